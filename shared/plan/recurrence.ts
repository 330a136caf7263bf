import { z } from 'zod';
import { dateSchema } from './record.ts';

export const RECURRENCE_FREQUENCIES = ['daily', 'weekly', 'monthly', 'yearly'] as const;

const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

/**
 * When something comes back: the part of RFC 5545's RRULE that planners need. Days only; the time stands beside the
 * rule. Ends by `until` (that day included), by `count`, or by neither; never by both.
 */
export const recurrenceSchema = z.object({
  frequency: z.enum(RECURRENCE_FREQUENCIES),
  /** Every n-th day, week, month or year. */
  interval: z.number().int().min(1).max(999),
  /** BYDAY: `nth` is the n-th such weekday of the month (or year), from the end where negative; null for each. */
  weekdays: z.array(z.object({ day: weekday, nth: z.number().int().min(-53).max(53).nullable() })),
  /** BYMONTHDAY: 1 to 31, -1 is the last day. */
  monthDays: z.array(z.number().int().min(-31).max(31)),
  /** BYMONTH: 1 to 12. */
  months: z.array(z.number().int().min(1).max(12)),
  /** BYSETPOS: which of the days of a period count; empty for all. */
  positions: z.array(z.number().int().min(-366).max(366)),
  weekStart: weekday,
  until: dateSchema.nullable(),
  count: z.number().int().min(1).max(10_000).nullable(),
});

export type Recurrence = z.output<typeof recurrenceSchema>;
export type RecurrenceFrequency = Recurrence['frequency'];
