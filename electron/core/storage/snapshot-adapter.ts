import type { Adapter } from 'lowdb';
import type { FileFacts, FileSystemPort } from './fs-port.ts';
import { replaceFile } from './replace-file.ts';
import { withStorageErrors } from './storage-error.ts';

/** How a value stands in its file. */
export type FileFormat<Value> = {
  readonly parse: (bytes: Buffer) => Value | Promise<Value>;
  readonly print: (value: Value) => Promise<Uint8Array>;
};

/**
 * lowdb's door to one file. lowdb's own adapter never syncs, has one temporary name for all and takes a missing file
 * for a new one; this one writes as `replaceFile` does, and `read` gives null only where there is no file.
 * @param onReady told how the new file will look, before it takes the old one's place; what it throws ends the replacing
 */
export function createSnapshotAdapter<Value>(
  fileSystem: FileSystemPort,
  file: string,
  format: FileFormat<Value>,
  onReady?: (facts: FileFacts) => void | Promise<void>,
): Adapter<Value> {
  return {
    read: async () => {
      const bytes = await withStorageErrors(async () =>
        (await fileSystem.facts(file)) === null ? null : fileSystem.read(file),
      );
      return bytes === null ? null : await format.parse(bytes);
    },
    write: async (value) => {
      await replaceFile(fileSystem, file, await format.print(value), onReady);
    },
  };
}
