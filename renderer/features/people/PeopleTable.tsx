import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useNetworkName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Column, Sort } from '#renderer/ui/Table.tsx';
import { useIsNarrow } from '#renderer/ui/use-is-narrow.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Person } from '#shared/plan/people/person.ts';
import styles from './PeoplePage.module.css';
import { markOf, type NextWords, type Reach, usePeopleWords } from './use-people-words.ts';

type PeopleTableProps = {
  readonly people: readonly Person[];
  readonly selectedId: string | null;
  readonly sort: Sort;
  readonly onSortChange: (sort: Sort) => void;
  readonly onSelect: (id: string) => void;
};

/** Everybody as a line: who, where, how far they reach, how close one is, and what comes next. */
export function PeopleTable({ people, selectedId, sort, onSortChange, onSelect }: PeopleTableProps) {
  const t = useTranslations('people');
  const isNarrow = useIsNarrow();
  const columns = useColumns((isNarrow ? 1 : 0) + (selectedId === null ? 0 : 1));
  return (
    <VirtualTable
      label={t('list')}
      isFullWidth
      rowHeight={44}
      columns={columns}
      rows={people}
      rowKey={({ id }) => id}
      sort={sort}
      onSortChange={onSortChange}
      selectedKey={selectedId}
      onRowPress={({ id }) => onSelect(id)}
      emptyText={t('filter.nothing')}
    />
  );
}

const GIVING_WAY = [[], ['contact', 'networks'], ['contact', 'networks', 'audience', 'relation']] as const;

/** Beside an open person, in a narrow window, and most of all in both, the columns that one looks at least give way. */
function useColumns(tightness: number): readonly Column<Person>[] {
  const t = useTranslations('people');
  const days = useDays();
  const today = useToday();
  const words = usePeopleWords();
  const networkName = useNetworkName();
  return useMemo(() => {
    const columns: readonly Column<Person>[] = [
      {
        id: 'name',
        header: t('field.name'),
        width: 'minmax(0, 1.5fr)',
        isSortable: true,
        isRowHeader: true,
        render: (person) => (
          <span className={styles.lines}>
            <b>{words.nameOf(person)}</b>
            <span>{words.kindOf(person.kind)}</span>
          </span>
        ),
      },
      {
        id: 'networks',
        header: t('column.networks'),
        width: 'minmax(0, 1.4fr)',
        render: ({ handles }) => <Handles handles={handles} networkName={networkName} />,
      },
      {
        id: 'audience',
        header: t('column.audience'),
        width: '116px',
        align: 'end',
        isSortable: true,
        render: (person) => <ReachLines reach={words.reachOf(person)} />,
      },
      {
        id: 'relation',
        header: t('field.relation'),
        width: '116px',
        isSortable: true,
        render: ({ relation }) => t(`relation.${relation}`),
      },
      {
        id: 'contact',
        header: t('column.contact'),
        width: '122px',
        isSortable: true,
        render: ({ lastContactOn }) =>
          lastContactOn === null ? (
            <span className="quiet">{t('noContact')}</span>
          ) : lastContactOn.startsWith(today.slice(0, 4)) ? (
            days.short(lastContactOn)
          ) : (
            days.numeric(lastContactOn)
          ),
      },
      {
        id: 'due',
        header: t('column.step'),
        width: 'minmax(0, 1.8fr)',
        isSortable: true,
        render: (person) => <NextStep next={words.nextOf(person)} />,
      },
    ];
    const hidden: readonly string[] = GIVING_WAY[tightness] ?? [];
    return columns.filter(({ id }) => !hidden.includes(id));
  }, [t, days, today, words, networkName, tightness]);
}

type HandlesProps = Pick<Person, 'handles'> & { readonly networkName: (id: string) => string };

function Handles({ handles, networkName }: HandlesProps) {
  const short = useNetworkShort();
  const [first, ...others] = handles;
  if (first === undefined) return null;
  return (
    <span className={styles.networks}>
      <Chip title={networkName(first.network)}>{short(first.network)}</Chip>
      <span className="cut">{first.handle}</span>
      {others.slice(0, 3).map(({ id, network, handle }) => (
        <Chip key={id} title={`${networkName(network)} ${handle}`}>
          {short(network)}
        </Chip>
      ))}
    </span>
  );
}

function ReachLines({ reach }: { readonly reach: Reach | null }) {
  if (reach === null) return null;
  return (
    <span className={styles.lines} title={reach.about}>
      <span className={styles.figure}>{reach.audience}</span>
      <span>{reach.tier}</span>
    </span>
  );
}

/** What comes next and when; a mark where it is due. */
export function NextStep({ next }: { readonly next: NextWords | null }) {
  if (next === null) return null;
  const { step, when, due } = next;
  return (
    <span className={styles.lines}>
      {step.trim() !== '' && <span className={styles.step}>{step}</span>}
      {when !== '' && (
        <span className={styles.when}>
          {due !== null && <StateMark {...markOf(due)} size={12} />}
          {when}
        </span>
      )}
    </span>
  );
}
