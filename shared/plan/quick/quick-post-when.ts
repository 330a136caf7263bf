import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  partsOf,
  startOfWeek,
} from '#shared/base/calendar-date.ts';
import { LANGUAGES, type Language } from '#shared/base/language.ts';
import { leadOf, lowWord } from './quick-post-line.ts';
import { WHEN_WORDS, type WhenWords } from './quick-post-words.ts';
import { plain, readDay } from './quick-task.ts';
import { DAY_WORDS } from './quick-task-words.ts';

/** What words at one place of a line say; `unsure` for what is an everyday word or a figure as well. */
export type Said<Value> = { readonly value: Value; readonly length: number; readonly isUnsure: boolean };

export type WhenContext = { readonly language: Language; readonly today: CalendarDate };

/** The most words that a day takes: "el día" aside, "on Tuesday, 15 de noviembre de 2026". */
const LONGEST_DAY = 7;

/**
 * The day that the words from a place on name, the longest reading first. Short forms ("Di", "mar") are read in the
 * language of the interface only, whole words of four letters or more in any of the four.
 * "Next Friday" is the Friday of next week (weeks from Monday), "next week" its Monday, a plain weekday the next one after today.
 */
export function dayAt(
  words: readonly string[],
  from: number,
  context: WhenContext,
): Said<CalendarDate> | null {
  const languages = [context.language, ...LANGUAGES.filter((language) => language !== context.language)];
  for (let length = Math.min(LONGEST_DAY, words.length - from); length > 0; length -= 1) {
    const said = words.slice(from, from + length);
    for (const language of languages) {
      if (length === 1 && isNoTomorrow(words, from, language)) continue;
      const isOwn = language === context.language;
      const value = dayOfPhrase(said, language, isOwn, context.today);
      if (value !== null)
        return { value, length, isUnsure: length === 1 && isUnsureDay(said[0] ?? '', language) };
    }
  }
  return null;
}

function dayOfPhrase(
  said: readonly string[],
  language: Language,
  isOwn: boolean,
  today: CalendarDate,
): CalendarDate | null {
  const when = WHEN_WORDS[language];
  const low = said.map((word) => plain(word.replace(/[,;]$/, '')));
  const phrase = low.join(' ');
  const jump = isOwn ? jumpOf(phrase, today) : null;
  if (jump !== null) return jump;
  if (when.dayAfterTomorrow.includes(phrase)) return addDays(today, 2);
  if (when.yesterday.includes(phrase)) return addDays(today, -1);
  const lead = leadOf(low, when.leads);
  if (lead > 0 && !isRelative(low.slice(lead).join(' '), language)) {
    const rest = dayOfPhrase(said.slice(lead), language, isOwn, today);
    if (rest !== null) return rest;
  }
  return (
    aheadOf(low, when, today) ??
    nextOf(said, low, when, language, isOwn, today) ??
    weekdayWithDay(said, language, isOwn, today) ??
    plainDay(said, language, isOwn, today)
  );
}

/** +3d, +2w, +1m, and the first letters of the other languages (Tage, giorni; settimane, semanas). */
function jumpOf(phrase: string, today: CalendarDate): CalendarDate | null {
  const match = /^\+(\d{1,3})([dtgwsm])$/.exec(phrase);
  return match === null ? null : later(today, Number(match[1]), UNIT_LETTERS[match[2] ?? ''] ?? 'day');
}

const UNIT_LETTERS: Readonly<Record<string, 'day' | 'week' | 'month'>> = {
  d: 'day',
  t: 'day',
  g: 'day',
  w: 'week',
  s: 'week',
  m: 'month',
};

/** "in 3 weeks", "tra una settimana", "dentro de dos meses". */
function aheadOf(low: readonly string[], when: WhenWords, today: CalendarDate): CalendarDate | null {
  const lead = leadOf(low, when.ahead);
  if (lead === 0 || low.length !== lead + 2) return null;
  const [number = '', unit = ''] = low.slice(lead);
  const spelled = when.numbers.findIndex((names) => names.includes(number)) + 1;
  const count = /^\d{1,3}$/.test(number) ? Number(number) : spelled;
  const kind = (['day', 'week', 'month'] as const).find((each) => when.units[each].includes(unit));
  return kind === undefined || count === 0 ? null : later(today, count, kind);
}

function later(today: CalendarDate, count: number, unit: 'day' | 'week' | 'month'): CalendarDate {
  return unit === 'month' ? addMonths(today, count) : addDays(today, unit === 'week' ? 7 * count : count);
}

