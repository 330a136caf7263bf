import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import type { MetricPoint } from '../goals/metric.ts';

const WINDOW_DAYS = 90;

/**
 * How many mentions are usual in a day, from the figures of the last 90 days: the sum over the days that they cover.
 * Figures for all channels together are taken where there are any, else the channels are added up. Null without figures.
 */
export function usualMentions(points: Iterable<MetricPoint>, today: CalendarDate): number | null {
  const from = addDays(today, -WINDOW_DAYS);
  const counted = [...points].filter(
    ({ metric, date, periodStart }) =>
      metric === 'mentions' && periodStart !== null && date >= from && date < today,
  );
  const together = counted.filter(({ channelId }) => channelId === null);
  const used = together.length > 0 ? together : counted;
  const channels = new Set(used.map(({ channelId }) => channelId));
  const perDay = [...channels].map((channelId) => {
    const own = used.filter((point) => point.channelId === channelId);
    const days = own.reduce(
      (sum, { date, periodStart }) => sum + daysBetween(periodStart ?? date, date) + 1,
      0,
    );
    return days > 0 ? own.reduce((sum, { value }) => sum + value, 0) / days : 0;
  });
  const usual = perDay.reduce((sum, value) => sum + value, 0);
  return used.length === 0 ? null : Math.round(usual * 10) / 10;
}
