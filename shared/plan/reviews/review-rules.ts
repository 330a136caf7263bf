import {
  addDays,
  addMonths,
  type CalendarDate,
  endOfMonth,
  partsOf,
  startOfMonth,
  startOfWeek,
} from '#shared/base/calendar-date.ts';
import type { Decision } from '../decision.ts';
import type { MetricPoint } from '../goals/metric.ts';
import { paceOf } from '../goals/pace.ts';
import type { Target } from '../goals/target.ts';
import { nextReviewDueOn } from '../portfolio/portfolio.ts';
import type { Post } from '../post/post.ts';
import type { Stamp } from '../record.ts';
import type { WorkspaceProfile } from '../workspace-profile.ts';
import { createReview, type Review } from './review.ts';

export type Period = { readonly start: CalendarDate; readonly end: CalendarDate };

type Rhythm = WorkspaceProfile['reviewRhythm'];

/** The last whole period of a rhythm that is over on a day: the week (from the workspace's first day), month or quarter. */
export function lastWholePeriod(
  rhythm: Rhythm,
  today: CalendarDate,
  weekStart: WorkspaceProfile['weekStart'],
): Period {
  const start = periodStart(rhythm, today, weekStart);
  return { start: periodStart(rhythm, addDays(start, -1), weekStart), end: addDays(start, -1) };
}

/** The period of the review that can be opened on a day: null while none is due or the last whole one was looked at. */
export function reviewToOpen(
  profile: WorkspaceProfile,
  reviews: Iterable<Review>,
  today: CalendarDate,
): Period | null {
  const all = [...reviews];
  const dueOn = nextReviewDueOn(profile, all);
  const period = lastWholePeriod(profile.reviewRhythm, today, profile.weekStart);
  const isCovered = all.some(({ periodEnd }) => periodEnd >= period.end);
  const isBeforePlan = period.end < profile.planStart;
  return dueOn === null || dueOn > today || isCovered || isBeforePlan ? null : period;
}

/** What a review is filled from. */
export type ReviewRecords = {
  readonly targets: ReadonlyMap<string, Target>;
  readonly metricPoints: ReadonlyMap<string, MetricPoint>;
  readonly posts: ReadonlyMap<string, Post>;
};

/** A new review with the targets and posts of its period, as they stand at its last day. */
export function fillReview(stamp: Stamp, rhythm: Rhythm, period: Period, records: ReviewRecords): Review {
  const dayBefore = addDays(period.start, -1);
  const points = [...records.metricPoints.values()];
  const { planned, published } = postsOfPeriod(records.posts.values(), period);
  return createReview(stamp, {
    kind: rhythm,
    periodStart: period.start,
    periodEnd: period.end,
    figures: [...records.targets.values()].map((target) => {
      const pace = paceOf(target, points, period.end);
      return {
        targetId: target.id,
        value: pace.now,
        previous: paceOf(target, points, dayBefore).now,
        state: pace.state,
      };
    }),
    postsPlanned: planned.length,
    postsPublished: published.length,
  });
}

/** Posts that were planned for the period (cancelled ones and ideas are no plan), and those of them that went out. */
export function postsOfPeriod(posts: Iterable<Post>, period: Period) {
  const planned = [...posts]
    .filter(
      ({ date, status }) =>
        date !== null &&
        date >= period.start &&
        date <= period.end &&
        status !== 'cancelled' &&
        status !== 'idea',
    )
    .sort((left, right) => `${left.date} ${left.time}`.localeCompare(`${right.date} ${right.time}`));
  return {
    planned,
    published: planned.filter(({ status }) => status === 'published'),
    notPublished: planned.filter(({ status }) => status !== 'published'),
  };
}

/** Decisions whose day of checking has come and that nobody has judged, the longest waiting first. */
export function decisionsToCheck(decisions: Iterable<Decision>, today: CalendarDate): readonly Decision[] {
  return [...decisions]
    .filter(({ checkOn, outcome }) => checkOn !== null && checkOn <= today && outcome === 'open')
    .sort((left, right) => (left.checkOn ?? '').localeCompare(right.checkOn ?? ''));
}

/** How many of the judged decisions came true. */
export function hitRate(decisions: Iterable<Decision>): {
  readonly cameTrue: number;
  readonly checked: number;
} {
  const checked = [...decisions].filter(({ outcome }) => outcome !== 'open');
  return {
    cameTrue: checked.filter(({ outcome }) => outcome === 'came-true').length,
    checked: checked.length,
  };
}

function periodStart(
  rhythm: Rhythm,
  day: CalendarDate,
  weekStart: WorkspaceProfile['weekStart'],
): CalendarDate {
  switch (rhythm) {
    case 'weekly':
      return startOfWeek(day, weekStart);
    case 'monthly':
      return startOfMonth(day);
    case 'quarterly': {
      const monthsIn = (partsOf(day).month - 1) % 3;
      return addMonths(startOfMonth(day), -monthsIn);
    }
  }
}

/** The last day of the period that begins on a day. */
export function periodEnd(rhythm: Rhythm, start: CalendarDate): CalendarDate {
  if (rhythm === 'weekly') return addDays(start, 6);
  return rhythm === 'monthly' ? endOfMonth(start) : endOfMonth(addMonths(start, 2));
}
