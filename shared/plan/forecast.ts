import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { CheckIn } from './check-ins.ts';
import { metricOf } from './metric.ts';
import type { Target } from './target.ts';
import { barOf, betterSide, isLevel, pathShare, type TargetPath } from './target-path.ts';

/** What is to be expected on the due day. `low` to `high` holds 8 of 10 outcomes; `chance` is 0.01 to 0.99. */
export type Forecast = {
  readonly date: CalendarDate;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Chance that the goal is met on the due day. */
  readonly chance: number;
};

/** From one check-in to the next. `pathWeeks` is the planned share of the way, in weeks of a straight path. */
type Step = { readonly change: number; readonly weeks: number; readonly pathWeeks: number };

/**
 * Forecast of the due day from the last twelve weeks; null with fewer than three check-ins or none before the due day.
 *
 * Levels (followers) are a random walk with drift: variance per week s², after h weeks s²h + (h·se)² (Hyndman and
 * Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, 5.2 and 5.5). Rates and counts per period spread
 * around a level, the mean of the last four, with s from the moving range / 1.128 (Wheeler, XmR chart), and move only
 * as far as a fitted line stands out from that noise. In both the drift is damped by 1 - 2·se²/drift², never below 0
 * (positive-part James-Stein): where it does not stand out, nothing is carried on. Short histories widen the interval
 * by the variance of Student's t, (n-1)/(n-3). On a ramped path the drift follows the ramp.
 */
export function forecastOf(target: Target, path: TargetPath, checkIns: readonly CheckIn[]): Forecast | null {
  const last = checkIns.at(-1);
  if (last === undefined || last.date >= path.due) return null;
  const { steps, ahead } = stepsOf(target, path, checkIns);
  if (steps.length < 2) return null;
  const values = checkIns.slice(-steps.length - 1).map(({ value }) => value);
  const { value, variance } = isLevel(target)
    ? walkAhead(last.value, steps, ahead)
    : levelAhead(values, steps, ahead);
  const freedom = steps.length - 1;
  const deviation = Math.sqrt((variance * freedom) / Math.max(1, freedom - 2));
  const { lowest, highest } = boundsOf(target);
  const within = (wished: number) => Math.min(highest, Math.max(lowest, wished));
  return {
    date: path.due,
    value: within(value),
    low: within(value - 1.2816 * deviation),
    high: within(value + 1.2816 * deviation),
    chance: chanceOf(betterSide(target) * (value - barOf(target, path.goal)), deviation, path),
  };
}

/** Weeks of history that count, and how many check-ins count even where they are rarer than weekly. */
const WINDOW_WEEKS = 12;
const LEAST_STEPS = 6;

/** How much the values changed a week in the last twelve weeks, and over how many weeks that was measured. */
export function recentChange(
  checkIns: readonly CheckIn[],
): { readonly perWeek: number; readonly weeks: number } | null {
  const recent = checkIns.slice(firstRecent(checkIns));
  const [first, last] = [recent[0], recent.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const weeks = daysBetween(first.date, last.date) / 7;
  return { perWeek: (last.value - first.value) / weeks, weeks };
}

function firstRecent(checkIns: readonly CheckIn[]): number {
  const last = checkIns.at(-1);
  if (last === undefined) return 0;
  const from = addDays(last.date, -7 * WINDOW_WEEKS);
  const index = checkIns.findIndex(({ date }) => date >= from);
  return Math.max(0, Math.min(index, checkIns.length - 1 - LEAST_STEPS));
}

/**
 * The recent steps and the one that lies ahead. On a ramped path its weeks grow with the ramp, but figures from before
 * its start tell nothing of that: while fewer than two steps lie on it, all are measured in plain weeks.
 */
function stepsOf(target: Target, path: TargetPath, checkIns: readonly CheckIn[]) {
  const recent = checkIns.slice(firstRecent(checkIns));
  const onRamp = target.path === 'ramped' ? recent.filter(({ date }) => date >= path.start) : [];
  const [places, isRamped] = onRamp.length > 2 ? [onRamp, true] : [recent, false];
  const step = (from: Place, to: Place): Step => {
    const weeks = daysBetween(from.date, to.date) / 7;
    const share = pathShare(target, path, to.date) - pathShare(target, path, from.date);
    const pathWeeks = isRamped ? (share * daysBetween(path.start, path.due)) / 7 : weeks;
    return { change: to.value - from.value, weeks, pathWeeks };
  };
  const last = places.at(-1) ?? { date: path.due, value: 0 };
  return {
    steps: places.slice(1).map((to, index) => step(places[index] ?? to, to)),
    ahead: step(last, { date: path.due, value: 0 }),
  };
}

type Place = Pick<CheckIn, 'date' | 'value'>;

function walkAhead(last: number, steps: readonly Step[], ahead: Step) {
  const [weeks, pathWeeks] = [sum(steps.map((step) => step.weeks)), sum(steps.map((step) => step.pathWeeks))];
  if (pathWeeks === 0) return { value: last, variance: 0 };
  const drift = sum(steps.map(({ change }) => change)) / pathWeeks;
  const spread =
    sum(steps.map((step) => (step.change - drift * step.pathWeeks) ** 2 / step.weeks)) / (steps.length - 1);
  const error = (spread * weeks) / pathWeeks ** 2;
  const value = last + damped(drift, error) * ahead.pathWeeks;
  return { value, variance: spread * ahead.weeks + error * ahead.pathWeeks ** 2 };
}

/** Check-ins over which the present level is the mean. */
const LEVEL_CHECK_INS = 4;

function levelAhead(values: readonly number[], steps: readonly Step[], ahead: Step) {
  const times = [0];
  for (const step of steps) times.push((times.at(-1) ?? 0) + step.pathWeeks);
  const middle = mean(times);
  const width = sum(times.map((time) => (time - middle) ** 2));
  if (width === 0) return { value: mean(values), variance: 0 };
  const slope = sum(times.map((time, index) => (time - middle) * (values[index] ?? 0))) / width;
  const ranges = steps.map((step) => Math.abs(step.change - slope * step.pathWeeks));
  const spread = (mean(ranges) / 1.128) ** 2;
  const drift = damped(slope, spread / width);
  const end = times.at(-1) ?? 0;
  const carried = values.map((value, index) => value + drift * (end - (times[index] ?? 0)));
  const level = mean(carried.slice(-LEVEL_CHECK_INS));
  const variance = spread * (1 + 1 / LEVEL_CHECK_INS) + (spread / width) * ahead.pathWeeks ** 2;
  return { value: level + drift * ahead.pathWeeks, variance };
}

function damped(drift: number, squaredError: number): number {
  return drift === 0 ? 0 : drift * Math.max(0, 1 - (2 * squaredError) / drift ** 2);
}

function boundsOf({ metric }: Target): { readonly lowest: number; readonly highest: number } {
  const { unit } = metricOf(metric);
  if (unit === 'percent') return { lowest: 0, highest: 100 };
  if (unit === 'points') return { lowest: -100, highest: 100 };
  return { lowest: unit === 'hours' ? 0 : -Infinity, highest: Infinity };
}

/** Normal approximation; without any spread the distance alone decides. Never 0 or 1: the past is not a promise. */
function chanceOf(distance: number, deviation: number, { baseline, goal }: TargetPath): number {
  const rounding = 1e-9 * Math.max(Math.abs(baseline), Math.abs(goal));
  const chance = deviation <= rounding ? Number(distance >= -rounding) : normalShare(distance / deviation);
  return Math.min(0.99, Math.max(0.01, chance));
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

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
