import path from 'node:path';
import { writeVerified } from '../backups/make-generation.ts';
import { sweepLeftovers } from '../backups/sweep-generations.ts';
import type { Log } from '../log.ts';
import { isSealedFile } from '../seal/sealed-header.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { readPresent } from '../storage/placeholder.ts';
import { plainSeal, type Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { hashOf, listMedia, type MediaContent, type MediaFile, readMediaFile } from './media-files.ts';

/** The folder of media beside the generations of a workspace, in one place of backups. */
export function mediaFolderIn(place: string, workspaceId: string): string {
  return path.join(place, workspaceId, 'media');
}

const SEALED = '.sealed';

/**
 * Copies the media of a folder to which the other has none, and reads each copy back. They are copied as they stand on
 * disk, encrypted or not; what is not as its name promises is not copied, and never takes the place of a good copy. What is
 * there already stays, whoever removed it here: a generation may name it. What a crash left of earlier copies goes. Returns how
 * many were copied.
 * @param seal null where the key is not known: then encrypted ones are copied unread
 */
export function copyMedia(
  { fileSystem, log }: { readonly fileSystem: FileSystemPort; readonly log: Log },
  { from, to, seal }: { readonly from: string; readonly to: string; readonly seal: Seal | null },
): Promise<number> {
  return withStorageErrors(async () => {
    const there = new Set((await listMedia(fileSystem, to)).map(({ hash }) => hash));
    const missing = (await listMedia(fileSystem, from)).filter(({ hash }) => !there.has(hash));
    let copied = 0;
    for (const file of missing) {
      const content = await readPresent(fileSystem, path.join(from, file.fileName)).catch(() => null);
      const isSealed = content !== null && isSealedFile(content);
      if (content === null || !(await isWhole(content, file, isSealed ? seal : plainSeal))) {
        log(`The medium ${file.fileName} is not copied: it is not as it was`);
        continue;
      }
      if (copied === 0) await fileSystem.makeFolder(to);
      const name = file.fileName.replace(SEALED, '');
      await writeVerified(fileSystem, path.join(to, isSealed ? `${name}${SEALED}` : name), content);
      copied += 1;
    }
    if (copied + there.size > 0) await sweepLeftovers(fileSystem, to);
    return copied;
  });
}

/** Removes the copies that stand in the other form, encrypted or not, than where they came from. Returns how many. */
export async function removeOtherForms(
  fileSystem: FileSystemPort,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<number> {
  const forms = new Map((await listMedia(fileSystem, from)).map(({ hash, isSealed }) => [hash, isSealed]));
  const others = (await listMedia(fileSystem, to)).filter(
    ({ hash, isSealed }) => forms.has(hash) && forms.get(hash) !== isSealed,
  );
  for (const { fileName } of others) await fileSystem.remove(path.join(to, fileName));
  return others.length;
}

async function isWhole(content: Buffer, { hash }: MediaFile, seal: Seal | null): Promise<boolean> {
  if (seal === null) return true;
  return seal.openFile(content).then(
    (bytes) => hashOf(bytes) === hash,
    () => false,
  );
}

/** A copy that is as it was, from the first place that has one; null where none has. */
export async function findMediaCopy(
  fileSystem: FileSystemPort,
  folders: readonly string[],
  { hash, seal }: { readonly hash: string; readonly seal: Seal },
): Promise<MediaContent | null> {
  for (const folder of folders) {
    const files = await listMedia(fileSystem, folder).catch(() => []);
    for (const file of files.filter((each) => each.hash === hash)) {
      const place = { fileSystem, folder, seal: file.isSealed ? seal : plainSeal };
      const bytes = await readMediaFile(place, file).catch(() => null);
      if (bytes !== null) return { mimeType: file.mimeType, bytes };
    }
  }
  return null;
}

/** Removes the media of a folder of backups that goes for ever. */
export async function removeMediaCopies(fileSystem: FileSystemPort, folder: string): Promise<void> {
  const files = await listMedia(fileSystem, folder);
  for (const { fileName } of files) await fileSystem.remove(path.join(folder, fileName));
  if ((await fileSystem.facts(folder)) !== null) await fileSystem.removeFolder(folder).catch(() => undefined);
}
