import { readdir, readFile, rm } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { replaceFile } from '#core/storage/replace-file.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { addPost, createStoreFolder, type StoreFolder, titlesOf } from '#tests/support/test-store.ts';

let current: StoreFolder | null = null;

async function start(): Promise<StoreFolder> {
  current = await createStoreFolder();
  return current;
}

afterEach(async () => {
  await current?.dispose();
  current = null;
});

async function journalOf(folder: StoreFolder): Promise<string> {
  return readFile(folder.files.journal, 'utf8');
}

describe('storage on a disk that fails (matrix 10, 12, 13, 14, 17, 19)', () => {
  test.each([
    { operation: 'write', code: 'ENOSPC', bytesFirst: 60, told: 'disk-full' },
    { operation: 'write', code: 'EDQUOT', told: 'disk-full' },
    { operation: 'write', code: 'EFBIG', bytesFirst: 1, told: 'disk-full' },
    { operation: 'write', code: 'EIO', bytesFirst: 100, told: 'storage-failed' },
    { operation: 'syncData', code: 'EIO', told: 'storage-failed' },
    { operation: 'facts', code: 'ESTALE', told: 'storage-failed' },
    { operation: 'open', code: 'EACCES', told: 'no-permission' },
    { operation: 'open', code: 'EROFS', told: 'no-permission' },
  ] as const)('keeps the old state when $operation says $code, and the next commit works', async (fault) => {
    const folder = await start();
    const disk = createFaultyFileSystem();
    const store = await folder.open({ fileSystem: disk.fileSystem });
    await addPost(store, 'a');
    const before = await journalOf(folder);
    if (fault.operation === 'open') await store.fold(); // still the same handle: open anew below
    const reopened = fault.operation === 'open' ? await reopen(folder, disk, store) : store;
    const journal = fault.operation === 'open' ? await journalOf(folder) : before;

    disk.fail({ ...fault, path: 'journal.jsonl' });
    const failed = await addPost(reopened, 'b').catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: fault.told });
    expect(JSON.stringify((failed as { details: unknown }).details)).not.toContain(folder.folder);
    expect(titlesOf(reopened)).toEqual(['Post a']);
    expect(await journalOf(folder)).toBe(journal);

    const { sequence } = await addPost(reopened, 'b');
    expect(sequence).toBe(2);
    await reopened.close();
    expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post b']);
  });

  test('repairs before the next commit when even the repair failed', async () => {
    const folder = await start();
    const disk = createFaultyFileSystem();
    const store = await folder.open({ fileSystem: disk.fileSystem });
    await addPost(store, 'a');
    disk.fail({ operation: 'write', code: 'ENOSPC', path: 'journal.jsonl', bytesFirst: 60 });
    disk.fail({ operation: 'truncate', code: 'EIO', path: 'journal.jsonl', times: 2 });
    await expect(addPost(store, 'b')).rejects.toMatchObject({ code: 'disk-full' });
    await expect(addPost(store, 'b')).rejects.toMatchObject({ code: 'storage-failed' });
    await addPost(store, 'c');
    await store.close();
    expect(titlesOf(await folder.open())).toEqual(['Post a', 'Post c']);
  });

  test('does not say saved when the folder has vanished', async () => {
    const folder = await start();
    const store = await folder.open();
    await addPost(store, 'a');
    await rm(folder.folder, { recursive: true });
    await expect(addPost(store, 'b')).rejects.toMatchObject({ code: 'storage-failed' });
    expect(titlesOf(store)).toEqual(['Post a']);
  });

  test('loses nothing when folding fails, and folds the next time', async () => {
    const folder = await start();
    const disk = createFaultyFileSystem();
    const store = await folder.open({ fileSystem: disk.fileSystem });
    await addPost(store, 'a');
    const steps = [
      { operation: 'write', path: '.tmp', code: 'ENOSPC' },
      { operation: 'sync', path: '.tmp', code: 'EIO' },
      { operation: 'write', path: '2026-03.jsonl', code: 'ENOSPC', bytesFirst: 40 },
      { operation: 'truncate', path: 'journal.jsonl', code: 'EIO' },
    ] as const;
    for (const fault of steps) {
      disk.fail(fault);
      await expect(store.fold()).rejects.toMatchObject({ name: 'PlannerError' });
      await addPost(store, `after-${fault.operation}-${fault.path.slice(0, 2)}`);
    }
    await store.close();
    expect(folder.logged).toEqual([]);
    const again = await folder.open();
    expect(titlesOf(again)).toHaveLength(5);
    expect(again.history().map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5]);
    expect((await readdir(folder.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('waits out a scanner that holds the file, and tells when it never lets go', async () => {
    const folder = await start();
    const disk = createFaultyFileSystem();
    disk.fail({ operation: 'rename', code: 'EBUSY', times: 3 });
    await replaceFile(disk.fileSystem, folder.files.snapshot, Buffer.from('new'));
    expect(await readFile(folder.files.snapshot, 'utf8')).toBe('new');

    disk.fail({ operation: 'rename', code: 'EIO' });
    const failed = replaceFile(disk.fileSystem, folder.files.snapshot, Buffer.from('newer'));
    await expect(failed).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readFile(folder.files.snapshot, 'utf8')).toBe('new');
    expect(await readdir(folder.folder)).toEqual(['workspace.json']);
  });

  test('opens for reading where the folder may not be written', async () => {
    const folder = await start();
    const disk = createFaultyFileSystem();
    disk.fail({ operation: 'open', path: 'lock', code: 'EROFS' });
    const store = await folder.open({ fileSystem: disk.fileSystem });
    expect(store.readOnly()).toBe('no-permission');
    await expect(addPost(store, 'a')).rejects.toMatchObject({ code: 'read-only' });
  });
});

async function reopen(
  folder: StoreFolder,
  disk: ReturnType<typeof createFaultyFileSystem>,
  store: Awaited<ReturnType<StoreFolder['open']>>,
) {
  await store.close();
  return folder.open({ fileSystem: disk.fileSystem });
}
