import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { POST_FORMATS, POST_STATUSES, type PostStatus } from '../post/post.ts';
import type { QuickPostContext } from './quick-post.ts';
import { channelsAt } from './quick-post-channels.ts';
import { lowWord, type Phrase, type QuickLine, withoutEnd } from './quick-post-line.ts';
import { partOfDayAt, timeAt } from './quick-post-time.ts';
import { dayAt, type Said } from './quick-post-when.ts';
import {
  BINDING_WORDS,
  FORMAT_WORDS,
  PART_TIMES,
  STATUS_WORDS,
  SURE_FORMAT_WORDS,
} from './quick-post-words.ts';

/** What the words from a place on say, the longest first: a day, a time, channels, a format, a status; null for nothing. */
export function plainAt({ words, owners, said, context }: QuickLine, first: number): Phrase | null {
  // A day or time never reaches over a word that something else has taken.
  const taken = owners.findIndex((owner, place) => place >= first && owner !== null);
  const open = taken < 0 ? words : words.slice(0, taken);
  const day = said.has('date') ? null : dayAt(open, first, context);
  const time = said.has('time') ? null : timeAt(open, first, context);
  const phrases: readonly (Phrase | null)[] = [
    day && { kind: 'date', first, length: day.length, isUnsure: day.isUnsure, says: { date: day.value } },
    day && !said.has('time') ? partOfDayIn(open, first, day, context) : null,
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

/**
 * "Tomorrow morning", "morgen Abend um 8", "mañana por la tarde": a day, the part of it, and the time where one follows. A
 * part that the title goes on with ("Freitag Abend der offenen Tür") is none.
 */
function partOfDayIn(
  words: readonly string[],
  first: number,
  day: Said<CalendarDate>,
  context: QuickPostContext,
): Phrase | null {
  const place = first + day.length;
  const found = partOfDayAt(words, place, context);
  if (found === null) return null;
  const end = place + found.length;
  const time = timeAt(words, end, context, found.part);
  const isBound = time === null && found.length === 1 && BINDING_WORDS.has(lowWord(words[end]));
  if (isBound && channelsAt(words, end, context) === null) return null;
  return {
    kind: 'date',
    first,
    length: day.length + found.length + (time?.length ?? 0),
    isUnsure: day.isUnsure,
    says: {
      date: day.value,
      time: time?.value ?? PART_TIMES[found.part],
      partOfDay: time === null ? withoutEnd(words.slice(place, end).join(' '), ',;') : '',
    },
  };
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
