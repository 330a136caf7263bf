import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RowWords, sortRows, toRows } from '#renderer/features/calendar/views/post-rows.ts';
import { addDays, daysFrom, type Weekday } from '#shared/base/calendar-date.ts';
import { monthWeeks, placedPosts, postsByDay, postsWithoutDay } from '#shared/plan/calendar/calendar.ts';
import {
  boardCells,
  type Cell,
  channelCells,
  dayCells,
  timeCells,
} from '#shared/plan/calendar/calendar-cells.ts';
import { countByDay } from '#shared/plan/calendar/calendar-pictures.ts';
import { type CalendarView, periodOf, yearMonths } from '#shared/plan/calendar/calendar-views.ts';
import { timeLanes } from '#shared/plan/calendar/time-lanes.ts';
import { createPost, createPostVariant, POST_STATUSES, type Post } from '#shared/plan/post/post.ts';

const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'] as const;
/** Days around which a clock of one of these zones changes, and days on which none does. */
const AROUND = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2026-07-15',
];
const CHANNELS = ['ig', 'li', 'gone'];
const words: RowWords = {
  titleOf: ({ title }) => title,
  networksOf: () => null,
  pillars: new Map(),
};

const aMoment = fc
  .tuple(fc.constantFrom(...AROUND), fc.integer({ min: -4, max: 4 }), fc.integer({ min: 0, max: 1439 }))
  .map(([day, shift, minute]) => ({
    date: addDays(day, shift),
    time: `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  }));

const aRandomPost = fc.record({
  moment: fc.option(aMoment, { freq: 8 }),
  isTimed: fc.boolean(),
  timeZone: fc.option(fc.constantFrom(...ZONES)),
  status: fc.constantFrom(...POST_STATUSES),
  channels: fc.subarray([...CHANNELS, null]),
});

const aCalendar = fc.array(aRandomPost, { maxLength: 30 }).map((drafts) =>
  drafts.map(({ moment, isTimed, timeZone, status, channels }, index) =>
    createPost(
      { id: `p${index}`, now: '2026-01-01T00:00:00Z' },
      {
        title: `Post ${index}`,
        date: moment?.date ?? null,
        time: moment !== null && isTimed ? moment.time : null,
        timeZone,
        status,
        variants: channels.map((channelId, place) =>
          createPostVariant(`v${index}-${place}`, { channelId, language: 'en' }),
        ),
      },
    ),
  ),
);

describe('every view of the calendar', () => {
  it('shows the same posts on the same days, in four zones and over every change of their clocks', () => {
    fc.assert(
      fc.property(
        aCalendar,
        fc.constantFrom(...ZONES),
        fc.constantFrom<Weekday>(1, 6, 7),
        fc.constantFrom(...AROUND),
        fc.integer({ min: -4, max: 4 }),
        (posts, zone, weekStart, day, shift) => {
          const anchor = addDays(day, shift);
          const truth = new Map(posts.flatMap((post) => dayByIntl(post, zone) ?? []));
          for (const [view, shown] of Object.entries(shownDays(posts, zone, weekStart, anchor))) {
            const { days, pairs } = shown;
            const expected = [...truth]
              .filter(([, at]) => days === null || days.includes(at))
              .map(([id, at]) => `${id} ${at}`);
            expect([view, ...pairs.toSorted()]).toEqual([view, ...expected.toSorted()]);
          }
          expect(countByDay(posts, zone)).toEqual(countedTruth(posts, truth));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('lays posts of a day out so that none covers another, and none above its time', () => {
    fc.assert(
      fc.property(aCalendar, fc.integer({ min: 1, max: 6 }), (posts, most) => {
        const day = posts.map((post) => ({ ...post, date: '2026-07-15', timeZone: null }));
        const laid = timeLanes(placedPosts(day, 'Europe/Berlin'), { minutes: 40, most });
        expect(laid).toHaveLength(day.filter(({ time }) => time !== null).length);
        for (const one of laid) {
          expect(one.lane).toBeLessThan(Math.min(one.lanes, most));
          const time = one.place.time ?? '';
          expect(one.from).toBeGreaterThanOrEqual(Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
          const covering = laid.filter(
            (other) => other !== one && other.lane === one.lane && Math.abs(other.from - one.from) < 40,
          );
          expect(covering).toEqual([]);
        }
      }),
    );
  });
});

/** What the pictures count: posts of each day that are not cancelled. */
function countedTruth(
  posts: readonly Post[],
  truth: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, status } of posts) {
    const day = truth.get(id);
    if (day !== undefined && status !== 'cancelled') counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

type Shown = { readonly days: readonly string[] | null; readonly pairs: readonly string[] };

/** What each view puts on which day: pairs of post and day, each once. */
function shownDays(
  posts: readonly Post[],
  zone: string,
  weekStart: Weekday,
  anchor: string,
): Readonly<Record<string, Shown>> {
  const daysOf = (view: CalendarView) => {
    const period = periodOf(view, anchor, weekStart) ?? { first: anchor, last: anchor };
    return daysFrom(period.first, period.last);
  };
  const byDay = (days: readonly string[]) =>
    postsByDay(posts, zone, { first: days[0] ?? '', last: days.at(-1) ?? '' });
  const [day, week, year] = [daysOf('day'), daysOf('week'), daysOf('year')];
  const month = monthWeeks(anchor, weekStart).flatMap((each) => each.days);
  const agenda = daysOf('agenda');
  const timed = (days: readonly string[]) => {
    const cells = timeCells(days, byDay(days));
    return { days, pairs: pairsOf([...cells.untimed, ...cells.timed]) };
  };
  const period = periodOf('board', anchor, weekStart) ?? { first: '', last: '' };
  const board = boardCells(period, placedPosts(posts, zone), postsWithoutDay(posts));
  const rows = sortRows(toRows(posts, zone), { column: 'date', direction: 'ascending' }, words);
  return {
    day: timed(day),
    week: timed(week),
    month: { days: month, pairs: pairsOf(dayCells(month, byDay(month))) },
    year: { days: yearMonths(anchor).flat(), pairs: pairsOf(dayCells(year, byDay(year))) },
    agenda: { days: agenda, pairs: pairsOf(dayCells(agenda, byDay(agenda))) },
    channels: {
      days: week,
      pairs: [...new Set(pairsOf([...channelCells(['ig', 'li'], week, byDay(week)).values()].flat()))],
    },
    board: {
      days: daysFrom(period.first, period.last),
      pairs: [...board.values()].flatMap(({ places }) =>
        places.flatMap(({ post, date }) => (date === '' ? [] : [`${post.id} ${date}`])),
      ),
    },
    table: { days: null, pairs: rows.flatMap(({ id, date }) => (date === null ? [] : [`${id} ${date}`])) },
  };
}

/** Where the slot tells the day, it must be the day of the post too. */
function pairsOf(cells: readonly Cell[]): readonly string[] {
  return cells.flatMap(({ slot, places }) =>
    places.map(({ post, date }) => {
      expect(date).toBe(slot.day);
      return `${post.id} ${date}`;
    }),
  );
}

/** The day on which the workspace's clock shows a post, found by asking Intl what clocks show: an independent way. */
function dayByIntl({ id, date, time, timeZone }: Post, zone: string): readonly [string, string][] | null {
  if (date === null) return null;
  if (time === null || timeZone === null || timeZone === zone) return [[id, date]];
  const wall = Date.parse(`${date}T${time}:00Z`);
  const moments = [
    ...new Set([-26, -13, 0, 13, 26].map((hours) => offsetAt(wall + hours * 3_600_000, timeZone))),
  ]
    .map((offset) => wall - offset)
    .toSorted((left, right) => left - right);
  // In the hour that a spring skips no clock shows that time: then it is counted on with the offset of before.
  const shown =
    moments.find((moment) => clockAt(moment, timeZone) === `${date}T${time}`) ?? moments.at(-1) ?? wall;
  return [[id, clockAt(shown, zone).slice(0, 10)]];
}

function offsetAt(moment: number, zone: string): number {
  return Date.parse(`${clockAt(moment, zone)}:00Z`) - Math.floor(moment / 60_000) * 60_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockAt(moment: number, zone: string): string {
  const options = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  } as const;
  const clock =
    clocks.get(zone) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone, hourCycle: 'h23' });
  clocks.set(zone, clock);
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}
