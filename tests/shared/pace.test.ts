import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { pointsOf } from '#shared/plan/goals/check-ins.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { paceOf, targetStateCounts } from '#shared/plan/goals/pace.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { pathValue } from '#shared/plan/goals/target-path.ts';

const START = '2026-07-01';
const DUE = '2026-12-30'; // 26 weeks later

function aTarget(fields: Partial<Target> = {}): Target {
  return createTarget(
    { id: 'target', now: '2026-07-01T08:00:00.000Z' },
    {
      metric: 'followers',
      baseline: 1000,
      baselineDate: START,
      goal: 2040,
      start: START,
      due: DUE,
      ...fields,
    },
  );
}

/** One figure a week from the week after the start on. */
function weekly(values: readonly number[], fields: Partial<MetricPoint> = {}): readonly MetricPoint[] {
  return values.map((value, index) => aPoint(addDays(START, 7 * (index + 1)), value, fields));
}

function aPoint(date: string, value: number, fields: Partial<MetricPoint> = {}): MetricPoint {
  const stamp = { id: `point-${date}`, now: '2026-07-01T08:00:00.000Z' };
  return createMetricPoint(stamp, { metric: 'followers', date, value, ...fields });
}

/** Levels that grow by these changes from the baseline. */
function grown(from: number, changes: readonly number[]): readonly number[] {
  let level = from;
  return changes.map((change) => (level += change));
}

const inWeek = (week: number) => addDays(START, 7 * week);
const NOISE = [12, -9, 3, -14, 8, 0, 15, -6, -11, 4, 9, -8, 2, -3, 7];

describe('points of a target', () => {
  it('starts with the baseline and is in the order of time', () => {
    const points = [aPoint('2026-08-01', 1200), aPoint('2026-07-15', 1100)];
    expect(pointsOf(aTarget(), points)).toEqual([
      { date: START, value: 1000, pointId: null },
      { date: '2026-07-15', value: 1100, pointId: 'point-2026-07-15' },
      { date: '2026-08-01', value: 1200, pointId: 'point-2026-08-01' },
    ]);
  });

  it('leaves out other metrics, other channels and figures from before the baseline', () => {
    const points = [
      aPoint('2026-08-01', 1, { metric: 'likes' }),
      aPoint('2026-08-02', 2, { channelId: 'instagram' }),
      aPoint('2026-06-30', 3),
    ];
    expect(pointsOf(aTarget(), points)).toHaveLength(1);
  });

  it('takes the figure written last where one day has two', () => {
    const early = aPoint('2026-08-01', 1200, { id: 'b' });
    const late = aPoint('2026-08-01', 1300, { id: 'a', updatedAt: '2026-08-02T08:00:00.000Z' });
    expect(pointsOf(aTarget(), [late, early]).at(-1)?.value).toBe(1300);
  });

  it('leaves out figures that count another period than the target', () => {
    const target = aTarget({ metric: 'likes', per: 'month' });
    const month = aPoint('2026-07-31', 900, { metric: 'likes', periodStart: '2026-07-01' });
    const week = aPoint('2026-08-07', 200, { metric: 'likes', periodStart: '2026-08-01' });
    expect(pointsOf(target, [month, week]).map(({ value }) => value)).toEqual([1000, 900]);
  });
});

describe('the path', () => {
  it('goes straight from the baseline to the goal and stays there', () => {
    const days = ['2026-06-01', START, inWeek(13), DUE, '2027-02-01'];
    expect(days.map((day) => pathValue(aTarget(), day))).toEqual([1000, 1000, 1520, 2040, 2040]);
  });

  it('gains a quarter in half the time when ramped', () => {
    expect(pathValue(aTarget({ path: 'ramped' }), inWeek(13))).toBe(1260);
  });

  it('is unknown without a goal, a baseline or a due day after the start', () => {
    expect(pathValue(aTarget({ goal: null }), DUE)).toBeNull();
    expect(pathValue(aTarget({ baseline: null }), DUE)).toBeNull();
    expect(pathValue(aTarget({ due: START }), DUE)).toBeNull();
  });
});

