import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { metricOf } from './metric.ts';
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

/** The wished value on a day: the baseline before the start, the goal after the due day; null when incomplete. */
export function pathValue(target: Target, date: CalendarDate): number | null {
  const path = pathOf(target);
  return path === null ? null : path.baseline + (path.goal - path.baseline) * pathShare(target, path, date);
}

/**
 * The share of the way that is planned to be done on a day, 0 to 1. A straight path gains the same each day. A
 * ramped one starts slowly and gains speed evenly (share = time squared): a quarter of the gain in half the time.
 */
export function pathShare({ path: shape }: Target, { start, due }: TargetPath, date: CalendarDate): number {
  const time = Math.min(1, Math.max(0, daysBetween(start, date) / daysBetween(start, due)));
  return shape === 'ramped' ? time * time : time;
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
