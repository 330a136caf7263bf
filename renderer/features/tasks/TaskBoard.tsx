import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { type DropPlace, useBoardDrag } from '#renderer/ui/use-board-drag.ts';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import { TASK_STATES, type Task, type TaskState } from '#shared/plan/tasks/task.ts';
import { tasksByOwner } from '#shared/plan/tasks/task-board.ts';
import { neighbourOf, type Step, stepOf, walkTo } from './board-walk.ts';
import styles from './TaskBoard.module.css';
import { CardText, TaskCard } from './TaskCard.tsx';
import type { TaskActions } from './use-task-actions.ts';

export type Columns = Readonly<Record<TaskState, readonly Task[]>>;

type TaskBoardProps = {
  readonly columns: Columns;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly actions: TaskActions;
};

const ROW_HEIGHT = 96;

/** Four columns of cards. Dragging has its twin on the keys: arrows walk the cards, with Shift they move one. */
export function TaskBoard({ columns, selectedId, onSelect, actions }: TaskBoardProps) {
  const t = useTranslations('tasks');
  const board = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(board);
  const { drag, ghost, start } = useBoardDrag((id, lane, place) => {
    const state = TASK_STATES.find((each) => each === lane);
    if (state !== undefined) actions.move(id, { state, beforeId: beforeOf(columns[state], id, place) });
  });
  const dragged =
    drag === null
      ? undefined
      : TASK_STATES.flatMap((state) => columns[state]).find(({ id }) => id === drag.cardId);
  const step = (id: string, to: Step) => {
    const place = neighbourOf(columns, id, to);
    if (place === null) return;
    keepFocus(id);
    actions.move(id, place);
  };
  const onKey = (event: KeyboardEvent) => {
    const to = stepOf(event.key);
    const row = event.target instanceof HTMLElement ? event.target : null;
    if (to === null || row === null || row.tagName !== 'TR') return;
    const id = row.querySelector<HTMLElement>('[data-card]')?.dataset['card'];
    const isAcross = to === 'left' || to === 'right';
    if (id === undefined || (!event.shiftKey && !isAcross)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.shiftKey) step(id, to);
    else walkTo(row, to === 'right' ? 1 : -1);
  };
  return (
    <section
      ref={board}
      aria-label={t('board.label')}
      aria-describedby="board-help"
      className={styles.board}
      onPointerDown={start}
      onKeyDownCapture={onKey}
    >
      <p id="board-help" hidden>
        {t('board.help')}
      </p>
      {TASK_STATES.map((state) => (
        <section
          key={state}
          className={joinClasses(styles.lane, drag?.overLane === state && styles.over)}
          aria-label={t(`state.${state}`)}
          data-lane={state}
        >
          <LaneHead state={state} tasks={columns[state]} />
          <VirtualList
            label={t(`state.${state}`)}
            className={styles.cards}
            items={columns[state]}
            itemKey={({ id }) => id}
            rowHeight={ROW_HEIGHT}
            selectedKey={selectedId}
            onPress={({ id }) => onSelect(id)}
            emptyText={t('board.empty')}
            render={(task) => (
              <TaskCard
                task={task}
                mark={markOf(task.id, drag)}
                isFirst={columns[state][0]?.id === task.id}
                isLast={columns[state].at(-1)?.id === task.id}
                onMove={(to) => {
                  keepFocus(task.id);
                  actions.move(task.id, { state: to, beforeId: columns[to][0]?.id ?? null });
                }}
                onStep={(to) => step(task.id, to)}
              />
            )}
          />
        </section>
      ))}
      {drag !== null &&
        dragged !== undefined &&
        createPortal(
          <div
            ref={ghost}
            aria-hidden
            className={styles.ghost}
            style={{ left: drag.left, top: drag.top, width: drag.width }}
          >
            <CardText task={dragged} />
          </div>,
          document.body,
        )}
    </section>
  );
}

/** The name of a column with how many are in it; where work is under way also whose it is. */
function LaneHead({ state, tasks }: { readonly state: TaskState; readonly tasks: readonly Task[] }) {
  const t = useTranslations('tasks');
  const busy = state === 'doing' ? tasksByOwner(tasks).filter(({ owner }) => owner !== '') : [];
  return (
    <div className={styles.head}>
      <h3>{t(`state.${state}`)}</h3>
      {busy.length > 0 && (
        <span className={styles.busy}>
          {busy
            .slice(0, 3)
            .map(({ owner, doing }) => t('board.busy', { name: owner.split(' ')[0] ?? owner, count: doing }))
            .join(' · ')}
        </span>
      )}
      <span className="num">{tasks.length}</span>
    </div>
  );
}

type Mark = 'dragged' | 'before' | 'after' | null;

function markOf(id: string, drag: ReturnType<typeof useBoardDrag>['drag']): Mark {
  if (drag === null) return null;
  if (drag.cardId === id) return 'dragged';
  if (drag.overCard !== id) return null;
  return drag.isAfter ? 'after' : 'before';
}

/** The card before which a dragged one comes to stand; let go on no card it goes to the end. */
function beforeOf(column: readonly Task[], id: string, place: DropPlace): string | null {
  if (place === null) return null;
  const others = column.filter((task) => task.id !== id);
  const found = others.findIndex((task) => task.id === place.cardId);
  return others[found + (place.isAfter ? 1 : 0)]?.id ?? null;
}

/** A card that was moved by key keeps the focus in its new column, once that is drawn. */
function useKeptFocus(board: RefObject<HTMLElement | null>): (id: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const card = board.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(wanted.current)}"]`);
    const row = card?.closest('tr');
    if (!row) return;
    wanted.current = null;
    row.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}
