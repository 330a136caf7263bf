import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createTempFolder } from '#tests/support/test-core.ts';
import { tellNotRun, whyNot } from './tools.mjs';
import { createWorkspace, expectWhole, startWriter } from './writer.ts';

const reason = whyNot({ tools: ['strace'] });
if (reason !== null) tellNotRun('slow disks, and system calls that fail', reason);

let dataFolder = '';
let workspaceId = '';

beforeEach(async () => {
  dataFolder = await createTempFolder();
  workspaceId = await createWorkspace(dataFolder);
});

afterEach(async () => {
  await rm(dataFolder, { recursive: true, force: true });
});

/** Lets system calls fail or wait: strace counts them per thread, so there is one thread for files. */
function sick(injections: readonly string[], path: string | null = null) {
  const calls = [...new Set(injections.map((each) => each.split(':')[0]))].join(',');
  const rules = injections.flatMap((each) => ['-e', `inject=${each}`]);
  const only = path === null ? [] : ['-P', path];
  const by = ['strace', '-D', '-f', '-qq', '-o', '/dev/null', ...only, '-e', `trace=${calls}`, ...rules];
  return { by, env: { UV_THREADPOOL_SIZE: '1' } };
}

describe.skipIf(reason !== null)('a disk that takes two seconds for each sync (matrix 44)', () => {
  test('keeps the program awake, and nothing is called saved before it is', async () => {
    const wish = { dataFolder, workspaceId, name: 's', commits: 2, ticks: true };
    const writer = startWriter(wish, sick(['fdatasync:delay_enter=2000000']));
    await writer.says('try s-0');
    const began = performance.now();
    await writer.says('saved s-0');
    expect(performance.now() - began).toBeGreaterThan(1_900);
    expect(writer.ticks()).toBeGreaterThan(20); // of 40
    expect(await writer.ended).toEqual({ code: 0, signal: null });
    expect(writer.saved()).toEqual(['s-0', 's-1']);
    await expectWhole(dataFolder, workspaceId, writer.saved());
  });
});

describe.skipIf(reason !== null)('the end of the program during a save (matrix 45)', () => {
  test('waits for it: SIGTERM while a sync takes two seconds', async () => {
    const wish = { dataFolder, workspaceId, name: 't', commits: 1 };
    const writer = startWriter(wish, sick(['fdatasync:delay_enter=2000000']));
    await writer.says('try t-0');
    await pause(300);
    writer.child.kill('SIGTERM');
    expect(await writer.ended).toEqual({ code: 0, signal: null });
    expect(writer.saved()).toEqual(['t-0']);
    await expectWhole(dataFolder, workspaceId, ['t-0']);
  });
});

const SICKNESSES = [
  { name: 'fdatasync gives EIO (matrix 14)', rules: ['fdatasync:error=EIO:when=3+5'] },
  { name: 'fsync gives EIO (matrix 14)', rules: ['fsync:error=EIO:when=2+4'] },
  { name: 'rename gives EIO (matrix 15)', rules: ['rename,renameat,renameat2:error=EIO:when=1+2'] },
  {
    name: 'rename gives EPERM three times, then works (matrix 16)',
    rules: ['rename,renameat,renameat2:error=EPERM:when=1..3'],
  },
  {
    name: 'rename gives EBUSY for five seconds (matrix 16)',
    rules: ['rename,renameat,renameat2:error=EBUSY:when=2..12'],
  },
  { name: 'writing gives ENOSPC (matrix 13)', rules: ['pwrite64:error=ENOSPC:when=4+7'] },
  { name: 'writing gives EDQUOT (matrix 12)', rules: ['pwrite64:error=EDQUOT:when=2+3'] },
] as const;

describe.skipIf(reason !== null)('a disk on which', () => {
  test.each(SICKNESSES)('$name loses no answered edit', async ({ rules }) => {
    const wish = { dataFolder, workspaceId, name: 'x', commits: 26, isPatient: true };
    const writer = startWriter(wish, sick(rules));
    expect(await writer.ended).toEqual({ code: 0, signal: null });
    expect(writer.saved().length + writer.failed().length).toBe(26);
    expect(writer.saved().length).toBeGreaterThan(5);
    const isHit = writer.failed().length > 0 || writer.errors().includes('could not be folded');
    expect(isHit).toBe(!rules.join().includes('1..3'));
    await expectWhole(dataFolder, workspaceId, writer.saved());
  });

  test('closing a file gives EIO (matrix 15) loses no answered edit', async () => {
    const month = new Date().toISOString().slice(0, 7);
    const history = path.join(dataFolder, 'workspaces', workspaceId, 'history', `${month}.jsonl`);
    const wish = { dataFolder, workspaceId, name: 'x', commits: 26, isPatient: true };
    const writer = startWriter(wish, sick(['close:error=EIO:when=1+2'], history));
    expect(await writer.ended).toEqual({ code: 0, signal: null });
    expect(writer.saved()).toHaveLength(26);
    expect(writer.errors()).toContain('could not be folded');
    await expectWhole(dataFolder, workspaceId, writer.saved());
  });
});
