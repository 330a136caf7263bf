import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysFrom,
  endOfMonth,
  isCalendarDate,
  partsOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from '#shared/base/calendar-date.ts';
import type { ClockTime } from '#shared/base/zoned-time.ts';
import { POST_STATUSES, type Post, type PostStatus } from '../post/post.ts';
import { dayAfterKey, monthWeeks, type PlacedPost } from './calendar.ts';
import { type Slot, slot } from './calendar-slots.ts';

/** The ways to look at the same posts. */
export const CALENDAR_VIEWS = [
  'day',
  'week',
  'month',
  'year',
  'agenda',
  'board',
  'channels',
  'table',
  'pictures',
] as const;

export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export type Period = { readonly first: CalendarDate; readonly last: CalendarDate };

/** Posts in one place of a view. */
export type Cell = { readonly slot: Slot; readonly places: readonly PlacedPost[] };

/** The days a view is about when one has that day in mind; null for the table, which holds every post. */
export function periodOf(view: CalendarView, day: CalendarDate, weekStart: Weekday): Period | null {
  switch (view) {
    case 'day':
      return { first: day, last: day };
    case 'week':
    case 'channels': {
      const first = startOfWeek(day, weekStart);
      return { first, last: addDays(first, 6) };
    }
    case 'month':
    case 'agenda':
    case 'board':
      return { first: startOfMonth(day), last: endOfMonth(day) };
    case 'year':
    case 'pictures': {
      const { year } = partsOf(day);
      return { first: calendarDate(year, 1, 1), last: calendarDate(year, 12, 31) };
    }
    case 'table':
      return null;
  }
}

/** The day one has in mind one step further: the next day, week, month or year. */
export function stepDay(view: CalendarView, day: CalendarDate, step: 1 | -1): CalendarDate {
  switch (view) {
    case 'day':
      return addDays(day, step);
    case 'week':
    case 'channels':
      return addDays(day, 7 * step);
    case 'year':
    case 'pictures':
      return addMonths(day, 12 * step);
    default:
      return addMonths(startOfMonth(day), step);
  }
}

/** The days that are drawn: those of the period, and in a month those of the weeks at its edges. */
export function drawnDays(view: CalendarView, day: CalendarDate, weekStart: Weekday): Period | null {
  if (view !== 'month') return periodOf(view, day, weekStart);
  const days = monthWeeks(day, weekStart).flatMap((week) => week.days);
  return { first: days[0] ?? day, last: days.at(-1) ?? day };
}

type ByDay = ReadonlyMap<CalendarDate, readonly PlacedPost[]>;

const NONE: readonly PlacedPost[] = [];

/** A cell for each day, in their order. */
export function dayCells(days: readonly CalendarDate[], byDay: ByDay): readonly Cell[] {
  return days.map((day) => ({ slot: slot({ day }), places: byDay.get(day) ?? NONE }));
}

/** Two rows: the posts of each day that have no time, and those that have one. */
export function timeCells(
  days: readonly CalendarDate[],
  byDay: ByDay,
): { readonly untimed: readonly Cell[]; readonly timed: readonly Cell[] } {
  const of = (day: CalendarDate) => byDay.get(day) ?? NONE;
  return {
    untimed: days.map((day) => ({
      slot: slot({ day, time: '' }),
      places: of(day).filter(({ time }) => time === null),
    })),
    timed: days.map((day) => ({
      slot: slot({ day, time: TIMELINE }),
      places: of(day).filter(({ time }) => time !== null),
    })),
  };
}

/** Stands for "at some time of the day" in the slot of a timeline; a drop or a key says which. */
export const TIMELINE: ClockTime = '00:00';

/** A row of day cells for each channel; posts without one come last, under ''. A post stands in the row of each of its channels. */
export function channelCells(
  channelIds: readonly string[],
  days: readonly CalendarDate[],
  byDay: ByDay,
): ReadonlyMap<string, readonly Cell[]> {
  const rows = new Map<string, Map<CalendarDate, PlacedPost[]>>(
    [...channelIds, ''].map((id) => [id, new Map()]),
  );
  for (const day of days) {
    for (const place of byDay.get(day) ?? NONE) {
      for (const channelId of channelsOf(place.post, rows)) {
        const row = rows.get(channelId);
        const list = row?.get(day);
        if (list === undefined) row?.set(day, [place]);
        else list.push(place);
      }
    }
  }
  return new Map(
    [...rows].map(([channelId, row]) => [
      channelId,
      days.map((day) => ({ slot: slot({ day, channelId }), places: row.get(day) ?? NONE })),
    ]),
  );
}

function channelsOf({ variants }: Post, known: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const ids = new Set(
    variants.map(({ channelId }) => (channelId !== null && known.has(channelId) ? channelId : '')),
  );
  return ids.size === 0 ? new Set(['']) : ids;
}

/** A column for each state: first the posts without a day, then those of the period in the order in which they go out. */
export function boardCells(
  period: Period,
  placed: readonly PlacedPost[],
  withoutDay: readonly Post[],
): ReadonlyMap<PostStatus, Cell> {
  const columns = new Map<PostStatus, PlacedPost[]>(POST_STATUSES.map((status) => [status, []]));
  for (const post of withoutDay) columns.get(post.status)?.push({ post, date: '', time: null });
  for (const place of placed) {
    if (place.date < period.first || place.date > period.last) continue;
    columns.get(place.post.status)?.push(place);
  }
  return new Map([...columns].map(([status, places]) => [status, { slot: slot({ status }), places }]));
}

