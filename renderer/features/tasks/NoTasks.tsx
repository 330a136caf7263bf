import { useTranslations } from 'use-intl';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import styles from './TasksPage.module.css';
import { TASK_MARKS } from './use-task-words.ts';

const EXAMPLES = [
  { id: 'todo', facts: 'todoFacts' },
  { id: 'doing', facts: 'doingFacts' },
  { id: 'done', facts: 'doneFacts' },
] as const;

/** What tasks are for, and how a board looks that has some; the line to write one in stands above. */
export function NoTasks() {
  const t = useTranslations('tasks');
  return (
    <EmptyState
      title={t('empty.title')}
      exampleLabel={t('empty.exampleLabel')}
      example={
        <div className={styles.example}>
          {EXAMPLES.map(({ id, facts }) => (
            <div key={id}>
              <span className={styles.marked}>
                <StateMark {...TASK_MARKS[id]} size={12} /> {t(`state.${id}`)}
              </span>
              <b>{t(`empty.${id}`)}</b>
              <span>{t(`empty.${facts}`)}</span>
            </div>
          ))}
        </div>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
