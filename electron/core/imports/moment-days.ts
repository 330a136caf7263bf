import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  daysFrom,
  isCalendarDate,
  isoWeekOf,
  partsOf,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { isClockTime, toInstant, toZoned } from '#shared/base/zoned-time.ts';
import type { Recurrence } from '#shared/plan/series/recurrence.ts';
import { fromRrule } from '#shared/plan/series/recurrence-text.ts';
import type { IcalProperty } from './ical-properties.ts';
import { icalZone } from './ical-zones.ts';

/** A day with its time on the wall of the plan's zone; without a time it is the whole day. */
export type IcalDay = {
  readonly date: CalendarDate;
  readonly time: string | null;
  /** The same on the event's own wall. */
  readonly ownDate: CalendarDate;
  readonly zone: string;
  /** A TZID that nobody knows; empty where all is well. */
  readonly unknownZone: string;
};

/** DTSTART, DTEND and their like (RFC 5545, 3.3.4 and 3.3.5). Null where the value is none of them. */
export function icalDay({ parameters, value }: IcalProperty, planZone: string): IcalDay | null {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})\d{0,2}(Z?))?$/.exec(value.trim());
  if (match === null) return null;
  const [, year, month, day, hour, minute, utc] = match;
  const ownDate = `${year}-${month}-${day}`;
  if (!isCalendarDate(ownDate)) return null;
  if (hour === undefined) return { date: ownDate, time: null, ownDate, zone: planZone, unknownZone: '' };
  const time = `${hour}:${minute}`;
  if (!isClockTime(time)) return null;
  const id = parameters.get('TZID') ?? '';
  const named = id === '' ? null : icalZone(id);
  const zone = utc === 'Z' ? 'UTC' : (named ?? planZone);
  const unknownZone = utc !== 'Z' && id !== '' && named === null ? id.slice(0, 80) : '';
  const moved = zone === planZone ? { date: ownDate, time } : inPlanZone(ownDate, time, zone, planZone);
  return { ...moved, ownDate, zone, unknownZone };
}

function inPlanZone(date: CalendarDate, time: string, zone: string, planZone: string) {
  try {
    return toZoned(toInstant(date, time, zone), planZone);
  } catch {
    return { date, time }; // beyond the years that a clock can tell
  }
}

/** Last day of an event, that day included; null for a single day or where end or duration says nothing. */
export function lastDayOf(
  start: IcalDay,
  end: IcalDay | null,
  duration: string | null,
): { readonly last: CalendarDate | null; readonly isBackwards: boolean } {
  const none = { last: null, isBackwards: false };
  if (end !== null) {
    if (end.date < start.date || (end.date === start.date && (end.time ?? '') < (start.time ?? '')))
      return { last: null, isBackwards: true };
    // The end is the first moment that is no longer part of it.
    const isAtMidnight = end.time === null || end.time === '00:00';
    const last = isAtMidnight && end.date > start.date ? addDays(end.date, -1) : end.date;
    return last > start.date ? { last, isBackwards: false } : none;
  }
  const days = daysOfDuration(duration ?? '', start.time);
  return days > 1 ? { last: dayAfter(start.date, days - 1), isBackwards: false } : none;
}

/** So many days later; the last day of all where there is none. */
export function dayAfter(day: CalendarDate, days: number): CalendarDate {
  const later = addDays(day, days);
  return isCalendarDate(later) ? later : '9999-12-31';
}

/** Longer than any event: a duration beyond it is no duration. */
const LONGEST_DAYS = 3660;

/** How many days a duration touches from a time of the first one on ('P1W', 'P2D', 'PT30H'); 0 where it cannot be read. */
function daysOfDuration(text: string, time: string | null): number {
  const match = /^\+?P(?:(\d{1,5})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:\d{1,8}S)?)?$/.exec(
    text.trim().toUpperCase(),
  );
  if (match === null) return 0;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0));
  const [hour, minute] = (time ?? '00:00').split(':').map(Number);
  const length = 1440 * (7 * (weeks ?? 0) + (days ?? 0)) + 60 * (hours ?? 0) + (minutes ?? 0);
  const touched = Math.ceil((60 * (hour ?? 0) + (minute ?? 0) + length) / 1440);
  return touched > LONGEST_DAYS ? 0 : touched;
}

