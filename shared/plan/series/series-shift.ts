import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  endOfMonth,
  partsOf,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { nextOccurrence, occurrencesOf, type Recurrence } from './recurrence.ts';
import type { Series } from './series.ts';
import { nearestDays } from './series-posts.ts';

/**
 * The rule with the day `from` of it moved to `to`: every Thursday becomes every Friday, the first Monday the second
 * Tuesday. Null where the move says nothing about the other days: in a daily rule, or one that no single day stands for;
 * a rule whose days only its start tells has none to move (`shiftedSeries` names them first).
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
  if (!weekdays.some(({ day }) => day === old)) return null;
  // One of several days moves alone, within its week: beyond it, it would be another week's. On another one it would be lost.
  if (weekdays.length > 1 && startOfWeek(from, weekStart) !== startOfWeek(to, weekStart)) return null;
  if (weekdays.length > 1 && weekdays.some(({ day }) => day === next)) return null;
  const days = weekdays.map(({ day }) => (day === old ? next : day));
  return { ...rule, weekdays: days.sort().map((day) => ({ day, nth: null })) };
}

function shiftedMonthDay(rule: Recurrence, from: CalendarDate, to: CalendarDate): Recurrence | null {
  const { monthDays } = rule;
  const isOn = (date: CalendarDate) => (day: number) =>
    day === partsOf(date).day || addDays(endOfMonth(date), day + 1) === date;
  if (!monthDays.some(isOn(from))) return null;
  if (monthDays.length > 1 && from.slice(0, 7) !== to.slice(0, 7)) return null;
  if (monthDays.length > 1 && monthDays.some(isOn(to))) return null;
  return { ...rule, monthDays: monthDays.map((day) => (isOn(from)(day) ? partsOf(to).day : day)) };
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

/**
 * The series with its rule moved as one of its posts was; null where its rule does not move with it. Its first day, and an
 * end on a day of the rule, become what they are in their own week, month or year: no other day comes or goes.
 */
export function shiftedSeries(
  { recurrence, start }: Pick<Series, 'recurrence' | 'start'>,
  from: CalendarDate,
  to: CalendarDate,
): Pick<Series, 'start' | 'recurrence'> | null {
  const before = withNamedDays(recurrence, start);
  const after = shiftedRule(before, from, to);
  if (after === null) return null;
  const move: RuleMove = { before, after, from, to };
  const [first] = movedDays(move, start, (day) => day >= start);
  const { until } = after;
  // An end on a day of the rule is its last post's day, and moves with it.
  const isLastDay = until !== null && nextOccurrence(recurrence, start, until) === until;
  const last = isLastDay ? movedDays(move, until, (day) => day <= until).at(-1) : undefined;
  return {
    start: first ?? movedSpan(move, start).first,
    recurrence: isLastDay ? { ...after, until: last ?? movedSpan(move, until).first } : after,
  };
}

/** The rule with its days said, where it leaves them to its start. */
function withNamedDays(rule: Recurrence, start: CalendarDate): Recurrence {
  const { frequency, weekdays, monthDays, months } = rule;
  if (frequency === 'daily' || weekdays.length + monthDays.length > 0) return rule;
  const { month, day } = partsOf(start);
  if (frequency === 'weekly') return { ...rule, weekdays: [{ day: weekdayOf(start), nth: null }] };
  const named = frequency === 'yearly' && months.length === 0 ? [month] : months;
  return { ...rule, months: named, monthDays: [day] };
}

type RuleMove = {
  readonly before: Recurrence;
  readonly after: Recurrence;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
};

/** What becomes of the days of a rule that are meant, in the week, month or year of one of them; in their order. */
function movedDays(
  move: RuleMove,
  day: CalendarDate,
  isMeant: (day: CalendarDate) => boolean,
): readonly CalendarDate[] {
  const was = daysIn(move.before, spanOf(move.before, day));
  const is = daysIn(move.after, movedSpan(move, day));
  const meant = new Set(was.filter(isMeant));
  const isMoved = [...meant].some((each) => !is.includes(each));
  return is.filter((each) => meant.has(each) || (isMoved && !was.includes(each)));
}

type Span = { readonly first: CalendarDate; readonly last: CalendarDate };

/** The week, month or year of a day, as the rule counts in them. */
function spanOf({ frequency, weekStart }: Recurrence, day: CalendarDate): Span {
  if (frequency === 'monthly') return { first: startOfMonth(day), last: endOfMonth(day) };
  if (frequency === 'yearly') return { first: `${day.slice(0, 4)}-01-01`, last: `${day.slice(0, 4)}-12-31` };
  const first = startOfWeek(day, weekStart);
  return { first, last: addDays(first, 6) };
}

/** The span as far from that of the day as that of `to` is from that of `from`. */
function movedSpan({ after, from, to }: RuleMove, day: CalendarDate): Span {
  const [was, is, own] = [from, to, day].map((each) => spanOf(after, each).first) as [string, string, string]; // of three
  const first =
    after.frequency === 'weekly'
      ? addDays(own, daysBetween(was, is))
      : addMonths(own, monthIndexOf(is) - monthIndexOf(was));
  return spanOf(after, first);
}

function monthIndexOf(day: CalendarDate): number {
  const { year, month } = partsOf(day);
  return 12 * year + month;
}

function daysIn(rule: Recurrence, { first, last }: Span): readonly CalendarDate[] {
  return occurrencesOf({ ...rule, until: null, count: null }, first, { to: last });
}

/** The same weekday of another week of the month: as far as a day may lie from where the move of another one puts it. */
const FAR = 7;

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
    FAR,
  );
  for (const day of left) {
    const home = nearest.get(addDays(day, by));
    if (home !== undefined) homes.set(day, home);
  }
  return homes;
}
