import { access, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { fromSnapshotText } from '#core/storage/snapshot.ts';
import { added, removed } from '#shared/workspace/changes.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestCore,
  type TestCore,
} from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const MINUTE = 60_000;
let now = 0;
const opened: TestCore[] = [];

beforeEach(() => {
  now = Date.parse('2026-03-02T09:00:00.000Z');
});
afterEach(async () => {
  for (const core of opened.splice(0).reverse()) await core.dispose();
});

type Options = Parameters<typeof createTestCore>[0];

async function start(options: Options = {}): Promise<TestCore> {
  const core = await createTestCore({
    host: 'desktop',
    clock: () => new Date(now),
    foldAfterMs: 1,
    ...options,
  });
  opened.push(core);
  return core;
}

async function again(core: TestCore, options: Options = {}): Promise<TestCore> {
  const next = await core.restart(options);
  opened.push(next);
  return next;
}

async function createWorkspace({ client }: TestCore): Promise<string> {
  return (await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() })).id;
}

async function addPosts(core: TestCore, workspaceId: string, ids: readonly string[], key?: string) {
  const label = { key: key ?? 'content.undo.test', values: {} };
  const edits = [
    anEdit(
      ids.map((id) => added('posts', aPost(id))),
      { step: ids[0] ?? 'step', label },
    ),
  ];
  await core.client.call('plan.commit', { workspaceId, client: 'c', edits });
}

const manyIds = (count: number, prefix = 'm') =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const folderOf = ({ dataFolder }: TestCore, id: string) => path.join(dataFolder, 'backups', id);
const list = ({ client }: TestCore, workspaceId: string) => client.call('backups.list', { workspaceId });

async function statusOf({ client }: TestCore, workspaceId: string) {
  const { workspaces } = await client.call('backups.status', {});
  const found = workspaces.find(({ id }) => id === workspaceId);
  if (found === undefined) throw new Error(`No status of ${workspaceId}`);
  return found;
}

async function reasonsOf(core: TestCore, id: string): Promise<readonly string[]> {
  return (await list(core, id)).map(({ sequence, reason }) => `${sequence} ${reason}`);
}

