import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MergeProposal, MergeSource } from '#shared/api/copy-methods.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { added, type Change, changed, invertChanges } from '#shared/workspace/changes.ts';
import { decideMerge, type Side } from '#shared/workspace/decide-merge.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { fromStoredTables, type Tables } from '#shared/workspace/schema.ts';
import { aPillar, aPost } from '#tests/support/build-records.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestClock,
  createTestCore,
  createTestIds,
  type TestCore,
} from '#tests/support/test-core.ts';

/** Someone with a program and a workspace of their own. */
type Person = { readonly test: TestCore; readonly id: string };

let people: TestCore[] = [];

async function aPerson(prefix: string): Promise<TestCore> {
  const newId = createTestIds();
  const test = await createTestCore({
    newId: () => `${newId()}${prefix}`, // the end of an id is what tells workspaces apart
    clock: createTestClock(prefix === 'a' ? '2026-03-02T09:00:00.000Z' : '2026-03-03T09:00:00.000Z'),
    foldAfterMs: prefix === 'a' ? 1 : 60_000, // one folds at once, the other keeps everything in the journal
  });
  people.push(test);
  return test;
}

async function tablesOf({ test, id }: Person): Promise<Tables> {
  return fromStoredTables((await test.client.call('workspaces.open', { workspaceId: id })).tables);
}

let steps = 0;
async function commit(
  { test, id }: Person,
  changes: readonly Change[],
  fields: Parameters<typeof anEdit>[1] = {},
): Promise<void> {
  steps += 1;
  const edits = [anEdit(changes, { step: `step${steps}`, ...fields })];
  await test.client.call('plan.commit', { workspaceId: id, client: 'test', edits });
}

async function bundleOf({ test, id }: Person, reader: ExportRequest['reader'] = 'own'): Promise<MergeSource> {
  const file = await test.client.call('exports.create', {
    workspaceId: id,
    format: 'bundle',
    language: 'en',
    reader,
    sections: null,
    from: null,
    to: null,
  });
  return { kind: 'file', file: { name: file.name, base64: file.base64 }, passphrase: null };
}

async function openedFrom(test: TestCore, source: MergeSource): Promise<Person> {
  if (source.kind !== 'file') throw new Error('no bundle');
  const { id } = await test.client.call('workspaces.openBundle', { file: source.file, passphrase: null });
  return { test, id };
}

const propose = ({ test, id }: Person, source: MergeSource): Promise<MergeProposal> =>
  test.client.call('merge.propose', { workspaceId: id, source });

/** Merges as the page does; returns what was proposed. */
async function merge(person: Person, source: MergeSource, side: Side = 'mine'): Promise<MergeProposal> {
  const proposal = await propose(person, source);
  const changes = decideMerge(await tablesOf(person), proposal, () => side);
  if (changes.length > 0) await commit(person, changes, { label: { key: 'merge.undo.merge', values: {} } });
  await person.test.client.call('merge.finish', { workspaceId: person.id, source });
  return proposal;
}

async function rename(person: Person, id: string, name: string): Promise<void> {
  const pillar = (await tablesOf(person)).pillars.get(id);
  if (pillar === undefined) throw new Error(`No pillar ${id}`);
  await commit(person, [changed('pillars', pillar, { name, updatedAt: stamp() })]);
}

const stamp = () => new Date(Date.parse('2026-05-01T00:00:00.000Z') + 1000 * steps).toISOString();
const nothing = { counts: { added: 0, changed: 0, removed: 0 }, changes: [], conflicts: [] };

let anna: Person;
let ben: Person;

beforeEach(async () => {
  steps = 0;
  const test = await aPerson('a');
  const { id } = await test.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  anna = { test, id };
  await commit(
    anna,
    ['p1', 'p2', 'p3'].map((each) => added('pillars', aPillar(each, { notes: `secret ${each}` }))),
  );
  await rename(anna, 'p3', 'Third');
  ben = await openedFrom(await aPerson('b'), await bundleOf(anna));
});

afterEach(async () => {
  for (const test of people) {
    expect(test.logged).toEqual([]);
    await test.dispose();
  }
  people = [];
});

