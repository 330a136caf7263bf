import { addDays } from '#shared/base/calendar-date.ts';
import type { ClockTime, Instant } from '#shared/base/zoned-time.ts';
import { isClockTime, toInstant, toZoned } from '#shared/base/zoned-time.ts';

/** A line for the log as it was typed, with the moment it tells of. */
export type LogLine = { readonly at: Instant; readonly text: string };

/**
 * Reads a line of the log. "13:41 Lab called" tells of 13:41 on the clock of the zone: today, or yesterday where that
 * would lie ahead; before the incident began there is nothing to tell, so then it stands at its beginning.
 */
export function readLogLine(
  line: string,
  { now, openedAt, zone }: { readonly now: Instant; readonly openedAt: Instant; readonly zone: string },
): LogLine {
  const match = /^(\d{1,2})[:.](\d{2})\s+(\S.*)$/s.exec(line.trim());
  const time = match === null ? null : `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`;
  if (match === null || time === null || !isClockTime(time)) return { at: now, text: line.trim() };
  const at = lastTime(time, now, zone);
  return { at: Date.parse(at) < Date.parse(openedAt) ? openedAt : at, text: (match[3] ?? '').trim() };
}

/** The next moment at which the zone's clock shows the time: today, or tomorrow where it is past. */
export function nextClockTime(time: ClockTime, now: Instant, zone: string): Instant {
  const at = new Date(toInstant(toZoned(now, zone).date, time, zone)).toISOString();
  if (Date.parse(at) > Date.parse(now)) return at;
  return new Date(toInstant(addDays(toZoned(now, zone).date, 1), time, zone)).toISOString();
}

/** The last moment at which the zone's clock showed the time. */
function lastTime(time: ClockTime, now: Instant, zone: string): Instant {
  const today = toZoned(now, zone).date;
  const at = new Date(toInstant(today, time, zone)).toISOString();
  if (Date.parse(at) <= Date.parse(now)) return at;
  return new Date(toInstant(addDays(today, -1), time, zone)).toISOString();
}
