import { zipSync } from 'fflate';
import { ZIP_LIMITS } from '#core/imports/zip-safety.ts';

export type ZipMember = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The files as one archive: the same bytes for the same files, on any clock. Not packed where it would be packed so well
 * that it is taken for a zip bomb when it comes back.
 */
export function zipOf(members: readonly ZipMember[]): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const files = Object.fromEntries(members.map(({ name, bytes }) => [name, bytes]));
  const packed = zipSync(files, { level: 6, mtime });
  const unpacked = members.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);
  return unpacked > packed.byteLength * (ZIP_LIMITS.ratio / 2) ? zipSync(files, { level: 0, mtime }) : packed;
}
