import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printJournalLine } from '#core/storage/journal-line.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { added, applyChanges, changed, invertChanges } from '#shared/workspace/changes.ts';
import { fromStoredTables } from '#shared/workspace/schema.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';
import { aPost, NOW } from '#tests/support/test-store.ts';

let core: TestCore;
let id = '';

beforeEach(async () => {
  core = await createTestCore();
  id = (await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() })).id;
});
afterEach(() => core.dispose());

const folder = () => path.join(core.dataFolder, 'workspaces', id);
const files = () => filesOf(folder());
const inspect = () => core.client.call('recovery.inspect', { workspaceId: id });
const open = () => core.client.call('workspaces.open', { workspaceId: id });
const back = async () => (await core.client.call('backups.make', { workspaceId: id }))[0]?.generation ?? '';

async function addPost(post: string, fields = {}) {
  const edits = [anEdit([added('posts', aPost(post, fields))], { step: `add ${post}` })];
  await core.client.call('plan.commit', { workspaceId: id, client: 'test', edits });
}

async function removeGenerationsBut(generation: string) {
  const backups = path.join(core.dataFolder, 'backups', id);
  const others = (await readdir(backups)).filter((name) => !name.startsWith(generation));
  for (const name of others) await rm(path.join(backups, name));
}

/** As a program that is gone leaves it: nothing open, the journal folded. */
async function restart() {
  core = await core.restart();
}

function restore(source: { kind: 'rebuilt' } | { kind: 'generation'; id: string }, how: 'copy' | 'in-place') {
  return core.client.call('recovery.restore', { workspaceId: id, source, how, client: 'page' });
}

async function titles(workspaceId = id): Promise<readonly string[]> {
  const { tables } = await core.client.call('workspaces.open', { workspaceId });
  return Object.values(tables.posts ?? {}).map(({ title }) => title);
}

/** Two posts in a generation, two more only in the history beside the plan's file. */
async function workAndStop() {
  await addPost('a');
  await addPost('b');
  const generation = await back();
  await addPost('c');
  await addPost('d');
  await restart();
  return generation;
}

const ALL = ['Post a', 'Post b', 'Post c', 'Post d'];

function sealed(body: string): string {
  return `{"checksum":"sha256:${createHash('sha256').update(body).digest('hex')}",\n${body}`;
}
const bodyOf = (text: string) => text.slice(text.indexOf('\n') + 1);

