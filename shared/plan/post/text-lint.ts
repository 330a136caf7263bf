import { baseLanguageOf } from '#shared/base/language.ts';

/**
 * Letters that only look like letters: mathematical alphanumerics, circled and squared ones, wide ones. Screen readers spell
 * them out or skip them and search does not find them (accessibility guides of research/product.md 3.1). At least two, for
 * a formula has one. Squared A, B, O and P are emoji.
 */
const STYLED =
  /(?:[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F172}-\u{1F17D}\u{1F180}-\u{1F189}] ?){2,}/u;
/** Quick to ask: all of them lie above the letters of the world's common scripts. */
const MAYBE_STYLED = /[\u24B6-\u24E9\uD835\uD83C\uFF21-\uFF5A]/;
const WIDE = /[\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}]{2,}/u;
/** Written with wide letters every day. */
const WIDE_LANGUAGES: ReadonlySet<string> = new Set(['ja', 'zh', 'ko']);

/** The first run of styled letters in a text; null where all letters are letters. */
export function styledLettersIn(text: string, language: string): string | null {
  if (!MAYBE_STYLED.test(text)) return null;
  const found = STYLED.exec(text) ?? (WIDE_LANGUAGES.has(baseLanguageOf(language)) ? null : WIDE.exec(text));
  return found === null ? null : found[0].trim();
}

export type HashtagCase = {
  /** As written, with its sign. */
  readonly tag: string;
  /** With a capital for each word. */
  readonly better: string;
};

/** Shorter ones are one word. */
const SHORTEST_TAG = 7;
const SHORTEST_WORD = 3;

/**
 * Hashtags of several words without capitals: a screen reader says #slowpottery as one word that nobody knows. The words
 * are found in the text around them and among words that hashtags are often made of, so that a long word of one's own,
 * or a German compound, is left alone.
 */
export function hashtagsWithoutCapitals(hashtags: readonly string[], around: string): readonly HashtagCase[] {
  const suspects = hashtags.filter(
    (tag) => tag.length >= SHORTEST_TAG && /^\p{L}[\p{Ll}\p{Lo}\p{M}]*$/u.test(tag),
  );
  if (suspects.length === 0) return [];
  let words: ReadonlySet<string> | null = null;
  return suspects.flatMap((tag) => {
    const lower = tag.toLowerCase();
    let parts = usualParts(lower);
    if (parts === null && mayBeWords(lower, around)) {
      words ??= wordsOf(around);
      parts = splitInto(lower, words);
    }
    return parts === null ? [] : [{ tag: `#${tag}`, better: `#${parts.map(withCapital).join('')}` }];
  });
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** The parts of a tag that is made of usual words alone; null where it is not. */
function usualParts(tag: string): readonly string[] | null {
  if (!USUAL_STARTS.has(tag.slice(0, SHORTEST_WORD))) return null;
  const known = USUAL_PARTS.get(tag);
  if (known !== undefined) return known;
  if (USUAL_PARTS.size >= MOST_KNOWN) USUAL_PARTS.clear();
  const parts = splitInto(tag, NO_WORDS);
  USUAL_PARTS.set(tag, parts);
  return parts;
}

// The same few tags stand under thousands of posts.
const USUAL_PARTS = new Map<string, readonly string[] | null>();
const MOST_KNOWN = 1000;

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/(?<![\p{L}\p{M}\p{N}_#])[\p{L}\p{M}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD));
}

/** Quick to ask: whether it is begun by a word that is known or stands around it, other than by the hashtag itself. */
function mayBeWords(tag: string, around: string): boolean {
  const start = tag.slice(0, SHORTEST_WORD);
  if (USUAL_STARTS.has(start)) return true;
  const text = around.toLowerCase();
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1))
    if (at === 0 || !/[\p{L}\p{M}#]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** The fewest known words, two at least, that make up the tag; null where there are none. */
function splitInto(tag: string, words: ReadonlySet<string>): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= tag.length; end += 1) {
    let found: readonly string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (before === null || before === undefined || (start === 0 && end === tag.length)) continue;
      const word = tag.slice(start, end);
      if (!words.has(word) && !USUAL_WORDS.has(word)) continue;
      if (found === null || before.length + 1 < found.length) found = [...before, word];
    }
    best[end] = found;
  }
  const parts = best[tag.length] ?? null;
  // Two small words are chance: "dentro" is no "den" and "tro".
  return parts === null || !parts.some(({ length }) => length > SHORTEST_WORD) ? null : parts;
}

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words that hashtags are often made of, in the languages of the interface. German ones only where no compound is usual. */
const USUAL_WORDS: ReadonlySet<string> = new Set(
  `the and for our your with from made hand home small business local shop support behind scenes day days life love style
  work working slow living team news tips how new summer winter spring autumn monday friday sunday weekend throwback
  daily studio story stories community social media marketing content design art artist food photo photography video
  travel green fashion beauty health fitness wine coffee garden house family kids job jobs event events open sale
  hinter den kulissen für und mit von neu ganz aus der die das
  per con del della delle dei nel fatto fatta mano casa vita amore cibo vino bottega dietro quinte giorno lavoro nuovo
  hecho hecha para por los las una del detrás escenas día vida amor comida vino taller nuevo negocio local`
    .split(/\s+/)
    .filter((word) => word.length >= SHORTEST_WORD),
);

const USUAL_STARTS: ReadonlySet<string> = new Set(
  [...USUAL_WORDS].map((word) => word.slice(0, SHORTEST_WORD)),
);
