import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { createTarget } from '#shared/plan/goals/target.ts';
import { digestOf, nextReviewDueOn } from '#shared/plan/portfolio/portfolio.ts';
import { createPost, type Post } from '#shared/plan/post/post.ts';
import { createReview } from '#shared/plan/reviews/review.ts';
import { createWorkspaceProfile, type WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { added, applyChanges, type Change } from '#shared/workspace/changes.ts';
import { emptyTables } from '#shared/workspace/schema.ts';

const now = '2026-03-04T09:00:00.000Z';
const wednesday = '2026-03-04';

function aProfile(fields: Partial<WorkspaceProfile> = {}): WorkspaceProfile {
  return createWorkspaceProfile(
    { now },
    {
      name: 'A',
      colour: 'slate',
      planStart: '2026-01-01',
      planEnd: '2026-12-31',
      timeZone: 'Europe/Berlin',
      weekStart: 1,
      currency: 'EUR',
      languages: ['en'],
      ...fields,
    },
  );
}

function digestWith(changes: readonly Change[], profile = aProfile()) {
  return digestOf(applyChanges(emptyTables(), [added('profile', profile), ...changes]), wednesday);
}

function posts(...fields: readonly Partial<Post>[]): readonly Change[] {
  return fields.map((each, index) => added('posts', createPost({ id: `p${index}`, now }, each)));
}

function aReview(periodEnd: string) {
  return createReview({ id: periodEnd, now }, { periodStart: addDays(periodEnd, -27), periodEnd });
}

describe('portfolio', () => {
  test('counts posts and hours by week, this week first, as the workspace counts its weeks', () => {
    const changes = posts(
      { date: '2026-03-01', effort: 9 }, // Sunday before a week that starts on Monday
      { date: '2026-03-02', effort: 1 },
      { date: '2026-03-08', effort: 2 },
      { date: '2026-03-09' },
      { date: '2026-04-26', effort: 4 },
      { date: '2026-04-27', effort: 9 }, // first day of the ninth week
      { date: '2026-03-03', effort: 9, status: 'cancelled' },
      { date: null, effort: 9 },
    );
    const digest = digestWith(changes);
    expect(digest.postsByWeek).toEqual([2, 1, 0, 0, 0, 0, 0, 1]);
    expect(digest.effortByWeek).toEqual([3, 0, 0, 0, 0, 0, 0, 4]);
    expect(digestWith(changes, aProfile({ weekStart: 7 })).postsByWeek[0]).toBe(2);
  });

  test('counts running incidents, posts to approve and targets by state', () => {
    const digest = digestWith([
      ...posts({ status: 'review' }, { status: 'review' }, { status: 'approved' }),
      added('incidents', createIncident({ id: 'i1', now })),
      added('incidents', createIncident({ id: 'i2', now }, { closedAt: now })),
      added('targets', createTarget({ id: 't1', now }, { metric: 'followers' })),
    ]);
    expect(digest).toMatchObject({
      postsToApprove: 2,
      runningIncidents: 1,
      targetStates: { incomplete: 1, reached: 0 },
    });
  });

  test('says nothing is decided of an empty plan', () => {
    expect(digestWith([])).toMatchObject({ decidedPercent: 0, postsToApprove: 0 });
  });

  test.each([
    ['weekly', '2026-01-08'],
    ['monthly', '2026-02-01'],
    ['quarterly', '2026-04-01'],
  ] as const)('makes the first %s review due on %s', (reviewRhythm, due) => {
    expect(nextReviewDueOn(aProfile({ reviewRhythm }), [])).toBe(due);
  });

  test('makes the next review due one rhythm after the last period, whatever the order of the reviews', () => {
    const reviews = [aReview('2026-02-28'), aReview('2026-01-31')];
    expect(nextReviewDueOn(aProfile(), reviews)).toBe('2026-04-01');
    expect(nextReviewDueOn(aProfile(), reviews.reverse())).toBe('2026-04-01');
  });

  test('asks for the last review of the plan and for none after it', () => {
    expect(nextReviewDueOn(aProfile(), [aReview('2026-11-30')])).toBe('2027-01-01');
    expect(nextReviewDueOn(aProfile(), [aReview('2026-12-31')])).toBeNull();
  });
});
