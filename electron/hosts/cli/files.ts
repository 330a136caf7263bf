import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { commandError } from './problem.ts';

/** The bytes of a file that was named on the command line. */
export async function readNamedFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    throw commandError(
      isMissing ? 'not-found' : 'no-permission',
      isMissing ? 'fileMissing' : 'fileUnreadable',
      {
        file,
      },
    );
  }
}

/** Where a file will be written: the place itself, or under its own name in a folder that is there. */
export async function placeFor(place: string, ownName: string): Promise<string> {
  return (await isFolder(place)) ? path.join(place, ownName) : place;
}

/**
 * Writes a file whole or not at all.
 * @param mayReplace whether a file that is there already may go
 */
export async function writeNamedFile(
  file: string,
  bytes: Uint8Array,
  { mayReplace }: { readonly mayReplace: boolean },
): Promise<void> {
  if (!mayReplace && (await exists(file))) throw commandError('invalid-input', 'fileExists', { file });
  await withTemporary(file, async (temporary) => {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Copies a file into a folder, which is made if need be. Returns where the copy stands. */
export async function copyInto(folder: string, source: string, name: string): Promise<string> {
  const target = path.join(folder, name);
  await withTemporary(target, async (temporary) => {
    await mkdir(folder, { recursive: true });
    await copyFile(source, temporary);
    const [was, is] = [await readFile(source), await readFile(temporary)];
    if (!was.equals(is)) throw new Error('The copy differs');
  });
  return target;
}

async function withTemporary(file: string, write: (temporary: string) => Promise<void>): Promise<void> {
  const mark = randomBytes(6).toString('hex');
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${mark}.tmp`);
  try {
    await write(temporary);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const isFull = codeOf(error) === 'ENOSPC';
    throw commandError(isFull ? 'disk-full' : 'no-permission', 'fileUnwritable', { file });
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null;
}
