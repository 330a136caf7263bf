import path from 'node:path';
import { removeTree } from './folder-tree.ts';
import type { FileSystemPort } from './fs-port.ts';

/** Folders are made in a moment; an import of 100,000 posts takes seconds. */
const UNFINISHED_AFTER_MS = 3_600_000;
const UNFINISHED_NAME = /^\.[a-z0-9][a-z0-9-]{0,119}\.creating$/;

/**
 * Removes what a crash left of workspaces that were being made: nobody was ever told that they are there. Whether one is
 * old is told by the clock of the disk itself, as far as it and this computer agree.
 */
export async function sweepUnfinishedFolders(
  fileSystem: FileSystemPort,
  parent: string,
  now: number = Date.now(),
): Promise<void> {
  if ((await fileSystem.facts(parent)) === null) return;
  for (const name of (await fileSystem.list(parent)).filter((each) => UNFINISHED_NAME.test(each))) {
    const folder = path.join(parent, name);
    const facts = await fileSystem.facts(folder);
    const isOld = facts?.isFolder === true && Math.abs(now - facts.modifiedMs) > UNFINISHED_AFTER_MS;
    if (isOld) await removeTree(fileSystem, folder);
  }
}
