import { type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { MetricPoint } from './metric.ts';
import type { Target } from './target.ts';

/** One value of a target on a day; `pointId` is null for the baseline, which stands in the target itself. */
export type CheckIn = {
  readonly date: CalendarDate;
  readonly value: number;
  readonly pointId: string | null;
};

/**
 * The check-ins of a target in the order of time, one a day (the last one written wins), the baseline first. They are
 * the figures of the same metric and channel from the day of the baseline or the start on, whichever is earlier. A
 * figure that counts another period than the target's is left out: a week's likes say nothing of a month's.
 */
export function pointsOf(target: Target, metricPoints: Iterable<MetricPoint>): readonly CheckIn[] {
  const first = [target.baselineDate, target.start].filter((date) => date !== null).sort()[0] ?? '';
  return historyOf(target, metricPoints).filter(({ date }) => date >= first);
}

/** The same with the figures from before the baseline: what a forecast can learn from. */
export function historyOf(target: Target, metricPoints: Iterable<MetricPoint>): readonly CheckIn[] {
  const baselineDate = target.baselineDate ?? target.start;
  const byDate = new Map<CalendarDate, MetricPoint>();
  for (const point of metricPoints) {
    if (!measures(target, point)) continue;
    const other = byDate.get(point.date);
    if (other === undefined || isLater(point, other)) byDate.set(point.date, point);
  }
  const checkIns = [...byDate.values()]
    .filter(({ date }) => date !== baselineDate || target.baseline === null)
    .map(({ date, value, id }): CheckIn => ({ date, value, pointId: id }));
  if (target.baseline !== null && baselineDate !== null) {
    checkIns.push({ date: baselineDate, value: target.baseline, pointId: null });
  }
  return checkIns.sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** Days that a period may have: a month of a report is 28 to 31 days, one that is cut off is not a month. */
const PERIOD_DAYS = {
  day: [1, 1],
  week: [7, 7],
  month: [28, 31],
  quarter: [89, 92],
} as const;

/** Whether a figure is one of the target's: same metric, channel and period. */
export function measures(target: Target, point: MetricPoint): boolean {
  if (point.metric !== target.metric || point.customName !== target.customName) return false;
  if (point.channelId !== target.channelId) return false;
  if (target.per === null || point.periodStart === null) return true;
  const [least, most] = PERIOD_DAYS[target.per];
  const days = daysBetween(point.periodStart, point.date) + 1;
  return days >= least && days <= most;
}

function isLater(one: MetricPoint, other: MetricPoint): boolean {
  return one.updatedAt === other.updatedAt ? one.id > other.id : one.updatedAt > other.updatedAt;
}
