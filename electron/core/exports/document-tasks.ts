import { addDays } from '#shared/base/calendar-date.ts';
import { routineHours } from '#shared/plan/capacity/work-hours.ts';
import type { Routine, RoutineRun } from '#shared/plan/tasks/routine.ts';
import { lastRounds, type Round, ticksOf } from '#shared/plan/tasks/routine-rounds.ts';
import type { Task, TaskLink } from '#shared/plan/tasks/task.ts';
import { isOverdue, sortTasks } from '#shared/plan/tasks/task-board.ts';
import { recordName } from '#shared/workspace/difference.ts';
import type { AnyRecord } from '#shared/workspace/schema.ts';
import { type Block, span } from './blocks.ts';
import { objectiveName } from './document-goals.ts';
import {
  cell,
  column,
  type DocumentSource,
  fact,
  facts,
  heading,
  inOrder,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** What is to do once, what comes back, and what was done of it. */
export function taskBlocks(source: DocumentSource): readonly Block[] {
  return [...taskTable(source), ...routineTable(source), ...roundTable(source)];
}

function taskTable(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const { t } = say;
  const tasks = sortTasks([...tables.tasks.values()], 'board');
  if (tasks.length === 0) return [];
  const columns = [
    column(t('tasks.field.title'), 2.4),
    column(t('tasks.field.state'), 1),
    column(t('document.owner'), 1.2),
    column(t('tasks.field.due'), 1.2),
    column(t('tasks.field.effort'), 0.8, 'end'),
    column(t('tasks.field.link'), 1.6),
  ];
  const rows = tasks.map((task) => [
    cell(span(task.title, { style: 'strong' }), task.details),
    cell(t(`tasks.state.${task.state}`)),
    cell(task.owner),
    cell(
      span(
        task.due === null ? '' : say.shortDate(task.due),
        isOverdue(task, say.today) ? { style: 'strong' } : {},
      ),
      span(doneOn(say, task), { style: 'quiet' }),
    ),
    cell(task.effort === null ? '' : say.hours(task.effort)),
    task.link === null ? cell('') : cell(linkName(source, task.link), kindOf(say, task.link)),
  ]);
  return [
    ...table(t('document.section.tasks'), columns, rows),
    ...namedNotes(say, tasks, (index) => tasks[index]?.title ?? ''),
  ];
}

function doneOn({ t, shortDate }: Phrasing, { doneOn: day }: Task): string {
  return day === null ? '' : t('tasks.due.doneOn', { date: shortDate(day) });
}

function kindOf({ t }: Phrasing, { collection }: TaskLink) {
  return span(t(`tasks.linkKind.${collection}`), { style: 'quiet' });
}

/** What the record is called that a task is about; empty where it is not there for this reader. */
function linkName({ tables, say }: DocumentSource, { collection, id }: TaskLink): string {
  const record: AnyRecord | undefined = tables[collection].get(id);
  if (record === undefined) return '';
  switch (collection) {
    case 'channels':
      return say.channelNameOf(id) ?? '';
    case 'objectives': {
      const objective = tables.objectives.get(id);
      return objective === undefined ? '' : objectiveName(objective);
    }
    case 'targets': {
      const target = tables.targets.get(id);
      if (target === undefined) return '';
      const channel = say.channelNameOf(target.channelId);
      const metric = say.metricName(target);
      return channel === null ? metric : `${channel}: ${metric}`;
    }
    case 'reviews': {
      const review = tables.reviews.get(id);
      return review === undefined ? '' : say.period(review.periodStart, review.periodEnd);
    }
    default:
      return recordName(record);
  }
}

function routineTable({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const routines = inOrder(tables.routines);
  if (routines.length === 0) return [];
  const hours = routineHours(routines);
  return [
    heading(3, t('tasks.view.routines')),
    ...facts(
      fact(
        t('tasks.routine.all'),
        hours === 0 ? '' : t('tasks.routine.hours', { hours: Math.round(hours * 10) / 10 }),
      ),
    ),
    ...routines.flatMap((routine): readonly Block[] => [
      heading(4, routine.title),
      ...facts(
        fact(t('tasks.routine.field.rhythm'), whenOf(say, routine)),
        fact(t('document.owner'), routine.owner),
        fact(
          t('tasks.routine.field.minutes'),
          routine.minutes === null ? '' : t('tasks.routine.minutesEach', { minutes: routine.minutes }),
        ),
        fact(
          t('tasks.routine.field.items'),
          routine.items.map(({ text }) => span(text)),
        ),
      ),
      ...notes(say, routine),
    ]),
  ];
}

function whenOf(say: Phrasing, { rhythm, weekdays, onDay, isPaused }: Routine): string {
  const { t } = say;
  const when = () => {
    if (rhythm === 'daily')
      return weekdays.length === 0 || weekdays.length === 7
        ? t('tasks.routine.when.everyDay')
        : t('tasks.routine.when.days', { days: say.list(weekdays.map((day) => weekdayName(say, day))) });
    if (onDay === null || (rhythm === 'weekly' && onDay > 7)) return t('tasks.routine.when.never');
    if (rhythm === 'weekly') return t('tasks.routine.when.weekly', { day: weekdayName(say, onDay) });
    return onDay === 31
      ? t('tasks.routine.when.monthlyLast')
      : t('tasks.routine.when.monthly', { day: onDay });
  };
  return isPaused ? `${t('tasks.routine.when.paused')} · ${when()}` : when();
}

/** 4 January 2026 is a Sunday. */
function weekdayName(say: Phrasing, weekday: number): string {
  return say.weekday(addDays('2026-01-04', weekday));
}

/** Rounds of each routine in the record that nobody wrote anything of: so many are looked for. */
const RECENT = 30;

/** What was done when: the last rounds with those that were missed, and every older one that is written down. */
function roundTable({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const older = new Map<string, RoutineRun[]>();
  for (const run of tables.routineRuns.values()) {
    const runs = older.get(run.routineId);
    if (runs === undefined) older.set(run.routineId, [run]);
    else runs.push(run);
  }
  const rounds = inOrder(tables.routines).flatMap((routine) => {
    const recent = lastRounds(routine, tables.routineRuns, say.today, RECENT);
    const known = new Set(recent.map(({ date }) => date));
    const rest = (older.get(routine.id) ?? []).filter(({ date }) => !known.has(date));
    return [
      ...recent.filter(({ state }) => state !== 'open').map(({ date, state, run }) => ({ date, state, run })),
      ...rest.map((run) => ({ date: run.date, state: null, run })),
    ]
      .sort((left, right) => (left.date < right.date ? 1 : -1))
      .map((round) => ({ routine, ...round }));
  });
  if (rounds.length === 0) return [];
  const columns = [
    column(t('tasks.run.field.routineId'), 2),
    column(t('tasks.run.field.date'), 1.2),
    column(t('tasks.run.field.done'), 2),
    column(t('tasks.run.field.doneBy'), 1.2),
  ];
  const rows = rounds.map(({ routine, date, state, run }) => [
    cell(routine.title),
    cell(say.shortDate(date)),
    cell(stateName(say, state), tickedOf(say, routine, run)),
    cell(run?.doneBy ?? ''),
  ]);
  const noted = rounds.flatMap(({ routine, date, run }) => (run === null ? [] : [{ routine, date, run }]));
  return [
    heading(3, t('tasks.routine.record')),
    ...table(t('tasks.routine.record'), columns, rows),
    ...namedNotes(
      say,
      noted.map(({ run }) => run),
      (index) => {
        const round = noted[index];
        return round === undefined ? '' : `${round.routine.title}, ${say.shortDate(round.date)}`;
      },
    ),
  ];
}

function stateName({ t }: Phrasing, state: Round['state'] | null): string {
  return state === null ? '' : t(`tasks.routine.round.${state}`);
}

/** How much of the list: only where it was not all. */
function tickedOf({ t }: Phrasing, routine: Routine, run: RoutineRun | null) {
  const all = run?.itemCount ?? routine.items.length;
  const done = run === null ? 0 : run.itemCount === null ? ticksOf(routine, run).length : run.done.length;
  const isWhole = all === 0 || done === 0 || done >= all;
  return span(isWhole ? '' : t('tasks.routine.ticked', { done, all }), { style: 'quiet' });
}
