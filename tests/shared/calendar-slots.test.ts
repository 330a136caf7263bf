import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedByDays, placeOf } from '#shared/plan/calendar/calendar.ts';
import { type Slot, slot, slotFrom, slotKey, takePosts } from '#shared/plan/calendar/calendar-slots.ts';
import { stepDay } from '#shared/plan/calendar/calendar-views.ts';
import { slotAfterKey, slotOfCarry } from '#shared/plan/calendar/slot-walk.ts';
import { NO_BULK_EDIT, planBulkEdit } from '#shared/plan/post/bulk-edit.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';

const NOW = '2026-10-14T12:00:00.000Z';
const CONTEXT = {
  now: NOW,
  zone: 'Europe/Berlin',
  newVariant: (channelId: string) => createPostVariant('new', { channelId, language: 'en' }),
};

function aPost(id: string, fields: Partial<Post> = {}): Post {
  return createPost({ id, now: NOW }, { title: id, date: '2026-10-14', time: '18:00', ...fields });
}

const take = (posts: readonly Post[], from: Partial<Slot>, to: Partial<Slot>) =>
  takePosts(posts, slot(from), slot(to), CONTEXT);

/** The post as it is after it was taken. */
function taken(post: Post, from: Partial<Slot>, to: Partial<Slot>): Post {
  return { ...post, ...take([post], from, to).changes.get(post) };
}

const variant = (id: string, channelId: string | null, language = 'en') =>
  createPostVariant(id, { channelId, language, text: id });

