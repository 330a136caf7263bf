import { type FitHours, fitHours } from './fit-hours.ts';
import {
  FIT_QUESTIONS,
  type FitAnswers,
  type FitContext,
  type FitMeans,
  type FitQuestion,
  type FitReason,
  fitMeans,
  fitReason,
  servedGoals,
} from './fit-reasons.ts';
import { type FitRecommendation, fitRecommendation } from './fit-recommendation.ts';

export type FitVerdict = 'now' | 'shared' | 'not-now';

/**
 * What ends the matter whatever else is answered: nobody is where one would speak, nothing wanted is served by speaking,
 * or neither an hour nor money is there. Words in the catalog under `fit.knockOut.*`.
 */
const KNOCK_OUTS = ['audience', 'goals', 'means'] as const;
export type KnockOut = (typeof KNOCK_OUTS)[number];

/** What to do instead while one is not needed. Words in the catalog under `fit.instead.*`. */
const INSTEAD = [
  'otherPlaces',
  'jobAdvert',
  'freeHours',
  'collectContent',
  'answerReviews',
  'nameSpokesperson',
  'keepNames',
  'askAgain',
] as const;
export type Instead = (typeof INSTEAD)[number];

/** Points from which somebody is needed at all, and from which it is somebody's own work. Of -100 to 100. */
export const SHARED_FROM = 20;
export const NOW_FROM = 45;

/**
 * Hours a week below which it is part of somebody's week or shared with other businesses, however well it would pay:
 * volume decides the form (product.md 3.3). Ten hours are a quarter of a working week.
 */
export const OWN_FROM_HOURS = 10;

/** Unanswered, the largest questions leave nothing to say. */
const NEEDED = ['goals', 'audienceOnline', 'questionsPerWeek'] as const satisfies readonly FitQuestion[];

export type FitResult = {
  /** Null while too little is answered. */
  readonly verdict: FitVerdict | null;
  /** Sum of the points, from -100 to 100; open questions give none. */
  readonly score: number;
  readonly knockOuts: readonly KnockOut[];
  /** Whether the points would have given 'now' and only the amount of work makes it 'shared'. */
  readonly isSmall: boolean;
  /** Heaviest first. */
  readonly reasons: readonly FitReason[];
  readonly unanswered: readonly (FitQuestion | 'knowledge')[];
  readonly hours: FitHours;
  readonly means: FitMeans;
  /** Null without a verdict. */
  readonly recommendation: FitRecommendation | null;
  /** Empty unless the verdict is 'not-now'. */
  readonly instead: readonly Instead[];
};

/** Whether this business needs a community manager, by a process of elimination and then by weighed reasons. */
export function fitVerdict(answers: FitAnswers, context: FitContext): FitResult {
  const reasons = FIT_QUESTIONS.flatMap((question) => fitReason(question, answers, context) ?? []);
  const unanswered = [
    ...FIT_QUESTIONS.filter((question) => !reasons.some((reason) => reason.question === question)),
    ...(answers.knowledge === null ? (['knowledge'] as const) : []),
  ];
  const judged = judge(answers, context);
  return {
    ...judged,
    reasons: reasons.toSorted((left, right) => Math.abs(right.points) - Math.abs(left.points)),
    unanswered,
    hours: fitHours(answers),
    means: fitMeans(answers, context),
    recommendation: judged.verdict === null ? null : fitRecommendation(answers, context, judged.verdict),
    instead: judged.verdict === 'not-now' ? insteadOf(answers, judged.knockOuts) : [],
  };
}

type Judged = Pick<FitResult, 'verdict' | 'score' | 'knockOuts' | 'isSmall'>;

/** Only the verdict, for trying many answers. */
export function judge(answers: FitAnswers, context: FitContext): Judged {
  const reasons = FIT_QUESTIONS.flatMap((question) => fitReason(question, answers, context) ?? []);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  const knockOuts = knockOutsOf(answers);
  if (knockOuts.length > 0) return { verdict: 'not-now', score, knockOuts, isSmall: false };
  const isOpen = NEEDED.some((question) => !reasons.some((reason) => reason.question === question));
  if (isOpen) return { verdict: null, score, knockOuts, isSmall: false };
  if (score < SHARED_FROM) return { verdict: 'not-now', score, knockOuts, isSmall: false };
  const isSmall = score >= NOW_FROM && fitHours(answers).total < OWN_FROM_HOURS;
  return { verdict: score >= NOW_FROM && !isSmall ? 'now' : 'shared', score, knockOuts, isSmall };
}