/** "next Friday", "next week", "next week Tuesday", "el martes de la semana que viene". */
function nextOf(
  said: readonly string[],
  low: readonly string[],
  when: WhenWords,
  language: Language,
  isOwn: boolean,
  today: CalendarDate,
): CalendarDate | null {
  const monday = addDays(startOfWeek(today, 1), 7);
  if (isNextWeek(low, when)) return monday;
  const before = leadOf(low, when.next);
  const after = leadOf(
    [...low].reverse(),
    when.next.map((words) => words.split(' ').reverse().join(' ')),
  );
  const rest = before > 0 ? said.slice(before) : after > 0 ? said.slice(0, -after) : [];
  const [only] = rest.length === 1 ? rest : [];
  const named = only ?? weekdayOfNextWeek(said, low, when);
  const weekday = named === undefined ? 0 : weekdayNamed(named, language, isOwn);
  return weekday === 0 ? null : addDays(monday, weekday - 1);
}

/** The first or last word where all the others mean next week. */
function weekdayOfNextWeek(
  said: readonly string[],
  low: readonly string[],
  when: WhenWords,
): string | undefined {
  if (isNextWeek(low.slice(0, -1), when)) return said.at(-1);
  return isNextWeek(low.slice(1 + leadOf(low.slice(1), when.ofWeek)), when) ? said[0] : undefined;
}

function isNextWeek(low: readonly string[], { next, week }: WhenWords): boolean {
  const phrase = low.join(' ');
  return next.some((word) =>
    week.some((name) => phrase === `${word} ${name}` || phrase === `${name} ${word}`),
  );
}

/** "Tue 15/3", "Di, 15.3.": the date counts. */
function weekdayWithDay(
  said: readonly string[],
  language: Language,
  isOwn: boolean,
  today: CalendarDate,
): CalendarDate | null {
  if (said.length < 2 || weekdayNamed(said[0] ?? '', language, isOwn) === 0) return null;
  const rest = said.slice(1);
  const lead = leadOf(rest.map(plain), WHEN_WORDS[language].leads);
  if (!/\d/.test(rest[lead] ?? '') && !/\d/.test(rest[lead + 1] ?? '')) return null;
  return plainDay(rest.slice(lead), language, isOwn, today);
}

function plainDay(
  said: readonly string[],
  language: Language,
  isOwn: boolean,
  today: CalendarDate,
): CalendarDate | null {
  const phrase = said.join(' ').replace(/[,;]$/, '');
  const letters = phrase.replace(/[^\p{L}]/gu, '');
  // A day written in figures means the same in every language; it is read once.
  if (!isOwn && letters.length < SHORTEST_FOREIGN) return null;
  if (!isOwn && said.some((word) => /\p{L}/u.test(word) && isShortForeign(word, language))) return null;
  return readDay(phrase, DAY_WORDS[language], today, language) ?? (isOwn ? monthFirst(phrase, today) : null);
}

const SHORTEST_FOREIGN = 4;

function isShortForeign(word: string, language: Language): boolean {
  const low = plain(word.replace(/[.,;]$/, ''));
  const known = [...DAY_WORDS[language].weekdays, ...DAY_WORDS[language].months].some((names) =>
    names.includes(low),
  );
  return known && low.length < SHORTEST_FOREIGN;
}

/** 3/15 can only be 15 March; where both orders are possible the day stands first, as in all four languages. */
function monthFirst(phrase: string, today: CalendarDate): CalendarDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(phrase);
  if (match === null || Number(match[2]) < 13) return null;
  const [month, day] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12 || day > 31) return null;
  const first = match[3] === undefined ? partsOf(today).year : Number(match[3]);
  for (let year = first; year <= first + (match[3] === undefined ? 1 : 0) && year >= 1000; year += 1) {
    const date = calendarDate(year, month, day);
    if (partsOf(date).day === day && (match[3] !== undefined || date >= today)) return date;
  }
  return null;
}

function weekdayNamed(word: string, language: Language, isOwn: boolean): number {
  const low = plain(word.replace(/[.,;]$/, ''));
  if (!isOwn && low.length < SHORTEST_FOREIGN) return 0;
  return DAY_WORDS[language].weekdays.findIndex((names) => names.includes(low)) + 1;
}

/** "Am Morgen", "guten Morgen", "la mañana", "of tomorrow": behind such a word it is another one, or part of a title. */
function isNoTomorrow(words: readonly string[], place: number, language: Language): boolean {
  const [before, word] = [lowWord(words[place - 1]), lowWord(words[place])];
  if (before === '' || !isRelative(word, language)) return false;
  return DAY_WORDS[language].riskyAfter.includes(before) || WHEN_WORDS[language].leads.includes(before);
}

function isRelative(low: string, language: Language): boolean {
  return DAY_WORDS[language].relative.some((names) => names.includes(low));
}

function isUnsureDay(word: string, language: Language): boolean {
  const low = plain(word.replace(/[,;]$/, ''));
  // "Part 1/2" is no day. "Tomorrow" is one, also where the word has another meaning.
  if (/^\d{1,2}\/\d{1,2}$/.test(low)) return true;
  // "Yesterday we opened the kiln" is a sentence.
  if (WHEN_WORDS[language].yesterday.includes(low)) return true;
  return DAY_WORDS[language].risky.includes(low) && !isRelative(low, language);
}
