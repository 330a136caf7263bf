import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Post } from '../post/post.ts';
import type { Series } from './series.ts';
import { seriesDays } from './series-posts.ts';

const PART = /~\d{4}-\d{2}-\d{2}(?::\d+)?$/;

/** The id of the series of which this one was cut off; its own where it never was. */
export function originOf(seriesId: string): string {
  return seriesId.replace(PART, '');
}

/** What posts tell of series: the last day of each that has a post, and the days on which any part of one origin has one. */
type Made = {
  readonly last: ReadonlyMap<string, CalendarDate>;
  readonly byOrigin: ReadonlyMap<string, ReadonlySet<CalendarDate>>;
};

/**
 * The days, today and after its last post, for which a series has no post yet. Where two devices cut and continued it apart
 * from each other, a day on which another part of it has a post lacks none.
 */
export function missingDays(
  posts: ReadonlyMap<string, Post>,
  series: Series,
  { planEnd, today }: { readonly planEnd: CalendarDate; readonly today: CalendarDate },
): readonly CalendarDate[] {
  const { last, byOrigin } = madeOf(posts);
  const after = last.get(series.id) ?? '';
  const taken = byOrigin.get(originOf(series.id));
  return seriesDays(series, planEnd).filter((day) => day > after && day >= today && taken?.has(day) !== true);
}

const MADE = new WeakMap<ReadonlyMap<string, Post>, Made>();

function madeOf(posts: ReadonlyMap<string, Post>): Made {
  const known = MADE.get(posts);
  if (known !== undefined) return known;
  const last = new Map<string, CalendarDate>();
  const byOrigin = new Map<string, Set<CalendarDate>>();
  for (const { seriesId, seriesDate } of posts.values()) {
    if (seriesId === null || seriesDate === null) continue;
    if (seriesDate > (last.get(seriesId) ?? '')) last.set(seriesId, seriesDate);
    const origin = originOf(seriesId);
    byOrigin.set(origin, (byOrigin.get(origin) ?? new Set()).add(seriesDate));
  }
  const made = { last, byOrigin };
  MADE.set(posts, made);
  return made;
}
