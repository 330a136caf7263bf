import { chmod, link, readdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf } from '#core/storage/read-workspace.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestCore,
  type TestCore,
} from '#tests/support/test-core.ts';
import { type Disk, run, withBindMount, withDisk } from './disks.ts';
import { tellNotRun, whyNot } from './tools.mjs';
import { expectWhole } from './writer.ts';

const noDisk = whyNot({ root: true, tools: ['mount', 'mkfs.ext4', 'chattr'] });
if (noDisk !== null) tellNotRun('read-only mounts, immutable files and bind mounts', noDisk);

function onDisk(work: (core: TestCore, id: string, disk: Disk) => Promise<void>): () => Promise<void> {
  return () =>
    withDisk({ kind: 'ext4', megabytes: 32 }, async (disk) => {
      const core = await createTestCore({
        dataFolder: path.join(disk.folder, 'data'),
        foldAfterMs: 3_600_000,
      });
      try {
        const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
        await work(core, id, disk);
      } finally {
        await core.core.close();
      }
    });
}

describe.skipIf(noDisk !== null)('a folder that cannot be written (matrix 17)', () => {
  test(
    'opens for reading, with the reason, on a read-only mount',
    onDisk(async (core, id, disk) => {
      expect(await addPost(core, id, 'a')).toBeNull();
      await core.core.close();
      disk.unmount();
      disk.mount('ro');
      const reader = await core.restart();
      const opened = await reader.client.call('workspaces.open', { workspaceId: id });
      expect(opened.readOnly).toBe('no-permission');
      expect(Object.keys(opened.tables.posts ?? {})).toEqual(['a']);
      expect(await addPost(reader, id, 'b')).toBe('read-only');
      await reader.core.close();
    }),
  );

  test(
    'opens for reading where the files are immutable',
    onDisk(async (core, id) => {
      expect(await addPost(core, id, 'a')).toBeNull();
      await core.core.close();
      const { folder } = filesOf(path.join(core.dataFolder, 'workspaces', id));
      run(['chattr', '-R', '+i', folder]);
      try {
        const reader = await core.restart();
        expect((await reader.client.call('workspaces.open', { workspaceId: id })).readOnly).toBe(
          'no-permission',
        );
        expect(await addPost(reader, id, 'b')).toBe('read-only');
        await reader.core.close();
      } finally {
        run(['chattr', '-R', '-i', folder]);
      }
      await expectWhole(core.dataFolder, id, ['a']);
    }),
  );

  test('opens for reading for someone else than its owner', async () => {
    const core = await createTestCore();
    const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    expect(await addPost(core, id, 'a')).toBeNull();
    await core.core.close();
    const { folder, snapshot, history } = filesOf(path.join(core.dataFolder, 'workspaces', id));
    for (const each of [core.dataFolder, path.dirname(folder), folder, history]) await chmod(each, 0o555);
    for (const name of await readdir(history)) await chmod(path.join(history, name), 0o444);
    await chmod(snapshot, 0o444);
    await chmod(filesOf(folder).journal, 0o444);
    process.seteuid?.(65_534);
    try {
      const reader = await core.restart();
      const opened = await reader.client.call('workspaces.open', { workspaceId: id });
      expect(opened.readOnly).toBe('no-permission');
      expect(Object.keys(opened.tables.posts ?? {})).toEqual(['a']);
      expect(await addPost(reader, id, 'b')).toBe('read-only');
      await reader.core.close();
    } finally {
      process.seteuid?.(0);
    }
    await core.dispose();
  });
});

describe.skipIf(noDisk !== null)('permissions that change while a workspace is open (matrix 18)', () => {
  test(
    'fail the next save loudly, lose nothing, and are over when they come back',
    onDisk(async (core, id, disk) => {
      expect(await addPost(core, id, 'a')).toBeNull();
      const { folder } = filesOf(path.join(core.dataFolder, 'workspaces', id));
      run(['chattr', '-R', '+i', folder]);
      const refused = await addPost(core, id, 'b');
      run(['chattr', '-R', '-i', folder]);
      expect(refused).toBe('no-permission');
      expect(await addPost(core, id, 'b')).toBeNull();

      run(['chattr', '-R', '+i', folder]);
      expect(await addPost(core, id, 'c')).toBe('no-permission');
      run(['chattr', '-R', '-i', folder]);
      run(['mount', '-o', 'remount,ro', disk.folder]);
      expect(await addPost(core, id, 'c')).toBe('no-permission');
      run(['mount', '-o', 'remount,rw', disk.folder]);
      expect(await addPost(core, id, 'c')).toBeNull();
      await core.core.close();
      await expectWhole(core.dataFolder, id, ['a', 'b', 'c']);
    }),
  );
});

describe('a folder that vanishes while open (matrix 19)', () => {
  test('is not made anew, and saving goes on when it is back', async () => {
    const core = await createTestCore({ foldAfterMs: 3_600_000 });
    const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    expect(await addPost(core, id, 'a')).toBeNull();
    const folder = path.join(core.dataFolder, 'workspaces', id);
    const elsewhere = await createTempFolder();
    await rename(folder, path.join(elsewhere, 'gone'));
    // On the same file system the journal is still open and well; a save may go there, but no new folder may appear.
    const away = await addPost(core, id, 'b');
    expect(await readdir(path.dirname(folder))).toEqual([]);
    await rename(path.join(elsewhere, 'gone'), folder);
    if (away !== null) expect(await addPost(core, id, 'b')).toBeNull();
    expect(await addPost(core, id, 'c')).toBeNull();
    await core.core.close();
    await expectWhole(core.dataFolder, id, ['a', 'b', 'c']);
    await core.dispose();
  });
});

describe('a file with two names (matrix 36)', () => {
  test('that is linked twice: the plan is written, the other name keeps what it had', async () => {
    const core = await createTestCore();
    const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    const { snapshot } = filesOf(path.join(core.dataFolder, 'workspaces', id));
    const before = await readFile(snapshot, 'utf8');
    await link(snapshot, path.join(core.dataFolder, 'second-name'));
    expect(await addPost(core, id, 'a')).toBeNull();
    await core.core.close();
    expect(await readFile(path.join(core.dataFolder, 'second-name'), 'utf8')).toBe(before);
    await expectWhole(core.dataFolder, id, ['a']);
    await core.dispose();
  });

  test.skipIf(noDisk !== null)(
    'that is mounted over: nothing is lost while it cannot be replaced',
    async () => {
      const core = await createTestCore({ foldAfterMs: 3_600_000 });
      const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
      const { snapshot } = filesOf(path.join(core.dataFolder, 'workspaces', id));
      const before = await readFile(snapshot, 'utf8');
      await withBindMount(snapshot, snapshot, async () => {
        expect(await addPost(core, id, 'a')).toBeNull();
        await core.core.close(); // folds, which the system refuses for five seconds
        expect(core.logged.join()).toContain('could not be folded');
        expect(await readFile(snapshot, 'utf8')).toBe(before);
        const again = await core.restart();
        expect(await addPost(again, id, 'b')).toBeNull();
        await again.core.close();
      });
      await expectWhole(core.dataFolder, id, ['a', 'b']);
      await core.dispose();
    },
  );
});

/** Null when it was saved, else the code of the refusal. */
async function addPost(core: TestCore, workspaceId: string, id: string): Promise<string | null> {
  const edits = [
    anEdit([added('posts', createPost({ id, now: '2026-03-02T09:00:00.000Z' }, { title: id }))], {
      step: id,
    }),
  ];
  const reply = await core.core.request('plan.commit', { workspaceId, client: 'test', edits });
  return reply.ok ? null : reply.error.code;
}
