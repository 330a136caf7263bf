import { describe, expect, it } from 'vitest';
import { targetChartData } from '#renderer/features/goals/target-chart-data.ts';
import {
  checkInChanges,
  fieldsForMetric,
  newTarget,
  targetChanges,
} from '#renderer/features/goals/target-edits.ts';
import {
  groupTargets,
  stateTally,
  targetRows,
  unservedObjectives,
} from '#renderer/features/goals/target-groups.ts';
import { toEpochDay } from '#shared/base/calendar-date.ts';
import { pointsOf } from '#shared/plan/goals/check-ins.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { paceOf } from '#shared/plan/goals/pace.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { pathOf } from '#shared/plan/goals/target-path.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { NOW, tablesWith } from '#tests/support/build-records.ts';

const TODAY = '2026-10-14';
const stamp = { id: 'new', now: NOW };

function aTarget(id: string, fields: Partial<Target> = {}): Target {
  const path = {
    baseline: 100,
    baselineDate: '2026-07-01',
    start: '2026-07-01',
    due: '2026-12-30',
    goal: 200,
  };
  return createTarget({ id, now: NOW }, { metric: 'followers', ...path, ...fields });
}

function tables(targets: readonly Target[], points: readonly MetricPoint[] = []): Tables {
  const objectives = ['first', 'second'].map((id, order) =>
    createObjective({ id, now: NOW }, { order: 2 - order }),
  );
  return {
    ...tablesWith(),
    targets: new Map(targets.map((target) => [target.id, target])),
    objectives: new Map(objectives.map((objective) => [objective.id, objective])),
    metricPoints: new Map(points.map((point) => [point.id, point])),
  };
}

function aPoint(id: string, fields: Partial<MetricPoint>): MetricPoint {
  return createMetricPoint(
    { id, now: NOW },
    { metric: 'followers', date: '2026-08-01', value: 120, ...fields },
  );
}

describe('groups of targets', () => {
  it('puts targets under their objectives in the order of the plan, and the rest last', () => {
    const all = tables([
      aTarget('a', { objectiveId: 'first' }),
      aTarget('b', { objectiveId: 'second' }),
      aTarget('c', { objectiveId: 'gone' }),
    ]);
    const groups = groupTargets(targetRows(all, TODAY), all, 'objective');
    expect(groups.map(({ key, rows }) => [key, rows.map(({ target }) => target.id)])).toEqual([
      ['second', ['b']],
      ['first', ['a']],
      ['no-objective', ['c']],
    ]);
  });

  it('counts what is known by state and the rest together', () => {
    const all = tables([aTarget('a', { baseline: 250 }), aTarget('b', { goal: null }), aTarget('c')]);
    expect(stateTally(targetRows(all, '2026-07-02'))).toEqual([
      { state: 'reached', count: 1 },
      { state: 'unknown', count: 2 },
    ]);
  });

  it('finds objectives without a target', () => {
    const all = tables([aTarget('a', { objectiveId: 'first' })]);
    expect(unservedObjectives(all).map(({ id }) => id)).toEqual(['second']);
  });
});