describe('pace', () => {
  it('says what is needed, what came, and how likely the goal is', () => {
    const gains = [30, 52, 41, 28, 47, 35, 44, 50, 33, 40, 38, 42];
    const pace = paceOf(aTarget({ goal: 2080 }), weekly(grown(1000, gains)), inWeek(12));
    expect(pace).toMatchObject({ state: 'at-risk', now: 1480, nowDate: inWeek(12), recentWeeks: 12 });
    expect(pace.recentPerWeek).toBeCloseTo(40, 9);
    expect(pace.neededPerWeek).toBeCloseTo(600 / 14, 9);
    expect(pace.behind).toBeCloseTo(1000 + (1080 * 12) / 26 - 1480, 9);
    expect(pace.forecast?.value).toBeGreaterThan(2030);
    expect(pace.forecast?.value).toBeLessThan(2045);
    expect(pace.forecast?.chance).toBeGreaterThan(0.1);
    expect(pace.forecast?.chance).toBeLessThan(0.4);
  });

  it('is too early to tell under four weeks or four check-ins', () => {
    expect(paceOf(aTarget(), weekly([1040, 1080, 1120]), inWeek(3)).state).toBe('too-early');
    expect(paceOf(aTarget(), [aPoint(inWeek(4), 1160)], inWeek(4)).state).toBe('too-early');
    expect(paceOf(aTarget(), weekly([1040, 1080, 1120, 1160]), inWeek(4)).state).toBe('on-track');
  });

  it('learns from figures before the baseline, but waits with its verdict', () => {
    const before = Array.from({ length: 8 }, (_, index) =>
      aPoint(addDays(START, -7 * (index + 1)), 960 - 40 * index),
    );
    const pace = paceOf(aTarget(), before, START);
    expect(pace.state).toBe('too-early');
    expect(pace.forecast).toMatchObject({ value: expect.closeTo(2040, 6), chance: 0.99 });
    const ramped = paceOf(aTarget({ path: 'ramped' }), before, START);
    expect(ramped.forecast?.value).toBeCloseTo(2040, 6);
  });

  it('is stale after two usual intervals without a check-in, and not before two weeks', () => {
    const points = weekly([1040, 1080, 1120, 1160]);
    expect(paceOf(aTarget(), points, addDays(inWeek(4), 14)).state).toBe('on-track');
    expect(paceOf(aTarget(), points, addDays(inWeek(4), 15)).state).toBe('stale');
    const monthly = ['2026-08-01', '2026-09-01', '2026-10-01'].map((day, index) =>
      aPoint(day, 1180 + 180 * index),
    );
    expect(paceOf(aTarget(), monthly, '2026-11-30').state).not.toBe('stale');
    expect(paceOf(aTarget(), monthly, '2026-12-05').state).toBe('stale');
  });

  it('is incomplete without a goal or a due day', () => {
    expect(paceOf(aTarget({ goal: null }), weekly([1040]), inWeek(1))).toMatchObject({
      state: 'incomplete',
      now: 1040,
    });
    expect(paceOf(aTarget({ due: null }), [], inWeek(1)).state).toBe('incomplete');
  });

  it('is off track only when two check-ins in a row say so', () => {
    const sound = grown(
      1000,
      Array.from({ length: 20 }, () => 40),
    );
    const poor = (count: number) => weekly([...sound, ...Array.from({ length: count }, () => 1800)]);
    expect(paceOf(aTarget(), poor(0), inWeek(20)).state).toBe('on-track');
    expect(paceOf(aTarget(), poor(1), inWeek(21)).state).toBe('at-risk');
    expect(paceOf(aTarget(), poor(4), inWeek(24)).state).toBe('off-track');
  });

  it('judges by the last value once the due day is past', () => {
    const end = (value: number) => [aPoint(addDays(DUE, -2), value)];
    expect(paceOf(aTarget(), end(2050), '2027-01-10').state).toBe('reached');
    expect(paceOf(aTarget(), end(2030), '2027-01-10').state).toBe('off-track');
    expect(paceOf(aTarget(), [aPoint('2026-08-01', 1100)], '2027-01-10').state).toBe('stale');
  });

  it('has reached a level at once, but a weekly count only with a second week', () => {
    expect(paceOf(aTarget(), weekly([2100]), inWeek(1)).state).toBe('reached');
    const likes = aTarget({ metric: 'likes', per: 'week', baseline: 100, goal: 120 });
    const week = (values: readonly number[]) => weekly(values, { metric: 'likes' });
    expect(paceOf(likes, week([101, 98, 103, 99, 130]), inWeek(5)).state).not.toBe('reached');
    expect(paceOf(likes, week([101, 98, 103, 99, 130, 124]), inWeek(6)).state).toBe('reached');
  });

  it('carries no drift on where a weekly count only spreads', () => {
    const likes = aTarget({ metric: 'likes', per: 'week', baseline: 100, goal: 200 });
    const pace = paceOf(
      likes,
      weekly(
        NOISE.map((change) => 100 + change),
        { metric: 'likes' },
      ),
      inWeek(15),
    );
    expect(pace.state).toBe('off-track');
    expect(pace.forecast?.value).toBeGreaterThan(90);
    expect(pace.forecast?.value).toBeLessThan(110);
  });

  it('keeps a figure that stays near its goal on track and calls a lasting loss', () => {
    const keep = aTarget({ direction: 'keep', metric: 'responseRate', baseline: 90, goal: 90 });
    const rates = (values: readonly number[]) => weekly(values, { metric: 'responseRate' });
    expect(paceOf(keep, rates([91, 89, 90, 92, 88, 90]), inWeek(6)).state).toBe('on-track');
    expect(paceOf(keep, rates([91, 80, 70, 69, 71, 70, 68, 70]), inWeek(8)).state).toBe('off-track');
    expect(paceOf(keep, rates([91, 89]), '2027-01-02').state).toBe('stale');
  });

  it('holds a rate within 0 and 100 percent', () => {
    const rate = aTarget({ metric: 'responseRate', baseline: 80, goal: 99 });
    const rates = weekly([82, 84, 86, 88, 90, 92], { metric: 'responseRate' });
    expect(paceOf(rate, rates, inWeek(6)).forecast).toMatchObject({ high: 100 });
  });

  it('counts the states of all targets', () => {
    const targets = [aTarget(), aTarget({ id: 'second', goal: null })];
    const counts = targetStateCounts(targets, weekly([1040, 1080, 1120, 1160]), inWeek(4));
    expect(counts).toMatchObject({ 'on-track': 1, incomplete: 1, reached: 0 });
  });
});

