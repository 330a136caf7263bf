import { z } from 'zod';
import { dateSchema, instantSchema, linkSchema, newRecord, recordShape, type Stamp } from '../record.ts';
import { recurrenceSchema } from '../series/recurrence.ts';

export const MOMENT_KINDS = ['event', 'holiday', 'awareness', 'note'] as const;

/** Something that happens, whatever one posts: an own event, a feast, a day of awareness, a note on a day. */
export const momentSchema = z.object({
  ...recordShape,
  title: z.string(),
  kind: z.enum(MOMENT_KINDS),
  start: dateSchema,
  /** Last day, that day included; null for a single one. */
  end: dateSchema.nullable(),
  /** Null where it happens once. */
  recurrence: recurrenceSchema.nullable(),
  /** Days of the rule on which it does not happen. */
  exceptions: z.array(dateSchema),
  link: linkSchema,
  details: z.string(),
  /** The calendar file it came from, and its UID there; null and empty for one's own. */
  sourceId: z.string().nullable(),
  uid: z.string(),
});

/** A calendar file (ICS) whose events are shown as moments; the same file again changes only what differs. */
export const momentSourceSchema = z.object({
  ...recordShape,
  name: z.string(),
  fileName: z.string(),
  kind: z.enum(MOMENT_KINDS),
  /** SHA-256 of the file, in hexadecimal digits; empty for none. */
  hash: z.string().regex(/^([0-9a-f]{64})?$/),
  importedAt: instantSchema,
});

export type Moment = z.output<typeof momentSchema>;
export type MomentKind = Moment['kind'];
export type MomentSource = z.output<typeof momentSourceSchema>;

/** An event of one's own on a single day, once. */
export function createMoment(stamp: Stamp, fields: Partial<Moment> & Pick<Moment, 'start'>): Moment {
  return {
    ...newRecord(stamp),
    title: '',
    kind: 'event',
    end: null,
    recurrence: null,
    exceptions: [],
    link: '',
    details: '',
    sourceId: null,
    uid: '',
    ...fields,
  };
}

/** A calendar file imported at the stamp's moment, whose content (`hash`) is not known. */
export function createMomentSource(stamp: Stamp, fields: Partial<MomentSource> = {}): MomentSource {
  return {
    ...newRecord(stamp),
    name: '',
    fileName: '',
    kind: 'event',
    hash: '',
    importedAt: stamp.now,
    ...fields,
  };
}
