import path from 'node:path';
import type { DataStatus } from '#shared/api/data-methods.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';

type SyncTool = NonNullable<DataStatus['syncTool']>;

/** How the tools name their folders, on all systems; companies stand behind the name: "OneDrive - Café Ada". */
const FOLDER_NAMES: readonly (readonly [SyncTool, RegExp])[] = [
  ['dropbox', /^Dropbox( \(.+\)|-.+)?$/],
  ['onedrive', /^OneDrive( ?- ?.+)?$/],
  ['icloud', /^(Mobile Documents|iCloud Drive|iCloudDrive|com~apple~CloudDocs)$/],
];

/** Syncthing may look after any folder; it marks the upper one. */
const SYNCTHING_MARK = '.stfolder';

/** The sync program that seems to look after a folder; null where none can be told. */
export async function syncToolOf(fileSystem: FileSystemPort, folder: string): Promise<SyncTool | null> {
  return syncToolByName(folder) ?? ((await isInSyncthing(fileSystem, folder)) ? 'syncthing' : null);
}

/** Goes by the names in a path, of whichever system it is. */
export function syncToolByName(folder: string): SyncTool | null {
  const names = folder.split(/[\\/]/);
  return FOLDER_NAMES.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? null;
}

async function isInSyncthing(fileSystem: FileSystemPort, folder: string): Promise<boolean> {
  for (let each = path.resolve(folder); ; each = path.dirname(each)) {
    const mark = await fileSystem.facts(path.join(each, SYNCTHING_MARK)).catch(() => null);
    if (mark !== null) return true;
    if (path.dirname(each) === each) return false;
  }
}
