import { useTranslations } from 'use-intl';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import {
  createRoutine,
  createRoutineRun,
  type Routine,
  type RoutineRun,
} from '#shared/plan/tasks/routine.ts';
import { type Round, runId, ticksOf } from '#shared/plan/tasks/routine-rounds.ts';
import { added, changed, removed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { useRoutineWords } from './use-routine-words.ts';

type RoundKey = Pick<Round, 'date' | 'isPresent'>;

export type RoutineActions = {
  readonly add: () => void;
  readonly duplicate: (routine: Routine) => void;
  readonly remove: (routine: Routine) => void;
  readonly tick: (routineId: string, round: RoundKey, itemId: string, isTicked: boolean) => void;
  readonly tickAll: (routineId: string, round: RoundKey) => void;
  /** Who did a round, and what is to be said of it; typing on is one undo step. */
  readonly describe: (
    routineId: string,
    round: RoundKey,
    fields: Partial<Pick<RoutineRun, 'doneBy' | 'notes'>>,
  ) => void;
  readonly forget: (run: RoutineRun) => void;
};

/** Everything one does with routines besides typing; each is one undo step. */
export function useRoutineActions(select: (id: string | null) => void): RoutineActions {
  const t = useTranslations('tasks.routine');
  const session = useSession();
  const offerUndo = useUndoToast();
  const { nameOf } = useRoutineWords();
  const { owner, workdays } = useProfile();

  const insert = (fields: Partial<Routine>) => {
    const orders = [...session.tables().routines.values()].map(({ order }) => order);
    const order = orders.length === 0 ? 0 : Math.max(...orders) + 1;
    const record = createRoutine({ id: session.newId(), now: session.now() }, { ...fields, order });
    session.edit('tasks.undo.addRoutine', [added('routines', record)]);
    select(record.id);
  };
  const write = (
    routineId: string,
    round: RoundKey,
    fieldsOf: (routine: Routine, run: RoutineRun | null) => Partial<RoutineRun>,
    { label, merge }: { readonly label: string; readonly merge?: string },
  ) => {
    const { routines, routineRuns } = session.tables();
    const routine = routines.get(routineId);
    if (routine === undefined) return;
    const before = routineRuns.get(runId(routineId, round.date)) ?? null;
    const fields = fieldsOf(routine, before);
    const options = merge === undefined ? {} : { merge };
    if (before === null) {
      const record = createRoutineRun(
        { now: session.now() },
        {
          doneBy: routine.owner,
          itemCount: routine.items.length,
          ...fields,
          routineId,
          date: round.date,
        },
      );
      session.edit(label, [added('routineRuns', record)], options);
      return;
    }
    const after = { ...before, ...fields };
    const isEmpty = after.done.length === 0 && after.notes === '' && label === TICK;
    session.edit(
      label,
      [isEmpty ? removed('routineRuns', before) : changed('routineRuns', before, fields)],
      options,
    );
  };
  return {
    add: () => insert({ owner, weekdays: workdays.length > 0 ? [...workdays] : [1, 2, 3, 4, 5] }),
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }) =>
      insert({ ...fields, items: fields.items.map(({ text }) => ({ id: session.newId(), text })) }),
    remove: (routine) => {
      session.edit('tasks.undo.removeRoutine', removalOf(session.tables(), 'routines', routine));
      select(null);
      offerUndo(t('removed', { title: nameOf(routine) }));
    },
    tick: (routineId, round, itemId, isTicked) =>
      write(
        routineId,
        round,
        (routine, run) => {
          const ticked = kept(routine, run, round).filter((id) => id !== itemId);
          return { ...countOf(routine, run, round), done: isTicked ? [...ticked, itemId] : [...ticked] };
        },
        { label: TICK },
      ),
    tickAll: (routineId, round) =>
      write(
        routineId,
        round,
        (routine, run) => {
          const all = routine.items.map(({ id }) => id);
          return {
            ...countOf(routine, run, round),
            done: [...new Set([...kept(routine, run, round), ...all])],
          };
        },
        { label: TICK_ALL },
      ),
    describe: (routineId, round, fields) =>
      write(routineId, round, () => fields, {
        label: 'tasks.undo.changeRound',
        merge: `routineRuns/${runId(routineId, round.date)}/${Object.keys(fields).join()}`,
      }),
    forget: (run) => {
      const before = session.tables().routineRuns.get(run.id);
      if (before !== undefined) session.edit('tasks.undo.changeRound', [removed('routineRuns', before)]);
    },
  };
}

const TICK = 'tasks.undo.tick';
const TICK_ALL = 'tasks.undo.tickAll';

/** Ticks of items that are gone count in a past round, which had them; not in the present one, which has them no more. */
function kept(routine: Routine, run: RoutineRun | null, { isPresent }: RoundKey): readonly string[] {
  return isPresent ? ticksOf(routine, run) : (run?.done ?? []);
}

/** How long the list is: as it is now for the present round, as it was for one that is over. */
function countOf(
  { items }: Routine,
  run: RoutineRun | null,
  { isPresent }: RoundKey,
): Pick<RoutineRun, 'itemCount'> {
  return { itemCount: isPresent ? items.length : (run?.itemCount ?? items.length) };
}
