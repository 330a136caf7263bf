import { addDays, type CalendarDate, startOfWeek, weekdayOf } from '#shared/base/calendar-date.ts';
import { daysOff } from '../moments/shown-moments.ts';
import type { Post } from '../post/post.ts';
import type { WorkspaceProfile } from '../workspace-profile.ts';
import type { CapacityRecords } from './capacity.ts';
import { hoursOfPost, isOver, routineHours } from './work-hours.ts';

export type WeekLoad = {
  /** First day of the week. */
  readonly from: CalendarDate;
  readonly posts: number;
  /** Hours for the posts of that week. */
  readonly postHours: number;
  /** Posts of which nobody has said how long they take; they are in no sum. */
  readonly unknown: number;
  /** Posts and routines together. */
  readonly hours: number;
  /** Workdays of the week that the law makes free in the plan's region. */
  readonly daysOff: number;
  /** Hours there are that week, its days off taken from them; null where nobody has said. */
  readonly available: number | null;
  /** More hours than there are. False where nobody has said how many there are. */
  readonly isOverfull: boolean;
};

/**
 * The load of whole weeks from the one that holds `from` to the one that holds `to`: every post with a day in them that
 * is not cancelled, and the routines. A post belongs to the week of its day on the wall.
 */
export function weekLoads(
  records: Omit<CapacityRecords, 'channels'>,
  posts: Iterable<Post>,
  period: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly WeekLoad[] {
  const profile = records.profile.get('profile');
  if (profile === undefined || period.to < period.from) return [];
  const routine = routineHours(records.routines.values());
  const weeks = new Map<CalendarDate, { posts: number; postHours: number; unknown: number }>();
  for (let from = startOfWeek(period.from, profile.weekStart); from <= period.to; from = addDays(from, 7))
    weeks.set(from, { posts: 0, postHours: 0, unknown: 0 });
  for (const post of posts) {
    if (post.date === null || post.status === 'cancelled') continue;
    const week = weeks.get(startOfWeek(post.date, profile.weekStart));
    if (week === undefined) continue;
    const hours = hoursOfPost(post, records.formatPlans);
    week.posts += 1;
    if (hours === null) week.unknown += 1;
    else week.postHours += hours;
  }
  const free = daysOff(
    profile.holidayRegion,
    startOfWeek(period.from, profile.weekStart),
    addDays(period.to, 6),
  );
  return [...weeks].map(([from, week]) => {
    const hours = week.postHours + routine;
    const daysFree = workdaysOff(profile, free, from);
    const available = hoursOfWeek(profile, daysFree);
    return { from, ...week, hours, daysOff: daysFree, available, isOverfull: isOver(hours, available) };
  });
}

/** Workdays among the seven from a day on that are public holidays. */
function workdaysOff(
  { workdays }: WorkspaceProfile,
  free: ReadonlySet<CalendarDate>,
  from: CalendarDate,
): number {
  if (free.size === 0) return 0;
  const week = Array.from({ length: 7 }, (_, index) => addDays(from, index));
  return week.filter((date) => free.has(date) && workdays.includes(weekdayOf(date))).length;
}

/** Each workday holds the same share of a week's hours, and a holiday takes its own away. */
function hoursOfWeek({ hoursPerWeek, workdays }: WorkspaceProfile, daysFree: number): number | null {
  const days = new Set(workdays).size;
  if (hoursPerWeek === null || daysFree === 0 || days === 0) return hoursPerWeek;
  return (hoursPerWeek * (days - daysFree)) / days;
}
