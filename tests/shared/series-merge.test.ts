import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { originOf } from '#shared/plan/series/missing-days.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { applyChanges, type Change, changed } from '#shared/workspace/changes.ts';
import { decideMerge } from '#shared/workspace/decide-merge.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { mergeTables } from '#shared/workspace/merge.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import {
  applyToFollowing,
  changeRule,
  changeRuleFrom,
  changeSeries,
  continueSeries,
  endSeriesAt,
  makeSeries,
  removeFollowing,
  removePosts,
  removeSeries,
} from '#shared/workspace/series-changes.ts';
import { postsOfSeries, seriesIdFrom } from '#shared/workspace/series-steps.ts';
import { aProfile, NOW } from '#tests/support/build-records.ts';
import { aPost } from '#tests/support/test-store.ts';

/** Two devices change the same weekly series apart from each other, in every pair of ways, and are merged. */
const MOMENT = { now: NOW, today: '2026-03-02' };
const onWeekdays = (...days: readonly (1 | 2 | 3 | 4)[]) =>
  createRecurrence('weekly', { weekdays: days.map((day) => ({ day, nth: null })) });

const PLAN = aProfile({ planStart: '2026-01-01', planEnd: '2026-05-31' });
const BASE = ((): Tables => {
  const first = aPost('p', { date: '2026-03-02', title: 'Tip' });
  const plan = { ...emptyTables(), profile: new Map([['profile', PLAN]]), posts: new Map([['p', first]]) };
  return applyChanges(plan, makeSeries(plan, first, { seriesId: 's', recurrence: onWeekdays(1) }, MOMENT));
})();

const nth = (index: number): Post => {
  const post = postsOfSeries(BASE, 's')[index];
  if (post === undefined) throw new Error(`no post ${index}`);
  return post;
};
const series = BASE.series.get('s') ?? raise();
const EDITED = nth(6);

function raise(): never {
  throw new Error('no series');
}

/** The plan's end moves, and the series is continued up to it. */
function extended(planEnd: string): Tables {
  const longer = applyChanges(BASE, [changed('profile', PLAN, { planEnd })]);
  return applyChanges(longer, continueSeries(longer, series, MOMENT));
}

function after(changes: readonly Change[]): Tables {
  return applyChanges(BASE, changes);
}

function cutAt(index: number, title: string): Tables {
  const edited = after([changed('posts', nth(index), { title })]);
  const post = edited.posts.get(nth(index).id) ?? raise();
  return applyChanges(edited, applyToFollowing(edited, post, { now: NOW }));
}

const rule = (...days: readonly (1 | 2 | 3 | 4)[]) => ({
  start: series.start,
  recurrence: onWeekdays(...days),
  exceptions: [],
});

const WAYS: readonly (readonly [string, Tables])[] = [
  ['continued a month', extended('2026-06-30')],
  ['continued two months', extended('2026-07-31')],
  ['cut at a post', cutAt(3, 'One')],
  ['cut at the same post with other words', cutAt(3, 'Other')],
  ['cut at a later post', cutAt(5, 'Later')],
  ['given other days', after(changeRule(BASE, series, rule(2), MOMENT))],
  ['given more days', after(changeRule(BASE, series, rule(1, 4), MOMENT))],
  ['given other days from a post on', after(changeRuleFrom(BASE, nth(3), rule(3), MOMENT))],
  ['ended', after(endSeriesAt(BASE, nth(4), MOMENT))],
  ['lost a post', after(removePosts(BASE, [EDITED]))],
  ['lost its end', after(removeFollowing(BASE, nth(5)))],
  ['removed', after(removeSeries(BASE, series))],
  ['edited in one post', after([changed('posts', EDITED, { title: 'By hand', notes: 'Ask Mia' })])],
  ['moved in one post', after([changed('posts', EDITED, { date: addDays(EDITED.seriesDate ?? '', 2) })])],
  ['given another title', after(changeSeries(BASE, series, { title: 'Everywhere' }))],
];

describe('a series that two devices changed apart from each other', () => {
  it.each(WAYS)(
    '%s here: whatever happened there, no day has two posts of it, now or continued',
    (_, mine) => {
      for (const [name, theirs] of WAYS) {
        const merge = mergeTables({ base: BASE, mine, theirs });
        for (const side of ['mine', 'theirs'] as const) {
          const merged = applyChanges(
            mine,
            decideMerge(mine, merge, () => side),
          );
          expect(integrityOfTables(merged), name).toEqual([]);
          expect(doubled(merged), `${name}, ${side}`).toEqual([]);
          let longer = merged;
          for (const each of merged.series.values())
            longer = applyChanges(longer, continueSeries(longer, each, MOMENT));
          expect(doubled(longer), `${name}, ${side}, continued`).toEqual([]);
          const isEdited = [mine, theirs].some(({ posts }) => posts.get(EDITED.id)?.notes === 'Ask Mia');
          const isThere = merged.posts.get(EDITED.id)?.notes === 'Ask Mia';
          // Words go only where a person said so.
          if (isEdited && !isThere) expect(merge.conflicts.map(({ id }) => id)).toContain(EDITED.id);
        }
      }
    },
  );

  it('and cut at the same post is one series, without a question where both did the same', () => {
    const cut = cutAt(3, 'One');
    const merge = mergeTables({ base: BASE, mine: cut, theirs: cutAt(3, 'One') });
    expect([merge.changes, merge.conflicts]).toEqual([[], []]);
    expect([...cut.series.keys()]).toEqual(['s', 's~2026-03-23']);
  });

  it('and made from the same post has the same id on both', () => {
    expect(seriesIdFrom(BASE, 'single', '2026-03-05')).toBe('single~2026-03-05');
    const cut = cutAt(3, 'One');
    expect(seriesIdFrom(cut, 's', '2026-03-23')).toBe('s~2026-03-23:2');
    expect(['s~2026-03-23:2', 's~2026-03-23', 's'].map(originOf)).toEqual(['s', 's', 's']);
  });
});

/** Days that a series, with all parts that were cut off it, has more than once. */
function doubled({ posts }: Tables): readonly string[] {
  const seen = new Set<string>();
  return [...posts.values()].flatMap(({ seriesId, seriesDate }) => {
    if (seriesId === null) return [];
    const day = `${originOf(seriesId)} ${seriesDate}`;
    if (!seen.has(day)) {
      seen.add(day);
      return [];
    }
    return [day];
  });
}
