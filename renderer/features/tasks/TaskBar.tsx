import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import styles from './TasksPage.module.css';
import { TASK_VIEWS, useTaskView } from './task-views.ts';

const ICONS = { board: 'kanban', list: 'list', routines: 'refresh' } as const;

/** The answer first, then how to look at it; what belongs to the part in sight below. */
export function TaskBar({ answer, children }: { readonly answer: ReactNode; readonly children?: ReactNode }) {
  const t = useTranslations('tasks');
  const [view, show] = useTaskView();
  return (
    <div className={styles.bars}>
      <div className={styles.bar}>
        {answer}
        <span className={styles.barEnd}>
          <SegmentedControl
            label={t('view.label')}
            options={TASK_VIEWS.map((value) => ({ value, label: t(`view.${value}`), icon: ICONS[value] }))}
            value={view}
            onChange={show}
          />
        </span>
      </div>
      {children}
    </div>
  );
}
