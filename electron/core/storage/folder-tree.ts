import path from 'node:path';
import { errorCodeOf, type FileSystemPort } from './fs-port.ts';

/** Deeper than anything the program makes; a link that leads back to its own folder ends here. */
const DEEPEST = 8;

/** Removes a folder with all that is in it. What a link leads to stays. */
export async function removeTree(fileSystem: FileSystemPort, folder: string): Promise<void> {
  for (const name of await fileSystem.list(folder)) {
    const each = path.join(folder, name);
    try {
      await fileSystem.remove(each);
    } catch (error) {
      if (!FOLDER_CODES.has(errorCodeOf(error) ?? '')) throw error;
      // A file that may not be removed gives the same code on some systems; then the folder's list fails.
      await removeTree(fileSystem, each);
    }
  }
  await fileSystem.removeFolder(folder);
}

/** What systems say to whoever removes a folder as if it were a file. */
const FOLDER_CODES: ReadonlySet<string> = new Set(['EISDIR', 'EPERM', 'EACCES']);

/** Bytes of all files in a folder and below it; what vanishes meanwhile counts nothing. */
export async function bytesOfTree(
  fileSystem: FileSystemPort,
  folder: string,
  depth: number = DEEPEST,
): Promise<number> {
  const names = await fileSystem.list(folder).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const each = path.join(folder, name);
      const facts = await fileSystem.facts(each).catch(() => null);
      if (facts === null) return 0;
      if (!facts.isFolder) return facts.size;
      return depth === 0 ? 0 : bytesOfTree(fileSystem, each, depth - 1);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
