import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { folderOpener, showFolder } from '#hosts/browser/show-folder.ts';
import { startDesktop } from '#hosts/desktop/desktop.ts';
import type { OpenCoreOptions } from '#hosts/open-core.ts';
import { createFakeElectron } from '#tests/support/fake-electron.ts';
import { createTestCore } from '#tests/support/test-core.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planwright-folders-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('showing a folder beside the browser', () => {
  it('gives the path as one word to a program of the system', () => {
    const hostile = '/tmp/a & b; $(rm -rf ~) "c';
    expect(folderOpener(hostile, 'linux')).toEqual({ program: 'xdg-open', words: [hostile] });
    expect(folderOpener(hostile, 'darwin')).toEqual({ program: 'open', words: ['--', hostile] });
    expect(folderOpener(hostile, 'win32')).toEqual({ program: 'explorer.exe', words: [hostile] });
  });

  it('says whether the program took it', async () => {
    const opener = path.join(folder, 'xdg-open');
    const noted = path.join(folder, 'noted');
    const script = (code: number) => `#!/bin/sh\nprintf '%s' "$1" > '${noted}'\nexit ${code}\n`;
    vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
    writeFileSync(opener, script(0));
    chmodSync(opener, 0o755);
    expect(await showFolder('/tmp/a b; $HOME', 'linux')).toBe(true);
    expect(readFileSync(noted, 'utf8')).toBe('/tmp/a b; $HOME');
    writeFileSync(opener, script(4));
    expect(await showFolder('/tmp', 'linux')).toBe(false);
    rmSync(opener);
    vi.stubEnv('PATH', folder);
    expect(await showFolder('/tmp', 'linux')).toBe(false);
  });
});

describe('folders in the desktop window', () => {
  async function start() {
    const { electron, record } = createFakeElectron({ userData: folder });
    const test = await createTestCore();
    const given: OpenCoreOptions[] = [];
    const started = startDesktop(electron, {
      dataFolder: path.join(folder, 'data'),
      pageFolder: path.join(folder, 'renderer'),
      preload: '/program/preload.cjs',
      platform: 'linux',
      openCore: async (options) => {
        given.push(options);
        return test.core;
      },
      onStopSignal: () => undefined,
    });
    record.becomeReady();
    await started;
    await test.dispose();
    const [options] = given;
    if (options === undefined) throw new Error('No core was opened');
    return { record, options };
  }

  it('are shown by the system, which may refuse', async () => {
    const { record, options } = await start();
    expect(await options.showFolder?.('/data/backups')).toBe(true);
    record.pathProblem = 'No file manager';
    expect(await options.showFolder?.('/data')).toBe(false);
    expect(record.shown).toEqual(['/data/backups', '/data']);
  });

  it('are asked for with the system’s dialog, one folder, on the window', async () => {
    const { record, options } = await start();
    expect(await options.askFolder?.()).toBeNull();
    record.folders = ['/media/stick'];
    expect(await options.askFolder?.()).toBe('/media/stick');
    expect(record.folderQuestions[1]).toEqual([
      record.windows[0],
      { properties: ['openDirectory', 'createDirectory'] },
    ]);
  });
});