describe("merging a colleague's copy", () => {
  it('brings in what only they changed and keeps what only I changed', async () => {
    await rename(ben, 'p1', "Ben's");
    await commit(ben, [added('posts', aPost('n1', { pillarId: 'p1' }))]);
    await rename(anna, 'p2', "Anna's");
    const proposal = await merge(anna, await bundleOf(ben));
    expect(proposal).toMatchObject({
      base: 'known',
      conflicts: [],
      counts: { added: 1, changed: 1, removed: 0 },
      from: { name: 'Bakery Groß', sequence: 2 },
    });
    const { pillars, posts } = await tablesOf(anna);
    expect([pillars.get('p1')?.name, pillars.get('p2')?.name, posts.size]).toEqual(["Ben's", "Anna's", 1]);
  });

  it('brings only the news the second time, and nothing when there is none', async () => {
    await rename(ben, 'p1', 'Ben 1');
    await merge(anna, await bundleOf(ben));
    expect(await propose(anna, await bundleOf(ben))).toMatchObject(nothing);
    await rename(ben, 'p2', 'Ben 2');
    const proposal = await merge(anna, await bundleOf(ben));
    expect(proposal.changes.map(({ id }) => id)).toEqual(['p2']);
  });

  it('asks about a field that both changed, and never again once it is decided', async () => {
    await rename(anna, 'p1', 'Anna');
    await rename(ben, 'p1', 'Ben');
    const proposal = await merge(anna, await bundleOf(ben), 'mine');
    expect(proposal.conflicts).toEqual([
      {
        collection: 'pillars',
        id: 'p1',
        name: 'Anna',
        fields: [{ field: 'name', base: 'Pillar p1', mine: 'Anna', theirs: 'Ben' }],
      },
    ]);
    expect((await tablesOf(anna)).pillars.get('p1')?.name).toBe('Anna');
    expect(await propose(anna, await bundleOf(ben))).toMatchObject(nothing);
  });

  it('asks about a record that one side changed and the other removed, in both directions', async () => {
    const { pillars } = await tablesOf(anna);
    const [first, second] = [pillars.get('p1'), pillars.get('p2')];
    if (first === undefined || second === undefined) throw new Error('no pillars');
    await commit(anna, removalOf(await tablesOf(anna), 'pillars', first));
    await rename(ben, 'p1', 'Ben');
    await commit(ben, removalOf(await tablesOf(ben), 'pillars', second));
    await rename(anna, 'p2', 'Anna');
    const { conflicts } = await merge(anna, await bundleOf(ben), 'theirs');
    expect(conflicts.map(({ id, fields }) => [id, fields[0]?.field])).toEqual([
      ['p2', null],
      ['p1', null],
    ]);
    const after = (await tablesOf(anna)).pillars;
    expect([after.get('p1')?.name, after.has('p2')]).toEqual(['Ben', false]);
  });

  it('goes to and fro without asking twice about what was taken over', async () => {
    await rename(ben, 'p1', 'one');
    await merge(anna, await bundleOf(ben));
    await rename(ben, 'p1', 'two');
    const toBen = await merge(ben, await bundleOf(anna));
    expect(toBen).toMatchObject(nothing);
    await rename(ben, 'p1', 'three');
    await rename(anna, 'p2', 'four');
    const back = await merge(anna, await bundleOf(ben));
    expect(back).toMatchObject({ conflicts: [], counts: { changed: 1 } });
    expect((await merge(ben, await bundleOf(anna))).conflicts).toEqual([]);
    expect([...(await tablesOf(anna)).pillars.values()].map(({ name }) => name)).toEqual(
      [...(await tablesOf(ben)).pillars.values()].map(({ name }) => name),
    );
  });

  it('merges two copies of a third one, whose bundle both began as', async () => {
    const carla = await openedFrom(await aPerson('c'), await bundleOf(anna));
    await rename(carla, 'p1', 'Carla');
    await rename(ben, 'p2', 'Ben');
    const proposal = await propose(ben, await bundleOf(carla));
    expect(proposal).toMatchObject({ base: 'known', conflicts: [], counts: { changed: 1 } });
  });

  it('can be undone as one step, and brings the same again afterwards', async () => {
    await rename(ben, 'p1', 'Ben');
    await commit(ben, [added('pillars', aPillar('p4'))]);
    const before = (await anna.test.client.call('workspaces.open', { workspaceId: anna.id })).tables;
    await merge(anna, await bundleOf(ben));
    const opened = await anna.test.client.call('workspaces.open', { workspaceId: anna.id });
    const step = opened.history.at(-1);
    if (step === undefined) throw new Error('no step');
    await commit(anna, invertChanges(step.changes), { step: step.step, kind: 'undo', label: step.label });
    const after = (await anna.test.client.call('workspaces.open', { workspaceId: anna.id })).tables;
    expect(after).toEqual(before);
    expect((await propose(anna, await bundleOf(ben))).counts).toEqual({ added: 1, changed: 1, removed: 0 });
  });

  it('undone after an earlier merge brings only what was undone', async () => {
    await rename(ben, 'p1', 'Ben');
    await rename(anna, 'p1', 'Anna');
    await merge(anna, await bundleOf(ben), 'mine');
    await rename(ben, 'p2', 'Ben again');
    await merge(anna, await bundleOf(ben));
    const step = (await anna.test.client.call('workspaces.open', { workspaceId: anna.id })).history.at(-1);
    if (step === undefined) throw new Error('no step');
    await commit(anna, invertChanges(step.changes), { step: step.step, kind: 'undo', label: step.label });
    const { changes, conflicts } = await propose(anna, await bundleOf(ben));
    expect([changes.map(({ id }) => id), conflicts]).toEqual([['p2'], []]);
  });

  it("works after a restart and with an older bundle of one's own", async () => {
    const older = await bundleOf(anna);
    await rename(anna, 'p1', 'later');
    await rename(ben, 'p2', 'Ben');
    const again = await anna.test.restart();
    people = people.map((each) => (each === anna.test ? again : each));
    anna = { ...anna, test: again };
    expect(await propose(anna, older)).toMatchObject({ base: 'known', ...nothing });
    expect((await propose(anna, await bundleOf(ben))).counts.changed).toBe(1);
  });
});

