import { z } from 'zod';
import { contentLanguageSchema, instantSchema, newRecord, recordShape, type Stamp } from '../record.ts';
import { CRISIS_PHASES } from './crisis.ts';

export const HELD_DECISIONS = ['keep', 'move', 'rework', 'drop'] as const;
export type HeldDecision = (typeof HELD_DECISIONS)[number];

const minutesSchema = z.number().int().min(0).nullable();

/** How fast the answers must come, in minutes. */
const incidentGoalsSchema = z.object({
  firstAlertMinutes: minutesSchema,
  holdingStatementMinutes: minutesSchema,
  fullAnswerMinutes: minutesSchema,
  updateEveryMinutes: minutesSchema,
});

/** A running or closed crisis. The checklist is a copy: later changes of the plan do not rewrite history. */
export const incidentSchema = z.object({
  ...recordShape,
  title: z.string(),
  level: z.number().int().min(1).max(5),
  openedAt: instantSchema,
  closedAt: instantSchema.nullable(),
  lead: z.string(),
  /** Who speaks in public. */
  speaker: z.string(),
  /** The facts when it began: mentions so far, and how many are usual in a day; null where not known. */
  mentions: z.number().min(0).nullable(),
  usualPerDay: z.number().min(0).nullable(),
  /** The times of the level as the plan had them, in minutes; null takes them from the plan as it is now. */
  goals: incidentGoalsSchema.nullable(),
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
  /** Planned posts that were stopped. Each comes back only by a decision of its own. */
  held: z.array(
    z.object({
      postId: z.string().min(1),
      /** As it was called then: the post may be gone later. */
      title: z.string(),
      /** keep: goes out at its time; move: at a new one; rework: back to drafting; drop: cancelled. */
      decision: z.enum(HELD_DECISIONS).nullable(),
      decidedAt: instantSchema.nullable(),
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
export type IncidentStatement = Incident['statements'][number];
export type IncidentGoals = z.output<typeof incidentGoalsSchema>;
export type HeldPost = Incident['held'][number];

/** An open incident of the lightest level that begins at the stamp's moment; its times follow the plan. */
export function createIncident(stamp: Stamp, fields: Partial<Incident> = {}): Incident {
  return {
    ...newRecord(stamp),
    title: '',
    level: 1,
    openedAt: stamp.now,
    closedAt: null,
    lead: '',
    speaker: '',
    mentions: null,
    usualPerDay: null,
    goals: null,
    steps: [],
    log: [],
    statements: [],
    notified: [],
    held: [],
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
