import { POST_FORMATS, POST_STATUSES, type PostStatus } from '../post/post.ts';
import { channelsAt } from './quick-post-channels.ts';
import { lowWord, type Phrase, type QuickLine } from './quick-post-line.ts';
import { dayAt, timeAt } from './quick-post-when.ts';
import { FORMAT_WORDS, STATUS_WORDS, SURE_FORMAT_WORDS } from './quick-post-words.ts';

/** What the words from a place on say, the longest first: a day, a time, channels, a format, a status; null for nothing. */
export function plainAt({ words, owners, said, context }: QuickLine, first: number): Phrase | null {
  // A day or time never reaches over a word that something else has taken.
  const taken = owners.findIndex((owner, place) => place >= first && owner !== null);
  const open = taken < 0 ? words : words.slice(0, taken);
  const day = said.has('date') ? null : dayAt(open, first, context);
  const time = said.has('time') ? null : timeAt(open, first, context);
  const phrases: readonly (Phrase | null)[] = [
    day && { kind: 'date', first, length: day.length, isUnsure: day.isUnsure, says: { date: day.value } },
    time && { kind: 'time', first, length: time.length, isUnsure: time.isUnsure, says: { time: time.value } },
    channelsAt(open, first, context),
    said.has('format') ? null : formatAt(open, first),
    said.has('status') ? null : statusAt(open, first),
  ];
  return phrases.reduce(
    (longest, phrase) => (phrase !== null && phrase.length > (longest?.length ?? 0) ? phrase : longest),
    null,
  );
}

function formatAt(words: readonly string[], first: number): Phrase | null {
  const word = lowWord(words[first]);
  const format = POST_FORMATS.find((each) => FORMAT_WORDS[each].includes(word));
  if (format === undefined) return null;
  return { kind: 'format', first, length: 1, isUnsure: !SURE_FORMAT_WORDS.has(word), says: { format } };
}

function statusAt(words: readonly string[], first: number): Phrase | null {
  const status = statusNamed(words[first] ?? '');
  return status === null ? null : { kind: 'status', first, length: 1, isUnsure: true, says: { status } };
}

/** The status that a word names in any of the four languages; null for none. */
export function statusNamed(word: string): PostStatus | null {
  const low = lowWord(word);
  return POST_STATUSES.find((status) => STATUS_WORDS[status].includes(low)) ?? null;
}
