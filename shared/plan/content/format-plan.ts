import { z } from 'zod';
import { POST_FORMATS, type PostFormat } from '../post/post.ts';
import { newRecord, recordShape, type Stamp } from '../record.ts';

/** What is wished of one format and what a piece of it costs. The id is the format itself: there is one of each. */
export const formatPlanSchema = z.object({
  ...recordShape,
  format: z.enum(POST_FORMATS),
  /** Wished share of all posts, percent from 0 to 100. */
  share: z.number().min(0).max(100).nullable(),
  /** Hours of work for one piece in one language. */
  hours: z.number().min(0).max(1000).nullable(),
  /** Hours more for each further language. */
  hoursPerLanguage: z.number().min(0).max(1000).nullable(),
});

export type FormatPlan = z.output<typeof formatPlanSchema>;

/** A format of which nothing is wished and nothing known. Its id is the format, so there is one of each. */
export function createFormatPlan(
  { now }: Omit<Stamp, 'id'>,
  fields: Partial<FormatPlan> & { readonly format: PostFormat },
): FormatPlan {
  return {
    ...newRecord({ id: fields.format, now }),
    share: null,
    hours: null,
    hoursPerLanguage: null,
    ...fields,
  };
}