describe('a bundle for a client', () => {
  it('takes no private fact away, not even by way of a copy that was made of it', async () => {
    expect(await propose(anna, await bundleOf(anna, 'client'))).toMatchObject(nothing);
    const client = await openedFrom(await aPerson('c'), await bundleOf(anna, 'client'));
    await rename(client, 'p1', 'Client');
    const proposal = await merge(anna, await bundleOf(client));
    expect(proposal.changes).toMatchObject([{ id: 'p1', after: { name: 'Client', notes: 'secret p1' } }]);
    expect(await propose(anna, await bundleOf(client))).toMatchObject(nothing);
  });
});

describe('a bundle without a common past', () => {
  it('is asked about in full', async () => {
    const test = await aPerson('c');
    const { id } = await test.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    const stranger = { test, id };
    await commit(stranger, [added('pillars', aPillar('q1'))]);
    const proposal = await propose(anna, await bundleOf(stranger));
    expect(proposal).toMatchObject({ base: 'unknown', changes: [] });
    expect(proposal.conflicts.map((conflict) => conflict.id).sort()).toEqual(['p1', 'p2', 'p3', 'q1']);
  });
});

describe('a copy beside the workspace (matrix 42)', () => {
  /** The same workspace on a second computer, from now on; its file as a sync program puts it beside ours. */
  async function onTwoComputers(): Promise<{
    readonly other: Person;
    readonly keepBoth: () => Promise<MergeSource>;
  }> {
    await anna.test.client.call('workspaces.close', { workspaceId: anna.id });
    const folder = await createTempFolder();
    await cp(anna.test.dataFolder, folder, { recursive: true });
    const clock = createTestClock('2026-04-01T09:00:00.000Z');
    const test = await createTestCore({ dataFolder: folder, clock, foldAfterMs: 60_000 });
    people.push(test);
    const other = { test, id: anna.id };
    const keepBoth = async (): Promise<MergeSource> => {
      await test.client.call('workspaces.close', { workspaceId: anna.id });
      const name = 'workspace (Ben’s conflicted copy 2026-04-01).json'.replace('’', "'");
      const theirs = path.join(folder, 'workspaces', anna.id, 'workspace.json');
      await cp(theirs, path.join(anna.test.dataFolder, 'workspaces', anna.id, name));
      const [copy] = await anna.test.client.call('copies.list', { workspaceId: anna.id });
      if (copy === undefined) throw new Error('The copy is not seen');
      return { kind: 'copy', id: copy.id };
    };
    return { other, keepBoth };
  }

  it('is compared with the newest state that both share, as the history shows it', async () => {
    await commit(anna, [added('pillars', aPillar('p4'))]);
    const { other, keepBoth } = await onTwoComputers();
    await rename(anna, 'p2', 'here');
    await rename(anna, 'p3', 'here, too');
    await rename(other, 'p1', 'there');
    await rename(other, 'p3', 'there, too');
    await commit(other, [added('pillars', aPillar('p9'))]);
    const proposal = await propose(anna, await keepBoth());
    expect(proposal.base).toBe('known');
    expect(proposal.changes.map(({ id }) => id).sort()).toEqual(['p1', 'p9']);
    expect(proposal.conflicts.map(({ id, fields }) => [id, fields])).toEqual([
      ['p3', [{ field: 'name', base: 'Third', mine: 'here, too', theirs: 'there, too' }]],
    ]);
  });

  it('asks rather than guesses where nothing in it shows that it holds a commit of ours', async () => {
    await rename(anna, 'p1', 'before both');
    const { other, keepBoth } = await onTwoComputers();
    await rename(other, 'p1', 'there');
    const proposal = await propose(anna, await keepBoth());
    expect(proposal.conflicts.map(({ fields }) => fields)).toEqual([
      [{ field: 'name', base: 'Pillar p1', mine: 'before both', theirs: 'there' }],
    ]);
  });

  it('goes to quarantine once it is merged', async () => {
    const { other, keepBoth } = await onTwoComputers();
    await rename(other, 'p1', 'there');
    await merge(anna, await keepBoth());
    expect((await tablesOf(anna)).pillars.get('p1')?.name).toBe('there');
    expect(await anna.test.client.call('copies.list', { workspaceId: anna.id })).toEqual([]);
    const aside = await readdir(path.join(anna.test.dataFolder, 'quarantine'));
    expect(aside.filter((name) => name.endsWith('.json'))).toHaveLength(1);
  });

  it('that is only older brings nothing', async () => {
    const { keepBoth } = await onTwoComputers();
    await rename(anna, 'p1', 'here');
    expect(await propose(anna, await keepBoth())).toMatchObject(nothing);
  });
});

