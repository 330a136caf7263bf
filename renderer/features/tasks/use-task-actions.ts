import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import type { QuickTask } from '#shared/plan/quick/quick-task.ts';
import { createTask, type Task, type TaskState } from '#shared/plan/tasks/task.ts';
import { moveTask, orderOnTop, stateFields, tasksByState } from '#shared/plan/tasks/task-board.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { useTaskWords } from './use-task-words.ts';

export type TaskActions = {
  readonly addQuick: (quick: QuickTask) => Task;
  readonly duplicate: (task: Task) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** Before another card of a column; `beforeId` null puts it to the end. */
  readonly move: (id: string, place: { readonly state: TaskState; readonly beforeId: string | null }) => void;
  /** To the top of a column, with the day of doing it where that is "done". */
  readonly setState: (ids: readonly string[], state: TaskState) => void;
  readonly setOwner: (ids: readonly string[], owner: string) => void;
  readonly setDue: (ids: readonly string[], due: string | null) => void;
};

/** Everything one does with tasks besides typing; each is one undo step, for however many tasks. */
export function useTaskActions(select: (id: string | null) => void): TaskActions {
  const t = useTranslations('tasks');
  const session = useSession();
  const today = useToday();
  const announce = useAnnounce();
  const offerUndo = useUndoToast();
  const { nameOf } = useTaskWords();

  const tasksOf = (ids: readonly string[]) => ids.flatMap((id) => session.tables().tasks.get(id) ?? []);
  const insert = (fields: Partial<Task>): Task => {
    const order = orderOnTop(session.tables().tasks.values(), fields.state ?? 'todo');
    const record = createTask({ id: session.newId(), now: session.now() }, { ...fields, order });
    session.edit('tasks.undo.add', [added('tasks', record)]);
    return record;
  };
  const changeAll = (key: string, ids: readonly string[], fieldsOf: (task: Task) => Partial<Task>) => {
    const tasks = tasksOf(ids);
    if (tasks.length === 0) return;
    const changes = tasks.map((task): Change => changed('tasks', task, fieldsOf(task)));
    session.edit({ key, values: { count: tasks.length } }, changes);
  };
  return {
    addQuick: (quick) => {
      const task = insert(quick);
      announce(t('quick.added', { title: nameOf(task) }));
      return task;
    },
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }) => select(insert(fields).id),
    remove: (ids) => {
      const tasks = tasksOf(ids);
      const [first] = tasks;
      if (first === undefined) return;
      const changes = tasks.flatMap((task) => removalOf(session.tables(), 'tasks', task));
      session.edit({ key: 'tasks.undo.remove', values: { count: tasks.length } }, changes);
      select(null);
      offerUndo(
        tasks.length === 1
          ? t('removed', { title: nameOf(first) })
          : t('removedMany', { count: tasks.length }),
      );
    },
    move: (id, { state, beforeId }) => {
      const all = session.tables().tasks;
      const moves = moveTask(all.values(), id, { state, beforeId }, today);
      if (moves.length === 0) return;
      const changes = moves.flatMap(({ id: each, fields }): readonly Change[] => {
        const before = all.get(each);
        return before === undefined ? [] : [changed('tasks', before, fields)];
      });
      session.edit('tasks.undo.move', changes);
      const column = tasksByState(session.tables().tasks.values())[state];
      const place = column.findIndex((task) => task.id === id) + 1;
      const title = nameOf(column[place - 1] ?? { title: '' });
      announce(t('board.moved', { title, state: t(`state.${state}`), place, count: column.length }));
    },
    setState: (ids, state) => {
      const others = tasksOf(ids).filter((task) => task.state !== state);
      const top = orderOnTop(session.tables().tasks.values(), state);
      const places = new Map(others.map(({ id }, index) => [id, top - others.length + 1 + index]));
      const key = state === 'done' ? 'tasks.undo.done' : 'tasks.undo.reopen';
      const moving = others.map(({ id }) => id);
      changeAll(key, moving, (task) => ({
        ...stateFields(task, state, today),
        order: places.get(task.id) ?? top,
      }));
      if (state === 'done' && moving.length > 0) offerUndo(t('doneMany', { count: moving.length }));
    },
    setOwner: (ids, owner) => changeAll('tasks.undo.owner', ids, () => ({ owner })),
    setDue: (ids, due) => changeAll('tasks.undo.due', ids, () => ({ due })),
  };
}
