import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Column, Sort } from '#renderer/ui/Table.tsx';
import { useIsNarrow } from '#renderer/ui/use-is-narrow.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Task } from '#shared/plan/tasks/task.ts';
import { sortTasks, TASK_ORDERS } from '#shared/plan/tasks/task-board.ts';
import styles from './TasksPage.module.css';
import { useLinkNames } from './use-link-names.ts';
import { TASK_MARKS, useTaskWords } from './use-task-words.ts';

type TaskTableProps = {
  readonly tasks: readonly Task[];
  readonly selectedId: string | null;
  readonly sort: Sort;
  readonly onSortChange: (sort: Sort) => void;
  readonly selection: ReadonlySet<string>;
  readonly onSelectionChange: (selection: ReadonlySet<string>) => void;
  readonly onSelect: (id: string) => void;
};

/** Every task as a line. */
export function TaskTable({ tasks, selectedId, sort, onSortChange, onSelect, ...chosen }: TaskTableProps) {
  const t = useTranslations('tasks');
  const language = useLanguage();
  const { nameOf } = useTaskWords();
  const isNarrow = useIsNarrow();
  const columns = useColumns((isNarrow ? 1 : 0) + (selectedId === null ? 0 : 1));
  const rows = useMemo(() => {
    const by = TASK_ORDERS.find((order) => order === sort.column) ?? 'board';
    const { compare } = new Intl.Collator(language);
    return sortTasks(tasks, by, { isReversed: sort.direction === 'descending', compareNames: compare });
  }, [tasks, sort, language]);
  return (
    <VirtualTable
      label={t('list.label')}
      isFullWidth
      rowHeight={36}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowLabel={nameOf}
      sort={sort}
      onSortChange={onSortChange}
      selectedKey={selectedId}
      onRowPress={({ id }) => onSelect(id)}
      selection={chosen.selection}
      onSelectionChange={chosen.onSelectionChange}
      emptyText={t('filter.nothing')}
    />
  );
}

const GIVING_WAY = [[], ['link'], ['link', 'owner']] as const;

/** Beside an open task, in a narrow window, and most of all in both, the columns that one looks at least give way. */
function useColumns(tightness: number): readonly Column<Task>[] {
  const t = useTranslations('tasks');
  const { nameOf } = useTaskWords();
  return useMemo(() => {
    const columns: readonly Column<Task>[] = [
      {
        id: 'title',
        header: t('field.title'),
        width: 'minmax(0, 2.4fr)',
        isSortable: true,
        isRowHeader: true,
        render: (task) => (
          <span className={joinClasses('cut', task.state === 'done' && styles.done)}>{nameOf(task)}</span>
        ),
      },
      {
        id: 'owner',
        header: t('field.owner'),
        width: 'minmax(0, 1.1fr)',
        isSortable: true,
        render: ({ owner }) => <span className="cut">{owner}</span>,
      },
      {
        id: 'due',
        header: t('field.due'),
        width: 'minmax(136px, 1fr)',
        isSortable: true,
        render: (task) => <DueCell task={task} />,
      },
      {
        id: 'state',
        header: t('field.state'),
        width: '124px',
        isSortable: true,
        render: ({ state }) => (
          <span className={styles.marked}>
            <StateMark {...TASK_MARKS[state]} size={12} /> {t(`state.${state}`)}
          </span>
        ),
      },
      {
        id: 'link',
        header: t('list.link'),
        width: 'minmax(0, 1.4fr)',
        render: (task) => <LinkCell task={task} />,
      },
    ];
    const hidden: readonly string[] = GIVING_WAY[tightness] ?? [];
    return columns.filter(({ id }) => !hidden.includes(id));
  }, [t, nameOf, tightness]);
}

function DueCell({ task }: { readonly task: Task }) {
  const due = useTaskWords().dueOf(task);
  if (due === null) return null;
  return (
    <span className={joinClasses(styles.marked, due.isOverdue && styles.late)}>
      {due.isOverdue && <StateMark shape="triangle" tone="risk" size={12} />}
      {due.cell}
    </span>
  );
}

function LinkCell({ task }: { readonly task: Task }) {
  const t = useTranslations('tasks');
  const { nameOf } = useLinkNames();
  if (task.link === null) return null;
  const name = nameOf(task.link);
  return (
    <span className={joinClasses('cut', styles.aboutCell)}>
      <span className="quiet">{t(`linkKind.${task.link.collection}`)}</span> {name ?? ''}
    </span>
  );
}
