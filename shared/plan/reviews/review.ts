import { z } from 'zod';
import { dateSchema, instantSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** A look back over a period. The figures are kept as they stood when it was filled. */
export const reviewSchema = z.object({
  ...recordShape,
  kind: z.enum(['weekly', 'monthly', 'quarterly']),
  periodStart: dateSchema,
  periodEnd: dateSchema,
  closedAt: instantSchema.nullable(),
  figures: z.array(
    z.object({
      targetId: z.string(),
      /** Value at the end of the period and of the one before; null where nothing was measured. */
      value: z.number().nullable(),
      previous: z.number().nullable(),
      state: z.string(),
    }),
  ),
  postsPlanned: z.number().int().min(0),
  postsPublished: z.number().int().min(0),
  worked: z.string(),
  didNotWork: z.string(),
  learned: z.string(),
  next: z.string(),
});

export type Review = z.output<typeof reviewSchema>;

/** An open monthly review of a period, without figures. */
export function createReview(
  stamp: Stamp,
  fields: Partial<Review> & Pick<Review, 'periodStart' | 'periodEnd'>,
): Review {
  return {
    ...newRecord(stamp),
    kind: 'monthly',
    closedAt: null,
    figures: [],
    postsPlanned: 0,
    postsPublished: 0,
    worked: '',
    didNotWork: '',
    learned: '',
    next: '',
    ...fields,
  };
}
