import { TASK_STATES, type Task, type TaskState } from '#shared/plan/tasks/task.ts';

export type Step = 'up' | 'down' | 'left' | 'right';

export function stepOf(key: string): Step | null {
  switch (key) {
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return 'left';
    case 'ArrowRight':
      return 'right';
    default:
      return null;
  }
}

/** Where a card comes to stand one step on: a place up or down, or the top of the next column; null at the edge. */
export function neighbourOf(
  columns: Readonly<Record<TaskState, readonly Task[]>>,
  id: string,
  step: Step,
): { readonly state: TaskState; readonly beforeId: string | null } | null {
  const lane = TASK_STATES.findIndex((state) => columns[state].some((task) => task.id === id));
  const state = TASK_STATES[lane];
  if (state === undefined) return null;
  const column = columns[state];
  const place = column.findIndex((task) => task.id === id);
  switch (step) {
    case 'up':
      return place === 0 ? null : { state, beforeId: column[place - 1]?.id ?? null };
    case 'down':
      return place === column.length - 1 ? null : { state, beforeId: column[place + 2]?.id ?? null };
    case 'left':
    case 'right': {
      const next = TASK_STATES[lane + (step === 'right' ? 1 : -1)];
      return next === undefined ? null : { state: next, beforeId: columns[next][0]?.id ?? null };
    }
  }
}

/** Moves the focus to the card at the same height in the next column that has any. */
export function walkTo(row: HTMLElement, by: 1 | -1): void {
  const lanes = [
    ...(row.closest('[data-lane]')?.parentElement?.querySelectorAll<HTMLElement>('[data-lane]') ?? []),
  ];
  const own = lanes.findIndex((lane) => lane.contains(row));
  const { top } = row.getBoundingClientRect();
  for (let index = own + by; index >= 0 && index < lanes.length; index += by) {
    const rows = [...(lanes[index]?.querySelectorAll<HTMLElement>('tr[data-index]') ?? [])];
    if (rows.length === 0) continue;
    const nearest = rows.reduce((best, each) =>
      Math.abs(each.getBoundingClientRect().top - top) < Math.abs(best.getBoundingClientRect().top - top)
        ? each
        : best,
    );
    nearest.focus();
    return;
  }
}
