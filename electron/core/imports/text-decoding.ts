export type DecodedText = {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
};

type UnicodeEncoding = Exclude<DecodedText['encoding'], 'windows-1252'>;

/**
 * The text of a file: by its byte order mark, else UTF-16 by the places of its NUL bytes, else strict UTF-8, else
 * Windows-1252 (what Excel writes in Western Europe). Null where the bytes are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text !== null) return isReadable(text) ? { text, encoding } : null;
  if (encoding !== 'utf-8') return null;
  const western = decodeWestern(bytes);
  return isReadable(western) ? { text: western, encoding: 'windows-1252' } : null;
}

/** Bytes 0x80 to 0x9F of Windows-1252 (WHATWG encoding index); Node 20's own decoder takes them for Latin 1. */
const WESTERN_SPECIALS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function decodeWestern(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\x80-\x9f]/g, (sign) => WESTERN_SPECIALS.charAt(sign.charCodeAt(0) - 0x80));
}

/** How the byte order mark of UTF-8 begins a text that a program took for Windows-1252. */
export const MISREAD_MARK = 'ï»¿';

/**
 * The text as it was before a program took its UTF-8 for Windows-1252 ('Ã¼' for 'ü'); null where it is no such text. For the
 * five bytes that stand for nothing there, LibreOffice writes U+F100 and the byte, others the byte alone.
 */
export function beforeMisreading(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const place = code <= 0xff ? -1 : WESTERN_SPECIALS.indexOf(text.charAt(index));
    if (code > 0xff && place === -1 && (code < 0xf180 || code > 0xf19f)) return null;
    bytes[index] = place === -1 ? code & 0xff : 0x80 + place;
  }
  return decode(bytes, 'utf-8');
}

/** Whether Windows-1252 has the character; what it lacks, programs write as '?'. */
export function isWestern(character: string): boolean {
  return character <= '\xff' || WESTERN_SPECIALS.includes(character);
}

function encodingOf(bytes: Uint8Array): UnicodeEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return encodingByNulBytes(bytes);
}

/** Latin text in UTF-16 has a NUL in every second byte: odd places for little, even ones for big endian. */
function encodingByNulBytes(bytes: Uint8Array): UnicodeEncoding {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (pairs < 2 || bytes.length % 2 === 1) return 'utf-8';
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.1) return 'utf-16be';
  return 'utf-8';
}

function decode(bytes: Uint8Array, encoding: UnicodeEncoding): string | null {
  try {
    // Only UTF-8 is strict: a lone surrogate or an odd last byte of UTF-16 must not cost the whole file.
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters other than tab and line ends are rare in text and common in everything else. */
function isReadable(text: string): boolean {
  const length = Math.min(text.length, 65_536);
  let controls = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0x7f || code === 0xfffd)
      controls += 1;
  }
  return controls <= Math.max(4, length * 0.05);
}
