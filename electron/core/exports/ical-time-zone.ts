import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { foldedLine } from './ical-lines.ts';

/**
 * A VTIMEZONE for the days from first to last: the offset in force at their beginning and one observance for each
 * change within them. Written out instead of as a rule, so that it is right for any zone of the machine's own data.
 */
export function timeZoneLines(zone: string, first: CalendarDate, last: CalendarDate): string {
  const start = Temporal.PlainDate.from(first).subtract({ days: 1 }).toZonedDateTime(zone);
  const end = Temporal.PlainDate.from(last).add({ days: 2 }).toZonedDateTime(zone);
  const base = start.getTimeZoneTransition('previous') ?? start;
  const observances = [observance(base, offsetBefore(base))];
  let next = start.getTimeZoneTransition('next');
  while (next !== null && Temporal.ZonedDateTime.compare(next, end) < 0) {
    observances.push(observance(next, offsetBefore(next)));
    next = next.getTimeZoneTransition('next');
  }
  return [
    foldedLine('BEGIN', 'VTIMEZONE'),
    foldedLine('TZID', zone),
    ...observances,
    foldedLine('END', 'VTIMEZONE'),
  ].join('');
}

/** DTSTART is the local time by the offset that ends with it (RFC 5545, 3.6.5). */
function observance(from: Temporal.ZonedDateTime, before: number): string {
  const wall = from.toInstant().add({ nanoseconds: before }).toZonedDateTimeISO('UTC').toPlainDateTime();
  const kind = from.offsetNanoseconds > before ? 'DAYLIGHT' : 'STANDARD';
  return [
    foldedLine('BEGIN', kind),
    foldedLine('DTSTART', localStamp(wall)),
    foldedLine('TZOFFSETFROM', offsetText(before)),
    foldedLine('TZOFFSETTO', offsetText(from.offsetNanoseconds)),
    foldedLine('END', kind),
  ].join('');
}

function offsetBefore(moment: Temporal.ZonedDateTime): number {
  return moment.subtract({ nanoseconds: 1 }).offsetNanoseconds;
}

function localStamp(wall: Temporal.PlainDateTime): string {
  return wall.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

function offsetText(nanoseconds: number): string {
  const seconds = Math.abs(nanoseconds) / 1e9;
  const parts = [
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    ...(seconds % 60 === 0 ? [] : [seconds % 60]),
  ];
  return `${nanoseconds < 0 ? '-' : '+'}${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}
