import type { LineChartInput } from '#renderer/ui/charts/line-geometry.ts';
import {
  addMonths,
  type CalendarDate,
  fromEpochDay,
  startOfMonth,
  toEpochDay,
} from '#shared/base/calendar-date.ts';
import type { CheckIn } from '#shared/plan/goals/check-ins.ts';
import type { Forecast } from '#shared/plan/goals/forecast.ts';
import type { Pace } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { pathValue, type TargetPath } from '#shared/plan/goals/target-path.ts';

type Lines = Pick<LineChartInput, 'actual' | 'path' | 'forecast' | 'goal' | 'today' | 'xDomain'> & {
  /** First days of months to name on the axis. */
  readonly months: readonly CalendarDate[];
};

/** Points in the fan and on a bent path: enough to look like a curve. */
const CURVE_STEPS = 12;
const PATH_STEPS = { straight: 1, ramped: 2 * CURVE_STEPS, seasonal: 6 * CURVE_STEPS } as const;

/** What the chart of a target draws, with days since 1970 as x. */
export function targetChartData(
  {
    target,
    path,
    checkIns,
    pace,
  }: {
    readonly target: Target;
    readonly path: TargetPath;
    readonly checkIns: readonly CheckIn[];
    readonly pace: Pace;
  },
  today: CalendarDate,
): Lines {
  const actual = checkIns.map(({ date, value }) => ({ x: toEpochDay(date), y: value }));
  const last = checkIns.at(-1) ?? null;
  const due = toEpochDay(path.due);
  const from = Math.min(actual[0]?.x ?? due, toEpochDay(path.start));
  const to = Math.max(actual.at(-1)?.x ?? due, due);
  const day = toEpochDay(today);
  return {
    actual,
    path: between(toEpochDay(path.start), due, PATH_STEPS[target.path]).map((x) => ({
      x,
      y: pathValue(target, fromEpochDay(Math.round(x))),
    })),
    forecast: last === null || pace.forecast === null ? null : fanOf(last, pace.forecast),
    goal: { x: due, y: path.goal },
    today: day >= from && day <= to ? day : null,
    xDomain: [from, to],
    months: monthsBetween(fromEpochDay(from), fromEpochDay(to)),
  };
}

/** From the last value to the due day; what is not known grows with the root of time, as in a random walk. */
function fanOf(last: CheckIn, { date, value, low, high }: Forecast): NonNullable<Lines['forecast']> {
  const [from, to] = [toEpochDay(last.date), toEpochDay(date)];
  const at = (x: number, spread: number) => {
    const share = (x - from) / (to - from);
    return { x, y: last.value + (value - last.value) * share + spread * Math.sqrt(share) };
  };
  const days = between(from, to, CURVE_STEPS);
  return {
    middle: days.map((x) => at(x, 0)),
    low: days.map((x) => at(x, low - value)),
    high: days.map((x) => at(x, high - value)),
  };
}

function between(from: number, to: number, steps: number): readonly number[] {
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** The first days of the months in a time; the month in which it begins counts while most of it lies ahead. */
function monthsBetween(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const first = Number(from.slice(8)) <= 12 ? [from] : [];
  const months: CalendarDate[] = [];
  for (let month = addMonths(startOfMonth(from), 1); month <= to; month = addMonths(month, 1))
    months.push(month);
  return [...first, ...months];
}