export type MomentRule =
  | { readonly kind: 'kept'; readonly recurrence: Recurrence }
  /** Its days inside the plan; the rule itself is more than a plan keeps. */
  | { readonly kind: 'expanded'; readonly days: readonly CalendarDate[] }
  | { readonly kind: 'unreadable' };

/** Times are left out of a rule, for a moment is a day; more repetitions than anybody lives to see are no end. */
export function momentRule(
  text: string,
  start: IcalDay,
  plan: { readonly from: CalendarDate; readonly to: CalendarDate },
): MomentRule {
  const rule = text
    .toUpperCase()
    .slice(0, 2000)
    .split(';')
    .filter((part) => !/^(BYHOUR|BYMINUTE|BYSECOND|RSCALE|SKIP)=/.test(part) && !isEndless(part))
    .join(';');
  const read = fromRrule(rule, { time: start.time, timeZone: start.zone });
  if ('recurrence' in read) return { kind: 'kept', recurrence: read.recurrence };
  const days = yearlyDays(rule, start.ownDate, plan);
  return days === null ? { kind: 'unreadable' } : { kind: 'expanded', days };
}

function isEndless(part: string): boolean {
  const [, digits] = /^COUNT=(\d+)$/.exec(part) ?? [];
  return digits !== undefined && (digits.length > 5 || Number(digits) > 10_000);
}

/** Rules by week of the year or day of the year (BYWEEKNO, BYYEARDAY), day by day inside the plan; null for all others. */
function yearlyDays(
  rule: string,
  start: CalendarDate,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly CalendarDate[] | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const weeks = numbersOf(parts.get('BYWEEKNO'));
  const yearDays = numbersOf(parts.get('BYYEARDAY'));
  const known = ['FREQ', 'INTERVAL', 'UNTIL', 'BYWEEKNO', 'BYYEARDAY', 'BYDAY', 'WKST'];
  if (parts.get('FREQ') !== 'YEARLY' || [...parts.keys()].some((name) => !known.includes(name))) return null;
  if (weeks.length + yearDays.length === 0) return null;
  const interval = Math.max(1, Number(parts.get('INTERVAL') ?? 1) || 1);
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '');
  const limit = until === null ? to : until.slice(1, 4).join('-');
  const names = (parts.get('BYDAY') ?? '').split(',').filter((name) => name !== '');
  const first = from > start ? from : start;
  return daysFrom(first, to < limit ? to : limit).filter((day) => {
    const { year } = partsOf(day);
    if ((year - partsOf(start).year) % interval !== 0) return false;
    const isWeekday =
      names.length > 0
        ? names.includes(WEEKDAYS[weekdayOf(day) - 1] ?? '')
        : yearDays.length > 0 || weekdayOf(day) === weekdayOf(start);
    return isWeekday && isInWeek(day, weeks) && isOnYearDay(day, yearDays);
  });
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

function isInWeek(day: CalendarDate, weeks: readonly number[]): boolean {
  if (weeks.length === 0) return true;
  const { year, week } = isoWeekOf(day);
  const last = isoWeekOf(calendarDate(year, 12, 28)).week;
  return weeks.includes(week) || weeks.includes(week - last - 1);
}

function isOnYearDay(day: CalendarDate, yearDays: readonly number[]): boolean {
  if (yearDays.length === 0) return true;
  const { year } = partsOf(day);
  const at = daysBetween(calendarDate(year, 1, 1), day) + 1;
  const length = daysBetween(calendarDate(year, 1, 1), calendarDate(year + 1, 1, 1));
  return yearDays.includes(at) || yearDays.includes(at - length - 1);
}

function numbersOf(list: string | undefined): readonly number[] {
  return (list ?? '')
    .split(',')
    .map(Number)
    .filter((number) => Number.isInteger(number) && number !== 0);
}
