import path from 'node:path';
import type { FileSystemPort } from './fs-port.ts';
import { replaceFile } from './replace-file.ts';

/** Keeps bytes that could not be read, unchanged, with the reason in a second file. */
export async function keepAside(
  fileSystem: FileSystemPort,
  folder: string,
  { name, bytes, reason, at }: { name: string; bytes: Uint8Array; reason: string; at: Date },
): Promise<void> {
  await fileSystem.makeFolder(folder);
  const stamp = at.toISOString().replaceAll(/[-:.]/g, '');
  const file = path.join(folder, `${stamp}-${name}`);
  await replaceFile(fileSystem, file, bytes);
  await replaceFile(fileSystem, `${file}.reason.txt`, Buffer.from(`${reason}\n`, 'utf8'));
}
