import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { originOf } from '#shared/plan/series/missing-days.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { isUntouched } from '#shared/plan/series/series-posts.ts';
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
import { moveWithPost } from '#shared/workspace/series-shift.ts';
import { postsOfSeries, seriesIdFrom } from '#shared/workspace/series-steps.ts';
import { crowdedDays } from '#shared/workspace/series-twins.ts';
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

function reached(changes: readonly Change[]): Tables {
  return applyChanges(BASE, changes);
}

function cutAt(index: number, title: string): Tables {
  const edited = reached([changed('posts', nth(index), { title })]);
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
  ['given other days', reached(changeRule(BASE, series, rule(2), MOMENT))],
  ['given more days', reached(changeRule(BASE, series, rule(1, 4), MOMENT))],
  ['given other days from a post on', reached(changeRuleFrom(BASE, nth(3), rule(3), MOMENT))],
  ['ended', reached(endSeriesAt(BASE, nth(4), MOMENT))],
  ['lost a post', reached(removePosts(BASE, [EDITED]))],
  ['lost its end', reached(removeFollowing(BASE, nth(5)))],
  ['removed', reached(removeSeries(BASE, series))],
  ['edited in one post', reached([changed('posts', EDITED, { title: 'By hand', notes: 'Ask Mia' })])],
  ['moved in one post', reached([changed('posts', EDITED, { date: addDays(EDITED.seriesDate ?? '', 2) })])],
  ['given another title', reached(changeSeries(BASE, series, { title: 'Everywhere' }))],
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

describe('a post that was moved by hand here, while the rule of its series changed there', () => {
  const aWeekday = fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4);
  const aMeeting = fc.record({
    by: fc.integer({ min: -6, max: 6 }),
    place: fc.integer({ min: 1, max: 11 }),
    way: fc.constantFrom('rule', 'ruleFrom', 'moved'),
    days: fc.uniqueArray(aWeekday, { minLength: 1, maxLength: 3 }),
    worked: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
    isHere: fc.boolean(),
    side: fc.constantFrom<'mine' | 'theirs'>('mine', 'theirs'),
  });

  it('never makes two posts of the series on one day, unless somebody worked in both, and loses no work', () => {
    fc.assert(
      fc.property(aMeeting, ({ by, place, way, days, worked, isHere, side }) => {
        const base = reached(worked.map((index) => changed('posts', nth(index), { notes: 'Ask Mia' })));
        const moved = applyChanges(base, [
          changed('posts', base.posts.get(nth(place).id) ?? raise(), {
            date: addDays(nth(place).date ?? raise(), by),
          }),
        ]);
        const ruled = applyChanges(base, ruleChanges(base, way, days));
        const [mine, theirs] = isHere ? [moved, ruled] : [ruled, moved];
        const merge = mergeTables({ base, mine, theirs });
        const merged = applyChanges(
          mine,
          decideMerge(mine, merge, () => side),
        );
        expect(integrityOfTables(merged)).toEqual([]);
        const known = new Set([mine, theirs].flatMap(crowdedDays));
        expect(crowdedDays(merged).filter((day) => !known.has(day) && !isWorked(merged, day))).toEqual([]);
        expect(doubled(merged)).toEqual([]);
        for (const { id, notes } of base.posts.values())
          if (notes !== '') expect(merged.posts.get(id)?.notes).toBe(notes);
      }),
      { numRuns: 300 },
    );
  });

  it('takes the place of the post that nobody has touched', () => {
    const post = nth(4); // of Monday, 30 March
    const mine = reached([changed('posts', post, { date: '2026-04-01' })]);
    const theirs = reached(changeRule(BASE, series, rule(1, 3), MOMENT));
    const merged = applyChanges(
      mine,
      decideMerge(mine, mergeTables({ base: BASE, mine, theirs }), () => 'mine'),
    );
    const onDay = [...merged.posts.values()].filter(({ date }) => date === '2026-04-01');
    expect(onDay).toMatchObject([{ id: post.id, seriesDate: '2026-04-01' }]);
  });

  function ruleChanges(base: Tables, way: string, days: readonly (1 | 2 | 3 | 4)[]): readonly Change[] {
    const other = base.posts.get(nth(2).id) ?? raise();
    if (way === 'rule') return changeRule(base, series, rule(...days), MOMENT);
    if (way === 'ruleFrom') return changeRuleFrom(base, other, rule(...days), MOMENT);
    const dragged = { ...other, date: addDays(other.date ?? raise(), (days[0] ?? 1) - 1) };
    return moveWithPost(base, dragged, MOMENT);
  }

  /** Whether every post of the series on a crowded day holds something that a person wrote. */
  function isWorked(tables: Tables, day: string): boolean {
    const onDay = [...tables.posts.values()].filter(
      ({ seriesId, date }) => `${originOf(seriesId ?? '')} ${date}` === day,
    );
    return onDay.every((post) => {
      const own = tables.series.get(post.seriesId ?? '');
      return own === undefined || !isUntouched(post, own);
    });
  }
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
