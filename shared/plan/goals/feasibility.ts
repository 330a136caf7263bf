import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { type CheckIn, historyOf } from './check-ins.ts';
import { boundsOf, type Forecast, forecastOf } from './forecast.ts';
import { type MetricPoint, metricOf } from './metric.ts';
import { hasEnoughHistory } from './pace.ts';
import { type Season, seasonFrom } from './season.ts';
import type { Target } from './target.ts';
import { betterSide, isLevel, isMet, pathOf, type TargetPath } from './target-path.ts';

/**
 * What can be said of a goal before it is promised. Only the first three come from own figures; the usual ones compare
 * with what others report; 'unknown' where neither is there. None of them is a promise.
 */
const FEASIBILITY_VERDICTS = [
  'likely',
  'ambitious',
  'unlikely',
  'below-usual',
  'within-usual',
  'above-usual',
  'unknown',
] as const;

export type FeasibilityVerdict = (typeof FEASIBILITY_VERDICTS)[number];

/** Why nothing can be said. */
export type FeasibilityGap = 'no-goal' | 'no-history' | 'no-due' | 'past' | 'against-direction';

export type Feasibility = {
  readonly verdict: FeasibilityVerdict;
  /** Set where the verdict is 'unknown'. */
  readonly gap: FeasibilityGap | null;
  /** What to expect on the due day if one goes on as now; null with too little history of one's own. */
  readonly range: Pick<Forecast, 'date' | 'value' | 'low' | 'high'> | null;
  /** Chance to reach the goal, 0.01 to 0.99, and to come near it; null without a goal or a range. */
  readonly chance: number | null;
  readonly chanceNearly: number | null;
  /** What is usual for such a business, the lower figure first; null while none is written. */
  readonly usual: UsualRange | null;
  /** Weeks of own figures behind the range, whole. */
  readonly weeks: number;
  /** A round goal with a chance of about two in three; null where what goes on as now leads no further. */
  readonly suggestion: Suggestion | null;
};

export type UsualRange = { readonly low: number; readonly high: number; readonly source: string };
export type Suggestion = { readonly goal: number; readonly chance: number };

/** As in pace.ts: more likely than not, and under one in ten. */
const LIKELY_CHANCE = 0.5;
const UNLIKELY_CHANCE = 0.1;

/**
 * Whether a goal can be promised: the range to expect on the due day from all figures there are, the chance to reach the
 * goal, and a goal that is more likely than not. A target needs no goal for the range, nor a baseline: the last figure
 * then stands for it. With less than four figures over four weeks the written usual range says how bold the goal is.
 * @param metricPoints all figures of the workspace; those of the target are picked (see `historyOf`)
 */
export function feasibilityOf(
  target: Target,
  metricPoints: Iterable<MetricPoint>,
  today: CalendarDate,
): Feasibility {
  const history = historyOf(target, metricPoints).filter(({ date }) => date <= today);
  const path = expectedPath(target, history, today);
  const forecast = path === null || !hasEnoughHistory(history) ? null : forecastOf(target, path, history);
  const usual = usualOf(target);
  const gap = gapOf(target, { today, hasForecast: forecast !== null, usual });
  const hasGoal = target.goal !== null && gap !== 'against-direction';
  return {
    verdict: gap === null ? verdictOf(target, forecast, usual) : 'unknown',
    gap,
    range: forecast === null ? null : pick(forecast),
    chance: hasGoal ? (forecast?.chance ?? null) : null,
    chanceNearly: hasGoal ? (forecast?.chanceNearly ?? null) : null,
    usual,
    weeks: weeksOf(history),
    suggestion: path === null || forecast === null ? null : suggestionOf(target, path, history),
  };
}

/** The path as far as it is known: without a goal one that stays, without a baseline one from the last figure. */
function expectedPath(target: Target, history: readonly CheckIn[], today: CalendarDate): TargetPath | null {
  const whole = pathOf(target);
  if (whole !== null) return whole;
  const last = history.at(-1);
  const baseline = target.baseline ?? last?.value ?? null;
  const start = target.start ?? target.baselineDate ?? last?.date ?? today;
  if (baseline === null || target.due === null || target.due <= start) return null;
  return { baseline, goal: target.goal ?? baseline, start, due: target.due };
}

type Known = {
  readonly today: CalendarDate;
  readonly hasForecast: boolean;
  readonly usual: UsualRange | null;
};

function gapOf(target: Target, { today, hasForecast, usual }: Known): FeasibilityGap | null {
  const { goal, baseline, direction, due } = target;
  if (due !== null && due <= today) return 'past';
  if (goal === null) return 'no-goal';
  const isAgainst =
    baseline !== null &&
    direction !== 'keep' &&
    (direction === 'increase' ? goal <= baseline : goal >= baseline);
  if (isAgainst) return 'against-direction';
  if (hasForecast || usual !== null) return null;
  return due === null ? 'no-due' : 'no-history';
}

