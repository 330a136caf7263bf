import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addDays, fromEpochDay, toEpochDay } from '#shared/base/calendar-date.ts';
import { createDecision } from '#shared/plan/decision.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { createTarget } from '#shared/plan/goals/target.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import {
  decisionsToCheck,
  fillReview,
  hitRate,
  lastWholePeriod,
  periodEnd,
  postsOfPeriod,
  reviewToOpen,
} from '#shared/plan/reviews/review-rules.ts';
import { aPost, aProfile, NOW } from '#tests/support/build-records.ts';

const profile = aProfile({ planStart: '2026-07-01', planEnd: '2026-12-31' });
const rhythms = fc.constantFrom('weekly' as const, 'monthly' as const, 'quarterly' as const);
const days = fc
  .integer({ min: toEpochDay('2020-01-01'), max: toEpochDay('2040-12-31') })
  .map((day) => fromEpochDay(day));

describe('the period of a review', () => {
  it('is the last whole month, week or quarter', () => {
    expect(lastWholePeriod('monthly', '2026-10-14', 1)).toEqual({ start: '2026-09-01', end: '2026-09-30' });
    expect(lastWholePeriod('weekly', '2026-10-14', 1)).toEqual({ start: '2026-10-05', end: '2026-10-11' });
    expect(lastWholePeriod('weekly', '2026-10-14', 7)).toEqual({ start: '2026-10-04', end: '2026-10-10' });
    expect(lastWholePeriod('quarterly', '2026-02-03', 1)).toEqual({ start: '2025-10-01', end: '2025-12-31' });
  });

  test.prop([rhythms, days])(
    'ends before the day, and the next one begins the day after it',
    (rhythm, today) => {
      const period = lastWholePeriod(rhythm, today, 1);
      expect(period.end < today).toBe(true);
      expect(periodEnd(rhythm, period.start)).toBe(period.end);
      const afterNext = addDays(periodEnd(rhythm, addDays(period.end, 1)), 1);
      expect(lastWholePeriod(rhythm, afterNext, 1).start).toBe(addDays(period.end, 1));
    },
  );
});

describe('the review to open', () => {
  const september = createReview(
    { id: 'r', now: NOW },
    { periodStart: '2026-09-01', periodEnd: '2026-09-30' },
  );

  it('covers the last whole month once that has passed', () => {
    expect(reviewToOpen(profile, [], '2026-10-14')).toEqual({ start: '2026-09-01', end: '2026-09-30' });
  });

  it('is none while the last period was looked at, before the plan, and long after it', () => {
    expect(reviewToOpen(profile, [september], '2026-10-14')).toBeNull();
    expect(reviewToOpen(profile, [], '2026-07-20')).toBeNull();
    expect(reviewToOpen(profile, [september], '2026-11-02')).toEqual({
      start: '2026-10-01',
      end: '2026-10-31',
    });
  });
});

describe('a new review', () => {
  const target = createTarget(
    { id: 't', now: NOW },
    {
      metric: 'followers',
      baseline: 100,
      baselineDate: '2026-07-01',
      goal: 200,
      start: '2026-07-01',
      due: '2026-12-31',
    },
  );
  const point = (date: string, value: number) =>
    createMetricPoint({ id: date, now: NOW }, { metric: 'followers', date, value });
  const records = {
    targets: new Map([['t', target]]),
    metricPoints: new Map(
      ['2026-08-30', '2026-09-28', '2026-10-05'].map((date, index) => [date, point(date, 120 + index * 10)]),
    ),
    posts: new Map(
      [
        aPost('out', { date: '2026-09-10', status: 'published' }),
        aPost('late', { date: '2026-09-11', status: 'approved' }),
        aPost('idea', { date: '2026-09-12', status: 'idea' }),
        aPost('dropped', { date: '2026-09-13', status: 'cancelled' }),
        aPost('next', { date: '2026-10-01', status: 'scheduled' }),
      ].map((post) => [post.id, post]),
    ),
  };
  const period = { start: '2026-09-01', end: '2026-09-30' };

  it('is filled with the figures as they stood at the end of the period and of the one before', () => {
    const { figures } = fillReview({ id: 'r', now: NOW }, 'monthly', period, records);
    expect(figures).toEqual([{ targetId: 't', value: 130, previous: 120, state: expect.any(String) }]);
  });

  it('counts what was planned and what went out; ideas and cancelled posts were no plan', () => {
    expect(fillReview({ id: 'r', now: NOW }, 'monthly', period, records)).toMatchObject({
      postsPlanned: 2,
      postsPublished: 1,
    });
    expect(postsOfPeriod(records.posts.values(), period).notPublished.map(({ id }) => id)).toEqual(['late']);
  });
});

describe('decisions', () => {
  const decision = (id: string, checkOn: string | null, outcome: 'open' | 'came-true' | 'did-not' = 'open') =>
    createDecision({ id, now: NOW }, { decidedOn: '2026-08-12', checkOn, outcome });

  it('are due for checking from their day on until someone judged them, the longest waiting first', () => {
    const all = [
      decision('b', '2026-10-14'),
      decision('a', '2026-10-01'),
      decision('later', '2026-10-15'),
      decision('done', '2026-09-01', 'did-not'),
      decision('never', null),
    ];
    expect(decisionsToCheck(all, '2026-10-14').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('have a hit rate over those that were judged', () => {
    expect(
      hitRate([decision('a', null, 'came-true'), decision('b', null, 'did-not'), decision('c', null)]),
    ).toEqual({ cameTrue: 1, checked: 2 });
  });
});
