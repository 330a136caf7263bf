import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useProfile, useRecords, useToday } from '#renderer/session/SessionProvider.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { Sort } from '#renderer/ui/Table.tsx';
import type { QuickTask } from '#shared/plan/quick/quick-task.ts';
import { filterTasks, taskCounts, tasksByOwner, tasksByState } from '#shared/plan/tasks/task-board.ts';
import { BulkTasks } from './BulkTasks.tsx';
import { NoTasks } from './NoTasks.tsx';
import { QuickAdd } from './QuickAdd.tsx';
import { TaskBar } from './TaskBar.tsx';
import { TaskBoard } from './TaskBoard.tsx';
import { NO_FILTER, TaskFilters } from './TaskFilters.tsx';
import { TaskInspector } from './TaskInspector.tsx';
import styles from './TasksPage.module.css';
import { TaskTable } from './TaskTable.tsx';
import { useTaskActions } from './use-task-actions.ts';

/** What somebody does once: as a board or as a list, with a line above to write the next one in. */
export function TasksView({ isList }: { readonly isList: boolean }) {
  const tasks = useRecords('tasks');
  const [selectedId, select] = useQuery('selected');
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ column: 'due', direction: 'ascending' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const actions = useTaskActions(select);
  const owners = useMemo(() => tasksByOwner(tasks), [tasks]);
  const shown = useMemo(
    () => filterTasks(tasks, isList ? filter : { ...filter, state: null }),
    [tasks, filter, isList],
  );
  const columns = useMemo(() => tasksByState(shown), [shown]);
  // While one looks at somebody's tasks a new one is theirs; what a filter would hide takes the filter away.
  const add = (quick: QuickTask) => {
    const task = actions.addQuick({ ...quick, owner: quick.owner || (filter.owner ?? '') });
    if (filterTasks([task], isList ? filter : { ...filter, state: null }).length === 0) setFilter(NO_FILTER);
  };
  const hasSelected = tasks.some(({ id }) => id === selectedId);
  const inspector =
    hasSelected && selectedId !== null ? (
      <TaskInspector key={selectedId} id={selectedId} actions={actions} onClose={() => select(null)} />
    ) : null;
  const picked = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const openId = hasSelected ? selectedId : null;
  return (
    <SplitView inspector={inspector} inspectorWidth={344}>
      <div className={styles.page}>
        <TaskBar answer={<TaskAnswer />}>
          <div className={styles.tools}>
            <QuickAdd onAdd={add} />
            {tasks.length > 0 && (
              <TaskFilters
                filter={filter}
                onFilter={setFilter}
                owners={owners}
                hasState={isList}
                shown={shown.length}
                all={tasks.length}
              />
            )}
          </div>
        </TaskBar>
        {tasks.length === 0 ? (
          <NoTasks />
        ) : isList ? (
          <div className={styles.table}>
            <TaskTable
              tasks={shown}
              selectedId={openId}
              sort={sort}
              onSortChange={setSort}
              selection={chosen}
              onSelectionChange={setChosen}
              onSelect={select}
            />
            {picked.length > 0 && (
              <BulkTasks ids={picked} actions={actions} onClear={() => setChosen(new Set())} />
            )}
          </div>
        ) : (
          <TaskBoard columns={columns} selectedId={openId} onSelect={select} actions={actions} />
        )}
      </div>
    </SplitView>
  );
}

/** How many are open, and which of them press. */
function TaskAnswer() {
  const t = useTranslations('tasks');
  const tasks = useRecords('tasks');
  const today = useToday();
  const { weekStart } = useProfile();
  const { open, overdue, dueThisWeek, openHours } = useMemo(
    () => taskCounts(tasks, today, weekStart),
    [tasks, today, weekStart],
  );
  const facts = [
    ...(overdue > 0 ? [{ text: t('overdue', { count: overdue }), isLate: true }] : []),
    ...(dueThisWeek > 0 ? [{ text: t('dueThisWeek', { count: dueThisWeek }), isLate: false }] : []),
    ...(openHours > 0
      ? [{ text: t('openHours', { hours: Math.round(openHours * 10) / 10 }), isLate: false }]
      : []),
  ];
  return (
    <>
      <h2 className="subtitle">{t('open', { count: open })}</h2>
      {facts.length > 0 && (
        <span className={styles.facts}>
          {facts.map(({ text, isLate }) => (
            <span key={text} className={joinClasses(isLate && styles.late)}>
              {text}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
