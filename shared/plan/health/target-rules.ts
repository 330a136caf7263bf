import { daysBetween } from '#shared/base/calendar-date.ts';
import { STAGE_METRICS } from '../goals/stage-metrics.ts';
import type { PlanRecords } from '../plan-records.ts';
import { day, each, fix, found, isWritten, targetName } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Days by which a target may end after the plan: figures of the last month come in the next. */
const DAYS_PAST_PLAN = 31;

/** Under this chance one should not promise a goal. */
const LIKELY = 0.1;

/** Targets. */
export const targetRules = [
  {
    id: 'targetWithoutGoal',
    section: 'goals',
    severity: 'error',
    isPoint: true,
    applies: hasTargets,
    find: ({ targets, channels }) =>
      each(targets, (target) =>
        target.goal === null
          ? found(['targets', target.id, 'goal'], { name: targetName(target, channels) })
          : null,
      ),
  },
  {
    id: 'targetWithoutBaseline',
    section: 'goals',
    severity: 'warning',
    isPoint: true,
    applies: hasTargets,
    find: ({ targets, channels }) =>
      each(targets, (target) =>
        target.baseline === null
          ? found(['targets', target.id, 'baseline'], { name: targetName(target, channels) })
          : null,
      ),
  },
  {
    id: 'targetWithoutDue',
    section: 'goals',
    severity: 'error',
    isPoint: true,
    applies: hasTargets,
    find: ({ targets, channels }) =>
      each(targets, (target) =>
        target.due === null
          ? found(['targets', target.id, 'due'], { name: targetName(target, channels) })
          : null,
      ),
  },
  {
    id: 'targetWithoutOwner',
    section: 'goals',
    severity: 'warning',
    isPoint: true,
    applies: hasTargets,
    find: ({ targets, channels }) =>
      each(targets, (target) =>
        isWritten(target.owner)
          ? null
          : found(['targets', target.id, 'owner'], { name: targetName(target, channels) }),
      ),
  },
  {
    id: 'targetDueBeforeStart',
    section: 'goals',
    severity: 'error',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) => {
        const { id, start, due } = target;
        if (start === null || due === null || due > start) return null;
        return found(['targets', id, 'due'], {
          name: targetName(target, channels),
          start: day(start),
          due: day(due),
        });
      }),
  },
  {
    id: 'targetDueOutsidePlan',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ targets, channels, profile }) => {
      const plan = profile.get('profile');
      if (plan === undefined) return [];
      return each(targets, (target) => {
        const { id, due } = target;
        if (due === null) return null;
        if (due >= plan.planStart && daysBetween(plan.planEnd, due) <= DAYS_PAST_PLAN) return null;
        const values = { name: targetName(target, channels), due: day(due), end: day(plan.planEnd) };
        return found(['targets', id, 'due'], values);
      });
    },
  },
  {
    id: 'targetGoalAgainstDirection',
    section: 'goals',
    severity: 'error',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) => {
        const { id, direction, baseline, goal } = target;
        if (direction === 'keep' || baseline === null || goal === null) return null;
        if (direction === 'increase' ? goal > baseline : goal < baseline) return null;
        const values = { name: targetName(target, channels), baseline, goal, direction };
        return found(['targets', id, 'goal'], values);
      }),
  },
  {
    id: 'targetWithoutObjective',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) =>
        target.objectiveId === null
          ? found(['targets', target.id, 'objectiveId'], { name: targetName(target, channels) })
          : null,
      ),
  },
  {
    id: 'targetAgainstStage',
    section: 'goals',
    severity: 'note',
    isPoint: false,
    find: ({ targets, channels, objectives }) =>
      each(targets, (target) => {
        const stage = objectives.get(target.objectiveId ?? '')?.stage;
        if (stage === undefined || target.metric === 'custom') return null;
        if (STAGE_METRICS[stage].some((metric) => metric === target.metric)) return null;
        return found(['targets', target.id, 'metric'], {
          name: targetName(target, channels),
          stage: { kind: 'word', key: `goals.stage.${stage}` },
        });
      }),
  },
  {
    id: 'targetTwice',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ targets, channels }) => {
      const seen = new Set<string>();
      return each(targets, (target) => {
        const { id, metric, customName, channelId, per, due } = target;
        const key = JSON.stringify([metric, customName.trim().toLowerCase(), channelId, per, due]);
        if (seen.has(key)) return found(['targets', id, 'metric'], { name: targetName(target, channels) });
        seen.add(key);
        return null;
      });
    },
  },
  {
    id: 'targetChannelClosed',
    section: 'goals',
    severity: 'error',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) =>
        channels.get(target.channelId ?? '')?.state === 'close'
          ? found(['targets', target.id, 'channelId'], { name: targetName(target, channels) })
          : null,
      ),
  },
  {
    id: 'targetSeasonMissing',
    section: 'goals',
    severity: 'error',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) => {
        const { id, path, season } = target;
        if (path !== 'seasonal' || (season.length === 12 && season.some((weight) => weight > 0))) return null;
        const mend = fix('targets', id, { path: 'straight', season: [] });
        return found(['targets', id, 'season'], { name: targetName(target, channels) }, mend);
      }),
  },
  {
    id: 'targetBeyondUsual',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) => {
        const { id, goal, direction, usualLow, usualHigh } = target;
        const usual = direction === 'decrease' ? usualLow : usualHigh;
        if (goal === null || usual === null || direction === 'keep') return null;
        if (direction === 'decrease' ? goal >= usual : goal <= usual) return null;
        return found(['targets', id, 'goal'], { name: targetName(target, channels), goal, usual });
      }),
  },
  {
    id: 'targetUnlikely',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ targets, channels }, { paceOf }) =>
      each(targets, (target) => {
        const { forecast, state } = paceOf(target);
        if (forecast === null || state === 'reached' || forecast.chance >= LIKELY) return null;
        return found(['targets', target.id, 'goal'], { name: targetName(target, channels) });
      }),
  },
  {
    id: 'targetStale',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ targets, channels }, { paceOf, today }) =>
      each(targets, (target) => {
        const { state, nowDate } = paceOf(target);
        if (state !== 'stale' || nowDate === null) return null;
        const values = {
          name: targetName(target, channels),
          date: day(nowDate),
          days: daysBetween(nowDate, today),
        };
        return found(['targets', target.id, null], values);
      }),
  },
  {
    id: 'targetBaselineUnsourced',
    section: 'goals',
    severity: 'note',
    isPoint: false,
    find: ({ targets, channels }) =>
      each(targets, (target) => {
        const { id, baseline, baselineDate, baselineSource } = target;
        if (baseline === null || (baselineDate !== null && isWritten(baselineSource))) return null;
        const field = baselineDate === null ? 'baselineDate' : 'baselineSource';
        return found(['targets', id, field], { name: targetName(target, channels) });
      }),
  },
] as const satisfies readonly HealthRule[];

function hasTargets({ targets }: PlanRecords): boolean {
  return targets.size > 0;
}
