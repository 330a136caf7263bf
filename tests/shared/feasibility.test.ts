import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { createFormatPlan } from '#shared/plan/content/format-plan.ts';
import { feasibilityOf } from '#shared/plan/goals/feasibility.ts';
import { type NeedsSources, needsOf } from '#shared/plan/goals/feasibility-needs.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { paceOf } from '#shared/plan/goals/pace.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { aPillar, aPost } from '#tests/support/build-records.ts';

const NOW = '2026-07-01T08:00:00.000Z';
const START = '2026-07-01';
const DUE = '2026-12-30';
const TODAY = '2026-10-08';
const GAINS = [30, 52, 41, 28, 47, 35, 44, 50, 33, 40, 38, 42, 39, 41];

function aTarget(fields: Partial<Target> = {}): Target {
  const promise = { baseline: 1000, baselineDate: START, goal: 2040, start: START, due: DUE } as const;
  return createTarget({ id: 'target', now: NOW }, { metric: 'followers', ...promise, ...fields });
}

function weekly(values: readonly number[], fields: Partial<MetricPoint> = {}): readonly MetricPoint[] {
  return values.map((value, index) =>
    createMetricPoint(
      { id: `point-${index}`, now: NOW },
      { metric: 'followers', date: addDays(START, 7 * (index + 1)), value, ...fields },
    ),
  );
}

const levels = GAINS.map((_, index) => 1000 + GAINS.slice(0, index + 1).reduce((sum, gain) => sum + gain, 0));
const points = weekly(levels);

describe('feasibility from own figures', () => {
  it('gives the same chance as the pace of the target, and the range to expect', () => {
    const target = aTarget();
    const { forecast } = paceOf(target, points, TODAY);
    const feasibility = feasibilityOf(target, points, TODAY);
    expect(feasibility).toMatchObject({ chance: forecast?.chance, weeks: 14, gap: null });
    expect(feasibility.range).toEqual({
      date: DUE,
      value: forecast?.value,
      low: forecast?.low,
      high: forecast?.high,
    });
  });

  it('calls what goes on as before likely, a stretch ambitious and a dream unlikely', () => {
    const verdictAt = (goal: number) => feasibilityOf(aTarget({ goal }), points, TODAY).verdict;
    expect([1800, 2060, 4000].map(verdictAt)).toEqual(['likely', 'ambitious', 'unlikely']);
  });

  it('never grows more sure of a bolder goal', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1001, max: 4000 }),
        fc.integer({ min: 1001, max: 4000 }),
        (one, other) => {
          const chanceOf = (goal: number) => feasibilityOf(aTarget({ goal }), points, TODAY).chance ?? 0;
          const [easy, bold] = [Math.min(one, other), Math.max(one, other)];
          // The plan itself is one of the witnesses, so the chance may move a little against the goal.
          expect(chanceOf(bold)).toBeLessThanOrEqual(chanceOf(easy) + 0.02);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('suggests a round goal with a chance of about two in three', () => {
    const { suggestion } = feasibilityOf(aTarget({ goal: 4000 }), points, TODAY);
    expect(suggestion?.goal).toBeGreaterThan(levels.at(-1) ?? 0);
    expect((suggestion?.goal ?? 0) % 5).toBe(0);
    expect(feasibilityOf(aTarget({ goal: suggestion?.goal ?? 0 }), points, TODAY).chance).toBe(
      suggestion?.chance,
    );
    expect(suggestion?.chance).toBeGreaterThanOrEqual(0.6);
    expect(suggestion?.chance).toBeLessThanOrEqual(0.75);
  });

  it('suggests what can be kept of any growing series, with at least six chances in ten', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 8, maxLength: 30 }),
        fc.integer({ min: 200, max: 50_000 }),
        (gains, from) => {
          let level = from;
          const grown = weekly(gains.map((gain) => (level += gain)));
          const today = addDays(START, 7 * gains.length + 1);
          const target = aTarget({ baseline: from, goal: null, due: addDays(today, 90) });
          const { suggestion } = feasibilityOf(target, grown, today);
          if (suggestion === null) return;
          expect(suggestion.chance).toBeGreaterThanOrEqual(0.595);
          expect(suggestion.chance).toBeLessThanOrEqual(0.8);
          expect(suggestion.goal).toBeGreaterThan(level);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('suggests nothing where what goes on as now leads nowhere', () => {
    const flat = weekly([400, 420, 385, 410, 395, 415, 405, 390], { metric: 'likes' });
    const target = aTarget({ metric: 'likes', per: 'week', baseline: 405, goal: 600 });
    expect(feasibilityOf(target, flat, TODAY)).toMatchObject({ verdict: 'unlikely', suggestion: null });
  });

  it('suggests less for what should fall', () => {
    const hours = weekly([9.3, 9.2, 8.7, 9.0, 8.4, 8.5, 8.2, 8.3, 7.9, 8.0, 7.6, 7.8, 7.5, 7.4], {
      metric: 'firstResponseTime',
    });
    const target = aTarget({ metric: 'firstResponseTime', direction: 'decrease', baseline: 9.5, goal: null });
    const { suggestion, range } = feasibilityOf(target, hours, TODAY);
    expect(suggestion?.goal).toBeLessThan(9.5);
    expect(suggestion?.goal).toBeGreaterThan(range?.low ?? 99);
  });

  it('tells the range before there is a goal, or a baseline', () => {
    const feasibility = feasibilityOf(aTarget({ goal: null }), points, TODAY);
    expect(feasibility).toMatchObject({ verdict: 'unknown', gap: 'no-goal', chance: null });
    expect(feasibility.range?.high).toBeGreaterThan(levels.at(-1) ?? 0);
    const fields = { goal: null, baseline: null, baselineDate: null, start: null };
    expect(feasibilityOf(aTarget(fields), points, TODAY).range).not.toBeNull();
  });
});

