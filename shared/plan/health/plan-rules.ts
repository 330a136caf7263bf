import { audienceRules } from './audience-rules.ts';
import { brandRules } from './brand-rules.ts';
import { channelRules } from './channel-rules.ts';
import { competitorRules } from './competitor-rules.ts';
import { contentRules } from './content-rules.ts';
import { crisisRules } from './crisis-rules.ts';
import { fitRules } from './fit-rules.ts';
import { goalRules } from './goal-rules.ts';
import type { PointRule } from './rule.ts';
import { toolRules } from './tool-rules.ts';

/** The rules of the sections of the plan. They hold all points. */
export const PLAN_RULES = [
  ...fitRules,
  ...brandRules,
  ...audienceRules,
  ...competitorRules,
  ...channelRules,
  ...goalRules,
  ...contentRules,
  ...toolRules,
  ...crisisRules,
] as const;

/** What names a point: the id of its rule. */
export type PlanPoint = Extract<(typeof PLAN_RULES)[number], { readonly isPoint: true }>['id'];

/** Everything the plan asks for: a section is decided when each of its points is met. */
export const POINT_RULES: readonly PointRule<PlanPoint>[] = PLAN_RULES.filter((rule) => rule.isPoint);
