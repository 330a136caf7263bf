export type TextPiece = {
  readonly kind: 'plain' | 'tag' | 'over';
  /** Where it begins in the whole text. */
  readonly from: number;
  readonly text: string;
};

/** A hashtag, a mention or a link, as networks make them. */
const TAGS =
  /(?<![\p{L}\p{N}_&/])[#＃][\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*|(?<![\p{L}\p{N}_/@.-])@[\p{L}\p{N}_][\p{L}\p{N}_.]*[\p{L}\p{N}_]|https?:\/\/[^\s<>"]*[^\s<>".,;:!?'’”)\]}]/gu;

/** A text in pieces that look different: plain, what a network makes of hashtags and links, and all from `over` on. */
export function piecesOf(text: string, over: number | null = null): readonly TextPiece[] {
  const fits = over === null ? text : text.slice(0, over);
  const pieces: TextPiece[] = [];
  const add = (kind: TextPiece['kind'], from: number, part: string) => {
    if (part !== '') pieces.push({ kind, from, text: part });
  };
  let end = 0;
  for (const { 0: tag, index } of fits.matchAll(TAGS)) {
    add('plain', end, fits.slice(end, index));
    add('tag', index, tag);
    end = index + tag.length;
  }
  add('plain', end, fits.slice(end));
  add('over', fits.length, text.slice(fits.length));
  return pieces;
}
