import { z } from 'zod';
import { CRISIS_PHASES } from './crisis.ts';
import { contentLanguageSchema, instantSchema, newRecord, recordShape, type Stamp } from './record.ts';

/** A running or closed crisis. The checklist is a copy: later changes of the plan do not rewrite history. */
export const incidentSchema = z.object({
  ...recordShape,
  title: z.string(),
  level: z.number().int().min(1).max(5),
  openedAt: instantSchema,
  closedAt: instantSchema.nullable(),
  lead: z.string(),
  steps: z.array(
    z.object({
      id: z.string().min(1),
      phase: z.enum(CRISIS_PHASES),
      text: z.string(),
      doneAt: instantSchema.nullable(),
    }),
  ),
  log: z.array(
    z.object({
      id: z.string().min(1),
      at: instantSchema,
      kind: z.enum(['fact', 'decision', 'statement', 'notification', 'level', 'step', 'hold']),
      text: z.string(),
    }),
  ),
  /** What has been or is about to be said in public. */
  statements: z.array(
    z.object({
      id: z.string().min(1),
      kind: z.enum(['holding', 'update', 'full', 'apology']),
      language: contentLanguageSchema,
      text: z.string(),
      publishedAt: instantSchema.nullable(),
    }),
  ),
  /** Who was told: reached or not, and when. */
  notified: z.array(
    z.object({
      id: z.string().min(1),
      name: z.string(),
      reach: z.string(),
      reachedAt: instantSchema.nullable(),
    }),
  ),
  firstAlertAt: instantSchema.nullable(),
  nextUpdateDueAt: instantSchema.nullable(),
  /** The review after it. */
  whatHappened: z.string(),
  impact: z.string(),
  wentWell: z.string(),
  wentBadly: z.string(),
  actions: z.array(
    z.object({ id: z.string().min(1), text: z.string(), owner: z.string(), isDone: z.boolean() }),
  ),
});

export type Incident = z.output<typeof incidentSchema>;
export type IncidentStep = Incident['steps'][number];
export type IncidentLogEntry = Incident['log'][number];

export function createIncident(stamp: Stamp, fields: Partial<Incident> = {}): Incident {
  return {
    ...newRecord(stamp),
    title: '',
    level: 1,
    openedAt: stamp.now,
    closedAt: null,
    lead: '',
    steps: [],
    log: [],
    statements: [],
    notified: [],
    firstAlertAt: null,
    nextUpdateDueAt: null,
    whatHappened: '',
    impact: '',
    wentWell: '',
    wentBadly: '',
    actions: [],
    ...fields,
  };
}
