import { createHash } from 'node:crypto';
import { access, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { added, type Change, changed, invertChanges, removed } from '#shared/workspace/changes.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { anEdit } from '#tests/support/test-core.ts';
import {
  addPost,
  aPlan,
  aPost,
  commit,
  createStoreFolder,
  NOW,
  renamePost,
  type StoreFolder,
  titlesOf,
} from '#tests/support/test-store.ts';

let current: StoreFolder | null = null;

async function start(): Promise<StoreFolder> {
  current = await createStoreFolder();
  return current;
}

afterEach(async () => {
  await current?.dispose();
  current = null;
});

/** Puts another version into the snapshot's file, with the checksum that belongs to it. */
async function writeVersion(folder: StoreFolder, version: number): Promise<string> {
  const text = toSnapshotText({ id: 'x', sequence: 0, savedAt: NOW, tables: aPlan() });
  const body = text
    .slice(text.indexOf('\n') + 1)
    .replace(`"version":${CURRENT_VERSION}`, `"version":${version}`);
  const whole = `{"checksum":"sha256:${createHash('sha256').update(body).digest('hex')}",\n${body}`;
  await writeFile(folder.files.snapshot, whole);
  return whole;
}

/** A clock that shows the given moments, one after another. */
function clockOver(moments: readonly number[]): () => Date {
  const left = [...moments];
  return () => new Date(left.shift() ?? 0);
}

describe('workspace store: commit', () => {
  test('is on the disk when it is answered, counts, and keeps the moment', async () => {
    const folder = await start();
    const store = await folder.open();
    const first = await addPost(store, 'a');
    const second = await addPost(store, 'b');
    expect(await readFile(folder.files.journal, 'utf8')).toContain('Post b');
    expect([first.sequence, second.sequence]).toEqual([1, 2]);
    expect(second.at > first.at).toBe(true);
    expect(store.changedAt()).toBe(second.at);
  });

  test('takes commits strictly one after another, however they are sent', async () => {
    const folder = await start();
    const store = await folder.open();
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => addPost(store, id)));
    expect(answers.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect(titlesOf(store)).toHaveLength(5);
  });

  test('refuses a change made against an older record, and hands out the present one', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    const old = aPost('a');
    await renamePost(store, 'a', 'Theirs');
    const mine = commit(store, [changed('posts', old, { title: 'Mine' })]);
    await expect(mine).rejects.toMatchObject({
      code: 'conflict',
      details: { records: [{ collection: 'posts', id: 'a', record: { title: 'Theirs' } }] },
    });
    expect(titlesOf(store)).toEqual(['Theirs']);
    expect(store.sequence()).toBe(2);
  });

  test('refuses an addition where the record is there, and a removal where it is not', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    await expect(addPost(store, 'a', { title: 'Again' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(commit(store, [removed('posts', aPost('x'))])).rejects.toMatchObject({
      code: 'conflict',
      details: { records: [{ collection: 'posts', id: 'x', record: null }] },
    });
  });

  test('takes all edits of a commit or none', async () => {
    const folder = await start();
    const store = await folder.open();
    const good = anEdit([added('posts', aPost('a'))]);
    const bad = anEdit([added('posts', aPost('b', { pillarId: 'nowhere' }))]);
    await expect(store.commit({ client: 'c', edits: [good, bad] })).rejects.toMatchObject({
      code: 'integrity',
      details: { problems: [{ code: 'dangling', collection: 'posts', id: 'b', field: 'pillarId' }] },
    });
    expect(titlesOf(store)).toEqual([]);
    await store.close();
    expect(titlesOf(await folder.open())).toEqual([]);
  });

  test('refuses to leave a reference behind, and takes both changes together', async () => {
    const folder = await start();
    const store = await folder.open();
    const pillar = createPillar({ id: 'l', now: NOW }, { name: 'Kiln' });
    const post = aPost('a', { pillarId: 'l' });
    await commit(store, [added('pillars', pillar), added('posts', post)]);
    await expect(commit(store, [removed('pillars', pillar)])).rejects.toMatchObject({ code: 'integrity' });
    await commit(store, [changed('posts', post, { pillarId: null }), removed('pillars', pillar)]);
    expect(store.tables().pillars.size).toBe(0);
  });

  test('refuses records that break their schema, even between two good states', async () => {
    const folder = await start();
    const store = await folder.open();
    const good = aPost('a');
    const bad = { ...good, status: 'nonsense' } as unknown as typeof good;
    await expect(commit(store, [added('posts', bad)])).rejects.toMatchObject({
      code: 'integrity',
      details: { problems: [{ code: 'schema', field: 'status' }] },
    });
    const through: Change[] = [
      added('posts', bad),
      { collection: 'posts', id: 'a', before: bad, after: good },
    ];
    await expect(commit(store, through)).rejects.toMatchObject({ code: 'integrity' });
    await expect(
      commit(store, [removed('profile', [...store.tables().profile.values()][0] as never)]),
    ).rejects.toMatchObject({ details: { problems: [{ code: 'profile-missing' }] } });
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'refuses the id %s, which no file could give back',
    async (id) => {
      const folder = await start();
      const store = await folder.open();
      await expect(addPost(store, id)).rejects.toMatchObject({ code: 'invalid-input' });
      await expect(
        store.commit({
          client: 'c',
          edits: [anEdit([added('posts', aPost('a'))], { label: { key: 'k', values: { [id]: 1 } } })],
        }),
      ).rejects.toMatchObject({ code: 'invalid-input' });
    },
  );

  test('hands out tables that later commits do not change', async () => {
    const folder = await start();
    const store = await folder.open();
    const before = store.tables();
    await addPost(store, 'a');
    expect(before.posts.size).toBe(0);
  });
});

describe('workspace store: fold and reopen', () => {
  test('folds when idle, into a snapshot that holds everything, and empties the journal', async () => {
    const folder = await start();
    const store = await folder.open({ foldAfterMs: 5 });
    await addPost(store, 'a');
    await expect.poll(async () => (await readFile(folder.files.journal, 'utf8')).length).toBe(0);
    expect(JSON.parse(await readFile(folder.files.snapshot, 'utf8'))).toMatchObject({
      sequence: 1,
      collections: { posts: { a: { title: 'Post a' } } },
    });
    expect(await readFile(path.join(folder.files.history, '2026-03.jsonl'), 'utf8')).toContain('Post a');
  });

  test('folds at once when the journal is long', async () => {
    const folder = await start();
    const store = await folder.open({ foldAtBytes: 500 });
    await addPost(store, 'a', { notes: 'x'.repeat(600) });
    await expect.poll(async () => (await readFile(folder.files.journal, 'utf8')).length).toBe(0);
  });

  test('keeps unknown keys of a record through edit, fold and reopening (matrix 29)', async () => {
    const folder = await start();
    const store = await folder.open();
    const post = { ...aPost('a'), fromTomorrow: { deep: [1, 'two'] } };
    await commit(store, [added('posts', post)]);
    await renamePost(store, 'a', 'Renamed');
    await store.fold();
    await renamePost(store, 'a', 'Renamed again');
    await store.close();
    const again = await folder.open();
    expect(again.tables().posts.get('a')).toEqual({ ...post, title: 'Renamed again' });
  });

  test('undoes after a restart: the history is there, and inverting it leads back', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    await store.fold();
    await renamePost(store, 'a', 'New');
    await store.close();

    const again = await folder.open();
    const [first, second] = again.history();
    expect([first?.step, second?.step]).toEqual(['add a', 'rename a']);
    expect(second).toMatchObject({ sequence: 2, device: 'device-1', kind: 'edit' });
    await commit(again, invertChanges(second?.changes ?? []));
    expect(titlesOf(again)).toEqual(['Post a']);
  });

  test('hands out at most 200 edits, the latest ones, over several months', async () => {
    const folder = await start();
    const clock = clockOver(Array.from({ length: 240 }, (_, index) => Date.UTC(2026, 0, 1 + index / 2)));
    const store = await folder.open({ clock });
    for (let index = 0; index < 230; index += 1)
      await addPost(store, `p${index}`, { notes: 'n'.repeat(3000) });
    await store.close();
    expect((await readdir(folder.files.history)).length).toBeGreaterThan(2);
    const steps = (await folder.open()).history().map(({ step }) => step);
    expect(steps).toHaveLength(200);
    expect(steps.at(0)).toBe('add p30');
    expect(steps.at(-1)).toBe('add p229');
  });

  test('orders history by sequence although the clock jumps a year and back (matrix 47)', async () => {
    const folder = await start();
    const clock = clockOver([2026, 2027, 2026, 2025].map((year) => Date.UTC(year, 2, 1)));
    const store = await folder.open({ clock });
    for (const id of ['a', 'b', 'c', 'd']) {
      await addPost(store, id);
      await store.fold();
    }
    await store.close();
    expect((await folder.open()).history().map(({ step }) => step)).toEqual([
      'add a',
      'add b',
      'add c',
      'add d',
    ]);
  });

  test('does not fold twice what a crash left both in history and journal', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    const [journal, snapshot] = [await readFile(folder.files.journal), await readFile(folder.files.snapshot)];
    await store.close();
    await writeFile(folder.files.journal, journal);
    await writeFile(folder.files.snapshot, snapshot);
    const again = await folder.open();
    expect(again.history()).toHaveLength(1);
    await again.close();
    expect((await folder.open()).history()).toHaveLength(1);
  });

  test('skips what the snapshot holds already when a crash fell before the journal was emptied (matrix 3)', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    const journal = await readFile(folder.files.journal);
    await store.close();
    await writeFile(folder.files.journal, journal);
    const again = await folder.open();
    expect(again.sequence()).toBe(1);
    expect(titlesOf(again)).toEqual(['Post a']);
    await addPost(again, 'b');
    await again.close();
    expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post b']);
  });

  test('sweeps temporary files of a crash, and nothing else (matrix 37)', async () => {
    const folder = await start();
    const stale = path.join(folder.folder, '.workspace.json.4242.0123456789ab.tmp');
    const foreign = path.join(folder.folder, 'notes.tmp');
    await writeFile(stale, 'half');
    await writeFile(foreign, 'mine');
    await folder.open();
    await expect(access(stale)).rejects.toThrow();
    expect(await readFile(foreign, 'utf8')).toBe('mine');
  });

  test('keeps a snapshot that another program put in place while it was open', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    const foreign = toSnapshotText({ id: 'x', sequence: 99, savedAt: NOW, tables: aPlan() });
    await writeFile(`${folder.files.snapshot}.other`, foreign);
    await rename(`${folder.files.snapshot}.other`, folder.files.snapshot);
    await store.close();
    const [kept = ''] = await readdir(folder.files.copies);
    expect(kept).toMatch(/-outside\.json$/);
    expect(await readFile(path.join(folder.files.copies, kept), 'utf8')).toBe(foreign);
    expect(titlesOf(await folder.open())).toEqual(['Post a']);
  });
});

