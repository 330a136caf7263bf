import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { Digest } from './portfolio.ts';

/** Something a client needs, most urgent kind first. `count` is how many, or how many days late. */
export type Need = {
  readonly kind: 'incident' | 'off-track' | 'review-late' | 'empty-weeks' | 'approvals' | 'at-risk' | 'stale';
  readonly severity: 'off' | 'risk' | 'none';
  readonly count: number;
};

/** Weeks ahead, the present one included, that must not be empty. */
const WEEKS_THAT_COUNT = 3;

/** What a client needs now, most urgent first; empty when nothing does. "No need" is a result, too. */
export function needsOf(digest: Digest, today: CalendarDate): readonly Need[] {
  const { targetStates, runningIncidents, reviewDueOn, postsToApprove } = digest;
  const daysLate = reviewDueOn === null ? 0 : daysBetween(reviewDueOn, today);
  const hasPosts = digest.postsByWeek.some((count) => count > 0);
  const emptyWeeks = digest.postsByWeek.slice(0, WEEKS_THAT_COUNT).filter((count) => count === 0).length;
  const needs: readonly Need[] = [
    { kind: 'incident', severity: 'off', count: runningIncidents },
    { kind: 'off-track', severity: 'off', count: targetStates['off-track'] },
    { kind: 'review-late', severity: 'risk', count: Math.max(0, daysLate) },
    { kind: 'empty-weeks', severity: 'risk', count: hasPosts ? emptyWeeks : 0 },
    { kind: 'approvals', severity: 'risk', count: postsToApprove },
    { kind: 'at-risk', severity: 'risk', count: targetStates['at-risk'] },
    { kind: 'stale', severity: 'none', count: targetStates.stale },
  ];
  return needs.filter(({ count }) => count > 0);
}

const WEIGHT = { off: 100, risk: 10, none: 1 } as const;

/** A number by which clients are ordered: who needs one first has the highest. */
export function urgencyOf(needs: readonly Need[]): number {
  return needs.reduce(
    (sum, { severity, kind }) => sum + WEIGHT[severity] + (kind === 'incident' ? 1000 : 0),
    0,
  );
}
