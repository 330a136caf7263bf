import path from 'node:path';
import type { Backups } from '../backups/backups.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import type { WorkspaceStore } from '../storage/workspace-store.ts';
import { listMedia, type MediaFile } from './media-files.ts';

export type UnusedOptions = {
  readonly fileSystem: FileSystemPort;
  readonly backups: Pick<Backups, 'list' | 'check' | 'secondPlace'>;
};

/** A file that was kept a moment ago is named by an edit that may still be on its way. By the clock of the disk itself. */
const YOUNG_MS = 3_600_000;
const HASH = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/**
 * Files that nothing names: not the plan, not its steps of undo, no version that waits for a decision, and no backup in
 * any place. Null where that cannot be told, as one of these cannot be read now: then nothing counts as unused.
 */
export async function findUnusedMedia(
  { fileSystem, backups }: UnusedOptions,
  store: Pick<WorkspaceStore, 'id' | 'folder' | 'tables' | 'history'>,
  seal: Seal,
): Promise<readonly (MediaFile & { readonly bytes: number })[] | null> {
  const files = filesOf(store.folder);
  const named = new Set<string>();
  const note = (text: string) => {
    for (const hash of text.match(HASH) ?? []) named.add(hash);
  };
  note(JSON.stringify([...store.tables().posts.values(), ...store.tables().series.values()]));
  note(JSON.stringify(store.history()));
  try {
    for (const bytes of await contentsOf(fileSystem, files.copies)) {
      note((await seal.openFile(bytes)).toString('latin1'));
    }
    if ((await backups.secondPlace())?.isReachable === false) return null;
    for (const { id } of await backups.list(store.id)) {
      await backups.check(store.id, id, seal, async (bytes) => note(bytes.toString('latin1')));
    }
  } catch {
    return null;
  }
  const found: (MediaFile & { readonly bytes: number })[] = [];
  for (const file of await listMedia(fileSystem, files.media)) {
    if (named.has(file.hash)) continue;
    const facts = await fileSystem.facts(path.join(files.media, file.fileName));
    const isYoung = facts !== null && Math.abs(Date.now() - facts.modifiedMs) < YOUNG_MS;
    if (facts !== null && !isYoung) found.push({ ...file, bytes: facts.size });
  }
  return found;
}

async function contentsOf(fileSystem: FileSystemPort, folder: string): Promise<readonly Buffer[]> {
  if ((await fileSystem.facts(folder)) === null) return [];
  const contents: Buffer[] = [];
  for (const name of await fileSystem.list(folder)) {
    const file = path.join(folder, name);
    const facts = await fileSystem.facts(file);
    if (facts === null) continue;
    if (facts.isFolder) contents.push(...(await contentsOf(fileSystem, file)));
    else contents.push(await fileSystem.read(file));
  }
  return contents;
}

/** Moves files as they are into a folder of the trash; they are no workspaces, so the trash does not count their days. */
export async function putMediaAway(
  fileSystem: FileSystemPort,
  { from, to, files }: { readonly from: string; readonly to: string; readonly files: readonly MediaFile[] },
): Promise<void> {
  if (files.length === 0) return;
  await fileSystem.makeFolder(to);
  for (const { fileName } of files) {
    await fileSystem.rename(path.join(from, fileName), path.join(to, fileName));
  }
  await fileSystem.syncFolder(to);
  await fileSystem.syncFolder(from);
}
