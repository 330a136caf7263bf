import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import { ownSeason } from '#shared/plan/goals/feasibility.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { paceOf } from '#shared/plan/goals/pace.ts';
import { SEASON_PRESETS, seasonDays, seasonOf, weightAt } from '#shared/plan/goals/season.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { pathOf, pathShare, pathValue } from '#shared/plan/goals/target-path.ts';

const NOW = '2026-01-01T08:00:00.000Z';
const START = '2026-01-01';
const DUE = '2026-12-31';
/** Nothing in summer, much before Christmas. */
const WINTER = [1, 1, 1, 1, 0.5, 0, 0, 0.5, 1, 1.5, 2, 2.5];

function aTarget(fields: Partial<Target> = {}): Target {
  const promise = { baseline: 1000, baselineDate: START, goal: 2000, start: START, due: DUE } as const;
  return createTarget(
    { id: 'target', now: NOW },
    { metric: 'followers', path: 'seasonal', season: WINTER, ...promise, ...fields },
  );
}

const season = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 12, maxLength: 12 });
const day = fc.integer({ min: -40, max: 420 }).map((days) => addDays(START, days));
const lengths = fc.integer({ min: 1, max: 800 });

describe('a seasonal path of a level', () => {
  it('starts at the baseline, ends at the goal and never turns back, whatever the weights', () => {
    fc.assert(
      fc.property(season, day, day, lengths, (weights, one, other, length) => {
        const target = aTarget({ season: weights, due: addDays(START, length) });
        const [early, late] = one < other ? [one, other] : [other, one];
        const [before, after] = [pathValue(target, early) ?? NaN, pathValue(target, late) ?? NaN];
        expect(after).toBeGreaterThanOrEqual(before - 1e-9);
        expect(before).toBeGreaterThanOrEqual(1000 - 1e-9);
        expect(after).toBeLessThanOrEqual(2000 + 1e-9);
        expect(pathValue(target, START)).toBe(1000);
        expect(pathValue(target, addDays(START, length))).toBe(2000);
      }),
    );
  });

  it('gains nothing in months of no weight and most in the heaviest', () => {
    const target = aTarget();
    const gain = (from: string, to: string) => (pathValue(target, to) ?? 0) - (pathValue(target, from) ?? 0);
    expect(gain('2026-05-31', '2026-07-31')).toBe(0);
    expect(gain('2026-11-30', '2026-12-31')).toBeGreaterThan(gain('2026-10-31', '2026-11-30'));
  });

  it('is straight with equal weights, and while the weights are not twelve or all nought', () => {
    for (const weights of [SEASON_PRESETS.even, [], [1, 2], Array.from({ length: 12 }, () => 0)]) {
      const target = aTarget({ season: [...weights] });
      const straight = pathValue(aTarget({ path: 'straight', season: [] }), '2026-05-12') ?? NaN;
      expect(pathValue(target, '2026-05-12')).toBeCloseTo(straight, 9);
    }
  });

  it('falls for a target that should decrease', () => {
    const target = aTarget({ metric: 'firstResponseTime', direction: 'decrease', baseline: 9, goal: 4 });
    const values = ['2026-03-01', '2026-06-15', '2026-10-01', '2026-12-20'].map((date) =>
      pathValue(target, date),
    );
    expect([...values].sort((left, right) => (right ?? 0) - (left ?? 0))).toEqual(values);
  });
});

