import {
  access,
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const HEARTBEAT = 30;
let core: TestCore;
let id = '';
let folder = '';

/** A core with one workspace that is open and holds the post 'ours'. */
async function start(foldAfterMs: number): Promise<void> {
  core = await createTestCore({ foldAfterMs, heartbeatMs: HEARTBEAT });
  ({ id, path: folder } = await core.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  }));
  await addPost('ours');
  if (foldAfterMs < 1000) await expect.poll(() => file('journal.jsonl')).toBe('');
}

afterEach(async () => {
  await core.dispose();
});

function addPost(post: string) {
  const edits = [anEdit([added('posts', aPost(post))], { step: post })];
  return core.client.call('plan.commit', { workspaceId: id, client: 'window', edits });
}

const file = (name: string) => readFile(path.join(folder, name), 'utf8');
const beats = (count: number) => new Promise((resolve) => setTimeout(resolve, count * HEARTBEAT));

async function posts(): Promise<readonly string[]> {
  const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
  return Object.keys(tables.posts ?? {});
}

/** A snapshot as a sync program brings it from another computer, put in place as such programs do. */
async function bring(post: string, ahead: number, name = 'workspace.json'): Promise<string> {
  const present = fromSnapshotText(await file('workspace.json'));
  const tables = applyChanges(present.tables, [added('posts', aPost(post))]);
  const text = toSnapshotText({ ...present, tables, sequence: present.sequence + ahead });
  await put(text, name);
  return text;
}

async function put(text: string | Buffer, name = 'workspace.json'): Promise<void> {
  await writeFile(path.join(core.dataFolder, 'arriving'), text);
  await rename(path.join(core.dataFolder, 'arriving'), path.join(folder, name));
}

const copies = () => core.client.call('copies.list', { workspaceId: id });
const replaced = () => core.events.filter(({ name }) => name === 'workspace.replaced').length;

describe('a file that another program replaces while the workspace is open (matrix 41)', () => {
  test.each([
    { name: 'newer than ours', ahead: 3, sequence: 4 },
    { name: 'as old as ours', ahead: 0, sequence: 2 },
    { name: 'older than ours', ahead: -1, sequence: 2 },
  ])('is taken when all of ours is in it: one that is $name', async ({ ahead, sequence }) => {
    await start(5);
    await bring('theirs', ahead);
    await expect.poll(replaced).toBe(1);

    const opened = await core.client.call('workspaces.open', { workspaceId: id });
    expect(Object.keys(opened.tables.posts ?? {})).toEqual(['ours', 'theirs']);
    expect(opened.sequence).toBe(sequence);
    expect(opened.notices).toMatchObject([{ kind: 'reloaded', generation: expect.any(String) }]);
    const generations = await core.client.call('backups.list', { workspaceId: id });
    expect(generations).toContainEqual(expect.objectContaining({ reason: 'before-reload', sequence: 1 }));
    expect(await copies()).toEqual([]);

    expect((await addPost('later')).sequence).toBe(sequence + 1);
    core = await core.restart();
    expect(await posts()).toEqual(['ours', 'theirs', 'later']);
    expect(core.logged).toEqual([]);
  });

  test('is kept as a copy, byte for byte, when ours has more; ours goes on', async () => {
    await start(3_600_000);
    const text = await bring('theirs', 3);
    await expect.poll(copies).toMatchObject([{ kind: 'outside', tool: null, isReadable: true }]);
    expect(core.events).toContainEqual({ name: 'safety.changed', workspaceId: id });
    const [copy] = await copies();
    expect(await file(`copies/${copy?.fileName}`)).toBe(text);
    expect(await posts()).toEqual(['ours']);
    await addPost('later');
    core = await core.restart();
    expect(await posts()).toEqual(['ours', 'later']);
    expect(await copies()).toHaveLength(1);
  });

  test.each([
    ['random bytes', async () => Buffer.from('no plan at all')],
    ['nothing', async () => Buffer.alloc(0)],
    ['another workspace', async () => (await file('workspace.json')).replace(id, 'other-abc123')],
    ['half a plan', async () => (await file('workspace.json')).slice(0, 200)],
  ])('is kept as a copy when it is %s, and ours is written again', async (_, content) => {
    await start(5);
    const ours = await file('workspace.json');
    const bytes = await content();
    await put(bytes);
    await expect.poll(copies).toMatchObject([{ kind: 'outside', isReadable: false }]);
    await expect.poll(() => file('workspace.json')).toBe(ours);
    const [copy] = await copies();
    expect(await readFile(path.join(folder, 'copies', copy?.fileName ?? ''))).toEqual(Buffer.from(bytes));
    expect(await posts()).toEqual(['ours']);
    expect(replaced()).toBe(0);
  });

  test('is no matter when it says the same', async () => {
    await start(5);
    await put(await file('workspace.json'));
    await beats(3);
    await utimes(path.join(folder, 'workspace.json'), new Date(0), new Date(0));
    await beats(3);
    await addPost('later');
    await expect.poll(() => file('workspace.json')).toContain('later');
    expect([replaced(), await copies()]).toEqual([0, []]);
  });

  test('comes back when it was removed', async () => {
    await start(5);
    const ours = await file('workspace.json');
    await rm(path.join(folder, 'workspace.json'));
    await expect.poll(() => file('workspace.json').catch(() => '')).toBe(ours);
  });

  test('and a journal that was replaced: one save fails loudly, nothing that was saved is lost, theirs is kept', async () => {
    await start(3_600_000);
    await put('their lines\n', 'journal.jsonl');
    await expect(addPost('b')).rejects.toMatchObject({ code: 'storage-failed' });
    await addPost('c');
    core = await core.restart();
    expect(await posts()).toEqual(['ours', 'c']);
    const kept = (await readdir(path.join(core.dataFolder, 'quarantine'))).filter((name) =>
      name.endsWith('journal.jsonl'),
    );
    expect(await readFile(path.join(core.dataFolder, 'quarantine', kept[0] ?? ''), 'utf8')).toBe(
      'their lines\n',
    );
  });
});

