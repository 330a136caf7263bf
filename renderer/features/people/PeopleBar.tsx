import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { PeopleFilter } from '#shared/plan/people/people-register.ts';
import { RELATIONS } from '#shared/plan/people/person.ts';
import styles from './PeoplePage.module.css';
import { usePeopleWords } from './use-people-words.ts';

type PeopleBarProps = {
  readonly waiting: number;
  readonly all: number;
  readonly shown: number;
  readonly filter: PeopleFilter;
  readonly onFilter: (filter: PeopleFilter) => void;
  readonly isBoard: boolean;
  readonly onView: (wantsBoard: boolean) => void;
  readonly onAdd: () => void;
};

/** The answer first: how many wait. Then how to look at them. */
export function PeopleBar(props: PeopleBarProps) {
  const { waiting, all, shown, filter, onFilter, isBoard, onView, onAdd } = props;
  const t = useTranslations('people');
  const { kindOptions } = usePeopleWords();
  const isFiltered = filter.kind !== null || filter.relation !== null || filter.text !== '';
  return (
    <div className={styles.bars}>
      <div className={styles.bar}>
        <h2 className="subtitle">{t('waiting', { count: waiting })}</h2>
        <span className="small quiet num" role="status">
          {isFiltered ? t('countOf', { count: shown, all }) : t('count', { count: all })}
        </span>
        <span className={styles.barEnd}>
          <SegmentedControl
            label={t('view.label')}
            options={[
              { value: 'list', label: t('view.list'), icon: 'list' },
              { value: 'board', label: t('view.board'), icon: 'kanban' },
            ]}
            value={isBoard ? 'board' : 'list'}
            onChange={(view) => onView(view === 'board')}
          />
          <Button variant="primary" icon="plus" onPress={onAdd}>
            {t('add')}
          </Button>
        </span>
      </div>
      <div className={styles.bar}>
        <SearchField
          label={t('filter.search')}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
          className={styles.search}
        />
        <Select
          label={t('filter.kind')}
          isLabelHidden
          options={[{ value: null, label: t('filter.allKinds') }, ...kindOptions]}
          value={filter.kind}
          onChange={(kind) => onFilter({ ...filter, kind })}
        />
        <Select
          label={t('filter.relation')}
          isLabelHidden
          options={[
            { value: null, label: t('filter.allRelations') },
            ...RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) })),
          ]}
          value={filter.relation}
          onChange={(relation) => onFilter({ ...filter, relation })}
        />
        {isFiltered && (
          <Button variant="quiet" onPress={() => onFilter({ kind: null, relation: null, text: '' })}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
