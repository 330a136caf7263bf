import type { Recurrence } from '#shared/plan/series/recurrence.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The value of RRULE. `until` is a plain day, for which DTSTART must be a plain day too (RFC 5545, 3.3.10). */
export function toRrule(rule: Recurrence): string {
  const parts: (readonly [string, string])[] = [['FREQ', rule.frequency.toUpperCase()]];
  if (rule.until !== null) parts.push(['UNTIL', rule.until.replaceAll('-', '')]);
  if (rule.count !== null) parts.push(['COUNT', String(rule.count)]);
  if (rule.interval !== 1) parts.push(['INTERVAL', String(rule.interval)]);
  if (rule.months.length > 0) parts.push(['BYMONTH', rule.months.join(',')]);
  if (rule.monthDays.length > 0) parts.push(['BYMONTHDAY', rule.monthDays.join(',')]);
  if (rule.weekdays.length > 0)
    parts.push(['BYDAY', rule.weekdays.map(({ day, nth }) => `${nth ?? ''}${WEEKDAYS[day - 1]}`).join(',')]);
  if (rule.positions.length > 0) parts.push(['BYSETPOS', rule.positions.join(',')]);
  if (rule.weekStart !== 1) parts.push(['WKST', WEEKDAYS[rule.weekStart - 1] ?? 'MO']);
  return parts.map((part) => part.join('=')).join(';');
}
