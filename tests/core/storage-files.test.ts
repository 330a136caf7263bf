import { chmod, mkdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { replaceFile } from '#core/storage/replace-file.ts';
import {
  createWorkspaceFolder,
  isWorkspaceId,
  listWorkspaceIds,
  toSlug,
} from '#core/storage/workspace-folders.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { createTempFolder, createTestIds } from '#tests/support/test-core.ts';
import { aPlan, NOW } from '#tests/support/test-store.ts';

const isWindows = process.platform === 'win32';
let folder = '';

beforeEach(async () => {
  folder = await createTempFolder();
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('replacing a file', () => {
  test('writes every byte however small the pieces are that the system takes', async () => {
    const file = path.join(folder, 'file');
    const slow = {
      ...nodeFileSystem,
      open: async (...given: Parameters<typeof nodeFileSystem.open>) => {
        const handle = await nodeFileSystem.open(...given);
        return {
          ...handle,
          write: (bytes: Uint8Array, position: number) => handle.write(bytes.subarray(0, 7), position),
        };
      },
    };
    const content = Buffer.from('Größe '.repeat(50));
    await replaceFile(slow, file, content);
    expect(await readFile(file)).toEqual(content);
  });

  test.skipIf(isWindows)('keeps the mode of the file, and makes new ones for their owner only', async () => {
    const file = path.join(folder, 'file');
    await replaceFile(nodeFileSystem, file, Buffer.from('one'));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await chmod(file, 0o664);
    await replaceFile(nodeFileSystem, file, Buffer.from('two'));
    expect((await stat(file)).mode & 0o777).toBe(0o664);
  });

  test.skipIf(isWindows)('follows a link and leaves the link a link (matrix 35)', async () => {
    const [target, link] = [path.join(folder, 'there', 'target'), path.join(folder, 'link')];
    await mkdir(path.dirname(target));
    await writeFile(target, 'old');
    await symlink(target, link);
    await replaceFile(nodeFileSystem, link, Buffer.from('new'));
    expect(await readlink(link)).toBe(target);
    expect(await readFile(target, 'utf8')).toBe('new');
  });

  test('syncs the file before the rename and the folder after it', async () => {
    const disk = createFaultyFileSystem();
    await replaceFile(disk.fileSystem, path.join(folder, 'file'), Buffer.from('x'));
    const order = disk.calls.map((call) => call.split(' ')[0]);
    expect(order.filter((name) => ['write', 'sync', 'rename', 'syncFolder'].includes(name ?? ''))).toEqual([
      'write',
      'sync',
      'rename',
      'syncFolder',
    ]);
  });
});

describe('workspace folders', () => {
  test.each([
    ['Bäckerei Groß & Söhne', 'backerei-gross-sohne'],
    ['  Ørsted / œuvre ', 'orsted-oeuvre'],
    ['日本', 'workspace'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'con'],
    ['a'.repeat(200), 'a'.repeat(40)],
  ])('%s becomes %s', (name, slug) => {
    expect(toSlug(name)).toBe(slug);
    expect(isWorkspaceId(`${slug}-abc123`)).toBe(true);
  });

  test('two of the same name get folders of their own (matrix 56)', async () => {
    const newId = createTestIds();
    const make = () =>
      createWorkspaceFolder(nodeFileSystem, folder, { name: 'A', tables: aPlan(), now: NOW, newId });
    const ids = [await make(), await make()];
    expect(new Set(ids).size).toBe(2);
    expect(await listWorkspaceIds(nodeFileSystem, folder)).toEqual(ids.sort());
  });

  test('lists neither files nor copies that a sync program made nor half-made ones (matrix 42)', async () => {
    const strays = [
      '.client-1.creating',
      'client-1.sync-conflict-20260302',
      "client (Ada's conflicted copy)",
      'A',
    ];
    for (const name of strays) await mkdir(path.join(folder, name));
    await writeFile(path.join(folder, 'a-file'), '');
    expect(await listWorkspaceIds(nodeFileSystem, folder)).toEqual([]);
  });

  test('leave nothing behind that counts when the disk is full', async () => {
    const disk = createFaultyFileSystem();
    disk.fail({ operation: 'write', code: 'ENOSPC', bytesFirst: 100 });
    const making = createWorkspaceFolder(disk.fileSystem, folder, {
      name: 'A',
      tables: aPlan(),
      now: NOW,
      newId: createTestIds(),
    });
    await expect(making).rejects.toMatchObject({ code: 'disk-full' });
    expect(await listWorkspaceIds(nodeFileSystem, folder)).toEqual([]);
  });
});
