import { createHash } from 'node:crypto';
import path from 'node:path';
import { MEDIA_TYPES, type MediaType } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { readPresent } from '../storage/placeholder.ts';
import { replaceName } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { mediaTypeOf } from './media-kind.ts';

/** Where media of one workspace lie. */
export type MediaPlace = {
  readonly fileSystem: FileSystemPort;
  /** The folder of the media themselves. */
  readonly folder: string;
  readonly seal: Seal;
};

export type MediaFile = {
  readonly fileName: string;
  readonly hash: string;
  readonly mimeType: MediaType;
  /** By its name, as copies beside generations have it. */
  readonly isSealed: boolean;
};

export type MediaContent = { readonly mimeType: MediaType; readonly bytes: Buffer };

const NAME = /^([0-9a-f]{64})\.([a-z0-9]{3,4})(\.sealed)?$/;
const TYPES = Object.keys(MEDIA_TYPES) as MediaType[]; // the table's own keys

/** What a file's name tells; null for one that is no medium. */
export function parseMediaName(fileName: string): MediaFile | null {
  const [, hash, ending, sealed] = NAME.exec(fileName) ?? [];
  const mimeType = TYPES.find((type) => MEDIA_TYPES[type].ending === ending);
  if (hash === undefined || mimeType === undefined) return null;
  return { fileName, hash, mimeType, isSealed: sealed !== undefined };
}

/** The name of a medium's file: its SHA-256, and the ending of what its first bytes say it is. */
export function mediaFileName(hash: string, mimeType: MediaType): string {
  return `${hash}.${MEDIA_TYPES[mimeType].ending}`;
}

/** SHA-256 in small hexadecimal letters: the name of a medium. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The media in a folder; none where there is no folder. */
export function listMedia(fileSystem: FileSystemPort, folder: string): Promise<readonly MediaFile[]> {
  return withStorageErrors(async () => {
    if ((await fileSystem.facts(folder))?.isFolder !== true) return [];
    return [...(await fileSystem.list(folder))].sort().flatMap((name) => parseMediaName(name) ?? []);
  });
}

/**
 * Keeps a file by its content and returns its hash once it is on the disk: whole, under its name, in a folder whose names
 * last. The same content twice is one file; one that is there and damaged is written anew. Throws what
 * `mediaTypeOf` throws, disk-full, no-permission or storage-failed, and then leaves no half file.
 */
export function keepMedium(
  { fileSystem, folder, seal }: MediaPlace,
  bytes: Buffer,
): Promise<{ readonly hash: string; readonly mimeType: MediaType }> {
  return withStorageErrors(async () => {
    const mimeType = mediaTypeOf(bytes);
    const hash = hashOf(bytes);
    const file = path.join(folder, mediaFileName(hash, mimeType));
    if (await holds({ fileSystem, folder, seal }, hash)) return { hash, mimeType };
    await fileSystem.makeFolder(folder);
    await replaceName(fileSystem, file, await seal.sealFile(bytes));
    return { hash, mimeType };
  });
}

function holds(place: MediaPlace, hash: string): Promise<boolean> {
  return readMedium(place, hash).then(
    async () => {
      // Written by a process that was killed before its last sync, its name might still go with the power.
      await place.fileSystem.syncFolder(place.folder);
      return true;
    },
    () => false,
  );
}

/** A file, compared with its hash. Throws not-found, file-damaged, workspace-away or storage-failed. */
export function readMedium(place: MediaPlace, hash: string): Promise<MediaContent> {
  return withStorageErrors(async () => {
    const found = (await listMedia(place.fileSystem, place.folder)).filter((file) => file.hash === hash);
    let problem: unknown = new PlannerError('not-found', `No medium ${hash}`);
    for (const file of found) {
      try {
        return { mimeType: file.mimeType, bytes: await readMediaFile(place, file) };
      } catch (error) {
        problem = error;
      }
    }
    throw problem;
  });
}

/** The content of one file. Throws file-damaged where it is not what its name promises. */
export async function readMediaFile(
  { fileSystem, folder, seal }: MediaPlace,
  { fileName, hash }: MediaFile,
): Promise<Buffer> {
  const written = await readPresent(fileSystem, path.join(folder, fileName));
  const bytes = await seal.openFile(written).catch((error: unknown) => {
    throw error instanceof PlannerError && error.code === 'workspace-damaged' ? damaged(hash) : error;
  });
  if (hashOf(bytes) !== hash) throw damaged(hash);
  return bytes;
}

function damaged(hash: string): PlannerError {
  return new PlannerError('file-damaged', `The medium ${hash} is not as it was`, { reason: 'hash' });
}
