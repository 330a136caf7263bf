import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  startOfWeek,
} from '#shared/base/calendar-date.ts';
import type { CapacityRecords } from '../capacity/capacity.ts';
import { weekLoads } from '../capacity/week-loads.ts';
import { toTenths } from '../capacity/work-hours.ts';
import type { Incident } from '../crisis/incident.ts';
import type { MetricPoint } from '../goals/metric.ts';
import { type TargetState, targetStateCounts } from '../goals/pace.ts';
import type { PlanRecords } from '../plan-records.ts';
import type { Post } from '../post/post.ts';
import type { Review } from '../reviews/review.ts';
import { decidedPercent, sectionStatuses } from '../section-status.ts';
import { PROFILE_ID, type WorkspaceProfile } from '../workspace-profile.ts';

/** Weeks that the list of all clients looks ahead, the present one included. */
const PORTFOLIO_WEEKS = 8;

/** The records from which a digest is made. A workspace's tables fit. */
export type PortfolioRecords = PlanRecords &
  Omit<CapacityRecords, 'profile' | 'channels'> & {
    readonly metricPoints: ReadonlyMap<string, MetricPoint>;
    readonly posts: ReadonlyMap<string, Post>;
    readonly reviews: ReadonlyMap<string, Review>;
    readonly incidents: ReadonlyMap<string, Incident>;
  };

export type Digest = {
  /** Whole percent from 0 to 100. */
  readonly decidedPercent: number;
  readonly targetStates: Readonly<Record<TargetState, number>>;
  /** Posts, and hours of work for posts and routines, in each of the next 8 weeks, the present one first. */
  readonly postsByWeek: readonly number[];
  readonly effortByWeek: readonly number[];
  readonly reviewDueOn: CalendarDate | null;
  readonly runningIncidents: number;
  readonly postsToApprove: number;
};

/** What the list of all clients says of one plan. */
export function digestOf(records: PortfolioRecords, today: CalendarDate): Digest {
  const profile = records.profile.get(PROFILE_ID) ?? null;
  const posts = [...records.posts.values()].filter(({ status }) => status !== 'cancelled');
  const weeks = byWeek(posts, startOfWeek(today, profile?.weekStart ?? 1));
  const loads = weekLoads(records, posts, { from: today, to: addDays(today, 7 * (PORTFOLIO_WEEKS - 1)) });
  return {
    decidedPercent: decidedPercent(sectionStatuses(records)),
    targetStates: targetStateCounts(records.targets.values(), records.metricPoints.values(), today),
    postsByWeek: weeks.map((ofWeek) => ofWeek.length),
    effortByWeek: weeks.map((_, index) => toTenths(loads[index]?.hours ?? 0)),
    reviewDueOn: profile === null ? null : nextReviewDueOn(profile, records.reviews.values()),
    runningIncidents: [...records.incidents.values()].filter(({ closedAt }) => closedAt === null).length,
    postsToApprove: posts.filter(({ status }) => status === 'review').length,
  };
}

/**
 * The day on which the next review is due: one rhythm after the end of the last period looked back on, or after the start
 * of the plan. Null once that lies after the plan's end.
 */
export function nextReviewDueOn(profile: WorkspaceProfile, reviews: Iterable<Review>): CalendarDate | null {
  const ends = [...reviews].map(({ periodEnd }) => periodEnd).sort();
  const last = ends.at(-1);
  const due = after(last === undefined ? profile.planStart : addDays(last, 1), profile.reviewRhythm);
  return daysBetween(profile.planEnd, due) > 1 ? null : due;
}

function after(day: CalendarDate, rhythm: WorkspaceProfile['reviewRhythm']): CalendarDate {
  switch (rhythm) {
    case 'weekly':
      return addDays(day, 7);
    case 'monthly':
      return addMonths(day, 1);
    case 'quarterly':
      return addMonths(day, 3);
  }
}

function byWeek(posts: readonly Post[], firstDay: CalendarDate): readonly (readonly Post[])[] {
  const weeks: Post[][] = Array.from({ length: PORTFOLIO_WEEKS }, () => []);
  for (const post of posts) {
    if (post.date !== null) weeks[Math.floor(daysBetween(firstDay, post.date) / 7)]?.push(post);
  }
  return weeks;
}
