import path from 'node:path';
import { removeMediaCopies } from '../media/media-copies.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { type GenerationPlace, listGenerationFiles } from './generations.ts';
import { RECORD_FILE } from './safety-record.ts';

/** Removes all generations of a workspace from all places; a folder in which something else lies stays with it. */
export function removeGenerations(
  {
    fileSystem,
    places,
  }: { readonly fileSystem: FileSystemPort; readonly places: readonly GenerationPlace[] },
  workspaceId: string,
): Promise<void> {
  return withStorageErrors(async () => {
    for (const place of places) {
      const folder = path.join(place.folder, workspaceId);
      if ((await fileSystem.facts(folder)) === null) continue;
      for (const file of await listGenerationFiles(fileSystem, folder)) await fileSystem.remove(file.path);
      await removeMediaCopies(fileSystem, path.join(folder, 'media'));
      const record = path.join(folder, RECORD_FILE);
      if ((await fileSystem.facts(record)) !== null) await fileSystem.remove(record);
      await fileSystem.removeFolder(folder).catch(() => undefined);
    }
  });
}
