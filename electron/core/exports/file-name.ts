const MAXIMUM_BYTES = 120;

/** Names that Windows keeps for devices, with any extension; superscript digits count as digits. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * A name that every file system takes: NFC, no control or bidirectional characters, none of <>:"/\|?*, no dot or
 * blank at its ends, no device name of Windows, at most 120 bytes of UTF-8 with the ending.
 * @param ending with its dot: '.pdf'
 */
export function safeFileName(name: string, ending: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/\s+/gu, ' ');
  const trimmed = trim(cut(trim(plain), MAXIMUM_BYTES - new TextEncoder().encode(ending).length));
  const safe = RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
  return `${safe === '' ? 'Planwright' : safe}${ending}`;
}

function trim(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '');
}

/** As many whole characters as fit into the bytes; one byte is kept for the mark before a device name. */
function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let [kept, size] = ['', 1];
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    size += encoder.encode(segment).length;
    if (size > bytes) break;
    kept += segment;
  }
  return kept;
}