describe('taking posts from one place of a view to another', () => {
  it('keeps what the new place does not tell', () => {
    const post = aPost('a', { variants: [variant('v', 'ig')] });
    expect(taken(post, { day: '2026-10-14' }, { day: '2026-11-02' })).toEqual({
      ...post,
      date: '2026-11-02',
    });
    expect(taken(post, {}, { day: '2026-10-15', time: '09:15' })).toMatchObject({
      date: '2026-10-15',
      time: '09:15',
    });
    expect(taken(post, {}, { day: '2026-10-14', time: '' })).toMatchObject({
      date: '2026-10-14',
      time: null,
    });
    expect(taken(post, {}, { day: '' })).toMatchObject({ date: null, time: '18:00' });
  });

  it('keeps the distances of several posts in days, and their own times', () => {
    const posts = [aPost('a', { date: '2026-10-30' }), aPost('b', { date: '2026-11-02', time: '08:00' })];
    const { changes } = take(posts, { day: '2026-10-30' }, { day: '2026-12-31', time: '07:00' });
    expect([...changes.values()]).toEqual([{ date: '2026-12-31', time: '07:00' }, { date: '2027-01-03' }]);
  });

  it('never leads out of the days there are, which nobody could store', () => {
    const [first, last] = [aPost('a', { date: '0001-01-03' }), aPost('b', { date: '9999-12-30' })];
    expect([movedByDays(first, -7), movedByDays(last, 7)]).toEqual([
      { date: '0001-01-01' },
      { date: '9999-12-31' },
    ]);
    const lead = aPost('lead');
    const { changes } = take([lead, last], { day: '2026-10-14' }, { day: '2026-10-21' });
    expect([...changes.values()]).toEqual([{ date: '2026-10-21' }, { date: '9999-12-31' }]);
    const shift = { ...NO_BULK_EDIT, time: { shift: 3 * 1440 } };
    const { edits } = planBulkEdit([last], shift, { now: NOW, zone: 'Europe/Berlin', newId: () => 'n' });
    expect(edits[0]?.fields.date).toBe('9999-12-31');
  });

  it('lands at the wished time of the workspace, whatever clock a post goes by', () => {
    const zones = ['America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Europe/Berlin'];
    const days = fc
      .integer({ min: 0, max: 3000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const hours = fc.integer({ min: 4, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:45`);
    fc.assert(
      fc.property(fc.constantFrom(...zones), days, hours, (timeZone, day, time) => {
        const place = placeOf(taken(aPost('a', { timeZone }), {}, { day, time }), CONTEXT.zone);
        expect(place).toMatchObject({ date: day, time });
      }),
    );
  });

  it('takes a version from one channel to another, and never puts two of a language on one', () => {
    const post = aPost('a', { variants: [variant('v', 'ig'), variant('w', 'li'), variant('x', 'ig', 'de')] });
    const there = taken(post, { day: '2026-10-14', channelId: 'ig' }, { day: '2026-10-15', channelId: 'fb' });
    expect(there.variants.map(({ id, channelId }) => [id, channelId])).toEqual([
      ['v', 'fb'],
      ['w', 'li'],
      ['x', 'fb'],
    ]);
    const { changes, doubled } = take([post], { channelId: 'ig' }, { day: '2026-10-15', channelId: 'li' });
    expect(doubled).toEqual([post]);
    expect(changes.get(post)).toEqual({ date: '2026-10-15' });
    expect(taken(post, { channelId: 'li' }, { channelId: '' }).variants[1]?.channelId).toBeNull();
  });

  it('gives the channel of the row to a post that goes out nowhere yet, or on one channel alone', () => {
    const to = { day: '2026-10-15', channelId: 'fb' };
    const channelsOf = (post: Post, from: Partial<Slot>) =>
      taken(post, from, to).variants.map(({ id, channelId }) => [id, channelId]);
    expect(channelsOf(aPost('a', { date: null, variants: [] }), {})).toEqual([['new', 'fb']]);
    expect(channelsOf(aPost('a', { variants: [] }), { channelId: '' })).toEqual([['new', 'fb']]);
    expect(channelsOf(aPost('a', { variants: [variant('v', null)] }), {})).toEqual([['v', 'fb']]);
    expect(channelsOf(aPost('a', { variants: [variant('v', 'ig')] }), {})).toEqual([['v', 'fb']]);
    const closed = aPost('a', { variants: [variant('v', 'closed')] });
    expect(channelsOf(closed, { channelId: '' })).toEqual([['v', 'fb']]);
  });

  it('leaves a post alone of which nobody can tell which channel is meant', () => {
    const post = aPost('a', { variants: [variant('v', 'ig'), variant('w', 'li')] });
    expect(take([post], {}, { day: post.date, channelId: 'fb' }).changes.size).toBe(0);
    expect(take([post], { channelId: 'x' }, { day: post.date, channelId: 'fb' }).changes.size).toBe(0);
  });

  it('gives a post the state of the column, with the moment at which it went out', () => {
    const post = aPost('a', { date: '2026-10-10', status: 'approved' });
    expect(taken(post, { status: 'approved' }, { status: 'published' })).toMatchObject({
      status: 'published',
      publishedAt: '2026-10-10T16:00:00Z',
    });
  });

  it('changes nothing where a post is there already', () => {
    const post = aPost('a', { variants: [variant('v', 'ig')] });
    const here = { day: '2026-10-14', time: '18:00', channelId: 'ig', status: post.status };
    expect(take([post], here, here).changes.size).toBe(0);
  });
});

describe('slots as words', () => {
  it('come back as they were, and other words are none', () => {
    const part = fc.option(fc.constantFrom('', 'a/b', '=', '2026-10-14', '09:00', 'ä%'));
    const status = fc.option(fc.constantFrom('idea' as const, 'published' as const));
    fc.assert(
      fc.property(part, part, part, status, (day, time, channelId, state) => {
        const each = slot({ day, time, channelId, status: state });
        expect(slotFrom(slotKey(each))).toEqual(each);
      }),
    );
    expect(slotFrom('2026-10-14')).toBeNull();
    expect(slotFrom('a/b/c/d/e')).toBeNull();
  });
});

describe('walking a view by keys', () => {
  const walk = { weekStart: 1, channelIds: ['ig', 'li', ''] } as const;
  const day = '2026-10-14';

  it('leads over days, channels, states and the rows of a week', () => {
    const from = (view: Parameters<typeof stepDay>[0], at: Partial<Slot>, key: string) =>
      slotAfterKey(slot(at), key, { ...walk, view });
    expect(from('month', { day }, 'ArrowDown')).toEqual(slot({ day: '2026-10-21' }));
    expect(from('agenda', { day }, 'ArrowDown')).toEqual(slot({ day: '2026-10-15' }));
    expect(from('channels', { day, channelId: 'ig' }, 'ArrowDown')).toEqual(slot({ day, channelId: 'li' }));
    expect(from('channels', { day, channelId: '' }, 'ArrowDown')).toBeNull();
    expect(from('channels', { day, channelId: 'ig' }, 'ArrowRight')).toEqual(
      slot({ day: '2026-10-15', channelId: 'ig' }),
    );
    expect(from('board', { status: 'idea' }, 'ArrowLeft')).toBeNull();
    expect(from('board', { status: 'idea' }, 'ArrowRight')).toEqual(slot({ status: 'drafting' }));
    expect(from('week', { day, time: '' }, 'ArrowDown')).toEqual(slot({ day, time: '00:00' }));
    expect(from('week', { day, time: '' }, 'ArrowUp')).toBeNull();
  });

  it('carries a post by a quarter of an hour on a timeline, held within its day', () => {
    const carry = (time: string, key: string) => {
      const post = aPost('a', { time });
      const place = { post, date: day, time };
      return slotOfCarry(slot({ day, time: '00:00' }), place, key, { ...walk, view: 'week' });
    };
    expect(carry('18:00', 'ArrowUp')).toEqual(slot({ day, time: '17:45' }));
    expect(carry('23:50', 'ArrowDown')).toEqual(slot({ day, time: '23:59' }));
    expect(carry('00:05', 'ArrowUp')).toEqual(slot({ day, time: '00:00' }));
    expect(carry('18:00', 'ArrowRight')).toEqual(slot({ day: '2026-10-15', time: null }));
  });

  it('leads nowhere behind the last day there is', () => {
    const at = slot({ day: '9999-12-31' });
    for (const view of ['month', 'year', 'agenda', 'channels', 'week'] as const)
      expect(slotAfterKey(at, 'ArrowRight', { ...walk, view })).toBeNull();
    const post = aPost('a', { date: '9999-12-31' });
    const place = { post, date: '9999-12-31', time: '18:00' };
    expect(slotOfCarry(at, place, 'ArrowRight', { ...walk, view: 'table' })).toBeNull();
    expect(slotOfCarry(at, place, 'ArrowRight', { ...walk, view: 'month' })).toBeNull();
  });

  it('steps a day, a week, a month or a year, also from the last day of a long month', () => {
    expect(stepDay('month', '2026-01-31', 1)).toBe('2026-02-01');
    expect(stepDay('week', '2026-12-28', 1)).toBe('2027-01-04');
    expect(stepDay('day', '2026-03-01', -1)).toBe('2026-02-28');
    expect(stepDay('year', '2024-02-29', 1)).toBe('2025-02-28');
  });
});

describe('a place as a word', () => {
  it('is the same place again, whatever the id of a channel is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (channelId) => {
        expect(slotFrom(slotKey(slot({ channelId })))).toEqual(slot({ channelId }));
      }),
    );
    expect(slotFrom(slotKey(slot({ channelId: '\ud83d' })))).toEqual(slot({ channelId: '\ufffd' }));
  });

  it('that nobody made is a place or none, but never an error', () => {
    for (const key of ['', '/', '///', '////', '=%///', '=%E0%A4%A/=%/=%%/x', '=/=/=/constructor'])
      expect(() => slotFrom(key)).not.toThrow();
    expect(slotFrom('=%///')).toEqual(slot({ day: '%' }));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => void slotFrom(key)));
  });
});
