/**
 * The form in which words from files are compared: no case, accents, punctuation, soft hyphens or double blanks
 * ('Catégorie / Thème ' and 'categorie theme' are the same).
 */
export function wordKey(text: string): string {
  const folded = foldText(text);
  return folded.replace(PLAIN.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Lower case without accents and invisible characters; punctuation stays. */
export function foldText(text: string): string {
  // Most words of most files are plain: no need to take accents off.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

/** Printable ASCII and line ends. */
const PLAIN = /^[ -~\t\r\n]*$/;
