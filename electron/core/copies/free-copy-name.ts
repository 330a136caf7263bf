import path from 'node:path';
import type { FileSystemPort } from '../storage/fs-port.ts';

const MOST = 999;

/** The name, or one like it that no file has: a clock that was set back must not put one copy in place of another. */
export async function freeCopyName(
  fileSystem: FileSystemPort,
  folder: string,
  name: string,
): Promise<string> {
  for (let count = 0; count <= MOST; count += 1) {
    const candidate = count === 0 ? name : name.replace(/\.json$/, `-${count}.json`);
    if ((await fileSystem.facts(path.join(folder, candidate))) === null) return candidate;
  }
  throw new Error(`A thousand copies have the name ${name}`);
}
