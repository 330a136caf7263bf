import {
  addDays,
  addMonths,
  type CalendarDate,
  daysAway,
  daysBetween,
  endOfMonth,
  isoWeekOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { type ClockTime, type Instant, toInstant, toZoned } from '#shared/base/zoned-time.ts';
import type { Post, PostStatus } from '../post/post.ts';

/** A row of the month: seven days and the ISO 8601 week of its Thursday. */
export type MonthWeek = { readonly week: number; readonly days: readonly CalendarDate[] };

/** A post at the day and time at which the workspace's clock shows it. */
export type PlacedPost = {
  readonly post: Post;
  readonly date: CalendarDate;
  readonly time: ClockTime | null;
};

/** How far the posts of a time are: out, ready to go out, or still to finish. Cancelled ones are in none. */
export type PostProgress = { readonly out: number; readonly ready: number; readonly toFinish: number };

const FEWEST_WEEKS = 5;

/** The whole weeks that hold the month of the day: five rows, six where the month needs them. */
export function monthWeeks(month: CalendarDate, weekStart: Weekday): readonly MonthWeek[] {
  const first = startOfWeek(startOfMonth(month), weekStart);
  const needed = Math.floor(daysBetween(first, endOfMonth(month)) / 7) + 1;
  return Array.from({ length: Math.max(FEWEST_WEEKS, needed) }, (_, row) => {
    const days = Array.from({ length: 7 }, (_, column) => addDays(first, row * 7 + column));
    const thursday = days.find((day) => weekdayOf(day) === 4) ?? first;
    return { week: isoWeekOf(thursday).week, days };
  });
}

/** When the workspace's clock shows the post; null for a post without a day. A post without a time keeps its day. */
export function placeOf(post: Post, zone: string): PlacedPost | null {
  const { date, time, timeZone } = post;
  if (date === null) return null;
  if (time === null || timeZone === null || timeZone === zone) return { post, date, time };
  const seen = PLACES.get(post);
  if (seen?.zone === zone) return seen.place;
  const place = { post, ...toZoned(toInstant(date, time, timeZone), zone) };
  PLACES.set(post, { zone, place });
  return place;
}

// Records never change in place, so what was worked out for one stays true; zones are slow to work out.
const PLACES = new WeakMap<Post, { readonly zone: string; readonly place: PlacedPost }>();

/** The posts that have a day, in the order in which they go out; those without a time lead their day. */
export function placedPosts(posts: Iterable<Post>, zone: string): readonly PlacedPost[] {
  const placed: PlacedPost[] = [];
  for (const post of posts) {
    const place = placeOf(post, zone);
    if (place !== null) placed.push(place);
  }
  return placed.sort(byTime);
}

/**
 * The posts of each day, each day in the order of time. With days given, only of those. A list of posts is gone through
 * once, however many periods of it are asked for: lists never change in place.
 */
export function postsByDay(
  posts: readonly Post[],
  zone: string,
  days: { readonly first: CalendarDate; readonly last: CalendarDate } | null = null,
): ReadonlyMap<CalendarDate, readonly PlacedPost[]> {
  const index = dayIndexOf(posts, zone);
  const found = new Map<CalendarDate, readonly PlacedPost[]>();
  const wanted = days === null ? index.keys() : daysWithin(index, days);
  for (const day of wanted) {
    const ofDay = index.get(day);
    if (ofDay === undefined) continue;
    if (!ofDay.isSorted) {
      ofDay.places.sort(byTime);
      ofDay.isSorted = true;
    }
    found.set(day, ofDay.places);
  }
  return found;
}

type DayIndex = ReadonlyMap<CalendarDate, { readonly places: PlacedPost[]; isSorted: boolean }>;

function dayIndexOf(posts: readonly Post[], zone: string): DayIndex {
  const known = DAYS.get(posts);
  if (known?.zone === zone) return known.index;
  const index = new Map<CalendarDate, { readonly places: PlacedPost[]; isSorted: boolean }>();
  for (const post of posts) {
    const place = placeOf(post, zone);
    if (place === null) continue;
    const ofDay = index.get(place.date);
    if (ofDay === undefined) index.set(place.date, { places: [place], isSorted: false });
    else ofDay.places.push(place);
  }
  DAYS.set(posts, { zone, index });
  return index;
}

const DAYS = new WeakMap<readonly Post[], { readonly zone: string; readonly index: DayIndex }>();

/** The days of a short period one by one; of a long one those that have posts. */
function daysWithin(
  index: DayIndex,
  { first, last }: { readonly first: CalendarDate; readonly last: CalendarDate },
): readonly CalendarDate[] {
  const count = first === '' || last < first ? 0 : daysBetween(first, last) + 1;
  if (count > index.size) return [...index.keys()].filter((day) => day >= first && day <= last);
  return Array.from({ length: count }, (_, day) => addDays(first, day));
}

/** The post so many days later, earlier where negative; its time on its own clock stays. One without a day stays so. */
export function movedByDays(post: Post, days: number): Pick<Post, 'date'> {
  return { date: post.date === null ? null : daysAway(post.date, days) };
}

/**
 * The post's own day such that the workspace's clock shows it on the given one; its time stays. Between zones a change
 * of the clocks can leave a day without such a moment: then it is the nearest.
 */
export function movedToDay(post: Post, day: CalendarDate, zone: string): Pick<Post, 'date'> {
  const place = placeOf(post, zone);
  if (place === null || post.date === null) return { date: day };
  const date = daysAway(post.date, daysBetween(place.date, day));
  const near = [date, daysAway(date, -1), daysAway(date, 1)];
  return { date: near.find((each) => placeOf({ ...post, date: each }, zone)?.date === day) ?? date };
}

/**
 * The fields of a post that takes another status. One that is published gets the moment at which it was planned to go
 * out, or now where that lies ahead or is not known; one that is no longer published loses it.
 */
export function withStatus(
  post: Post,
  status: PostStatus,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): Pick<Post, 'status' | 'publishedAt'> {
  if (status !== 'published') return { status, publishedAt: null };
  if (post.publishedAt !== null) return { status, publishedAt: post.publishedAt };
  const { date, time, timeZone } = post;
  const planned = date === null || time === null ? now : toInstant(date, time, timeZone ?? zone);
  return { status, publishedAt: Date.parse(planned) < Date.parse(now) ? planned : now };
}

/** How many days an arrow key means in a month. */
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** The day a key leads to in a month: arrows, Home, End, PageUp, PageDown; null for any other key. */
export function dayAfterKey(day: CalendarDate, key: string, weekStart: Weekday): CalendarDate | null {
  const step = STEPS[key];
  if (step !== undefined) return addDays(day, step);
  if (key === 'Home') return startOfWeek(day, weekStart);
  if (key === 'End') return addDays(startOfWeek(day, weekStart), 6);
  if (key === 'PageUp') return addMonths(day, -1);
  if (key === 'PageDown') return addMonths(day, 1);
  return null;
}

/** Counts how far the posts are. A held post is still to finish, whatever its state. */
export function progressOf(posts: Iterable<Post>): PostProgress {
  const progress = { out: 0, ready: 0, toFinish: 0 };
  for (const { status, isHeld } of posts) {
    if (status === 'cancelled') continue;
    if (status === 'published') progress.out += 1;
    else if (!isHeld && (status === 'approved' || status === 'scheduled')) progress.ready += 1;
    else progress.toFinish += 1;
  }
  return progress;
}

/** Posts that have no day yet, the one that came last first. */
export function postsWithoutDay(posts: Iterable<Post>): readonly Post[] {
  return [...posts].filter(({ date }) => date === null).reverse();
}

function byTime(left: PlacedPost, right: PlacedPost): number {
  return (
    compareTexts(left.date, right.date) ||
    compareTexts(left.time ?? '', right.time ?? '') ||
    compareTexts(left.post.id, right.post.id)
  );
}
