import { addDays } from '#shared/base/calendar-date.ts';
import { isSameJson } from '#shared/base/json.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { missingDays } from '#shared/plan/series/missing-days.ts';
import { nextOccurrence, type Recurrence } from '#shared/plan/series/recurrence.ts';
import type { Series } from '#shared/plan/series/series.ts';
import {
  isHistory,
  SERIES_FIELDS,
  type SeriesFields,
  seriesFieldsOf,
  seriesFromPost,
  splitSeries,
} from '#shared/plan/series/series-posts.ts';
import { added, type Change, changed } from './changes.ts';
import { joinValues } from './join-values.ts';
import { removalOf } from './references.ts';
import type { Tables } from './schema.ts';
import {
  inTurn,
  missingPosts,
  planEndOf,
  postsOfSeries,
  postsOn,
  resettled,
  type SeriesMoment,
  seriesOf,
  splitAt,
} from './series-steps.ts';

/*
 * Every function gives the changes of one step of undo; an empty list where there is nothing to do. Posts that went out
 * or were cancelled keep every word; at most the series they belong to becomes another.
 */

/** Whose words count where a post was edited by hand: its own, or the series'. */
export type HandEdits = 'keep' | 'overwrite';

export type SeriesRule = Pick<Series, 'start' | 'recurrence' | 'exceptions'>;

/** Makes a series from a post, which becomes its first, and the posts up to the plan's end. */
export function makeSeries(
  tables: Tables,
  post: Post,
  wish: {
    readonly seriesId: string;
    readonly recurrence: Recurrence;
    readonly exceptions?: readonly string[];
  },
  moment: SeriesMoment,
): readonly Change[] {
  const { seriesId, recurrence } = wish;
  const made = seriesFromPost(post, { id: seriesId, now: moment.now, recurrence });
  if (made === null) return [];
  const exceptions = [...new Set(wish.exceptions ?? [])].filter((day) => day !== made.start).sort();
  const series = { ...made, exceptions };
  const first = series.start;
  const isFirst = !isHistory(post) || post.date === first;
  return inTurn(tables, [
    () => [
      added('series', series),
      ...(isFirst ? [changed('posts', post, { seriesId, seriesDate: first, date: first })] : []),
    ],
    (present) => missingPosts(present, series, moment.today, moment),
  ]);
}

/** Makes the posts that the series still lacks after its last one: the plan's end has moved, or its own. */
export function continueSeries(tables: Tables, series: Series, moment: SeriesMoment): readonly Change[] {
  const bounds = { planEnd: planEndOf(tables), today: moment.today };
  return postsOn(tables, series, missingDays(tables.posts, series, bounds), moment);
}

/**
 * Changes what the posts of the series have in common. In each post, what is still as the series had it follows; what
 * was edited there stays, unless it is to be overwritten.
 */
export function changeSeries(
  tables: Tables,
  series: Series,
  fields: Partial<SeriesFields>,
  handEdits: HandEdits = 'keep',
): readonly Change[] {
  const names = SERIES_FIELDS.filter((name) => name in fields && !isSameJson(fields[name], series[name]));
  if (names.length === 0) return [];
  const followed = postsOfSeries(tables, series.id).flatMap((post): readonly Change[] => {
    if (isHistory(post)) return [];
    const after: Record<string, unknown> = {};
    for (const name of names) {
      const [before, wished, own] = [series[name], fields[name], post[name]];
      // Where both sides contest, the one that is named last is right.
      const joined = handEdits === 'keep' ? joinValues(before, wished, own) : joinValues(before, own, wished);
      if (!isSameJson(joined.value, own)) after[name] = joined.value;
    }
    return Object.keys(after).length === 0 ? [] : [changed('posts', post, after as Partial<Post>)]; // of its own fields
  });
  return [changed('series', series, fields), ...followed];
}

/** What was changed in this post becomes the series' own and goes to all its posts. */
export function applyToAll(tables: Tables, post: Post, handEdits: HandEdits = 'keep'): readonly Change[] {
  const series = seriesOf(tables, post);
  return series === null ? [] : changeSeries(tables, series, seriesFieldsOf(post), handEdits);
}

/** The same for this post and those after it: they become a series of their own, the old one ends the day before. */
export function applyToFollowing(
  tables: Tables,
  post: Post,
  { now, handEdits = 'keep' }: { readonly now: string; readonly handEdits?: HandEdits },
): readonly Change[] {
  const series = seriesOf(tables, post);
  if (series === null || post.seriesDate === null) return [];
  const day = post.seriesDate;
  if (isBehindRule(series, day)) return [];
  return inTurn(tables, [
    (present) => splitAt(present, series, day, now),
    (present) => {
      const own = present.posts.get(post.id) ?? post;
      const fields = seriesFieldsOf(post);
      const target = seriesOf(present, own);
      return target === null ? [] : changeSeries(present, target, fields, handEdits);
    },
  ]);
}

/** How many posts would lose words of their own if hand edits were overwritten and not kept. */
export function overwrittenPosts(kept: readonly Change[], overwritten: readonly Change[]): number {
  const afterOf = (changes: readonly Change[]) =>
    new Map(
      changes.flatMap(({ collection, after }) =>
        collection === 'posts' && after !== null ? [[after.id, after] as const] : [],
      ),
    );
  const before = afterOf(kept);
  return [...afterOf(overwritten)].filter(([id, after]) => !isSameJson(before.get(id) ?? null, after)).length;
}

