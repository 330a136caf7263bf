import { BUSINESSES } from '../business.ts';
import {
  AUDIENCE_ONLINE,
  BUSINESS_GOALS,
  CONTENT_READY,
  type FitCheck,
  REPUTATION_RISKS,
} from './fit-check.ts';
import { hourlyCost, WEEKS_PER_MONTH } from './fit-hours.ts';
import { FIT_QUESTIONS, type FitAnswers, type FitContext, type FitQuestion } from './fit-reasons.ts';
import { type FitVerdict, judge } from './fit-verdict.ts';

export type FitFlip = {
  [Question in FitQuestion]: {
    readonly question: Question;
    /** The whole answer that flips it. */
    readonly answer: NonNullable<FitCheck[Question]>;
    /** What the verdict would be then. */
    readonly verdict: FitVerdict;
  };
}[FitQuestion];

export type FitSensitivity = {
  /** For each question that can flip the verdict alone: the change that is nearest to the present answer. */
  readonly flips: readonly FitFlip[];
  /** Answered questions that alone change nothing, however they were answered (one goal more or less for the goals). */
  readonly firm: readonly FitQuestion[];
};

/**
 * What single other answer would flip the verdict, found by trying every answer from the nearest to the farthest. An open
 * question flips nothing: it is told as unanswered.
 */
export function fitSensitivity(answers: FitAnswers, context: FitContext): FitSensitivity {
  const present = judge(answers, context).verdict;
  if (present === null) return { flips: [], firm: [] };
  const answered = FIT_QUESTIONS.filter((question) => isAnswered(answers[question]));
  const flips = answered.flatMap((question) => {
    for (const answer of triesOf(question, answers, context)) {
      const { verdict } = judge({ ...answers, [question]: answer }, context);
      if (verdict !== null && verdict !== present) return [{ question, answer, verdict } as FitFlip]; // tries are of this question
    }
    return [];
  });
  return { flips, firm: answered.filter((each) => !flips.some(({ question }) => question === each)) };
}

function isAnswered(answer: unknown): boolean {
  return answer !== null && !(Array.isArray(answer) && answer.length === 0);
}

/** Other answers to a question, the nearest first. */
function triesOf(
  question: FitQuestion,
  answers: FitAnswers,
  context: FitContext,
): readonly NonNullable<FitCheck[FitQuestion]>[] {
  switch (question) {
    case 'business':
      return BUSINESSES.filter((each) => each !== answers.business);
    case 'goals':
      return goalTries(answers.goals);
    case 'audienceOnline':
      return byDistance(AUDIENCE_ONLINE, answers.audienceOnline);
    case 'contentReady':
      return byDistance(CONTENT_READY, answers.contentReady);
    case 'reputationRisk':
      return byDistance(REPUTATION_RISKS, answers.reputationRisk);
    case 'questionsPerWeek':
      return steps(answers.questionsPerWeek ?? 0, 1, 300);
    case 'hoursPerWeek':
      return steps(answers.hoursPerWeek ?? 0, 0.5, 60);
    case 'budgetPerMonth':
      return budgetTries(answers.budgetPerMonth ?? 0, context);
  }
}

/** One goal more, then one goal less. */
function goalTries(goals: FitCheck['goals']): readonly FitCheck['goals'][] {
  const more = BUSINESS_GOALS.filter((goal) => !goals.includes(goal)).map((goal) => [...goals, goal]);
  const less = goals.map((goal) => goals.filter((each) => each !== goal)).filter(({ length }) => length > 0);
  return [...more, ...less];
}

function byDistance<Answer>(scale: readonly Answer[], present: Answer | null): readonly Answer[] {
  const place = present === null ? -1 : scale.indexOf(present);
  return scale
    .map((answer, index) => ({ answer, distance: Math.abs(index - place) }))
    .filter(({ distance }) => distance > 0)
    .toSorted((left, right) => left.distance - right.distance)
    .map(({ answer }) => answer);
}

/** Every multiple of the step from 0 to the end, the nearest to the present value first. */
function steps(present: number, step: number, end: number): readonly number[] {
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
    .filter((value) => value !== present)
    .toSorted((left, right) => Math.abs(left - present) - Math.abs(right - present));
}

/** Money in steps of about one hour of work, up to forty hours a week; without a known price only "none" and "some". */
function budgetTries(present: number, { currency }: FitContext): readonly number[] {
  const cost = hourlyCost(currency);
  if (cost === null) return present === 0 ? [100] : [0];
  const step = roundStep(cost);
  return steps(present, step, Math.ceil((cost * WEEKS_PER_MONTH * 40) / step) * step);
}

/** The next of 1, 2, 5 times a power of ten that is not below a value above 0. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((each) => each * power >= value) ?? 10) * power;
}
