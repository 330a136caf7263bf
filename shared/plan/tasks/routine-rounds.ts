import {
  addDays,
  addMonths,
  type CalendarDate,
  daysInMonth,
  startOfMonth,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { timesAWeek } from '../capacity/work-hours.ts';
import type { Routine, RoutineRun } from './routine.ts';

type Rhythm = Pick<Routine, 'rhythm' | 'weekdays' | 'onDay'>;
type Runs = ReadonlyMap<string, RoutineRun>;

/** Whether it is due on a day, paused or not. Weekly and monthly ones without a day are never due. */
export function isRoundOn({ rhythm, weekdays, onDay }: Rhythm, date: CalendarDate): boolean {
  switch (rhythm) {
    case 'daily':
      return weekdays.length === 0 || weekdays.includes(weekdayOf(date));
    case 'weekly':
      return weekdayOf(date) === onDay;
    case 'monthly':
      return onDay !== null && date === dayInMonth(date, onDay);
  }
}

/** The last round on or before a day; null where it is never due. */
export function roundOnOrBefore(routine: Rhythm, date: CalendarDate): CalendarDate | null {
  if (!hasRounds(routine)) return null;
  if (routine.rhythm === 'monthly') {
    const onDay = routine.onDay ?? 1;
    const own = dayInMonth(date, onDay);
    return own <= date ? own : dayInMonth(addMonths(startOfMonth(date), -1), onDay);
  }
  let day = date;
  while (!isRoundOn(routine, day)) day = addDays(day, -1);
  return day;
}

/** The first round after a day; null where it is never due. */
export function roundAfter(routine: Rhythm, date: CalendarDate): CalendarDate | null {
  if (!hasRounds(routine)) return null;
  if (routine.rhythm === 'monthly') {
    const onDay = routine.onDay ?? 1;
    const own = dayInMonth(date, onDay);
    return own > date ? own : dayInMonth(addMonths(startOfMonth(date), 1), onDay);
  }
  let day = addDays(date, 1);
  while (!isRoundOn(routine, day)) day = addDays(day, 1);
  return day;
}

/**
 * The day of the round that can be done now: a daily one on its own day only, a weekly or monthly one until the next is
 * due. Null where there is none: paused, without a day, or not a day of a daily routine.
 */
export function presentRound(routine: Routine, today: CalendarDate): CalendarDate | null {
  if (routine.isPaused) return null;
  const round = roundOnOrBefore(routine, today);
  if (round === null || (routine.rhythm === 'daily' && round !== today)) return null;
  // A routine made today for the first of the month does not begin with a round that nobody could have known of.
  return round < firstDayOf(routine) ? null : round;
}

export type Round = {
  readonly date: CalendarDate;
  /** `open` only while it can still be done and nothing is ticked. */
  readonly state: 'done' | 'part' | 'missed' | 'open';
  /** Ticked of all, 0 to 1. */
  readonly share: number;
  /** The round that can be done now. */
  readonly isPresent: boolean;
  readonly run: RoutineRun | null;
};

/**
 * The last rounds up to today, the oldest first. A past round counts from the day on which the routine was made, or where
 * something was written down of it.
 */
export function lastRounds(
  routine: Routine,
  runs: Runs,
  today: CalendarDate,
  count: number,
): readonly Round[] {
  const present = presentRound(routine, today);
  const rounds: Round[] = [];
  const first = firstDayOf(routine);
  let date = roundOnOrBefore(routine, today);
  // A routine that has slept for long is not followed back for ever.
  for (let steps = 0; date !== null && rounds.length < count && steps < 2 * count; steps += 1) {
    const run = runs.get(runId(routine.id, date)) ?? null;
    // While it is paused nobody is asked for anything.
    if (run !== null || (date >= first && !routine.isPaused))
      rounds.push(roundOf(routine, date, run, date === present));
    date = roundOnOrBefore(routine, addDays(date, -1));
  }
  return rounds.reverse();
}

/** How the present round stands; null where there is none. */
export function presentRoundOf(routine: Routine, runs: Runs, today: CalendarDate): Round | null {
  const date = presentRound(routine, today);
  return date === null ? null : roundOf(routine, date, runs.get(runId(routine.id, date)) ?? null, true);
}

/** Routines whose present round is not done yet, those that wait longest first. */
export function routinesDue(
  routines: Iterable<Routine>,
  runs: Runs,
  today: CalendarDate,
): readonly { readonly routine: Routine; readonly round: Round }[] {
  const due = [...routines].flatMap((routine) => {
    const round = presentRoundOf(routine, runs, today);
    return round === null || round.state === 'done' ? [] : [{ routine, round }];
  });
  return due.sort(
    (left, right) =>
      compareTexts(left.round.date, right.round.date) ||
      left.routine.order - right.routine.order ||
      compareTexts(left.routine.id, right.routine.id),
  );
}

/** How many of the last rounds before the present one were missed in a row. */
export function missedInARow(rounds: readonly Round[]): number {
  let missed = 0;
  for (const { isPresent, state } of rounds.toReversed()) {
    if (isPresent) continue;
    if (state !== 'missed') break;
    missed += 1;
  }
  return missed;
}

/** The share of the past rounds that was done, 0 to 1; null where none is past. Half a round counts as half. */
export function doneShare(rounds: readonly Round[]): number | null {
  const past = rounds.filter(({ isPresent, state }) => !isPresent || state === 'done');
  if (past.length === 0) return null;
  return past.reduce((sum, { share }) => sum + share, 0) / past.length;
}

/** Minutes a week that it takes, by the rule of the capacity check; null where nobody has said how long one round is. */
export function minutesAWeek(routine: Routine): number | null {
  return routine.minutes === null ? null : routine.minutes * timesAWeek(routine);
}

/** The id under which a round is written down: one record for each time, also where two people tick at once. */
export function runId(routineId: string, date: CalendarDate): string {
  return `${routineId}:${date}`;
}

/** The ticks of a round that belong to items which are still there, in the order of the items. */
export function ticksOf({ items }: Pick<Routine, 'items'>, run: RoutineRun | null): readonly string[] {
  return run === null ? [] : items.map(({ id }) => id).filter((id) => run.done.includes(id));
}

/** The day of the rhythm that fits when a routine changes to it; the fields that the new rhythm does not use are emptied. */
export function rhythmFields(
  rhythm: Routine['rhythm'],
  today: CalendarDate,
): Pick<Routine, 'rhythm' | 'weekdays' | 'onDay'> {
  switch (rhythm) {
    case 'daily':
      return { rhythm, weekdays: [1, 2, 3, 4, 5], onDay: null };
    case 'weekly':
      return { rhythm, weekdays: [], onDay: weekdayOf(today) };
    case 'monthly':
      return { rhythm, weekdays: [], onDay: 1 };
  }
}

function roundOf(routine: Routine, date: CalendarDate, run: RoutineRun | null, isPresent: boolean): Round {
  const share = shareOf(routine, run, isPresent);
  const state = share >= 1 ? 'done' : share > 0 ? 'part' : isPresent ? 'open' : 'missed';
  return { date, state, share, isPresent, run };
}

/** A past round is measured by the list as it was then: an item added today takes nothing from last week. */
function shareOf(routine: Routine, run: RoutineRun | null, isPresent: boolean): number {
  if (run === null) return 0;
  if (routine.items.length === 0 && run.itemCount === null) return 1;
  if (isPresent || run.itemCount === null)
    return routine.items.length === 0 ? 1 : ticksOf(routine, run).length / routine.items.length;
  return run.itemCount === 0 ? 1 : Math.min(1, run.done.length / run.itemCount);
}

function hasRounds({ rhythm, weekdays, onDay }: Rhythm): boolean {
  if (rhythm === 'daily') return weekdays.length === 0 || weekdays.some((day) => day >= 1 && day <= 7);
  return onDay !== null && onDay >= 1 && onDay <= (rhythm === 'weekly' ? 7 : 31);
}

function firstDayOf({ createdAt }: Routine): CalendarDate {
  return createdAt.slice(0, 10);
}

/** The day of that number in the month of a day; the last day where the month is shorter. */
function dayInMonth(date: CalendarDate, day: number): CalendarDate {
  return addDays(startOfMonth(date), Math.min(day, daysInMonth(date)) - 1);
}
