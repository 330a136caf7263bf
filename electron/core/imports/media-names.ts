export type NamedMedium = { readonly name: string; readonly altText: string };

const SEPARATORS = /\r\n?|\n|\s\|\s|;\s*|,\s*(?=https?:)|,\s+/;
const FILE =
  /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp|mp4|mov|m4v|webm|avi|mkv|mp3|wav|m4a|pdf|pptx?|docx?|psd|ai|indd)$/i;
const LONGEST_NAME = 255;

/**
 * The names of files in a cell that lists files or their addresses: 'https://example.org/a/schale.jpg?w=900' is
 * 'schale.jpg'. Nothing is ever fetched. Empty where the cell names none.
 */
export function mediaNames(cell: string): readonly string[] {
  if (cell === '') return [];
  return cell
    .split(SEPARATORS)
    .map((part) => fileName(part.trim()))
    .filter((name) => name !== '');
}

/** Whether a cell holds addresses: these are kept in the notes, for a medium has only a name. */
export function hasAddress(cell: string): boolean {
  return /https?:\/\//i.test(cell);
}

/** Files with their alternative texts, which stand in the same order. */
export function namedMedia(cells: readonly string[], altTexts: readonly string[]): readonly NamedMedium[] {
  const names = cells.flatMap(mediaNames);
  const texts = cells.length === 1 && names.length > 1 ? splitTexts(altTexts, names.length) : altTexts;
  const media = names.map((name, index) => ({ name, altText: texts[index] ?? '' }));
  const further = texts.slice(names.length).filter((text) => text !== '');
  // An alternative text without a file still describes a picture that will come.
  return [...media, ...further.map((altText) => ({ name: '', altText }))];
}

/** One cell can describe several files line by line. */
function splitTexts(altTexts: readonly string[], count: number): readonly string[] {
  const lines = altTexts.length === 1 ? (altTexts[0] ?? '').split(/\r\n?|\n/) : altTexts;
  return lines.length <= count ? lines : altTexts;
}

function fileName(part: string): string {
  if (/^https?:\/\//i.test(part)) {
    if (!URL.canParse(part)) return '';
    const last = new URL(part).pathname.split('/').findLast((piece) => piece !== '') ?? '';
    return cut(decoded(last) || new URL(part).hostname);
  }
  return FILE.test(part) ? cut(part.split(/[\\/]/).at(-1) ?? '') : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function cut(name: string): string {
  return name.replace(/\p{Cc}/gu, '').slice(0, LONGEST_NAME);
}
