import type { QuickPieceKind, QuickPost, QuickPostContext } from './quick-post.ts';
import { plain } from './quick-task.ts';

/** Words of a line that were understood together, and what they say of the post. */
export type Phrase = {
  readonly kind: QuickPieceKind;
  /** Place of its first word, counted from 0. */
  readonly first: number;
  /** How many words it takes. */
  readonly length: number;
  /** Everyday words: they count beside another phrase only. */
  readonly isUnsure: boolean;
  readonly says: Partial<Meaning>;
};

/** What phrases say; of lists each adds its own. */
export type Meaning = Omit<QuickPost, 'title' | 'pieces' | 'missingNetworks'>;

/** A line in the midst of being read. */
export type QuickLine = {
  readonly tokens: readonly Token[];
  /** A word for each token, '' for what stands in quotes. */
  readonly words: readonly string[];
  /** The phrase that each word belongs to; null for the title. */
  readonly owners: (Phrase | null)[];
  /** Kinds that were said. */
  readonly said: Set<QuickPieceKind>;
  readonly context: QuickPostContext;
};

type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
};

// A quotation that never ends must not be looked for to the end of a long line again and again.
const TOKEN =
  /(@?)(?:"([^"]{1,300})"|„([^“”]{1,300})[“”]|“([^”]{1,300})”|«([^»]{1,300})»|»([^«]{1,300})«)(?=\s|$)|\S+/gu;

/** Takes a line apart into words; what stands in quotes is one of them. */
export function splitLine(line: string, context: QuickPostContext): QuickLine {
  const tokens = [...line.matchAll(TOKEN)].map((match): Token => {
    const quoted = match.slice(2).find((part) => part !== undefined);
    const isQuoted = quoted !== undefined && match[1] === '';
    return {
      text: quoted !== undefined && !isQuoted ? `@${quoted.trim()}` : match[0],
      start: match.index,
      end: match.index + match[0].length,
      isQuoted,
    };
  });
  return {
    tokens,
    words: tokens.map(({ text, isQuoted }) => (isQuoted ? '' : text)),
    owners: tokens.map(() => null),
    said: new Set(),
    context,
  };
}

/** Takes the words of a phrase out of the title. */
export function take({ owners, said }: QuickLine, phrase: Phrase): void {
  owners.fill(phrase, phrase.first, phrase.first + phrase.length);
  for (const kind of kindsOf(phrase)) said.add(kind);
}

/** Gives the words of a phrase back to the title. */
export function giveBack({ owners, said }: QuickLine, phrase: Phrase): void {
  owners.fill(null, phrase.first, phrase.first + phrase.length);
  for (const kind of kindsOf(phrase)) said.delete(kind);
}

/** "Tomorrow morning" is a day and a time. */
function kindsOf({ kind, says }: Phrase): readonly QuickPieceKind[] {
  return kind === 'date' && says.time !== undefined ? ['date', 'time'] : [kind];
}

/** A word as it is compared: small letters, no accents, no comma behind it. */
export function lowWord(word: string | undefined): string {
  return plain(withoutEnd(word ?? '', ',;:'));
}

/** The text without such marks at its end. A pattern would look from each mark on anew. */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Letters and figures only, as names are compared. */
export function bare(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** How many words at the beginning are one of the phrases; the longest counts. */
export function leadOf(low: readonly string[], phrases: readonly string[]): number {
  let longest = 0;
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.length > longest && words.every((word, place) => low[place] === word)) longest = words.length;
  }
  return longest;
}
