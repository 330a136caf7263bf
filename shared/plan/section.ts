/** The sections of the plan, in the order of the guide. */
export const PLAN_SECTIONS = [
  'fit',
  'brand',
  'audiences',
  'competitors',
  'channels',
  'goals',
  'content',
  'tools',
  'crisis',
] as const;

export type PlanSection = (typeof PLAN_SECTIONS)[number];

/** Whether the text, as it came from an address, names a section. */
export function isPlanSection(name: string): name is PlanSection {
  return PLAN_SECTIONS.some((section) => section === name);
}
