import {
  addDays,
  type CalendarDate,
  calendarDate,
  isCalendarDate,
  partsOf,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { DAY_WORDS, type DayWords } from './quick-task-words.ts';

/** What one line says of a task. */
export type QuickTask = {
  readonly title: string;
  /** '' where nobody is named. */
  readonly owner: string;
  readonly due: CalendarDate | null;
};

type QuickTaskContext = {
  /** The interface's language: days and months are read in it, numbers as day before month. */
  readonly language: Language;
  readonly today: CalendarDate;
  /** Names that the plan knows: "@mira" means "Mira Albrecht" where only one begins like that. */
  readonly names?: readonly string[];
};

/**
 * Reads "Call the printer fri @Mira": the words, and at their end, in any order, once each, who (after an @) and when (a
 * weekday, "tomorrow", "12 Nov", "12.11.", "2026-11-12"). A weekday is the next one after today, a date without a year
 * the next one from today. What is not understood stays in the title, and so does everything where no title would be left.
 */
export function parseQuickTask(text: string, context: QuickTaskContext): QuickTask {
  const whole = text.trim().replace(/\s+/g, ' ');
  let rest = whole;
  let owner: string | null = null;
  let due: CalendarDate | null = null;
  for (;;) {
    const who: Found<string> | null = owner === null ? ownerAtEnd(rest, context.names ?? []) : null;
    if (who !== null) {
      owner = who.value;
      rest = who.rest;
      continue;
    }
    const when: Found<CalendarDate> | null = due === null ? dayAtEnd(rest, context) : null;
    if (when === null) break;
    due = when.value;
    rest = when.rest;
  }
  const title = rest.replace(/[\s,;]+$/, '');
  return title === '' ? { title: whole, owner: '', due: null } : { title, owner: owner ?? '', due };
}

type Found<Value> = { readonly value: Value; readonly rest: string };

/** A name after an @: one that is known may have several words, another one has one word or stands in quotes. */
function ownerAtEnd(text: string, names: readonly string[]): Found<string> | null {
  const place = text.search(/(?:^|\s)@[^@]*$/);
  if (place < 0) return null;
  const said = text.slice(place).trim().slice(1).trim();
  const rest = text.slice(0, place).trim();
  const quoted = /^"([^"]+)"$/.exec(said)?.[1]?.trim();
  if (quoted) return { value: quoted, rest };
  if (said === '') return null;
  const low = said.toLowerCase();
  const alike = names.filter((name) => name.toLowerCase().startsWith(low));
  const exact = alike.find((name) => name.toLowerCase() === low);
  if (exact !== undefined) return { value: exact, rest };
  if (alike.length === 1 && alike[0] !== undefined) return { value: alike[0], rest };
  return /\s/.test(said) ? null : { value: said, rest };
}

function dayAtEnd(text: string, { language, today }: QuickTaskContext): Found<CalendarDate> | null {
  const words = DAY_WORDS[language];
  const parts = text.split(' ');
  // The longest reading first: "12 November 2026" before "2026".
  for (let length = Math.min(4, parts.length); length > 0; length -= 1) {
    const before = parts.slice(0, -length);
    const said = parts.slice(-length).join(' ').replace(/,$/, '');
    const day =
      length === 1 && isWordBefore(words, said, before.at(-1)) ? null : readDay(said, words, today, language);
    if (day !== null) return { value: day, rest: withoutLead(before, words).join(' ') };
  }
  return null;
}

/** "In the sun" is no Sunday: short forms that are words as well do not count after an article or a preposition. */
function isWordBefore({ risky, riskyAfter }: DayWords, said: string, before: string | undefined): boolean {
  if (!risky.includes(said.toLowerCase())) return false;
  return before !== undefined && riskyAfter.includes(before.toLowerCase());
}

/** Takes away what belongs to the day: "by fri", "bis zum 12.11.". */
function withoutLead(parts: readonly string[], { leads }: DayWords): readonly string[] {
  for (let length = 2; length > 0; length -= 1) {
    const said = parts.slice(-length).join(' ').toLowerCase();
    if (parts.length > length && leads.includes(said)) return parts.slice(0, -length);
  }
  return parts;
}

/** The day that a few words name: ISO, "today", a weekday, "12.11.", "12 Nov 2026"; null for anything else. */
export function readDay(
  said: string,
  words: DayWords,
  today: CalendarDate,
  language: Language,
): CalendarDate | null {
  const low = plain(said.replace(/\.$/, ''));
  if (said === low && isCalendarDate(said)) return said;
  const ahead = words.relative.findIndex((names) => names.includes(low));
  if (ahead >= 0) return addDays(today, ahead);
  const weekday = words.weekdays.findIndex((names) => names.includes(low)) + 1;
  // "So" is Sunday, "so" is a word of every day.
  if (weekday > 0 && !(language === 'de' && said === 'so'))
    return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7);
  return readNumbers(said, today) ?? readMonth(low, words, today);
}

/** 12.11., 12.11.26, 12/11/2026: the day first, as in all four languages (English as in Britain). */
function readNumbers(said: string, today: CalendarDate): CalendarDate | null {
  const match = /^(\d{1,2})([./])(\d{1,2})(?:\.|\2(\d{2}|\d{4}))?$/.exec(said);
  if (match === null) return null;
  // "1.5" is more often a number than a day; with a second dot it is a day.
  if (match[2] === '.' && match[4] === undefined && !said.endsWith('.')) return null;
  return dayOf(Number(match[1]), Number(match[3]), match[4], today);
}

/** 12 nov, 12. November, 12 de noviembre 2026, nov 12. */
function readMonth(low: string, { months }: DayWords, today: CalendarDate): CalendarDate | null {
  const match =
    /^(\d{1,2})(?:\.|st|nd|rd|th|º|°)? (?:de )?(\p{L}+)\.?(?: (?:de )?(\d{4}))?$/u.exec(low) ??
    reordered(/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?$/u.exec(low));
  if (match === null) return null;
  const month = months.findIndex((names) => names.includes(match[2] ?? '')) + 1;
  return month === 0 ? null : dayOf(Number(match[1]), month, match[3], today);
}

function reordered(match: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return match === null ? null : [match[0], match[2], match[1], match[3]];
}

/** Years that are tried for a date without one: 29 February comes again within eight. */
const YEARS = 8;

function dayOf(
  day: number,
  month: number,
  year: string | undefined,
  today: CalendarDate,
): CalendarDate | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const first = year === undefined ? partsOf(today).year : Number(year.length === 2 ? `20${year}` : year);
  if (first < 1000) return null;
  for (let tried = first; tried <= first + (year === undefined ? YEARS : 0); tried += 1) {
    const date = calendarDate(tried, month, day);
    if (partsOf(date).day === day && (year !== undefined || date >= today)) return date;
  }
  return null;
}

/** Without accents and capitals, so that "mie" and "Mié" are the same day. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
