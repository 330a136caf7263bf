import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useRecords, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { EmptyState, SectionHeading } from '#renderer/ui/Panels.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import { routineHours } from '#shared/plan/capacity/work-hours.ts';
import type { Routine } from '#shared/plan/tasks/routine.ts';
import { presentRoundOf, roundAfter } from '#shared/plan/tasks/routine-rounds.ts';
import { Checklist } from './Checklist.tsx';
import { RoutineInspector } from './RoutineInspector.tsx';
import styles from './RoutinesView.module.css';
import { RoutineTable } from './RoutineTable.tsx';
import { TaskBar } from './TaskBar.tsx';
import pageStyles from './TasksPage.module.css';
import { type RoutineActions, useRoutineActions } from './use-routine-actions.ts';
import { useRoutineWords } from './use-routine-words.ts';

/** What comes back: the checklists of today first, then every routine with the record of its rounds. */
export function RoutinesView() {
  const t = useTranslations('tasks.routine');
  const all = useRecords('routines');
  const routines = useMemo(() => all.toSorted((left, right) => left.order - right.order), [all]);
  const [selectedId, select] = useQuery('selected');
  const actions = useRoutineActions(select);
  useNewKey(actions.add);
  const hasSelected = routines.some(({ id }) => id === selectedId);
  const inspector =
    hasSelected && selectedId !== null ? (
      <RoutineInspector key={selectedId} id={selectedId} actions={actions} onClose={() => select(null)} />
    ) : null;
  return (
    <SplitView inspector={inspector}>
      <div className={pageStyles.page}>
        <TaskBar answer={<RoutineAnswer routines={routines} />} />
        <div className={styles.scroll}>
          {routines.length === 0 ? (
            <NoRoutines onAdd={actions.add} />
          ) : (
            <div className={styles.body}>
              <Present routines={routines} actions={actions} onSelect={select} />
              <section>
                <SectionHeading
                  count={routines.length}
                  action={
                    <Button icon="plus" onPress={actions.add}>
                      {t('add')}
                    </Button>
                  }
                >
                  {t('all')}
                </SectionHeading>
                <RoutineTable
                  routines={routines}
                  selectedId={hasSelected ? selectedId : null}
                  onSelect={select}
                />
              </section>
            </div>
          )}
        </div>
      </div>
    </SplitView>
  );
}

function usePresent(routines: readonly Routine[]) {
  const runs = useWorkspace((tables) => tables.routineRuns);
  const today = useToday();
  return useMemo(
    () =>
      routines.flatMap((routine) => {
        const round = presentRoundOf(routine, runs, today);
        // What was done on an earlier day is no news today.
        if (round === null || (round.state === 'done' && round.date !== today)) return [];
        return [{ routine, round }];
      }),
    [routines, runs, today],
  );
}

function RoutineAnswer({ routines }: { readonly routines: readonly Routine[] }) {
  const t = useTranslations('tasks.routine');
  const due = usePresent(routines).filter(({ round }) => round.state !== 'done').length;
  const hours = Math.round(routineHours(routines) * 10) / 10;
  return (
    <>
      <h2 className="subtitle">{t('due', { count: due })}</h2>
      {hours > 0 && <span className={pageStyles.facts}>{t('hours', { hours })}</span>}
    </>
  );
}

/** So many checklists stand above; the table has all routines. */
const SHOWN = 24;

type PresentProps = {
  readonly routines: readonly Routine[];
  readonly actions: RoutineActions;
  readonly onSelect: (id: string) => void;
};

function Present({ routines, actions, onSelect }: PresentProps) {
  const t = useTranslations('tasks.routine');
  const present = usePresent(routines);
  const isAllDone = present.every(({ round }) => round.state === 'done');
  return (
    <section>
      <SectionHeading>{t('today')}</SectionHeading>
      {isAllDone && (
        <p className={styles.nothing}>
          {t('nothingDue')} <NextOf routines={routines} />
        </p>
      )}
      {present.length > 0 && (
        <div className={styles.cards}>
          {present.slice(0, SHOWN).map(({ routine, round }) => (
            <Checklist
              key={routine.id}
              routine={routine}
              round={round}
              actions={actions}
              onOpen={() => onSelect(routine.id)}
            />
          ))}
        </div>
      )}
    </section>
  );
}

function NextOf({ routines }: { readonly routines: readonly Routine[] }) {
  const t = useTranslations('tasks.routine');
  const days = useDays();
  const today = useToday();
  const { nameOf } = useRoutineWords();
  const next = routines
    .flatMap((routine) => {
      const date = routine.isPaused ? null : roundAfter(routine, today);
      return date === null ? [] : [{ routine, date }];
    })
    .sort((left, right) => (left.date < right.date ? -1 : 1))[0];
  return next === undefined
    ? null
    : t('nextIs', { title: nameOf(next.routine), date: days.short(next.date) });
}

/** What routines are for, and how a checklist looks. */
function NoRoutines({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('tasks.routine');
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('addFirst')}
        </Button>
      }
      exampleLabel={t('empty.exampleLabel')}
      example={
        <div className={styles.example}>
          <b>{t('empty.name')}</b>
          <span className="small quiet">{t('empty.when')}</span>
          <Checkbox isSelected isDisabled onChange={() => undefined}>
            {t('empty.first')}
          </Checkbox>
          <Checkbox isSelected={false} isDisabled onChange={() => undefined}>
            {t('empty.second')}
          </Checkbox>
        </div>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
}
