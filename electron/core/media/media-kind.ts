import type { MediaType } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';

/** So many bytes are enough to tell what a file is. */
const HEAD_BYTES = 4096;

/**
 * What a file is, by its first bytes and never by its name. Throws file-empty, or file-not-recognised: `drawing` for SVG
 * and other text that can hold a script, `unknown` for everything else that is not among the types that are kept.
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType {
  if (bytes.length === 0) throw new PlannerError('file-empty', 'An empty medium');
  const found = TYPES.find(({ matches }) => matches(bytes));
  if (found !== undefined) return found.type;
  const reason = isMarkup(bytes) ? 'drawing' : 'unknown';
  throw new PlannerError('file-not-recognised', `No medium: ${reason}`, { reason });
}

type Signature = { readonly type: MediaType; readonly matches: (bytes: Uint8Array) => boolean };

const starts = (type: MediaType, ...start: readonly number[]): Signature => ({
  type,
  matches: (bytes) => start.every((byte, index) => bytes[index] === byte),
});

/** ISO 14496-12, 4.3: the first box is `ftyp`, with the major brand behind it. */
const branded = (type: MediaType, brands: RegExp): Signature => ({
  type,
  matches: (bytes) => asText(bytes, 4, 8) === 'ftyp' && brands.test(brandsOf(bytes)),
});

/** The order matters: `mif1` may be either of two kinds of picture, and what has no brand of a picture is a film. */
const TYPES: readonly Signature[] = [
  starts('image/jpeg', 0xff, 0xd8, 0xff),
  starts('image/png', 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  { type: 'image/gif', matches: (bytes) => /^GIF8[79]a$/.test(asText(bytes, 0, 6)) },
  {
    type: 'image/webp',
    matches: (bytes) => asText(bytes, 0, 4) === 'RIFF' && asText(bytes, 8, 12) === 'WEBP',
  },
  branded('image/avif', /^(?:avif|avis)|^(?:mif1|msf1).*avi[fs]/),
  branded('image/heic', /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)/),
  branded('video/quicktime', /^qt {2}/),
  branded('video/mp4', /^(?:isom|iso\d|mp4\d|avc1|M4V|MSNV|dash|cmfc|3gp|3g2|f4v|mmp4|NDS|XAVC)/),
  {
    type: 'video/webm',
    // EBML (RFC 8794) with the document type of WebM; Matroska is another.
    matches: (bytes) =>
      [0x1a, 0x45, 0xdf, 0xa3].every((byte, index) => bytes[index] === byte) &&
      asText(bytes, 0, 64).includes('\x42\x82\x84webm'),
  },
  { type: 'application/pdf', matches: (bytes) => /^%PDF-[12]\.\d/.test(asText(bytes, 0, 8)) },
];

/** Major brand and the compatible ones behind it, as far as the box goes. */
function brandsOf(bytes: Uint8Array): string {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  return asText(bytes, 8, 12) + asText(bytes, 16, Math.min(length, 256));
}

function isMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD_BYTES));
  const wide = head.includes('\0') ? head.replaceAll('\0', '') : head;
  return /<(?:svg|\?xml|!doctype|html|script)\b/i.test(wide);
}

/** One character for each byte. */
export function asText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));
}
