import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { CalendarSettings } from './calendar/calendar-settings.ts';
import type { CapacityRecords } from './capacity/capacity.ts';
import { weekLoads } from './capacity/week-loads.ts';
import { toTenths } from './capacity/work-hours.ts';
import type { Channel } from './channel.ts';
import type { Campaign } from './content/campaign.ts';
import type { Incident } from './crisis/incident.ts';
import type { MetricPoint } from './goals/metric.ts';
import { paceOf } from './goals/pace.ts';
import type { NetworkRules } from './networks/network.ts';
import type { PlanRecords } from './plan-records.ts';
import type { Post } from './post/post.ts';
import { postFindings, surroundingsOf } from './post/post-rules.ts';
import type { Review } from './reviews/review.ts';
import { type Period, reviewToOpen } from './reviews/review-rules.ts';
import type { RoutineRun } from './tasks/routine.ts';
import { routinesDue } from './tasks/routine-rounds.ts';
import type { Task } from './tasks/task.ts';
import { isOverdue } from './tasks/task-board.ts';

/** The records that are looked over. A workspace's tables fit. */
export type AttentionRecords = PlanRecords &
  Omit<CapacityRecords, 'profile' | 'channels'> & {
    readonly channels: ReadonlyMap<string, Channel>;
    readonly campaigns: ReadonlyMap<string, Campaign>;
    readonly networkRules: NetworkRules;
    readonly calendarSettings: ReadonlyMap<string, CalendarSettings>;
    readonly metricPoints: ReadonlyMap<string, MetricPoint>;
    readonly posts: ReadonlyMap<string, Post>;
    readonly reviews: ReadonlyMap<string, Review>;
    readonly incidents: ReadonlyMap<string, Incident>;
    readonly tasks: ReadonlyMap<string, Task>;
    readonly routineRuns: ReadonlyMap<string, RoutineRun>;
  };

export type AttentionSeverity = 'off' | 'risk' | 'none';

/** One thing to see to today; the record it is about, where there is one. */
export type Attention = { readonly severity: AttentionSeverity } & (
  | { readonly kind: 'incident'; readonly recordId: string }
  | { readonly kind: 'target-off-track' | 'target-at-risk'; readonly recordId: string }
  | { readonly kind: 'post-faulty'; readonly recordId: string; readonly rule: string; readonly count: number }
  | { readonly kind: 'posts-overdue' | 'posts-to-approve'; readonly recordId: string; readonly count: number }
  | { readonly kind: 'tasks-overdue' | 'routines-due'; readonly recordId: string; readonly count: number }
  | { readonly kind: 'review-due'; readonly recordId: null; readonly period: Period }
  | {
      readonly kind: 'week-overfull';
      readonly recordId: null;
      readonly hours: number;
      readonly available: number;
      readonly from: CalendarDate;
    }
  | { readonly kind: 'week-empty'; readonly recordId: null; readonly from: CalendarDate }
);

/** Weeks ahead, this one included, whose load is looked at. */
const WEEKS = 4;

/** What needs a person today in one workspace, most urgent first; empty when nothing does. */
export function attentionOf(records: AttentionRecords, now: string): readonly Attention[] {
  const profile = records.profile.get('profile');
  if (profile === undefined) return [];
  const { date: today, time } = toZoned(now, profile.timeZone);
  const posts = [...records.posts.values()].filter(({ status }) => status !== 'cancelled');
  return [
    ...incidents(records),
    ...targets(records, today, 'off-track'),
    ...faultyPosts(posts, records, today),
    ...overduePosts(posts, today, time),
    ...overdueTasks(records, today),
    ...postsToApprove(posts),
    ...dueRoutines(records, today),
    ...reviewDue(records, today),
    ...weeks(posts, records, today),
    ...targets(records, today, 'at-risk'),
  ];
}

function incidents({ incidents: all }: AttentionRecords): readonly Attention[] {
  return [...all.values()]
    .filter(({ closedAt }) => closedAt === null)
    .map(({ id }) => ({ kind: 'incident', severity: 'off', recordId: id }));
}

function targets(
  records: AttentionRecords,
  today: CalendarDate,
  wanted: 'off-track' | 'at-risk',
): readonly Attention[] {
  const points = [...records.metricPoints.values()];
  return [...records.targets.values()]
    .filter((target) => paceOf(target, points, today).state === wanted)
    .map(({ id }) =>
      wanted === 'off-track'
        ? { kind: 'target-off-track', severity: 'off', recordId: id }
        : { kind: 'target-at-risk', severity: 'risk', recordId: id },
    );
}

