import { taskRules } from '#shared/plan/health/task-rules.ts';
import { createRoutine, createRoutineRun, type Routine } from '#shared/plan/tasks/routine.ts';
import { createTask, type Task } from '#shared/plan/tasks/task.ts';
import { aProfile, NOW } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const task = (fields: Partial<Task>) =>
  planOf({ tasks: [createTask(at('t'), { title: 'Photos', ...fields })] });
const routine = (fields: Partial<Routine>, doneOn: string | null = null) =>
  planOf({
    profile: [aProfile({ hoursPerWeek: 10 })],
    routines: [createRoutine({ id: 'r', now: '2026-01-01T08:00:00.000Z' }, { title: 'Answer', ...fields })],
    routineRuns:
      doneOn === null ? [] : [createRoutineRun({ now: NOW }, { routineId: 'r', date: doneOn, done: ['i'] })],
  });

testRules('the rules of tasks and routines', taskRules, {
  taskOverdue: { fires: task({ due: '2026-10-13' }), silent: task({ due: '2026-10-13', state: 'done' }) },
  taskWithoutOwner: { fires: task({}), silent: task({ owner: 'Ada' }) },
  taskDoneWithoutDate: {
    fires: task({ state: 'done' }),
    silent: task({ state: 'done', doneOn: '2026-10-01' }),
  },
  // Wednesday 14 October: the last two rounds on Mondays were the 12th and the 5th.
  routineMissed: {
    fires: routine({ rhythm: 'weekly', onDay: 1 }, '2026-09-28'),
    silent: routine({ rhythm: 'weekly', onDay: 1 }, '2026-10-05'),
  },
  routineWithoutItems: {
    fires: routine({ items: [{ id: 'i', text: '' }] }),
    silent: routine({ items: [{ id: 'i', text: 'Read the comments' }] }),
  },
  routinesBeyondHours: { fires: routine({ minutes: 90 }), silent: routine({ minutes: 85 }) },
});

const missed = taskRules.flatMap((rule) => (rule.id === 'routineMissed' ? [rule] : []));

testRules('daily routines', missed, {
  routineMissed: {
    fires: routine({ rhythm: 'daily', weekdays: [1, 2, 3, 4, 5] }, '2026-10-09'),
    silent: routine({ rhythm: 'daily', weekdays: [1, 2, 3, 4, 5] }, '2026-10-12'),
  },
});

testRules('monthly routines', missed, {
  routineMissed: {
    fires: routine({ rhythm: 'monthly', onDay: 31 }, '2026-07-31'),
    silent: routine({ rhythm: 'monthly', onDay: 31 }, '2026-08-31'),
  },
});
