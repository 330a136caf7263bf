import { z } from 'zod';
import { contentLanguageSchema, newRecord, recordShape, type Stamp } from './record.ts';

/** A persona: whom the plan wants to reach, and what they should think afterwards. */
export const audienceSchema = z.object({
  ...recordShape,
  name: z.string(),
  summary: z.string(),
  /** Years; null where it does not matter. */
  ageFrom: z.number().int().min(0).max(120).nullable(),
  ageTo: z.number().int().min(0).max(120).nullable(),
  place: z.string(),
  job: z.string(),
  household: z.string(),
  languages: z.array(contentLanguageSchema),
  /** Network ids of plan/network.ts. */
  networks: z.array(z.string()),
  /** When they are there, in words: 'evenings, Sunday'. */
  activeTimes: z.string(),
  needs: z.array(z.string()),
  pains: z.array(z.string()),
  beliefNow: z.string(),
  beliefWished: z.string(),
  sources: z.array(z.string()),
  accessibilityNeeds: z.string(),
  /** Wished share of attention, percent from 0 to 100. */
  attentionShare: z.number().min(0).max(100).nullable(),
});

export type Audience = z.output<typeof audienceSchema>;

/** A persona of whom nothing is known yet: no age, no share of attention, no sources. */
export function createAudience(stamp: Stamp, fields: Partial<Audience> = {}): Audience {
  return {
    ...newRecord(stamp),
    name: '',
    summary: '',
    ageFrom: null,
    ageTo: null,
    place: '',
    job: '',
    household: '',
    languages: [],
    networks: [],
    activeTimes: '',
    needs: [],
    pains: [],
    beliefNow: '',
    beliefWished: '',
    sources: [],
    accessibilityNeeds: '',
    attentionShare: null,
    ...fields,
  };
}
