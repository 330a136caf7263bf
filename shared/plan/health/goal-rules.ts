import { objectiveRules } from './objective-rules.ts';
import { targetRules } from './target-rules.ts';

/** The section of goals: objectives and targets. */
export const goalRules = [...objectiveRules, ...targetRules] as const;