/** The twelve months of a year, each with its days. */
export function yearMonths(day: CalendarDate): readonly (readonly CalendarDate[])[] {
  const { year } = partsOf(day);
  return Array.from({ length: 12 }, (_, month) => {
    const first = calendarDate(year, month + 1, 1);
    return daysFrom(first, endOfMonth(first));
  });
}

/** A post on a timeline: where it is drawn, so that no two cover each other. */
export type TimedPlace = {
  readonly place: PlacedPost;
  /** Minutes since midnight at which it is drawn: its own, or later where all lanes were taken. */
  readonly from: number;
  readonly lane: number;
  /** How many lanes share the width there. */
  readonly lanes: number;
};

/**
 * Lays the posts of a day out on its timeline. Posts closer than `minutes` lie beside each other in at most `most` lanes;
 * where these are full, a post is drawn below the one that ends first, so that every post can be read. All that hang
 * together share the width.
 */
export function timeLanes(
  places: readonly PlacedPost[],
  { minutes, most }: { readonly minutes: number; readonly most: number },
): readonly TimedPlace[] {
  const laid: TimedPlace[] = [];
  let group: Omit<TimedPlace, 'lanes'>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const each of group) laid.push({ ...each, lanes: ends.length });
    [group, ends] = [[], []];
  };
  for (const place of places) {
    if (place.time === null) continue;
    const wished = minutesOf(place.time);
    if (ends.every((end) => end <= wished)) close();
    const lane = freeLane(ends, wished, most);
    const from = Math.max(wished, ends[lane] ?? 0);
    ends[lane] = from + minutes;
    group.push({ place, from, lane });
  }
  close();
  return laid;
}

function freeLane(ends: readonly number[], from: number, most: number): number {
  const free = ends.findIndex((end) => end <= from);
  if (free !== -1) return free;
  return ends.length < most ? ends.length : ends.indexOf(Math.min(...ends));
}

/** Minutes since midnight of a time of day. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time so many minutes after midnight, held within the day. */
export function timeAt(minutes: number): ClockTime {
  const held = Math.min(Math.max(0, Math.round(minutes)), 24 * 60 - 1);
  return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`;
}

export type SlotWalk = {
  readonly view: CalendarView;
  readonly weekStart: Weekday;
  /** The rows of the view by channels, in their order. */
  readonly channelIds: readonly string[];
};

const SIDEWAYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
const UPRIGHT: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** The slot to which a key leads; null where the key leads nowhere. It may lie beyond the days in sight. */
export function slotAfterKey(from: Slot, key: string, walk: SlotWalk): Slot | null {
  return onceThereIs(nextSlot(from, key, walk));
}

/** Behind the last day that a calendar knows there is nothing to walk to. */
function onceThereIs(next: Slot | null): Slot | null {
  return next?.day && !isCalendarDate(next.day) ? null : next;
}

function nextSlot(from: Slot, key: string, walk: SlotWalk): Slot | null {
  const { view } = walk;
  if (view === 'board') {
    const next = neighbour(POST_STATUSES, from.status, SIDEWAYS[key]);
    return next === null ? null : { ...from, status: next };
  }
  if (from.day === null || from.day === '') return null;
  if (view === 'month' || view === 'year') {
    const day = dayAfterKey(from.day, key, walk.weekStart);
    return day === null ? null : { ...from, day };
  }
  if (view === 'agenda') {
    const day =
      UPRIGHT[key] === undefined
        ? dayAfterKey(from.day, key, walk.weekStart)
        : addDays(from.day, UPRIGHT[key]);
    return day === null ? null : { ...from, day };
  }
  if (UPRIGHT[key] !== undefined) {
    if (view === 'channels') {
      const next = neighbour(walk.channelIds, from.channelId, UPRIGHT[key]);
      return next === null ? null : { ...from, channelId: next };
    }
    // Days and weeks have two rows: without a time, and the timeline.
    if (isTimeline(from) === UPRIGHT[key] > 0) return null;
    return { ...from, time: isTimeline(from) ? '' : TIMELINE };
  }
  const day = dayAfterKey(from.day, key, walk.weekStart);
  return day === null ? null : { ...from, day };
}

const CARRY_MINUTES = 15;
/** What a post without a time gets when it is carried onto a timeline. */
const MORNING: ClockTime = '09:00';

/** The slot to which Alt and an arrow take a post; on a timeline up and down change the time by a quarter of an hour. */
export function slotOfCarry(from: Slot, place: PlacedPost, key: string, walk: SlotWalk): Slot | null {
  const [sideways, upright] = [SIDEWAYS[key], UPRIGHT[key]];
  if (sideways === undefined && upright === undefined) return null;
  if (isTimeline(from) && place.time !== null && upright !== undefined)
    return { ...from, time: timeAt(minutesOf(place.time) + upright * CARRY_MINUTES) };
  if (from.time === '' && upright === 1) return { ...from, time: MORNING };
  if (walk.view === 'table')
    return from.day === null || from.day === ''
      ? null
      : onceThereIs({ ...from, day: addDays(from.day, sideways ?? upright ?? 0) });
  const next = slotAfterKey(from, key, walk);
  // On a timeline the day changes and the time stays.
  return next !== null && isTimeline(next) && isTimeline(from) ? { ...next, time: null } : next;
}

function isTimeline({ time }: Slot): boolean {
  return time !== null && time !== '';
}

function neighbour<Item>(list: readonly Item[], present: Item | null, step: number | undefined): Item | null {
  if (step === undefined || present === null) return null;
  const place = list.indexOf(present);
  return place === -1 ? null : (list[place + step] ?? null);
}
