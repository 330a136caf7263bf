import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { replaceFile } from '../storage/replace-file.ts';

/**
 * Copies files as they are into a folder of their own in quarantine, with the reason beside them, and reads every copy
 * back. One that the disk does not give out any more is moved there instead. Returns the folder; null where none of the
 * files is there.
 */
export async function keepFilesAside(
  fileSystem: FileSystemPort,
  quarantineFolder: string,
  {
    name,
    files,
    reason,
    at,
  }: {
    readonly name: string;
    readonly files: readonly string[];
    readonly reason: string;
    readonly at: Date;
  },
): Promise<string | null> {
  const present: string[] = [];
  for (const file of files) if ((await fileSystem.facts(file)) !== null) present.push(file);
  if (present.length === 0) return null;
  const folder = await freeFolder(fileSystem, quarantineFolder, name, at);
  await fileSystem.makeFolder(folder);
  const text = `${name} could not be opened (${reason}). These are its files as they were, put here before it was restored.\n`;
  await replaceFile(fileSystem, path.join(folder, 'reason.txt'), Buffer.from(text, 'utf8'));
  for (const file of present) await keepOne(fileSystem, file, path.join(folder, path.basename(file)));
  await fileSystem.syncFolder(quarantineFolder);
  return folder;
}

async function freeFolder(
  fileSystem: FileSystemPort,
  parent: string,
  name: string,
  at: Date,
): Promise<string> {
  const stamp = at.toISOString().replaceAll(/[-:.]/g, '');
  for (let attempt = 1; attempt < 100; attempt += 1) {
    const folder = path.join(parent, `${stamp}-${name}${attempt === 1 ? '' : `-${attempt}`}`);
    if ((await fileSystem.facts(folder)) === null) return folder;
  }
  throw new PlannerError('storage-failed', `No free name in ${parent}`);
}

async function keepOne(fileSystem: FileSystemPort, file: string, target: string): Promise<void> {
  const bytes = await fileSystem.read(file).catch(() => null);
  if (bytes === null) {
    await fileSystem.rename(file, target);
    await fileSystem.syncFolder(path.dirname(file));
    return;
  }
  await replaceFile(fileSystem, target, bytes);
  if (!(await fileSystem.read(target)).equals(bytes)) {
    throw new PlannerError('storage-failed', `${target} does not read back as it was written`);
  }
}
