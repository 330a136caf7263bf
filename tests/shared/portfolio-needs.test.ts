import { describe, expect, it } from 'vitest';
import type { Digest } from '#shared/plan/portfolio/portfolio.ts';
import { needsOf, urgencyOf } from '#shared/plan/portfolio/portfolio-needs.ts';

const calm: Digest = {
  decidedPercent: 90,
  targetStates: {
    reached: 1,
    'on-track': 3,
    'at-risk': 0,
    'off-track': 0,
    'too-early': 0,
    stale: 0,
    incomplete: 0,
  },
  postsByWeek: [3, 3, 2, 0, 1, 1, 1, 1],
  effortByWeek: [0, 0, 0, 0, 0, 0, 0, 0],
  reviewDueOn: '2026-10-20',
  runningIncidents: 0,
  postsToApprove: 0,
};

describe('what a client needs', () => {
  it('is nothing when all is on track, the next weeks are filled and no review is late', () => {
    expect(needsOf(calm, '2026-10-14')).toEqual([]);
  });

  it('puts a running incident before everything else', () => {
    const digest = {
      ...calm,
      runningIncidents: 1,
      postsToApprove: 3,
      targetStates: { ...calm.targetStates, 'off-track': 2 },
    };
    expect(needsOf(digest, '2026-10-14').map(({ kind }) => kind)).toEqual([
      'incident',
      'off-track',
      'approvals',
    ]);
    expect(urgencyOf(needsOf(digest, '2026-10-14'))).toBeGreaterThan(
      urgencyOf(needsOf({ ...digest, runningIncidents: 0 }, '2026-10-14')),
    );
  });

  it('counts the days a review is late', () => {
    expect(needsOf(calm, '2026-11-01')).toEqual([{ kind: 'review-late', severity: 'risk', count: 12 }]);
  });

  it('warns of empty weeks ahead, but not in a plan that has no post yet', () => {
    expect(needsOf({ ...calm, postsByWeek: [3, 0, 0, 0, 1, 0, 0, 0] }, '2026-10-14')).toEqual([
      { kind: 'empty-weeks', severity: 'risk', count: 2 },
    ]);
    expect(needsOf({ ...calm, postsByWeek: [0, 0, 0, 0, 0, 0, 0, 0] }, '2026-10-14')).toEqual([]);
  });
});
