import { addDays, type CalendarDate, startOfWeek, type Weekday } from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { TASK_STATES, type Task, type TaskState } from './task.ts';

/** What is filtered for; null and an empty text let everything through. */
export type TaskFilter = {
  readonly state: TaskState | 'open' | null;
  /** A name as it is written; '' for tasks that nobody owns. */
  readonly owner: string | null;
  readonly text: string;
};

export const TASK_ORDERS = ['title', 'owner', 'due', 'state', 'board'] as const;
export type TaskOrder = (typeof TASK_ORDERS)[number];

/** The columns of the board, each in its order. */
export function tasksByState(tasks: Iterable<Task>): Readonly<Record<TaskState, readonly Task[]>> {
  const columns: Record<TaskState, Task[]> = { todo: [], doing: [], waiting: [], done: [] };
  for (const task of tasks) columns[task.state].push(task);
  for (const state of TASK_STATES) columns[state].sort(compareOnBoard);
  return columns;
}

/** The fields that go with a state: `doneOn` is the day on which a task became done, and null for all others. */
export function stateFields(
  task: Pick<Task, 'state' | 'doneOn'>,
  state: TaskState,
  today: CalendarDate,
): Pick<Task, 'state' | 'doneOn'> {
  if (state !== 'done') return { state, doneOn: null };
  return { state, doneOn: task.state === 'done' ? (task.doneOn ?? today) : today };
}

/** The gap between the orders of neighbours after renumbering: room for some fifty halvings. */
const STEP = 1024;

/**
 * An order between those of two neighbours; null on a side where there is none. Null where no number lies between them:
 * then the column is numbered anew.
 */
export function orderBetween(before: number | null, after: number | null): number | null {
  if (before === null) return after === null ? 0 : after - STEP;
  if (after === null) return before + STEP;
  const middle = before + (after - before) / 2;
  return middle > before && middle < after ? middle : null;
}

export type TaskMove = { readonly id: string; readonly fields: Pick<Task, 'state' | 'doneOn' | 'order'> };

/**
 * What changes when a task is put before another one of a column (`beforeId` null: to its end). One task as a rule; all
 * of the column where its orders leave no room between them. Empty where nothing moves.
 */
export function moveTask(
  tasks: Iterable<Task>,
  id: string,
  { state, beforeId }: { readonly state: TaskState; readonly beforeId: string | null },
  today: CalendarDate,
): readonly TaskMove[] {
  const all = [...tasks];
  const task = all.find((each) => each.id === id);
  if (task === undefined || beforeId === id) return [];
  const whole = all.filter((each) => each.state === state).sort(compareOnBoard);
  const column = whole.filter((each) => each.id !== id);
  const found = column.findIndex((each) => each.id === beforeId);
  const place = found < 0 ? column.length : found;
  if (task.state === state && whole[place]?.id === id) return [];
  const order = orderBetween(column[place - 1]?.order ?? null, column[place]?.order ?? null);
  const fields = stateFields(task, state, today);
  if (order !== null) return [{ id, fields: { ...fields, order } }];
  const renumbered = column.toSpliced(place, 0, task);
  return renumbered.map((each, index) => ({
    id: each.id,
    fields: { ...stateFields(each, state, today), order: index * STEP },
  }));
}

/** The order of a task that comes to the top of a column. */
export function orderOnTop(tasks: Iterable<Task>, state: TaskState): number {
  let least: number | null = null;
  for (const task of tasks) if (task.state === state) least = Math.min(least ?? task.order, task.order);
  return orderBetween(null, least) ?? 0;
}

/** Not done, and its day has passed. */
export function isOverdue({ state, due }: Pick<Task, 'state' | 'due'>, today: CalendarDate): boolean {
  return state !== 'done' && due !== null && due < today;
}

/** Not done, and due from today to the end of the week. */
export function isDueThisWeek(
  { state, due }: Pick<Task, 'state' | 'due'>,
  today: CalendarDate,
  weekStart: Weekday,
): boolean {
  return state !== 'done' && due !== null && due >= today && due < addDays(startOfWeek(today, weekStart), 7);
}