describe('a folder that vanishes while it is open, as when a stick is pulled (matrix 19)', () => {
  test.each([
    ['of the workspace', () => folder],
    ['of all data', () => core.dataFolder],
  ])(
    'the one %s: saving fails loudly, nothing is made in its place, and goes on once it is back',
    async (_, place) => {
      await start(3_600_000);
      const away = `${core.dataFolder}-away`;
      await rename(place(), away);
      await expect(addPost('b')).rejects.toMatchObject({ code: 'storage-failed' });
      await beats(4);
      await expect(addPost('b')).rejects.toMatchObject({ code: 'storage-failed' });
      await expect(access(place())).rejects.toMatchObject({ code: 'ENOENT' });

      await rename(away, place());
      await addPost('b');
      expect(await posts()).toEqual(['ours', 'b']);
      core = await core.restart();
      expect(await posts()).toEqual(['ours', 'b']);
      expect(await copies()).toEqual([]);
    },
  );

  test('comes back as another file of the same content, as on a stick that was mounted anew', async () => {
    await start(3_600_000);
    const away = `${core.dataFolder}-away`;
    await cp(folder, away, { recursive: true, preserveTimestamps: true });
    await rm(folder, { recursive: true });
    await expect(addPost('b')).rejects.toMatchObject({ code: 'storage-failed' });
    await rename(away, folder);
    await expect(addPost('b').catch(() => addPost('b'))).resolves.toMatchObject({ sequence: 2 });
    core = await core.restart();
    expect(await posts()).toEqual(['ours', 'b']);
    expect(await copies()).toEqual([]);
  });
});

describe('names of sync programs beside a workspace (matrix 42)', () => {
  const NAMES = [
    ['syncthing', 'workspace.sync-conflict-20261122-011211-ABCDEF2.json'],
    ['dropbox', "workspace (Ada's conflicted copy 2026-01-02).json"],
    ['onedrive', 'workspace-DESKTOP-4711.json'],
    ['icloud', 'workspace 2.json'],
  ] as const;

  test('are versions of it: listed, readable, never opened as workspaces, never touched', async () => {
    await start(5);
    const text = await bring('theirs', 1, 'workspace 2.json');
    for (const [, name] of NAMES) await writeFile(path.join(folder, name), text);
    const others = ['.syncthing.workspace.json.tmp', '~syncthing~workspace.json.tmp', 'journal 2.jsonl'];
    for (const name of others) await writeFile(path.join(folder, name), 'half');
    const beside = [`${id} 2`, `${id}.sync-conflict-20261122-011211-ABCDEF2`, `${id}-DESKTOP-4711`];
    for (const name of beside) {
      await mkdir(path.join(core.dataFolder, 'workspaces', name));
      const target = path.join(core.dataFolder, 'workspaces', name, 'workspace.json');
      await copyFile(path.join(folder, 'workspace.json'), target);
    }

    expect((await core.client.call('workspaces.list', {})).map((each) => each.id)).toEqual([id]);
    const listed = await copies();
    expect(
      listed.map(({ kind, tool, fileName, isReadable }) => ({ kind, tool, fileName, isReadable })),
    ).toEqual(
      expect.arrayContaining([
        ...NAMES.map(([tool, fileName]) => ({ kind: 'sync', tool, fileName, isReadable: true })),
        { kind: 'sync', tool: 'icloud', fileName: 'journal 2.jsonl', isReadable: false },
      ]),
    );
    expect(listed).toHaveLength(NAMES.length + 1);

    await addPost('later');
    core = await core.restart();
    expect(await posts()).toEqual(['ours', 'later']);
    for (const [, name] of NAMES) expect(await file(name)).toBe(text);
    for (const name of others) expect(await file(name)).toBe('half');

    const copyId = listed.find(({ tool }) => tool === 'dropbox')?.id ?? '';
    const opened = await core.client.call('copies.open', { workspaceId: id, copyId });
    const theirs = await core.client.call('workspaces.open', { workspaceId: opened.id });
    expect(Object.keys(theirs.tables.posts ?? {})).toEqual(['ours', 'theirs']);
    await core.client.call('copies.putAside', { workspaceId: id, copyId });
    expect(await copies()).toHaveLength(NAMES.length);
    const kept = await readdir(path.join(core.dataFolder, 'quarantine'));
    const quarantined = kept.find((name) => name.endsWith('.json')) ?? '';
    expect(await readFile(path.join(core.dataFolder, 'quarantine', quarantined), 'utf8')).toBe(text);
    await expect(
      core.client.call('copies.open', { workspaceId: id, copyId: 'sync-0123' }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what a crash left of a workspace that was being made (matrix 37)', () => {
  test('is removed when it is old, and left alone while it may still be made', async () => {
    await start(5);
    const parent = path.join(core.dataFolder, 'workspaces');
    const [old, young] = [
      path.join(parent, '.old-abc123.creating'),
      path.join(parent, '.new-abc123.creating'),
    ];
    for (const each of [old, young]) {
      await mkdir(each);
      await writeFile(path.join(each, 'workspace.json'), 'half');
    }
    await utimes(old, new Date(0), new Date(0));
    core = await core.restart();
    expect(await core.client.call('workspaces.list', {})).toHaveLength(1);
    expect((await readdir(parent)).sort()).toEqual(['.new-abc123.creating', id]);
  });
});
