import { addMonths, type CalendarDate, daysBetween, startOfMonth } from '#shared/base/calendar-date.ts';
import type { CompetitorFigure } from './competitor.ts';

/** How many followed a channel on a day. Lists of them are in the order of time, one a day. */
export type FollowerPoint = { readonly date: CalendarDate; readonly followers: number };

/** The counts of followers among figures, in order. */
export function followerPoints(figures: readonly CompetitorFigure[]): readonly FollowerPoint[] {
  return figures.flatMap(({ date, followers }) => (followers === null ? [] : [{ date, followers }]));
}

export type FollowerChange = {
  readonly from: FollowerPoint;
  readonly to: FollowerPoint;
  /** Followers more or, below zero, less. */
  readonly change: number;
};

/** From the last count but one to the last; null where there are fewer than two. */
export function lastChange(points: readonly FollowerPoint[]): FollowerChange | null {
  const [to, from] = [points.at(-1), points.at(-2)];
  if (from === undefined || to === undefined) return null;
  return { from, to, change: to.followers - from.followers };
}

/** Days of a mean month of the Gregorian calendar: 365.2425 / 12. */
const MONTH_DAYS = 30.436875;
/** A pace is told over about a quarter: long enough to calm a good week, short enough to be the present. */
const PACE_DAYS = 100;
/** Less than three weeks apart, two counts say nothing of a month. */
const LEAST_PACE_DAYS = 21;
/** Two counts further apart than a year say nothing of the present. */
const MOST_PACE_DAYS = 370;

/**
 * Followers gained or lost a month, over the last 100 days that were counted: from the oldest count in them to the last.
 * Where the count before the last is older than that, from that one, up to a year. Null for less than 21 days.
 */
export function followersPerMonth(points: readonly FollowerPoint[]): number | null {
  const last = points.at(-1);
  if (last === undefined) return null;
  const within = points.find(({ date }) => daysBetween(date, last.date) <= PACE_DAYS) ?? last;
  const from = within === last ? points.at(-2) : within;
  if (from === undefined) return null;
  const days = daysBetween(from.date, last.date);
  if (days < LEAST_PACE_DAYS || days > MOST_PACE_DAYS) return null;
  return ((last.followers - from.followers) / days) * MONTH_DAYS;
}

/** The last count of a month, and the change against the month before; null where a month has none. */
export type FollowerMonth = {
  /** Its first day. */
  readonly month: CalendarDate;
  readonly followers: number | null;
  readonly change: number | null;
};

/** Every month from the first to the last; one without a count is a gap, and so is the change after it. */
export function followerMonths(
  points: readonly FollowerPoint[],
  first: CalendarDate,
  last: CalendarDate,
): readonly FollowerMonth[] {
  const counts = new Map(points.map(({ date, followers }) => [startOfMonth(date), followers]));
  const months: FollowerMonth[] = [];
  for (let month = startOfMonth(first); month <= last; month = addMonths(month, 1)) {
    const followers = counts.get(month) ?? null;
    const before = months.at(-1)?.followers ?? null;
    months.push({
      month,
      followers,
      change: followers === null || before === null ? null : followers - before,
    });
  }
  return months;
}
