import path from 'node:path';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Secret } from './data-key.ts';
import { createEncryptedSeal } from './encrypted-seal.ts';

/** Stands in a workspace's folder while some of its files are not as its snapshot is. */
export const MARKER_NAME = 'conversion';

/**
 * What may still stand in the clear beside an encrypted snapshot: files of the workspace itself, or generations only,
 * which tell by their names what they are.
 */
export type Marker = 'files' | 'generations';

/** Encrypted like everything else: nobody without the key can have plain lines taken for our own. */
export async function writeMarker(
  fileSystem: FileSystemPort,
  folder: string,
  { secret, marker }: { readonly secret: Secret; readonly marker: Marker },
): Promise<void> {
  const bytes = await createEncryptedSeal(secret).sealFile(Buffer.from(contentOf(marker), 'utf8'));
  await replaceFile(fileSystem, path.join(folder, MARKER_NAME), bytes);
}

/** The marker in a folder; null where there is none that was written with this key. */
export async function readMarker(
  fileSystem: FileSystemPort,
  folder: string,
  secret: Secret,
): Promise<Marker | null> {
  if (!(await hasMarker(fileSystem, folder))) return null;
  const bytes = await fileSystem.read(path.join(folder, MARKER_NAME));
  const opened = await createEncryptedSeal(secret)
    .openFile(bytes)
    .catch(() => null);
  const content = opened?.toString('utf8') ?? null;
  return (['files', 'generations'] as const).find((marker) => contentOf(marker) === content) ?? null;
}

/** Whether a marker lies in the folder, whoever wrote it. */
export async function hasMarker(fileSystem: FileSystemPort, folder: string): Promise<boolean> {
  return (await fileSystem.facts(path.join(folder, MARKER_NAME))) !== null;
}

/** Removes the marker where there is one; from then on it stays away after a power cut, too. */
export async function removeMarker(fileSystem: FileSystemPort, folder: string): Promise<void> {
  if (!(await hasMarker(fileSystem, folder))) return;
  await fileSystem.remove(path.join(folder, MARKER_NAME));
  await fileSystem.syncFolder(folder);
}

function contentOf(marker: Marker): string {
  return JSON.stringify({ format: 'planwright-conversion', plain: marker });
}
