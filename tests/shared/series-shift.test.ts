import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, startOfWeek } from '#shared/base/calendar-date.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence, occurrencesOf, type Recurrence } from '#shared/plan/series/recurrence.ts';
import { shiftedRule, shiftedSeries } from '#shared/plan/series/series-shift.ts';
import { applyChanges, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { makeSeries } from '#shared/workspace/series-changes.ts';
import { moveWithPost } from '#shared/workspace/series-shift.ts';
import { postsOfSeries } from '#shared/workspace/series-steps.ts';
import { aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

type Day = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const weekly = (days: readonly Day[], parts: Partial<Recurrence> = {}) =>
  createRecurrence('weekly', { weekdays: days.map((day) => ({ day, nth: null })), ...parts });
const monthly = (parts: Partial<Recurrence>) => createRecurrence('monthly', parts);
const yearly = (parts: Partial<Recurrence>) => createRecurrence('yearly', parts);

test.each<[string, Recurrence, string, string, Recurrence]>([
  ['the weekday', weekly([4]), '2026-10-15', '2026-10-16', weekly([5])],
  ['one of two weekdays', weekly([1, 4]), '2026-10-15', '2026-10-16', weekly([1, 5])],
  [
    'the day of the month',
    monthly({ monthDays: [15] }),
    '2026-10-15',
    '2026-10-20',
    monthly({ monthDays: [20] }),
  ],
  [
    'the last day of the month',
    monthly({ monthDays: [-1] }),
    '2026-10-31',
    '2026-10-28',
    monthly({ monthDays: [28] }),
  ],
  [
    'the second Thursday',
    monthly({ weekdays: [{ day: 4, nth: 2 }] }),
    '2026-10-08',
    '2026-10-16',
    monthly({ weekdays: [{ day: 5, nth: 3 }] }),
  ],
  [
    'the last Thursday',
    monthly({ weekdays: [{ day: 4, nth: -1 }] }),
    '2026-10-29',
    '2026-10-30',
    monthly({ weekdays: [{ day: 5, nth: -1 }] }),
  ],
  [
    'the day of the year',
    yearly({ months: [10], monthDays: [31] }),
    '2026-10-31',
    '2026-11-01',
    yearly({ months: [11], monthDays: [1] }),
  ],
])('%s moves with the post', (_, rule, from, to, moved) => {
  expect(shiftedRule(rule, from, to)).toEqual(moved);
});

test.each<[string, Recurrence, string, string]>([
  ['every day', createRecurrence('daily'), '2026-10-15', '2026-10-16'],
  ['every week, moved by a whole one', weekly([4]), '2026-10-15', '2026-10-22'],
  ['two days of the week, moved beyond it', weekly([1, 4]), '2026-10-15', '2026-10-20'],
  ['two days of the week, one moved on the other', weekly([3, 4]), '2026-10-15', '2026-10-14'],
  [
    'two days of the month, one moved on the other',
    monthly({ monthDays: [15, 20] }),
    '2026-10-15',
    '2026-10-20',
  ],
  [
    'the last workday',
    monthly({ weekdays: weekly([1, 2, 3, 4, 5]).weekdays, positions: [-1] }),
    '2026-10-30',
    '2026-10-29',
  ],
])('a rule of %s does not move', (_, rule, from, to) => {
  expect(shiftedRule(rule, from, to)).toBeNull();
});

const MOMENT = { now: NOW, today: '2026-10-20' };

function withSeries(recurrence: Recurrence, date = '2026-10-15', exceptions: readonly string[] = []): Tables {
  const post = aPost('p', {
    title: 'T',
    date,
    variants: [createPostVariant('v', { language: 'en', text: 'Come in' })],
  });
  const tables = tablesWith({ profile: [aProfile({ planEnd: '2026-12-31' })], posts: [post] });
  const wish = { seriesId: 's', recurrence, exceptions };
  return applyChanges(tables, makeSeries(tables, post, wish, { now: NOW, today: '2026-10-14' }));
}

function move(tables: Tables, day: string, fields: Partial<Post>): Tables {
  const post = postsOfSeries(tables, 's').find(({ seriesDate }) => seriesDate === day);
  if (post === undefined) throw new Error(`no post on ${day}`);
  return applyChanges(tables, [changed('posts', post, fields)]);
}

function moveAll(tables: Tables, day: string) {
  const post = postsOfSeries(tables, 's').find(({ seriesDate }) => seriesDate === day);
  return post === undefined ? tables : applyChanges(tables, moveWithPost(tables, post, MOMENT));
}

const datesOf = (tables: Tables) => postsOfSeries(tables, 's').map(({ date }) => date);

describe('a series that moves with one of its posts', () => {
  it('moves every post from today on, keeps their words and loses none', () => {
    let tables = withSeries(weekly([4]));
    tables = move(tables, '2026-11-05', { notes: 'Bring the lamp' });
    tables = move(tables, '2026-10-22', { date: '2026-10-23' });
    const after = moveAll(tables, '2026-10-22');
    expect(datesOf(after).slice(0, 4)).toEqual(['2026-10-15', '2026-10-23', '2026-10-30', '2026-11-06']);
    expect(postsOfSeries(after, 's').map(({ id }) => id)).toEqual(
      postsOfSeries(tables, 's')
        .map(({ id }) => id)
        .filter((id) => after.posts.has(id)),
    );
    expect(postsOfSeries(after, 's').find(({ notes }) => notes !== '')?.date).toBe('2026-11-06');
    expect(after.series.get('s')?.recurrence.weekdays).toEqual([{ day: 5, nth: null }]);
  });

  it('keeps a post where it was put by hand, and the days that are left out', () => {
    let tables = withSeries(weekly([4]), '2026-10-15', ['2026-11-12']);
    tables = move(tables, '2026-11-05', { date: '2026-11-03' });
    tables = move(tables, '2026-10-22', { date: '2026-10-23' });
    const after = moveAll(tables, '2026-10-22');
    expect(datesOf(after)).toContain('2026-11-03');
    expect(datesOf(after)).not.toContain('2026-11-06');
    expect(datesOf(after)).not.toContain('2026-11-13');
    expect(after.series.get('s')?.exceptions).toEqual(['2026-11-13']);
  });

  it('back leaves a post on its day that would come to lie in the past, and makes no other for it', () => {
    let tables = withSeries(weekly([4]));
    tables = move(tables, '2026-10-22', { notes: 'This week' });
    tables = move(tables, '2026-10-29', { date: '2026-10-26' });
    const after = moveAll(tables, '2026-10-29');
    expect(datesOf(after).slice(0, 4)).toEqual(['2026-10-15', '2026-10-22', '2026-10-26', '2026-11-02']);
    expect(postsOfSeries(after, 's')[1]).toMatchObject({ seriesDate: '2026-10-19', notes: 'This week' });
    expect(after.posts.size).toBe(tables.posts.size);
    // Today is no past.
    const tuesdays = moveAll(
      move(withSeries(weekly([4])), '2026-10-29', { date: '2026-10-27' }),
      '2026-10-29',
    );
    expect(datesOf(tuesdays).slice(1, 3)).toEqual(['2026-10-20', '2026-10-27']);
  });

  it('moves by more than a week without making single posts', () => {
    let tables = withSeries(monthly({ monthDays: [5] }), '2026-11-05');
    tables = move(tables, '2026-12-05', { notes: 'Work in it' });
    tables = move(tables, '2026-11-05', { date: '2026-11-20' });
    const after = moveAll(tables, '2026-11-05');
    expect(postsOfSeries(after, 's').map(({ date, notes }) => [date, notes])).toEqual([
      ['2026-11-20', ''],
      ['2026-12-20', 'Work in it'],
    ]);
    expect(after.posts.size).toBe(2);
  });

  it('takes an end on its last day along, so that no post is lost', () => {
    let tables = withSeries(weekly([4], { until: '2026-11-05' }));
    tables = move(tables, '2026-10-22', { date: '2026-10-23' });
    const after = moveAll(tables, '2026-10-22');
    expect(datesOf(after)).toEqual(['2026-10-15', '2026-10-23', '2026-10-30', '2026-11-06']);
    expect(after.series.get('s')?.recurrence.until).toBe('2026-11-06');
  });

  it('carries what was written to the same month, also where weekdays lie up to a week apart, and adds no post to one that is over', () => {
    let tables = withSeries(monthly({ weekdays: [{ day: 1, nth: 1 }] }), '2026-10-05');
    tables = move(tables, '2026-12-07', { notes: 'Work in it' });
    tables = move(tables, '2026-11-02', { date: '2026-11-17' });
    const after = moveAll(tables, '2026-11-02');
    expect(postsOfSeries(after, 's').map(({ date, notes }) => [date, notes])).toEqual([
      ['2026-10-05', ''],
      ['2026-11-17', ''],
      ['2026-12-15', 'Work in it'],
    ]);
    expect(after.posts.size).toBe(3);
  });

  it('does nothing where the rule has no day to move', () => {
    let tables = withSeries(createRecurrence('daily'));
    tables = move(tables, '2026-10-22', { date: '2026-10-23' });
    expect(moveAll(tables, '2026-10-22')).toEqual(tables);
  });
});

describe('a rule that moves', () => {
  const aWeekday = fc.constantFrom<Day>(1, 2, 3, 4, 5, 6, 7);
  // Days that every month has, so that each span of time keeps its number of posts.
  const aMonthDay = fc.integer({ min: 1, max: 28 });
  const aRule = fc.oneof(
    fc.constantFrom(createRecurrence('weekly'), createRecurrence('monthly'), createRecurrence('yearly')),
    fc.uniqueArray(aWeekday, { minLength: 1, maxLength: 3 }).map((days) => weekly(days)),
    fc
      .uniqueArray(aMonthDay, { minLength: 1, maxLength: 3 })
      .map((monthDays) => createRecurrence('monthly', { monthDays })),
    fc
      .tuple(aWeekday, fc.constantFrom(1, 2, 3, 4, -1))
      .map(([day, nth]) => createRecurrence('monthly', { weekdays: [{ day, nth }] })),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), aMonthDay)
      .map(([month, day]) => createRecurrence('yearly', { months: [month], monthDays: [day] })),
  );
  const SPANS = {
    daily: (day: string) => day,
    weekly: (day: string) => startOfWeek(day, 1),
    monthly: (day: string) => day.slice(0, 7),
    yearly: (day: string) => day.slice(0, 4),
  };

  it('keeps the number of its posts in each week, month or year, and the moved post its day', () => {
    const aMove = fc.record({
      rule: aRule,
      interval: fc.integer({ min: 1, max: 3 }),
      begin: fc.integer({ min: 0, max: 700 }),
      place: fc.nat(30),
      by: fc.integer({ min: -9, max: 9 }),
    });
    fc.assert(
      fc.property(aMove, ({ rule, interval, begin, place, by }) => {
        const every = { ...rule, interval };
        const spanOf = SPANS[rule.frequency];
        const some = occurrencesOf(every, addDays('2024-01-01', begin), { most: 2 * 12 });
        const isNamed = rule.weekdays.length + rule.monthDays.length > 0;
        // From the first day of a span on, up to the last one of another.
        const start = isNamed ? some.find((day) => spanOf(day) > spanOf(some[0] ?? '')) : some[0];
        fc.pre(start !== undefined && Number(start.slice(8)) < 29);
        const all = occurrencesOf(every, start, { most: 30 });
        const until = all.findLast((day) => spanOf(day) < spanOf(all.at(-1) ?? ''));
        fc.pre(until !== undefined);
        const series = { start, recurrence: { ...every, until } };
        const days = occurrencesOf(series.recurrence, start, {});
        const from = days[place % days.length] ?? start;
        const to = addDays(from, by);
        const moved =
          Number(to.slice(8)) > 28 && rule.weekdays.length === 0 ? null : shiftedSeries(series, from, to);
        if (moved === null) return;
        const after = occurrencesOf(moved.recurrence, moved.start, {});
        expect(after).toContain(to);
        const spans = [days, after].map((each) => each.map(spanOf));
        const counted = spans.map((each) =>
          [...new Set(each)].map((span) => each.filter((other) => other === span).length),
        );
        expect(counted[1]).toEqual(counted[0]);
        expect(spans[1]?.indexOf(spanOf(to))).toBe(spans[0]?.indexOf(spanOf(from)));
      }),
      { numRuns: 1000 },
    );
  });

  it('and back is the same rule from the same day on', () => {
    fc.assert(
      fc.property(
        aWeekday,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: -6, max: 6 }),
        (day, interval, by) => {
          const [start = ''] = occurrencesOf(weekly([day]), '2026-10-12', { most: 1 });
          const series = {
            start,
            recurrence: weekly([day], { interval, until: addDays(start, 21 * interval) }),
          };
          const there = shiftedSeries(series, start, addDays(start, by));
          if (there !== null) expect(shiftedSeries(there, addDays(start, by), start)).toEqual(series);
        },
      ),
    );
  });
});
