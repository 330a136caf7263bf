import { z } from 'zod';
import { plannedShape } from '../post/post.ts';
import { dateSchema, newRecord, recordShape, type Stamp, timeSchema, zoneSchema } from '../record.ts';
import { recurrenceSchema } from './recurrence.ts';

/**
 * Posts that come back by a rule. Each occurrence is a post of its own, made from these fields up to the end of the
 * plan; the post's `seriesDate` tells which one it is, and what differs from the series was changed there alone.
 */
export const seriesSchema = z.object({
  ...recordShape,
  title: z.string(),
  /** DTSTART: the first day. */
  start: dateSchema,
  time: timeSchema.nullable(),
  timeZone: zoneSchema.nullable(),
  recurrence: recurrenceSchema,
  /** EXDATE: days of the rule on which there is no post. */
  exceptions: z.array(dateSchema),
  ...plannedShape,
});

export type Series = z.output<typeof seriesSchema>;

/** A series at no set time, on every day of its rule, without versions: its posts are empty until it says something. */
export function createSeries(
  stamp: Stamp,
  fields: Partial<Series> & Pick<Series, 'start' | 'recurrence'>,
): Series {
  return {
    ...newRecord(stamp),
    title: '',
    time: null,
    timeZone: null,
    exceptions: [],
    format: null,
    pillarId: null,
    objectiveId: null,
    audienceId: null,
    campaignId: null,
    owner: '',
    effort: null,
    visualBrief: '',
    variants: [],
    ...fields,
  };
}
