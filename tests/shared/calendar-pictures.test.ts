import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysFrom, type Weekday, weekdayOf } from '#shared/base/calendar-date.ts';
import {
  channelRows,
  countByDay,
  countByHour,
  gapLimit,
  heatWeeks,
  overfullDays,
} from '#shared/plan/calendar/calendar-pictures.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { channelMix, wishedPerWeek } from '#shared/plan/content/content-mix.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { countedReads } from '#tests/support/counted-reads.ts';

const NOW = '2026-10-14T08:00:00.000Z';
const BERLIN = 'Europe/Berlin';
const PERIOD = { from: '2026-10-14', to: '2026-11-10' };
const channel = (id: string, fields: Partial<Channel> = {}) =>
  createChannel({ id, now: NOW }, { network: 'instagram', ...fields });

let next = 0;
function post(date: string | null, channelIds: readonly string[] = ['ig'], fields: Partial<Post> = {}): Post {
  next += 1;
  const variants = channelIds.map((channelId, at) =>
    createPostVariant(`v${next}-${at}`, { channelId, language: 'de' }),
  );
  return createPost({ id: `p${next}`, now: NOW }, { date, time: '09:30', variants, ...fields });
}

const someDays = fc.array(fc.integer({ min: -20, max: 40 }), { maxLength: 60 });

describe('the heat of a period', () => {
  it('holds each day once at its weekday, and every post of it', () => {
    fc.assert(
      fc.property(someDays, fc.constantFrom<Weekday>(1, 6, 7), (days, weekStart) => {
        const posts = days.map((day) => post(addDays('2026-10-14', day)));
        const weeks = heatWeeks(countByDay(posts, BERLIN), PERIOD, weekStart);
        const cells = weeks.flatMap((week) => week.days.flatMap((day) => day ?? []));
        expect(cells.map(({ date }) => date)).toEqual(daysFrom(PERIOD.from, PERIOD.to));
        const inside = posts.filter(({ date }) => date !== null && date >= PERIOD.from && date <= PERIOD.to);
        expect(cells.reduce((sum, day) => sum + day.posts, 0)).toBe(inside.length);
        for (const week of weeks) {
          expect(week.days).toHaveLength(7);
          week.days.forEach((day, place) => {
            if (day !== null) expect((weekdayOf(day.date) - weekStart + 7) % 7).toBe(place);
          });
        }
      }),
    );
  });

  it('leaves cancelled posts and ideas out and counts on the wall of the workspace', () => {
    const posts = [
      post('2026-10-14'),
      post('2026-10-14', ['ig'], { status: 'cancelled' }),
      post(null),
      post('2026-10-14', ['ig'], { time: '22:00', timeZone: 'America/New_York' }),
    ];
    expect([...countByDay(posts, BERLIN)]).toEqual([
      ['2026-10-14', 1],
      ['2026-10-15', 1],
    ]);
  });

  it('knows at which hours of the week posts go out', () => {
    const posts = [
      post('2026-10-15'),
      post('2026-10-22'),
      post('2026-10-20', ['ig'], { time: '18:59' }),
      post('2026-10-20', ['ig'], { time: null }),
      post('2026-12-31'),
    ];
    const hours = countByHour(posts, PERIOD, BERLIN);
    expect(hours).toMatchObject({ hours: { first: 9, last: 18 }, most: 2, withoutTime: 1, posts: 4 });
    expect([hours.at(4, 9), hours.at(2, 18), hours.at(1, 9)]).toEqual([2, 1, 0]);
    expect(countByHour([], PERIOD, BERLIN).hours).toBeNull();
  });
});

