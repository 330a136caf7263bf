/** Why a file is no table, for the sentences in the catalog section `imports.fileKind`. */
export type ForeignKind =
  | 'picture'
  | 'video'
  | 'pdf'
  | 'archive'
  | 'oldSpreadsheet'
  | 'webPage'
  | 'document'
  | 'json'
  | 'calendarFile'
  | 'planwright'
  | 'backup'
  | 'binary';

export type FileSignature = 'text' | 'zip' | ForeignKind;

const MAGIC: readonly (readonly [FileSignature, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d, 0x00]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['video', [0x1a, 0x45, 0xdf, 0xa3]],
  ['video', [0x49, 0x44, 0x33]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['archive', [0x50, 0x4b, 0x07, 0x08]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x42, 0x5a, 0x68]],
  ['oldSpreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['binary', [0x7f, 0x45, 0x4c, 0x46]],
  ['binary', [0x4d, 0x5a, 0x90]],
  ['binary', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** What the first bytes say the file is, whatever its name claims. */
export function signatureOf(bytes: Uint8Array): FileSignature {
  for (const [kind, magic] of MAGIC) {
    if (magic.every((byte, index) => bytes[index] === byte)) return kind;
  }
  const brand = String.fromCharCode(...bytes.subarray(0, 12));
  if (brand.slice(4, 8) === 'ftyp') return /hei[cf]|mif1|avif/.test(brand) ? 'picture' : 'video';
  if (brand.startsWith('RIFF')) return brand.endsWith('WEBP') ? 'picture' : 'video';
  return 'text';
}

/** What a readable text is when it is no table: a web page, JSON (perhaps one of our own files), a calendar. */
export function foreignTextKind(text: string): ForeignKind | null {
  const start = text.slice(0, 4000).trimStart();
  if (/^(<!doctype html|<html|<\?xml|<svg)/i.test(start)) return 'webPage';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'calendarFile';
  if (!/^[{[]\s*(["{[\]}]|$)/.test(start)) return null;
  return isOurs(text) ? 'planwright' : 'json';
}

/** A workspace, its journal or an exported bundle: all carry the name of their format near the beginning. */
export function isOurs(text: string): boolean {
  return /"format"\s*:\s*"planwright/i.test(text.slice(0, 100_000));
}
