/** The sections of the plan, in the order of the guide. */
export const PLAN_SECTIONS = ['brand', 'audiences', 'channels', 'goals', 'content', 'crisis'] as const;

export type PlanSection = (typeof PLAN_SECTIONS)[number];
