import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGenerations } from '#core/backups/generations.ts';
import { makeGeneration, type NewGeneration } from '#core/backups/make-generation.ts';
import { packSnapshot } from '#core/backups/pack-snapshot.ts';
import { type FileSystemPort, nodeFileSystem } from '#core/storage/fs-port.ts';
import { plainSeal, type Seal } from '#core/storage/seal.ts';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { createTempFolder } from '#tests/support/test-core.ts';
import { aPlan, aPost, NOW } from '#tests/support/test-store.ts';

const ID = 'client-abc123';
let root = '';

beforeEach(async () => {
  root = await createTempFolder();
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const pack = async (bytes: Uint8Array) => packSnapshot(bytes);
const folderOf = (place: string) => path.join(root, place, ID);

function aSnapshot(sequence: number, posts = 1): Buffer {
  const names = Array.from({ length: posts }, (_, index) => added('posts', aPost(`p${index}`)));
  const tables = applyChanges(aPlan(), names);
  return Buffer.from(toSnapshotText({ id: ID, sequence, savedAt: NOW, tables }), 'utf8');
}

function make(fields: Partial<NewGeneration> = {}, fileSystem: FileSystemPort = nodeFileSystem) {
  return makeGeneration(
    { fileSystem, pack },
    {
      folder: folderOf('here'),
      bytes: aSnapshot(12),
      seal: plainSeal,
      reason: 'automatic',
      at: new Date(NOW),
      newest: null,
      ...fields,
    },
  );
}

const both = (fileSystem: FileSystemPort = nodeFileSystem) =>
  createGenerations({
    fileSystem,
    places: async () => [
      { place: 'here', folder: path.join(root, 'here') },
      { place: 'second', folder: path.join(root, 'second') },
    ],
  });

/** Turns every bit: enough to see what went through it. */
const turned = (bytes: Uint8Array) => Buffer.from(bytes.map((byte) => byte ^ 255));
const turningSeal: Seal = {
  ...plainSeal,
  isEncrypted: true,
  sealFile: async (bytes) => turned(bytes),
  openFile: async (bytes) => turned(bytes),
};

describe('making a generation', () => {
  test('tells in its name what it is, and unpacks to the same bytes', async () => {
    const made = await make();
    expect(path.basename(made.path)).toBe('000012-20260302T090000-000Z-automatic-2r.json.gz');
    const bytes = await readFile(made.path);
    expect(bytes.length).toBe(made.bytes);
    expect(gunzipSync(bytes)).toEqual(aSnapshot(12));
    expect(await both().list(ID)).toEqual([
      {
        id: '000012-20260302T090000-000Z-automatic-2r',
        sequence: 12,
        at: NOW,
        reason: 'automatic',
        bytes: made.bytes,
        records: 2,
        places: ['here'],
      },
    ]);
  });

  test('is never done of a snapshot that fails its check', async () => {
    const bytes = aSnapshot(12);
    const position = bytes.indexOf('Post p0');
    bytes[position] = (bytes[position] ?? 0) ^ 1;
    await expect(make({ bytes })).rejects.toMatchObject({ code: 'workspace-damaged' });
    await expect(make({ bytes: bytes.subarray(0, 500) })).rejects.toMatchObject({
      code: 'workspace-damaged',
    });
    expect(await nodeFileSystem.facts(folderOf('here'))).toBeNull();
  });

  test('counts only when it reads back as it was written', async () => {
    const forgetful = { ...nodeFileSystem, read: async () => gzipSync('something else') };
    await expect(make({}, forgetful)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await readdir(folderOf('here'))).toEqual([]);
  });

  test.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['sync', 'EIO', 'storage-failed'],
    ['rename', 'EIO', 'storage-failed'],
    ['read', 'EIO', 'storage-failed'],
  ] as const)(
    'leaves no half generation when %s fails with %s (matrix 11)',
    async (operation, code, told) => {
      const disk = createFaultyFileSystem();
      disk.fail({ operation, code, ...(operation === 'write' ? { bytesFirst: 5 } : {}) });
      await expect(make({}, disk.fileSystem)).rejects.toMatchObject({ code: told });
      expect(await readdir(folderOf('here'))).toEqual([]);
      await make({}, disk.fileSystem);
      expect(await both().list(ID)).toHaveLength(1);
    },
  );

  test('makes one before a step that is tried again and again, but another one where more has changed', async () => {
    const newest = await make({ reason: 'before-import' });
    const again = { reason: 'before-import', newest, at: new Date('2026-03-02T10:00:00Z') } as const;
    expect(await make(again)).toEqual(newest);
    expect(await make({ ...again, bytes: aSnapshot(12, 2) })).not.toEqual(newest);
    expect(await make({ ...again, reason: 'before-bulk' })).not.toEqual(newest);
    await writeFile(newest.path, 'damaged');
    await make(again);
    expect(await readdir(folderOf('here'))).toHaveLength(4);
  });

  test('of an encrypted workspace is packed first and encrypted as a whole', async () => {
    const made = await make({ seal: turningSeal });
    expect(made.path.endsWith('-automatic-2r.json.gz.sealed')).toBe(true);
    expect(gunzipSync(turned(await readFile(made.path)))).toEqual(aSnapshot(12));
    expect(await both().read(ID, made.id, turningSeal)).toMatchObject({ sequence: 12 });
    await expect(both().read(ID, made.id, plainSeal)).rejects.toMatchObject({ code: 'workspace-sealed' });
  });
});