describe('laws of pace', () => {
  const changes = fc.array(fc.integer({ min: -300, max: 300 }), { minLength: 0, maxLength: 25 });
  const shapes = fc.record({
    goal: fc.integer({ min: 1, max: 5000 }),
    path: fc.constantFrom('straight' as const, 'ramped' as const),
    per: fc.constantFrom(null, 'week' as const),
    direction: fc.constantFrom('increase' as const, 'decrease' as const, 'keep' as const),
  });

  it('never gives a figure that is no number, and the chance lies between 0 and 1', () => {
    fc.assert(
      fc.property(shapes, changes, fc.integer({ min: -10, max: 300 }), (shape, steps, day) => {
        const pace = paceOf(aTarget(shape), weekly(grown(1000, steps)), addDays(START, day));
        const { forecast, state: _state, nowDate: _date, ...figures } = pace;
        const { date: _due, ...outlook } = forecast ?? { date: '', value: 0, low: 0, high: 0, chance: 0.5 };
        for (const figure of [...Object.values(figures), ...Object.values(outlook)]) {
          if (figure !== null) expect(figure).toSatisfy(Number.isFinite);
        }
        expect(outlook.chance).toBeGreaterThanOrEqual(0.01);
        expect(outlook.chance).toBeLessThanOrEqual(0.99);
        expect(outlook.low).toBeLessThanOrEqual(outlook.high);
      }),
    );
  });

  it('does not depend on the unit in which a figure is written', () => {
    fc.assert(
      fc.property(shapes, changes, fc.constantFrom(0.001, 7, 1000), (shape, steps, factor) => {
        const today = inWeek(steps.length);
        const values = grown(1000, steps);
        const one = paceOf(aTarget(shape), weekly(values), today);
        const scaled = aTarget({ ...shape, baseline: 1000 * factor, goal: shape.goal * factor });
        const other = paceOf(scaled, weekly(values.map((value) => value * factor)), today);
        expect(other.forecast?.chance ?? 0).toBeCloseTo(one.forecast?.chance ?? 0, 9);
        expect(other.forecast === null).toBe(one.forecast === null);
      }),
      {
        examples: [
          [{ goal: 822, path: 'straight', per: null, direction: 'increase' }, [0, 0, -3, -6], 0.001],
        ],
      },
    );
  });

  it('treats growth towards a goal and decline towards its mirror image alike', () => {
    fc.assert(
      fc.property(shapes, changes, (shape, steps) => {
        const today = inWeek(steps.length);
        const values = grown(1000, steps);
        const up = paceOf(aTarget({ ...shape, direction: 'increase' }), weekly(values), today);
        const mirrored = aTarget({ ...shape, direction: 'decrease', baseline: -1000, goal: -shape.goal });
        const down = paceOf(mirrored, weekly(values.map((value) => -value)), today);
        expect(down.state).toBe(up.state);
        expect(down.behind).toBeCloseTo(up.behind ?? 0, 9);
      }),
    );
  });

  it('is on track or reached whenever the figures lie on the path', () => {
    const weeks = fc.integer({ min: 4, max: 26 });
    fc.assert(
      fc.property(shapes, weeks, (shape, count) => {
        const target = aTarget({ ...shape, direction: shape.goal >= 1000 ? 'increase' : 'decrease' });
        const points = Array.from({ length: count }, (_, index) => {
          const day = inWeek(index + 1);
          return aPoint(day, pathValue(target, day) ?? 0);
        });
        expect(['on-track', 'reached']).toContain(paceOf(target, points, inWeek(count)).state);
      }),
    );
  });

  it('never turns red by one late week on a sound path', () => {
    const weeks = fc.integer({ min: 4, max: 24 });
    const gains = fc.array(fc.integer({ min: 40, max: 60 }), { minLength: 25, maxLength: 25 });
    fc.assert(
      fc.property(weeks, gains, fc.integer({ min: -40, max: 30 }), (count, steps, late) => {
        const values = grown(1000, [...steps.slice(0, count), late]);
        expect(paceOf(aTarget(), weekly(values), inWeek(count + 1)).state).not.toBe('off-track');
      }),
    );
  });
});
