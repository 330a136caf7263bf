import { isStarterBusiness } from '../business.ts';
import type { BusinessGoal, FitCheck } from './fit-check.ts';
import { fitHours, hourlyCost, WEEKS_PER_MONTH } from './fit-hours.ts';

/** The questions that weigh, in the order in which they are asked. Where the knowledge is decides who, not whether. */
export const FIT_QUESTIONS = [
  'business',
  'goals',
  'audienceOnline',
  'questionsPerWeek',
  'contentReady',
  'reputationRisk',
  'hoursPerWeek',
  'budgetPerMonth',
] as const;

export type FitQuestion = (typeof FIT_QUESTIONS)[number];

export type FitAnswers = Pick<FitCheck, FitQuestion | 'knowledge'>;

export type FitContext = {
  /** ISO 4217: what the budget is told in. */
  readonly currency: string;
  /** In how many languages the content appears. */
  readonly languages: number;
};

/**
 * Most points a question can give or take; together 100. The order is the argument:
 * 1. Audience (22): where the people are not, nothing else helps. It alone can knock out.
 * 2. Goals (20): what the business wants must be something that talking with people serves (mission M1).
 * 3. Volume (16): what comes in each week is the work that exists already; volume and size of the market decide between
 *    nobody, a freelancer, part-time and in-house (CMX Hub, product.md 3.3).
 * 4. Hours (10) and money (8): a channel that is opened and left alone harms more than none.
 * 5. Things to show (8), risk for the reputation (8; the third key is to mend errors, mission M5).
 * 6. Kind of business (8): nine gain more (mission M18), but a trade alone decides nothing.
 */
export const FIT_WEIGHTS: Readonly<Record<FitQuestion, number>> = {
  audienceOnline: 22,
  goals: 20,
  questionsPerWeek: 16,
  hoursPerWeek: 10,
  budgetPerMonth: 8,
  contentReady: 8,
  reputationRisk: 8,
  business: 8,
};

/** What an answer means; the sentence is in the catalog under `fit.reason.<question>.<level>`. */
const REASON_LEVELS = {
  business: ['gains', 'other'],
  goals: ['strong', 'fair', 'weak', 'unserved'],
  audienceOnline: ['most', 'some', 'few'],
  questionsPerWeek: ['none', 'few', 'some', 'many', 'flood'],
  contentReady: ['plenty', 'some', 'none'],
  reputationRisk: ['low', 'medium', 'high'],
  hoursPerWeek: ['enough', 'most', 'part', 'little', 'none'],
  budgetPerMonth: ['covers', 'half', 'little', 'none', 'notNeeded'],
} as const satisfies Readonly<Record<FitQuestion, readonly string[]>>;

export type FitReason = {
  [Question in FitQuestion]: {
    readonly question: Question;
    readonly level: (typeof REASON_LEVELS)[Question][number];
    /** For (above 0), against (below 0), or neither. Never beyond the weight. */
    readonly points: number;
    readonly weight: number;
  };
}[FitQuestion];

/** How far talking with people serves a goal. A post for a vacancy is read once; a job advert does it cheaper. */
const GOAL_POINTS: Readonly<Record<BusinessGoal, number>> = {
  known: 10,
  loyalty: 10,
  sell: 8,
  enquiries: 8,
  service: 8,
  hire: 2,
};

/** The goals that talking with people serves. Helping serves nothing where nobody asks; finding staff alone is no reason. */
export function servedGoals({
  goals,
  questionsPerWeek,
}: Pick<FitCheck, 'goals' | 'questionsPerWeek'>): readonly BusinessGoal[] {
  return goals.filter((goal) => goal !== 'hire' && (goal !== 'service' || questionsPerWeek !== 0));
}

/** What each answered question says for or against; null while it is open. */
export function fitReason(question: FitQuestion, answers: FitAnswers, context: FitContext): FitReason | null {
  const said = SAY[question](answers, context);
  return said && ({ question, weight: FIT_WEIGHTS[question], ...said } as FitReason); // said of this question
}

type Said<Question extends FitQuestion> = Pick<
  Extract<FitReason, { question: Question }>,
  'level' | 'points'
>;

