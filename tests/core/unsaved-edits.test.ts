import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { kindOfOwnCopy, momentOfOwnCopy, outsideCopyName, unsavedCopyName } from '#core/copies/copy-names.ts';
import { createUnsavedEdits, type UnsavedEdits } from '#core/copies/unsaved-edits.ts';
import type { FileSystemPort } from '#core/storage/fs-port.ts';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { plainSeal } from '#core/storage/seal.ts';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import { copyIdSchema } from '#shared/api/copy-methods.ts';
import { added, changed, removed } from '#shared/workspace/changes.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { anEdit, createTempFolder, createTestClock } from '#tests/support/test-core.ts';
import { aPlan, aPost, NOW } from '#tests/support/test-store.ts';

const ID = 'client-abc123';
let root = '';
let folder = '';

beforeEach(async () => {
  root = await createTempFolder();
  folder = path.join(root, ID);
  await mkdir(folder);
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const state = () => fromSnapshotText(toSnapshotText({ id: ID, sequence: 7, savedAt: NOW, tables: aPlan() }));

function keeper(fileSystem: FileSystemPort = nodeFileSystem): UnsavedEdits {
  return createUnsavedEdits({ fileSystem, folder, seal: plainSeal, clock: createTestClock() }, state());
}

const adding = (id: string) => [anEdit([added('posts', aPost(id))], { step: id })];

async function read(copyId: string) {
  return fromSnapshotText(await readFile(path.join(folder, 'copies', `${copyId}.json`), 'utf8'));
}

describe('edits that came after the lock was lost (matrix 40)', () => {
  test('are one file for each client, with everything that this client saw, and the number from which both come', async () => {
    const unsaved = keeper();
    const first = await unsaved.keep('window', adding('a'));
    expect(await unsaved.keep('window', adding('b'))).toBe(first);
    const other = await unsaved.keep('other window', adding('c'));
    expect(other).not.toBe(first);
    expect(await readdir(path.join(folder, 'copies'))).toHaveLength(2);

    const copy = await read(first);
    expect(copy).toMatchObject({ id: ID, sequence: 7, savedAt: NOW });
    expect([...copy.tables.posts.keys()]).toEqual(['a', 'b']);
    expect([...(await read(other)).tables.posts.keys()]).toEqual(['c']);
  });

  test('may come twice, change and remove what came before, and be sent all at once', async () => {
    const unsaved = keeper();
    await Promise.all(['a', 'b', 'c'].map((id) => unsaved.keep('window', adding(id))));
    await unsaved.keep('window', adding('a'));
    await unsaved.keep('window', [anEdit([changed('posts', aPost('b'), { title: 'Newest' })])]);
    const id = await unsaved.keep('window', [anEdit([removed('posts', aPost('c'))])]);
    const { posts } = (await read(id)).tables;
    expect([...posts.values()].map(({ title }) => title)).toEqual(['Post a', 'Newest']);
  });

  test('that could not be read again are refused, and what was kept stays', async () => {
    const unsaved = keeper();
    const id = await unsaved.keep('window', adding('a'));
    const bad = { ...aPost('b'), status: 'nonsense' } as unknown as ReturnType<typeof aPost>;
    await expect(unsaved.keep('window', [anEdit([added('posts', bad)])])).rejects.toMatchObject({
      code: 'integrity',
    });
    await expect(unsaved.keep('window', adding('__proto__'))).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect([...(await read(id)).tables.posts.keys()]).toEqual(['a']);
  });

  test('are never said to be kept when they are not: a full disk, a file that reads otherwise, a folder that is gone', async () => {
    const disk = createFaultyFileSystem();
    const unsaved = keeper(disk.fileSystem);
    disk.fail({ operation: 'write', path: 'copies', code: 'ENOSPC' });
    await expect(unsaved.keep('window', adding('a'))).rejects.toMatchObject({ code: 'disk-full' });
    const id = await unsaved.keep('window', adding('a'));
    expect([...(await read(id)).tables.posts.keys()]).toEqual(['a']);

    const forgetful = keeper({ ...nodeFileSystem, read: async () => Buffer.from('other') });
    await expect(forgetful.keep('window', adding('b'))).rejects.toMatchObject({ code: 'storage-failed' });

    await rm(folder, { recursive: true });
    await expect(unsaved.keep('window', adding('b'))).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readdir(root)).toEqual([]);
  });
});

test('copies of one moment, as under a clock that was set back, never replace one another (matrix 47)', async () => {
  const clock = () => new Date(NOW);
  const keepers = [1, 2, 3].map(() =>
    createUnsavedEdits({ fileSystem: nodeFileSystem, folder, seal: plainSeal, clock }, state()),
  );
  const ids: string[] = [];
  for (const [index, each] of keepers.entries()) ids.push(await each.keep('window', adding(`p${index}`)));
  expect(new Set(ids).size).toBe(3);
  for (const [index, id] of ids.entries()) {
    expect([...(await read(id)).tables.posts.keys()]).toEqual([`p${index}`]);
    expect(kindOfOwnCopy(`${id}.json`)).toBe('unsaved');
  }
});

describe('names of copies', () => {
  const AT = new Date('2026-11-22T01:12:11.123Z');

  test.each(['window', 'a/../b', '', '..', 'Fenster ✨', 'x'.repeat(60), `${'y'.repeat(59)}!`])(
    'client %j gives a plain file name that is also an id',
    (client) => {
      const name = unsavedCopyName(AT, client);
      expect(copyIdSchema.safeParse(path.basename(name, '.json')).success).toBe(true);
      expect(path.basename(name)).toBe(name);
      expect(kindOfOwnCopy(name)).toBe('unsaved');
      expect(momentOfOwnCopy(name)).toBe(AT.toISOString());
    },
  );

  test('clients that differ only in what is not plain get different files', () => {
    expect(unsavedCopyName(AT, 'a b')).not.toBe(unsavedCopyName(AT, 'a-b'));
    expect(unsavedCopyName(AT, 'a/b')).not.toBe(unsavedCopyName(AT, 'a b'));
  });

  test('of outside versions are told from those of others', () => {
    expect(kindOfOwnCopy(outsideCopyName(AT))).toBe('outside');
    expect(kindOfOwnCopy('workspace.json')).toBeNull();
    expect(momentOfOwnCopy('99999999T999999999Z-outside.json')).toBeNull();
  });
});
