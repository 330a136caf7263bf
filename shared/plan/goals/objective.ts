import { z } from 'zod';
import { newRecord, recordShape, type Stamp } from '../record.ts';

/** What social media does for the business goal: the stages reach, act, convert, engage, and care. */
export const OBJECTIVE_STAGES = ['reach', 'act', 'convert', 'engage', 'care'] as const;

/** A business goal and the social goal that serves it. */
export const objectiveSchema = z.object({
  ...recordShape,
  businessGoal: z.string(),
  socialGoal: z.string(),
  stage: z.enum(OBJECTIVE_STAGES),
  owner: z.string(),
  order: z.number(),
});

export type Objective = z.output<typeof objectiveSchema>;
export type ObjectiveStage = Objective['stage'];

/** An objective of the first stage, 'reach', without goals in words. */
export function createObjective(stamp: Stamp, fields: Partial<Objective> = {}): Objective {
  return {
    ...newRecord(stamp),
    businessGoal: '',
    socialGoal: '',
    stage: 'reach',
    owner: '',
    order: 0,
    ...fields,
  };
}
