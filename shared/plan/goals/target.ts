import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** A measurable promise: which figure, on which channel, from where, to where, by when. */
export const targetSchema = z.object({
  ...recordShape,
  objectiveId: z.string().nullable(),
  /** Id in plan/metric.ts. */
  metric: z.string().min(1),
  /** For the metric 'custom': its name. Else empty. */
  customName: z.string(),
  /** Channel id, or null for all channels together. */
  channelId: z.string().nullable(),
  direction: z.enum(['increase', 'decrease', 'keep']),
  /** For flows: over which period a value is counted. Null for levels and rates. */
  per: z.enum(['day', 'week', 'month', 'quarter']).nullable(),
  baseline: z.number().nullable(),
  baselineDate: dateSchema.nullable(),
  baselineSource: z.string(),
  /** What is usual for such a business, and who says so: the range to expect while there is no history of one's own. */
  usualLow: z.number().nullable(),
  usualHigh: z.number().nullable(),
  usualSource: z.string(),
  goal: z.number().nullable(),
  start: dateSchema.nullable(),
  due: dateSchema.nullable(),
  owner: z.string(),
  why: z.string(),
  path: z.enum(['straight', 'ramped', 'seasonal']),
  /** For 'seasonal': weight of each month, January first, 1 is a usual one; else empty. */
  season: z.array(z.number().min(0).max(100)),
  order: z.number(),
});

export type Target = z.output<typeof targetSchema>;

/** A promise to increase a figure of all channels on a straight path; from where, to where and by when are open. */
export function createTarget(stamp: Stamp, fields: Partial<Target> & Pick<Target, 'metric'>): Target {
  return {
    ...newRecord(stamp),
    objectiveId: null,
    customName: '',
    channelId: null,
    direction: 'increase',
    per: null,
    baseline: null,
    baselineDate: null,
    baselineSource: '',
    usualLow: null,
    usualHigh: null,
    usualSource: '',
    goal: null,
    start: null,
    due: null,
    owner: '',
    why: '',
    path: 'straight',
    season: [],
    order: 0,
    ...fields,
  };
}
