import { z } from 'zod';
import { PALETTE } from '#shared/base/palette.ts';
import {
  contentLanguageSchema,
  dateSchema,
  newRecord,
  recordShape,
  type Stamp,
  timeSchema,
  zoneSchema,
} from './record.ts';

/** Who and when the plan is for. One record, id 'profile'. */
export const workspaceProfileSchema = z.object({
  ...recordShape,
  name: z.string().min(1).max(120),
  description: z.string(),
  colour: z.enum(PALETTE),
  planStart: dateSchema,
  planEnd: dateSchema,
  timeZone: zoneSchema,
  weekStart: z.union([z.literal(1), z.literal(6), z.literal(7)]),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Languages of the content; the first is the main one. */
  languages: z.array(contentLanguageSchema).min(1),
  /** Hours a week there are for this plan. */
  hoursPerWeek: z.number().min(0).max(168).nullable(),
  /** Days of the week on which somebody works on it, 1 Monday to 7 Sunday, and from when to when on the wall. */
  workdays: z.array(z.number().int().min(1).max(7)),
  workFrom: timeSchema.nullable(),
  workTo: timeSchema.nullable(),
  /** Whose public holidays count: ISO 3166-1 or -2 ('DE', 'DE-BY'); empty for none. */
  holidayRegion: z.string().regex(/^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/),
  owner: z.string(),
  approver: z.string(),
  /** How often a review is due. */
  reviewRhythm: z.enum(['weekly', 'monthly', 'quarterly']),
});

export type WorkspaceProfile = z.output<typeof workspaceProfileSchema>;

export const PROFILE_ID = 'profile';

export type NewWorkspaceProfile = Pick<
  WorkspaceProfile,
  'name' | 'colour' | 'planStart' | 'planEnd' | 'timeZone' | 'weekStart' | 'currency' | 'languages'
> &
  Partial<WorkspaceProfile>;

/** The profile of a new workspace from what was asked on its first page. */
export function createWorkspaceProfile(
  stamp: Omit<Stamp, 'id'>,
  fields: NewWorkspaceProfile,
): WorkspaceProfile {
  return {
    ...newRecord({ id: PROFILE_ID, now: stamp.now }),
    description: '',
    hoursPerWeek: null,
    workdays: [1, 2, 3, 4, 5],
    workFrom: null,
    workTo: null,
    holidayRegion: '',
    owner: '',
    approver: '',
    reviewRhythm: 'monthly',
    ...fields,
  };
}

/** Up to two letters for the monogram: the first of the first and last word that begin with a letter or digit. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return (
    letters
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toUpperCase() || '?'
  );
}
