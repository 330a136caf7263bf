import type { FitCheck } from './fit-check.ts';
import { type FitAnswers, type FitContext, fitMeans } from './fit-reasons.ts';
import type { FitVerdict } from './fit-verdict.ts';

export type FitChoice = NonNullable<FitCheck['choice']>;
type Form = Exclude<FitChoice, 'not-now'>;

/** What speaks for one form of doing it. Words in the catalog under `fit.form.*`. */
const FORM_REASONS = [
  'knowledgeInside',
  'knowledgeShared',
  'knowledgeOutside',
  'hoursEnough',
  'hoursPart',
  'hoursFew',
  'budgetFull',
  'budgetPart',
  'budgetNone',
  'workFillsOne',
  'workIsSmall',
  'manyLanguages',
  'riskNeedsInside',
] as const;

export type FormReason = {
  readonly key: (typeof FORM_REASONS)[number];
  readonly speaksFor: Form;
  readonly points: number;
};

export type FitRecommendation = {
  readonly form: FitChoice;
  /** Heaviest first, those for the advised form before the others. */
  readonly reasons: readonly FormReason[];
  /** Whether another form comes within one point: then it is a matter of taste. */
  readonly isClose: boolean;
};

const FORMS: readonly Form[] = ['in-house', 'shared', 'external'];

/** Hours a week that fill most of one person's week. */
const FILLS_ONE = 20;

/**
 * Who should do it. Knowledge of the business weighs most, for in-house people often know it better (mission M19); then
 * whether the hours are there, whether the money buys them, how much work it is (product.md 3.3: volume decides between
 * freelancer, part-time and in-house), languages, and how fast somebody must decide. A tie goes to in-house, then to
 * shared: what is near is tried first.
 */
export function fitRecommendation(
  answers: FitAnswers,
  context: FitContext,
  verdict: FitVerdict,
): FitRecommendation {
  if (verdict === 'not-now') return { form: 'not-now', reasons: [], isClose: false };
  const reasons = formReasons(answers, context);
  const points = (form: Form) =>
    reasons.reduce((sum, reason) => sum + (reason.speaksFor === form ? reason.points : 0), 0);
  const ranked = FORMS.toSorted((left, right) => points(right) - points(left)); // stable: ties keep the order
  const [first = 'in-house', second = 'shared'] = ranked;
  const place = ({ speaksFor, points: own }: FormReason) => (speaksFor === first ? 100 : 0) + own;
  return {
    form: first,
    reasons: reasons.toSorted((left, right) => place(right) - place(left)),
    isClose: points(first) - points(second) <= 1,
  };
}

function formReasons(answers: FitAnswers, context: FitContext): readonly FormReason[] {
  return [
    ...knowledge(answers),
    ...hours(answers, context),
    ...money(answers, context),
    ...amount(answers, context),
    ...when(context.languages >= 3, 'manyLanguages', 'external', 1),
    ...when(answers.reputationRisk === 'high', 'riskNeedsInside', 'in-house', 1),
  ];
}

function knowledge({ knowledge: place }: FitAnswers): readonly FormReason[] {
  return [
    ...when(place === 'inside', 'knowledgeInside', 'in-house', 4),
    ...when(place === 'shared', 'knowledgeShared', 'shared', 3),
    ...when(place === 'outside', 'knowledgeOutside', 'external', 4),
  ];
}

function hours(answers: FitAnswers, context: FitContext): readonly FormReason[] {
  if (answers.hoursPerWeek === null) return [];
  const { there, needed } = fitMeans(answers, context);
  const share = there / needed;
  if (share >= 0.9) return when(true, 'hoursEnough', 'in-house', 3);
  return share >= 0.3 ? when(true, 'hoursPart', 'shared', 2) : when(true, 'hoursFew', 'external', 3);
}

function money(answers: FitAnswers, context: FitContext): readonly FormReason[] {
  const { needed, missing, bought } = fitMeans(answers, context);
  if (answers.budgetPerMonth === null || bought === null) return [];
  if (bought >= needed) return when(true, 'budgetFull', 'external', 2);
  if (bought > 0 && bought >= missing / 2) return when(true, 'budgetPart', 'shared', 2);
  return when(true, 'budgetNone', 'in-house', 2);
}

function amount(answers: FitAnswers, context: FitContext): readonly FormReason[] {
  const { needed } = fitMeans(answers, context);
  return [
    ...when(needed >= FILLS_ONE, 'workFillsOne', 'in-house', 2),
    ...when(needed < FILLS_ONE / 2, 'workIsSmall', 'shared', 2),
  ];
}

function when(
  holds: boolean,
  key: FormReason['key'],
  speaksFor: Form,
  points: number,
): readonly FormReason[] {
  return holds ? [{ key, speaksFor, points }] : [];
}
