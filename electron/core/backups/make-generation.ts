import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { BackupReason } from '#shared/api/backup-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import type { CheckSnapshot } from './check-snapshot.ts';
import { toFileName, toGenerationId } from './generation-name.ts';
import { type GenerationFile, unpackGeneration } from './generations.ts';

export type NewGeneration = {
  /** Of the workspace's generations; made if it is not there. */
  readonly folder: string;
  /** The snapshot in the clear. */
  readonly bytes: Buffer;
  readonly seal: Seal;
  readonly reason: BackupReason;
  readonly at: Date;
  /** The newest of those that are there. */
  readonly newest: GenerationFile | null;
};

/**
 * Makes a generation of a snapshot that passes its check, reads it back and compares; only then it counts. Throws
 * workspace-damaged, workspace-newer, disk-full, no-permission or storage-failed, and then leaves no half generation. A step
 * that is tried again and again has one generation made before it, not many.
 */
export function makeGeneration(
  { fileSystem, check }: { readonly fileSystem: FileSystemPort; readonly check: CheckSnapshot },
  { folder, bytes, seal, reason, at, newest }: NewGeneration,
): Promise<GenerationFile> {
  return withStorageErrors(async () => {
    const { sequence, records } = await check(Uint8Array.from(bytes));
    if (reason !== 'automatic' && reason !== 'wish' && newest?.reason === reason) {
      const isSame = newest.sequence === sequence && newest.isSealed === seal.isEncrypted;
      if (isSame && (await holds(fileSystem, newest, { bytes, seal }))) return newest;
    }
    const packed = await promisify(gzip)(bytes, { level: QUICK });
    const content = seal.isEncrypted ? await seal.sealFile(packed) : packed;
    const id = toGenerationId({ sequence, at, reason, records });
    const file = path.join(folder, toFileName(id, seal.isEncrypted));
    await fileSystem.makeFolder(folder);
    await writeVerified(fileSystem, file, content, async (found) =>
      (await unpackGeneration(found, seal.isEncrypted, seal)).equals(bytes),
    );
    const facts = { id, sequence, at: at.toISOString(), reason, records, isSealed: seal.isEncrypted };
    return { ...facts, path: file, bytes: content.length };
  });
}

async function holds(
  fileSystem: FileSystemPort,
  file: GenerationFile,
  { bytes, seal }: Pick<NewGeneration, 'bytes' | 'seal'>,
): Promise<boolean> {
  try {
    return (await unpackGeneration(await fileSystem.read(file.path), file.isSealed, seal)).equals(bytes);
  } catch {
    return false; // a damaged one is as good as none
  }
}

/** Half the time of the default for files that are a seventh larger. */
const QUICK = 3;

/** Writes a file, reads it back and compares; one that differs is removed again. Throws as `replaceFile` and storage-failed. */
export async function writeVerified(
  fileSystem: FileSystemPort,
  file: string,
  content: Uint8Array,
  isGood: (found: Buffer) => Promise<boolean> = async () => true,
): Promise<void> {
  await replaceFile(fileSystem, file, content);
  try {
    const found = await fileSystem.read(file);
    if (found.equals(content) && (await isGood(found))) return;
    throw new PlannerError('storage-failed', `${file} does not read back as it was written`);
  } catch (error) {
    await fileSystem.remove(file).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}
