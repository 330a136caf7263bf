import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/**
 * stock: a level at a day (followers), compared by its last value;
 * flow: counted over a period (likes), compared by its sum over the period;
 * rate: one count over another (engagement rate), never summed or averaged over unequal parts.
 */
export type MetricKind = 'stock' | 'flow' | 'rate';
export type MetricUnit = 'count' | 'percent' | 'hours' | 'money' | 'points' | 'per-post';

export type Metric = { readonly id: string; readonly kind: MetricKind; readonly unit: MetricUnit };

/** The vocabulary of metrics; names, formulas and bases are in the catalog section `metric`. */
export const METRICS = [
  { id: 'followers', kind: 'stock', unit: 'count' },
  { id: 'subscribers', kind: 'stock', unit: 'count' },
  { id: 'newFollowers', kind: 'flow', unit: 'count' },
  { id: 'reach', kind: 'flow', unit: 'count' },
  { id: 'impressions', kind: 'flow', unit: 'count' },
  { id: 'views', kind: 'flow', unit: 'count' },
  { id: 'likes', kind: 'flow', unit: 'count' },
  { id: 'comments', kind: 'flow', unit: 'count' },
  { id: 'reposts', kind: 'flow', unit: 'count' },
  { id: 'saves', kind: 'flow', unit: 'count' },
  { id: 'engagements', kind: 'flow', unit: 'count' },
  { id: 'linkClicks', kind: 'flow', unit: 'count' },
  { id: 'visitsFromSocial', kind: 'flow', unit: 'count' },
  { id: 'ordersFromSocial', kind: 'flow', unit: 'count' },
  { id: 'leadsFromSocial', kind: 'flow', unit: 'count' },
  { id: 'revenueFromSocial', kind: 'flow', unit: 'money' },
  { id: 'mentions', kind: 'flow', unit: 'count' },
  { id: 'engagementRateByReach', kind: 'rate', unit: 'percent' },
  { id: 'engagementRateByFollowers', kind: 'rate', unit: 'percent' },
  { id: 'engagementRateByImpressions', kind: 'rate', unit: 'percent' },
  { id: 'clickThroughRate', kind: 'rate', unit: 'percent' },
  { id: 'conversionRate', kind: 'rate', unit: 'percent' },
  { id: 'videoCompletionRate', kind: 'rate', unit: 'percent' },
  { id: 'shareOfVoice', kind: 'rate', unit: 'percent' },
  { id: 'netSentiment', kind: 'rate', unit: 'points' },
  { id: 'responseRate', kind: 'rate', unit: 'percent' },
  { id: 'firstResponseTime', kind: 'rate', unit: 'hours' },
  { id: 'postsPublished', kind: 'flow', unit: 'count' },
  { id: 'custom', kind: 'stock', unit: 'count' },
] as const satisfies readonly Metric[];

export type MetricId = (typeof METRICS)[number]['id'];

const BY_ID: ReadonlyMap<string, Metric> = new Map(METRICS.map((metric) => [metric.id, metric]));

/** The metric of that id; an unknown one is read as the user's own ('custom'). */
export function metricOf(id: string): Metric {
  return BY_ID.get(id) ?? { id: 'custom', kind: 'stock', unit: 'count' };
}

/** One figure: a level at `date`, or a count over the period that ends on `date`. Gaps stay gaps. */
export const metricPointSchema = z.object({
  ...recordShape,
  metric: z.string().min(1),
  /** For the metric 'custom': its name, as the user wrote it. Else empty. */
  customName: z.string(),
  /** Channel id, or null for all channels together. */
  channelId: z.string().nullable(),
  date: dateSchema,
  /** First day of the period of a flow or rate; null for a level. */
  periodStart: dateSchema.nullable(),
  value: z.number(),
  source: z.object({
    kind: z.enum(['hand', 'file']),
    /** File name for 'file', free words for 'hand'. */
    name: z.string(),
    row: z.number().int().nullable(),
    hash: z.string().nullable(),
  }),
});

export type MetricPoint = z.output<typeof metricPointSchema>;

/** A figure typed by hand, of all channels together, at a day and not over a period. */
export function createMetricPoint(
  stamp: Stamp,
  fields: Partial<MetricPoint> & Pick<MetricPoint, 'metric' | 'date' | 'value'>,
): MetricPoint {
  return {
    ...newRecord(stamp),
    customName: '',
    channelId: null,
    periodStart: null,
    source: { kind: 'hand', name: '', row: null, hash: null },
    ...fields,
  };
}
