import { addDays } from '#shared/base/calendar-date.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { createObjective, type Objective } from '#shared/plan/goals/objective.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';

export function anObjective(id: string, fields: Partial<Objective> = {}): Objective {
  return createObjective({ id, now: NOW }, { businessGoal: `Goal ${id}`, ...fields });
}

/** Followers from 1,000 on 1 July to 2,040 on 30 December. */
export function aTarget(id: string, fields: Partial<Target> = {}): Target {
  return createTarget(
    { id, now: NOW },
    {
      metric: 'followers',
      baseline: 1000,
      baselineDate: '2026-07-01',
      start: '2026-07-01',
      due: '2026-12-30',
      goal: 2040,
      ...fields,
    },
  );
}

/** A figure a week from the week after 1 July on. */
export function weekly(values: readonly number[], fields: Partial<MetricPoint> = {}): readonly MetricPoint[] {
  return values.map((value, index) =>
    createMetricPoint(
      { id: `point${index}`, now: NOW },
      { metric: 'followers', date: addDays('2026-07-01', 7 * (index + 1)), value, ...fields },
    ),
  );
}

export function addedAll(
  objectives: readonly Objective[],
  targets: readonly Target[],
  points: readonly MetricPoint[] = [],
): readonly Change[] {
  return [
    ...objectives.map((objective) => added('objectives', objective)),
    ...targets.map((target) => added('targets', target)),
    ...points.map((point) => added('metricPoints', point)),
  ];
}
