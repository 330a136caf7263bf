import { fromEpochDay, partsOf, toEpochDay } from '#shared/base/calendar-date.ts';
import type { Recurrence } from './recurrence.ts';

const LAST_DAY = toEpochDay('9999-12-31');

/**
 * Days, weeks, months and years in 400 years, after which the Gregorian calendar is the same again, weekdays included.
 * So many periods in a row without a day, whatever the interval, and the rule never has one again.
 */
const PERIODS_IN_CYCLE = { daily: 146_097, weekly: 20_871, monthly: 4_800, yearly: 400 } as const;

/**
 * The rule's days, as days since 1970, in order; only those from `from` to `to`, both included. Ends by itself with the
 * year 9999 or as soon as it is certain that no day is to come: 30 February is looked for once, not for ever, and never
 * beyond `to`.
 */
export function* epochDaysOf(
  rule: Recurrence,
  start: number,
  { from, to = LAST_DAY }: { readonly from: number; readonly to?: number },
): Generator<number, void> {
  if (!canHaveDays(rule)) return;
  const plan = planOf(rule, start);
  const first = Math.max(start, from);
  const last = Math.min(to, rule.until === null ? LAST_DAY : toEpochDay(rule.until));
  // A count is counted from the start; without one the way there need not be walked.
  let period = rule.count === null ? Math.max(0, plan.periodOf(first)) : 0;
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  let empty = 0;
  while (empty <= PERIODS_IN_CYCLE[rule.frequency]) {
    const begin = plan.beginOf(period);
    if (begin > last) return;
    const days = plan.daysOf(begin);
    period += 1;
    empty = days.length === 0 ? empty + 1 : 0;
    for (const day of days) {
      if (day > last) return;
      if (day < start) continue;
      if (day >= first) yield day;
      left -= 1;
      if (left === 0) return;
    }
  }
}

/** Whether any of the days of the month exists in any of the months. */
function canHaveDays({ months, monthDays }: Recurrence): boolean {
  if (monthDays.length === 0) return true;
  const longest = Math.max(
    ...(months.length === 0 ? TWELVE : months).map((month) => LONGEST[month - 1] ?? 0),
  );
  return monthDays.some((day) => day !== 0 && Math.abs(day) <= longest);
}

/** Days of the months of a leap year. */
const LONGEST: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How a rule goes through time: period after period (a day, a week, a month, a year), each with its days in order. */
type Plan = {
  /** The first day of the n-th period, counted in intervals from the one that holds the start. */
  readonly beginOf: (period: number) => number;
  /** The last period that begins on or before the day. */
  readonly periodOf: (day: number) => number;
  readonly daysOf: (begin: number) => readonly number[];
};

function planOf(rule: Recurrence, start: number): Plan {
  const { interval, positions } = rule;
  const pick = (days: readonly number[]) => (positions.length === 0 ? days : atPositions(days, positions));
  const parts = partsOf(fromEpochDay(start));
  const fits = dayFilter(rule);
  switch (rule.frequency) {
    case 'daily':
      return {
        beginOf: (period) => start + period * interval,
        periodOf: (day) => Math.floor((day - start) / interval),
        daysOf: (begin) => pick(fits(begin) ? [begin] : NONE),
      };
    case 'weekly': {
      const days = rule.weekdays.length === 0 ? [isoDayOf(start)] : rule.weekdays.map(({ day }) => day);
      const offsets = [...new Set(days.map((day) => (day - rule.weekStart + 7) % 7))].sort(byNumber);
      const week = start - ((isoDayOf(start) - rule.weekStart + 7) % 7);
      return {
        beginOf: (period) => week + period * interval * 7,
        periodOf: (day) => Math.floor((day - week) / (7 * interval)),
        daysOf: (begin) => pick(offsets.map((offset) => begin + offset).filter(fits)),
      };
    }
    case 'monthly': {
      const month = monthIndexOf(parts);
      const days = monthDays(rule, parts.day);
      return {
        beginOf: (period) => beginOfMonth(month + period * interval),
        periodOf: (day) => Math.floor((monthIndexOf(partsOf(fromEpochDay(day))) - month) / interval),
        daysOf: (begin) => pick(days(begin)),
      };
    }
    case 'yearly': {
      const days = yearDays(rule, parts);
      return {
        beginOf: (period) => beginOfMonth((parts.year + period * interval) * 12),
        periodOf: (day) => Math.floor((partsOf(fromEpochDay(day)).year - parts.year) / interval),
        daysOf: (begin) => pick(days(begin)),
      };
    }
  }
}

const NONE: readonly number[] = [];