export type TaskCounts = {
  readonly open: number;
  readonly overdue: number;
  readonly dueThisWeek: number;
  /** Hours of the open tasks of which somebody has said how long they take. */
  readonly openHours: number;
};

/**
 * What is open as of `today`: overdue ones are not counted again in this week's, and a task without effort adds no
 * hours.
 */
export function taskCounts(tasks: Iterable<Task>, today: CalendarDate, weekStart: Weekday): TaskCounts {
  let [open, overdue, dueThisWeek, openHours] = [0, 0, 0, 0];
  for (const task of tasks) {
    if (task.state === 'done') continue;
    open += 1;
    openHours += task.effort ?? 0;
    if (isOverdue(task, today)) overdue += 1;
    else if (isDueThisWeek(task, today, weekStart)) dueThisWeek += 1;
  }
  return { open, overdue, dueThisWeek, openHours };
}

export type OwnerTasks = {
  /** '' for nobody. */
  readonly owner: string;
  readonly open: number;
  readonly doing: number;
};

/** Who has how much, by owner: most open first, nobody last. Owners of done tasks only are in it, too. */
export function tasksByOwner(tasks: Iterable<Task>): readonly OwnerTasks[] {
  const owners = new Map<string, { open: number; doing: number }>();
  for (const { owner, state } of tasks) {
    const name = owner.trim();
    const sums = owners.get(name) ?? { open: 0, doing: 0 };
    if (state !== 'done') sums.open += 1;
    if (state === 'doing') sums.doing += 1;
    owners.set(name, sums);
  }
  return [...owners]
    .map(([owner, sums]) => ({ owner, ...sums }))
    .sort(
      (left, right) =>
        Number(left.owner === '') - Number(right.owner === '') ||
        right.open - left.open ||
        compareTexts(left.owner, right.owner),
    );
}

/**
 * Tasks that pass every filter, in their order. Each word of the text must stand in title, details or owner, in
 * any case.
 */
export function filterTasks(tasks: readonly Task[], { state, owner, text }: TaskFilter): readonly Task[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (state === null && owner === null && words.length === 0) return tasks;
  return tasks.filter((task) => {
    if (state === 'open' ? task.state === 'done' : state !== null && task.state !== state) return false;
    if (owner !== null && task.owner.trim() !== owner) return false;
    if (words.length === 0) return true;
    const said = `${task.title}\n${task.details}\n${task.owner}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}

/**
 * Sorted by a column of the list; what is empty comes last in both directions, ties stand as on the board. By due day,
 * done tasks come after all others.
 */
export function sortTasks(
  tasks: readonly Task[],
  by: TaskOrder,
  {
    isReversed = false,
    compareNames = compareTexts,
  }: { readonly isReversed?: boolean; readonly compareNames?: (left: string, right: string) => number } = {},
): readonly Task[] {
  const sign = isReversed ? -1 : 1;
  return tasks.toSorted((left, right) => {
    if (by === 'state' || by === 'board')
      return sign * (rankOf(left.state) - rankOf(right.state)) || compareOnBoard(left, right);
    // The day of what is done presses nobody any more.
    if (by === 'due' && (left.state === 'done') !== (right.state === 'done'))
      return left.state === 'done' ? 1 : -1;
    const [one, other] = [left[by] ?? '', right[by] ?? ''];
    if (one === '' || other === '')
      return Number(one === '') - Number(other === '') || compareOnBoard(left, right);
    const compared = by === 'due' ? compareTexts(one, other) : compareNames(one, other);
    return sign * compared || compareOnBoard(left, right);
  });
}

/** By order; equal ones as they were made. */
function compareOnBoard(left: Task, right: Task): number {
  return (
    left.order - right.order ||
    compareTexts(left.createdAt, right.createdAt) ||
    compareTexts(left.id, right.id)
  );
}

function rankOf(state: TaskState): number {
  return TASK_STATES.indexOf(state);
}
