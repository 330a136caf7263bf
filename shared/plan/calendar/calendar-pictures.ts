import {
  addDays,
  type CalendarDate,
  daysBetween,
  daysFrom,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import type { Channel } from '../channel.ts';
import { wishedPerWeek } from '../content/content-mix.ts';
import type { Post } from '../post/post.ts';
import { placeOf } from './calendar.ts';

/** First and last day, both included. */
export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Posts of each day on the workspace's wall, cancelled ones left out. */
export type DayCounts = ReadonlyMap<CalendarDate, number>;

/** Posts by their day on the wall of `zone`; those without a day and cancelled ones are left out. */
export function countByDay(posts: Iterable<Post>, zone: string): DayCounts {
  const counts = new Map<CalendarDate, number>();
  for (const post of posts) {
    const place = post.status === 'cancelled' ? null : placeOf(post, zone);
    if (place !== null) counts.set(place.date, (counts.get(place.date) ?? 0) + 1);
  }
  return counts;
}

export type HeatDay = { readonly date: CalendarDate; readonly posts: number };
/** Seven places in the order of the week; null for a day outside of the period. */
export type HeatWeek = { readonly from: CalendarDate; readonly days: readonly (HeatDay | null)[] };

/** The whole weeks that hold a period, a day outside of it left empty. */
export function heatWeeks(counts: DayCounts, { from, to }: Period, weekStart: Weekday): readonly HeatWeek[] {
  if (to < from) return [];
  const first = startOfWeek(from, weekStart);
  const weeks = Math.floor(daysBetween(first, to) / 7) + 1;
  return Array.from({ length: weeks }, (_, week) => {
    const start = addDays(first, 7 * week);
    const days = Array.from({ length: 7 }, (_, place) => addDays(start, place)).map((date) =>
      date < from || date > to ? null : { date, posts: counts.get(date) ?? 0 },
    );
    return { from: start, days };
  });
}

export type HourCounts = {
  /** The first and the last hour, 0 to 23, at which anything goes out; null where nothing has a time. */
  readonly hours: { readonly first: number; readonly last: number } | null;
  /** Posts by weekday (1 to 7) and hour, on the workspace's wall. */
  readonly at: (weekday: number, hour: number) => number;
  readonly most: number;
  readonly withoutTime: number;
  readonly posts: number;
};

/** At which hours of the week posts go out in a period; cancelled ones left out. */
export function countByHour(posts: Iterable<Post>, { from, to }: Period, zone: string): HourCounts {
  const counts = new Array<number>(7 * 24).fill(0);
  let [withoutTime, all] = [0, 0];
  for (const post of posts) {
    const place = post.status === 'cancelled' ? null : placeOf(post, zone);
    if (place === null || place.date < from || place.date > to) continue;
    all += 1;
    if (place.time === null) {
      withoutTime += 1;
      continue;
    }
    const index = 24 * (weekdayOf(place.date) - 1) + Number(place.time.slice(0, 2));
    counts[index] = (counts[index] ?? 0) + 1;
  }
  const used = counts.flatMap((count, index) => (count > 0 ? [index % 24] : []));
  return {
    hours: used.length === 0 ? null : { first: Math.min(...used), last: Math.max(...used) },
    at: (weekday, hour) => counts[24 * (weekday - 1) + hour] ?? 0,
    most: Math.max(0, ...counts),
    withoutTime,
    posts: all,
  };
}

/** A stretch of days on which a channel is silent. */
export type ChannelGap = Period & {
  readonly channelId: string;
  /** Days without a post, also those ahead of the period. */
  readonly days: number;
  /** From so many days on it is a gap. */
  readonly limit: number;
};

export type ChannelRow = {
  readonly channelId: string;
  /** Wished posts a week. */
  readonly perWeek: number;
  /** Days of the period in order. */
  readonly days: readonly HeatDay[];
  readonly posts: number;
  readonly gaps: readonly ChannelGap[];
};

/** Twice the time between two posts at the wished rhythm, in whole days: 3 a week gives 5 days, one a week 14. */
export function gapLimit(perWeek: number): number {
  return Math.max(1, Math.ceil(14 / perWeek));
}

/**
 * Each running channel with a wished rhythm, day by day, and where it is silent for at least twice its rhythm. A silence
 * that began before the period counts from where it began (at most `gapLimit` days back). Channels that are paused,
 * closed or without a rhythm are left out.
 */
export function channelRows(
  posts: Iterable<Post>,
  channels: Iterable<Pick<Channel, 'id' | 'state' | 'postsPerWeek' | 'cadence'>>,
  period: Period,
  zone: string,
): readonly ChannelRow[] {
  const running = [...channels].flatMap((channel) => {
    const perWeek = wishedPerWeek(channel);
    const isRunning = channel.state !== 'pause' && channel.state !== 'close';
    return perWeek === null || !isRunning ? [] : [{ channelId: channel.id, perWeek }];
  });
  const counts = new Map(running.map(({ channelId }) => [channelId, new Map<CalendarDate, number>()]));
  const first = addDays(period.from, -Math.max(0, ...running.map(({ perWeek }) => gapLimit(perWeek))));
  for (const post of posts) {
    if (post.status === 'cancelled') continue;
    const place = placeOf(post, zone);
    if (place === null || place.date < first || place.date > period.to) continue;
    for (const channelId of new Set(post.variants.map((variant) => variant.channelId))) {
      const own = channelId === null ? undefined : counts.get(channelId);
      own?.set(place.date, (own.get(place.date) ?? 0) + 1);
    }
  }
  return running.map(({ channelId, perWeek }) => {
    const own = counts.get(channelId) ?? new Map<CalendarDate, number>();
    const days = daysFrom(period.from, period.to).map((date) => ({ date, posts: own.get(date) ?? 0 }));
    const gaps = gapsOf(own, period, gapLimit(perWeek)).map((gap) => ({ ...gap, channelId }));
    return { channelId, perWeek, days, posts: days.reduce((sum, day) => sum + day.posts, 0), gaps };
  });
}

function gapsOf(
  own: DayCounts,
  { from, to }: Period,
  limit: number,
): readonly Omit<ChannelGap, 'channelId'>[] {
  const gaps: Omit<ChannelGap, 'channelId'>[] = [];
  let silent = 0;
  for (const day of daysFrom(addDays(from, -limit), addDays(to, 1))) {
    if (day <= to && !own.has(day)) {
      silent += 1;
      continue;
    }
    const last = addDays(day, -1);
    if (silent >= limit && last >= from) {
      const start = addDays(day, -silent);
      gaps.push({ from: start < from ? from : start, to: last, days: silent, limit });
    }
    silent = 0;
  }
  return gaps;
}

/** A day on which much more goes out than usually. */
export type OverfullDay = {
  readonly date: CalendarDate;
  readonly posts: number;
  /** The middle of the days on which anything goes out. */
  readonly usual: number;
  /** Null for the whole plan. */
  readonly channelId: string | null;
};

/** How many more than usual are too many: three on a channel that has one a day, twice and three more for the plan. */
const OVER = { channel: 2, plan: 3 } as const;
/** Days with a post that are needed before anything is called usual. */
const FEWEST_DAYS = 4;

/**
 * Days of a period on which a channel has at least two posts more than on its usual day (the median of its days with a
 * post in the whole calendar), or the plan twice its usual number and at least three more. A day is named once, for the
 * plan where both hold. Hours of work are measured by the week (`weekLoads`): nobody makes a post on the day on which it goes out.
 */
export function overfullDays(
  posts: Iterable<Post>,
  { from, to }: Period,
  zone: string,
): readonly OverfullDay[] {
  const all = new Map<CalendarDate, number>();
  const byChannel = new Map<string, Map<CalendarDate, number>>();
  for (const post of posts) {
    const place = post.status === 'cancelled' ? null : placeOf(post, zone);
    if (place === null) continue;
    all.set(place.date, (all.get(place.date) ?? 0) + 1);
    for (const channelId of new Set(post.variants.map((variant) => variant.channelId))) {
      if (channelId === null) continue;
      const own = byChannel.get(channelId) ?? new Map<CalendarDate, number>();
      own.set(place.date, (own.get(place.date) ?? 0) + 1);
      byChannel.set(channelId, own);
    }
  }
  const usualAll = usualOf(all);
  const found = new Map<CalendarDate, OverfullDay>();
  for (const [channelId, own] of byChannel) {
    const usual = usualOf(own);
    if (usual === null) continue;
    for (const [date, count] of own) {
      const most = found.get(date)?.posts ?? 0;
      if (date >= from && date <= to && count >= usual + OVER.channel && count > most)
        found.set(date, { date, posts: count, usual, channelId });
    }
  }
  for (const [date, count] of all) {
    if (usualAll === null || date < from || date > to) continue;
    if (count >= Math.max(2 * usualAll, usualAll + OVER.plan))
      found.set(date, { date, posts: count, usual: usualAll, channelId: null });
  }
  return [...found.values()].sort((left, right) => (left.date < right.date ? -1 : 1));
}

function usualOf(counts: DayCounts): number | null {
  if (counts.size < FEWEST_DAYS) return null;
  const sorted = [...counts.values()].sort((left, right) => left - right);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