/** Folding and backing up happen by themselves, a moment after the commit. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

async function postsIn(file: string): Promise<readonly string[]> {
  return [...fromSnapshotText(gunzipSync(await readFile(file)).toString('utf8')).tables.posts.keys()];
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

describe('automatic backups', () => {
  test('begin with the first change of a run, then follow every half hour in which something changed', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    await soon(async () => expect(await reasonsOf(core, id)).toEqual(['1 automatic']));
    now += 29 * MINUTE;
    await addPosts(core, id, ['p2']);
    await soon(async () => expect(await journalOf(core, id)).toBe(''));
    await pause(100); // the fold is told of when the disk has it
    await core.client.call('backups.acknowledge', { workspaceId: id }); // waits for its turn
    expect(await reasonsOf(core, id)).toEqual(['1 automatic']);
    now += 2 * MINUTE;
    await addPosts(core, id, ['p3']);
    await soon(async () => expect(await reasonsOf(core, id)).toEqual(['3 automatic', '1 automatic']));
    expect(await statusOf(core, id)).toMatchObject({ generations: 2, alarms: [], last: { records: 4 } });
    await core.client.call('backups.acknowledge', { workspaceId: id });
    expect(core.events).toContainEqual({ name: 'safety.changed', workspaceId: id });
    expect(core.logged).toEqual([]);
  });

  test('are made at closing of what changed since, and not of what did not', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    await soon(async () => expect(await reasonsOf(core, id)).toEqual(['1 automatic']));
    await addPosts(core, id, ['p2']);
    await core.client.call('workspaces.close', { workspaceId: id });
    expect(await reasonsOf(core, id)).toEqual(['2 automatic', '1 automatic']);
    await addPosts(core, id, ['p3']);
    const next = await again(core);
    expect(await reasonsOf(next, id)).toEqual(['3 automatic', '2 automatic', '1 automatic']);
    await next.client.call('workspaces.open', { workspaceId: id });
    expect(await reasonsOf(await again(next), id)).toHaveLength(3);
  });

  test('are not made by each command of a command line, but every half hour', async () => {
    const core = await start({ host: 'cli', foldAfterMs: 60_000 });
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    const second = await again(core);
    await addPosts(second, id, ['p2']);
    const third = await again(second);
    expect(await reasonsOf(third, id)).toEqual(['1 automatic']);
    now += 31 * MINUTE;
    await addPosts(third, id, ['p3']);
    expect(await reasonsOf(await again(third), id)).toEqual(['3 automatic', '1 automatic']);
  });

  test('go on when the clock is turned back or forth, and lose none of the day (matrix 47)', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    const jumps = [0, 365 * 24 * 60, -366 * 24 * 60, 24 * 60, 40];
    for (const [index, minutes] of jumps.entries()) {
      now += minutes * MINUTE;
      await addPosts(core, id, [`p${index}`]);
      await soon(async () => expect((await list(core, id))[0]?.sequence).toBe(index + 1));
    }
    expect(await reasonsOf(core, id)).toHaveLength(jumps.length);
  });
});

describe('a backup that fails (matrix 11, 67)', () => {
  test('is an alarm over a restart, keeps nobody from saving, and is tried again with the next change', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    const id = await createWorkspace(core);
    disk.fail({ operation: 'write', path: '.json.gz', code: 'ENOSPC', bytesFirst: 20, times: 2 });
    await addPosts(core, id, ['p1']);
    const alarm = { kind: 'failed', place: 'here', code: 'disk-full', at: '2026-03-02T09:00:00.000Z' };
    await soon(async () => expect((await statusOf(core, id)).alarms).toEqual([alarm]));
    await soon(async () => expect(core.events).toContainEqual({ name: 'safety.changed', workspaceId: id }));
    expect(await list(core, id)).toEqual([]);
    await soon(async () => expect(await readdir(folderOf(core, id))).toEqual(['state.json']));

    const next = await again(core);
    expect((await statusOf(next, id)).alarms).toEqual([alarm]);
    const { tables } = await next.client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(tables.posts ?? {})).toEqual(['p1']);
    await addPosts(next, id, ['p2']);
    await soon(async () => expect(await reasonsOf(next, id)).toEqual(['2 automatic']));
    expect((await statusOf(next, id)).alarms).toEqual([]);
  });

  test('keeps its alarm in memory where not even that can be written', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    const id = await createWorkspace(core);
    disk.fail({ operation: 'open', path: path.join('backups', id), code: 'EROFS', times: 99 });
    await addPosts(core, id, ['p1']);
    await soon(async () =>
      expect((await statusOf(core, id)).alarms).toMatchObject([{ code: 'no-permission' }]),
    );
    disk.heal();
    await addPosts(core, id, ['p2']);
    await soon(async () => expect(await statusOf(core, id)).toMatchObject({ generations: 1, alarms: [] }));
  });

  test('because the folder of backups was deleted is told, and the next change makes a new one', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    await soon(async () => expect(await reasonsOf(core, id)).toEqual(['1 automatic']));
    await core.client.call('backups.acknowledge', { workspaceId: id }); // waits for its turn
    await rm(path.join(core.dataFolder, 'backups'), { recursive: true });
    await addPosts(core, id, ['p2']);
    await soon(async () =>
      expect(await statusOf(core, id)).toMatchObject({ generations: 1, last: { sequence: 2 } }),
    );
    await soon(async () =>
      expect((await statusOf(core, id)).alarms).toMatchObject([{ kind: 'failed', place: 'here' }]),
    );
    await core.client.call('backups.acknowledge', { workspaceId: id });
    expect((await statusOf(core, id)).alarms).toEqual([]);
  });

  test('on wish is told to whoever wished, and is an alarm as well', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    const id = await createWorkspace(core);
    disk.fail({ operation: 'sync', path: '.json.gz', code: 'EIO' });
    await expect(core.client.call('backups.make', { workspaceId: null })).rejects.toMatchObject({
      code: 'storage-failed',
    });
    expect((await statusOf(core, id)).alarms).toMatchObject([{ code: 'storage-failed' }]);
    await core.client.call('backups.make', { workspaceId: id });
    expect((await statusOf(core, id)).alarms).toEqual([]);
  });

  test('is none where the workspace has gone to the trash meanwhile', async () => {
    const core = await start({ foldAfterMs: 60_000 });
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    await core.client.call('workspaces.remove', { workspaceId: id });
    const next = await again(core);
    expect(core.logged).toEqual([]);
    await next.client.call('trash.restore', { workspaceId: id });
    expect((await statusOf(next, id)).alarms).toEqual([]);
    expect(await readFile(path.join(folderOf(next, id), 'state.json'), 'utf8').catch(() => '')).not.toContain(
      'failed',
    );
  });

  test('because the snapshot was damaged keeps the good ones and says so', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    await core.client.call('workspaces.close', { workspaceId: id });
    const file = path.join(core.dataFolder, 'workspaces', id, 'workspace.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Post p1', 'Post q1'));
    await expect(core.client.call('backups.make', { workspaceId: id })).rejects.toMatchObject({
      code: 'workspace-damaged',
    });
    expect(await reasonsOf(core, id)).toEqual(['1 automatic']);
  });
});

describe('before a risky step', () => {
  test.each([
    ['before-bulk', 50, 'content.undo.test'],
    ['before-import', 3, 'imports.undo.calendar'],
    ['before-merge', 3, 'merge.undo.accept'],
  ])('a generation %s holds everything of before it', async (reason, count, key) => {
    const core = await start({ foldAfterMs: 60_000 });
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    await addPosts(core, id, manyIds(count), key);
    const made = (await list(core, id)).find((generation) => generation.reason === reason);
    expect(made).toMatchObject({ sequence: 1, records: 2 });
    expect(await postsIn(path.join(folderOf(core, id), `${made?.id}.json.gz`))).toEqual(['p1']);
  });

  test('none is made for everyday edits', async () => {
    const core = await start({ foldAfterMs: 60_000 });
    const id = await createWorkspace(core);
    await addPosts(core, id, manyIds(49));
    expect(await list(core, id)).toEqual([]);
  });

  test('one that cannot be made is an alarm, and the step is done all the same (matrix 11)', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem, foldAfterMs: 60_000 });
    const id = await createWorkspace(core);
    disk.fail({ operation: 'write', path: '.json.gz', code: 'ENOSPC', times: 9 });
    await addPosts(core, id, manyIds(60));
    const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(tables.posts ?? {})).toHaveLength(60);
    expect((await statusOf(core, id)).alarms).toMatchObject([{ kind: 'failed', code: 'disk-full' }]);
  });
});

describe('a plan that has shrunk', () => {
  async function shrink(): Promise<{ readonly core: TestCore; readonly id: string }> {
    const core = await start();
    const id = await createWorkspace(core);
    await addPosts(core, id, manyIds(30));
    await core.client.call('backups.make', { workspaceId: id });
    const changes = manyIds(30)
      .slice(0, 20)
      .map((name) => removed('posts', aPost(name)));
    const edits = [anEdit(changes, { step: 'remove' })];
    await core.client.call('plan.commit', { workspaceId: id, client: 'c', edits });
    await core.client.call('backups.make', { workspaceId: id });
    return { core, id };
  }

  test('is an alarm until someone has seen it; the large generation stays as long', async () => {
    const { core, id } = await shrink();
    const { alarms } = await statusOf(core, id);
    expect(alarms).toMatchObject([{ kind: 'shrunk', records: 11, before: 31 }]);
    const large = (await list(core, id)).filter(({ records }) => records === 31).at(0)?.id ?? '';
    const step = async (name: string) => {
      now += 24 * 60 * MINUTE;
      await addPosts(core, id, [name]);
      await core.client.call('backups.make', { workspaceId: id });
    };
    for (const name of ['a', 'b', 'c', 'd']) await step(name);
    expect((await statusOf(core, id)).alarms).toEqual(alarms);
    expect((await list(core, id)).map((generation) => generation.id)).toContain(large);
    await core.client.call('backups.acknowledge', { workspaceId: id });
    expect((await statusOf(core, id)).alarms).toEqual([]);
    for (const name of ['e', 'f', 'g']) await step(name);
    expect((await list(core, id)).map((generation) => generation.id)).not.toContain(large);
  });
});

describe('backups on wish', () => {
  test('hold what another program has written and not yet folded', async () => {
    const core = await start({ foldAfterMs: 60_000 });
    const id = await createWorkspace(core);
    await addPosts(core, id, ['p1']);
    const other = await createTestCore({ dataFolder: core.dataFolder, host: 'cli' });
    const [made] = await other.client.call('backups.make', { workspaceId: null });
    expect(await postsIn(made?.path ?? '')).toEqual(['p1']);
    expect(made?.generation).toContain('-wish-2r');
    await other.core.close();
  });

  test('are read back one by one when someone asks', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    const names: string[] = [];
    for (const name of ['p1', 'p2', 'p3']) {
      await addPosts(core, id, [name]);
      names.push((await core.client.call('backups.make', { workspaceId: id }))[0]?.generation ?? '');
    }
    now += MINUTE;
    const { bad, good } = await core.client.call('backups.verify', { workspaceId: id });
    expect([bad, good]).toEqual([[], expect.arrayContaining(names)]);
    expect((await statusOf(core, id)).verifiedAt).toBe('2026-03-02T09:01:00.000Z');
    const file = path.join(folderOf(core, id), `${names[1]}.json.gz`);
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
    await writeFile(file, bytes);
    expect((await core.client.call('backups.verify', { workspaceId: id })).bad).toEqual([names[1]]);
  });
});

describe('the second place', () => {
  let place = '';
  beforeEach(async () => {
    place = await createTempFolder();
  });
  afterEach(async () => {
    await rm(place, { recursive: true, force: true });
  });
  const secondOf = (id: string) => path.join(place, 'Planwright backups', id);
  const setPlace = ({ client }: TestCore, folder: string | null = place) =>
    client.call('backups.setPlace', { path: folder });

  test('gets a copy of what is there and of each generation to come', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await core.client.call('backups.make', { workspaceId: id });
    expect(await setPlace(core)).toMatchObject({
      second: { path: place, isReachable: true, isSameDisk: true }, // both lie in the system's folder for temporary files
    });
    await soon(async () => expect((await list(core, id))[0]?.places).toEqual(['here', 'second']));
    await addPosts(core, id, ['p1']);
    await core.client.call('backups.make', { workspaceId: id });
    const all = await list(core, id);
    expect(all[0]).toMatchObject({ sequence: 1, places: ['here', 'second'] });
    const copies = (await readdir(secondOf(id))).sort();
    expect(copies).toEqual(all.map((generation) => `${generation.id}.json.gz`).sort());
    for (const name of copies) {
      expect(await readFile(path.join(secondOf(id), name))).toEqual(
        await readFile(path.join(folderOf(core, id), name)),
      );
    }
    expect((await (await again(core)).client.call('backups.status', {})).second?.path).toBe(place);
    expect(await core.client.call('settings.get', {}).catch(() => ({}))).not.toHaveProperty('backupPlace');
  });

  test('must be a folder that takes files, outside of the data folder', async () => {
    const core = await start();
    await createWorkspace(core);
    const inside = path.join(core.dataFolder, 'inside');
    await mkdir(inside);
    await writeFile(path.join(place, 'file'), '');
    await symlink(core.dataFolder, path.join(place, 'link'));
    const unusable = [
      'relative',
      path.join(place, 'missing'),
      path.join(place, 'file'),
      path.join(place, 'link'),
      core.dataFolder,
      inside,
      path.dirname(core.dataFolder),
      `${place}\0`,
    ];
    for (const folder of unusable) {
      await expect(setPlace(core, folder), folder).rejects.toMatchObject({ code: 'place-unusable' });
    }
    expect((await core.client.call('backups.status', {})).second).toBeNull();
    expect(await readdir(place)).toEqual(['file', 'link']);
    await setPlace(core);
    expect((await setPlace(core, null)).second).toBeNull();
  });

  test('must read back what it takes', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    for (const operation of ['write', 'read', 'sync', 'makeFolder'] as const) {
      disk.fail({ operation, path: place, code: 'EIO' });
      await expect(setPlace(core), operation).rejects.toMatchObject({ code: 'place-unusable' });
    }
    await setPlace(core);
    expect(await readdir(path.join(place, 'Planwright backups'))).toEqual([]);
  });

  test('that cannot be reached is an alarm; nothing is made in its place, and it catches up when it is back', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await setPlace(core);
    await core.client.call('backups.make', { workspaceId: id });
    const pulled = `${place}-pulled`;
    await rename(place, pulled);
    await mkdir(place); // as the folder in which a stick is seen stays when the stick is gone
    await addPosts(core, id, ['p1']);
    const made = await core.client.call('backups.make', { workspaceId: id });
    expect(made).toHaveLength(1);
    expect((await statusOf(core, id)).alarms).toMatchObject([
      { kind: 'failed', place: 'second', code: 'place-unusable' },
    ]);
    expect((await core.client.call('backups.status', {})).second?.isReachable).toBe(false);
    expect(await readdir(place)).toEqual([]);

    await rm(place, { recursive: true });
    await rename(pulled, place);
    await addPosts(core, id, ['p2']);
    await soon(async () => expect((await statusOf(core, id)).alarms).toEqual([]));
    expect((await list(core, id)).map(({ places }) => places.length)).toEqual(
      (await list(core, id)).map(() => 2),
    );
    expect((await list(core, id)).length).toBeGreaterThan(1);
  });

  test('and this one are swept of what a crash left, but not of what is being written', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await setPlace(core);
    await core.client.call('backups.make', { workspaceId: id });
    const yesterday = new Date(Date.now() - 25 * 60 * MINUTE);
    for (const folder of [folderOf(core, id), secondOf(id)]) {
      await writeFile(path.join(folder, '.old.json.gz.123.0123456789ab.tmp'), 'half');
      await utimes(path.join(folder, '.old.json.gz.123.0123456789ab.tmp'), yesterday, yesterday);
      await writeFile(path.join(folder, '.new.json.gz.123.0123456789ab.tmp'), 'half');
    }
    await addPosts(core, id, ['p1']);
    await core.client.call('backups.make', { workspaceId: id });
    for (const folder of [folderOf(core, id), secondOf(id)]) {
      const hidden = (await readdir(folder)).filter((name) => name.startsWith('.'));
      expect(hidden).toEqual(['.new.json.gz.123.0123456789ab.tmp']);
    }
  });

  test('that does not answer keeps the program from ending for ten seconds at most', async () => {
    let isHanging = false;
    const core = await start({
      fileSystem: {
        ...nodeFileSystem,
        list: (folder) =>
          isHanging && folder.startsWith(place) ? new Promise(() => undefined) : nodeFileSystem.list(folder),
      },
    });
    const id = await createWorkspace(core);
    await setPlace(core);
    await core.client.call('backups.make', { workspaceId: id });
    isHanging = true;
    await addPosts(core, id, ['p1']);
    await core.core.close();
    isHanging = false;
    expect((await list(await again(core), id))[0]).toMatchObject({ sequence: 1, places: ['here'] });
  }, 30_000);

  test('that is full is an alarm of its own and leaves no half copy (matrix 11)', async () => {
    const disk = createFaultyFileSystem();
    const core = await start({ fileSystem: disk.fileSystem });
    const id = await createWorkspace(core);
    await setPlace(core);
    disk.fail({ operation: 'write', path: place, code: 'ENOSPC', bytesFirst: 10 });
    await core.client.call('backups.make', { workspaceId: id });
    expect((await statusOf(core, id)).alarms).toMatchObject([{ place: 'second', code: 'disk-full' }]);
    expect(await readdir(secondOf(id))).toEqual([]);
    await core.client.call('backups.make', { workspaceId: id });
    expect((await statusOf(core, id)).alarms).toEqual([]);
  });

  test('gets no copy of a generation that has been damaged here', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    const [bad] = await core.client.call('backups.make', { workspaceId: id });
    await writeFile(bad?.path ?? '', (await readFile(bad?.path ?? '')).subarray(0, -30));
    await addPosts(core, id, ['p1']);
    await setPlace(core);
    const [good] = await core.client.call('backups.make', { workspaceId: id });
    expect(await isThere(path.join(secondOf(id), path.basename(good?.path ?? '')))).toBe(true);
    expect(await isThere(path.join(secondOf(id), path.basename(bad?.path ?? '')))).toBe(false);
  });

  test('is thinned as this one is, and emptied with it when a workspace goes for ever', async () => {
    const core = await start();
    const id = await createWorkspace(core);
    await setPlace(core);
    for (let day = 0; day < 4; day += 1) {
      for (const name of ['a', 'b']) {
        await addPosts(core, id, [`${name}${day}`]);
        await core.client.call('backups.make', { workspaceId: id });
      }
      now += 24 * 60 * MINUTE;
    }
    await core.client.call('backups.make', { workspaceId: id });
    const all = await list(core, id);
    expect(all.every(({ places }) => places.length === 2)).toBe(true);
    expect(all.length).toBeLessThan(8);
    await core.client.call('workspaces.remove', { workspaceId: id });
    await core.client.call('trash.purge', { workspaceId: id });
    expect(await isThere(secondOf(id))).toBe(false);
    expect(await isThere(folderOf(core, id))).toBe(false);
  });
});

function journalOf({ dataFolder }: TestCore, id: string): Promise<string> {
  return readFile(path.join(dataFolder, 'workspaces', id, 'journal.jsonl'), 'utf8');
}