describe('workspace store: what cannot be opened', () => {
  test('never starts anew where the snapshot is missing beside a journal (matrix 20)', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    const journal = await readFile(folder.files.journal);
    await store.close();
    await writeFile(folder.files.journal, journal);
    await rm(folder.files.snapshot);
    await expect(folder.open()).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(await readFile(folder.files.journal)).toEqual(journal);
    await expect(access(folder.files.snapshot)).rejects.toThrow();
  });

  test('leaves a damaged snapshot and its journal exactly as they are (matrix 21)', async () => {
    const folder = await start();
    await writeFile(folder.files.snapshot, '{"half":');
    await writeFile(folder.files.journal, 'torn');
    await expect(folder.open()).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(await readFile(folder.files.snapshot, 'utf8')).toBe('{"half":');
    expect(await readFile(folder.files.journal, 'utf8')).toBe('torn');
    expect((await readdir(folder.folder)).sort()).toEqual(['journal.jsonl', 'workspace.json']);
  });

  test('opens a newer version for reading and writes nothing (matrix 28)', async () => {
    const folder = await start();
    const text = await writeVersion(folder, 999);
    const store = await folder.open();
    expect(store.readOnly()).toBe('newer');
    expect(store.tables().profile.size).toBe(1);
    await expect(addPost(store, 'a')).rejects.toMatchObject({ code: 'workspace-newer' });
    await store.close();
    expect(await readFile(folder.files.snapshot, 'utf8')).toBe(text);
    expect(await readdir(folder.folder)).toEqual(['workspace.json']);
  });

  test('says that a workspace is not there, and makes none', async () => {
    const folder = await start();
    await rm(folder.folder, { recursive: true });
    await expect(folder.open()).rejects.toMatchObject({ code: 'not-found' });
    await expect(access(folder.folder)).rejects.toThrow();
  });
});
