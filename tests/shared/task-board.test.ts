import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTask, TASK_STATES, type Task } from '#shared/plan/tasks/task.ts';
import {
  filterTasks,
  isDueThisWeek,
  isOverdue,
  moveTask,
  orderBetween,
  orderOnTop,
  sortTasks,
  taskCounts,
  tasksByOwner,
  tasksByState,
} from '#shared/plan/tasks/task-board.ts';

const NOW = '2026-10-14T12:00:00.000Z';
const TODAY = '2026-10-14'; // a Wednesday
const aTask = (id: string, fields: Partial<Task> = {}) =>
  createTask({ id, now: NOW }, { title: id, ...fields });
const ids = (tasks: readonly Task[]) => tasks.map(({ id }) => id);

function moved(
  tasks: readonly Task[],
  ...move: Parameters<typeof moveTask> extends [unknown, ...infer R] ? R : never
) {
  const changes = new Map(moveTask(tasks, ...move).map(({ id, fields }) => [id, fields]));
  return tasks.map((task) => ({ ...task, ...changes.get(task.id) }));
}

describe('the board of tasks', () => {
  it('puts each task into the column of its state, in its order, equal ones as they were made', () => {
    const columns = tasksByState([
      aTask('b', { order: 2 }),
      aTask('d', { order: 1 }),
      aTask('c', { order: 1 }),
      aTask('x', { state: 'waiting' }),
    ]);
    expect(ids(columns.todo)).toEqual(['c', 'd', 'b']);
    expect(ids(columns.waiting)).toEqual(['x']);
    expect(columns.done).toEqual([]);
  });

  it('notes the day on which a task becomes done, keeps it while it stays done, and forgets it after', () => {
    const open = [aTask('a')];
    const done = moved(open, 'a', { state: 'done', beforeId: null }, TODAY);
    expect(done[0]).toMatchObject({ state: 'done', doneOn: TODAY });
    const two = [...done, aTask('b', { state: 'done', doneOn: '2026-10-01', order: 5 })];
    expect(moved(two, 'b', { state: 'done', beforeId: 'a' }, TODAY)[1]?.doneOn).toBe('2026-10-01');
    expect(moved(done, 'a', { state: 'todo', beforeId: null }, TODAY)[0]).toMatchObject({
      state: 'todo',
      doneOn: null,
    });
  });

  it('changes one task only as long as there is room between its new neighbours', () => {
    const tasks = [aTask('a', { order: 0 }), aTask('b', { order: 1 }), aTask('c', { order: 2 })];
    expect(moveTask(tasks, 'c', { state: 'todo', beforeId: 'b' }, TODAY)).toEqual([
      { id: 'c', fields: { state: 'todo', doneOn: null, order: 0.5 } },
    ]);
  });

  it('changes nothing where a task is put where it stands', () => {
    const tasks = [aTask('a', { order: 0 }), aTask('b', { order: 1 })];
    expect(moveTask(tasks, 'a', { state: 'todo', beforeId: 'a' }, TODAY)).toEqual([]);
    expect(moveTask(tasks, 'a', { state: 'todo', beforeId: 'b' }, TODAY)).toEqual([]);
    expect(moveTask(tasks, 'b', { state: 'todo', beforeId: null }, TODAY)).toEqual([]);
    expect(moveTask(tasks, 'nobody', { state: 'todo', beforeId: null }, TODAY)).toEqual([]);
  });

  it('numbers a column anew where tasks have the same order, and leaves other columns alone', () => {
    const tasks = [aTask('a'), aTask('b'), aTask('c'), aTask('x', { state: 'doing' })];
    const changes = moveTask(tasks, 'c', { state: 'todo', beforeId: 'b' }, TODAY);
    expect(changes.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(ids(tasksByState(moved(tasks, 'c', { state: 'todo', beforeId: 'b' }, TODAY)).todo)).toEqual([
      'a',
      'c',
      'b',
    ]);
  });

  it('stands after any row of moves as a list would that was moved by hand', () => {
    const move = fc.record({
      which: fc.nat(5),
      state: fc.constantFrom(...TASK_STATES),
      before: fc.option(fc.nat(5), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 120 }), (moves) => {
        let tasks: readonly Task[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aTask(id));
        const model: Record<string, string[]> = { todo: ids(tasks), doing: [], waiting: [], done: [] };
        for (const { which, state, before } of moves) {
          const id = tasks[which]?.id ?? '';
          const beforeId = before === null ? null : (tasks[before]?.id ?? null);
          if (beforeId === id) continue;
          for (const column of Object.values(model))
            if (column.includes(id)) column.splice(column.indexOf(id), 1);
          const column = model[state] ?? [];
          const place = beforeId === null ? -1 : column.indexOf(beforeId);
          column.splice(place < 0 ? column.length : place, 0, id);
          tasks = moved(tasks, id, { state, beforeId }, TODAY);
        }
        const columns = tasksByState(tasks);
        for (const state of TASK_STATES) expect(ids(columns[state])).toEqual(model[state]);
        expect(tasks.every((task) => (task.state === 'done') === (task.doneOn !== null))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('finds an order between any two that differ enough, and none between equal ones', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (left, right) => {
        const [least, most] = [Math.min(left, right), Math.max(left, right)];
        const between = orderBetween(least, most);
        if (least === most) expect(between).toBeNull();
        else expect(between !== null && between > least && between < most).toBe(true);
      }),
    );
    expect(orderBetween(1, 1 + Number.EPSILON)).toBeNull();
    expect(orderOnTop([aTask('a', { order: 3 }), aTask('b', { order: -2 })], 'todo')).toBeLessThan(-2);
    expect(orderOnTop([], 'todo')).toBe(0);
  });
});

describe('what is due', () => {
  it('calls a task overdue from the day after its own, and never a done one', () => {
    expect(isOverdue(aTask('a', { due: '2026-10-13' }), TODAY)).toBe(true);
    expect(isOverdue(aTask('a', { due: TODAY }), TODAY)).toBe(false);
    expect(isOverdue(aTask('a', { due: '2026-10-13', state: 'done' }), TODAY)).toBe(false);
    expect(isOverdue(aTask('a'), TODAY)).toBe(false);
  });

  it('takes this week from today to its end, whichever day it begins on', () => {
    expect(isDueThisWeek(aTask('a', { due: '2026-10-18' }), TODAY, 1)).toBe(true);
    expect(isDueThisWeek(aTask('a', { due: '2026-10-18' }), TODAY, 7)).toBe(false);
    expect(isDueThisWeek(aTask('a', { due: '2026-10-12' }), TODAY, 1)).toBe(false);
  });

  it('counts open, overdue and due tasks and their hours', () => {
    const tasks = [
      aTask('a', { due: '2026-10-01', effort: 2 }),
      aTask('b', { due: '2026-10-15', effort: 0.5 }),
      aTask('c'),
      aTask('d', { state: 'done', due: '2026-10-01', effort: 8 }),
    ];
    expect(taskCounts(tasks, TODAY, 1)).toEqual({ open: 3, overdue: 1, dueThisWeek: 1, openHours: 2.5 });
  });
});

describe('the list of tasks', () => {
  const tasks = [
    aTask('a', { title: 'Call the printer', owner: 'Mira', due: '2026-10-20', state: 'doing' }),
    aTask('b', { title: 'Order clay', owner: '', due: null }),
    aTask('c', { title: 'Answer letters', owner: 'Jonas', due: '2026-10-15', details: 'of the printer' }),
    aTask('d', { title: 'Photos', owner: 'Mira', state: 'done' }),
  ];

  it('groups by owner: who has most open first, nobody last', () => {
    expect(tasksByOwner([...tasks, aTask('e', { owner: 'Mira ' })])).toEqual([
      { owner: 'Mira', open: 2, doing: 1 },
      { owner: 'Jonas', open: 1, doing: 0 },
      { owner: '', open: 1, doing: 0 },
    ]);
  });

  it('filters by state, owner and words of title, details and owner', () => {
    const none = { state: null, owner: null, text: '' };
    expect(filterTasks(tasks, none)).toBe(tasks);
    expect(ids(filterTasks(tasks, { ...none, state: 'open' }))).toEqual(['a', 'b', 'c']);
    expect(ids(filterTasks(tasks, { ...none, owner: '' }))).toEqual(['b']);
    expect(ids(filterTasks(tasks, { ...none, text: 'PRINTER' }))).toEqual(['a', 'c']);
    expect(ids(filterTasks(tasks, { state: 'doing', owner: 'Mira', text: 'call' }))).toEqual(['a']);
  });

  it('sorts with what is empty last in both directions', () => {
    expect(ids(sortTasks(tasks, 'due'))).toEqual(['c', 'a', 'b', 'd']);
    expect(ids(sortTasks(tasks, 'due', { isReversed: true }))).toEqual(['a', 'c', 'b', 'd']);
    const early = aTask('e', { state: 'done', due: '2026-01-01' });
    expect(ids(sortTasks([early, ...tasks], 'due')).slice(-2)).toEqual(['e', 'd']);
    expect(ids(sortTasks(tasks, 'owner'))).toEqual(['c', 'a', 'd', 'b']);
    expect(ids(sortTasks(tasks, 'state'))).toEqual(['b', 'c', 'a', 'd']);
    expect(ids(sortTasks(tasks, 'title'))).toEqual(['c', 'a', 'b', 'd']);
  });
});