describe('the generations of a workspace', () => {
  test('are ordered by sequence, whatever the clock said (matrix 47)', async () => {
    const days = ['2026-03-02', '2027-03-02', '2026-03-01', '2026-03-02'];
    for (const [index, day] of days.entries()) {
      await make({ bytes: aSnapshot(index + 1), at: new Date(`${day}T09:00:00Z`) });
    }
    expect((await both().list(ID)).map(({ sequence }) => sequence)).toEqual([4, 3, 2, 1]);
  });

  test('count those with names of the first version, and nothing else that lies there', async () => {
    const folder = folderOf('here');
    await mkdir(path.join(folder, '000009-20260302T090000-000Z-wish-1r.json.gz'), { recursive: true });
    await writeFile(path.join(folder, '000007-20260301T080910-123Z.json.gz'), gzipSync(aSnapshot(7)));
    for (const name of [
      'notes.txt',
      '7-20260301T080910-123Z.json.gz',
      '.000008-20260301T080910-123Z.json.gz',
    ])
      await writeFile(path.join(folder, name), '');
    const [only, ...others] = await both().list(ID);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      sequence: 7,
      at: '2026-03-01T08:09:10.123Z',
      reason: 'wish',
      records: null,
    });
    expect(await both().read(ID, only?.id ?? '', plainSeal)).toMatchObject({ sequence: 7 });
  });

  test('are one list over both places, and none where nothing was ever made', async () => {
    expect(await both().list(ID)).toEqual([]);
    const one = await make();
    await make({ folder: folderOf('second') });
    const two = await make({ folder: folderOf('second'), bytes: aSnapshot(13) });
    expect((await both().list(ID)).map(({ id, places }) => [id, places])).toEqual([
      [two.id, ['second']],
      [one.id, ['here', 'second']],
    ]);
  });

  test('are listed as far as they can be reached', async () => {
    await make({ folder: folderOf('second') });
    const disk = createFaultyFileSystem();
    disk.fail({ operation: 'facts', path: path.join(root, 'here'), code: 'EIO', times: 9 });
    expect(await both(disk.fileSystem).list(ID)).toHaveLength(1);
  });

  test('are read from the other place where one copy is bad (matrix 25)', async () => {
    const { id, path: file } = await make();
    await make({ folder: folderOf('second') });
    await writeFile(file, (await readFile(file)).subarray(0, -20));
    expect(await both().read(ID, id, plainSeal)).toMatchObject({ sequence: 12 });
  });

  test('are still listed, and each says for itself whether it is good, when the newest is bad (matrix 25)', async () => {
    await make({ bytes: aSnapshot(11) });
    const { id, path: file } = await make();
    await writeFile(file, gzipSync(aSnapshot(12).toString('utf8').replace('Post p0', 'Past p0')));
    const list = await both().list(ID);
    expect(list.map(({ sequence }) => sequence)).toEqual([12, 11]);
    await expect(both().read(ID, id, plainSeal)).rejects.toMatchObject({ code: 'workspace-damaged' });
    expect(await both().read(ID, list[1]?.id ?? '', plainSeal)).toMatchObject({ sequence: 11 });
    await expect(both().read(ID, 'nobody', plainSeal)).rejects.toMatchObject({ code: 'not-found' });
  });
});
