import {
  addDays,
  type CalendarDate,
  daysBetween,
  endOfMonth,
  partsOf,
  startOfWeek,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { nextOccurrence, type Recurrence } from './recurrence.ts';
import type { Series } from './series.ts';
import { nearestDays } from './series-posts.ts';

/**
 * The rule with the day `from` of it moved to `to`: every Thursday becomes every Friday, the first Monday the second
 * Tuesday. Null where the move says nothing about the other days: in a daily rule, or one that no single day stands for.
 */
export function shiftedRule(rule: Recurrence, from: CalendarDate, to: CalendarDate): Recurrence | null {
  const { frequency, weekdays, monthDays, months, positions } = rule;
  if (from === to || positions.length > 0) return null;
  const isPlain = monthDays.length + months.length === 0;
  switch (frequency) {
    case 'daily':
      return null;
    case 'weekly':
      return isPlain ? shiftedWeek(rule, from, to) : null;
    case 'monthly':
      if (months.length > 0) return null;
      return weekdays.length === 0 ? shiftedMonthDay(rule, from, to) : shiftedNth(rule, from, to);
    case 'yearly': {
      if (isPlain && weekdays.length === 0) return rule; // its day is that of its start
      if (months.length !== 1) return null;
      const moved = weekdays.length === 0 ? shiftedMonthDay(rule, from, to) : shiftedNth(rule, from, to);
      return moved === null ? null : { ...moved, months: [partsOf(to).month] };
    }
  }
}

function shiftedWeek(rule: Recurrence, from: CalendarDate, to: CalendarDate): Recurrence | null {
  const { weekdays, weekStart, interval } = rule;
  const [old, next] = [weekdayOf(from), weekdayOf(to)];
  // By whole weeks nothing moves where every week has its post.
  if (old === next && interval === 1) return null;
  if (weekdays.length === 0) return rule;
  if (!weekdays.some(({ day }) => day === old)) return null;
  // One of several days moves alone, within its week: beyond it, it would be another week's.
  if (weekdays.length > 1 && startOfWeek(from, weekStart) !== startOfWeek(to, weekStart)) return null;
  const days = new Set(weekdays.map(({ day }) => (day === old ? next : day)));
  return { ...rule, weekdays: [...days].sort().map((day) => ({ day, nth: null })) };
}

function shiftedMonthDay(rule: Recurrence, from: CalendarDate, to: CalendarDate): Recurrence | null {
  const { monthDays } = rule;
  if (monthDays.length === 0) return rule;
  const [old, next] = [partsOf(from).day, partsOf(to).day];
  if (monthDays.length > 1 && from.slice(0, 7) !== to.slice(0, 7)) return null;
  const isOld = (day: number) => day === old || addDays(endOfMonth(from), day + 1) === from;
  return monthDays.some(isOld)
    ? { ...rule, monthDays: [...new Set(monthDays.map((day) => (isOld(day) ? next : day)))] }
    : null;
}

function shiftedNth(rule: Recurrence, from: CalendarDate, to: CalendarDate): Recurrence | null {
  const [only, ...others] = rule.weekdays;
  if (only === undefined || only.nth === null || others.length > 0 || rule.monthDays.length > 0) return null;
  if (only.day !== weekdayOf(from)) return null;
  const isLastWeek = daysBetween(to, endOfMonth(to)) < 7;
  const nth = Math.ceil(partsOf(to).day / 7);
  // A fifth one is not in every month.
  const isFromEnd = isLastWeek && (only.nth < 0 || nth > 4);
  return { ...rule, weekdays: [{ day: weekdayOf(to), nth: isFromEnd ? -1 : nth }] };
}

/** The series with its rule moved as one of its posts was; null where its rule does not move with it. */
export function shiftedSeries(
  series: Series,
  from: CalendarDate,
  to: CalendarDate,
): Pick<Series, 'start' | 'recurrence'> | null {
  const shifted = shiftedRule(series.recurrence, from, to);
  if (shifted === null) return null;
  const by = daysBetween(from, to);
  const { until } = shifted;
  // An end on a day of the rule is its last post's day, and moves with it.
  const isLastDay = until !== null && nextOccurrence(series.recurrence, series.start, until) === until;
  const recurrence = isLastDay ? { ...shifted, until: addDays(until, by) } : shifted;
  const { frequency, weekdays } = series.recurrence;
  // Another of several weekdays may be the first one: it stays where it is.
  const isOtherDay =
    frequency === 'weekly' && weekdays.length > 1 && weekdayOf(series.start) !== weekdayOf(from);
  return { recurrence, start: isOtherDay ? series.start : addDays(series.start, by) };
}

/** Where each of the days goes when all move by so many: that day where it is free, else the nearest within its week. */
export function shiftedDays(
  days: readonly CalendarDate[],
  by: number,
  free: readonly CalendarDate[],
): ReadonlyMap<CalendarDate, CalendarDate> {
  const open = new Set(free);
  const homes = new Map<CalendarDate, CalendarDate>();
  for (const day of days) {
    const wished = addDays(day, by);
    if (open.delete(wished)) homes.set(day, wished);
  }
  const left = days.filter((day) => !homes.has(day));
  const nearest = nearestDays(
    left.map((day) => addDays(day, by)),
    [...open],
  );
  for (const day of left) {
    const home = nearest.get(addDays(day, by));
    if (home !== undefined) homes.set(day, home);
  }
  return homes;
}
