import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { WorkspaceProfile } from '../workspace-profile.ts';
import type { Objective } from './objective.ts';
import type { Pace } from './pace.ts';
import type { Target } from './target.ts';

/** What a target may lack. Each has words in the catalog under `goals.smart.problem.*`. */
export const SMART_PROBLEMS = [
  'noOwner',
  'noCustomName',
  'channelClosed',
  'noBaseline',
  'noBaselineDate',
  'noBaselineSource',
  'noGoal',
  'goalAgainstDirection',
  'unlikely',
  'noWhy',
  'noObjective',
  'noStart',
  'noDue',
  'dueBeforeStart',
  'dueOutsidePlan',
] as const;

export type SmartProblem = (typeof SMART_PROBLEMS)[number];
export type SmartLetter = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'timeBound';

export type SmartFinding = {
  readonly letter: SmartLetter;
  /** Null where the history is too short to tell whether the goal can be met. */
  readonly isMet: boolean | null;
  readonly problems: readonly SmartProblem[];
};

export type SmartContext = {
  readonly pace: Pace;
  readonly objective: Objective | null;
  /** Whether the channel of the target is closed or on the way out; false for all channels together. */
  readonly isChannelClosed: boolean;
  readonly plan: Pick<WorkspaceProfile, 'planStart' | 'planEnd'>;
};

/** Days by which a target may end after the plan: figures of the last month come in the next. */
const DAYS_PAST_PLAN = 31;

/** Whether a target is specific, measurable, achievable, relevant and time-bound (Doran 1981), in this order. */
export function smartCheck(target: Target, context: SmartContext): readonly SmartFinding[] {
  return [
    finding('specific', specificProblems(target, context)),
    finding('measurable', measurableProblems(target)),
    achievable(target, context.pace),
    finding('relevant', relevantProblems(target, context)),
    finding('timeBound', timeProblems(target, context)),
  ];
}

function finding(letter: SmartLetter, problems: readonly SmartProblem[]): SmartFinding {
  return { letter, isMet: problems.length === 0, problems };
}

function achievable(target: Target, { forecast, state }: Pace): SmartFinding {
  const letter = 'achievable';
  if (isAgainstDirection(target)) return { letter, isMet: false, problems: ['goalAgainstDirection'] };
  if (state === 'reached') return { letter, isMet: true, problems: [] };
  if (forecast === null) return { letter, isMet: null, problems: [] };
  return finding(letter, forecast.chance < 0.1 ? ['unlikely'] : []);
}

function isAgainstDirection({ direction, baseline, goal }: Target): boolean {
  if (baseline === null || goal === null || direction === 'keep') return false;
  return direction === 'increase' ? goal <= baseline : goal >= baseline;
}

function specificProblems(target: Target, { isChannelClosed }: SmartContext): readonly SmartProblem[] {
  return where([
    ['noCustomName', target.metric === 'custom' && isBlank(target.customName)],
    ['channelClosed', isChannelClosed],
    ['noOwner', isBlank(target.owner)],
  ]);
}

function measurableProblems(target: Target): readonly SmartProblem[] {
  return where([
    ['noBaseline', target.baseline === null],
    ['noBaselineDate', target.baseline !== null && target.baselineDate === null],
    ['noBaselineSource', target.baseline !== null && isBlank(target.baselineSource)],
    ['noGoal', target.goal === null],
  ]);
}

function relevantProblems(target: Target, { objective }: SmartContext): readonly SmartProblem[] {
  return where([
    ['noObjective', objective === null || isBlank(objective.businessGoal)],
    ['noWhy', isBlank(target.why)],
  ]);
}

function timeProblems({ start, due }: Target, { plan }: SmartContext): readonly SmartProblem[] {
  return where([
    ['noStart', start === null],
    ['noDue', due === null],
    ['dueBeforeStart', start !== null && due !== null && due <= start],
    ['dueOutsidePlan', due !== null && !isNearPlan(due, plan)],
  ]);
}

function isNearPlan(due: CalendarDate, { planStart, planEnd }: SmartContext['plan']): boolean {
  return due >= planStart && daysBetween(planEnd, due) <= DAYS_PAST_PLAN;
}

function where(checks: readonly (readonly [SmartProblem, boolean])[]): readonly SmartProblem[] {
  return checks.filter(([, isFound]) => isFound).map(([problem]) => problem);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
