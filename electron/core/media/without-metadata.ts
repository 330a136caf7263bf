import type { MediaType } from '#shared/api/media-methods.ts';
import { cleanFilm } from './film-metadata.ts';
import { asText } from './media-kind.ts';

/**
 * A picture or film without what its camera and its editor wrote into it: where it was taken, when, by whom, with which device.
 * The picture itself stays byte for byte; of JPEG the profile of colours and the way it is turned stay, too. Null where
 * the file cannot be followed: then nobody can tell what it holds, and it must not be handed on.
 */
export function withoutMetadata(type: MediaType, bytes: Buffer): Buffer | null {
  try {
    return WRITERS[type]?.(bytes) ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // read past the end
    throw error;
  }
}

const WRITERS: { readonly [T in MediaType]?: (bytes: Buffer) => Buffer | null } = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/webp': cleanWebp,
  // No place for such facts but comments, which are small and rare: those go.
  'video/mp4': cleanFilm,
  'video/quicktime': cleanFilm,
  'image/gif': (bytes) => (bytes.includes('XMP DataXMP', 0, 'latin1') ? null : bytes),
};

/** ITU-T T.81, B.1: JFIF (APP0), colour profile (APP2) and Adobe's colour transform (APP14) are part of the picture. */
const KEPT_SEGMENTS: ReadonlySet<number> = new Set([0xe0, 0xe2, 0xee]);

function cleanJpeg(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [bytes.subarray(0, 2)];
  for (let at = 2; ; ) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    // What hangs behind the end is another picture, or a film.
    if (marker === 0xd9) return Buffer.concat([...parts, bytes.subarray(at, at + 2)]);
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return null;
    const end = marker === 0xda ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    const segment = bytes.subarray(at, end);
    const isApplication = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    const orientation = marker === 0xe1 ? orientationIn(segment) : null;
    if (orientation !== null) parts.push(orientationSegment(orientation));
    else if (!isApplication || KEPT_SEGMENTS.has(marker)) parts.push(segment);
    at = end;
  }
}

/** Within a scan, 0xff is followed by 0 or by a restart marker; anything else is the next segment. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('The scan has no end');
}

/** Exif 2.32, 4.6.4: 2 to 8 are those that turn or mirror. */
function orientationIn(segment: Buffer): number | null {
  if (asText(segment, 4, 10) !== 'Exif\0\0') return null;
  const isLittle = asText(segment, 10, 12) === 'II';
  const read16 = (at: number) => (isLittle ? segment.readUInt16LE(at) : segment.readUInt16BE(at));
  const directory = 10 + (isLittle ? segment.readUInt32LE(14) : segment.readUInt32BE(14));
  if (directory + 2 > segment.length) return null;
  const entries = Math.min(read16(directory), 100);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > segment.length) return null;
    if (read16(entry) !== 0x0112) continue;
    const orientation = read16(entry + 8);
    return orientation >= 2 && orientation <= 8 ? orientation : null;
  }
  return null;
}

/** An Exif block that says how the picture is turned and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), Buffer.from(tiff)]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** Chunks of PNG (third edition, 11.3) that tell something else than how it looks. */
const TELLING_CHUNKS: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX']);

function cleanPng(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [bytes.subarray(0, 8)];
  for (let at = 8; ; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const name = asText(bytes, at + 4, at + 8);
    if (!TELLING_CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return Buffer.concat(parts);
    at = end;
  }
}

function cleanWebp(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  const size = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  for (let at = 12; at + 8 <= size; ) {
    const name = asText(bytes, at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (end > bytes.length) return null;
    const chunk = Buffer.from(bytes.subarray(at, end));
    // Flags of the extended form (RFC 9649, 2.7): bit 3 is Exif, bit 2 XMP.
    if (name === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~0x0c, 8);
    if (name !== 'EXIF' && name !== 'XMP ') chunks.push(chunk);
    at = end;
  }
  const body = Buffer.concat(chunks);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
