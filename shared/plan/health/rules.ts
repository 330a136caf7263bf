import { approvalRules } from './approval-rules.ts';
import { postLintRules } from './lint-rules.ts';
import { momentRules } from './moment-rules.ts';
import { networkHealthRules } from './network-health-rules.ts';
import { peopleRules } from './people-rules.ts';
import { PLAN_RULES } from './plan-rules.ts';
import { postPairRules } from './post-pair-rules.ts';
import { postHealthRules } from './post-rules.ts';
import { profileRules } from './profile-rules.ts';
import { reviewHealthRules } from './review-rules.ts';
import type { HealthRule } from './rule.ts';
import { seriesRules } from './series-rules.ts';
import { taskRules } from './task-rules.ts';
import { weekRules } from './week-rules.ts';

const ALL = [
  ...profileRules,
  ...PLAN_RULES,
  ...peopleRules,
  ...networkHealthRules,
  ...postHealthRules,
  ...postPairRules,
  ...weekRules,
  ...momentRules,
  ...postLintRules,
  ...approvalRules,
  ...seriesRules,
  ...taskRules,
  ...reviewHealthRules,
] as const;

export type HealthRuleId = (typeof ALL)[number]['id'];

/** All rules of plan health, section by section. Each has words in the catalog under `health.rule.<id>`. */
export const HEALTH_RULES: readonly HealthRule<HealthRuleId>[] = ALL;
