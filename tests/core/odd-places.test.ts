import { execFile } from 'node:child_process';
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type FileSystemPort, nodeFileSystem } from '#core/storage/fs-port.ts';
import { readPresent } from '#core/storage/placeholder.ts';
import { added } from '#shared/workspace/changes.ts';
import { buildChildCores, type ChildCore, type ChildCores } from '#tests/support/child-core.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestCore,
  type TestCore,
} from '#tests/support/test-core.ts';
import { addPost, aPost, createStoreFolder, type StoreFolder, titlesOf } from '#tests/support/test-store.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const run = promisify(execFile);
const cleanUp: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const each of cleanUp.splice(0).reverse()) await each();
});

async function startCore(
  options: Parameters<typeof createTestCore>[0] = {},
): Promise<TestCore & { id: string }> {
  const core = await createTestCore({ foldAfterMs: 3_600_000, heartbeatMs: 50, ...options });
  cleanUp.push(core.dispose);
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  return { ...core, id };
}

async function startFolder(): Promise<StoreFolder> {
  const folder = await createStoreFolder();
  cleanUp.push(folder.dispose);
  return folder;
}

function commit({ client }: TestCore | ChildCore, workspaceId: string, post: string) {
  const edits = [anEdit([added('posts', aPost(post))], { step: post })];
  return client.call('plan.commit', { workspaceId, client: 'window', edits });
}

async function posts({ client }: TestCore | ChildCore, workspaceId: string): Promise<readonly string[]> {
  return Object.keys((await client.call('workspaces.open', { workspaceId })).tables.posts ?? {});
}

describe.skipIf(!isRoot)('permissions, with another user and real mounts (root only) (matrix 17, 18)', () => {
  let children: ChildCores;

  beforeAll(async () => {
    children = await buildChildCores('places');
  }, 120_000);

  afterAll(async () => {
    await children?.dispose();
  });

  /** A data folder of an ordinary user, who is bound by permissions, with a child that runs as him. */
  async function startChild(): Promise<{ child: ChildCore; id: string; folder: string }> {
    const dataFolder = await createTempFolder();
    await chown(dataFolder, NOBODY, NOBODY);
    const child = await children.start(dataFolder, { uid: NOBODY });
    cleanUp.push(child.close);
    const made = await child.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    return { child, id: made.id, folder: made.path };
  }

  test('a folder that may not be written opens for reading, with the reason, and is left as it is', async () => {
    const { child, id, folder } = await startChild();
    await commit(child, id, 'a');
    await child.client.call('workspaces.close', { workspaceId: id });
    await chmod(folder, 0o555);
    const opened = await child.client.call('workspaces.open', { workspaceId: id });
    expect(opened).toMatchObject({ readOnly: 'no-permission', lockedBy: null });
    expect(Object.keys(opened.tables.posts ?? {})).toEqual(['a']);
    await expect(commit(child, id, 'b')).rejects.toMatchObject({ code: 'read-only' });
    await expect(child.client.call('workspaces.takeOver', { workspaceId: id })).resolves.toMatchObject({
      readOnly: 'no-permission',
    });
    expect((await readdir(folder)).sort()).toEqual(['history', 'journal.jsonl', 'workspace.json']);
    await chmod(folder, 0o755);
    await commit(child, id, 'b');
    expect(await posts(child, id)).toEqual(['a', 'b']);
  });

  test('a folder that may no more be written while open loses nothing, and a later save goes well', async () => {
    const { child, id, folder } = await startChild();
    await commit(child, id, 'a');
    await chmod(folder, 0o555);
    await chmod(path.join(folder, 'journal.jsonl'), 0o444);
    await commit(child, id, 'b'); // the journal was open already: what is answered is on the disk
    await child.client.call('workspaces.close', { workspaceId: id });
    expect(await posts(child, id)).toEqual(['a', 'b']);
    await expect(commit(child, id, 'c')).rejects.toMatchObject({ code: 'read-only' });
    await chmod(folder, 0o755);
    await chmod(path.join(folder, 'journal.jsonl'), 0o644);
    await commit(child, id, 'c');
    await child.client.call('workspaces.close', { workspaceId: id });
    expect(await posts(child, id)).toEqual(['a', 'b', 'c']);
  });

  test('a disk that becomes read-only while open refuses loudly, and goes on once it may be written', async () => {
    const disk = await createTempFolder();
    await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]);
    cleanUp.push(() => run('umount', ['-l', disk]));
    const core = await startCore({ dataFolder: path.join(disk, 'data') });
    await commit(core, core.id, 'a');
    await core.client.call('workspaces.close', { workspaceId: core.id });
    await run('mount', ['-o', 'remount,ro', disk]);
    const opened = await core.client.call('workspaces.open', { workspaceId: core.id });
    expect(opened).toMatchObject({ readOnly: 'no-permission' });
    await run('mount', ['-o', 'remount,rw', disk]);

    await commit(core, core.id, 'b');
    const faults = createFaultyFileSystem();
    faults.fail({ operation: 'write', path: 'journal', code: 'EROFS' });
    const faulty = await startCore({ fileSystem: faults.fileSystem });
    await expect(commit(faulty, faulty.id, 'x')).rejects.toMatchObject({ code: 'no-permission' });
    await commit(faulty, faulty.id, 'y');
    expect(await posts(faulty, faulty.id)).toEqual(['y']);
    await core.client.call('workspaces.close', { workspaceId: core.id });
    expect(await posts(core, core.id)).toEqual(['a', 'b']);
    await core.client.call('workspaces.close', { workspaceId: core.id });
  });
});

