export type TextPiece = { readonly text: string; readonly isDifferent: boolean };

const KEPT = 60;
/** Below that a person sees the difference without help. */
const SHORT = 30;

/**
 * A text in up to three pieces: what both begin with, what differs, what both end with. Cut at words; a long part that
 * is the same is shortened to its end that lies at the difference.
 */
export function piecesOf(text: string, other: string): readonly TextPiece[] {
  const isShort = text.length <= SHORT && other.length <= SHORT;
  if (text === other || text === '' || other === '' || isShort)
    return [{ text, isDifferent: text !== other }];
  const [words, others] = [wordsOf(text), wordsOf(other)];
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end += 1;
  const [before, middle, after] = [
    words.slice(0, start),
    words.slice(start, words.length - end),
    words.slice(words.length - end),
  ].map((part) => part.join(''));
  return [
    { text: endOf(before ?? ''), isDifferent: false },
    { text: middle ?? '', isDifferent: true },
    { text: beginningOf(after ?? ''), isDifferent: false },
  ].filter((piece) => piece.text !== '');
}

function wordsOf(text: string): readonly string[] {
  return text.split(/(?<=\s)/u);
}

function endOf(text: string): string {
  return text.length <= 2 * KEPT ? text : `…${text.slice(-KEPT).replace(/^\S*\s/u, '')}`;
}

function beginningOf(text: string): string {
  return text.length <= 2 * KEPT ? text : `${text.slice(0, KEPT).replace(/\s\S*$/u, '')}…`;
}
