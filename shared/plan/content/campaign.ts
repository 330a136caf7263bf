import { z } from 'zod';
import { PALETTE } from '#shared/base/palette.ts';
import { dateSchema, linkSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** Posts of a time that say one thing together. */
export const campaignSchema = z.object({
  ...recordShape,
  name: z.string(),
  colour: z.enum(PALETTE),
  message: z.string(),
  objectiveId: z.string().nullable(),
  audienceIds: z.array(z.string()),
  channelIds: z.array(z.string()),
  start: dateSchema.nullable(),
  end: dateSchema.nullable(),
  /** Money for it in the workspace's currency. Never in an export for a client. */
  budget: z.number().min(0).max(1_000_000_000).nullable(),
  owner: z.string(),
  /** Where its links lead, and under which name visits are counted (utm_campaign: lower case, hyphens). */
  landingPage: linkSchema,
  utmCampaign: z.string().max(200),
  result: z.string(),
});

export type Campaign = z.output<typeof campaignSchema>;

/** A campaign without period, budget or goal. */
export function createCampaign(stamp: Stamp, fields: Partial<Campaign> = {}): Campaign {
  return {
    ...newRecord(stamp),
    name: '',
    colour: 'amber',
    message: '',
    objectiveId: null,
    audienceIds: [],
    channelIds: [],
    start: null,
    end: null,
    budget: null,
    owner: '',
    landingPage: '',
    utmCampaign: '',
    result: '',
    ...fields,
  };
}
