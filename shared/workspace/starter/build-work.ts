import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { type CrisisStatement, createCrisisStatement } from '#shared/plan/crisis/crisis.ts';
import type { CrisisPlan } from '#shared/plan/crisis/crisis-plan.ts';
import { starterPlan } from '#shared/plan/crisis/crisis-starter.ts';
import { createSectionDecision, type SectionDecision } from '#shared/plan/decision.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { createRoutine, type Routine } from '#shared/plan/tasks/routine.ts';
import { createTask, type Task, type TaskLink } from '#shared/plan/tasks/task.ts';
import { createTool, type Tool } from '#shared/plan/tools/tool.ts';
import { at, newStamp, type StarterContext } from './context.ts';

/** Kinds of tools: which one it is and what it costs, where it is not free, is for the user to say. */
const TOOLS = [
  { purpose: 'planning', cost: 0 },
  { purpose: 'answering', cost: 0 },
  { purpose: 'design', cost: null },
  { purpose: 'analytics', cost: 0 },
] as const;

/** Kinds of tools for such a plan: free where a free one does, else of a cost that is not known yet (null). */
export function starterTools(context: StarterContext): readonly Tool[] {
  const { common, profile } = context;
  return TOOLS.map((facts, place) =>
    createTool(newStamp(context), { ...at(common.tools, place), ...facts, owner: profile.owner }),
  );
}

const RHYTHMS = ['daily', 'weekly', 'monthly'] as const;

/** A daily, a weekly and a monthly checklist. The weekly one falls on the first workday. */
export function starterRoutines(context: StarterContext): readonly Routine[] {
  const { common, profile, shape, newId } = context;
  const workdays = profile.workdays.length > 0 ? profile.workdays : [1, 2, 3, 4, 5];
  return RHYTHMS.map((rhythm, order) => {
    const { title, items } = at(common.routines, order);
    return createRoutine(newStamp(context), {
      title,
      rhythm,
      weekdays: rhythm === 'daily' ? [...workdays] : [],
      onDay: rhythm === 'daily' ? null : rhythm === 'weekly' ? (workdays[0] ?? 1) : 1,
      items: items.map((text) => ({ id: newId(), text })),
      owner: profile.owner,
      minutes: at(shape.routines, order),
      order,
    });
  });
}

type TaskFacts = {
  /** Days from the Monday of the first week. */
  readonly day: number;
  readonly effort: number;
  readonly link: 'channels' | 'objectives' | 'competitors' | 'audiences' | 'pillars' | null;
};

/** In the order of the words: before the posts of a week go out, somebody has looked at them. */
const TASKS = [
  { day: 0, effort: 1, link: null },
  { day: 0, effort: 0.5, link: 'channels' },
  { day: 1, effort: 1, link: 'objectives' },
  { day: 2, effort: 0.5, link: null },
  { day: 3, effort: 1, link: 'competitors' },
  { day: 8, effort: 0.5, link: 'audiences' },
  { day: 9, effort: 0.5, link: null },
  { day: 11, effort: 0.5, link: 'pillars' },
] as const satisfies readonly TaskFacts[];

/** What is to be done to begin, by days from the first Monday and never after the end of the plan. */
export function starterTasks(context: StarterContext): readonly Task[] {
  const { common, profile, monday } = context;
  return TASKS.map(({ day, effort, link }, order) =>
    createTask(newStamp(context), {
      ...at(common.tasks, order),
      owner: profile.owner,
      due: dayInPlan(addDays(monday, day), profile.planEnd),
      effort,
      link: link === null ? null : linkTo(context, link),
      order,
    }),
  );
}

function linkTo({ ids, shape }: StarterContext, collection: NonNullable<TaskFacts['link']>): TaskLink {
  const place =
    collection === 'channels'
      ? (shape.channels[0]?.place ?? 0)
      : collection === 'objectives'
        ? at(shape.objectives, 0)
        : 0;
  return { collection, id: at(ids[collection], place) };
}

function dayInPlan(day: CalendarDate, planEnd: CalendarDate): CalendarDate | null {
  return day <= planEnd ? day : null;
}

/** The tested crisis plan, and a first sentence for each crisis of the trade in each language of the plan. */
export function starterCrisis(context: StarterContext): CrisisPlan {
  const { crisis, editions } = context;
  const general = editions.map(({ language, crisis: own }) => ({ language, words: own.statements }));
  const plan = starterPlan(crisis, general, () => newStamp(context));
  return {
    ...plan,
    statements: [...plan.statements, ...scenarioStatements(context, plan.statements.length)],
  };
}

function scenarioStatements(context: StarterContext, first: number): readonly CrisisStatement[] {
  const { words, shape, editions } = context;
  return words.scenarios.slice(0, shape.scenarios).flatMap(({ name }, place) =>
    editions.map((edition, index) =>
      createCrisisStatement(newStamp(context), {
        kind: 'holding',
        scenario: name,
        language: edition.language,
        text: at(edition.words.scenarios, place).holding,
        order: first + place * editions.length + index,
      }),
    ),
  );
}

/** What each section of the plan ends in, decided today. */
export function starterDecisions(context: StarterContext): readonly SectionDecision[] {
  const { words, today } = context;
  return PLAN_SECTIONS.map((section) =>
    createSectionDecision(newStamp(context), { section, ...words.decisions[section], decidedOn: today }),
  );
}