describe('what a merge needs from the past', () => {
  it('is asked for anew where it is damaged: a lost base or history never loses a change', async () => {
    await rename(ben, 'p1', 'Ben');
    await merge(anna, await bundleOf(ben));
    await rename(ben, 'p2', 'Ben again');
    await anna.test.client.call('workspaces.close', { workspaceId: anna.id });
    const folder = path.join(anna.test.dataFolder, 'workspaces', anna.id);
    await writeFile(path.join(folder, 'bases', `${ben.id}.json.gz`), 'no longer a base');
    expect(await propose(anna, await bundleOf(ben))).toMatchObject({ base: 'known', counts: { changed: 1 } });
    for (const name of await readdir(path.join(folder, 'history'))) {
      await writeFile(path.join(folder, 'history', name), '');
    }
    expect(await propose(anna, await bundleOf(ben))).toMatchObject({ base: 'unknown', changes: [] });
  });

  it('is encrypted with the workspace', async () => {
    await rename(ben, 'p1', 'Ben');
    await anna.test.client.call('seal.set', {
      workspaceId: anna.id,
      passphrase: 'four old words here',
      present: null,
    });
    await merge(anna, await bundleOf(ben));
    const file = path.join(anna.test.dataFolder, 'workspaces', anna.id, 'bases', `${ben.id}.json.gz`);
    const bytes = await readFile(file);
    expect([bytes[0], bytes[1]]).not.toEqual([0x1f, 0x8b]);
    await rename(ben, 'p2', 'Ben again');
    await ben.test.client.call('seal.set', {
      workspaceId: ben.id,
      passphrase: 'words of Ben',
      present: null,
    });
    const sealed = await bundleOf(ben);
    await expect(propose(anna, sealed)).rejects.toMatchObject({ code: 'workspace-sealed' });
    const wrong = { ...sealed, passphrase: 'words of Eva' } as MergeSource;
    await expect(propose(anna, wrong)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    const right = { ...sealed, passphrase: 'words of Ben' } as MergeSource;
    expect((await propose(anna, right)).changes.map(({ id }) => id)).toEqual(['p2']);
  });
});
