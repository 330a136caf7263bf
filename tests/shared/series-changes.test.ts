import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { toInstant } from '#shared/base/zoned-time.ts';
import { movedByDays, placeOf } from '#shared/plan/calendar/calendar.ts';
import { createCalendarSettings } from '#shared/plan/calendar/calendar-settings.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence, occurrencesOf, type Recurrence } from '#shared/plan/series/recurrence.ts';
import type { Series } from '#shared/plan/series/series.ts';
import {
  createSeriesPost,
  differencesFrom,
  isHistory,
  placeInSeries,
  SERIES_FIELDS,
  seriesDays,
  seriesPostId,
  splitSeries,
} from '#shared/plan/series/series-posts.ts';
import {
  applyChanges,
  type Change,
  changed,
  conflictsWith,
  invertChanges,
} from '#shared/workspace/changes.ts';
import { integrityOfChanges } from '#shared/workspace/integrity.ts';
import { removalOf } from '#shared/workspace/references.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import {
  applyToAll,
  applyToFollowing,
  changeRule,
  changeRuleFrom,
  changeSeries,
  continueSeries,
  endSeriesAt,
  makeSeries,
  overwrittenPosts,
  removeFollowing,
  removePosts,
  removeSeries,
  takeBackToSeries,
} from '#shared/workspace/series-changes.ts';
import { postsOfSeries } from '#shared/workspace/series-steps.ts';
import { aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

const TODAY = '2026-10-14';
const MOMENT = { now: NOW, today: TODAY };
const weekly = (...days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]) =>
  createRecurrence('weekly', { weekdays: days.map((day) => ({ day, nth: null })) });

const seed = (fields: Partial<Post> = {}) =>
  aPost('p', {
    title: 'Atelier Friday',
    date: '2026-10-16',
    variants: [createPostVariant('v', { language: 'de', text: 'Come in', hashtags: '#clay' })],
    ...fields,
  });

function withSeries(recurrence: Recurrence, fields: Partial<Post> = {}): Tables {
  const post = seed(fields);
  const tables = tablesWith({ posts: [post] });
  return applyChanges(tables, makeSeries(tables, post, { seriesId: 's', recurrence }, MOMENT));
}

const seriesIn = (tables: Tables, id = 's'): Series => {
  const series = tables.series.get(id);
  if (series === undefined) throw new Error(`No series ${id}`);
  return series;
};
const postOn = (tables: Tables, day: string, id = 's'): Post => {
  const post = postsOfSeries(tables, id).find(({ seriesDate }) => seriesDate === day);
  if (post === undefined) throw new Error(`No post on ${day}`);
  return post;
};
const daysIn = (tables: Tables, id = 's') => postsOfSeries(tables, id).map(({ seriesDate }) => seriesDate);
const edit = (tables: Tables, post: Post, fields: Partial<Post>) =>
  applyChanges(tables, [changed('posts', post, fields)]);

const FRIDAYS = [
  '2026-10-16',
  '2026-10-23',
  '2026-10-30',
  '2026-11-06',
  '2026-11-13',
  '2026-11-20',
  '2026-11-27',
  '2026-12-04',
  '2026-12-11',
  '2026-12-18',
  '2026-12-25',
];