/** Messages a week from which the audience is plainly there, whatever one believes of it. */
const PLAINLY_THERE = 15;

function knockOutsOf(answers: FitAnswers): readonly KnockOut[] {
  const { audienceOnline, questionsPerWeek, goals, hoursPerWeek, budgetPerMonth } = answers;
  const isNobodyThere = audienceOnline === 'few' && (questionsPerWeek ?? 0) < PLAINLY_THERE;
  const isNothingServed = goals.length > 0 && servedGoals(answers).length === 0;
  return [
    ...(isNobodyThere ? (['audience'] as const) : []),
    ...(isNothingServed ? (['goals'] as const) : []),
    ...(hoursPerWeek === 0 && budgetPerMonth === 0 ? (['means'] as const) : []),
  ];
}

function insteadOf(answers: FitAnswers, knockOuts: readonly KnockOut[]): readonly Instead[] {
  const { audienceOnline, goals, questionsPerWeek, contentReady, reputationRisk, hoursPerWeek } = answers;
  const advised: Readonly<Record<Instead, boolean>> = {
    otherPlaces: audienceOnline === 'few',
    jobAdvert: goals.includes('hire') && servedGoals(answers).length === 0,
    freeHours: knockOuts.includes('means') || (hoursPerWeek !== null && hoursPerWeek < 2),
    collectContent: contentReady === 'none',
    answerReviews: (questionsPerWeek ?? 0) > 0,
    nameSpokesperson: reputationRisk === 'medium' || reputationRisk === 'high',
    keepNames: true,
    askAgain: true,
  };
  return INSTEAD.filter((each) => advised[each]);
}

/** Verdicts that are still possible, by trying answers to everything that is open; one alone is certain. */
export function possibleVerdicts(answers: FitAnswers, context: FitContext): readonly FitVerdict[] {
  const found = new Set<FitVerdict>();
  const open = OPEN_ANSWERS.filter(({ isOpen }) => isOpen(answers));
  const walk = (present: FitAnswers, place: number) => {
    if (found.size === ALL_VERDICTS.length) return;
    const next = open[place];
    if (next !== undefined) {
      for (const fields of next.tries) walk({ ...present, ...fields }, place + 1);
      return;
    }
    const { verdict } = judge(present, context);
    if (verdict !== null) found.add(verdict);
  };
  walk(answers, 0);
  return ALL_VERDICTS.filter((verdict) => found.has(verdict));
}

const ALL_VERDICTS: readonly FitVerdict[] = ['now', 'shared', 'not-now'];

type OpenAnswer = {
  readonly isOpen: (answers: FitAnswers) => boolean;
  readonly tries: readonly Partial<FitAnswers>[];
};

/** For every question answers that stand for all: one of each level. The extremes come first: they settle it soonest. */
const OPEN_ANSWERS: readonly OpenAnswer[] = [
  {
    isOpen: ({ audienceOnline }) => audienceOnline === null,
    tries: [{ audienceOnline: 'few' }, { audienceOnline: 'most' }, { audienceOnline: 'some' }],
  },
  {
    isOpen: ({ goals }) => goals.length === 0,
    tries: [
      { goals: ['hire'] },
      { goals: ['known', 'loyalty', 'sell'] },
      { goals: ['sell'] },
      { goals: ['known'] },
    ],
  },
  {
    isOpen: ({ questionsPerWeek }) => questionsPerWeek === null,
    tries: [0, 60, 20, 8, 2].map((questionsPerWeek) => ({ questionsPerWeek })),
  },
  {
    isOpen: ({ hoursPerWeek }) => hoursPerWeek === null,
    tries: [0, 40, 10, 6, 3].map((hoursPerWeek) => ({ hoursPerWeek })),
  },
  {
    isOpen: ({ budgetPerMonth }) => budgetPerMonth === null,
    tries: [0, 100_000_000, 1].map((budgetPerMonth) => ({ budgetPerMonth })),
  },
  {
    isOpen: ({ contentReady }) => contentReady === null,
    tries: [{ contentReady: 'none' }, { contentReady: 'plenty' }, { contentReady: 'some' }],
  },
  {
    isOpen: ({ reputationRisk }) => reputationRisk === null,
    tries: [{ reputationRisk: 'low' }, { reputationRisk: 'high' }, { reputationRisk: 'medium' }],
  },
  {
    isOpen: ({ business }) => business === null,
    tries: [{ business: 'other' }, { business: 'clothing' }, { business: 'law' }, { business: 'logistics' }],
  },
];