function verdictOf(target: Target, forecast: Forecast | null, usual: UsualRange | null): FeasibilityVerdict {
  if (forecast !== null) {
    if (forecast.chance >= LIKELY_CHANCE) return 'likely';
    return forecast.chance >= UNLIKELY_CHANCE ? 'ambitious' : 'unlikely';
  }
  if (usual === null || target.goal === null) return 'unknown';
  // "Above" means bolder than usual: of waiting times the lower ones are.
  const [easy, bold] = betterSide(target) === 1 ? [usual.low, usual.high] : [usual.high, usual.low];
  if (betterSide(target) * (target.goal - bold) > 0) return 'above-usual';
  return betterSide(target) * (target.goal - easy) < 0 ? 'below-usual' : 'within-usual';
}

/** The written usual range; one figure alone is both its ends. */
function usualOf({ usualLow, usualHigh, usualSource }: Target): UsualRange | null {
  const [one, other] = [usualLow ?? usualHigh, usualHigh ?? usualLow];
  if (one === null || other === null) return null;
  return { low: Math.min(one, other), high: Math.max(one, other), source: usualSource };
}

function pick({ date, value, low, high }: Forecast): NonNullable<Feasibility['range']> {
  return { date, value, low, high };
}

function weeksOf(history: readonly CheckIn[]): number {
  const [first, last] = [history[0], history.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return Math.round(daysBetween(first.date, last.date) / 7);
}

/** The chance that a suggested goal should have, and the least it may have once it is round. */
const WISHED_CHANCE = 0.65;
const LEAST_CHANCE = 0.6;
const MOST_CHANCE = 0.75;
const HALVINGS = 40;

/**
 * The goal beyond the present whose chance is as wished, found by halving. A figure to be kept has none, nor one that goes
 * on as now to where there is nothing more (0 hours, 100 %).
 */
function suggestionOf(target: Target, path: TargetPath, history: readonly CheckIn[]): Suggestion | null {
  const last = history.at(-1);
  if (last === undefined || target.direction === 'keep') return null;
  const side = betterSide(target);
  const from = isLevel(target) ? last.value : path.baseline;
  const chanceOf = (goal: number) => forecastOf({ ...target, goal }, { ...path, goal }, history)?.chance ?? 0;
  const { lowest, highest } = boundsOf(target);
  const far = from + side * 4 * Math.max(Math.abs(last.value), Math.abs(from), 1);
  let [easy, hard] = [from, Math.min(highest, Math.max(Math.max(0, lowest), far))];
  if (chanceOf(easy) < LEAST_CHANCE || chanceOf(hard) > WISHED_CHANCE) return null;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (easy + hard) / 2;
    if (chanceOf(middle) >= WISHED_CHANCE) easy = middle;
    else hard = middle;
  }
  const goal = rounded(easy, Math.abs(easy - from), side, (value) => {
    const chance = chanceOf(value);
    return chance >= LEAST_CHANCE && chance <= MOST_CHANCE;
  });
  const isFurther = side * (goal - path.baseline) > 0 && !isMetToday(target, goal, last);
  return isFurther ? { goal, chance: chanceOf(goal) } : null;
}

/** A level that already stands at the goal needs no promise; a count may have had one lucky week. */
function isMetToday(target: Target, goal: number, last: CheckIn): boolean {
  return isLevel(target) && isMet(target, goal, last.value);
}

/** The roundest number near a value whose chance still holds: hundreds before tens before ones, never over 3 digits of the gain. */
function rounded(value: number, gain: number, side: 1 | -1, holds: (value: number) => boolean): number {
  const top = Math.floor(Math.log10(Math.max(gain, Math.abs(value) / 100, 1e-9)));
  for (const power of [top, top - 1, top - 2]) {
    for (const step of [5 * 10 ** power, 2 * 10 ** power, 10 ** power]) {
      // Towards what is easier: a round goal must not be less likely than the exact one.
      const places = value / step;
      const wished = Number(((side === 1 ? Math.floor(places) : Math.ceil(places)) * step).toPrecision(12));
      if (holds(wished)) return wished;
    }
  }
  return Number(value.toPrecision(4));
}

const LONGEST_PERIOD = { day: 1, week: 7, month: 31, quarter: 92 } as const;

/**
 * The shape of the year in a target's own figures; null with less than twelve months of them, and for rates, which are
 * not gained month by month. A level tells by what it gained, a count by its sums.
 */
export function ownSeason(
  target: Target,
  metricPoints: Iterable<MetricPoint>,
  today: CalendarDate,
): Season | null {
  if (metricOf(target.metric).kind === 'rate') return null;
  const history = historyOf(target, metricPoints).filter(({ date }) => date <= today);
  const isGained = isLevel(target);
  const parts = history.flatMap(({ date, value }, index) => {
    const before = history[index - 1];
    if (isGained) return before ? [{ after: before.date, last: date, amount: value - before.value }] : [];
    const start = addDays(date, -LONGEST_PERIOD[target.per ?? 'month']);
    return [{ after: before && before.date > start ? before.date : start, last: date, amount: value }];
  });
  return seasonFrom(parts);
}
