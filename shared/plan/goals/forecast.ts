import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { CheckIn } from './check-ins.ts';
import { averageOf, levelModels, type Step, walkModels, weighed } from './forecast-models.ts';
import { metricOf } from './metric.ts';
import { seasonDays } from './season.ts';
import type { Target } from './target.ts';
import {
  barOf,
  betterSide,
  gainSeasonOf,
  inDueTerms,
  isLevel,
  pathShare,
  type TargetPath,
} from './target-path.ts';

/** What is to be expected on the due day. `low` to `high` holds 8 of 10 outcomes; `chance` is 0.01 to 0.99. */
export type Forecast = {
  readonly date: CalendarDate;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Chance that the goal is met on the due day. */
  readonly chance: number;
  /** Chance that at least nine tenths of the planned gain are made: what is missed by less is no failure of the plan. */
  readonly chanceNearly: number;
};

/**
 * Forecast of the due day from the last year; null with fewer than three check-ins or none before the due day.
 *
 * Nobody knows how much of what moved was lasting and how much was noise, least of all from twelve weeks. So no single
 * answer is chosen: structural time series (Harvey, Forecasting, Structural Time Series Models and the Kalman Filter,
 * 1989) with signal-to-noise ratios from none to full, with and without a trend, each weighed by how well it foretold
 * the past step by step (Bayesian model averaging). What they disagree about widens the interval. Levels (followers) are a
 * walk whose drift wanders; counts per period and rates spread around a level that wanders, with a damped trend. On a
 * ramped or seasonal path drift and trend follow it; counts of a season are seen in terms of the due day. How honest
 * this is, is measured in tests/shared/forecast-honesty.test.ts.
 */
export function forecastOf(
  target: Target,
  promised: TargetPath,
  measured: readonly CheckIn[],
): Forecast | null {
  const { path, checkIns } = inDueTerms(target, promised, measured);
  const last = checkIns.at(-1);
  if (last === undefined || last.date >= path.due) return null;
  const { steps, ahead } = stepsOf(target, path, checkIns);
  if (steps.length < 2) return null;
  const first = checkIns.at(-steps.length - 1)?.value ?? last.value;
  const models = weighed(
    isLevel(target) ? walkModels(last.value, steps, ahead) : levelModels(first, steps, ahead),
  );
  const { value, variance } = averageOf(models);
  const deviation = Math.sqrt(variance);
  const { lowest, highest } = boundsOf(target);
  const within = (wished: number) => Math.min(highest, Math.max(lowest, wished));
  const bar = barOf(target, path.goal);
  const side = betterSide(target);
  const chanceOfAtLeast = (wished: number) => {
    const chances = models.map(
      (model) => model.share * chanceOf(side * (model.value - wished), Math.sqrt(model.variance), path),
    );
    return Math.min(0.99, Math.max(0.01, sum(chances))); // never 0 or 1: the past is not a promise
  };
  return {
    date: path.due,
    value: within(value),
    low: within(value - 1.2816 * deviation),
    high: within(value + 1.2816 * deviation),
    chance: chanceOfAtLeast(bar),
    chanceNearly: chanceOfAtLeast(bar - side * NEARLY * Math.abs(path.goal - path.baseline)),
  };
}

/** The share of the planned gain that may be missed. */
const NEARLY = 0.1;

/** Weeks of history that a forecast learns from, and those that "lately" means. */
const FORECAST_WEEKS = 53;
const RECENT_WEEKS = 12;
/** So many steps count even where check-ins are rarer than weekly. */
const LEAST_STEPS = 6;

/** How much the values changed a week in the last twelve weeks, and over how many weeks that was measured. */
export function recentChange(
  checkIns: readonly CheckIn[],
): { readonly perWeek: number; readonly weeks: number } | null {
  const recent = checkIns.slice(firstOf(RECENT_WEEKS, checkIns));
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const weeks = daysBetween(first.date, last.date) / 7;
  return { perWeek: (last.value - first.value) / weeks, weeks };
}

function firstOf(weeks: number, checkIns: readonly CheckIn[]): number {
  const last = checkIns.at(-1);
  if (last === undefined) return 0;
  const from = addDays(last.date, -7 * weeks);
  const index = checkIns.findIndex(({ date }) => date >= from);
  return Math.max(0, Math.min(index, checkIns.length - 1 - LEAST_STEPS));
}

/**
 * The recent steps and the one that lies ahead. On a ramped path its weeks grow with the ramp, but figures from before
 * its start tell nothing of that: while fewer than two steps lie on it, all are measured in plain weeks.
 */
function stepsOf(target: Target, path: TargetPath, checkIns: readonly CheckIn[]) {
  const recent = checkIns.slice(firstOf(FORECAST_WEEKS, checkIns));
  const onRamp = target.path === 'ramped' ? recent.filter(({ date }) => date >= path.start) : [];
  const [places, isRamped] = onRamp.length > 2 ? [onRamp, true] : [recent, false];
  const step = (from: Place, to: Place): Step => {
    const weeks = daysBetween(from.date, to.date) / 7;
    const share = pathShare(target, path, to.date) - pathShare(target, path, from.date);
    const pathWeeks = isRamped ? (share * daysBetween(path.start, path.due)) / 7 : weeksBetween(from, to);
    return { change: to.value - from.value, weeks, pathWeeks, planned: share * (path.goal - path.baseline) };
  };
  // A season is known for all days, also for those before the start.
  const season = gainSeasonOf(target);
  const whole = season === null ? 0 : seasonDays(season, path.start, path.due);
  const weeksBetween = (from: Place, to: Place): number => {
    const days = daysBetween(from.date, to.date);
    if (season === null || whole === 0) return days / 7;
    return (seasonDays(season, from.date, to.date) * daysBetween(path.start, path.due)) / whole / 7;
  };
  const last = places.at(-1) ?? { date: path.due, value: 0 };
  return {
    steps: places.slice(1).map((to, index) => step(places[index] ?? to, to)),
    ahead: step(last, { date: path.due, value: 0 }),
  };
}

type Place = Pick<CheckIn, 'date' | 'value'>;

/** The values that a metric can have on a due day. */
export function boundsOf({ metric }: Pick<Target, 'metric'>): {
  readonly lowest: number;
  readonly highest: number;
} {
  const { unit } = metricOf(metric);
  if (unit === 'percent') return { lowest: 0, highest: 100 };
  if (unit === 'points') return { lowest: -100, highest: 100 };
  return { lowest: unit === 'hours' ? 0 : -Infinity, highest: Infinity };
}

/** Normal approximation; without any spread the distance alone decides. */
function chanceOf(distance: number, deviation: number, { baseline, goal }: TargetPath): number {
  const rounding = 1e-9 * Math.max(Math.abs(baseline), Math.abs(goal));
  return deviation <= rounding ? Number(distance >= -rounding) : normalShare(distance / deviation);
}

/** Share of the normal distribution below z; error under 7.5e-8 (Abramowitz and Stegun 26.2.17). */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    0.3989422804014327 *
    Math.exp((-z * z) / 2) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
