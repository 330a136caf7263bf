import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, startOfMonth, type Weekday, weekdayOf } from '#shared/base/calendar-date.ts';
import {
  dayAfterKey,
  monthWeeks,
  movedByDays,
  movedToDay,
  placedPosts,
  placeOf,
  postsByDay,
  postsWithoutDay,
  progressOf,
  withStatus,
} from '#shared/plan/calendar/calendar.ts';
import { filterPosts, NO_FILTER, withoutGone } from '#shared/plan/calendar/post-filter.ts';
import { createPost, createPostVariant, POST_STATUSES, type Post } from '#shared/plan/post/post.ts';

const NOW = '2026-10-14T08:00:00.000Z';
const BERLIN = 'Europe/Berlin';
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
];

const aPost = (fields: Partial<Post> = {}): Post => createPost({ id: 'post', now: NOW }, fields);

const aDay = fc.integer({ min: -3000, max: 3000 }).map((days) => addDays('2026-10-14', days));
const aTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const aWeekStart = fc.constantFrom<Weekday>(1, 6, 7);
const aDatedPost = fc.record({
  date: aDay,
  time: fc.option(aTime),
  timeZone: fc.option(fc.constantFrom(...ZONES)),
});
const somePosts = fc
  .array(
    fc.record({
      date: fc.option(aDay),
      time: fc.option(aTime),
      timeZone: fc.option(fc.constantFrom(...ZONES)),
    }),
  )
  .map((list) => list.map((fields, index) => createPost({ id: `post-${index}`, now: NOW }, fields)));

describe('the weeks of a month', () => {
  test.prop([aDay, aWeekStart])('cover every day of the month once, in whole weeks', (day, weekStart) => {
    const weeks = monthWeeks(day, weekStart);
    const days = weeks.flatMap((week) => week.days);
    expect(weeks.length === 5 || weeks.length === 6).toBe(true);
    expect(new Set(days).size).toBe(days.length);
    expect(days.every((each, index) => index === 0 || daysBetween(days[index - 1] ?? '', each) === 1)).toBe(
      true,
    );
    expect(weekdayOf(days[0] ?? '')).toBe(weekStart);
    const month = days.filter((each) => each.startsWith(day.slice(0, 7)));
    expect(month[0]).toBe(startOfMonth(day));
    expect(month.length).toBeGreaterThanOrEqual(28);
  });

  it('are five for October 2026 from Monday and carry their ISO numbers', () => {
    expect(monthWeeks('2026-10-14', 1).map(({ week }) => week)).toEqual([40, 41, 42, 43, 44]);
  });

  it('are six where the month needs them', () => {
    expect(monthWeeks('2026-08-01', 1)).toHaveLength(6);
  });

  it('stay five for a February of exactly four weeks', () => {
    expect(monthWeeks('2027-02-10', 1)).toHaveLength(5);
  });
});

describe('posts in the calendar', () => {
  test.prop([somePosts, fc.constantFrom(...ZONES)])(
    'stand exactly once in the list and in the month of their day',
    (posts, zone) => {
      const dated = posts.filter(({ date }) => date !== null).map(({ id }) => id);
      const listed = placedPosts(posts, zone);
      expect(listed.map(({ post }) => post.id).sort()).toEqual([...dated].sort());
      for (const { post, date } of listed) {
        const days = new Set(monthWeeks(date, 1).flatMap((week) => week.days));
        const byDay = postsByDay(posts, zone);
        const shown = [...byDay].flatMap(([day, list]) => (days.has(day) ? list : []));
        expect(shown.filter((place) => place.post.id === post.id)).toHaveLength(1);
      }
      expect(postsWithoutDay(posts).length + listed.length).toBe(posts.length);
    },
  );

  test.prop([somePosts, fc.constantFrom(...ZONES), aDay, fc.integer({ min: -2, max: 4000 })])(
    'are the same in a period, short or long, as among all days, asked in whatever order',
    (posts, zone, first, length) => {
      const last = addDays(first, length);
      const inPeriod = postsByDay(posts, zone, { first, last });
      const all = postsByDay([...posts], zone);
      expect(new Map(inPeriod)).toEqual(new Map([...all].filter(([day]) => day >= first && day <= last)));
      expect(postsByDay(posts, zone)).toEqual(all);
    },
  );

  it('are filtered once for a list and a filter', () => {
    const posts = [aPost({ title: 'Bowl' }), aPost({ title: 'Cup' })];
    const filter = { ...NO_FILTER, text: 'bowl' };
    expect(filterPosts(posts, filter)).toBe(filterPosts(posts, filter));
    expect(filterPosts(posts, { ...NO_FILTER, text: 'cup' })).toEqual([posts[1]]);
    expect(filterPosts([...posts], filter)).toEqual([posts[0]]);
  });

  test.prop([somePosts])('stand in the order of time within their day', (posts) => {
    for (const list of postsByDay(posts, BERLIN).values()) {
      const times = list.map(({ time }) => time ?? '');
      expect(times).toEqual([...times].sort());
    }
  });

  it('are shown at the day and time of the workspace, not of their own clock', () => {
    const post = aPost({ date: '2026-10-14', time: '20:00', timeZone: 'America/New_York' });
    expect(placeOf(post, BERLIN)).toEqual({ post, date: '2026-10-15', time: '02:00' });
  });

  it('can be taken for some days only', () => {
    const posts = ['2026-10-01', '2026-10-02', '2026-10-03'].map((date, index) =>
      createPost({ id: String(index), now: NOW }, { date }),
    );
    const byDay = postsByDay(posts, BERLIN, { first: '2026-10-02', last: '2026-10-02' });
    expect([...byDay.keys()]).toEqual(['2026-10-02']);
  });
});

