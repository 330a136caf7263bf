import { z } from 'zod';
import { type CalendarDate, fromEpochDay, toEpochDay } from '#shared/base/calendar-date.ts';
import { dateSchema } from '../record.ts';
import { epochDaysOf } from './recurrence-days.ts';

export const RECURRENCE_FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly'] as const;

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** Seven days, each by itself or as the first to the 53rd from either end: more of them say something twice. */
const MOST_WEEKDAYS = 7 * 107;

/**
 * When something comes back: the part of RFC 5545's RRULE that planners need. Days only; the time stands beside the
 * rule. Ends by `until` (that day included), by `count`, or by neither; never by both.
 */
export const recurrenceSchema = z.object({
  frequency: z.enum(RECURRENCE_FREQUENCIES),
  /** Every n-th day, week, month or year. */
  interval: z.number().int().min(1).max(999),
  /** BYDAY: `nth` is the n-th such weekday of the month (or year), from the end where negative; null for each. */
  weekdays: z
    .array(z.object({ day: weekday, nth: z.number().int().min(-53).max(53).nullable() }))
    .max(MOST_WEEKDAYS),
  /** BYMONTHDAY: 1 to 31, -1 is the last day. */
  monthDays: z.array(z.number().int().min(-31).max(31)).max(62),
  /** BYMONTH: 1 to 12. */
  months: z.array(z.number().int().min(1).max(12)).max(12),
  /** BYSETPOS: which of the days of a period count; empty for all. */
  positions: z.array(z.number().int().min(-366).max(366)).max(732),
  weekStart: weekday,
  until: dateSchema.nullable(),
  count: z.number().int().min(1).max(10_000).nullable(),
});

export type Recurrence = z.output<typeof recurrenceSchema>;
export type RecurrenceFrequency = Recurrence['frequency'];

/** A rule without an end; what is left out is as the RFC has it where a rule does not say it. */
export function createRecurrence(
  frequency: RecurrenceFrequency,
  parts: Partial<Omit<Recurrence, 'frequency'>> = {},
): Recurrence {
  return {
    frequency,
    interval: 1,
    weekdays: [],
    monthDays: [],
    months: [],
    positions: [],
    weekStart: 1,
    until: null,
    count: null,
    ...parts,
  };
}

/** Which of the rule's days are asked for. All bounds are included; what is left out does not bound. */
export type OccurrenceWindow = {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** At most so many days. */
  readonly most?: number;
};

/**
 * The days of a rule, first to last (RFC 5545, 3.3.10). The start is one of them only where it fits the rule, and
 * `count` counts the rule's own days, as python-dateutil and ical.js have it. Parts that the RFC does not allow together
 * narrow each other: a month day in a weekly rule, as in python-dateutil. `nth` has a meaning in months and years alone.
 * @throws RangeError where neither `to` nor `most` nor the rule itself bounds the days
 */
export function occurrencesOf(
  rule: Recurrence,
  start: CalendarDate,
  { from = start, to, most = Number.POSITIVE_INFINITY }: OccurrenceWindow,
): readonly CalendarDate[] {
  if (to === undefined && most === Number.POSITIVE_INFINITY && rule.until === null && rule.count === null)
    throw new RangeError('A rule without an end needs a bound');
  const days: CalendarDate[] = [];
  if (most < 1) return days;
  const bounds = { from: toEpochDay(from), ...(to === undefined ? {} : { to: toEpochDay(to) }) };
  for (const day of epochDaysOf(rule, toEpochDay(start), bounds)) {
    days.push(fromEpochDay(day));
    if (days.length >= most) break;
  }
  return days;
}

/** The rule's first day on or after the given one; null where there is none. */
export function nextOccurrence(
  rule: Recurrence,
  start: CalendarDate,
  from: CalendarDate,
): CalendarDate | null {
  return occurrencesOf(rule, start, { from, most: 1 })[0] ?? null;
}

/** How many days of the rule lie before the given one. */
export function occurrencesBefore(rule: Recurrence, start: CalendarDate, day: CalendarDate): number {
  let count = 0;
  const bounds = { from: toEpochDay(start), to: toEpochDay(day) - 1 };
  for (const _ of epochDaysOf(rule, toEpochDay(start), bounds)) count += 1;
  return count;
}
