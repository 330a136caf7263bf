import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCodeOf, type FileFacts, type FileSystemPort, writeAll } from './fs-port.ts';
import { withStorageErrors } from './storage-error.ts';

const NEW_FILE_MODE = 0o600;
const BUSY_CODES: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** Windows refuses a rename while a scanner has the file open; together about five seconds. */
const RENAME_PAUSES_MS = [10, 20, 40, 80, 160, 320, 640, 1000, 1000, 1500];

/**
 * Replaces a file by new content, so that at every moment, power cuts included, the old or the new content is there
 * whole. Links are followed and the file's mode is kept. Throws disk-full, no-permission or storage-failed; then the
 * old content stands (or the new, where only its last sync failed) and no temporary file is left.
 * Other names of the same file (hard links) keep what they had. A file that is mounted by itself cannot be replaced: that
 * is told as storage-failed (EBUSY) and never overwritten in place, as a power cut could leave half of it.
 * @param onReady told how the new file will look, before it takes the old one's place; what it throws ends the replacing
 */
export function replaceFile(
  fileSystem: FileSystemPort,
  file: string,
  bytes: Uint8Array,
  onReady: (facts: FileFacts) => void | Promise<void> = () => undefined,
): Promise<void> {
  return withStorageErrors(async () => {
    const target = await followLinks(fileSystem, file);
    const mode = (await fileSystem.facts(target))?.mode ?? null;
    await putInPlace(fileSystem, target, { bytes, mode, onReady });
  });
}

/**
 * The same for a file whose name tells its content, as those of media: a link that lies there is replaced itself, and what it
 * leads to stays as it is.
 */
export function replaceName(fileSystem: FileSystemPort, file: string, bytes: Uint8Array): Promise<void> {
  return withStorageErrors(() =>
    putInPlace(fileSystem, file, { bytes, mode: null, onReady: () => undefined }),
  );
}

async function putInPlace(
  fileSystem: FileSystemPort,
  target: string,
  {
    bytes,
    mode,
    onReady,
  }: {
    readonly bytes: Uint8Array;
    readonly mode: number | null;
    readonly onReady: (facts: FileFacts) => void | Promise<void>;
  },
): Promise<void> {
  const temporary = temporaryNameFor(target);
  try {
    await onReady(await writeWhole(fileSystem, temporary, bytes, mode));
    await renamePatiently(fileSystem, temporary, target);
  } catch (error) {
    await fileSystem.remove(temporary).catch(() => undefined); // the first error is the one to tell
    throw error;
  }
  await fileSystem.syncFolder(path.dirname(target));
}

/** Removes what a crash left of `replaceFile`. Only for the one process that may write in the folder. */
export async function sweepTemporaryFiles(fileSystem: FileSystemPort, folder: string): Promise<void> {
  for (const name of await fileSystem.list(folder)) {
    if (TEMPORARY_NAME.test(name)) await fileSystem.remove(path.join(folder, name));
  }
}

/** The names that `replaceFile` gives while it writes. */
export const TEMPORARY_NAME = /^\..+\.\d+\.[0-9a-f]{12}\.tmp$/;

function temporaryNameFor(target: string): string {
  const unique = `${process.pid}.${randomBytes(6).toString('hex')}`;
  return path.join(path.dirname(target), `.${path.basename(target)}.${unique}.tmp`);
}

async function followLinks(fileSystem: FileSystemPort, file: string): Promise<string> {
  try {
    return await fileSystem.realPath(file);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return file;
    throw error;
  }
}

async function writeWhole(
  fileSystem: FileSystemPort,
  file: string,
  bytes: Uint8Array,
  mode: number | null,
): Promise<FileFacts> {
  const handle = await fileSystem.open(file, 'new', NEW_FILE_MODE);
  try {
    if (mode !== null && mode !== NEW_FILE_MODE) await handle.setMode(mode);
    await writeAll(handle, bytes, 0);
    await handle.sync();
    const facts = await handle.facts();
    if (facts.size !== bytes.length) throw new Error(`Wrote ${bytes.length} bytes, found ${facts.size}`);
    return facts;
  } finally {
    await handle.close();
  }
}

/** Renames, and tries again for about five seconds where the system says that the file is busy. */
export async function renamePatiently(fileSystem: FileSystemPort, from: string, to: string): Promise<void> {
  for (const wait of RENAME_PAUSES_MS) {
    try {
      return await fileSystem.rename(from, to);
    } catch (error) {
      if (!BUSY_CODES.has(errorCodeOf(error) ?? '')) throw error;
      await pause(wait);
    }
  }
  await fileSystem.rename(from, to);
}
