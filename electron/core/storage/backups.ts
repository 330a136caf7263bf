import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from './fs-port.ts';
import { replaceFile } from './replace-file.ts';
import { withStorageErrors } from './storage-error.ts';

/**
 * Writes a generation of a workspace, reads it back and compares; only then it counts. Throws disk-full, no-permission
 * or storage-failed, and then leaves no half generation.
 */
export function writeBackup(
  fileSystem: FileSystemPort,
  folder: string,
  { text, sequence, at }: { readonly text: string; readonly sequence: number; readonly at: Date },
): Promise<{ readonly path: string; readonly bytes: number }> {
  return withStorageErrors(async () => {
    await fileSystem.makeFolder(folder);
    const stamp = at.toISOString().replaceAll(/[-:]/g, '').replace('.', '-');
    const file = path.join(folder, `${String(sequence).padStart(6, '0')}-${stamp}.json.gz`);
    const packed = await promisify(gzip)(Buffer.from(text, 'utf8'));
    await replaceFile(fileSystem, file, packed);
    const found = await promisify(gunzip)(await fileSystem.read(file));
    if (found.toString('utf8') !== text) {
      await fileSystem.remove(file);
      throw new PlannerError('storage-failed', `The backup ${file} does not read back as written`);
    }
    return { path: file, bytes: packed.length };
  });
}
