import { Temporal } from 'temporal-polyfill';
import { type CalendarDate, isCalendarDate } from './calendar-date.ts';

/** A time of day, 'HH:MM', 24 hours. */
export type ClockTime = string;

/** A moment in UTC, ISO 8601 with Z. */
export type Instant = string;

/** Whether the text is a time of day from 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight, 0 to 1439. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time so many minutes after midnight, held within the day. */
export function clockTimeAt(minutes: number): ClockTime {
  const held = Math.min(Math.max(0, Math.round(minutes)), 24 * 60 - 1);
  return `${String(Math.floor(held / 60)).padStart(2, '0')}:${String(held % 60).padStart(2, '0')}`;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?Z$/;

/** Whether the text is a moment in UTC that exists. Quicker than a library's: every record of a file carries two. */
export function isInstant(text: string): boolean {
  return INSTANT.test(text) && isCalendarDate(text.slice(0, 10));
}

/** Whether this machine knows the IANA time zone. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment at which a clock in the zone shows the day and time. In the hour that spring skips it is the time
 * after the gap, in the hour that autumn repeats the first of the two (Temporal's 'compatible', RFC 5545 too).
 */
export function toInstant(date: CalendarDate, time: ClockTime, zone: string): Instant {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).toInstant().toString();
}

/** Day and time that a clock in the zone shows at a moment; the first and the last there are where it would show others. */
export function toZoned(
  instant: Instant,
  zone: string,
): { readonly date: CalendarDate; readonly time: ClockTime } {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  if (zoned.year > 9999) return { date: '9999-12-31', time: '23:59' };
  if (zoned.year < 1) return { date: '0001-01-01', time: '00:00' };
  return { date: zoned.toPlainDate().toString(), time: zoned.toPlainTime().toString().slice(0, 5) };
}

/** Minutes from one moment to another, rounded down. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
}
