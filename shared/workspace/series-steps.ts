import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { CALENDAR_SETTINGS_ID } from '#shared/plan/calendar/calendar-settings.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { originOf } from '#shared/plan/series/missing-days.ts';
import type { Series } from '#shared/plan/series/series.ts';
import {
  createSeriesPost,
  isHistory,
  isUntouched,
  MOST_SERIES_POSTS,
  nearestDays,
  seriesDays,
  seriesPostId,
  splitSeries,
} from '#shared/plan/series/series-posts.ts';
import { added, applyChanges, type Change, changed, squashChanges } from './changes.ts';
import { removalOf } from './references.ts';
import type { Tables } from './schema.ts';

/** When it happens: days before today get no new posts. */
export type SeriesMoment = { readonly now: string; readonly today: CalendarDate };

/** The posts of a series in the order of their days. */
export function postsOfSeries({ posts }: Pick<Tables, 'posts'>, seriesId: string): readonly Post[] {
  let bySeries = INDEX.get(posts);
  if (bySeries === undefined) {
    bySeries = indexOf(posts);
    INDEX.set(posts, bySeries);
  }
  return bySeries.get(seriesId) ?? [];
}

const INDEX = new WeakMap<Tables['posts'], ReadonlyMap<string, readonly Post[]>>();

function indexOf(posts: Tables['posts']): ReadonlyMap<string, readonly Post[]> {
  const bySeries = new Map<string, Post[]>();
  for (const post of posts.values()) {
    if (post.seriesId === null) continue;
    const list = bySeries.get(post.seriesId);
    if (list === undefined) bySeries.set(post.seriesId, [post]);
    else list.push(post);
  }
  for (const list of bySeries.values())
    list.sort((left, right) => ((left.seriesDate ?? '') < (right.seriesDate ?? '') ? -1 : 1));
  return bySeries;
}

/** The series of a post; null for a single one. */
export function seriesOf({ series }: Tables, post: Post): Series | null {
  return series.get(post.seriesId ?? '') ?? null;
}

/** Cuts the series before a day, and hands its later posts to the new one; nothing where there is nothing to cut. */
export function splitAt(tables: Tables, series: Series, day: CalendarDate, now: string): readonly Change[] {
  const id = seriesIdFrom(tables, series.id, day);
  const parts = splitSeries(series, day, { id, now });
  if (parts === null) return [];
  const following = postsOfSeries(tables, series.id).filter(({ seriesDate }) => (seriesDate ?? '') >= day);
  return [
    changed('series', series, parts.before),
    added('series', parts.after),
    ...following.map((post) => changed('posts', post, { seriesId: id })),
  ];
}

/**
 * The id of a series that begins on a day with what belonged to another series, or to a single post, before: the same on every
 * device, so that two that cut a series at the same post make one series and each of its posts once.
 */
export function seriesIdFrom({ series }: Pick<Tables, 'series'>, origin: string, day: CalendarDate): string {
  return freeId(series, `${originOf(origin).slice(-80)}~${day}`);
}

/** What becomes of the posts, from today on, whose day the series no longer has. */
export function resettled(
  tables: Tables,
  before: Series,
  after: Series,
  { today }: SeriesMoment,
): readonly Change[] {
  const days = seriesDays(after, planEndOf(tables));
  const wanted = new Set(days);
  const all = postsOfSeries(tables, after.id);
  const taken = new Set(all.map(({ seriesDate }) => seriesDate));
  const lost = all.filter(
    (post) => (post.seriesDate ?? '') >= today && !wanted.has(post.seriesDate ?? '') && !isHistory(post),
  );
  const worked = lost.filter((post) => !isUntouched(post, before));
  const free = days.filter((day) => day >= today && !taken.has(day));
  const homes = nearestDays(
    worked.map(({ seriesDate }) => seriesDate ?? ''),
    free,
  );
  return lost.flatMap((post): readonly Change[] => {
    if (!worked.includes(post)) return removalOf(tables, 'posts', post);
    const home = homes.get(post.seriesDate ?? '');
    if (home === undefined) return [changed('posts', post, { seriesId: null, seriesDate: null })];
    const date = post.date === post.seriesDate ? home : post.date;
    return [changed('posts', post, { seriesDate: home, date })];
  });
}

/** The posts that the series has no post for yet, from a day on. */
export function missingPosts(
  tables: Tables,
  series: Series,
  from: CalendarDate,
  moment: SeriesMoment,
): readonly Change[] {
  const taken = new Set(postsOfSeries(tables, series.id).map(({ seriesDate }) => seriesDate));
  const days = seriesDays(series, planEndOf(tables)).filter((day) => day >= from && !taken.has(day));
  return postsOn(tables, series, days, moment);
}

/** New posts of a series on days that have none, as many as it may have. */
export function postsOn(
  tables: Tables,
  series: Series,
  days: readonly CalendarDate[],
  { now }: SeriesMoment,
): readonly Change[] {
  const approval = tables.calendarSettings.get(CALENDAR_SETTINGS_ID)?.approval ?? 'none';
  const room = Math.max(0, MOST_SERIES_POSTS - postsOfSeries(tables, series.id).length);
  return days.slice(0, room).map((day) => {
    const id = freeId(tables.posts, seriesPostId(series.id, day));
    return added('posts', createSeriesPost(series, day, { id, now, approval }));
  });
}

/** After a series was cut in two, its later posts keep their ids: a post of the first part may find its id in use. */
function freeId(taken: ReadonlyMap<string, unknown>, wished: string): string {
  let id = wished;
  for (let number = 2; taken.has(id); number += 1) id = `${wished}:${number}`;
  return id;
}

/** The last day of the plan; without a profile the first day there is, so that a series makes no posts. */
export function planEndOf({ profile }: Tables): CalendarDate {
  return [...profile.values()][0]?.planEnd ?? '0001-01-01';
}

/** The changes of several steps, each made for the tables that the steps before it leave, as one. */
export function inTurn(
  tables: Tables,
  steps: readonly ((present: Tables) => readonly Change[])[],
): readonly Change[] {
  let present = tables;
  const all: Change[] = [];
  for (const step of steps) {
    const changes = step(present);
    all.push(...changes);
    present = applyChanges(present, changes);
  }
  return squashChanges(all);
}
