import path from 'node:path';
import type { BackupReason } from '#shared/api/backup-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { toFileName, toGenerationId } from './generation-name.ts';
import type { GenerationFile } from './generations.ts';
import type { PackSnapshot } from './pack-snapshot.ts';

export type NewGeneration = {
  /** Of the workspace's generations; made if it is not there. */
  readonly folder: string;
  /** The snapshot in the clear; afterwards they may be empty. */
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
  { fileSystem, pack }: { readonly fileSystem: FileSystemPort; readonly pack: PackSnapshot },
  { folder, bytes, seal, reason, at, newest }: NewGeneration,
): Promise<GenerationFile> {
  return withStorageErrors(async () => {
    const { sequence, records, bytes: packed } = await pack(bytes);
    const facts = { sequence, records, reason, isSealed: seal.isEncrypted };
    if (newest !== null && isAgain(newest, facts) && (await holds(fileSystem, newest, { packed, seal }))) {
      return newest;
    }
    const content = seal.isEncrypted ? await seal.sealFile(packed) : packed;
    const id = toGenerationId({ ...facts, at });
    const file = path.join(folder, toFileName(id, facts.isSealed));
    await fileSystem.makeFolder(folder);
    await writeVerified(fileSystem, file, content);
    return { ...facts, id, at: at.toISOString(), path: file, bytes: content.length };
  });
}

/** A person who wishes one, and the clock, get one each time; a risky step gets one of each state. */
function isAgain(
  newest: GenerationFile,
  facts: Pick<GenerationFile, 'sequence' | 'reason' | 'isSealed'>,
): boolean {
  const isRisky = facts.reason !== 'automatic' && facts.reason !== 'wish';
  const { sequence, reason, isSealed } = facts;
  return isRisky && newest.sequence === sequence && newest.reason === reason && newest.isSealed === isSealed;
}

/** Packing makes the same of the same. */
async function holds(
  fileSystem: FileSystemPort,
  file: GenerationFile,
  { packed, seal }: { readonly packed: Uint8Array; readonly seal: Seal },
): Promise<boolean> {
  try {
    const found = await fileSystem.read(file.path);
    return (file.isSealed ? await seal.openFile(found) : found).equals(packed);
  } catch {
    return false; // a damaged one is as good as none
  }
}

/** Writes a file, reads it back and compares; one that differs is removed again. Throws as `replaceFile` and storage-failed. */
export async function writeVerified(
  fileSystem: FileSystemPort,
  file: string,
  content: Uint8Array,
): Promise<void> {
  await replaceFile(fileSystem, file, content);
  try {
    if ((await fileSystem.read(file)).equals(content)) return;
    throw new PlannerError('storage-failed', `${file} does not read back as it was written`);
  } catch (error) {
    await fileSystem.remove(file).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}
