import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '#shared/base/calendar-date.ts';
import { groupIdeas, IDEA_ORDERS, nextFreeSlot, usualSlots } from '#shared/plan/post/ideas.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { countedReads } from '#tests/support/counted-reads.ts';

const TODAY = '2026-10-14'; // a Wednesday
const BERLIN = 'Europe/Berlin';
const AROUND = { zone: BERLIN, weekStart: 1 as const, workdays: [1, 2, 3, 4, 5] };

let next = 0;
function onChannel(
  date: string | null,
  time: string | null,
  channelId = 'ig',
  fields: Partial<Post> = {},
): Post {
  next += 1;
  return createPost(
    { id: `post-${String(next).padStart(5, '0')}`, now: '2026-10-01T08:00:00.000Z' },
    { date, time, variants: [createPostVariant(`v${next}`, { channelId, language: 'de' })], ...fields },
  );
}
/** Each Tuesday at 18:00 and each Thursday at 09:00 for eight weeks up to today. */
const habit = Array.from({ length: 8 }, (_, week) => [
  onChannel(addDays('2026-10-13', -7 * week), '18:00'),
  onChannel(addDays('2026-10-08', -7 * week), '09:00'),
]).flat();

describe('the next free slot', () => {
  const slot = (posts: readonly Post[], postsPerWeek: number | null = null, id = 'ig') =>
    nextFreeSlot({ id, postsPerWeek, cadence: [] }, TODAY, { ...AROUND, posts });

  it('is the next weekday and time at which the channel usually speaks', () => {
    expect(usualSlots('ig', TODAY, { posts: habit, zone: BERLIN })).toEqual([
      { weekday: 2, time: '18:00', posts: 8 },
      { weekday: 4, time: '09:00', posts: 8 },
    ]);
    expect(slot(habit)).toEqual({ date: '2026-10-15', time: '09:00', basis: 'channel' });
  });

  it('does not come within the hour of another post of the channel, but beside one of another channel', () => {
    expect(slot([...habit, onChannel('2026-10-15', '09:30')])?.date).toBe('2026-10-20');
    expect(slot([...habit, onChannel('2026-10-15', '10:00')])?.date).toBe('2026-10-15');
    expect(slot([...habit, onChannel('2026-10-15', '09:30', 'fb')])?.date).toBe('2026-10-15');
    expect(slot([...habit, onChannel('2026-10-15', '09:30', 'ig', { status: 'cancelled' })])?.date).toBe(
      '2026-10-15',
    );
  });

  it('does not come within the hour of a post on the other side of midnight', () => {
    const late = [-7, -14].map((days) => onChannel(addDays('2026-10-15', days), '23:30')); // Thursdays
    const early = [-7, -14].map((days) => onChannel(addDays('2026-10-15', days), '00:15'));
    expect(slot([...late, onChannel('2026-10-16', '00:15')])?.date).toBe('2026-10-22');
    expect(slot([...late, onChannel('2026-10-16', '00:30')])?.date).toBe('2026-10-15');
    expect(slot([...early, onChannel('2026-10-14', '23:30')])?.date).toBe('2026-10-22');
    const abroad = { timeZone: 'America/New_York' };
    expect(slot([...late, onChannel('2026-10-15', '18:15', 'ig', abroad)])?.date).toBe('2026-10-22');
  });

  it('leaves a week alone that has its wished number of posts', () => {
    expect(slot(habit, 1)?.date).toBe('2026-10-20'); // Tuesday of this week is taken
    expect(slot(habit, 2)?.date).toBe('2026-10-15');
    const byFormat = {
      id: 'ig',
      postsPerWeek: null,
      cadence: [{ id: 'c', format: 'photo' as const, perWeek: 1 }],
    };
    expect(nextFreeSlot(byFormat, TODAY, { ...AROUND, posts: habit })?.date).toBe('2026-10-20');
  });

  it('takes the habit of the plan where the channel has none, and a working day where nobody has any', () => {
    expect(slot(habit, null, 'fb')).toEqual({ date: '2026-10-15', time: '09:00', basis: 'plan' });
    expect(nextFreeSlot(null, '2026-10-16', { ...AROUND, posts: [] })).toEqual({
      date: '2026-10-19',
      time: null,
      basis: 'workday',
    });
  });

  it('reads the habit on the wall of the workspace', () => {
    const abroad = habit.map((post) => ({ ...post, timeZone: 'America/New_York', time: '12:00' }));
    expect(slot(abroad)?.time).toBe('18:00');
  });

  it('has no answer where a year has no room', () => {
    const full = Array.from({ length: 400 }, (_, day) => onChannel(addDays(TODAY, day), null));
    expect(nextFreeSlot(null, TODAY, { ...AROUND, workdays: [], posts: full })).toBeNull();
  });

  it('never clashes, always lies ahead and on a usual weekday', () => {
    const some = fc.array(
      fc.record({ days: fc.integer({ min: -60, max: 60 }), hour: fc.integer({ min: 8, max: 12 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, fc.option(fc.integer({ min: 1, max: 9 })), (list, wished) => {
        const posts = list.map(({ days, hour }) =>
          onChannel(addDays(TODAY, days), `${String(hour).padStart(2, '0')}:00`),
        );
        const found = nextFreeSlot({ id: 'ig', postsPerWeek: wished, cadence: [] }, TODAY, {
          ...AROUND,
          posts,
        });
        if (found === null) return;
        expect(found.date > TODAY).toBe(true);
        if (found.basis === 'workday') return;
        expect(posts.some(({ date, time }) => date === found.date && time === found.time)).toBe(false);
        expect(posts.some(({ date }) => weekdayOf(date ?? '') === weekdayOf(found.date))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('is found among 10,000 posts with a few looks at each', () => {
    const posts = Array.from({ length: 10_000 }, (_, index) =>
      onChannel(addDays('2025-01-01', index % 1000), '09:00'),
    );
    const { items, readsIn } = countedReads(posts);
    expect(readsIn(() => slot(items)) / items.length).toBeLessThan(100);
  });
});

describe('ideas in groups', () => {
  const idea = (title: string, createdAt: string, pillarId: string | null) =>
    onChannel(null, null, 'ig', { title, createdAt: `${createdAt}T08:00:00.000Z`, pillarId });
  const ideas = [
    idea('Zebra', '2026-10-13', 'clay'),
    idea('apple 10', '2026-09-20', null),
    idea('Apple 9', '2026-01-01', 'gone'),
    idea('Kiln', '2026-10-12', 'glaze'),
  ];
  const titles = (order: (typeof IDEA_ORDERS)[number]) =>
    groupIdeas(ideas, order, { today: TODAY, zone: BERLIN, pillarIds: ['glaze', 'clay'] }).map(
      ({ id, posts }) => [id, ...posts.map(({ title }) => title)],
    );

  it('stand by age, by pillar or by title', () => {
    expect(titles('newest')).toEqual([
      ['week', 'Zebra', 'Kiln'],
      ['month', 'apple 10'],
      ['older', 'Apple 9'],
    ]);
    expect(titles('oldest')).toEqual([
      ['older', 'Apple 9'],
      ['month', 'apple 10'],
      ['week', 'Kiln', 'Zebra'],
    ]);
    expect(titles('pillar')).toEqual([
      ['glaze', 'Kiln'],
      ['clay', 'Zebra'],
      ['none', 'apple 10', 'Apple 9'],
    ]);
    expect(titles('title')).toEqual([['all', 'Apple 9', 'apple 10', 'Kiln', 'Zebra']]);
  });

  it('are as old as the calendar of the workspace says, not that of London', () => {
    const late = onChannel(null, null, 'ig', { createdAt: '2026-10-07T22:30:00.000Z' });
    const age = (zone: string) =>
      groupIdeas([late], 'newest', { today: TODAY, zone, pillarIds: [] }).map(({ id }) => id);
    expect(age(BERLIN)).toEqual(['week']); // the 8th there
    expect(age('America/New_York')).toEqual(['month']);
  });

  it('are all there once, whatever the order', () => {
    for (const order of IDEA_ORDERS) {
      const all = groupIdeas(ideas, order, { today: TODAY, zone: BERLIN, pillarIds: ['clay'] }).flatMap(
        ({ posts }) => posts,
      );
      expect(all.map(({ id }) => id).toSorted()).toEqual(ideas.map(({ id }) => id).toSorted());
    }
  });
});
