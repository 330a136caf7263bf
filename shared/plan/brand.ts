import { z } from 'zod';
import { contentLanguageSchema, newRecord, recordShape, type Stamp } from './record.ts';

/** What the brand is and how it speaks. One record, id 'brand'. */
export const brandSchema = z.object({
  ...recordShape,
  mission: z.string(),
  promise: z.string(),
  values: z.array(z.string()),
  audiencePromise: z.string(),
  voice: z.array(
    z.object({ id: z.string().min(1), trait: z.string(), example: z.string(), avoid: z.string() }),
  ),
  wordsUsed: z.array(z.string()),
  wordsAvoided: z.array(z.string()),
  visualNotes: z.string(),
  /** Claims that must not be made without proof. */
  claimsToProve: z.array(z.string()),
  keyMessages: z.array(
    z.object({ id: z.string().min(1), language: contentLanguageSchema, text: z.string() }),
  ),
});

export type Brand = z.output<typeof brandSchema>;

export const BRAND_ID = 'brand';

/** The brand of a plan before anything was said; its id is always `BRAND_ID`. */
export function createBrand(stamp: Omit<Stamp, 'id'>, fields: Partial<Brand> = {}): Brand {
  return {
    ...newRecord({ id: BRAND_ID, now: stamp.now }),
    mission: '',
    promise: '',
    values: [],
    audiencePromise: '',
    voice: [],
    wordsUsed: [],
    wordsAvoided: [],
    visualNotes: '',
    claimsToProve: [],
    keyMessages: [],
    ...fields,
  };
}

/** A product or service, and what is to be said about it. */
export const offeringSchema = z.object({
  ...recordShape,
  name: z.string(),
  kind: z.enum(['product', 'service']),
  message: z.string(),
  link: z.string().max(2048),
});

export type Offering = z.output<typeof offeringSchema>;

/** A product without name, message or link. */
export function createOffering(stamp: Stamp, fields: Partial<Offering> = {}): Offering {
  return { ...newRecord(stamp), name: '', kind: 'product', message: '', link: '', ...fields };
}
