import type { Candidate, Competence, LanguageLevel, RoleProfile } from './role-profile.ts';
import { LANGUAGE_LEVELS } from './role-profile.ts';

/** Highest score of a competence and of the trial task. */
export const TOP_SCORE = 5;

/** The trial task weighs like a competence that nearly decides: it is the only thing seen rather than told. */
export const TRIAL_WEIGHT = 4;

/**
 * Weights to begin with, from 0 to 5. The mission names languages, innovation, knowledge of the brand and decisiveness;
 * empathy is what the community feels first (M8). Knowledge of the brand weighs less than it seems: it can be learned.
 */
export const STARTER_WEIGHTS: Readonly<Record<Exclude<Competence, 'own'>, number>> = {
  empathy: 5,
  writing: 4,
  decisiveness: 4,
  'brand-knowledge': 3,
  innovation: 3,
  languages: 3,
  video: 3,
};

export type ScoreLine = {
  /** Id of the competence; 'trial' for the trial task. */
  readonly id: string;
  readonly weight: number;
  readonly score: number | null;
};

export type RoleScore = {
  /** Weighted mean of what was scored, from 0 to 100; null where nothing was. */
  readonly seen: number | null;
  /** What the whole could come to: all that is missing at 0, and all at 5. Equal where nothing is missing. */
  readonly low: number;
  readonly high: number;
  readonly missing: number;
  readonly lines: readonly ScoreLine[];
};

type Scored = Pick<Candidate, 'scores' | 'trialScore'>;
type Asked = Pick<RoleProfile, 'competences' | 'trialTask'>;

/**
 * How well somebody meets the profile. What was not looked at is never counted as 0: it widens the range from `low` to
 * `high`. Competences of weight 0 do not count; the trial task counts where one is written.
 */
export function roleScore({ scores, trialScore }: Scored, { competences, trialTask }: Asked): RoleScore {
  const lines = [
    ...competences.map(({ id, weight }) => ({
      id,
      weight,
      score: scores.find((each) => each.id === id)?.score ?? null,
    })),
    ...(trialTask.trim() === '' ? [] : [{ id: 'trial', weight: TRIAL_WEIGHT, score: trialScore }]),
  ];
  const counted = lines.filter(({ weight }) => weight > 0);
  const known = counted.filter(({ score }) => score !== null);
  const [all, knownWeight] = [weightOf(counted), weightOf(known)];
  const points = known.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0);
  const share = (value: number, weight: number) => (weight === 0 ? 0 : (100 * value) / (TOP_SCORE * weight));
  return {
    seen: knownWeight === 0 ? null : share(points, knownWeight),
    low: share(points, all),
    high: all === 0 ? 100 : share(points + TOP_SCORE * (all - knownWeight), all),
    missing: counted.length - known.length,
    lines,
  };
}