describe('a series made from a post', () => {
  it('has a post on each day of its rule up to the end of the plan, the first being the post itself', () => {
    const tables = withSeries(weekly(5));
    expect(daysIn(tables)).toEqual(FRIDAYS);
    expect(postOn(tables, '2026-10-16').id).toBe('p');
    const second = postOn(tables, '2026-10-23');
    expect(second).toMatchObject({ id: 's:2026-10-23', title: 'Atelier Friday', status: 'drafting' });
    expect(second).toMatchObject({ date: '2026-10-23', time: '18:00' });
    expect(differencesFrom(second, seriesIn(tables))).toEqual([]);
  });

  it('starts on the first day of the rule, to which the post moves', () => {
    const tables = withSeries(weekly(1));
    expect(seriesIn(tables).start).toBe('2026-10-19');
    expect(postOn(tables, '2026-10-19')).toMatchObject({ id: 'p', date: '2026-10-19' });
  });

  it('leaves a post that went out on its day, outside the series where the rule has no such day', () => {
    const out = { status: 'published', publishedAt: NOW } as const;
    const elsewhere = withSeries(weekly(1), out);
    expect(elsewhere.posts.get('p')).toMatchObject({ date: '2026-10-16', seriesId: null });
    expect(withSeries(weekly(5), out).posts.get('p')).toMatchObject({ ...out, seriesId: 's' });
  });

  it('makes no posts for days that are over', () => {
    const tables = withSeries(weekly(5), { date: '2026-09-25' });
    expect(daysIn(tables)).toEqual(['2026-09-25', ...FRIDAYS]);
  });

  it('asks for the approval that the calendar asks for', () => {
    const post = seed();
    const settings = createCalendarSettings({ now: NOW }, { approval: 'client' });
    const tables = { ...tablesWith({ posts: [post] }), calendarSettings: new Map([[settings.id, settings]]) };
    const made = applyChanges(
      tables,
      makeSeries(tables, post, { seriesId: 's', recurrence: weekly(5) }, MOMENT),
    );
    expect(postOn(made, '2026-10-23').approval.kind).toBe('client');
  });

  it('needs a day, and a rule that has one', () => {
    const tables = tablesWith({ posts: [seed({ date: null })] });
    const rule = { seriesId: 's', recurrence: weekly(5) };
    expect(makeSeries(tables, seed({ date: null }), rule, MOMENT)).toEqual([]);
    const never = createRecurrence('yearly', { months: [2], monthDays: [30] });
    expect(makeSeries(tables, seed(), { seriesId: 's', recurrence: never }, MOMENT)).toEqual([]);
  });

  it('of every day for a hundred years makes a number of posts that a calendar can hold', () => {
    const post = seed();
    const tables = {
      ...tablesWith({ posts: [post] }),
      profile: new Map([['profile', aProfile({ planEnd: '2126-12-31' })]]),
    };
    const changes = makeSeries(
      tables,
      post,
      { seriesId: 's', recurrence: createRecurrence('daily') },
      MOMENT,
    );
    expect(changes.length).toBe(1 + 1_500);
  });

  it('has ids that fit, however long its own is', () => {
    const long = 'x'.repeat(120);
    expect(seriesPostId(long, TODAY).length).toBeLessThanOrEqual(120);
    expect(seriesPostId('s', TODAY)).toBe('s:2026-10-14');
  });
});

describe('the clocks', () => {
  it.each([
    ['Europe/Berlin', '2026-10-23', '2026-10-30', 1],
    ['America/New_York', '2026-10-30', '2026-11-06', 1],
    ['Australia/Lord_Howe', '2026-10-02', '2026-10-09', -0.5],
  ])(
    'of %s may change: the posts of a series keep their time on the wall',
    (timeZone, before, after, hours) => {
      const tables = withSeries(weekly(5), { date: '2026-09-25', timeZone, time: '18:00' });
      const series = seriesIn(tables);
      const moments = [before, after].map((day) => {
        const post = createSeriesPost(series, day, { id: day, now: NOW, approval: 'none' });
        expect(placeOf(post, timeZone)).toMatchObject({ date: day, time: '18:00' });
        return Date.parse(toInstant(day, post.time ?? '', timeZone));
      });
      expect(((moments[1] ?? 0) - (moments[0] ?? 0)) / 3_600_000).toBe(7 * 24 + hours);
    },
  );
});

