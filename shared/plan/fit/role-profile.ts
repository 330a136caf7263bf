import { z } from 'zod';
import { contentLanguageSchema, dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** What the work asks of a person (M19); 'own' is named by the user. */
export const COMPETENCES = [
  'languages',
  'innovation',
  'brand-knowledge',
  'decisiveness',
  'empathy',
  'writing',
  'video',
  'own',
] as const;

/** Levels of the Common European Framework of Reference for Languages. */
export const LANGUAGE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;

const spokenLanguage = z.object({
  id: z.string().min(1),
  language: contentLanguageSchema,
  level: z.enum(LANGUAGE_LEVELS),
});

/** Who is looked for, or what one wants to be chosen by. One record, id 'roleProfile'. */
export const roleProfileSchema = z.object({
  ...recordShape,
  purpose: z.string(),
  employment: z.enum(['undecided', 'in-house', 'part-time', 'freelance', 'agency']),
  hoursPerWeek: z.number().min(0).max(168).nullable(),
  tasks: z.array(z.string()),
  competences: z.array(
    z.object({
      id: z.string().min(1),
      competence: z.enum(COMPETENCES),
      /** For 'own': its name. Else empty. */
      name: z.string(),
      /** From 0, does not matter, to 5, decides. */
      weight: z.number().int().min(0).max(5),
      /** What a person who has it does, and how one sees it. */
      expectation: z.string(),
    }),
  ),
  languages: z.array(spokenLanguage),
  trialTask: z.string(),
});

export type RoleProfile = z.output<typeof roleProfileSchema>;
export type Competence = (typeof COMPETENCES)[number];
export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number];

export const ROLE_PROFILE_ID = 'roleProfile';

/** A profile that asks for nothing yet; its id is always `ROLE_PROFILE_ID`. */
export function createRoleProfile(stamp: Omit<Stamp, 'id'>, fields: Partial<RoleProfile> = {}): RoleProfile {
  return {
    ...newRecord({ id: ROLE_PROFILE_ID, now: stamp.now }),
    purpose: '',
    employment: 'undecided',
    hoursPerWeek: null,
    tasks: [],
    competences: [],
    languages: [],
    trialTask: '',
    ...fields,
  };
}

/** Somebody who might do it. Never in an export for a client. */
export const candidateSchema = z.object({
  ...recordShape,
  name: z.string(),
  kind: z.enum(['in-house', 'external']),
  contact: z.string(),
  scores: z.array(
    z.object({
      /** Id of the competence in the role profile. */
      id: z.string().min(1),
      /** From 0, nothing seen, to 5, convinces; null where not looked at yet. */
      score: z.number().int().min(0).max(5).nullable(),
      evidence: z.string(),
    }),
  ),
  languages: z.array(spokenLanguage),
  trialResult: z.string(),
  trialScore: z.number().int().min(0).max(5).nullable(),
  costPerMonth: z.number().min(0).max(100_000_000).nullable(),
  availableFrom: dateSchema.nullable(),
  state: z.enum(['open', 'invited', 'chosen', 'declined']),
});

export type Candidate = z.output<typeof candidateSchema>;

/** Somebody from outside the house, neither scored nor decided on. */
export function createCandidate(stamp: Stamp, fields: Partial<Candidate> = {}): Candidate {
  return {
    ...newRecord(stamp),
    name: '',
    kind: 'external',
    contact: '',
    scores: [],
    languages: [],
    trialResult: '',
    trialScore: null,
    costPerMonth: null,
    availableFrom: null,
    state: 'open',
    ...fields,
  };
}