const AUDIENCE_POINTS = { most: 22, some: 6, few: -22 } as const;
const CONTENT_POINTS = { plenty: 8, some: 3, none: -8 } as const;
const RISK_POINTS = { low: -2, medium: 3, high: 8 } as const;

const SAY: {
  readonly [Question in FitQuestion]: (answers: FitAnswers, context: FitContext) => Said<Question> | null;
} = {
  business: ({ business }) =>
    business && (isStarterBusiness(business) ? { level: 'gains', points: 8 } : { level: 'other', points: 0 }),
  goals: (answers) => (answers.goals.length === 0 ? null : goalsSay(answers)),
  audienceOnline: ({ audienceOnline: level }) => level && { level, points: AUDIENCE_POINTS[level] },
  questionsPerWeek: ({ questionsPerWeek: count }) => (count === null ? null : volumeSays(count)),
  contentReady: ({ contentReady: level }) => level && { level, points: CONTENT_POINTS[level] },
  reputationRisk: ({ reputationRisk: level }) => level && { level, points: RISK_POINTS[level] },
  hoursPerWeek: (answers) =>
    answers.hoursPerWeek === null ? null : hoursSay(answers.hoursPerWeek, fitHours(answers).total),
  budgetPerMonth: (answers, context) =>
    answers.budgetPerMonth === null ? null : budgetSays(answers, answers.budgetPerMonth, context),
};

function goalsSay(answers: FitAnswers): Said<'goals'> {
  const served = servedGoals(answers);
  if (served.length === 0) return { level: 'unserved', points: -20 };
  const counted = answers.goals.includes('hire') ? [...served, 'hire' as const] : served;
  const points = Math.min(
    20,
    [...new Set(counted)].reduce((sum, goal) => sum + GOAL_POINTS[goal], 0),
  );
  if (points >= 16) return { level: 'strong', points };
  return { level: points >= 10 ? 'fair' : 'weak', points };
}

/** Two a day are a habit; six a day are a task of somebody. */
function volumeSays(perWeek: number): Said<'questionsPerWeek'> {
  if (perWeek < 1) return { level: 'none', points: -8 };
  if (perWeek < 5) return { level: 'few', points: -3 };
  if (perWeek < 15) return { level: 'some', points: 4 };
  if (perWeek < 40) return { level: 'many', points: 10 };
  return { level: 'flood', points: 16 };
}

function hoursSay(hours: number, needed: number): Said<'hoursPerWeek'> {
  const share = hours / needed;
  if (hours <= 0) return { level: 'none', points: -10 };
  if (share >= 1) return { level: 'enough', points: 10 };
  if (share >= 0.6) return { level: 'most', points: 5 };
  return share >= 0.3 ? { level: 'part', points: 0 } : { level: 'little', points: -5 };
}

function budgetSays(answers: FitAnswers, budget: number, context: FitContext): Said<'budgetPerMonth'> {
  const { bought, missing } = fitMeans(answers, context);
  if (budget <= 0) return missing <= 0 ? { level: 'notNeeded', points: 0 } : { level: 'none', points: -8 };
  if (bought === null) return { level: 'half', points: 3 };
  if (bought >= missing) return { level: 'covers', points: 8 };
  return bought >= missing / 2 ? { level: 'half', points: 3 } : { level: 'little', points: -3 };
}

export type FitMeans = {
  readonly needed: number;
  /** Hours a week that somebody in the house can give; 0 while open. */
  readonly there: number;
  readonly missing: number;
  /** Hours a week that the budget buys; null where the price of an hour is not known in that currency. */
  readonly bought: number | null;
};

/** Hours a week: needed, there, missing, and what the money buys of them. */
export function fitMeans(answers: FitAnswers, { currency }: Pick<FitContext, 'currency'>): FitMeans {
  const needed = fitHours(answers).total;
  const there = answers.hoursPerWeek ?? 0;
  const cost = hourlyCost(currency);
  const budget = answers.budgetPerMonth ?? 0;
  const bought = budget === 0 ? 0 : cost === null ? null : budget / cost / WEEKS_PER_MONTH;
  return { needed, there, missing: Math.max(0, needed - there), bought };
}
