import { addDays } from '#shared/base/calendar-date.ts';
import { routineHours } from '../capacity/work-hours.ts';
import type { Routine } from '../tasks/routine.ts';
import { roundOnOrBefore } from '../tasks/routine-rounds.ts';
import { day, each, fix, found, isWritten, named, tenth } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Rounds that were missed in a row before one says so: everybody is ill for a day. */
const MISSED_ROUNDS = 2;

/** Tasks and routines. */
export const taskRules = [
  {
    id: 'taskOverdue',
    section: 'tasks',
    severity: 'warning',
    isPoint: false,
    find: ({ tasks }, { today }) =>
      each(tasks, ({ id, title, state, due }) =>
        state !== 'done' && due !== null && due < today
          ? found(['tasks', id, 'due'], { title: named(title), date: day(due) })
          : null,
      ),
  },
  {
    id: 'taskWithoutOwner',
    section: 'tasks',
    severity: 'note',
    isPoint: false,
    find: ({ tasks }) =>
      each(tasks, ({ id, title, state, owner }) =>
        state === 'done' || isWritten(owner) ? null : found(['tasks', id, 'owner'], { title: named(title) }),
      ),
  },
  {
    id: 'taskDoneWithoutDate',
    section: 'tasks',
    severity: 'note',
    isPoint: false,
    find: ({ tasks }, { today }) =>
      each(tasks, ({ id, title, state, doneOn, updatedAt }) => {
        if (state !== 'done' || doneOn !== null) return null;
        const last = updatedAt.slice(0, 10);
        const mend = fix('tasks', id, { doneOn: last < today ? last : today });
        return found(['tasks', id, 'doneOn'], { title: named(title) }, mend);
      }),
  },
  {
    id: 'routineMissed',
    section: 'tasks',
    severity: 'warning',
    isPoint: false,
    find: ({ routines, routineRuns }, { today }) => {
      const lastDone = new Map<string, string>();
      for (const { routineId, date, done } of routineRuns.values()) {
        if (done.length > 0 && date > (lastDone.get(routineId) ?? '')) lastDone.set(routineId, date);
      }
      return each(routines, (routine) => {
        const { id, title, isPaused, createdAt } = routine;
        const since = roundBefore(routine, today, MISSED_ROUNDS);
        if (isPaused || since === null || createdAt.slice(0, 10) > since) return null;
        if ((lastDone.get(id) ?? '') >= since) return null;
        return found(['routines', id, null], { title: named(title), date: day(since) });
      });
    },
  },
  {
    id: 'routineWithoutItems',
    section: 'tasks',
    severity: 'note',
    isPoint: false,
    find: ({ routines }) =>
      each(routines, ({ id, title, items }) =>
        items.some(({ text }) => isWritten(text))
          ? null
          : found(['routines', id, 'items'], { title: named(title) }),
      ),
  },
  {
    id: 'routinesBeyondHours',
    section: 'tasks',
    severity: 'warning',
    isPoint: false,
    find: ({ routines, profile }) => {
      const available = profile.get('profile')?.hoursPerWeek ?? null;
      const hours = tenth(routineHours(routines.values()));
      if (available === null || hours <= available) return [];
      return [found(['routines', null, 'minutes'], { hours, available: tenth(available) })];
    },
  },
] as const satisfies readonly HealthRule[];

/** The day of the round that many rounds ago, today's not counted; null where a weekly or monthly one has no day. */
function roundBefore(routine: Routine, today: string, rounds: number): string | null {
  let date: string | null = today;
  for (let left = rounds; left > 0 && date !== null; left -= 1)
    date = roundOnOrBefore(routine, addDays(date, -1));
  return date;
}