describe('what a post has of its own', () => {
  it('is told field by field', () => {
    const tables = withSeries(weekly(5));
    const post = postOn(tables, '2026-10-23');
    const series = seriesIn(tables);
    const [variant] = post.variants;
    if (variant === undefined) throw new Error('No variant');
    const differences = (fields: Partial<Post>) => differencesFrom({ ...post, ...fields }, series);
    expect(differences({ date: '2026-10-24' })).toEqual(['date']);
    expect(differences({ title: 'Other', time: null })).toEqual(['title', 'time']);
    expect(differences({ variants: [{ ...variant, text: 'Other', link: 'https://a.example' }] })).toEqual([
      'variant.text',
      'variant.link',
    ]);
    expect(differences({ variants: [] })).toEqual(['variants']);
    expect(differences({ status: 'approved', notes: 'Mine' })).toEqual([]);
  });

  it('stays its place in the series wherever it is moved', () => {
    const tables = withSeries(weekly(5));
    const post = postOn(tables, '2026-10-23');
    const moved = { ...post, ...movedByDays(post, 3) };
    expect(moved).toMatchObject({ date: '2026-10-26', seriesDate: '2026-10-23' });
    expect(placeInSeries(moved, seriesIn(tables), '2026-12-31')).toEqual({ number: 2, of: 11 });
  });

  it('is given up when the post is taken back to the series', () => {
    const tables = withSeries(weekly(5));
    const own = edit(tables, postOn(tables, '2026-10-23'), {
      title: 'Own',
      date: '2026-10-24',
      status: 'review',
    });
    const back = applyChanges(own, takeBackToSeries(own, postOn(own, '2026-10-23')));
    expect(postOn(back, '2026-10-23')).toMatchObject({
      title: 'Atelier Friday',
      date: '2026-10-23',
      status: 'review',
    });
    expect(takeBackToSeries(back, postOn(back, '2026-10-23'))).toEqual([]);
  });
});

describe('a change for all', () => {
  it('reaches every post that still is as the series had it, part by part', () => {
    let tables = withSeries(weekly(5));
    const own = postOn(tables, '2026-10-23');
    tables = edit(tables, own, {
      variants: own.variants.map((variant) => ({ ...variant, text: 'Own words' })),
    });
    const source = postOn(tables, '2026-10-30');
    tables = edit(tables, source, {
      title: 'Open studio',
      variants: source.variants.map((variant) => ({ ...variant, text: 'New words', hashtags: '#kiln' })),
    });
    const kept = applyChanges(tables, applyToAll(tables, postOn(tables, '2026-10-30')));
    expect(postOn(kept, '2026-11-06')).toMatchObject({
      title: 'Open studio',
      variants: [{ text: 'New words' }],
    });
    expect(postOn(kept, '2026-10-23')).toMatchObject({
      title: 'Open studio',
      variants: [{ text: 'Own words', hashtags: '#kiln' }],
    });
    const overwritten = applyChanges(tables, applyToAll(tables, postOn(tables, '2026-10-30'), 'overwrite'));
    expect(postOn(overwritten, '2026-10-23').variants).toMatchObject([{ text: 'New words' }]);
    const asked = postOn(tables, '2026-10-30');
    expect(overwrittenPosts(applyToAll(tables, asked), applyToAll(tables, asked, 'overwrite'))).toBe(1);
    expect(differencesFrom(postOn(kept, '2026-10-30'), seriesIn(kept))).toEqual([]);
  });

  it('touches no word of a post that went out or was cancelled', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-10-16'), { status: 'published', publishedAt: NOW });
    tables = edit(tables, postOn(tables, '2026-10-30'), { status: 'cancelled' });
    const after = applyChanges(
      tables,
      changeSeries(tables, seriesIn(tables), { title: 'Other' }, 'overwrite'),
    );
    expect(postOn(after, '2026-10-16').title).toBe('Atelier Friday');
    expect(postOn(after, '2026-10-30').title).toBe('Atelier Friday');
    expect(postOn(after, '2026-10-23').title).toBe('Other');
  });

  it('that changes nothing is no change', () => {
    const tables = withSeries(weekly(5));
    expect(changeSeries(tables, seriesIn(tables), { title: 'Atelier Friday' })).toEqual([]);
  });
});

