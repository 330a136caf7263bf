import { addDays, isCalendarDate, type Weekday } from '#shared/base/calendar-date.ts';
import { type ClockTime, clockTimeAt, minutesOf } from '#shared/base/zoned-time.ts';
import { POST_STATUSES } from '../post/post.ts';
import { dayAfterKey, type PlacedPost } from './calendar.ts';
import { type Slot, TIMELINE } from './calendar-slots.ts';
import type { CalendarView } from './calendar-views.ts';

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
    return { ...from, time: clockTimeAt(minutesOf(place.time) + upright * CARRY_MINUTES) };
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
