import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import {
  createRoutine,
  createRoutineRun,
  type Routine,
  type RoutineRun,
} from '#shared/plan/tasks/routine.ts';
import { roundOnOrBefore } from '#shared/plan/tasks/routine-rounds.ts';
import { createTask, type Task, type TaskLink } from '#shared/plan/tasks/task.ts';
import { newStamp, PEOPLE, type SampleContext } from './context.ts';
import { ROUTINE_KEYS, type RoutineKey, TASK_KEYS, type TaskKey } from './keys.ts';

type TaskFacts = Pick<Task, 'owner' | 'state' | 'effort'> & {
  /** Days from today; null where there is none. */
  readonly due: number | null;
  readonly done: number | null;
  readonly link: ((ids: SampleContext['ids']) => TaskLink) | null;
};

/** The price tags are late and nobody has taken the translation: two points that are still open. */
const TASKS: Readonly<Record<TaskKey, TaskFacts>> = {
  tags: {
    owner: PEOPLE.mira,
    state: 'doing',
    effort: 1.5,
    due: -2,
    done: null,
    link: ({ campaigns }) => ({ collection: 'campaigns', id: campaigns.gifts }),
  },
  glaze: {
    owner: PEOPLE.lena,
    state: 'doing',
    effort: 3,
    due: 2,
    done: null,
    link: ({ pillars }) => ({ collection: 'pillars', id: pillars.glaze }),
  },
  reader: {
    owner: PEOPLE.eva,
    state: 'todo',
    effort: 0.5,
    due: 5,
    done: null,
    link: null,
  },
  pinterest: {
    owner: PEOPLE.mira,
    state: 'todo',
    effort: 2,
    due: 9,
    done: null,
    link: ({ channels }) => ({ collection: 'channels', id: channels.pinterest }),
  },
  translation: {
    owner: '',
    state: 'todo',
    effort: 1,
    due: 12,
    done: null,
    link: null,
  },
  cafe: {
    owner: PEOPLE.jonas,
    state: 'waiting',
    effort: null,
    due: 16,
    done: null,
    link: ({ audiences }) => ({ collection: 'audiences', id: audiences.cafe }),
  },
  subtitles: {
    owner: PEOPLE.jonas,
    state: 'done',
    effort: 2,
    due: -6,
    done: -7,
    link: ({ channels }) => ({ collection: 'channels', id: channels.youtube }),
  },
};

/** Tasks, the first of them late; days are counted from today. */
export function sampleTasks(context: SampleContext): readonly Task[] {
  const { main, today, ids } = context;
  const dayOf = (days: number | null) => (days === null ? null : addDays(today, days));
  return TASK_KEYS.map((key, order) => {
    const { due, done, link, ...facts } = TASKS[key];
    return createTask(newStamp(context), {
      ...facts,
      ...main.content.tasks.tasks[key],
      due: dayOf(due),
      doneOn: dayOf(done),
      link: link === null ? null : link(ids),
      order,
    });
  });
}

type RoutineFacts = Pick<Routine, 'rhythm' | 'weekdays' | 'onDay' | 'owner' | 'minutes'> & {
  /** How much was done in the rounds before the present one, the last one first: items, 0 for one that was missed. */
  readonly rounds: readonly number[];
};

/** The second last Monday was missed: nobody was there to look at the figures. */
const ROUTINES: Readonly<Record<RoutineKey, RoutineFacts>> = {
  comments: {
    rhythm: 'daily',
    weekdays: [1, 2, 3, 4, 5],
    onDay: null,
    owner: PEOPLE.mira,
    minutes: 10,
    rounds: [3, 3, 2, 3, 3, 3, 1, 3, 3, 3, 3, 3],
  },
  figures: {
    rhythm: 'weekly',
    weekdays: [],
    onDay: 1,
    owner: PEOPLE.eva,
    minutes: 20,
    rounds: [3, 0, 3, 3, 2, 3],
  },
  care: {
    rhythm: 'monthly',
    weekdays: [],
    onDay: 1,
    owner: PEOPLE.jonas,
    minutes: 30,
    rounds: [2, 2],
  },
};

/** The routines and what was done of them in the last weeks; the present rounds are still to do. */
export function sampleRoutines(context: SampleContext): {
  readonly routines: readonly Routine[];
  readonly runs: readonly RoutineRun[];
} {
  const made = ROUTINE_KEYS.map((key, order) => sampleRoutine(context, key, order));
  return { routines: made.map(({ routine }) => routine), runs: made.flatMap(({ runs }) => runs) };
}

function sampleRoutine(context: SampleContext, key: RoutineKey, order: number) {
  const { main, now, newId, today } = context;
  const { rounds, ...facts } = ROUTINES[key];
  const { title, items, notes, roundNotes } = main.content.tasks.routines[key];
  const routine = createRoutine(newStamp(context), {
    ...facts,
    title,
    notes,
    weekdays: [...facts.weekdays],
    items: items.map((text) => ({ id: newId(), text })),
    order,
  });
  const days = daysBefore(routine, today, rounds.length);
  const runs = days.flatMap((date, place): readonly RoutineRun[] => {
    const done = rounds[place] ?? 0;
    if (done === 0) return [];
    const fields = {
      done: routine.items.slice(0, done).map(({ id }) => id),
      doneBy: routine.owner,
      itemCount: routine.items.length,
      notes: place === 0 ? roundNotes : '',
    };
    return [createRoutineRun({ now }, { ...fields, routineId: routine.id, date })];
  });
  // It began with its first round: what lies before that was not missed.
  return { routine: { ...routine, createdAt: `${days.at(-1) ?? today}T08:00:00.000Z` }, runs };
}

/** The days of the rounds before the present one, the last one first. */
function daysBefore(routine: Routine, today: CalendarDate, count: number): readonly CalendarDate[] {
  const present = roundOnOrBefore(routine, today);
  const isOver = routine.rhythm === 'daily' && present !== today;
  const days: CalendarDate[] = [];
  let day = present === null || isOver ? present : roundOnOrBefore(routine, addDays(present, -1));
  while (day !== null && days.length < count) {
    days.push(day);
    day = roundOnOrBefore(routine, addDays(day, -1));
  }
  return days;
}