describe('a change for this and the following', () => {
  it("cuts the series in two: the old one ends the day before, later posts are the new one's", () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-11-06'), { time: '09:00' });
    const source = postOn(tables, '2026-11-06');
    const after = applyChanges(tables, applyToFollowing(tables, source, { now: NOW }));
    expect(seriesIn(after).recurrence.until).toBe('2026-11-05');
    const later = 's~2026-11-06';
    expect(seriesIn(after, later)).toMatchObject({ start: '2026-11-06', time: '09:00' });
    expect(daysIn(after)).toEqual(FRIDAYS.slice(0, 3));
    expect(daysIn(after, later)).toEqual(FRIDAYS.slice(3));
    expect(postOn(after, '2026-10-30').time).toBe('18:00');
    expect(postOn(after, '2026-12-25', later)).toMatchObject({ id: 's:2026-12-25', time: '09:00' });
  });

  it('from the first post on is a change for all', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-10-16'), { time: '09:00' });
    const after = applyChanges(tables, applyToFollowing(tables, postOn(tables, '2026-10-16'), { now: NOW }));
    expect([...after.series.keys()]).toEqual(['s']);
    expect(postOn(after, '2026-12-25').time).toBe('09:00');
  });

  it('changes none of the others from a post that was left behind the end of the rule', () => {
    const tables = withSeries(weekly(5));
    const ended = applyChanges(tables, [
      changed('series', seriesIn(tables), { recurrence: { ...weekly(5), until: '2026-12-04' } }),
    ]);
    const left = postOn(edit(ended, postOn(ended, '2026-12-18'), { time: '09:00' }), '2026-12-18');
    expect(applyToFollowing(ended, left, { now: NOW })).toEqual([]);
    const rule = { start: '2026-12-18', recurrence: weekly(6), exceptions: [] };
    expect(changeRuleFrom(ended, left, rule, MOMENT)).toEqual([]);
  });

  it('may be another rule', () => {
    const tables = withSeries(weekly(5));
    const post = postOn(tables, '2026-12-11');
    const rule = { start: '2026-12-11', recurrence: weekly(6), exceptions: [] };
    const after = applyChanges(tables, changeRuleFrom(tables, post, rule, MOMENT));
    expect(daysIn(after)).toEqual(FRIDAYS.slice(0, 8));
    expect(daysIn(after, 's~2026-12-11')).toEqual(['2026-12-12', '2026-12-19', '2026-12-26']);
  });
});

describe('another rule', () => {
  it('keeps the work: what was written goes to the nearest new day, what was not is made anew', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-10-23'), { title: 'Written', status: 'review' });
    tables = edit(tables, postOn(tables, '2026-10-30'), { notes: 'Ask Mia', date: '2026-10-31' });
    const series = seriesIn(tables);
    const rule = { start: '2026-10-15', recurrence: weekly(4), exceptions: [] };
    const after = applyChanges(tables, changeRule(tables, series, rule, MOMENT));
    expect(daysIn(after)).toEqual(seriesDays(seriesIn(after), '2026-12-31'));
    expect(postOn(after, '2026-10-22')).toMatchObject({ title: 'Written', date: '2026-10-22' });
    expect(postOn(after, '2026-10-29')).toMatchObject({ notes: 'Ask Mia', date: '2026-10-31' });
  });

  it('makes single posts of written ones that have no new day near', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-11-20'), { title: 'Written' });
    const rule = { ...seriesIn(tables), recurrence: { ...weekly(5), until: '2026-11-06' } };
    const after = applyChanges(tables, changeRule(tables, seriesIn(tables), rule, MOMENT));
    expect(daysIn(after)).toEqual(FRIDAYS.slice(0, 4));
    expect(after.posts.get('s:2026-11-20')).toMatchObject({
      seriesId: null,
      seriesDate: null,
      title: 'Written',
    });
    expect(after.posts.has('s:2026-11-27')).toBe(false);
  });

  it('leaves posts that went out where they are', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-10-16'), { status: 'published', publishedAt: NOW });
    const rule = { start: '2026-10-15', recurrence: weekly(4), exceptions: [] };
    const after = applyChanges(tables, changeRule(tables, seriesIn(tables), rule, MOMENT));
    expect(after.posts.get('p')).toEqual(tables.posts.get('p'));
  });

  it('has no post on a day that is taken out, and one again when it is put back', () => {
    const tables = withSeries(weekly(5));
    const without = { ...seriesIn(tables), exceptions: ['2026-12-25'] };
    const after = applyChanges(tables, changeRule(tables, seriesIn(tables), without, MOMENT));
    expect(daysIn(after)).toEqual(FRIDAYS.slice(0, -1));
    const back = applyChanges(
      after,
      changeRule(after, seriesIn(after), { ...without, exceptions: [] }, MOMENT),
    );
    expect(daysIn(back)).toEqual(FRIDAYS);
  });
});

