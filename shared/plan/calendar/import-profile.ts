import { z } from 'zod';
import { METRICS, type MetricId } from '../goals/metric.ts';
import { contentLanguageSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** What a column of a calendar can be. 'ignore' leaves it out; a column without a field is kept in the notes. */
export const CALENDAR_IMPORT_FIELDS = [
  'date',
  'time',
  'channel',
  'format',
  'pillar',
  'campaign',
  'title',
  'text',
  'headline',
  'hashtags',
  'mentions',
  'visualBrief',
  'media',
  'altText',
  'callToAction',
  'link',
  'firstComment',
  'status',
  'list',
  'labels',
  'audience',
  'objective',
  'owner',
  'effort',
  'language',
  'timeZone',
  'key',
  'notes',
  'ignore',
] as const;

const FIGURE_FIELDS = ['date', 'periodStart', 'channel', 'metric', 'value', 'lostFollowers'] as const;

/** What a column of figures can be: a day, a channel, a metric of the vocabulary, or name and value of any of them. */
export const METRIC_IMPORT_FIELDS: readonly ((typeof FIGURE_FIELDS)[number] | MetricId)[] = [
  ...FIGURE_FIELDS,
  ...METRICS.map(({ id }) => id),
];

/** The fields by what is imported. */
export const IMPORT_FIELDS: Readonly<Record<'calendar' | 'metrics', readonly string[]>> = {
  calendar: CALENDAR_IMPORT_FIELDS,
  metrics: METRIC_IMPORT_FIELDS,
};

/** How a person had a table read: the next file with the same headers is read the same way without being asked. */
export const importProfileSchema = z.object({
  ...recordShape,
  name: z.string(),
  kind: z.enum(['calendar', 'metrics']),
  /** The header cells it was made for, in their order; compared without case and accents, and of older files kept so. */
  header: z.array(z.string()),
  headerRow: z.number().int().min(0),
  columns: z.array(z.string().nullable()),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  language: contentLanguageSchema,
});

export type ImportProfile = z.output<typeof importProfileSchema>;

/**
 * A table of whose columns none has a field yet; the header is its first row, days are read as they show
 * themselves.
 */
export function createImportProfile(
  stamp: Stamp,
  fields: Partial<ImportProfile> & Pick<ImportProfile, 'kind' | 'language'>,
): ImportProfile {
  return {
    ...newRecord(stamp),
    name: '',
    header: [],
    headerRow: 0,
    columns: [],
    dateOrder: null,
    ...fields,
  };
}
