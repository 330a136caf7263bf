import { inflateRawSync } from 'node:zlib';
import { PlannerError } from '#shared/base/errors.ts';

/** Limits before anything is inflated (research/reliability.md: archives that unpack to gigabytes). */
export const ZIP_LIMITS = { totalBytes: 200_000_000, ratio: 100, entries: 2000 } as const;

export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
};

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** A tiny member may be packed far better than 100 to 1 and harm nobody. */
const RATIO_MATTERS_FROM = 1_000_000;

/**
 * The directory of an archive, refused before inflating: too many members, too large in total, packed too well to be
 * honest, or with names that point elsewhere. Throws file-damaged, file-too-large or not-allowed.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > ZIP_LIMITS.entries) throw tooLarge('entries', ZIP_LIMITS.entries);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    total += entry.bytes;
    if (total > ZIP_LIMITS.totalBytes) throw tooLarge('unpacked', ZIP_LIMITS.totalBytes);
    if (entry.bytes > RATIO_MATTERS_FROM && entry.bytes > entry.packedBytes * ZIP_LIMITS.ratio)
      throw tooLarge('ratio', ZIP_LIMITS.ratio);
    const key = entry.name.toLowerCase();
    if (isBadName(entry.name) || names.has(key)) throw damaged('entryName');
    names.add(key);
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** One member, inflated no further than its directory entry promised: a lying header is a damaged file. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL_ENTRY)
    throw damaged();
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedBytes > view.byteLength) throw damaged();
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (entry.method === 0 && entry.packedBytes === entry.bytes) return packed;
  if (entry.method !== 8) throw damaged();
  try {
    const inflated = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.bytes) });
    if (inflated.byteLength === entry.bytes) return inflated;
  } catch {
    // Told below: whatever zlib objects to, the archive is not what its directory says.
  }
  throw damaged();
}

function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function isBadName(name: string): boolean {
  return name === '' || /^[/\\]|\\|^[a-z]:|\0/i.test(name) || name.split('/').includes('..');
}

function damaged(reason = 'archive'): PlannerError {
  return new PlannerError('file-damaged', 'The archive is damaged', { reason });
}

function tooLarge(reason: string, limit: number): PlannerError {
  return new PlannerError('file-too-large', `The archive exceeds a limit: ${reason}`, { reason, limit });
}