describe('feasibility without own figures', () => {
  const usual = { usualLow: 1500, usualHigh: 2000, usualSource: 'Trade report' } as const;
  const verdictAt = (fields: Partial<Target>) => feasibilityOf(aTarget(fields), [], '2026-07-02').verdict;

  it('says whether the goal lies below, within or above what is usual', () => {
    expect(verdictAt({ ...usual, goal: 1400 })).toBe('below-usual');
    expect(verdictAt({ ...usual, goal: 1500 })).toBe('within-usual');
    expect(verdictAt({ ...usual, goal: 2000 })).toBe('within-usual');
    expect(verdictAt({ ...usual, goal: 2001 })).toBe('above-usual');
  });

  it('takes the lower side for the bold one where less is better, and both ends in any order', () => {
    const waiting = { metric: 'firstResponseTime', direction: 'decrease', baseline: 20 } as const;
    expect(verdictAt({ ...waiting, usualLow: 8, usualHigh: 4, goal: 3 })).toBe('above-usual');
    expect(verdictAt({ ...waiting, usualLow: 8, usualHigh: 4, goal: 9 })).toBe('below-usual');
  });

  it('lets own figures speak before usual ones', () => {
    expect(feasibilityOf(aTarget({ ...usual, goal: 1800 }), points, TODAY).verdict).toBe('likely');
  });

  it('says what is missing where nothing can be told', () => {
    const gapAt = (fields: Partial<Target>, today = '2026-07-02') =>
      feasibilityOf(aTarget(fields), [], today).gap;
    expect(gapAt({})).toBe('no-history');
    expect(gapAt({ due: null })).toBe('no-due');
    expect(gapAt({ goal: null })).toBe('no-goal');
    expect(gapAt({ goal: 900 })).toBe('against-direction');
    expect(gapAt({}, '2027-01-05')).toBe('past');
  });
});

describe('what a goal asks for', () => {
  const target = aTarget({
    metric: 'likes',
    per: 'week',
    baseline: null,
    baselineDate: null,
    goal: 600,
    channelId: 'ig',
    objectiveId: 'sell',
  });
  const likes = weekly([200, 220, 180, 210, 190, 200], { metric: 'likes', channelId: 'ig' });
  const twoAWeek = Array.from({ length: 12 }, (_, index) =>
    aPost(`post${index}`, {
      status: 'published',
      date: addDays(START, 2 + Math.floor(index / 2) * 7 + (index % 2)),
      pillarId: 'shop',
      effort: 3,
      variants: [createPostVariant(`v${index}`, { language: 'de', channelId: 'ig' })],
    }),
  );
  const sources: NeedsSources = {
    metricPoints: likes,
    posts: twoAWeek,
    pillars: [aPillar('shop', { objectiveIds: ['sell'] })],
    formatPlans: new Map(),
  };

  it('counts posts and hours from what a post brought so far', () => {
    const needs = needsOf(target, sources, TODAY);
    expect(needs).toMatchObject({
      postsNow: 2,
      per: 'week',
      basis: 'serving',
      pillarIds: ['shop'],
      periods: 6,
    });
    // About 100 likes a post: 600 ask for 6, give or take.
    expect(needs?.posts.low).toBeGreaterThanOrEqual(5);
    expect(needs?.posts.high).toBeLessThanOrEqual(7);
    expect(needs?.hoursPerWeek?.low).toBe((needs?.posts.low ?? 0) * 3);
    expect(needs?.hoursFrom).toBe('effort');
  });

  it('takes the hours of formats where posts say no effort', () => {
    const posts = twoAWeek.map((post) => ({ ...post, effort: null, format: 'photo' as const }));
    const formatPlans = new Map([['photo', createFormatPlan({ now: NOW }, { format: 'photo', hours: 1.5 })]]);
    const needs = needsOf(target, { ...sources, posts, formatPlans }, TODAY);
    expect(needs).toMatchObject({ hoursFrom: 'formats' });
    expect(needs?.hoursPerWeek?.low).toBe((needs?.posts.low ?? 0) * 1.5);
    expect(needsOf(target, { ...sources, posts }, TODAY)?.hoursPerWeek).toBeNull();
  });

  it('falls back on all posts of the channel where none is known to serve', () => {
    expect(needsOf(target, { ...sources, pillars: [] }, TODAY)?.basis).toBe('channel');
  });

  it('says nothing of levels, of rates, of too few periods, and of posts elsewhere', () => {
    expect(needsOf({ ...target, metric: 'followers', per: null }, sources, TODAY)).toBeNull();
    expect(needsOf({ ...target, metric: 'responseRate' }, sources, TODAY)).toBeNull();
    expect(needsOf(target, { ...sources, posts: twoAWeek.slice(0, 4) }, TODAY)).toBeNull();
    expect(needsOf({ ...target, channelId: 'tt' }, { ...sources, metricPoints: likes }, TODAY)).toBeNull();
  });
});
