import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type Column, Table } from '#renderer/ui/Table.tsx';
import { useIsNarrow } from '#renderer/ui/use-is-narrow.ts';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { Routine } from '#shared/plan/tasks/routine.ts';
import { lastRounds, minutesAWeek, missedInARow, roundAfter } from '#shared/plan/tasks/routine-rounds.ts';
import { RoundStrip } from './RoundStrip.tsx';
import styles from './RoutinesView.module.css';
import { useRoutineWords } from './use-routine-words.ts';

type RoutineTableProps = {
  readonly routines: readonly Routine[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

/** More rows than this are drawn as they come into sight. */
const PLAIN_ROWS = 40;
const STRIP = 14;

/** Every routine as a line with the strip of its last rounds. */
export function RoutineTable({ routines, selectedId, onSelect }: RoutineTableProps) {
  const t = useTranslations('tasks.routine');
  const isNarrow = useIsNarrow();
  const columns = useColumns((isNarrow ? 1 : 0) + (selectedId === null ? 0 : 1));
  const shared = {
    label: t('all'),
    columns,
    rows: routines,
    rowKey: ({ id }: Routine) => id,
    selectedKey: selectedId,
    onRowPress: ({ id }: Routine) => onSelect(id),
  };
  return routines.length <= PLAIN_ROWS ? (
    <Table {...shared} isFullWidth className={styles.bleed} />
  ) : (
    <div className={styles.many}>
      <VirtualTable {...shared} isFullWidth rowHeight={50} />
    </div>
  );
}

const GIVING_WAY = [[], ['minutes'], ['minutes', 'owner']] as const;

/** Beside an open routine, in a narrow window, and most of all in both, the columns that one looks at least give way. */
function useColumns(tightness: number): readonly Column<Routine>[] {
  const t = useTranslations('tasks.routine');
  const { nameOf, whenOf } = useRoutineWords();
  return useMemo(() => {
    const columns: readonly Column<Routine>[] = [
      {
        id: 'title',
        header: t('field.title'),
        isRowHeader: true,
        render: (routine) => (
          <span className={styles.lines}>
            <b>{nameOf(routine)}</b>
            <span>
              {whenOf(routine)}
              <NextDay routine={routine} />
            </span>
          </span>
        ),
      },
      {
        id: 'record',
        header: t('record'),
        width: '216px',
        render: (routine) => <RecordCell routine={routine} />,
      },
      {
        id: 'owner',
        header: t('field.owner'),
        width: '150px',
        render: ({ owner }) => <span className="cut">{owner}</span>,
      },
      {
        id: 'minutes',
        header: t('time'),
        width: '150px',
        align: 'end',
        render: (routine) => {
          const minutes = minutesAWeek(routine);
          return minutes === null || minutes === 0 ? '' : t('minutesAWeek', { minutes: Math.round(minutes) });
        },
      },
    ];
    const hidden: readonly string[] = GIVING_WAY[tightness] ?? [];
    return columns.filter(({ id }) => !hidden.includes(id));
  }, [t, nameOf, whenOf, tightness]);
}

function RecordCell({ routine }: { readonly routine: Routine }) {
  const t = useTranslations('tasks.routine');
  const runs = useWorkspace((tables) => tables.routineRuns);
  const today = useToday();
  const { nameOf } = useRoutineWords();
  const rounds = lastRounds(routine, runs, today, STRIP);
  const missed = routine.isPaused ? 0 : missedInARow(rounds);
  return (
    <span className={styles.lines}>
      <RoundStrip name={nameOf(routine)} rounds={rounds} />
      {missed > 0 && (
        <span className={styles.missedNote}>
          <StateMark shape="triangle" tone="risk" size={12} /> {t('missed', { count: missed })}
        </span>
      )}
    </span>
  );
}

function NextDay({ routine }: { readonly routine: Routine }) {
  const t = useTranslations('tasks.routine');
  const days = useDays();
  const today = useToday();
  const next = routine.isPaused ? null : roundAfter(routine, today);
  return next === null ? null : ` · ${t('next', { date: days.short(next) })}`;
}