/** Posts of today and tomorrow with something wrong that would go out with them. */
function faultyPosts(
  posts: readonly Post[],
  records: AttentionRecords,
  today: CalendarDate,
): readonly Attention[] {
  const tomorrow = addDays(today, 1);
  const near = posts.filter(
    ({ date, status }) =>
      (date === today || date === tomorrow) && status !== 'published' && status !== 'idea',
  );
  const surroundings = surroundingsOf(records);
  return near.flatMap((post): readonly Attention[] => {
    const found = postFindings(post, surroundings).filter(({ severity }) => severity !== 'note');
    const first = found[0];
    if (first === undefined) return [];
    const severity = first.severity === 'error' ? 'off' : 'risk';
    return [{ kind: 'post-faulty', severity, recordId: post.id, rule: first.rule, count: found.length }];
  });
}

/** Planned is not published: posts whose time has passed and that nobody has marked as out. Ideas promise nothing. */
function overduePosts(posts: readonly Post[], today: CalendarDate, time: string): readonly Attention[] {
  const overdue = posts.filter(
    (post) =>
      !post.isHeld && post.status !== 'published' && post.status !== 'idea' && isPast(post, today, time),
  );
  const first = overdue.sort(byTime)[0];
  return first === undefined
    ? []
    : [{ kind: 'posts-overdue', severity: 'risk', recordId: first.id, count: overdue.length }];
}

function postsToApprove(posts: readonly Post[]): readonly Attention[] {
  const waiting = posts.filter(({ status, date }) => status === 'review' && date !== null).sort(byTime);
  const first = waiting[0];
  return first === undefined
    ? []
    : [{ kind: 'posts-to-approve', severity: 'none', recordId: first.id, count: waiting.length }];
}

function overdueTasks({ tasks }: AttentionRecords, today: CalendarDate): readonly Attention[] {
  let [first, count]: [Task | null, number] = [null, 0];
  for (const task of tasks.values()) {
    if (!isOverdue(task, today)) continue;
    count += 1;
    if (first === null || (task.due ?? '') < (first.due ?? '')) first = task;
  }
  return first === null ? [] : [{ kind: 'tasks-overdue', severity: 'risk', recordId: first.id, count }];
}

/** Checklists whose time has come; the one that waits longest is named. */
function dueRoutines({ routines, routineRuns }: AttentionRecords, today: CalendarDate): readonly Attention[] {
  const due = routinesDue(routines.values(), routineRuns, today);
  const first = due[0]?.routine;
  return first === undefined
    ? []
    : [{ kind: 'routines-due', severity: 'none', recordId: first.id, count: due.length }];
}

function reviewDue(records: AttentionRecords, today: CalendarDate): readonly Attention[] {
  const profile = records.profile.get('profile');
  const period = profile === undefined ? null : reviewToOpen(profile, records.reviews.values(), today);
  return period === null ? [] : [{ kind: 'review-due', severity: 'risk', recordId: null, period }];
}

/** Weeks that hold more work than there are hours, and weeks ahead with no post at all. */
function weeks(posts: readonly Post[], records: AttentionRecords, today: CalendarDate): readonly Attention[] {
  const profile = records.profile.get('profile');
  if (profile === undefined || posts.length === 0) return [];
  const last = addDays(today, 7 * (WEEKS - 1));
  return weekLoads(records, posts, {
    from: today,
    to: last < profile.planEnd ? last : profile.planEnd,
  }).flatMap(({ from, posts: count, hours, available, isOverfull }): readonly Attention[] => {
    if (count === 0)
      return from > today ? [{ kind: 'week-empty', severity: 'risk', recordId: null, from }] : [];
    if (available === null || !isOverfull) return [];
    return [
      {
        kind: 'week-overfull',
        severity: 'risk',
        recordId: null,
        hours: toTenths(hours),
        available: toTenths(available),
        from,
      },
    ];
  });
}

function isPast(post: Post, today: CalendarDate, time: string): boolean {
  if (post.date === null) return false;
  return post.date < today || (post.date === today && post.time !== null && post.time < time);
}

function byTime(left: Post, right: Post): number {
  return `${left.date} ${left.time ?? ''}`.localeCompare(`${right.date} ${right.time ?? ''}`);
}
