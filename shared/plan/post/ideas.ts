import {
  addDays,
  type CalendarDate,
  daysBetween,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { type ClockTime, minutesOf, toZoned } from '#shared/base/zoned-time.ts';
import { placeOf } from '../calendar/calendar.ts';
import type { Channel } from '../channel.ts';
import { wishedPerWeek } from '../content/content-mix.ts';
import type { Post } from './post.ts';

export const IDEA_ORDERS = ['newest', 'oldest', 'pillar', 'title'] as const;
export type IdeaOrder = (typeof IDEA_ORDERS)[number];

/** Younger than 7, 31 or 92 days of the workspace's calendar, or older. */
export type IdeaAge = 'week' | 'month' | 'quarter' | 'older';

/** Ideas that stand together: of one age, of one pillar (null: of none), or all of them. */
export type IdeaGroup = {
  readonly id: string;
  readonly of:
    | { readonly kind: 'age'; readonly age: IdeaAge }
    | { readonly kind: 'pillar'; readonly pillarId: string | null }
    | { readonly kind: 'all' };
  readonly posts: readonly Post[];
};

type IdeaSurroundings = {
  readonly today: CalendarDate;
  /** The workspace's zone: its wall tells on which day an idea came. */
  readonly zone: string;
  /** Pillars in their order; an idea of another one belongs to none. */
  readonly pillarIds: readonly string[];
};

/** Ideas in an order and in groups; groups without an idea are left out. Within a pillar the newest comes first. */
export function groupIdeas(
  posts: readonly Post[],
  order: IdeaOrder,
  { today, zone, pillarIds }: IdeaSurroundings,
): readonly IdeaGroup[] {
  switch (order) {
    case 'title': {
      const sorted = [...posts].sort((left, right) => byTitle(left, right) || newerFirst(left, right));
      return sorted.length === 0 ? [] : [{ id: 'all', of: { kind: 'all' }, posts: sorted }];
    }
    case 'pillar': {
      const known = new Set(pillarIds);
      const sorted = [...posts].sort(newerFirst);
      return [...pillarIds, null].flatMap((pillarId): readonly IdeaGroup[] => {
        const own = sorted.filter((post) => pillarOf(post, known) === pillarId);
        return own.length === 0
          ? []
          : [{ id: pillarId ?? 'none', of: { kind: 'pillar', pillarId }, posts: own }];
      });
    }
    case 'newest':
    case 'oldest': {
      const sorted = [...posts].sort(
        order === 'newest' ? newerFirst : (left, right) => newerFirst(right, left),
      );
      const byAge = new Map<IdeaAge, Post[]>();
      for (const post of sorted) {
        const age = ageOf(post, today, zone);
        const own = byAge.get(age);
        if (own === undefined) byAge.set(age, [post]);
        else own.push(post);
      }
      return [...byAge].map(([age, own]) => ({ id: age, of: { kind: 'age', age }, posts: own }));
    }
  }
}

/** How long an idea has waited. */
function ageOf({ createdAt }: Post, today: CalendarDate, zone: string): IdeaAge {
  const days = daysBetween(toZoned(createdAt, zone).date, today);
  if (days < 7) return 'week';
  if (days < 31) return 'month';
  return days < 92 ? 'quarter' : 'older';
}

/** A day of the week and a time of day at which a channel usually speaks. */
export type UsualSlot = { readonly weekday: Weekday; readonly time: ClockTime; readonly posts: number };

export type SlotSurroundings = {
  /** Posts of the whole calendar, in any order. */
  readonly posts: Iterable<Post>;
  /** The workspace's zone: habits are on its wall. */
  readonly zone: string;
  readonly weekStart: Weekday;
  /** Days on which somebody works, for a channel without a habit; empty for all. */
  readonly workdays: readonly number[];
};

/** How far back and ahead of a day posts show a habit. */
const HABIT_DAYS = { back: 182, ahead: 91 } as const;
/** A time that came once is chance. */
const HABIT_POSTS = 2;
const MOST_SLOTS = 14;

/**
 * When a channel (null: the whole plan) usually posts: weekday and time of its posts of half a year back and a quarter ahead,
 * cancelled ones left out, that came at least twice; the most frequent first, the earlier in the week where equal.
 */
export function usualSlots(
  channelId: string | null,
  around: CalendarDate,
  { posts, zone }: Pick<SlotSurroundings, 'posts' | 'zone'>,
): readonly UsualSlot[] {
  const [first, last] = [addDays(around, -HABIT_DAYS.back), addDays(around, HABIT_DAYS.ahead)];
  const counts = new Map<string, number>();
  for (const post of posts) {
    if (post.status === 'cancelled' || !isOn(post, channelId)) continue;
    const place = placeOf(post, zone);
    if (place === null || place.time === null || place.date < first || place.date > last) continue;
    const key = `${weekdayOf(place.date)} ${place.time}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= HABIT_POSTS)
    .sort(([left, most], [right, more]) => more - most || compareTexts(left, right))
    .slice(0, MOST_SLOTS)
    .map(([key, count]) => ({ weekday: Number(key[0]) as Weekday, time: key.slice(2), posts: count })); // 1 to 7 as built above
}

export type FreeSlot = {
  readonly date: CalendarDate;
  /** Null where no time is usual. */
  readonly time: ClockTime | null;
  /** Where it comes from: the channel's habit, the plan's, or only a working day without a post. */
  readonly basis: 'channel' | 'plan' | 'workday';
};

/** Two posts of one channel closer than this take each other's readers away. */
const CLASH_MINUTES = 60;
const DAY_MINUTES = 24 * 60;
const SEARCHED_DAYS = 366;

/**
 * The first usual weekday and time after a day at which the channel has nothing within the hour, in a week that does not
 * hold its wished number of posts yet. A channel without habits takes those of the plan; without any it is the
 * next working day without a post on the channel. Null where a year has no room.
 */
export function nextFreeSlot(
  channel: Pick<Channel, 'id' | 'postsPerWeek' | 'cadence'> | null,
  after: CalendarDate,
  surroundings: SlotSurroundings,
): FreeSlot | null {
  const { zone, weekStart, workdays } = surroundings;
  const posts = [...surroundings.posts];
  const channelId = channel?.id ?? null;
  const own = channelId === null ? [] : usualSlots(channelId, after, { posts, zone });
  const slots = own.length > 0 ? own : usualSlots(null, after, { posts, zone });
  const basis = own.length > 0 ? 'channel' : slots.length > 0 ? 'plan' : 'workday';
  const taken = takenTimes(posts, channelId, zone, after);
  const wished = channel === null ? null : wishedPerWeek(channel);
  const inWeek = (day: CalendarDate) => {
    const first = startOfWeek(day, weekStart);
    return Array.from({ length: 7 }, (_, step) => taken.get(addDays(first, step))?.length ?? 0).reduce(
      (sum, count) => sum + count,
      0,
    );
  };
  for (let step = 1; step <= SEARCHED_DAYS; step += 1) {
    const date = addDays(after, step);
    const times = taken.get(date) ?? [];
    if (basis === 'workday') {
      const isWorkday = workdays.length === 0 || workdays.includes(weekdayOf(date));
      if (isWorkday && times.length === 0) return { date, time: null, basis };
      continue;
    }
    if (wished !== null && inWeek(date) >= Math.ceil(wished)) continue;
    const free = slots
      .filter(({ weekday }) => weekday === weekdayOf(date))
      .find(({ time }) => isAlone(taken, date, time));
    if (free !== undefined) return { date, time: free.time, basis };
  }
  return null;
}

/** The times of the channel's posts by day, from a week before the day on; null for a post without a time. */
function takenTimes(
  posts: readonly Post[],
  channelId: string | null,
  zone: string,
  after: CalendarDate,
): ReadonlyMap<CalendarDate, readonly (ClockTime | null)[]> {
  const first = addDays(after, -7);
  const taken = new Map<CalendarDate, (ClockTime | null)[]>();
  for (const post of posts) {
    if (post.status === 'cancelled' || !isOn(post, channelId)) continue;
    const place = placeOf(post, zone);
    if (place === null || place.date < first) continue;
    const list = taken.get(place.date);
    if (list === undefined) taken.set(place.date, [place.time]);
    else list.push(place.time);
  }
  return taken;
}

function isOn({ variants }: Post, channelId: string | null): boolean {
  return channelId === null || variants.some((variant) => variant.channelId === channelId);
}

/** Whether no post with a time lies within the hour, beyond midnight too. */
function isAlone(
  taken: ReadonlyMap<CalendarDate, readonly (ClockTime | null)[]>,
  date: CalendarDate,
  time: ClockTime,
): boolean {
  return [-1, 0, 1].every((days) =>
    (taken.get(addDays(date, days)) ?? []).every((other) => {
      const minutes = other === null ? Number.POSITIVE_INFINITY : minutesOf(other) + days * DAY_MINUTES;
      return Math.abs(minutes - minutesOf(time)) >= CLASH_MINUTES;
    }),
  );
}

function pillarOf({ pillarId }: Post, known: ReadonlySet<string>): string | null {
  return pillarId !== null && known.has(pillarId) ? pillarId : null;
}

function newerFirst(left: Post, right: Post): number {
  return compareTexts(right.createdAt, left.createdAt) || compareTexts(right.id, left.id);
}

function byTitle(left: Post, right: Post): number {
  return left.title.localeCompare(right.title, undefined, { numeric: true, sensitivity: 'base' });
}
