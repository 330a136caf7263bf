import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { CheckIn } from './check-ins.ts';
import { metricOf } from './metric.ts';
import { type Season, seasonDays, seasonOf, weightAt } from './season.ts';
import type { Target } from './target.ts';

/** What a path needs: from where, to where, from which day to which. */
export type TargetPath = {
  readonly baseline: number;
  readonly goal: number;
  readonly start: CalendarDate;
  readonly due: CalendarDate;
};

/** The path of a target; null while it lacks a baseline, a goal or days in their order. */
export function pathOf(target: Target): TargetPath | null {
  const { baseline, goal, due } = target;
  const start = target.start ?? target.baselineDate;
  if (baseline === null || goal === null || start === null || due === null || due <= start) return null;
  return { baseline, goal, start, due };
}

/**
 * The wished value on a day: the baseline before the start, the goal after the due day; null when incomplete. The wished
 * count of a seasonal period follows its months: what is straight is the count in terms of the due day.
 */
export function pathValue(target: Target, date: CalendarDate): number | null {
  const path = pathOf(target);
  if (path === null) return null;
  const day = date > path.due ? path.due : date;
  const share = pathShare(target, path, day);
  const season = countSeasonOf(target);
  if (season === null) return path.baseline + (path.goal - path.baseline) * share;
  const { baseline, goal } = inDueTerms(target, path, []).path;
  return (baseline + (goal - baseline) * share) * seasonRatio(season, target, day, path.due);
}

/**
 * The share of the way that is planned to be done on a day, 0 to 1. A straight path gains the same each day. A
 * ramped one starts slowly and gains speed evenly (share = time squared): a quarter of the gain in half the time. A
 * seasonal level or rate gains by the weights of the months; a seasonal count is straight in terms of the due day.
 */
export function pathShare(target: Target, { start, due }: TargetPath, date: CalendarDate): number {
  const time = Math.min(1, Math.max(0, daysBetween(start, date) / daysBetween(start, due)));
  if (target.path === 'ramped') return time * time;
  const season = gainSeasonOf(target);
  const whole = season === null ? 0 : seasonDays(season, start, due);
  return season === null || whole === 0 || time === 1 ? time : seasonDays(season, start, date) / whole;
}

/** The season by whose weights a level or a rate gains; null where there is none. */
export function gainSeasonOf(target: Target): Season | null {
  return isCount(target) ? null : seasonOf(target);
}

/** The season by whose weights a count per period rises and falls; null where there is none. */
function countSeasonOf(target: Target): Season | null {
  return isCount(target) ? seasonOf(target) : null;
}

/** Under this share of the mean month nothing can be told from a month: a shop that is closed in February. */
const LEAST_WEIGHT = 0.05;

/**
 * A path and check-ins with their season taken out: each value as it would be had it been counted on the due day. Months
 * of nearly no weight say nothing and are left out. Without a season of counts both come back as they are.
 */
export function inDueTerms(
  target: Target,
  path: TargetPath,
  checkIns: readonly CheckIn[],
): { readonly path: TargetPath; readonly checkIns: readonly CheckIn[] } {
  const season = countSeasonOf(target);
  if (season === null) return { path, checkIns };
  const least = leastWeight(season);
  const baselineDate = target.baselineDate ?? path.start;
  return {
    path: { ...path, baseline: path.baseline / seasonRatio(season, target, baselineDate, path.due) },
    checkIns: checkIns
      .filter(({ date }) => weightAt(season, target.per, date) >= least)
      .map((checkIn) => ({
        ...checkIn,
        value: checkIn.value / seasonRatio(season, target, checkIn.date, path.due),
      })),
  };
}

/** How much more is usual on a day than on the due day. */
function seasonRatio(season: Season, { per }: Target, date: CalendarDate, due: CalendarDate): number {
  const least = leastWeight(season);
  return Math.max(least, weightAt(season, per, date)) / Math.max(least, weightAt(season, per, due));
}

function leastWeight(season: Season): number {
  return (LEAST_WEIGHT * season.reduce((sum, weight) => sum + weight, 0)) / season.length;
}

/** Whether values are counted anew in each period: neither a level nor a rate. */
function isCount(target: Target): boolean {
  return metricOf(target.metric).kind !== 'rate' && !isLevel(target);
}

/**
 * 1 where more is better, -1 where less is. To keep a figure means that it gets no worse than the goal, so the side
 * of the goal on which the baseline lies decides; where they are equal, only waiting times are better when lower.
 */
export function betterSide({ direction, metric, baseline, goal }: Target): 1 | -1 {
  if (direction !== 'keep') return direction === 'increase' ? 1 : -1;
  if (baseline !== null && goal !== null && baseline !== goal) return baseline > goal ? 1 : -1;
  return metricOf(metric).unit === 'hours' ? -1 : 1;
}

/** A kept figure may be this much worse than its goal: 5 %, the tolerance of UpRaise (research/product.md 6.1). */
const KEEP_TOLERANCE = 0.05;

/** The value from which the goal counts as met. */
export function barOf(target: Target, goal: number): number {
  return target.direction === 'keep' ? goal - betterSide(target) * Math.abs(goal) * KEEP_TOLERANCE : goal;
}

/** Whether a value meets the goal; figures are equal when they differ by rounding only. */
export function isMet(target: Target, goal: number, value: number): boolean {
  const bar = barOf(target, goal);
  return betterSide(target) * (value - bar) >= -1e-9 * Math.max(1e-300, Math.abs(goal), Math.abs(value));
}

/** Whether values add up over time (followers): such a level keeps what it gained, a count per week starts anew. */
export function isLevel({ metric, per }: Target): boolean {
  return metricOf(metric).kind === 'stock' && per === null;
}
