import { z } from 'zod';
import { contentLanguageSchema, dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

export const CRISIS_PHASES = ['first-15-minutes', 'first-hour', 'first-day'] as const;
export type CrisisPhase = (typeof CRISIS_PHASES)[number];

/** How serious it is, from when, and how fast the answers must come. */
export const crisisLevelSchema = z.object({
  ...recordShape,
  /** 1 is the lightest. */
  level: z.number().int().min(1).max(5),
  name: z.string(),
  description: z.string(),
  /** From how many mentions; null where it does not depend on that. */
  thresholdCount: z.number().min(0).nullable(),
  /** From how many times the own usual; whichever comes first. */
  thresholdMultiple: z.number().min(0).nullable(),
  /** Minutes from the start of the incident. */
  firstAlertMinutes: z.number().int().min(0).nullable(),
  holdingStatementMinutes: z.number().int().min(0).nullable(),
  fullAnswerMinutes: z.number().int().min(0).nullable(),
  /** Minutes between two public updates. */
  updateEveryMinutes: z.number().int().min(0).nullable(),
  pausesPosts: z.boolean(),
});

/** Who does what when it happens, and who stands in. */
export const crisisRoleSchema = z.object({
  ...recordShape,
  role: z.string(),
  person: z.string(),
  backup: z.string(),
  reach: z.string(),
  backupReach: z.string(),
  checkedOn: dateSchema.nullable(),
  order: z.number(),
});

/** Someone outside the roles who must be reached: lawyer, laboratory, press. */
export const crisisContactSchema = z.object({
  ...recordShape,
  name: z.string(),
  organisation: z.string(),
  reach: z.string(),
  when: z.string(),
  checkedOn: dateSchema.nullable(),
  order: z.number(),
});

/** One step of the checklist. */
export const crisisStepSchema = z.object({
  ...recordShape,
  phase: z.enum(CRISIS_PHASES),
  text: z.string(),
  /** Levels in which the step is due; empty for all. */
  levels: z.array(z.number().int()),
  order: z.number(),
});

/** A prepared statement. Missing facts stand in square brackets: "[name of the laboratory]". */
export const crisisStatementSchema = z.object({
  ...recordShape,
  /** The level it is for; null for all. */
  level: z.number().int().nullable(),
  kind: z.enum(['holding', 'update', 'full', 'apology']),
  scenario: z.string(),
  language: contentLanguageSchema,
  text: z.string(),
  order: z.number(),
});

export type CrisisLevel = z.output<typeof crisisLevelSchema>;
export type CrisisRole = z.output<typeof crisisRoleSchema>;
export type CrisisContact = z.output<typeof crisisContactSchema>;
export type CrisisStep = z.output<typeof crisisStepSchema>;
export type CrisisStatement = z.output<typeof crisisStatementSchema>;

/** A level that begins nowhere and asks for nothing: thresholds and minutes are null, posts go on. */
export function createCrisisLevel(
  stamp: Stamp,
  fields: Partial<CrisisLevel> & Pick<CrisisLevel, 'level'>,
): CrisisLevel {
  return {
    ...newRecord(stamp),
    name: '',
    description: '',
    thresholdCount: null,
    thresholdMultiple: null,
    firstAlertMinutes: null,
    holdingStatementMinutes: null,
    fullAnswerMinutes: null,
    updateEveryMinutes: null,
    pausesPosts: false,
    ...fields,
  };
}

/** A role that nobody holds and nobody has checked. */
export function createCrisisRole(stamp: Stamp, fields: Partial<CrisisRole> = {}): CrisisRole {
  return {
    ...newRecord(stamp),
    role: '',
    person: '',
    backup: '',
    reach: '',
    backupReach: '',
    checkedOn: null,
    order: 0,
    ...fields,
  };
}

/** Somebody to be reached, never checked. */
export function createCrisisContact(stamp: Stamp, fields: Partial<CrisisContact> = {}): CrisisContact {
  return {
    ...newRecord(stamp),
    name: '',
    organisation: '',
    reach: '',
    when: '',
    checkedOn: null,
    order: 0,
    ...fields,
  };
}

/** A step of the first 15 minutes, due in all levels. */
export function createCrisisStep(stamp: Stamp, fields: Partial<CrisisStep> = {}): CrisisStep {
  return { ...newRecord(stamp), phase: 'first-15-minutes', text: '', levels: [], order: 0, ...fields };
}

/** A holding statement for all levels, without words yet. */
export function createCrisisStatement(
  stamp: Stamp,
  fields: Partial<CrisisStatement> & Pick<CrisisStatement, 'language'>,
): CrisisStatement {
  return { ...newRecord(stamp), level: null, kind: 'holding', scenario: '', text: '', order: 0, ...fields };
}
