import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from './record.ts';
import { PLAN_SECTIONS, type PlanSection } from './section.ts';

/** What a plan section ends in. Each version is a record of its own; the highest version is in force. */
export const sectionDecisionSchema = z.object({
  ...recordShape,
  section: z.enum(PLAN_SECTIONS),
  version: z.number().int().min(1),
  will: z.string(),
  willNot: z.string(),
  decidedOn: dateSchema,
});

export type SectionDecision = z.output<typeof sectionDecisionSchema>;

/** The first version of a section's decision, without words. A later one is given its `version`. */
export function createSectionDecision(
  stamp: Stamp,
  fields: Partial<SectionDecision> & Pick<SectionDecision, 'section' | 'decidedOn'>,
): SectionDecision {
  return { ...newRecord(stamp), version: 1, will: '', willNot: '', ...fields };
}

/** The decision of a section that is in force: the highest version; null when none was taken. */
export function decisionInForce(
  decisions: ReadonlyMap<string, SectionDecision>,
  section: PlanSection,
): SectionDecision | null {
  return [...decisions.values()]
    .filter((decision) => decision.section === section)
    .reduce<SectionDecision | null>(
      (best, next) => (best === null || next.version > best.version ? next : best),
      null,
    );
}

/** A change of course, with its reason and the day on which it is checked. */
export const decisionSchema = z.object({
  ...recordShape,
  text: z.string(),
  section: z.enum(PLAN_SECTIONS).nullable(),
  reviewId: z.string().nullable(),
  decidedOn: dateSchema,
  because: z.string(),
  expected: z.string(),
  checkOn: dateSchema.nullable(),
  outcome: z.enum(['open', 'came-true', 'did-not']),
  hasEvidence: z.boolean(),
});

export type Decision = z.output<typeof decisionSchema>;

/** A change of course whose outcome is open and that no day is set to check. */
export function createDecision(
  stamp: Stamp,
  fields: Partial<Decision> & Pick<Decision, 'decidedOn'>,
): Decision {
  return {
    ...newRecord(stamp),
    text: '',
    section: null,
    reviewId: null,
    because: '',
    expected: '',
    checkOn: null,
    outcome: 'open',
    hasEvidence: false,
    ...fields,
  };
}
