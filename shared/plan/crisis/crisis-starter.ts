import type { Stamp } from '../record.ts';
import {
  type CrisisLevel,
  type CrisisPhase,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from './crisis.ts';
import { type CrisisPlan, STATEMENT_KINDS, type StatementKind } from './crisis-plan.ts';

type Times = Pick<
  CrisisLevel,
  | 'thresholdCount'
  | 'thresholdMultiple'
  | 'firstAlertMinutes'
  | 'holdingStatementMinutes'
  | 'updateEveryMinutes'
  | 'fullAnswerMinutes'
  | 'pausesPosts'
>;

/**
 * Thresholds and times to begin with. After the playbooks compared in research/product.md 3.2, with their gap between
 * 50 and 200 closed and the own usual beside each count, so that they hold for accounts of any size.
 */
const LEVELS = [
  {
    key: 'one',
    times: {
      thresholdCount: 20,
      thresholdMultiple: 2,
      firstAlertMinutes: 60,
      holdingStatementMinutes: 120,
      updateEveryMinutes: 480,
      fullAnswerMinutes: 1440,
      pausesPosts: false,
    },
  },
  {
    key: 'two',
    times: {
      thresholdCount: 50,
      thresholdMultiple: 5,
      firstAlertMinutes: 30,
      holdingStatementMinutes: 60,
      updateEveryMinutes: 240,
      fullAnswerMinutes: 720,
      pausesPosts: true,
    },
  },
  {
    key: 'three',
    times: {
      thresholdCount: 200,
      thresholdMultiple: 10,
      firstAlertMinutes: 15,
      holdingStatementMinutes: 60,
      updateEveryMinutes: 120,
      fullAnswerMinutes: 480,
      pausesPosts: true,
    },
  },
] as const satisfies readonly { readonly key: string; readonly times: Times }[];

const ROLES = ['lead', 'speaker', 'community', 'specialist', 'counsel'] as const;

const STEPS = [
  { key: 'screenshots', phase: 'first-15-minutes', levels: [] },
  { key: 'level', phase: 'first-15-minutes', levels: [] },
  { key: 'alert', phase: 'first-15-minutes', levels: [] },
  { key: 'hold', phase: 'first-15-minutes', levels: [2, 3] },
  { key: 'silence', phase: 'first-15-minutes', levels: [] },
  { key: 'facts', phase: 'first-hour', levels: [] },
  { key: 'counsel', phase: 'first-hour', levels: [3] },
  { key: 'holding', phase: 'first-hour', levels: [2, 3] },
  { key: 'support', phase: 'first-hour', levels: [] },
  { key: 'replies', phase: 'first-hour', levels: [] },
  { key: 'full', phase: 'first-day', levels: [] },
  { key: 'thanks', phase: 'first-day', levels: [] },
  { key: 'posts', phase: 'first-day', levels: [2, 3] },
  { key: 'review', phase: 'first-day', levels: [] },
] as const satisfies readonly {
  readonly key: string;
  readonly phase: CrisisPhase;
  readonly levels: readonly number[];
}[];

/** The words of the plan to begin with: `crisis.starter` of a catalog. */
export type StarterWords = {
  readonly levels: Readonly<
    Record<(typeof LEVELS)[number]['key'], { readonly name: string; readonly description: string }>
  >;
  readonly roles: Readonly<Record<(typeof ROLES)[number], string>>;
  readonly steps: Readonly<Record<(typeof STEPS)[number]['key'], string>>;
  readonly statements: Readonly<Record<StatementKind, string>>;
};

/**
 * A plan to begin with: three levels, five roles to fill with names, fourteen steps and a statement of each kind in each
 * language of which there are words.
 * @param stamp gives a new id and the present moment for each record
 */
export function starterPlan(
  words: StarterWords,
  statements: readonly { readonly language: string; readonly words: StarterWords['statements'] }[],
  stamp: () => Stamp,
): CrisisPlan {
  return {
    levels: LEVELS.map(({ key, times }, index) =>
      createCrisisLevel(stamp(), { level: index + 1, ...words.levels[key], ...times }),
    ),
    roles: ROLES.map((key, order) => createCrisisRole(stamp(), { role: words.roles[key], order })),
    contacts: [],
    steps: STEPS.map(({ key, phase, levels }, order) =>
      createCrisisStep(stamp(), { phase, text: words.steps[key], levels: [...levels], order }),
    ),
    statements: STATEMENT_KINDS.flatMap((kind, place) =>
      statements.map((each, index) =>
        createCrisisStatement(stamp(), {
          kind,
          language: each.language,
          text: each.words[kind],
          order: place * statements.length + index,
        }),
      ),
    ),
  };
}
