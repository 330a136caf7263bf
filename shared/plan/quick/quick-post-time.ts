import { LANGUAGES, type Language } from '#shared/base/language.ts';
import type { ClockTime } from '#shared/base/zoned-time.ts';
import { leadOf, lowWord } from './quick-post-line.ts';
import type { Said, WhenContext } from './quick-post-when.ts';
import { PART_TIMES, type PartOfDay, WHEN_WORDS, type WhenWords } from './quick-post-words.ts';
import { plain } from './quick-task.ts';

/**
 * The time of day that the words from a place on name: 9:30, 9.30, 18 Uhr, 9 Uhr 30, 18h30, 18:30 h, 9am, 9 p. m., "at 18",
 * "alle 18", "a las 6 de la tarde", noon and midnight. `part` is the part of the day it is known to be in.
 */
export function timeAt(
  words: readonly string[],
  from: number,
  { language }: Pick<WhenContext, 'language'>,
  part?: PartOfDay,
): Said<ClockTime> | null {
  const named = namedTimeAt(words, from);
  if (named !== null) return named;
  const low = words.slice(from, from + LONGEST_TIME).map((word) => plain(word.replace(/[,;]$/, '')));
  const when = [WHEN_WORDS[language], ...LANGUAGES.map((each) => WHEN_WORDS[each])];
  const lead = Math.max(0, ...when.map(({ at }) => leadOf(low, at)));
  const [first = '', ...after] = low.slice(lead);
  const clock = when.some((each) => each.clock.includes(after[0] ?? '')) ? 1 : 0;
  // "9 Uhr 30"
  const minutes = clock === 1 && /^\d{1,2}$/.test(first) && /^[0-5]\d$/.test(after[1] ?? '') ? 1 : 0;
  const half = halfAt(after.slice(clock + minutes), when);
  const said = minutes === 1 ? `${first}:${after[1]}` : first;
  const time = readTime(
    said,
    half?.half ?? (part && HALVES[part]),
    lead + clock > 0 || half?.isSure === true,
  );
  if (time === null) return null;
  const length = lead + 1 + clock + minutes + (half?.length ?? 0);
  // "12 h" may be how long something takes, and "1.30" a price.
  const isUnsure = /^\d{1,2}(\.\d{2}| ?h)$/.test(low.slice(0, length).join(' '));
  return { value: time, length, isUnsure };
}

/** The most words of a time: "a las 6 horas de la tarde". */
const LONGEST_TIME = 8;

const HALVES = {
  morning: 'morning',
  midday: 'midday',
  afternoon: 'evening',
  evening: 'evening',
  night: 'night',
} as const satisfies Record<PartOfDay, Half>;

/** "At noon", "mezzogiorno": 12:00; midnight is the first moment of the day. Alone it is an everyday word. */
function namedTimeAt(words: readonly string[], from: number): Said<ClockTime> | null {
  const low = words.slice(from, from + LONGEST_NAMED).map((word) => lowWord(word));
  for (const language of LANGUAGES) {
    const { noon, midnight } = WHEN_WORDS[language];
    for (const [value, { led, alone }] of [
      ['12:00', noon],
      ['00:00', midnight],
    ] as const) {
      const length = leadOf(low, led);
      if (length > 0) return { value, length, isUnsure: false };
      if (leadOf(low, alone) > 0 && !isName(words, from, language))
        return { value, length: 1, isUnsure: true };
    }
  }
  return null;
}

/** The most words of such a name: "a la medianoche". */
const LONGEST_NAMED = 3;

/** A capital in the midst of a line begins a title ("Midnight blue"); in German every noun has one. */
function isName(words: readonly string[], place: number, language: Language): boolean {
  return language !== 'de' && place > 0 && /^\p{Lu}/u.test(words[place] ?? '');
}

/** The part of its day that stands behind a day, at this place of a line, and how many words it takes; null for none. */
export function partOfDayAt(
  words: readonly string[],
  place: number,
  { language }: Pick<WhenContext, 'language'>,
): { readonly part: PartOfDay; readonly length: number } | null {
  const low = words.slice(place, place + LONGEST_PART).map((word) => lowWord(word));
  for (const each of [language, ...LANGUAGES]) {
    if (isName(words, place, each)) continue;
    for (const part of PARTS) {
      const length = leadOf(low, WHEN_WORDS[each].partsOfDay[part]);
      if (length > 0) return { part, length };
    }
  }
  return null;
}

/** The most words of a part of the day: "a la hora de comer". */
const LONGEST_PART = 5;

const PARTS = Object.keys(PART_TIMES) as readonly PartOfDay[];

/** a, p: as in am and pm; morning: as it stands; midday: around noon; evening: from noon on; night: from six on before midnight, else after it. */
type Half = 'a' | 'p' | keyof WhenWords['parts'];

/** Which half of the day words behind an hour name. Sure is am or pm: they make a time of a bare figure. */
function halfAt(
  low: readonly string[],
  when: readonly WhenWords[],
): { readonly half: Half; readonly length: number; readonly isSure: boolean } | null {
  const [one = '', two = ''] = low;
  const joined = /^([ap])(?:m|\.m\.?)$/.exec(one)?.[1];
  const parted = /^[ap]\.$/.test(one) && /^m\.?$/.test(two) ? one[0] : undefined;
  const letter = joined ?? parted;
  if (letter === 'a' || letter === 'p')
    return { half: letter, length: joined === undefined ? 2 : 1, isSure: true };
  for (const half of ['morning', 'midday', 'evening', 'night'] as const) {
    const length = Math.max(0, ...when.map(({ parts }) => leadOf(low, parts[half])));
    if (length > 0) return { half, length, isSure: false };
  }
  return null;
}

function readTime(text: string, half: Half | undefined, mayBeBare: boolean): ClockTime | null {
  const match = /^(\d{1,2})(?:([:.h])(\d{2}))?(h)?(am|pm|a\.m\.?|p\.m\.?)?$/.exec(text);
  if (match === null) return null;
  const [, hours, , minutes, bareHours, joined] = match;
  const noon = joined === undefined ? half : joined.startsWith('a') ? 'a' : 'p';
  if (minutes === undefined && bareHours === undefined && joined === undefined && !mayBeBare) return null;
  if (minutes !== undefined && bareHours !== undefined) return null;
  const hour = Number(hours);
  if ((noon === 'a' || noon === 'p') && (hour < 1 || hour > 12)) return null;
  const real = hourIn(noon, hour);
  const minute = Number(minutes ?? 0);
  if (real > 23 || minute > 59) return null;
  return `${String(real).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourIn(half: Half | undefined, hour: number): number {
  switch (half) {
    case 'a':
      return hour % 12;
    case 'p':
      return (hour % 12) + 12;
    case 'midday':
      return hour < 10 ? hour + 12 : hour;
    case 'evening':
      return hour < 12 ? hour + 12 : hour;
    case 'night':
      return hour === 12 ? 0 : hour >= 6 && hour < 12 ? hour + 12 : hour;
    default:
      return hour;
  }
}
