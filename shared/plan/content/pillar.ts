import { z } from 'zod';
import { PALETTE } from '#shared/base/palette.ts';
import { newRecord, recordShape, type Stamp } from '../record.ts';

/** A subject the brand keeps coming back to. */
export const pillarSchema = z.object({
  ...recordShape,
  name: z.string(),
  description: z.string(),
  colour: z.enum(PALETTE),
  /** Wished share of all posts, percent from 0 to 100. */
  share: z.number().min(0).max(100).nullable(),
  objectiveIds: z.array(z.string()),
  audienceIds: z.array(z.string()),
  examples: z.array(z.string()),
  order: z.number(),
});

export type Pillar = z.output<typeof pillarSchema>;

/** A subject without a wished share (null), which the sum of the shares leaves out. */
export function createPillar(stamp: Stamp, fields: Partial<Pillar> = {}): Pillar {
  return {
    ...newRecord(stamp),
    name: '',
    description: '',
    colour: 'slate',
    share: null,
    objectiveIds: [],
    audienceIds: [],
    examples: [],
    order: 0,
    ...fields,
  };
}