describe('a seasonal path of a count per period', () => {
  const orders = (fields: Partial<Target> = {}) =>
    aTarget({
      metric: 'ordersFromSocial',
      per: 'month',
      season: [...SEASON_PRESETS.yearEnd],
      baseline: 100,
      baselineDate: '2025-12-31',
      goal: 120,
      ...fields,
    });

  it('has the baseline on its day and the goal on the due day', () => {
    expect(pathValue(orders(), '2025-12-31')).toBeCloseTo(100, 9);
    expect(pathValue(orders(), DUE)).toBeCloseTo(120, 9);
  });

  it('rises and falls with the months, while what lies under it only rises', () => {
    fc.assert(
      fc.property(season, day, day, (weights, one, other) => {
        const target = orders({ season: weights });
        const path = pathOf(target);
        if (path === null) throw new Error('no path');
        const [early, late] = one < other ? [one, other] : [other, one];
        expect(pathShare(target, path, late)).toBeGreaterThanOrEqual(pathShare(target, path, early));
        expect(pathValue(target, early)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(pathValue(orders(), '2026-07-31')).toBeLessThan(70);
    expect(pathValue(orders(), '2026-11-30')).toBeGreaterThan(100);
  });

  it('asks of two equal months in proportion to their weights', () => {
    const target = orders({ goal: 100 });
    const [march, november] = ['2026-03-31', '2026-11-30'].map((date) => pathValue(target, date) ?? NaN);
    const weights = ['2026-03-31', '2026-11-30'].map((date) =>
      weightAt(SEASON_PRESETS.yearEnd, 'month', date),
    );
    expect((november ?? 0) / (march ?? 1)).toBeCloseTo((weights[1] ?? 0) / (weights[0] ?? 1), 9);
  });

  it('is not called late in a weak month that the season explains', () => {
    const seasonal = orders({ goal: 140 });
    const points = Array.from({ length: 8 }, (_, month) => {
      const date = endOfMonth(addMonths(START, month));
      const value = Math.round(pathValue(seasonal, date) ?? 0) + (month % 3) - 1;
      return point(date, value, 'ordersFromSocial', startOfMonth(date));
    });
    const [withSeason, without] = [seasonal, { ...seasonal, path: 'straight', season: [] } as Target].map(
      (target) => paceOf(target, points, '2026-09-05'),
    );
    expect(Math.abs(withSeason?.behind ?? 99)).toBeLessThan(2);
    expect(without?.behind).toBeGreaterThan(30);
    expect(withSeason?.forecast?.chance).toBeGreaterThan(3 * (without?.forecast?.chance ?? 1));
    expect(without?.state).toBe('off-track');
    expect(withSeason?.state).toBe('at-risk');
  });
});

describe('the days of a season', () => {
  it('add up over any split', () => {
    fc.assert(
      fc.property(season, day, day, day, (weights, ...days) => {
        const [first = '', middle = '', last = ''] = [...days].sort();
        const whole = seasonDays(weights, first, last);
        const parts = seasonDays(weights, first, middle) + seasonDays(weights, middle, last);
        expect(parts).toBeCloseTo(whole, 6);
      }),
    );
    expect(seasonDays(SEASON_PRESETS.even, '2026-01-15', '2026-04-20')).toBe(
      daysBetween('2026-01-15', '2026-04-20'),
    );
  });

  it('counts only for the seasonal path', () => {
    expect(seasonOf({ path: 'straight', season: WINTER })).toBeNull();
    expect(seasonOf({ path: 'seasonal', season: WINTER })).toBe(WINTER);
  });
});

describe('the shape of one’s own year', () => {
  const monthly = (from: string, months: number, inMonth: (month: number) => number) =>
    Array.from({ length: months }, (_, index) => {
      const date = endOfMonth(addMonths(from, index));
      return point(date, inMonth(index), 'ordersFromSocial', startOfMonth(date));
    });
  const target = aTarget({ metric: 'ordersFromSocial', per: 'month', baseline: null, baselineDate: null });

  it('finds the weights from a year of months', () => {
    const weights = SEASON_PRESETS.yearEnd;
    const found = ownSeason(
      target,
      monthly('2025-01-01', 12, (month) => 300 * (weights[month] ?? 0)),
      START,
    );
    expect(found).toHaveLength(12);
    for (const [month, weight] of weights.entries())
      expect(Math.abs((found?.[month] ?? 0) - weight)).toBeLessThan(0.12);
  });

  it('says nothing from eleven months, of a rate, or where nothing was gained', () => {
    expect(
      ownSeason(
        target,
        monthly('2025-01-01', 10, () => 300),
        START,
      ),
    ).toBeNull();
    expect(
      ownSeason(
        target,
        monthly('2025-01-01', 12, () => 0),
        START,
      ),
    ).toBeNull();
    expect(
      ownSeason(
        aTarget({ metric: 'responseRate' }),
        monthly('2025-01-01', 12, () => 3),
        START,
      ),
    ).toBeNull();
  });

  it('tells of a level by what it gained, and takes losses for nothing', () => {
    const level = aTarget({ baseline: null, baselineDate: null });
    let followers = 1000;
    const points = Array.from({ length: 54 }, (_, week) => {
      const date = addDays('2024-12-22', 7 * week);
      followers += date.slice(5, 7) === '07' ? -5 : date.slice(5, 7) === '12' ? 60 : 10;
      return point(date, followers, 'followers', null);
    });
    const found = ownSeason(level, points, START) ?? [];
    expect(found[6]).toBeLessThan(0.3);
    expect(found[11]).toBeGreaterThan(2.5);
  });
});

function point(date: string, value: number, metric: string, periodStart: string | null): MetricPoint {
  return createMetricPoint({ id: `point-${metric}-${date}`, now: NOW }, { metric, date, value, periodStart });
}
