import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPlannerCore, type PlannerCoreOptions } from '#core/planner-core.ts';
import { runCli } from '#hosts/cli/run-cli.ts';
import { createClient } from '#shared/api/client.ts';
import { aPillar } from '#tests/support/build-records.ts';
import { createTempFolder, createTestClock, createTestIds } from '#tests/support/test-core.ts';

let folder = '';
let newId = createTestIds();
beforeEach(async () => {
  folder = await createTempFolder();
  newId = createTestIds();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const openCore = (options: Partial<PlannerCoreOptions>) =>
  createPlannerCore({
    dataFolder: path.join(folder, 'data'),
    host: 'cli',
    version: '0.0.0-test',
    systemLanguages: [],
    clock: createTestClock(),
    newId,
    log: (message, cause) => {
      throw new Error(`${message}: ${String(cause)}`);
    },
    ...options,
  });

async function run(...words: readonly string[]) {
  const out: string[] = [];
  const code = await runCli({
    words,
    openCore,
    systemLanguages: ['en-US'],
    defaultDataFolder: () => path.join(folder, 'data'),
    terminal: {
      workingFolder: folder,
      readInput: async () => new Uint8Array(),
      print: (line) => out.push(line),
      complain: (line) => out.push(line),
      today: () => '2026-11-21',
      timeZone: 'Europe/Berlin',
      newId,
      pageFolder: folder,
      onStopSignal: () => undefined,
      onEnter: null,
    },
  });
  return { code, out: out.join('\n') };
}

async function json(...words: readonly string[]) {
  const { code, out } = await run(...words, '--json');
  return { code, value: JSON.parse(out) };
}

async function commit(id: string, changes: readonly object[]): Promise<void> {
  await writeFile(path.join(folder, 'changes.json'), JSON.stringify(changes));
  expect((await run('commit', id, '--changes', 'changes.json')).code).toBe(0);
}

const put = (before: object | null, after: object | null) => ({
  collection: 'pillars',
  id: 'p',
  before,
  after,
});
const start = aPillar('p', { name: 'Workshop' });
const name = async (id: string) => (await json('show', id, 'pillars')).value[0].name;

/** My workspace and a colleague's, which began as a bundle of mine; the colleague's newest bundle is there.planwright. */
async function twoPeople(theirs: string): Promise<string> {
  const { value } = await json('create', '--name', 'Café Ada');
  await commit(value.id, [put(null, start)]);
  await run('export', value.id, '--format', 'bundle', '--out', 'here.planwright');
  const core = await openCore({});
  const base64 = (await readFile(path.join(folder, 'here.planwright'))).toString('base64');
  const file = { name: 'here.planwright', base64 };
  const there = await createClient(core).call('workspaces.openBundle', { file, passphrase: null });
  await core.close();
  await commit(there.id, [put(start, { ...start, name: theirs })]);
  await run('export', there.id, '--format', 'bundle', '--out', 'there.planwright');
  return value.id;
}

describe('planwright merge', () => {
  it('brings in what only the colleague changed, once', async () => {
    const id = await twoPeople('Studio');
    expect((await json('merge', id, 'there.planwright', '--dry-run')).value).toMatchObject({
      changed: 1,
      merged: false,
    });
    expect(await name(id)).toBe('Workshop');
    expect((await run('merge', id, 'there.planwright')).out).toContain('One entry merged.');
    expect(await name(id)).toBe('Studio');
    expect((await run('merge', id, 'there.planwright')).out).toBe('There is nothing to merge.');
  });

  it('changes nothing where both changed the same, until a side is named', async () => {
    const id = await twoPeople('Studio');
    await commit(id, [put(start, { ...start, name: 'Kiln' })]);
    const { code, out } = await run('merge', id, 'there.planwright');
    expect(code).toBe(1);
    expect(out).toMatch(/pillars +Kiln +name +Kiln +Studio/);
    expect(out).toContain('Decide with --take mine or --take theirs');
    expect(await name(id)).toBe('Kiln');
    const { value } = await json('merge', id, 'there.planwright', '--take', 'theirs');
    expect(value).toMatchObject({ merged: true, conflicts: [{ id: 'p' }] });
    expect(await name(id)).toBe('Studio');
  });

  it('explains wrong words and files that are no bundle', async () => {
    const id = await twoPeople('Studio');
    expect((await run('merge', id)).code).toBe(2);
    expect((await run('merge', id, 'there.planwright', '--take', 'both')).code).toBe(2);
    expect((await run('merge', id, 'changes.json')).code).toBe(1);
  });
});