describe('a plan whose file cannot be read', () => {
  const damages: readonly (readonly [string, string, (bytes: Buffer) => Buffer | null])[] = [
    ['missing (matrix 20)', 'snapshotMissing', () => null],
    ['empty (matrix 21)', 'empty', () => Buffer.alloc(0)],
    ['all NULs (matrix 21)', 'empty', (bytes) => Buffer.alloc(bytes.length)],
    ['of random bytes (matrix 21)', 'json', (bytes) => createNoise(bytes.length)],
    ['cut in the middle (matrix 22)', 'json', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['changed in one letter (matrix 23)', 'checksum', (bytes) => replaced(bytes, 'Post a', 'Pest a')],
    ['null (matrix 31)', 'checksum', () => Buffer.from('null')],
    ['an array (matrix 31)', 'checksum', () => Buffer.from('[]')],
    ['of another format (matrix 31)', 'format', (bytes) => resealed(bytes, 'planwright-workspace', 'other')],
    [
      'nested 100,000 deep (matrix 33)',
      'hostile',
      (bytes) =>
        resealed(bytes, '"notes":""', `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},"notes":""`),
    ],
    [
      'with the key __proto__ (matrix 34)',
      'hostile',
      (bytes) => resealed(bytes, '"notes":""', '"__proto__":{"x":1},"notes":""'),
    ],
    [
      'with records of a wrong form (matrix 31)',
      'schema',
      (bytes) => resealed(bytes, '"idea"', '"nonsense"'),
    ],
  ];

  test.each(damages)('%s: says so, offers all of it, and brings it back', async (_, reason, damage) => {
    const generation = await workAndStop();
    const bad = damage(await readFile(files().snapshot));
    if (bad === null) await rm(files().snapshot);
    else await writeFile(files().snapshot, bad);

    await expect(open()).rejects.toMatchObject({ code: 'workspace-damaged' });
    const report = await inspect();
    expect(report).toMatchObject({ id, name: 'Bakery Groß', problem: { reason } });
    expect(report.snapshot?.bytes ?? null).toBe(bad?.length ?? null);
    expect(report.options[0]).toMatchObject({
      source: { kind: 'rebuilt' },
      sequence: 4,
      missingCommits: 0,
      isReadable: true,
      generation: { sequence: expect.any(Number) },
    });
    expect(report.options.slice(1).map(({ source }) => source)).toContainEqual({
      kind: 'generation',
      id: generation,
    });
    if (reason === 'schema')
      expect(report.problem?.problems[0]).toMatchObject({ collection: 'posts', id: 'a', field: 'status' });

    const restored = await restore({ kind: 'rebuilt' }, 'in-place');
    expect(await titles()).toEqual(ALL);
    const kept = path.join(restored.quarantined ?? '', 'workspace.json');
    if (bad === null) await expect(readFile(kept)).rejects.toThrow();
    else expect((await readFile(kept)).equals(bad)).toBe(true);
    expect(core.events).toContainEqual({ name: 'workspace.replaced', workspaceId: id });
    await restart();
    expect(await titles()).toEqual(ALL);
    expect((await inspect()).problem).toBeNull();
    expect(Object.prototype).not.toHaveProperty('x');
  });

  test('is not taken for a new workspace when only its backups are left (matrix 20)', async () => {
    await workAndStop();
    await rm(folder(), { recursive: true });
    const { problem, options } = await inspect();
    expect(problem?.reason).toBe('snapshotMissing');
    await restore({ kind: 'rebuilt' }, 'in-place');
    expect(await titles()).toEqual(options[0]?.sequence === 4 ? ALL : ALL.slice(0, options[0]?.sequence));
  });

  test('stays in the list, as damaged, when its folder was emptied (matrix 20)', async () => {
    await workAndStop();
    for (const name of await readdir(folder())) await rm(path.join(folder(), name), { recursive: true });
    const [summary] = await core.client.call('workspaces.list', {});
    expect(summary).toMatchObject({ id, state: 'damaged' });
    await expect(open()).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(await readdir(folder())).toEqual([]);
    await restore({ kind: 'rebuilt' }, 'in-place');
    expect(await titles()).toContain('Post b');
  });

  test('knows nothing of an id that never was, nor of one in the trash', async () => {
    await expect(core.client.call('recovery.inspect', { workspaceId: 'never-was' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await workAndStop();
    await core.client.call('workspaces.remove', { workspaceId: id });
    await expect(inspect()).rejects.toMatchObject({ code: 'not-found' });
  });

  test('takes the next good generation where the newest are bad, and says how old it is (matrix 25)', async () => {
    await addPost('a');
    const good = await back();
    await addPost('b');
    const bad = [await back()];
    await addPost('c');
    bad.push(await back());
    await restart();
    const backups = path.join(core.dataFolder, 'backups', id);
    for (const name of await readdir(backups)) {
      if (name.includes(good)) continue;
      if (name.endsWith('.gz')) await writeFile(path.join(backups, name), 'no gzip');
    }
    await writeFile(files().snapshot, '');
    await rm(files().history, { recursive: true });

    const { options } = await inspect();
    expect(options[0]).toMatchObject({ source: { kind: 'rebuilt' }, sequence: 1, missingCommits: 2 });
    expect(options[0]?.generation).toMatchObject({ id: good });
    const readable = options.filter(({ isReadable, source }) => isReadable && source.kind === 'generation');
    expect(readable.map(({ source }) => source)).toEqual([{ kind: 'generation', id: good }]);
    expect(options.filter(({ isReadable }) => !isReadable).length).toBeGreaterThanOrEqual(bad.length);
    const difference = core.client.call('recovery.preview', {
      workspaceId: id,
      source: { kind: 'generation', id: bad[0] ?? '' },
    });
    await expect(difference).rejects.toMatchObject({ code: 'workspace-damaged' });
    await restore({ kind: 'rebuilt' }, 'in-place');
    expect(await titles()).toEqual(['Post a']);
  });

  test('gives the commits before a damaged line of the journal, and counts the rest (matrix 26)', async () => {
    await addPost('a');
    const generation = await back();
    await restart();
    await addPost('b');
    await addPost('c');
    await addPost('d');
    const snapshot = await readFile(files().snapshot);
    const journal = await readFile(files().journal, 'utf8');
    await restart();
    await rm(files().history, { recursive: true });
    await removeGenerationsBut(generation);
    const bad = journal.replace('Post c', 'Pest c');
    await writeFile(files().journal, bad);
    await writeFile(files().snapshot, snapshot.subarray(0, 100));

    const report = await inspect();
    expect(report.journal).toMatchObject({ commits: 1, damagedBytes: bad.length - bad.indexOf('\n') - 1 });
    expect(report.options[0]).toMatchObject({ sequence: 2, missingCommits: 2 });
    expect(report.options.at(-1)?.source).toMatchObject({ kind: 'generation' });
    expect(report.options.map(({ source }) => source)).toContainEqual({ kind: 'generation', id: generation });
    const { quarantined } = await restore({ kind: 'rebuilt' }, 'in-place');
    expect(await titles()).toEqual(['Post a', 'Post b']);
    expect(await readFile(path.join(quarantined ?? '', 'journal.jsonl'), 'utf8')).toBe(bad);
    expect((await open()).sequence).toBeGreaterThan(4);
  });

  test('keeps the journal of another past that the newer file has passed by (matrix 24)', async () => {
    await addPost('a');
    await addPost('b');
    await restart();
    const edits = [anEdit([added('posts', aPost('z'))])];
    const stranger = { at: '2026-02-01T00:00:00.000Z', device: 'other', client: 'c', edits };
    const passedBy = printJournalLine({ ...stranger, sequence: 1 });
    await writeFile(files().journal, passedBy);
    expect(await titles()).toEqual(['Post a', 'Post b']);
    await restart();
    const quarantine = path.join(core.dataFolder, 'quarantine');
    const kept = (await readdir(quarantine)).find((name) => name.endsWith('.jsonl')) ?? '';
    expect(await readFile(path.join(quarantine, kept), 'utf8')).toBe(passedBy);

    const rival = printJournalLine({ ...stranger, sequence: 2 }); // nobody can say which of the two is right
    await writeFile(files().journal, rival);
    await expect(open()).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect((await inspect()).problem?.reason).toBe('journalMismatch');
    expect(await readFile(files().journal, 'utf8')).toBe(rival);
  });

  test('is told once that the end of a journal was cut, and where it opens all the same (matrix 26)', async () => {
    await addPost('a');
    const [snapshot, journal] = [await readFile(files().snapshot), await readFile(files().journal)];
    await restart();
    await rm(files().history, { recursive: true });
    await writeFile(files().snapshot, snapshot);
    await writeFile(files().journal, `${journal.toString()}{"half":\n`);
    expect((await open()).notices).toEqual([{ kind: 'journal-cut', commits: 1, bytes: 9 }]);
    expect((await open()).notices).toEqual([]);
    expect(await titles()).toEqual(['Post a']);
  });
});

describe('an encrypted plan', () => {
  const PASSPHRASE = 'correct horse battery staple';
  const unlock = () => core.client.call('seal.unlock', { workspaceId: id, passphrase: PASSPHRASE });

  async function encrypted() {
    await core.client.call('seal.set', { workspaceId: id, passphrase: PASSPHRASE, present: null });
    await addPost('a');
    await addPost('b');
    const generation = await back();
    await addPost('c');
    await addPost('d');
    await restart();
    return generation;
  }

  test('that was not unlocked is no damage, and nothing of it is given out or replaced', async () => {
    const generation = await encrypted();
    const report = await inspect();
    expect(report).toMatchObject({ problem: { reason: 'sealed' } });
    expect(report.options.map(({ source }) => source)).toContainEqual({ kind: 'generation', id: generation });
    for (const how of ['copy', 'in-place'] as const) {
      const wish = restore({ kind: 'generation', id: generation }, how);
      await expect(wish).rejects.toMatchObject({ code: 'workspace-sealed' });
    }
    await unlock();
    expect((await inspect()).problem).toBeNull();
    expect(await titles()).toEqual(ALL);
  }, 60_000);

  test('in which one bit is flipped comes back with all of it, encrypted, in place and as a copy (matrix 23)', async () => {
    await encrypted();
    const bytes = await readFile(files().snapshot);
    const broken = Buffer.from(bytes);
    broken[bytes.length - 40] = (broken[bytes.length - 40] ?? 0) ^ 1;
    await writeFile(files().snapshot, broken);
    await unlock();
    expect(await inspect()).toMatchObject({
      problem: { reason: 'tampered' },
      options: expect.arrayContaining([expect.objectContaining({ sequence: 4, missingCommits: 0 })]),
    });
    const copy = await restore({ kind: 'rebuilt' }, 'copy');
    expect((await readFile(path.join(copy.path, 'workspace.json'))).includes('Post a')).toBe(false);
    expect(await titles(copy.id)).toEqual(ALL);

    const { quarantined } = await restore({ kind: 'rebuilt' }, 'in-place');
    expect((await readFile(path.join(quarantined ?? '', 'workspace.json'))).equals(broken)).toBe(true);
    expect(await titles()).toEqual(ALL);
    await restart();
    await expect(open()).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(titles(copy.id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await unlock();
    expect(await titles()).toEqual(ALL);
    expect((await readFile(files().snapshot)).includes('Post a')).toBe(false);
  }, 60_000);
});

describe('a restore', () => {
  test('previews what would come, change and go, with names and fields', async () => {
    await addPost('a');
    await addPost('b');
    const generation = await back();
    const { tables } = await open();
    const before = fromStoredTables(tables).posts.get('b') ?? aPost('b');
    const changes = [
      changed('posts', before, { title: 'New', notes: 'x' }),
      added('posts', aPost('c')),
      { collection: 'posts', id: 'a', before: fromStoredTables(tables).posts.get('a') ?? null, after: null },
    ] as const;
    await core.client.call('plan.commit', { workspaceId: id, client: 't', edits: [anEdit(changes)] });
    const source = { kind: 'generation', id: generation } as const;
    const difference = await core.client.call('recovery.preview', { workspaceId: id, source });
    expect(difference.comparedWith).toBe('present');
    expect(difference.counts).toEqual([{ collection: 'posts', added: 1, changed: 1, removed: 1 }]);
    expect(difference.examples).toEqual(
      expect.arrayContaining([
        { collection: 'posts', id: 'a', name: 'Post a', kind: 'added', fields: [] },
        { collection: 'posts', id: 'b', name: 'Post b', kind: 'changed', fields: ['notes', 'title'] },
        { collection: 'posts', id: 'c', name: 'Post c', kind: 'removed', fields: [] },
      ]),
    );
  });

  test('in place is one step that undo takes back, and the state before is a generation', async () => {
    const generation = await workAndStop();
    const restored = await restore({ kind: 'generation', id: generation }, 'in-place');
    expect(restored).toMatchObject({
      id,
      quarantined: null,
      before: expect.stringContaining('before-restore'),
    });
    expect(await titles()).toEqual(['Post a', 'Post b']);
    expect(core.events.map(({ name }) => name)).toContain('workspace.changed');
    const { history } = await open();
    const step = history.at(-1);
    expect(step?.label).toMatchObject({ key: 'recovery.undo.restore', values: { at: expect.any(String) } });
    const undo = [anEdit(invertChanges(step?.changes ?? []), { kind: 'undo' })];
    await core.client.call('plan.commit', { workspaceId: id, client: 't', edits: undo });
    expect((await titles()).toSorted()).toEqual(ALL);
    await restore({ kind: 'generation', id: generation }, 'in-place');
    await restore({ kind: 'generation', id: restored.before ?? '' }, 'in-place');
    expect((await titles()).toSorted()).toEqual(ALL);
    expect(core.logged).toEqual([]);
  });

  test('of what is there already changes nothing', async () => {
    const generation = await workAndStop();
    await restore({ kind: 'generation', id: generation }, 'in-place');
    const { sequence } = await open();
    await restore({ kind: 'generation', id: generation }, 'in-place');
    expect((await open()).sequence).toBe(sequence);
  });

  test('as a copy is a workspace of its own under the same name; the first stays as it is', async () => {
    const generation = await workAndStop();
    const copy = await restore({ kind: 'generation', id: generation }, 'copy');
    expect(copy.id).not.toBe(id);
    expect(await titles(copy.id)).toEqual(['Post a', 'Post b']);
    expect(await titles()).toEqual(ALL);
    const names = (await core.client.call('workspaces.list', {})).map(({ name }) => name);
    expect(names).toEqual(['Bakery Groß', 'Bakery Groß']);
  });

  test('as a copy works for a damaged one, too, and touches nothing of it', async () => {
    await workAndStop();
    await writeFile(files().snapshot, '{"half');
    const copy = await restore({ kind: 'rebuilt' }, 'copy');
    expect(await titles(copy.id)).toEqual(ALL);
    expect(await readFile(files().snapshot, 'utf8')).toBe('{"half');
    const text = await readFile(path.join(copy.path, 'workspace.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ lineage: { forkedFrom: { workspaceId: id, sequence: 4 } } });
  });

  test('keeps fields and collections that this version does not know (matrix 29)', async () => {
    await workAndStop();
    const body = bodyOf(await readFile(files().snapshot, 'utf8'))
      .replace('"notes":""', '"mood":{"of":["tomorrow"]},"notes":""')
      .replace('"collections":{', '"colophon":"later","collections":{\n"moons":{"m":{"id":"m"}},');
    await writeFile(files().snapshot, sealed(body));
    await addPost('e');
    const generation = await back();
    await restart();
    await writeFile(files().snapshot, '');
    await restore({ kind: 'generation', id: generation }, 'in-place');
    await restart();
    const text = await readFile(files().snapshot, 'utf8');
    expect(text).toContain('"mood":{"of":["tomorrow"]}');
    expect(JSON.parse(text)).toMatchObject({ colophon: 'later', collections: { moons: { m: { id: 'm' } } } });
  });

  test('of an older state of a damaged plan keeps the newest state as a generation first', async () => {
    const generation = await workAndStop();
    await writeFile(files().snapshot, '');
    const { before } = await restore({ kind: 'generation', id: generation }, 'in-place');
    expect(await titles()).toEqual(['Post a', 'Post b']);
    await restore({ kind: 'generation', id: before ?? '' }, 'in-place');
    expect((await titles()).toSorted()).toEqual(ALL);
  });

  test('brings a plan back whose references lead nowhere, although no edit could store it (matrix 27)', async () => {
    await workAndStop();
    const snapshot = fromSnapshotText(await readFile(files().snapshot, 'utf8'));
    const pillar = createPillar({ id: 'p1', now: NOW }, { name: 'Kiln', objectiveIds: ['gone'] });
    const tables = applyChanges(snapshot.tables, [added('pillars', pillar)]);
    await writeFile(files().snapshot, toSnapshotText({ ...snapshot, tables }));
    const generation = await back();
    const { tables: opened } = await open();
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toHaveLength(1);
    const present = opened.pillars?.['p1'] ?? pillar;
    const edits = [anEdit([{ collection: 'pillars', id: 'p1', before: present, after: null }])];
    await core.client.call('plan.commit', { workspaceId: id, client: 't', edits });
    await restore({ kind: 'generation', id: generation }, 'in-place');
    expect(fromStoredTables((await open()).tables).pillars.size).toBe(1);
    expect((await titles()).toSorted()).toEqual(ALL);
  });

  test('never touches what another process has open', async () => {
    const generation = await workAndStop();
    const other = await createTestCore({ dataFolder: core.dataFolder });
    await other.client.call('workspaces.open', { workspaceId: id });
    const wish = restore({ kind: 'generation', id: generation }, 'in-place');
    await expect(wish).rejects.toMatchObject({ code: 'workspace-locked' });
    const bytes = await readFile(files().snapshot);
    await writeFile(files().snapshot, '');
    await expect(restore({ kind: 'rebuilt' }, 'in-place')).rejects.toMatchObject({
      code: 'workspace-locked',
    });
    expect(await readFile(files().snapshot, 'utf8')).toBe('');
    await writeFile(files().snapshot, bytes);
    await other.core.close();
  });

  test('is not undone by the old file when a sync program brings it back', async () => {
    const generation = await workAndStop();
    const old = path.join(core.dataFolder, 'old');
    await mkdir(old);
    await cp(folder(), old, { recursive: true });
    await writeFile(files().snapshot, '');
    await restore({ kind: 'generation', id: generation }, 'in-place');
    await addPost('e');
    await restart();
    await cp(path.join(old, 'workspace.json'), files().snapshot);
    await expect(open()).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect((await inspect()).problem?.reason).toBe('journalGap');
  });
});

function createNoise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let seed = 20260302;
  for (let index = 0; index < length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    bytes[index] = (seed >> 16) & 0xff;
  }
  return bytes;
}

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('utf8').replace(from, to));
}

/** The same with the checksum that belongs to the changed text. */
function resealed(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(sealed(bodyOf(bytes.toString('utf8')).replace(from, to)));
}
