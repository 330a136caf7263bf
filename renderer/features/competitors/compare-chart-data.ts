import type { ChartPoint } from '#renderer/ui/charts/line-geometry.ts';
import {
  addMonths,
  type CalendarDate,
  daysBetween,
  startOfMonth,
  toEpochDay,
} from '#shared/base/calendar-date.ts';
import type { WatchLine } from '#shared/plan/competitors/competitor-watch.ts';
import type { FollowerPoint } from '#shared/plan/competitors/follower-counts.ts';

export type CompareMeasure = 'followers' | 'growth';

export type CompareLine = {
  readonly line: WatchLine;
  /** Followers, or per cent since the first count shown; null breaks the line. */
  readonly points: readonly ChartPoint[];
  readonly last: number;
};

/** More would be a tangle; the table has all. */
const MOST_LINES = 6;
const MONTHS_SHOWN = 12;
/** Two counts further apart than two months are not joined: what was between them is not known. */
const JOINED_DAYS = 62;

/** The lines to draw over the last year: one's own, whoever is selected, then the largest. */
export function compareLines(
  lines: readonly WatchLine[],
  {
    measure,
    selectedId,
    today,
  }: {
    readonly measure: CompareMeasure;
    readonly selectedId: string | null;
    readonly today: CalendarDate;
  },
): readonly CompareLine[] {
  const first = addMonths(today, -MONTHS_SHOWN);
  const drawn = lines.flatMap((line) => {
    const shown = line.points.filter(({ date }) => date >= first);
    const base = shown[0]?.followers ?? 0;
    const yOf = ({ followers }: FollowerPoint) =>
      measure === 'followers' ? followers : (followers / base - 1) * 100;
    const end = shown.at(-1);
    if (end === undefined || (measure === 'growth' && (base === 0 || shown.length < 2))) return [];
    return [{ line, points: withGaps(shown, yOf), last: yOf(end) }];
  });
  const isFirst = ({ line }: CompareLine) =>
    line.kind === 'own' || (selectedId !== null && line.competitorId === selectedId);
  const chosen = [...drawn.filter(isFirst), ...drawn.filter((each) => !isFirst(each))].slice(0, MOST_LINES);
  return drawn.filter((each) => chosen.includes(each));
}

function withGaps(
  points: readonly FollowerPoint[],
  yOf: (point: FollowerPoint) => number,
): readonly ChartPoint[] {
  return points.flatMap((point, index): readonly ChartPoint[] => {
    const drawn = { x: toEpochDay(point.date), y: yOf(point) };
    const before = points[index - 1];
    const isGap = before !== undefined && daysBetween(before.date, point.date) > JOINED_DAYS;
    return isGap ? [{ x: drawn.x - 1, y: null }, drawn] : [drawn];
  });
}

/** First days of the months between the first point and today. */
export function monthsOf(first: CalendarDate, today: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = addMonths(startOfMonth(first), 1); month <= today; month = addMonths(month, 1))
    months.push(month);
  return months;
}
