import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { POST_STATUSES, type Post, type PostStatus } from '../post/post.ts';
import type { PlacedPost } from './calendar.ts';
import { type Slot, slot, TIMELINE } from './calendar-slots.ts';
import type { Period } from './calendar-views.ts';

/** Posts in one place of a view. */
export type Cell = { readonly slot: Slot; readonly places: readonly PlacedPost[] };

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