describe('moving a post', () => {
  test.prop([aDatedPost, fc.integer({ min: -800, max: 800 })])(
    'by days there and back leaves it as it was',
    (fields, days) => {
      const post = aPost(fields);
      const there = { ...post, ...movedByDays(post, days) };
      expect({ ...there, ...movedByDays(there, -days) }).toEqual(post);
      expect(there.time).toBe(post.time);
    },
  );

  test.prop([aDay, fc.option(aTime), aDay])('to a day shows it there at the same time', (date, time, day) => {
    const moved = { ...aPost({ date, time }), ...movedToDay(aPost({ date, time }), day, BERLIN) };
    expect(placeOf(moved, BERLIN)).toMatchObject({ date: day, time });
  });

  test.prop([aDatedPost, aDay, fc.constantFrom(...ZONES)])(
    'to a day keeps its own time and lands within a day of it',
    (fields, day, zone) => {
      const post = aPost(fields);
      const moved = { ...post, ...movedToDay(post, day, zone) };
      expect(moved.time).toBe(post.time);
      expect(Math.abs(daysBetween(placeOf(moved, zone)?.date ?? '', day))).toBeLessThanOrEqual(1);
    },
  );

  it('gives an idea its first day', () => {
    expect(movedToDay(aPost(), '2026-10-20', BERLIN)).toEqual({ date: '2026-10-20' });
  });
});

describe('the status of a post', () => {
  const at = { now: '2026-10-14T12:00:00.000Z', zone: BERLIN };

  it('published takes the planned moment, or now where that lies ahead or is not known', () => {
    const publishedAt = (fields: Partial<Post>) => withStatus(aPost(fields), 'published', at).publishedAt;
    expect(publishedAt({ date: '2026-10-14', time: '09:30' })).toBe('2026-10-14T07:30:00Z');
    expect(publishedAt({ date: '2026-10-14', time: '18:00' })).toBe(at.now);
    expect(publishedAt({ date: '2026-10-14' })).toBe(at.now);
    expect(publishedAt({ publishedAt: '2026-10-01T10:00:00Z' })).toBe('2026-10-01T10:00:00Z');
  });

  it('taken back loses the moment', () => {
    const post = aPost({ status: 'published', publishedAt: '2026-10-01T10:00:00Z' });
    expect(withStatus(post, 'drafting', at)).toEqual({ status: 'drafting', publishedAt: null });
  });
});