/** Makes a post what its series says again, on the series' day. A post that went out stays as it is. */
export function takeBackToSeries(tables: Tables, post: Post): readonly Change[] {
  const series = seriesOf(tables, post);
  if (series === null || isHistory(post)) return [];
  const after = changed('posts', post, { ...seriesFieldsOf(series), date: post.seriesDate });
  return isSameJson(after.before, after.after) ? [] : [after];
}

/**
 * Changes the rule. Posts whose day stays, stay; new days from today on get posts. Of those whose day is no longer one,
 * untouched ones are removed; those with work in them go to the nearest new day of their week or become single posts.
 */
export function changeRule(
  tables: Tables,
  series: Series,
  rule: SeriesRule,
  moment: SeriesMoment,
): readonly Change[] {
  const start = nextOccurrence(rule.recurrence, rule.start, rule.start) ?? rule.start;
  const exceptions = [...new Set(rule.exceptions)].sort();
  const after = { ...series, start, recurrence: rule.recurrence, exceptions };
  if (isSameJson(series, after)) return [];
  return inTurn(tables, [
    () => [changed('series', series, after)],
    (present) => resettled(present, series, after, moment),
    (present) => missingPosts(present, after, moment.today, moment),
  ]);
}

/** The same from a post on: it and those after it become a series with the new rule. */
export function changeRuleFrom(
  tables: Tables,
  post: Post,
  rule: SeriesRule,
  moment: SeriesMoment,
): readonly Change[] {
  const series = seriesOf(tables, post);
  if (series === null || post.seriesDate === null) return [];
  const day = post.seriesDate;
  if (isBehindRule(series, day)) return [];
  return inTurn(tables, [
    (present) => splitAt(present, series, day, moment.now),
    (present) => {
      const target = seriesOf(present, present.posts.get(post.id) ?? post);
      const start = rule.start < day ? day : rule.start;
      return target === null ? [] : changeRule(present, target, { ...rule, start }, moment);
    },
  ]);
}

/** The series ends with this post. Later posts go; those with work in them become single posts. */
export function endSeriesAt(tables: Tables, post: Post, moment: SeriesMoment): readonly Change[] {
  const series = seriesOf(tables, post);
  if (series === null || post.seriesDate === null) return [];
  const last = post.seriesDate;
  const recurrence = { ...series.recurrence, until: last, count: null };
  const exceptions = series.exceptions.filter((day) => day <= last);
  const ended = { ...series, recurrence, exceptions };
  return inTurn(tables, [
    () => [changed('series', series, ended)],
    (present) => resettled(present, series, ended, { ...moment, today: addDays(last, 1) }),
  ]);
}

/** Removes posts; a series that one of them belongs to has an exception on its day. */
export function removePosts(tables: Tables, posts: readonly Post[]): readonly Change[] {
  const exceptions = new Map<Series, string[]>();
  for (const { seriesId, seriesDate } of posts) {
    const series = tables.series.get(seriesId ?? '');
    if (series === undefined || seriesDate === null) continue;
    const days = exceptions.get(series) ?? [...series.exceptions];
    exceptions.set(series, days);
    if (!days.includes(seriesDate)) days.push(seriesDate);
  }
  return [
    ...posts.flatMap((post) => removalOf(tables, 'posts', post)),
    ...[...exceptions].map(([series, days]) => changed('series', series, { exceptions: days.sort() })),
  ];
}

/** Removes a post of a series and all after it: the series ends the day before. What went out stays. */
export function removeFollowing(tables: Tables, post: Post): readonly Change[] {
  const series = seriesOf(tables, post);
  if (series === null || post.seriesDate === null) return [];
  const day = post.seriesDate;
  const parts = splitSeries(series, day, { id: series.id, now: series.updatedAt });
  if (parts === null && day <= series.start) return removeSeries(tables, series, day);
  const before = parts?.before ?? series;
  const following = openPostsFrom(tables, series, day);
  return [
    ...following.flatMap((each) => removalOf(tables, 'posts', each)),
    ...(before === series ? [] : [changed('series', series, before)]),
  ];
}

/** Removes a series with its posts from a day on; earlier ones, and what went out or was cancelled, stay as single posts. */
export function removeSeries(tables: Tables, series: Series, from = ''): readonly Change[] {
  const posts = openPostsFrom(tables, series, from);
  return inTurn(tables, [
    () => posts.flatMap((post) => removalOf(tables, 'posts', post)),
    (present) => removalOf(present, 'series', series),
  ]);
}

function openPostsFrom(tables: Tables, series: Series, day: string): readonly Post[] {
  return postsOfSeries(tables, series.id).filter(
    (post) => (post.seriesDate ?? '') >= day && !isHistory(post),
  );
}

/** Whether the rule has ended before the day: a post that was left there has none after it, and all others lie before. */
function isBehindRule({ recurrence, start }: Series, day: string): boolean {
  return nextOccurrence(recurrence, start, day) === null;
}
