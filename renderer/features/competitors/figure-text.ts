import { parseNumber } from '#renderer/ui/number-text.ts';
import { type CalendarDate, isCalendarDate } from '#shared/base/calendar-date.ts';

/** The cells of a line of figures after its day, in their order. */
export const FIGURE_CELLS = ['followers', 'postsPerWeek', 'engagementsPerPost'] as const;
export type FigureCell = (typeof FIGURE_CELLS)[number];

/**
 * Reads a figure as people write or copy it: "12,400", and as profiles show it: "12.4k", "1.2M". Null for an empty
 * text. Followers are whole, posts a week at most 1,000, none is below zero: 'invalid' for everything else.
 */
export function readFigure(text: string, cell: FigureCell, locale: string): number | null | 'invalid' {
  const [, written = '', letter = ''] = /^(.*?)\s*([km])?$/i.exec(text.trim()) ?? [];
  // "4.300" can only mean one count of people, whatever the language.
  const isGrouped = cell === 'followers' && letter === '' && /^[1-9]\d{0,2}([.,]\d{3})+$/.test(written);
  const number = parseNumber(isGrouped ? written.replaceAll(/[.,]/g, '') : written, locale);
  if (number === 'invalid' || number === null) return letter === '' ? number : 'invalid';
  const value = Number((number * (SCALES[letter.toLowerCase()] ?? 1)).toPrecision(12));
  if (value < 0) return 'invalid';
  if (cell === 'followers' && !Number.isSafeInteger(value)) return 'invalid';
  return cell === 'postsPerWeek' && value > 1000 ? 'invalid' : value;
}

const SCALES: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000 };

/**
 * Reads a day: "2026-10-14", "14.10.2026", "14/10/26", "14 Oct 2026". The day comes before the month, as in all
 * languages of the program, unless only the other way can be a date. Null for what is none.
 */
export function readDay(text: string, locale: string): CalendarDate | null {
  const plain = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(plain);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4}|\d{2})$/.exec(plain);
  if (numbers !== null) {
    const [, first, second, year] = numbers;
    return dayOf(year, second, first) ?? dayOf(year, first, second);
  }
  const named = /^(\d{1,2})\.?\s+(?:de\s+)?(\p{L}+)\.?\s+(?:de\s+)?(\d{4})$/u.exec(plain);
  if (named === null) return null;
  const month = monthNamed(named[2] ?? '', locale);
  return month === null ? null : dayOf(named[3], String(month), named[1]);
}

function dayOf(year = '', month = '', day = ''): CalendarDate | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

function monthNamed(name: string, locale: string): number | null {
  const wanted = name.toLowerCase().slice(0, 3);
  for (const language of [locale, 'en']) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const known = format.format(Date.UTC(2026, month - 1, 1)).toLowerCase();
      if (wanted.length === 3 && known.startsWith(wanted)) return month;
    }
  }
  return null;
}