describe('removing', () => {
  it('one post leaves an exception, so that it does not come back', () => {
    const tables = withSeries(weekly(5));
    const after = applyChanges(tables, removePosts(tables, [postOn(tables, '2026-10-23')]));
    expect(seriesIn(after).exceptions).toEqual(['2026-10-23']);
    expect(daysIn(after)).not.toContain('2026-10-23');
    const longer = applyChanges(after, [changed('profile', aProfile(), { planEnd: '2027-01-31' })]);
    const more = applyChanges(longer, continueSeries(longer, seriesIn(longer), MOMENT));
    expect(daysIn(more)).not.toContain('2026-10-23');
    expect(daysIn(more).at(-1)).toBe('2027-01-29');
  });

  it('this and the following ends the series the day before', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-12-25'), { status: 'cancelled' });
    const after = applyChanges(tables, removeFollowing(tables, postOn(tables, '2026-11-06')));
    expect(seriesIn(after).recurrence.until).toBe('2026-11-05');
    expect(daysIn(after)).toEqual([...FRIDAYS.slice(0, 3), '2026-12-25']);
    expect(
      removeFollowing(tables, postOn(tables, '2026-10-16')).some(
        ({ collection, after: left }) => collection === 'series' && left === null,
      ),
    ).toBe(true);
  });

  it('this and the following from its first day on leaves what was planned before that day', () => {
    const tables = withSeries(weekly(5));
    const later = applyChanges(tables, [changed('series', seriesIn(tables), { start: '2026-10-30' })]);
    const after = applyChanges(later, removeFollowing(later, postOn(later, '2026-10-30')));
    expect([...after.posts.values()].map(({ date, seriesId }) => [date, seriesId])).toEqual([
      ['2026-10-16', null],
      ['2026-10-23', null],
    ]);
    expect(after.series.size).toBe(0);
  });

  it('all removes the series; posts that went out stay as single posts', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-10-16'), { status: 'published', publishedAt: NOW });
    const after = applyChanges(tables, removeSeries(tables, seriesIn(tables)));
    expect(after.series.size).toBe(0);
    expect([...after.posts.values()]).toMatchObject([
      { id: 'p', seriesId: null, seriesDate: null, status: 'published' },
    ]);
  });

  it('the series elsewhere leaves its posts as single posts', () => {
    const tables = withSeries(weekly(5));
    const after = applyChanges(tables, removalOf(tables, 'series', seriesIn(tables)));
    expect(after.posts.size).toBe(FRIDAYS.length);
    expect(
      [...after.posts.values()].every(({ seriesId, seriesDate }) => seriesId === null && seriesDate === null),
    ).toBe(true);
  });
});

