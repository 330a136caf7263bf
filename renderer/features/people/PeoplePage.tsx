import { useDeferredValue, useMemo, useState } from 'react';
import { useQuery } from '#renderer/app/navigation.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useRecords, useToday } from '#renderer/session/SessionProvider.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import type { Sort } from '#renderer/ui/Table.tsx';
import {
  dueOf,
  filterPeople,
  orderPeople,
  PEOPLE_ORDERS,
  type PeopleFilter,
  type PeopleOrder,
} from '#shared/plan/people/people-register.ts';
import type { Person } from '#shared/plan/people/person.ts';
import { NoPeople } from './NoPeople.tsx';
import { PeopleBar } from './PeopleBar.tsx';
import { PeopleBoard } from './PeopleBoard.tsx';
import styles from './PeoplePage.module.css';
import { PeopleTable } from './PeopleTable.tsx';
import { PersonInspector } from './PersonInspector.tsx';
import { usePeopleActions } from './use-people-actions.ts';

const NO_FILTER: PeopleFilter = { kind: null, relation: null, text: '' };

/** The register of people around the brand: who is due first, as a list or by how close one is. */
export function PeoplePage() {
  const people = useRecords('people');
  const today = useToday();
  const [selectedId, select] = useQuery('selected');
  const [view, setView] = useQuery('view');
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<Sort>({ column: 'due', direction: 'ascending' });
  const actions = usePeopleActions(select);
  const isBoard = view === 'board';
  // Typing in a field never waits for thousands of rows to be put in order.
  const settled = useDeferredValue(people);
  const shown = useShown(settled, filter, isBoard ? BY_DUE : sort);
  const waiting = useMemo(
    () => settled.filter((person) => dueOf(person, today) !== null).length,
    [settled, today],
  );
  const hasSelected = people.some(({ id }) => id === selectedId);
  const inspector =
    hasSelected && selectedId !== null ? (
      <PersonInspector key={selectedId} id={selectedId} actions={actions} onClose={() => select(null)} />
    ) : null;
  return (
    <SplitView inspector={inspector}>
      {people.length === 0 ? (
        <div className={styles.scroll}>
          <NoPeople onAdd={actions.add} />
        </div>
      ) : (
        <div className={styles.page}>
          <PeopleBar
            waiting={waiting}
            all={people.length}
            shown={shown.length}
            filter={filter}
            onFilter={setFilter}
            isBoard={isBoard}
            onView={(wantsBoard) => setView(wantsBoard ? 'board' : null)}
            onAdd={actions.add}
          />
          {isBoard ? (
            <PeopleBoard people={shown} selectedId={selectedId} onSelect={select} onMove={actions.move} />
          ) : (
            <div className={styles.table}>
              <PeopleTable
                people={shown}
                selectedId={hasSelected ? selectedId : null}
                sort={sort}
                onSortChange={setSort}
                onSelect={select}
              />
            </div>
          )}
        </div>
      )}
    </SplitView>
  );
}

const BY_DUE: Sort = { column: 'due', direction: 'ascending' };

function useShown(people: readonly Person[], filter: PeopleFilter, sort: Sort): readonly Person[] {
  const today = useToday();
  const language = useLanguage();
  return useMemo(() => {
    const { compare } = new Intl.Collator(language, { numeric: true });
    return orderPeople(filterPeople(people, filter), {
      by: orderOf(sort),
      today,
      compareNames: compare,
      isReversed: sort.direction === 'descending',
    });
  }, [people, filter, sort, today, language]);
}

function orderOf({ column }: Sort): PeopleOrder {
  return PEOPLE_ORDERS.find((order) => order === column) ?? 'due';
}
