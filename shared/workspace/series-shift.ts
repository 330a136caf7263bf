import { daysBetween } from '#shared/base/calendar-date.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { nextOccurrence, occurrencesOf } from '#shared/plan/series/recurrence.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { isHistory, MOST_SERIES_POSTS, seriesDays } from '#shared/plan/series/series-posts.ts';
import { shiftedDays, shiftedSeries } from '#shared/plan/series/series-shift.ts';
import { type Change, changed } from './changes.ts';
import type { Tables } from './schema.ts';
import {
  inTurn,
  missingPosts,
  planEndOf,
  postsOfSeries,
  resettled,
  type SeriesMoment,
  seriesOf,
} from './series-steps.ts';

/**
 * The series moves as this post was moved by hand: its rule, its posts from today on with what was worked in them, and
 * its days that are left out. Posts that stand on another day by hand stay there, and so does one that would come to lie
 * before today: nothing goes out on a day that is over. Empty where the rule does not move.
 */
export function moveWithPost(tables: Tables, post: Post, moment: SeriesMoment): readonly Change[] {
  const series = seriesOf(tables, post);
  const { date, seriesDate } = post;
  if (series === null || date === null || seriesDate === null) return [];
  const moved = shiftedSeries(series, seriesDate, date);
  if (moved === null) return [];
  const start = nextOccurrence(moved.recurrence, moved.start, moved.start) ?? moved.start;
  const by = daysBetween(seriesDate, date);
  const bare: Series = { ...series, recurrence: moved.recurrence, start, exceptions: [] };
  const exceptions = movedExceptions(series, bare, by);
  const after: Series = { ...bare, exceptions };
  const all = postsOfSeries(tables, series.id);
  const stays = (each: Post) => (each.seriesDate ?? '') < moment.today || isHistory(each);
  const kept = new Set(all.filter(stays).map((each) => each.seriesDate));
  const going = all.filter((each) => !stays(each));
  const homes = shiftedDays(
    going.map((each) => each.seriesDate ?? ''),
    by,
    seriesDays(after, planEndOf(tables)).filter((day) => !kept.has(day)),
  );
  // Days before those of the posts that go stand for posts that are over, and get no others.
  const first = [...homes.values()].sort()[0] ?? '';
  return inTurn(tables, [
    () => [changed('series', series, after)],
    () =>
      going.flatMap((each): readonly Change[] => {
        const home = homes.get(each.seriesDate ?? '');
        if (home === undefined || home === each.seriesDate) return [];
        const staysOnItsDay = each.date !== each.seriesDate || home < moment.today;
        return [changed('posts', each, { seriesDate: home, ...(staysOnItsDay ? {} : { date: home }) })];
      }),
    (present) => resettled(present, series, after, moment),
    (present) => missingPosts(present, after, first > moment.today ? first : moment.today, moment),
  ]);
}

function movedExceptions(before: Series, after: Series, by: number): string[] {
  if (before.exceptions.length === 0) return [];
  const days = occurrencesOf(after.recurrence, after.start, { most: MOST_SERIES_POSTS });
  return [...new Set(shiftedDays(before.exceptions, by, days).values())].sort();
}
