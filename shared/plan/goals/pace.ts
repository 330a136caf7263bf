import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { type CheckIn, historyOf, pointsOf } from './check-ins.ts';
import { type Forecast, forecastOf, recentChange } from './forecast.ts';
import type { MetricPoint } from './metric.ts';
import type { Target } from './target.ts';
import { betterSide, inDueTerms, isLevel, isMet, pathOf, pathValue, type TargetPath } from './target-path.ts';

/** From good to unknown, the order in which they are counted and shown. */
export const TARGET_STATES = [
  'reached',
  'on-track',
  'at-risk',
  'off-track',
  'too-early',
  'stale',
  'incomplete',
] as const;

export type TargetState = (typeof TARGET_STATES)[number];

export type Pace = {
  readonly state: TargetState;
  /** The last value and its day; null where there is none. */
  readonly now: number | null;
  readonly nowDate: CalendarDate | null;
  /** The wished value on the day of the last value. */
  readonly path: number | null;
  /** How far behind the path, in the wished direction: negative when ahead. */
  readonly behind: number | null;
  /** Change a week that leads from the last value to the goal; null when met, past or unknown. */
  readonly neededPerWeek: number | null;
  /** Change a week in the last twelve weeks, or in as many as `recentWeeks` says. */
  readonly recentPerWeek: number | null;
  readonly recentWeeks: number | null;
  /** Drawn from all figures there are, also from before the baseline; null where they are too few. */
  readonly forecast: Forecast | null;
};

/** Under this much history nothing is said: fewer check-ins (the baseline is one) or fewer days from first to last. */
const LEAST_CHECK_INS = 4;
const LEAST_DAYS = 28;
/** From this chance of the goal on a target is on track; under that chance of nearly reaching it, off track. */
const ON_TRACK_CHANCE = 0.5;
const OFF_TRACK_CHANCE = 0.1;

/**
 * Where a target stands, measured against its path, and what is to be expected. The chance decides the state, not the
 * distance from the path on one day (why: research/product.md 6.3, where a line at 95 % of the path calls a sound plan
 * late in 72 % of quarters). Off track needs two check-ins in a row after which not even nine tenths of the gain are likely.
 * @param metricPoints all figures of the workspace; those of the target are picked (see `pointsOf`)
 */
export function paceOf(target: Target, metricPoints: Iterable<MetricPoint>, today: CalendarDate): Pace {
  const points = [...metricPoints];
  const checkIns = pointsOf(target, points).filter(({ date }) => date <= today);
  const history = historyOf(target, points).filter(({ date }) => date <= today);
  const last = checkIns.at(-1) ?? null;
  const path = pathOf(target);
  const recent = recentChange(history);
  const known = {
    now: last?.value ?? null,
    nowDate: last?.date ?? null,
    recentPerWeek: recent?.perWeek ?? null,
    recentWeeks: recent?.weeks ?? null,
  };
  if (path === null || last === null) {
    return { ...known, state: 'incomplete', path: null, behind: null, neededPerWeek: null, forecast: null };
  }
  const wished = pathValue(target, last.date) ?? path.baseline;
  const forecast = hasEnoughHistory(history) ? forecastOf(target, path, history) : null;
  return {
    ...known,
    state: stateOf(target, path, checkIns, { today, last, forecast, history }),
    path: wished,
    behind: betterSide(target) * (wished - last.value),
    neededPerWeek: neededPerWeek(target, path, last),
    forecast,
  };
}

/** How many targets are in each state. */
export function targetStateCounts(
  targets: Iterable<Target>,
  metricPoints: Iterable<MetricPoint>,
  today: CalendarDate,
): Readonly<Record<TargetState, number>> {
  const points = [...metricPoints];
  const counts = {
    reached: 0,
    'on-track': 0,
    'at-risk': 0,
    'off-track': 0,
    'too-early': 0,
    stale: 0,
    incomplete: 0,
  };
  for (const target of targets) counts[paceOf(target, points, today).state] += 1;
  return counts;
}

type Standing = {
  readonly today: CalendarDate;
  readonly last: CheckIn;
  readonly forecast: Forecast | null;
  readonly history: readonly CheckIn[];
};

function stateOf(
  target: Target,
  path: TargetPath,
  checkIns: readonly CheckIn[],
  { today, last, forecast, history }: Standing,
): TargetState {
  const isPast = today > path.due || last.date >= path.due;
  const silentSince = last.date < path.start ? path.start : last.date;
  const seenOn = today > path.due ? path.due : today;
  const isSilent = daysBetween(silentSince, seenOn) > longestSilence(target, checkIns);
  const isGained = isLevel(target) && target.direction !== 'keep';
  if (
    (isGained || !isSilent) &&
    hasReached(target, path, inDueTerms(target, path, checkIns).checkIns, isPast)
  )
    return 'reached';
  if (isSilent) return 'stale';
  if (isPast) return 'off-track';
  if (forecast === null || !hasEnoughHistory(checkIns)) return 'too-early';
  if (forecast.chance >= ON_TRACK_CHANCE) return 'on-track';
  const before = forecastOf(target, path, history.slice(0, -1));
  const isConfirmed = before === null || before.chanceNearly < OFF_TRACK_CHANCE;
  return forecast.chanceNearly < OFF_TRACK_CHANCE && isConfirmed ? 'off-track' : 'at-risk';
}

/**
 * A level has reached its goal when it stands there. A count or a rate needs two of the last three check-ins, so that
 * one lucky week is no success; a figure to be kept can only be judged at the end. From the due day on the last
 * value counts.
 */
function hasReached(
  target: Target,
  { goal }: TargetPath,
  checkIns: readonly CheckIn[],
  isPast: boolean,
): boolean {
  const last = checkIns.at(-1);
  if (last === undefined || !isMet(target, goal, last.value)) return false;
  if (isPast) return true;
  if (target.direction === 'keep') return false;
  return isLevel(target) || checkIns.slice(-3).filter(({ value }) => isMet(target, goal, value)).length >= 2;
}

const USUAL_DAYS = { day: 7, week: 7, month: 31, quarter: 92 } as const;

/** Two usual intervals between check-ins (their median), at least two weeks. */
function longestSilence({ per }: Target, checkIns: readonly CheckIn[]): number {
  const gaps = checkIns.slice(1).map(({ date }, index) => daysBetween(checkIns[index]?.date ?? date, date));
  const usual = [...gaps].sort((left, right) => left - right)[Math.floor(gaps.length / 2)];
  return Math.max(14, 2 * (usual ?? USUAL_DAYS[per ?? 'week']));
}

/** Whether figures are enough to say anything of the due day: four of them over four weeks. */
export function hasEnoughHistory(checkIns: readonly CheckIn[]): boolean {
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  if (first === undefined || last === undefined || checkIns.length < LEAST_CHECK_INS) return false;
  return daysBetween(first.date, last.date) >= LEAST_DAYS;
}

function neededPerWeek(target: Target, { goal, due }: TargetPath, last: CheckIn): number | null {
  const days = daysBetween(last.date, due);
  return days <= 0 || isMet(target, goal, last.value) ? null : ((goal - last.value) / days) * 7;
}