describe('gaps of a channel', () => {
  const rows = (posts: readonly Post[], perWeek: number | null = 3, state: 'keep' | 'pause' = 'keep') =>
    channelRows(posts, [channel('ig', { postsPerWeek: perWeek, state })], PERIOD, BERLIN);

  it('begin at twice the time between two posts at its rhythm', () => {
    expect([0.5, 1, 3, 7, 14, 30].map(gapLimit)).toEqual([28, 14, 5, 2, 1, 1]);
    const [row] = rows(
      ['10-13', '10-16', '10-22', '10-26', '10-31', '11-05', '11-09'].map((day) => post(`2026-${day}`)),
    );
    expect(row?.gaps).toEqual([{ channelId: 'ig', from: '2026-10-17', to: '2026-10-21', days: 5, limit: 5 }]);
    expect(row?.posts).toBe(6);
  });

  it('are counted from before the period, where the silence began', () => {
    const [row] = rows(
      ['10-11', '10-16', '10-20', '10-24', '10-28', '11-01', '11-05', '11-09'].map((day) =>
        post(`2026-${day}`),
      ),
    );
    expect(row?.gaps).toEqual([]);
    const [late] = rows(
      ['10-10', '10-16', '10-20', '10-24', '10-28', '11-01', '11-05', '11-09'].map((day) =>
        post(`2026-${day}`),
      ),
    );
    expect(late?.gaps).toEqual([
      { channelId: 'ig', from: '2026-10-14', to: '2026-10-15', days: 5, limit: 5 },
    ]);
  });

  it('are one where nothing is planned, and none where nothing is wished or the channel rests', () => {
    expect(rows([])[0]?.gaps.map(({ from, to }) => [from, to])).toEqual([[PERIOD.from, PERIOD.to]]);
    expect(rows([], null)).toEqual([]);
    expect(rows([], 3, 'pause')).toEqual([]);
  });

  it('hold no day with a post, and no silence of that length lies outside of them', () => {
    fc.assert(
      fc.property(someDays, fc.integer({ min: 1, max: 14 }), (days, perWeek) => {
        const posts = days.map((day) => post(addDays(PERIOD.from, day)));
        const [row] = rows(posts, perWeek);
        const dates = new Set(posts.map(({ date }) => date));
        const inGaps = new Set((row?.gaps ?? []).flatMap(({ from, to }) => daysFrom(from, to)));
        for (const day of inGaps) expect(dates.has(day)).toBe(false);
        let silent = 0;
        for (const day of daysFrom(PERIOD.from, PERIOD.to)) {
          silent = dates.has(day) || inGaps.has(day) ? 0 : silent + 1;
          expect(silent).toBeLessThan(gapLimit(perWeek));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('overfull days', () => {
  const usual = Array.from({ length: 10 }, (_, day) => post(addDays('2026-10-01', day)));

  it('have two posts more on a channel than its usual day', () => {
    const two = [post('2026-10-15'), post('2026-10-15')];
    expect(overfullDays([...usual, ...two], PERIOD, BERLIN)).toEqual([]);
    expect(overfullDays([...usual, ...two, post('2026-10-15')], PERIOD, BERLIN)).toEqual([
      { date: '2026-10-15', posts: 3, usual: 1, channelId: 'ig' },
    ]);
  });

  it('are those of the plan where several channels meet', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => post('2026-10-15', [id]));
    expect(overfullDays([...usual, ...many], PERIOD, BERLIN)).toEqual([
      { date: '2026-10-15', posts: 4, usual: 1, channelId: null },
    ]);
  });

  it('are not called so before anything is usual, nor outside of the period', () => {
    const many = Array.from({ length: 5 }, () => post('2026-10-15'));
    expect(overfullDays(many, PERIOD, BERLIN)).toEqual([]);
    expect(overfullDays([...usual, ...many], { from: '2026-10-16', to: '2026-10-20' }, BERLIN)).toEqual([]);
  });
});

describe('the mix of channels', () => {
  it('wishes by the rhythm of each', () => {
    const cadence = [{ id: 'c', format: 'story' as const, perWeek: 4 }];
    const channels = [channel('ig', { postsPerWeek: 3 }), channel('fb', { postsPerWeek: 1 }), channel('x')];
    expect(wishedPerWeek({ postsPerWeek: 3, cadence })).toBe(4);
    const mix = channelMix(channels, [post('2026-10-15', ['ig', 'fb']), post('2026-10-16', ['ig'])], PERIOD);
    expect(mix.shares).toEqual([
      { id: 'ig', wished: 75, posts: 2, planned: 100 },
      { id: 'fb', wished: 25, posts: 1, planned: 50 },
      { id: 'x', wished: null, posts: 0, planned: 0 },
    ]);
  });
});

describe('10,000 posts', () => {
  it('give all pictures without a look at each post for each other', () => {
    const posts = Array.from({ length: 10_000 }, (_, index) =>
      post(addDays('2025-01-01', index % 1000), [`c${index % 7}`]),
    );
    const channels = Array.from({ length: 7 }, (_, index) => channel(`c${index}`, { postsPerWeek: 3 }));
    const { items, readsIn } = countedReads(posts);
    const reads = readsIn(() => {
      countByDay(items, BERLIN);
      countByHour(items, PERIOD, BERLIN);
      channelRows(items, channels, PERIOD, BERLIN);
      overfullDays(items, PERIOD, BERLIN);
    });
    expect(reads / items.length).toBeLessThan(100);
  });
});