function weightOf(lines: readonly ScoreLine[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}

export type LanguageFit = {
  readonly language: string;
  readonly asked: LanguageLevel;
  /** Null where the candidate does not name it. */
  readonly has: LanguageLevel | null;
  /** Steps of the framework above (or below, negative) what is asked; null where it is not named. */
  readonly steps: number | null;
  readonly isMet: boolean;
};

/** Each language that is asked for against what somebody speaks (Common European Framework, A1 to C2). */
export function languageFit(
  { languages: spoken }: Pick<Candidate, 'languages'>,
  { languages: asked }: Pick<RoleProfile, 'languages'>,
): readonly LanguageFit[] {
  return asked.map(({ language, level }) => {
    const levels = spoken.filter((each) => each.language === language).map((each) => each.level);
    const has = LANGUAGE_LEVELS.findLast((each) => levels.includes(each)) ?? null;
    const steps = has === null ? null : LANGUAGE_LEVELS.indexOf(has) - LANGUAGE_LEVELS.indexOf(level);
    return { language, asked: level, has, steps, isMet: steps !== null && steps >= 0 };
  });
}

export type Ranked = {
  readonly candidate: Candidate;
  readonly score: RoleScore;
  readonly languages: readonly LanguageFit[];
  /** From 1; equal where the scores are. Null for those who are declined or of whom nothing was seen. */
  readonly place: number | null;
  /** Whether nothing that is still missing can change who stands before and who behind. */
  readonly isCertain: boolean;
};

/** Candidates from the best seen score down; then those not scored yet, and last those declined. */
export function rankCandidates(candidates: readonly Candidate[], profile: RoleProfile): readonly Ranked[] {
  const all = candidates.map((candidate) => ({
    candidate,
    score: roleScore(candidate, profile),
    languages: languageFit(candidate, profile),
  }));
  const isIn = ({ candidate, score }: (typeof all)[number]) =>
    candidate.state !== 'declined' && score.seen !== null;
  const ranked = all.filter(isIn).toSorted((left, right) => seenOf(right) - seenOf(left));
  const canTurn = turners(all.filter(({ candidate }) => candidate.state !== 'declined'));
  let place = 0;
  const placed = ranked.map((each, index) => {
    const before = ranked[index - 1];
    if (before === undefined || isAbove(seenOf(before), seenOf(each))) place = index + 1;
    return { ...each, place, isCertain: !canTurn(each.score) };
  });
  const rest = all
    .filter((each) => !isIn(each))
    .toSorted(
      (left, right) =>
        Number(left.candidate.state === 'declined') - Number(right.candidate.state === 'declined'),
    );
  return [...placed, ...rest.map((each) => ({ ...each, place: null, isCertain: false }))];
}

type WithScore = { readonly score: RoleScore };

function seenOf({ score }: WithScore): number {
  return score.seen ?? -1;
}

/** Below this two scores are the same: sums of fractions differ in their last digits. */
const SAME = 1e-9;

function isAbove(left: number, right: number): boolean {
  return left - right > SAME;
}

/**
 * Whether the order of somebody and a rival may still turn: their ranges touch, and one of the two misses scores.
 * Counted in sorted bounds, so that thousands of candidates take no square of their number.
 */
function turners(rivals: readonly WithScore[]): (score: RoleScore) => boolean {
  const all = rivals.map(({ score }) => score);
  const open = all.filter(({ missing }) => missing > 0);
  const [inAll, inOpen] = [touching(all), touching(open)];
  return (score) => (score.missing > 0 ? inAll(score) > 1 : inOpen(score) > 0); // in all it finds itself
}

/** How many of the ranges touch a range. */
function touching(scores: readonly RoleScore[]): (score: RoleScore) => number {
  const lows = Float64Array.from(scores, ({ low }) => low).sort();
  const highs = Float64Array.from(scores, ({ high }) => high).sort();
  return ({ low, high }) => countBelow(lows, high + SAME) - countBelow(highs, low - SAME);
}

/** How many of sorted values lie below one. */
function countBelow(sorted: Float64Array, value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Two ranges that do not touch, or two scores that are both whole: nothing can turn their order. */
function isApart(left: RoleScore, right: RoleScore): boolean {
  if (left.missing === 0 && right.missing === 0) return true;
  return isAbove(left.low, right.high) || isAbove(right.low, left.high);
}

export type KindSummary = {
  readonly count: number;
  /** Of the best placed of the kind; null where nobody was scored. */
  readonly best: Ranked | null;
  readonly cost: { readonly low: number; readonly high: number } | null;
  /** First day on which one of them could begin. */
  readonly from: string | null;
};

export type KindComparison = {
  readonly 'in-house': KindSummary;
  readonly external: KindSummary;
  /** Which kind has the better best; null where it is equal, nobody of one kind was scored, or it may still turn. */
  readonly ahead: Candidate['kind'] | null;
};

/** In-house against external: the best of each, what they cost, when they could begin. Those declined do not count. */
export function compareKinds(ranked: readonly Ranked[]): KindComparison {
  const inHouse = summaryOf(ranked, 'in-house');
  const external = summaryOf(ranked, 'external');
  return { 'in-house': inHouse, external, ahead: aheadOf(inHouse.best, external.best) };
}

function summaryOf(ranked: readonly Ranked[], kind: Candidate['kind']): KindSummary {
  const own = ranked.filter(({ candidate }) => candidate.kind === kind && candidate.state !== 'declined');
  const costs = own.flatMap(({ candidate: { costPerMonth } }) => costPerMonth ?? []);
  const days = own.flatMap(({ candidate: { availableFrom } }) => availableFrom ?? []).toSorted();
  return {
    count: own.length,
    best: own.find(({ place }) => place !== null) ?? null,
    cost: costs.length === 0 ? null : { low: Math.min(...costs), high: Math.max(...costs) },
    from: days[0] ?? null,
  };
}

function aheadOf(inHouse: Ranked | null, external: Ranked | null): Candidate['kind'] | null {
  if (inHouse === null || external === null || !isApart(inHouse.score, external.score)) return null;
  if (isAbove(seenOf(inHouse), seenOf(external))) return 'in-house';
  return isAbove(seenOf(external), seenOf(inHouse)) ? 'external' : null;
}

/** The competences of a new profile, heaviest first. */
export function starterCompetences(newId: () => string): RoleProfile['competences'] {
  const entries = Object.entries(STARTER_WEIGHTS) as [Exclude<Competence, 'own'>, number][]; // its own keys
  return entries.map(([competence, weight]) => ({
    id: newId(),
    competence,
    name: '',
    weight,
    expectation: '',
  }));
}
