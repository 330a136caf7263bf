import { STAGE_METRICS } from '../goals/stage-metrics.ts';
import { add, each, found, isWritten, named, undecided } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Objectives, and how the section of goals ends. */
export const objectiveRules = [
  {
    id: 'objectivesMissing',
    section: 'goals',
    severity: 'error',
    isPoint: true,
    find: ({ objectives }) =>
      [...objectives.values()].some(({ businessGoal }) => isWritten(businessGoal))
        ? []
        : [found(['objectives', null, 'businessGoal'], {}, add('objectives'))],
  },
  {
    id: 'objectiveWithoutTarget',
    section: 'goals',
    severity: 'error',
    isPoint: true,
    applies: ({ objectives }) => objectives.size > 0,
    find: ({ objectives, targets }) => {
      const aimed = new Set([...targets.values()].map(({ objectiveId }) => objectiveId));
      return each(objectives, ({ id, businessGoal, stage }) =>
        aimed.has(id)
          ? null
          : found(
              ['objectives', id, null],
              { name: named(businessGoal) },
              add('targets', { objectiveId: id, metric: STAGE_METRICS[stage][0] }),
            ),
      );
    },
  },
  undecided('goalsUndecided', 'goals'),
  {
    id: 'objectiveWithoutPillar',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ objectives, pillars }) => {
      if (pillars.size === 0) return [];
      const carried = new Set([...pillars.values()].flatMap(({ objectiveIds }) => objectiveIds));
      return each(objectives, ({ id, businessGoal }) =>
        carried.has(id) ? null : found(['objectives', id, null], { name: named(businessGoal) }),
      );
    },
  },
  {
    id: 'objectiveUnserved',
    section: 'goals',
    severity: 'warning',
    isPoint: false,
    find: ({ objectives }, { posts }) =>
      posts.count === 0
        ? []
        : each(objectives, ({ id, businessGoal }) =>
            posts.served.has(id)
              ? null
              : found(
                  ['objectives', id, null],
                  { name: named(businessGoal) },
                  add('posts', { objectiveId: id }),
                ),
          ),
  },
] as const satisfies readonly HealthRule[];