describe('ending and going on', () => {
  it('ends with a post; later ones go, written ones become single posts', () => {
    let tables = withSeries(weekly(5));
    tables = edit(tables, postOn(tables, '2026-11-20'), { title: 'Written' });
    const after = applyChanges(tables, endSeriesAt(tables, postOn(tables, '2026-11-06'), MOMENT));
    expect(seriesIn(after).recurrence.until).toBe('2026-11-06');
    expect(daysIn(after)).toEqual(FRIDAYS.slice(0, 4));
    expect(after.posts.get('s:2026-11-20')).toMatchObject({ seriesId: null, title: 'Written' });
  });

  it('goes on where the plan goes on, and not before', () => {
    const tables = withSeries(weekly(5));
    expect(continueSeries(tables, seriesIn(tables), MOMENT)).toEqual([]);
    const longer = applyChanges(tables, [changed('profile', aProfile(), { planEnd: '2027-01-15' })]);
    const after = applyChanges(longer, continueSeries(longer, seriesIn(longer), MOMENT));
    expect(daysIn(after)).toEqual([...FRIDAYS, '2027-01-01', '2027-01-08', '2027-01-15']);
  });

  it('finds free ids where a later part of the series has taken its own', () => {
    const tables = withSeries(weekly(5));
    const split = applyChanges(tables, applyToFollowing(tables, postOn(tables, '2026-12-18'), { now: NOW }));
    const rule = { ...seriesIn(split), recurrence: weekly(5) };
    const after = applyChanges(split, changeRule(split, seriesIn(split), rule, MOMENT));
    expect(daysIn(after)).toEqual(FRIDAYS);
    expect(postOn(after, '2026-12-18').id).toBe('s:2026-12-18:2');
  });
});

const SEED = Number(process.env['SEED'] ?? 5_545);
const anyRecurrence = fc
  .record({
    frequency: fc.constantFrom<Recurrence['frequency']>('daily', 'weekly', 'monthly'),
    interval: fc.integer({ min: 1, max: 3 }),
    days: fc.uniqueArray(fc.constantFrom<1 | 2 | 3 | 4 | 5 | 6 | 7>(1, 2, 3, 4, 5, 6, 7), { maxLength: 3 }),
    position: fc.constantFrom(null, 1, 2, -1),
    weekStart: fc.constantFrom<1 | 7>(1, 7),
    end: fc.constantFrom('none', 'until', 'count'),
    length: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ frequency, interval, days, position, weekStart, end, length }) =>
    createRecurrence(frequency, {
      interval: frequency === 'daily' ? interval + 2 : interval,
      weekdays: days.map((day) => ({ day, nth: null })),
      positions: position === null || days.length === 0 ? [] : [position],
      weekStart,
      until: end === 'until' ? addDays('2026-10-20', length * 4) : null,
      count: end === 'count' ? length : null,
    }),
  );

const step = fc.record({
  kind: fc.constantFrom(
    'edit',
    'publish',
    'move',
    'all',
    'following',
    'rule',
    'ruleFrom',
    'remove',
    'removeFollowing',
    'end',
    'back',
    'continue',
  ),
  pick: fc.nat(1_000),
  recurrence: anyRecurrence,
});

