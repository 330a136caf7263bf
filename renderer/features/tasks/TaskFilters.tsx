import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TASK_STATES } from '#shared/plan/tasks/task.ts';
import type { OwnerTasks, TaskFilter } from '#shared/plan/tasks/task-board.ts';
import styles from './TasksPage.module.css';

export const NO_FILTER: TaskFilter = { state: null, owner: null, text: '' };

type TaskFiltersProps = {
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
  readonly owners: readonly OwnerTasks[];
  /** The board has a column for each state. */
  readonly hasState: boolean;
  readonly shown: number;
  readonly all: number;
};

export function TaskFilters({ filter, onFilter, owners, hasState, shown, all }: TaskFiltersProps) {
  const t = useTranslations('tasks');
  const isFiltered = filter.owner !== null || filter.text !== '' || (hasState && filter.state !== null);
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('filter.search')}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
        className={styles.search}
      />
      <Select
        label={t('filter.owner')}
        isLabelHidden
        options={[
          { value: null, label: t('filter.allOwners') },
          ...owners.map(({ owner, open }) => ({
            value: owner,
            label: t('filter.ownerCount', { name: owner === '' ? t('nobody') : owner, count: open }),
          })),
        ]}
        value={filter.owner}
        onChange={(owner) => onFilter({ ...filter, owner })}
      />
      {hasState && (
        <Select
          label={t('filter.state')}
          isLabelHidden
          options={[
            { value: null, label: t('filter.allStates') },
            { value: 'open' as const, label: t('filter.openOnly') },
            ...TASK_STATES.map((value) => ({ value, label: t(`state.${value}`) })),
          ]}
          value={filter.state}
          onChange={(state) => onFilter({ ...filter, state })}
        />
      )}
      {isFiltered && (
        <>
          <Button variant="quiet" onPress={() => onFilter(NO_FILTER)}>
            {t('filter.clear')}
          </Button>
          <span className="small quiet num" role="status">
            {t('shownOf', { count: shown, all })}
          </span>
        </>
      )}
    </div>
  );
}
