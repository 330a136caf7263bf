import { describe, expect, it, test } from 'vitest';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence, type Recurrence } from '#shared/plan/series/recurrence.ts';
import { shiftedRule } from '#shared/plan/series/series-shift.ts';
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

  it('does nothing where the rule has no day to move', () => {
    let tables = withSeries(createRecurrence('daily'));
    tables = move(tables, '2026-10-22', { date: '2026-10-23' });
    expect(moveAll(tables, '2026-10-22')).toEqual(tables);
  });
});
