import { addDays, type CalendarDate, daysBetween, endOfMonth, partsOf } from '#shared/base/calendar-date.ts';
import type { Target } from './target.ts';

/** Weights of the twelve months, January first. Only their ratios matter; 1 is a usual month. */
export type Season = readonly number[];

export const MONTHS_A_YEAR = 12;

/** Shapes of a year to begin with where there is no year of one's own figures; each has 12 as its sum. */
export const SEASON_PRESETS = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  yearEnd: [0.8, 0.8, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 1, 1.1, 1.5, 1.6],
  summer: [0.6, 0.6, 0.8, 1, 1.2, 1.5, 1.6, 1.5, 1.1, 0.8, 0.6, 0.7],
} as const satisfies Record<string, Season>;

/** The weights of a seasonal target; null for another path, or while they are not twelve of which one is above 0. */
export function seasonOf({ path, season }: Pick<Target, 'path' | 'season'>): Season | null {
  if (path !== 'seasonal' || season.length !== MONTHS_A_YEAR) return null;
  return season.some((weight) => weight > 0) ? season : null;
}

/** Sum of the weights of the days after the first day up to the last one: days of a usual month count 1 each. */
export function seasonDays(season: Season, after: CalendarDate, last: CalendarDate): number {
  let sum = 0;
  let from = after;
  while (from < last) {
    const first = addDays(from, 1);
    const end = endOfMonth(first) < last ? endOfMonth(first) : last;
    sum += daysBetween(from, end) * (season[partsOf(first).month - 1] ?? 0);
    from = end;
  }
  return sum;
}

const PERIOD_DAYS = { day: 1, week: 7, month: 30, quarter: 91 } as const;

/** Mean weight of the period that ends on a day; without a period that of the day. */
export function weightAt(season: Season, per: Target['per'], date: CalendarDate): number {
  const days = PERIOD_DAYS[per ?? 'day'];
  return seasonDays(season, addDays(date, -days), date) / days;
}

/** A part of a figure: what was counted or gained after one day up to another. */
export type Counted = { readonly after: CalendarDate; readonly last: CalendarDate; readonly amount: number };

/** At most so many years back: an older one tells of another business. */
const MOST_YEARS = 3;
/** A year counts when so much of each of its months is known: one lost week does not spoil it. */
const LEAST_KNOWN = 0.7;

/**
 * The shape of the year in one's own figures: each month's share of its year, averaged over whole years back from the
 * last figure (at most three), scaled so that their mean is 1. A year is taken by itself, so that growth from year to
 * year is not taken for a season; growth within it still leans the shape to its end. Months that lost count as 0. Null
 * with less than twelve months, or where nothing was gained.
 */
export function seasonFrom(parts: readonly Counted[]): Season | null {
  const last = parts.reduce<CalendarDate | null>(
    (latest, part) => (latest === null || part.last > latest ? part.last : latest),
    null,
  );
  if (last === null) return null;
  const years = Array.from({ length: MOST_YEARS }, (_, index) => yearShares(parts, last, index));
  const whole = years.filter((shares) => shares !== null);
  if (whole.length === 0) return null;
  return Array.from({ length: MONTHS_A_YEAR }, (_, month) => {
    const share = whole.reduce((sum, shares) => sum + (shares[month] ?? 0), 0) / whole.length;
    return Math.min(100, Math.round(share * MONTHS_A_YEAR * 100) / 100);
  });
}

/** What a usual day of each month brought in a year back from the last day, as shares of their sum. */
function yearShares(
  parts: readonly Counted[],
  last: CalendarDate,
  yearsBack: number,
): readonly number[] | null {
  const to = addDays(last, -365 * yearsBack);
  const from = addDays(to, -365);
  const amounts = Array.from({ length: MONTHS_A_YEAR }, () => 0);
  const known = Array.from({ length: MONTHS_A_YEAR }, () => 0);
  for (const part of parts) spread(part, { from, to }, amounts, known);
  const isWhole = known.every((days) => days >= LEAST_KNOWN * 28);
  if (!isWhole) return null;
  const rates = amounts.map((amount, month) => Math.max(0, amount / (known[month] ?? 1)));
  const total = rates.reduce((sum, rate) => sum + rate, 0);
  return total > 0 ? rates.map((rate) => rate / total) : null;
}

/** Adds a part to the months in which its days lie, as far as they lie in the year. */
function spread(
  { after, last, amount }: Counted,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  amounts: number[],
  known: number[],
): void {
  const days = daysBetween(after, last);
  let day = after < from ? from : after;
  const end = last < to ? last : to;
  while (day < end) {
    const first = addDays(day, 1);
    const until = endOfMonth(first) < end ? endOfMonth(first) : end;
    const month = partsOf(first).month - 1;
    const share = daysBetween(day, until);
    amounts[month] = (amounts[month] ?? 0) + (amount * share) / days;
    known[month] = (known[month] ?? 0) + share;
    day = until;
  }
}
