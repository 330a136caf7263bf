import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlannerCore } from '#core/planner-core.ts';
import { runCli } from '#hosts/cli/run-cli.ts';
import { added } from '#shared/workspace/changes.ts';
import { CHEAP_SCRYPT, keyByHand, openFileByHand } from '#tests/support/sealed-oracle.ts';
import { createTempFolder, createTestClock, createTestIds } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const PASSPHRASE = 'three loaves and a pretzel';
let folder = '';
beforeEach(async () => {
  folder = await createTempFolder();
  await writeFile(path.join(folder, 'words.txt'), `${PASSPHRASE}\n`);
  await writeFile(path.join(folder, 'other.txt'), 'other words\r\n');
  await writeFile(path.join(folder, 'empty.txt'), '\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const newId = createTestIds();

/** Runs a command as the built program does, with the streams caught. */
async function run(words: readonly string[], environmentPassphrase?: string) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli({
    words,
    environmentPassphrase,
    openCore: (options) =>
      createPlannerCore({
        version: '0.0.0-test',
        clock: createTestClock(),
        newId,
        log: () => undefined,
        scrypt: CHEAP_SCRYPT,
        ...options,
      }),
    systemLanguages: ['en-US'],
    defaultDataFolder: () => path.join(folder, 'data'),
    terminal: {
      workingFolder: folder,
      readInput: async () => new TextEncoder().encode(PASSPHRASE),
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
      today: () => '2026-11-21',
      timeZone: 'Europe/Berlin',
      newId,
      pageFolder: folder,
      onStopSignal: () => undefined,
      onEnter: null,
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

async function sealed(): Promise<string> {
  const made = await run(['create', '--name', 'Café Ada', '--json']);
  const { id } = JSON.parse(made.out);
  expect(await run(['seal', id, '--passphrase-file', 'words.txt'])).toMatchObject({ code: 0, err: '' });
  return id;
}

describe('an encrypted workspace on the command line', () => {
  it('opens with the passphrase of a file, of standard input or of the environment, and not without', async () => {
    const id = await sealed();
    const checked = await run(['check', id]);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('give it with --passphrase-file');
    expect(checked.out).not.toContain('brings it back');
    const locked = await run(['show', id]);
    expect(locked.code).toBe(1);
    expect(locked.err).toContain('encrypted');
    for (const way of [
      ['--passphrase-file', 'words.txt'],
      ['--passphrase-file', '-'],
    ]) {
      expect((await run(['show', id, 'profile', ...way])).out).toContain('Café Ada');
    }
    expect((await run(['show', id, 'profile'], PASSPHRASE)).out).toContain('Café Ada');
    const wrong = await run(['show', id], 'wrong');
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('does not open');
  });

  it('takes part in every command', async () => {
    const id = await sealed();
    const changes = JSON.stringify([added('posts', aPost('a'))]);
    await writeFile(path.join(folder, 'changes.json'), changes);
    expect((await run(['list'])).out).toContain('encrypted');
    expect((await run(['list'], PASSPHRASE)).out).toContain('Café Ada');
    expect(await run(['commit', id, '--changes', 'changes.json'], PASSPHRASE)).toMatchObject({ code: 0 });
    expect((await run(['check', id], PASSPHRASE)).out).toContain('Everything is in order.');
    const csv = ['export', id, '--format', 'csv', '--out', 'plan.csv'];
    expect(await run(csv, PASSPHRASE)).toMatchObject({ code: 0 });
    const bundle = ['export', id, '--format', 'bundle', '--out', 'plan.planwright'];
    expect(await run(bundle, PASSPHRASE)).toMatchObject({ code: 0 });
    const bytes = await readFile(path.join(folder, 'plan.planwright'));
    expect(openFileByHand(bytes, keyByHand(bytes, PASSPHRASE)).length).toBeGreaterThan(100);
    expect(await run(['backup', '--all', '--out', 'safe'], PASSPHRASE)).toMatchObject({ code: 0 });
    expect(
      (await readdir(path.join(folder, 'safe'))).filter((name) => name.endsWith('.sealed')),
    ).toHaveLength(1);
  });

  it('gets another passphrase, and is written in the clear again', async () => {
    const id = await sealed();
    const change = ['seal', id, '--passphrase-file', 'other.txt'];
    expect(await run(change)).toMatchObject({ code: 2 });
    expect((await run([...change, '--present-file', 'other.txt'])).err).toContain('does not open');
    const changed = await run([...change, '--present-file', 'words.txt']);
    expect(changed).toMatchObject({ code: 0, out: `The passphrase of ${id} was changed.` });
    expect((await run(['show', id], PASSPHRASE)).code).toBe(1);
    expect((await run(['show', id], 'other words')).code).toBe(0);
    expect((await run(['seal', id, '--remove'], PASSPHRASE)).code).toBe(1);
    expect((await run(['seal', id, '--remove'])).code).toBe(2);
    expect((await run(['seal', id, '--remove', '--passphrase-file', 'other.txt', '--json'])).out).toBe(
      JSON.stringify({ id, left: [] }),
    );
    expect((await run(['show', id, 'profile'])).out).toContain('Café Ada');
  });

  it('says what is wrong with the wish', async () => {
    const id = await sealed();
    expect((await run(['show', id, '--passphrase-file', 'empty.txt'])).err).toContain('holds no passphrase');
    expect((await run(['show', id, '--passphrase-file', 'gone.txt'])).err).toContain('is not there');
    expect((await run(['seal', 'nothing-000000', '--passphrase-file', 'words.txt'])).err).toContain(
      'There is no workspace',
    );
  });

  it.each(['en', 'de', 'it', 'es'])(
    'says in the help that nobody can recover a lost passphrase (%s)',
    async (language) => {
      const { out } = await run(['seal', '--help', '--language', language]);
      expect(out).toMatch(/Nobody|niemand|Nessuno|Nadie/);
      expect(out.split('\n').every((line) => line.length <= 130)).toBe(true);
    },
  );
});