/** What narrows the days of days and weeks: weekday, month and day of the month. */
function dayFilter(rule: Recurrence): (day: number) => boolean {
  const weekdays = new Set(rule.weekdays.map(({ day }) => day));
  const checksWeekday = rule.frequency === 'daily' && weekdays.size > 0;
  if (rule.months.length === 0 && rule.monthDays.length === 0)
    return checksWeekday ? (day) => weekdays.has(isoDayOf(day)) : () => true;
  return (day) => {
    if (checksWeekday && !weekdays.has(isoDayOf(day))) return false;
    const date = new Date(day * DAY_IN_MS);
    if (rule.months.length > 0 && !rule.months.includes(date.getUTCMonth() + 1)) return false;
    if (rule.monthDays.length === 0) return true;
    const ofMonth = date.getUTCDate();
    const length = lengthOfMonth(date.getUTCFullYear(), date.getUTCMonth());
    return rule.monthDays.includes(ofMonth) || rule.monthDays.includes(ofMonth - length - 1);
  };
}

/** The days of a month that begins on a day: BYMONTHDAY and BYDAY, both narrowing where both are given. */
function monthDays(rule: Recurrence, ownDay: number): (begin: number) => readonly number[] {
  const { weekdays, months } = rule;
  const ofMonth = rule.monthDays.length === 0 && weekdays.length === 0 ? [ownDay] : rule.monthDays;
  return (begin) => {
    const date = new Date(begin * DAY_IN_MS);
    if (months.length > 0 && !months.includes(date.getUTCMonth() + 1)) return NONE;
    const length = lengthOfMonth(date.getUTCFullYear(), date.getUTCMonth());
    return daysWithin(begin, length, ofMonth, weekdays);
  };
}

/** The days of a year. `nth` weekdays are those of the months where months are named, else those of the year. */
function yearDays(
  rule: Recurrence,
  own: { readonly month: number; readonly day: number },
): (begin: number) => readonly number[] {
  const { weekdays } = rule;
  const isBare = rule.monthDays.length === 0 && weekdays.length === 0;
  const ofMonth = isBare ? [own.day] : rule.monthDays;
  const named = isBare && rule.months.length === 0 ? [own.month] : rule.months;
  const months = named.length === 0 ? TWELVE : [...new Set(named)].sort(byNumber);
  const isOfYear = rule.months.length === 0 && weekdays.some(({ nth }) => nth !== null);
  return (begin) => {
    const year = new Date(begin * DAY_IN_MS).getUTCFullYear();
    const inMonths: number[] = [];
    for (const month of months) {
      const length = lengthOfMonth(year, month - 1);
      const first = beginOfMonth(year * 12 + month - 1);
      inMonths.push(...daysWithin(first, length, ofMonth, isOfYear ? [] : weekdays));
    }
    if (!isOfYear) return inMonths;
    const ofYear = new Set(daysWithin(begin, lengthOfYear(year), [], weekdays));
    return inMonths.filter((day) => ofYear.has(day));
  };
}

const TWELVE: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The days of a month or year of that length; each list lets only its own through, an empty one all. */
function daysWithin(
  begin: number,
  length: number,
  ofMonth: readonly number[],
  weekdays: Recurrence['weekdays'],
): readonly number[] {
  const days: number[] = [];
  const numbers = ofMonth.length === 0 ? null : ofMonth;
  const candidates =
    numbers === null
      ? Array.from({ length }, (_, index) => index)
      : [...new Set(numbers.map((number) => (number > 0 ? number - 1 : length + number)))].sort(byNumber);
  for (const offset of candidates) {
    if (offset < 0 || offset >= length) continue;
    if (weekdays.length === 0 || isOneOf(weekdays, begin + offset, offset, length)) days.push(begin + offset);
  }
  return days;
}

function isOneOf(weekdays: Recurrence['weekdays'], day: number, offset: number, length: number): boolean {
  const weekday = isoDayOf(day);
  const nth = Math.floor(offset / 7) + 1;
  const nthFromEnd = -Math.floor((length - 1 - offset) / 7) - 1;
  return weekdays.some(
    (wanted) =>
      wanted.day === weekday && (wanted.nth === null || wanted.nth === nth || wanted.nth === nthFromEnd),
  );
}

/** BYSETPOS: the first is 1, the last -1. */
function atPositions(days: readonly number[], positions: readonly number[]): readonly number[] {
  return days.filter((_, index) => positions.includes(index + 1) || positions.includes(index - days.length));
}

const DAY_IN_MS = 86_400_000;

/** 1 Monday to 7 Sunday of a day since 1970, which began on a Thursday. */
function isoDayOf(day: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((day + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7; // a remainder of 7 and one
}

function monthIndexOf({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month - 1;
}

/** The first day of a month counted from the year 0. */
function beginOfMonth(index: number): number {
  const year = Math.floor(index / 12) - (index % 12 < 2 ? 1 : 0); // years begin in March, so that leap days come last
  const dayOfYear = Math.floor((153 * (((index % 12) + 10) % 12) + 2) / 5);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + dayOfYear - 719_468;
}

/** `month` from 0. */
function lengthOfMonth(year: number, month: number): number {
  return beginOfMonth(year * 12 + month + 1) - beginOfMonth(year * 12 + month);
}

function lengthOfYear(year: number): number {
  return beginOfMonth((year + 1) * 12) - beginOfMonth(year * 12);
}

function byNumber(left: number, right: number): number {
  return left - right;
}