describe('walking the days by key', () => {
  test.prop([aDay, aWeekStart, fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown')])(
    'leads back with the opposite arrow',
    (day, weekStart, key) => {
      const opposite = {
        ArrowLeft: 'ArrowRight',
        ArrowRight: 'ArrowLeft',
        ArrowUp: 'ArrowDown',
        ArrowDown: 'ArrowUp',
      };
      const there = dayAfterKey(day, key, weekStart) ?? '';
      expect(dayAfterKey(there, opposite[key as keyof typeof opposite], weekStart)).toBe(day);
    },
  );

  it('knows the ends of the week and the months beside', () => {
    const keys = ['Home', 'End', 'PageUp', 'PageDown', 'x'];
    expect(keys.map((key) => dayAfterKey('2026-10-14', key, 1))).toEqual([
      '2026-10-12',
      '2026-10-18',
      '2026-09-14',
      '2026-11-14',
      null,
    ]);
  });
});

describe('filters', () => {
  const german = createPostVariant('v1', { language: 'de', channelId: 'ig', text: 'Die Schüsseln sind da' });
  const english = createPostVariant('v2', { language: 'en', channelId: null });
  const posts = [
    createPost({ id: '1', now: NOW }, { title: 'Kiln', status: 'review', pillarId: 'p', variants: [german] }),
    createPost({ id: '2', now: NOW }, { title: 'Clay', status: 'review', isHeld: true, variants: [english] }),
    createPost(
      { id: '3', now: NOW },
      { title: 'Idea', status: 'idea', campaignId: 'c', objectiveId: 'o', audienceId: 'a' },
    ),
  ];
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    filterPosts(posts, { ...NO_FILTER, ...filter }).map(({ id }) => id);

  it('let everything through when nothing is chosen', () => {
    expect(filterPosts(posts, NO_FILTER)).toBe(posts);
  });

  it('choose by channel, state, pillar, campaign, objective, audience and language, and by having none', () => {
    expect(ids({ channelIds: ['ig'] })).toEqual(['1']);
    expect(ids({ channelIds: [''] })).toEqual(['2', '3']);
    expect(ids({ statuses: ['held'] })).toEqual(['2']);
    expect(ids({ statuses: ['review'] })).toEqual(['1']);
    expect(ids({ pillarIds: ['p'] })).toEqual(['1']);
    expect(ids({ pillarIds: [''] })).toEqual(['2', '3']);
    expect(ids({ campaignIds: ['c'] })).toEqual(['3']);
    expect(ids({ campaignIds: ['', 'c'] })).toEqual(['1', '2', '3']);
    expect(ids({ objectiveIds: ['o'] })).toEqual(['3']);
    expect(ids({ objectiveIds: [''] })).toEqual(['1', '2']);
    expect(ids({ audienceIds: ['a'], statuses: ['review'] })).toEqual([]);
    expect(ids({ audienceIds: [''], statuses: ['review'] })).toEqual(['1']);
    expect(ids({ languages: ['en'] })).toEqual(['2']);
  });

  it('find words in titles and texts whatever their case and accents', () => {
    expect(ids({ text: 'SCHUSSELN kiln' })).toEqual(['1']);
    expect(ids({ text: 'schüsseln clay' })).toEqual([]);
  });
});

describe('a filter that outlived what it names', () => {
  const records = {
    channels: new Map([['ig', 1]]),
    pillars: new Map(),
    campaigns: new Map([['c', 1]]),
    objectives: new Map([['o', 1]]),
    audiences: new Map(),
  };

  it('lets go of records that are gone, and of nothing else', () => {
    const filter = {
      ...NO_FILTER,
      channelIds: ['ig', 'fb', ''],
      pillarIds: ['gone'],
      campaignIds: ['c'],
      objectiveIds: ['o', 'gone', ''],
      audienceIds: ['__proto__'],
      owners: ['Eva'],
    };
    expect(withoutGone(filter, records)).toEqual({
      ...filter,
      channelIds: ['ig', ''],
      pillarIds: [],
      objectiveIds: ['o', ''],
      audienceIds: [],
    });
    const sound = { ...NO_FILTER, channelIds: ['ig'], objectiveIds: ['', 'o'], owners: ['Eva'] };
    expect(withoutGone(sound, records)).toBe(sound);
  });

  it('asks for posts without a record of some kind only while there is one: every other post passes it', () => {
    const filter = { ...NO_FILTER, objectiveIds: [''], audienceIds: [''] };
    expect(withoutGone(filter, records)).toEqual({ ...NO_FILTER, objectiveIds: [''] });
  });
});

describe('the progress of posts', () => {
  test.prop([fc.array(fc.record({ status: fc.constantFrom(...POST_STATUSES), isHeld: fc.boolean() }))])(
    'counts every post once, but none that is cancelled',
    (list) => {
      const { out, ready, toFinish } = progressOf(list.map((fields) => aPost(fields)));
      expect(out + ready + toFinish).toBe(list.filter(({ status }) => status !== 'cancelled').length);
    },
  );

  it('takes a held post for one to finish', () => {
    const statuses = ['published', 'approved', 'scheduled', 'review', 'cancelled'] as const;
    const posts = [
      ...statuses.map((status) => aPost({ status })),
      aPost({ status: 'scheduled', isHeld: true }),
    ];
    expect(progressOf(posts)).toEqual({ out: 1, ready: 2, toFinish: 2 });
  });
});
