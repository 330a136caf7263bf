import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TASK_STATES, type Task, type TaskState } from '#shared/plan/tasks/task.ts';
import type { Step } from './board-walk.ts';
import styles from './TaskBoard.module.css';
import { useLinkNames } from './use-link-names.ts';
import { useTaskWords } from './use-task-words.ts';

type TaskCardProps = {
  readonly task: Task;
  readonly mark: 'dragged' | 'before' | 'after' | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (state: TaskState) => void;
  readonly onStep: (step: Step) => void;
};

export function TaskCard({ task, mark, isFirst, isLast, onMove, onStep }: TaskCardProps) {
  const t = useTranslations('tasks');
  const { nameOf } = useTaskWords();
  return (
    <div className={joinClasses(styles.card, mark !== null && styles[mark])} data-card={task.id}>
      <CardText task={task} />
      <span className={styles.menu}>
        <MenuButton
          size="small"
          label={t('board.menu', { title: nameOf(task) })}
          items={[
            ...TASK_STATES.filter((state) => state !== task.state).map((state) => ({
              id: state,
              label: t('board.moveTo', { state: t(`state.${state}`) }),
              onAction: () => onMove(state),
            })),
            'separator',
            {
              id: 'up',
              label: t('board.up'),
              icon: 'arrowUp',
              isDisabled: isFirst,
              onAction: () => onStep('up'),
            },
            {
              id: 'down',
              label: t('board.down'),
              icon: 'arrowDown',
              isDisabled: isLast,
              onAction: () => onStep('down'),
            },
          ]}
        />
      </span>
    </div>
  );
}

/** What is to do, what it is about, who and by when. */
export function CardText({ task }: { readonly task: Task }) {
  const { nameOf, dueOf } = useTaskWords();
  const links = useLinkNames();
  const due = dueOf(task);
  const about = task.link === null ? null : links.nameOf(task.link);
  return (
    <span className={styles.text}>
      <b>{nameOf(task)}</b>
      {about !== null && <span className={joinClasses(styles.about, 'cut')}>{about}</span>}
      <span className={styles.facts}>
        {due !== null && (
          <span className={joinClasses(styles.due, due.isOverdue && styles.late)}>
            {due.isOverdue && <StateMark shape="triangle" tone="risk" size={12} />}
            {due.text}
          </span>
        )}
        {task.owner.trim() !== '' && <span className={joinClasses(styles.owner, 'cut')}>{task.owner}</span>}
      </span>
    </span>
  );
}
