import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** A checklist that comes back. */
export const routineSchema = z.object({
  ...recordShape,
  title: z.string(),
  rhythm: z.enum(['daily', 'weekly', 'monthly']),
  /** For 'daily': the days of the week it is done on, 1 Monday to 7 Sunday; empty means every day. */
  weekdays: z.array(z.number().int().min(1).max(7)),
  /** For 'weekly' the weekday (1 to 7), for 'monthly' the day (1 to 31; a shorter month counts its last); else null. */
  onDay: z.number().int().min(1).max(31).nullable(),
  items: z.array(z.object({ id: z.string().min(1), text: z.string() })),
  owner: z.string(),
  minutes: z.number().min(0).max(10_000).nullable(),
  isPaused: z.boolean(),
  order: z.number(),
});

export type Routine = z.output<typeof routineSchema>;

/** A running checklist of every day, without items. */
export function createRoutine(stamp: Stamp, fields: Partial<Routine> = {}): Routine {
  return {
    ...newRecord(stamp),
    title: '',
    rhythm: 'daily',
    weekdays: [],
    onDay: null,
    items: [],
    owner: '',
    minutes: null,
    isPaused: false,
    order: 0,
    ...fields,
  };
}

/** What was done of a routine at one of its times. Its id is `<routine id>:<date>`: one record for each time. */
export const routineRunSchema = z.object({
  ...recordShape,
  routineId: z.string().min(1),
  /** The day on which it was due. */
  date: dateSchema,
  /** Ids of the items that were ticked. */
  done: z.array(z.string()),
  doneBy: z.string(),
  /** How many items the list had when it was last ticked; null where nobody has noted it. */
  itemCount: z.number().int().min(0).nullable(),
});

export type RoutineRun = z.output<typeof routineRunSchema>;

/** One time of a routine, nothing ticked. Its id is made of routine and day: ticking in two windows is one record. */
export function createRoutineRun(
  { now }: Omit<Stamp, 'id'>,
  fields: Partial<RoutineRun> & Pick<RoutineRun, 'routineId' | 'date'>,
): RoutineRun {
  return {
    ...newRecord({ id: `${fields.routineId}:${fields.date}`, now }),
    done: [],
    doneBy: '',
    itemCount: null,
    ...fields,
  };
}
