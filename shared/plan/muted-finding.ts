import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from './record.ts';

/** A rule of plan health that shall be silent, for one record or everywhere, and why. */
export const mutedFindingSchema = z.object({
  ...recordShape,
  ruleId: z.string().min(1).max(80),
  /** Null for the rule everywhere. */
  recordId: z.string().nullable(),
  reason: z.string(),
  mutedOn: dateSchema,
});

export type MutedFinding = z.output<typeof mutedFindingSchema>;

/** A rule silenced everywhere, without a reason; give `recordId` to silence it for one record. */
export function createMutedFinding(
  stamp: Stamp,
  fields: Partial<MutedFinding> & Pick<MutedFinding, 'ruleId' | 'mutedOn'>,
): MutedFinding {
  return { ...newRecord(stamp), recordId: null, reason: '', ...fields };
}
