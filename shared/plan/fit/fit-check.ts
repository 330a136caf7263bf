import { z } from 'zod';
import { BUSINESSES } from '../business.ts';
import { dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** What a business wants from being talked to and talked about. */
export const BUSINESS_GOALS = ['known', 'sell', 'enquiries', 'loyalty', 'service', 'hire'] as const;
export const AUDIENCE_ONLINE = ['most', 'some', 'few'] as const;
export const CONTENT_READY = ['plenty', 'some', 'none'] as const;
export const REPUTATION_RISKS = ['low', 'medium', 'high'] as const;
export const KNOWLEDGE_PLACES = ['inside', 'shared', 'outside'] as const;

/** The answers to "do we need a community manager?". One record, id 'fitCheck'. Null is not answered yet. */
export const fitCheckSchema = z.object({
  ...recordShape,
  business: z.enum(BUSINESSES).nullable(),
  /** In the user's words, where the business is none of those named. */
  businessName: z.string(),
  goals: z.array(z.enum(BUSINESS_GOALS)),
  /** How many of the people the business wants are in social networks. */
  audienceOnline: z.enum(AUDIENCE_ONLINE).nullable(),
  /** Messages, comments and reviews of a usual week that somebody should answer. */
  questionsPerWeek: z.number().min(0).max(100_000).nullable(),
  /** Hours a week somebody can give to it today. */
  hoursPerWeek: z.number().min(0).max(168).nullable(),
  /** Money a month for a person, tools and adverts, in the workspace's currency. */
  budgetPerMonth: z.number().min(0).max(100_000_000).nullable(),
  /** How much there is to show and to tell. */
  contentReady: z.enum(CONTENT_READY).nullable(),
  reputationRisk: z.enum(REPUTATION_RISKS).nullable(),
  /** Where those are who know the products best: decides between in-house and external. */
  knowledge: z.enum(KNOWLEDGE_PLACES).nullable(),
  /** What was decided with the verdict in sight; null while open. */
  choice: z.enum(['in-house', 'shared', 'external', 'not-now']).nullable(),
  choiceReason: z.string(),
  decidedOn: dateSchema.nullable(),
});

export type FitCheck = z.output<typeof fitCheckSchema>;
export type BusinessGoal = (typeof BUSINESS_GOALS)[number];

export const FIT_CHECK_ID = 'fitCheck';

/** A check of which no question is answered (null); its id is always `FIT_CHECK_ID`. */
export function createFitCheck(stamp: Omit<Stamp, 'id'>, fields: Partial<FitCheck> = {}): FitCheck {
  return {
    ...newRecord({ id: FIT_CHECK_ID, now: stamp.now }),
    business: null,
    businessName: '',
    goals: [],
    audienceOnline: null,
    questionsPerWeek: null,
    hoursPerWeek: null,
    budgetPerMonth: null,
    contentReady: null,
    reputationRisk: null,
    knowledge: null,
    choice: null,
    choiceReason: '',
    decidedOn: null,
    ...fields,
  };
}
