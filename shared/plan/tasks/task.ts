import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

export const TASK_STATES = ['todo', 'doing', 'waiting', 'done'] as const;

/** Collections a task can point into. */
export const TASK_LINKS = [
  'posts',
  'campaigns',
  'targets',
  'objectives',
  'pillars',
  'audiences',
  'channels',
  'competitors',
  'techniques',
  'people',
  'tools',
  'reviews',
  'incidents',
  'decisions',
] as const;

/** Something that somebody does once, by a day. */
export const taskSchema = z.object({
  ...recordShape,
  title: z.string(),
  details: z.string(),
  owner: z.string(),
  due: dateSchema.nullable(),
  state: z.enum(TASK_STATES),
  doneOn: dateSchema.nullable(),
  /** Hours of work. */
  effort: z.number().min(0).max(1000).nullable(),
  /** What it is about; null where it stands alone. */
  link: z.object({ collection: z.enum(TASK_LINKS), id: z.string().min(1) }).nullable(),
  order: z.number(),
});

export type Task = z.output<typeof taskSchema>;
export type TaskState = Task['state'];
export type TaskLink = NonNullable<Task['link']>;

/** A task to do, of nobody and for no day. */
export function createTask(stamp: Stamp, fields: Partial<Task> = {}): Task {
  return {
    ...newRecord(stamp),
    title: '',
    details: '',
    owner: '',
    due: null,
    state: 'todo',
    doneOn: null,
    effort: null,
    link: null,
    order: 0,
    ...fields,
  };
}
