import type { Post } from '#shared/plan/post/post.ts';
import { originOf } from '#shared/plan/series/missing-days.ts';
import { isUntouched } from '#shared/plan/series/series-posts.ts';
import { applyChanges, type Change, changed, squashChanges } from './changes.ts';
import { removalOf } from './references.ts';
import type { Tables } from './schema.ts';

/** The days on which a series, with all parts that were cut off it, has several posts: its first id and the day. */
export function crowdedDays(tables: Tables): readonly string[] {
  return [...postsByDay(tables)].flatMap(([day, posts]) => (posts.length > 1 ? [day] : []));
}

/**
 * The changes without second posts of a series on one day: where a post was put on a day by hand on one side, and the
 * rule was given that day on the other, the post that nobody has touched goes, and the other takes its place in the
 * series. Posts that hold work stay, all of them.
 * @param known days that are crowded on either side already: what somebody put there stays
 */
export function withoutTwins(
  tables: Tables,
  changes: readonly Change[],
  known: Iterable<string>,
): readonly Change[] {
  const outcome = applyChanges(tables, changes);
  const were = new Set(known);
  const more = [...postsByDay(outcome)].flatMap(([day, posts]): readonly Change[] => {
    if (posts.length < 2 || were.has(day)) return [];
    const bare = posts.filter((post) => isBare(outcome, post));
    const [keeper = bare.shift()] = posts.filter((post) => !bare.includes(post));
    const [twin] = bare;
    if (keeper === undefined || twin === undefined) return [];
    const { seriesId, seriesDate } = twin;
    return [
      changed('posts', keeper, { seriesId, seriesDate }),
      ...bare.flatMap((post) => removalOf(outcome, 'posts', post)),
    ];
  });
  return more.length === 0 ? changes : squashChanges([...changes, ...more]);
}

function isBare({ series }: Tables, post: Post): boolean {
  const own = series.get(post.seriesId ?? '');
  return own !== undefined && isUntouched(post, own);
}

function postsByDay({ posts }: Tables): ReadonlyMap<string, readonly Post[]> {
  const byDay = new Map<string, Post[]>();
  for (const post of posts.values()) {
    if (post.seriesId === null || post.date === null) continue;
    const day = `${originOf(post.seriesId)} ${post.date}`;
    byDay.set(day, [...(byDay.get(day) ?? []), post]);
  }
  return byDay;
}