describe('links (matrix 35, 36)', () => {
  test('a linked snapshot is written where it really lies; the link stays', async () => {
    const folder = await startFolder();
    const elsewhere = path.join(path.dirname(folder.folder), 'elsewhere.json');
    await rename(folder.files.snapshot, elsewhere);
    await symlink(elsewhere, folder.files.snapshot);
    const store = await folder.open();
    await addPost(store, 'a');
    await store.close();
    expect((await lstat(folder.files.snapshot)).isSymbolicLink()).toBe(true);
    expect(await readFile(elsewhere, 'utf8')).toContain('Post a');
    expect(titlesOf(await folder.open())).toEqual(['Post a']);
  });

  test('a linked folder is one workspace with one lock, whichever way it is reached', async () => {
    const folder = await startFolder();
    const other = `${folder.folder}-link`;
    await symlink(folder.folder, other);
    const store = await folder.open();
    await addPost(store, 'a');
    const second = await folder.open({ folder: other });
    expect(second.readOnly()).toBe('locked');
    await store.close();
    await second.close();
    const third = await folder.open({ folder: other });
    await addPost(third, 'b');
    await third.close();
    expect((await lstat(other)).isSymbolicLink()).toBe(true);
    expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post b']);
  });

  test('a link that leads back to itself is told, and nothing is replaced', async () => {
    const folder = await startFolder();
    await rename(folder.files.snapshot, `${folder.files.snapshot}.aside`);
    await symlink(folder.files.snapshot, folder.files.snapshot);
    await expect(folder.open()).rejects.toMatchObject({ code: 'storage-failed' });
    expect((await lstat(folder.files.snapshot)).isSymbolicLink()).toBe(true);
    expect((await readdir(folder.folder)).sort()).toEqual(['workspace.json', 'workspace.json.aside']);
  });

  test('a second name of the snapshot keeps what it had; ours goes on under its own', async () => {
    const folder = await startFolder();
    const second = path.join(path.dirname(folder.folder), 'second.json');
    await link(folder.files.snapshot, second);
    const before = await readFile(second, 'utf8');
    const store = await folder.open();
    await addPost(store, 'a');
    await store.close();
    expect(await readFile(second, 'utf8')).toBe(before);
    expect(await readFile(folder.files.snapshot, 'utf8')).toContain('Post a');
  });

  test.skipIf(!isRoot)(
    'a snapshot that is mounted cannot be replaced: that is told, saving goes on in the journal',
    async () => {
      const folder = await startFolder();
      const source = path.join(path.dirname(folder.folder), 'mounted.json');
      await writeFile(source, await readFile(folder.files.snapshot));
      await run('mount', ['--bind', source, folder.files.snapshot]);
      const unmount = () => run('umount', [folder.files.snapshot]);
      cleanUp.push(() => unmount().catch(() => undefined));
      const store = await folder.open();
      await addPost(store, 'a');
      await expect(store.fold()).rejects.toMatchObject({
        code: 'storage-failed',
        details: { cause: 'EBUSY' },
      });
      await addPost(store, 'b');
      expect(titlesOf(store)).toEqual(['Post a', 'Post b']);
      await unmount();
      await store.close();
      expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post b']);
      expect((await readdir(folder.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
    30_000,
  );
});

describe('what crashes and strangers leave in a folder (matrix 37)', () => {
  test('only our own leftovers go, and those of a lock only when nobody can be using them', async () => {
    const folder = await startFolder();
    const ours = ['.workspace.json.4242.0123456789ab.tmp', 'lock.4242.0123456789ab.stale'];
    const young = 'lock.4243.0123456789ab.new';
    const strangers = [
      'workspace.json~',
      '.workspace.json.swp',
      '.~lock.workspace.json#',
      'lock.txt',
      'a.tmp',
    ];
    for (const name of [...ours, young, ...strangers]) await writeFile(path.join(folder.folder, name), 'x');
    await utimes(path.join(folder.folder, ours[1] ?? ''), new Date(0), new Date(0));
    const store = await folder.open();
    await store.close();
    const left = await readdir(folder.folder);
    expect(left).toEqual(expect.arrayContaining([young, ...strangers]));
    expect(left).toEqual(expect.not.arrayContaining(ours));
  });
});

/** A drive on which some files are not on this computer. */
function driveWith(isAway: (file: string) => boolean, read: FileSystemPort['read']): FileSystemPort {
  return {
    ...nodeFileSystem,
    read: (file) => (isAway(file) ? read(file) : nodeFileSystem.read(file)),
    readRange: async (file, from, length) =>
      isAway(file)
        ? (await read(file)).subarray(from, from + length)
        : nodeFileSystem.readRange(file, from, length),
  };
}

const failing = (code: string) => async (): Promise<Buffer> => {
  throw Object.assign(new Error(`${code}: made up for a test`), { code });
};

describe('files that a sync program has not downloaded (matrix 43)', () => {
  /** A workspace larger than what a folder's entry could hold, and a second that is all there. */
  async function makeTwo(): Promise<{ dataFolder: string; away: string; here: string }> {
    const core = await startCore();
    const here = (await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() })).id;
    for (let count = 0; count < 10; count += 1) await commit(core, core.id, `p${count}`);
    await core.core.close();
    return { dataFolder: core.dataFolder, away: core.id, here };
  }

  test.each(['EDEADLK', 'EINVAL', 'ETIMEDOUT', 'ENODATA'])(
    'reads that fail with %s: told as away, nothing is written, the others work',
    async (code) => {
      const { dataFolder, away, here } = await makeTwo();
      const folder = path.join(dataFolder, 'workspaces', away);
      const before = await readdir(folder);
      const isAway = (file: string) => file === path.join(folder, 'workspace.json');
      const core = await createTestCore({ dataFolder, fileSystem: driveWith(isAway, failing(code)) });
      cleanUp.push(core.dispose);
      const states = (await core.client.call('workspaces.list', {})).map(({ id, state }) => [id, state]);
      expect(Object.fromEntries(states)).toEqual({ [away]: 'away', [here]: 'ok' });
      await expect(core.client.call('workspaces.open', { workspaceId: away })).rejects.toMatchObject({
        code: 'workspace-away',
      });
      await expect(commit(core, away, 'x')).rejects.toMatchObject({ code: 'workspace-away' });
      expect(await readdir(folder)).toEqual(before);
      await commit(core, here, 'x');
    },
  );

  test('a file that takes no room is asked for only when it is opened, and opens once it is there', async () => {
    const { dataFolder, away } = await makeTwo();
    const snapshot = path.join(dataFolder, 'workspaces', away, 'workspace.json');
    let isDownloaded = false;
    let reads = 0;
    const drive: FileSystemPort = {
      ...driveWith(
        (file) => file === snapshot,
        (file) => {
          reads += 1;
          isDownloaded = true;
          return nodeFileSystem.read(file);
        },
      ),
      facts: async (file) => {
        const facts = await nodeFileSystem.facts(file);
        return facts === null || file !== snapshot || isDownloaded ? facts : { ...facts, blocks: 0 };
      },
    };
    const core = await createTestCore({ dataFolder, fileSystem: drive });
    cleanUp.push(core.dispose);
    const listed = await core.client.call('workspaces.list', {});
    expect(listed.find(({ id }) => id === away)?.state).toBe('away');
    expect(reads).toBe(0);
    await expect(core.client.call('workspaces.open', { workspaceId: away })).rejects.toMatchObject({
      code: 'workspace-away',
    });
    await expect.poll(() => posts(core, away).catch(() => [])).toHaveLength(10);
    expect((await core.client.call('workspaces.list', {})).map(({ state }) => state)).toEqual(['ok', 'ok']);
  });

  test('a read that hangs is given up, and not begun again while it hangs; other files are read', async () => {
    const folder = await createTempFolder();
    const [slow, other] = [path.join(folder, 'slow'), path.join(folder, 'other')];
    await writeFile(slow, 'late');
    await writeFile(other, 'there');
    let reads = 0;
    let arrive: (bytes: Buffer) => void = () => undefined;
    const hanging = () => {
      reads += 1;
      return new Promise<Buffer>((resolve) => {
        arrive = resolve;
      });
    };
    const drive = driveWith((file) => file === slow, hanging);
    await expect(readPresent(drive, slow, 20)).rejects.toMatchObject({ code: 'workspace-away' });
    await expect(readPresent(drive, slow, 20)).rejects.toMatchObject({ code: 'workspace-away' });
    expect(reads).toBe(1);
    expect(await readPresent(drive, other, 20)).toEqual(Buffer.from('there'));
    arrive(Buffer.from('late'));
    await new Promise((resolve) => setImmediate(resolve));
    const again = readPresent(drive, slow, 1000);
    await new Promise((resolve) => setTimeout(resolve, 10));
    arrive(Buffer.from('late'));
    expect(await again).toEqual(Buffer.from('late'));
  });

  test('a drive that counts no blocks for any file is read all the same, from the second time on', async () => {
    const folder = await createTempFolder();
    const file = path.join(folder, 'large');
    await writeFile(file, Buffer.alloc(8192, 1));
    const drive: FileSystemPort = {
      ...nodeFileSystem,
      facts: async (each) => {
        const facts = await nodeFileSystem.facts(each);
        return facts === null ? null : { ...facts, blocks: 0 };
      },
    };
    await expect(readPresent(drive, file)).rejects.toMatchObject({ code: 'workspace-away' });
    await expect
      .poll(() =>
        readPresent(drive, file).then(
          (bytes) => bytes.length,
          () => 0,
        ),
      )
      .toBe(8192);
  });
});

test('a folder that has the name of the lock is told (matrix 37)', async () => {
  const folder = await startFolder();
  await mkdir(folder.files.lock);
  const answer = await folder.open().catch((error: unknown) => error);
  expect(answer).toMatchObject({ code: 'storage-failed' });
});