describe(`any series (seed ${SEED})`, () => {
  it('cut in two has the days it had', () => {
    fc.assert(
      fc.property(
        anyRecurrence,
        fc.nat(100),
        fc.array(fc.nat(30), { maxLength: 4 }),
        (recurrence, at, out) => {
          const tables = withSeries(recurrence);
          if (!tables.series.has('s')) return;
          const whole = seriesIn(tables);
          const all = occurrencesOf(whole.recurrence, whole.start, { to: '2027-06-30' });
          const series = {
            ...whole,
            exceptions: [...new Set(out.flatMap((index) => all[index] ?? []))].sort(),
          };
          const day = addDays(whole.start, at);
          const parts = splitSeries(series, day, { id: 't', now: NOW });
          if (parts === null) return;
          const before = seriesDays(parts.before, '2027-06-30');
          const after = seriesDays(parts.after, '2027-06-30');
          expect([...before, ...after]).toEqual(seriesDays(series, '2027-06-30'));
          expect(before.every((each) => each < day) && after.every((each) => each >= day)).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 400 },
    );
  });

  it('has after any steps exactly the days of its rule, sound links and every step taken back', () => {
    fc.assert(
      fc.property(anyRecurrence, fc.array(step, { maxLength: 7 }), (recurrence, steps) => {
        let tables = withSeries(recurrence);
        let count = 0;
        for (const { kind, pick, recurrence: other } of steps) {
          const posts = [...tables.posts.values()].filter(({ seriesId }) => seriesId !== null);
          const post = posts[pick % Math.max(1, posts.length)];
          const series = tables.series.get(post?.seriesId ?? '');
          if (post === undefined || series === undefined) break;
          count += 1;
          const rule = { start: series.start, recurrence: other, exceptions: series.exceptions };
          const changes = changesOf(kind, tables, { post, series, rule, name: `n${count}` });
          expect(conflictsWith(tables, changes)).toEqual([]);
          const after = applyChanges(tables, changes);
          expect(integrityOfChanges(after, changes)).toEqual([]);
          expect(applyChanges(after, invertChanges(changes))).toEqual(tables);
          for (const old of tables.posts.values()) {
            const present = after.posts.get(old.id);
            if (isHistory(old) && kind !== 'remove') expect(contentOf(present)).toEqual(contentOf(old));
          }
          tables = after;
          for (const each of tables.series.values()) {
            // A rule whose first day is after the plan's end takes its first post along.
            const open = postsOfSeries(tables, each.id).filter(
              (one) => !isHistory(one) && (one.seriesDate ?? '') <= '2026-12-31',
            );
            const days = open.map(({ seriesDate }) => seriesDate);
            const history = postsOfSeries(tables, each.id)
              .filter(isHistory)
              .map(({ seriesDate }) => seriesDate);
            const wanted = seriesDays(each, '2026-12-31');
            expect(
              [...new Set([...days, ...history])]
                .filter((day) => !history.includes(day) || wanted.includes(day ?? ''))
                .sort(),
            ).toEqual([...wanted]);
          }
        }
      }),
      { seed: SEED, numRuns: 300 },
    );
  }, 60_000);
});

function contentOf(post: Post | undefined) {
  return post === undefined ? null : { ...post, seriesId: null, seriesDate: null };
}

type Chosen = {
  readonly post: Post;
  readonly series: Series;
  readonly rule: Pick<Series, 'start' | 'recurrence' | 'exceptions'>;
  readonly name: string;
};

function changesOf(kind: string, tables: Tables, { post, series, rule, name }: Chosen): readonly Change[] {
  switch (kind) {
    case 'edit':
      return isHistory(post) ? [] : [changed('posts', post, { title: `Own ${name}` })];
    case 'publish':
      return [changed('posts', post, { status: 'published', publishedAt: NOW })];
    case 'move':
      return isHistory(post) ? [] : [changed('posts', post, movedByDays(post, 1))];
    case 'all':
      return applyToAll(tables, post);
    case 'following':
      return applyToFollowing(tables, post, { now: NOW });
    case 'rule':
      return changeRule(tables, series, rule, MOMENT);
    case 'ruleFrom':
      return changeRuleFrom(tables, post, rule, MOMENT);
    case 'remove':
      return removePosts(tables, [post]);
    case 'removeFollowing':
      return removeFollowing(tables, post);
    case 'end':
      return endSeriesAt(tables, post, MOMENT);
    case 'back':
      return takeBackToSeries(tables, post);
    default:
      return continueSeries(tables, series, MOMENT);
  }
}

describe('the work', () => {
  it('of working out three years of a daily series is done once', () => {
    const series = seriesIn(withSeries(createRecurrence('daily')));
    expect(seriesDays(series, '2029-10-13')).toBe(seriesDays(series, '2029-10-13'));
  });

  it('names every field of a series that its posts have', () => {
    const series = seriesIn(withSeries(weekly(5)));
    const own = ['id', 'createdAt', 'updatedAt', 'notes', 'start', 'recurrence', 'exceptions'];
    expect(
      Object.keys(series)
        .filter((key) => !own.includes(key))
        .sort(),
    ).toEqual([...SERIES_FIELDS].sort());
  });
});