describe('edits of targets', () => {
  it('starts a new target today within the plan, and with the plan when that is still to come', () => {
    expect(newTarget(stamp, tables([]), TODAY)).toMatchObject({ start: TODAY, due: '2026-12-31', order: 1 });
    expect(newTarget(stamp, tables([]), '2026-06-01')).toMatchObject({
      start: '2026-07-01',
      baselineDate: '2026-06-01',
    });
    expect(newTarget(stamp, tables([]), '2027-01-15')).toMatchObject({ start: '2027-01-15', due: null });
  });

  it('gives a count a period and a waiting time a downward direction', () => {
    const blank = aTarget('a', { baseline: null, goal: null });
    expect(fieldsForMetric(blank, 'likes')).toEqual({ metric: 'likes', per: 'month', direction: 'increase' });
    expect(fieldsForMetric(blank, 'firstResponseTime')).toMatchObject({ per: null, direction: 'decrease' });
    expect(fieldsForMetric(aTarget('a', { per: 'week' }), 'views')).toMatchObject({ per: 'week' });
  });

  it('takes the check-ins of an own metric along when it is renamed', () => {
    const before = aTarget('a', { metric: 'custom', customName: 'Tastings' });
    const points = [aPoint('p', { metric: 'custom', customName: 'Tastings' }), aPoint('q', {})];
    const all = tables([before], points);
    const after = applyChanges(all, targetChanges(all, before, { customName: 'Kiln visits' }));
    expect(after.metricPoints.get('p')?.customName).toBe('Kiln visits');
    expect(after.metricPoints.get('q')).toBe(points[1]);
    const shared = tables([before, aTarget('b', { metric: 'custom', customName: 'Tastings' })], points);
    expect(targetChanges(shared, before, { customName: 'Kiln visits' })).toHaveLength(1);
  });

  it('writes a check-in with the period that ends on its day, so that the target counts it', () => {
    for (const per of ['day', 'week', 'month', 'quarter'] as const) {
      for (const date of ['2026-10-31', '2026-12-30', '2027-03-01', '2028-02-29', '2027-04-30']) {
        const target = aTarget('a', { metric: 'likes', per });
        const after = applyChanges(
          tables([target]),
          checkInChanges(tables([target]), target, { date, value: 7 }, stamp),
        );
        expect(pointsOf(target, after.metricPoints.values()).at(-1)).toMatchObject({ date, value: 7 });
      }
    }
  });

  it('changes the baseline by a check-in on its own day', () => {
    const target = aTarget('a');
    const changes = checkInChanges(tables([target]), target, { date: '2026-07-01', value: 90 }, stamp);
    expect(changes).toMatchObject([{ collection: 'targets', after: { baseline: 90 } }]);
  });

  it('leaves figures from a file alone and adds one by hand beside them', () => {
    const source = { kind: 'file', name: 'export.csv', row: 3, hash: 'x' } as const;
    const all = tables([aTarget('a')], [aPoint('p', { source })]);
    const changes = checkInChanges(all, aTarget('a'), { date: '2026-08-01', value: 130 }, stamp);
    expect(changes).toMatchObject([{ collection: 'metricPoints', before: null, after: { value: 130 } }]);
  });
});

describe('the chart of a target', () => {
  const points = Array.from({ length: 6 }, (_, week) =>
    aPoint(`p${week}`, {
      date: `2026-07-${8 + 3 * week}`.replace(/-(\d)$/, '-0$1'),
      value: 104 + 4 * week + (week % 2),
    }),
  );
  const target = aTarget('a');
  const path = pathOf(target);
  if (path === null) throw new Error('the path is whole');
  const checkIns = pointsOf(target, points);
  const later = [...points, aPoint('later', { date: '2026-08-05', value: 130 })];

  it('draws from the start to the due day, with the path straight and the goal at its end', () => {
    const data = targetChartData(
      { target, path, checkIns, pace: paceOf(target, points, '2026-07-25') },
      '2026-07-25',
    );
    expect(data.xDomain).toEqual([toEpochDay('2026-07-01'), toEpochDay('2026-12-30')]);
    expect(data.path).toEqual([
      { x: toEpochDay('2026-07-01'), y: 100 },
      { x: toEpochDay('2026-12-30'), y: 200 },
    ]);
    expect(data.goal).toEqual({ x: toEpochDay('2026-12-30'), y: 200 });
    expect(data.forecast).toBeNull();
    expect(data.months[0]).toBe('2026-07-01');
    expect(data.months).toHaveLength(6);
  });

  it('opens the fan at the last value and ends it at the interval', () => {
    const pace = paceOf(target, later, '2026-08-06');
    const data = targetChartData({ target, path, checkIns: pointsOf(target, later), pace }, '2026-08-06');
    expect(data.forecast?.low[0]).toEqual({ x: toEpochDay('2026-08-05'), y: 130 });
    expect(data.forecast?.high[0]?.y).toBe(130);
    expect(data.forecast?.low.at(-1)?.y).toBeCloseTo(pace.forecast?.low ?? 0, 9);
    expect(data.forecast?.high.at(-1)?.y).toBeCloseTo(pace.forecast?.high ?? 0, 9);
  });

  it('has no line for today outside its time', () => {
    const pace = paceOf(target, points, '2027-06-01');
    expect(targetChartData({ target, path, checkIns, pace }, '2027-06-01').today).toBeNull();
  });
});
