/** A day without zone or time, 'YYYY-MM-DD'. Strings compare in the order of time. */
export type CalendarDate = string;

/** 1 Monday to 7 Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_IN_MS = 86_400_000;

/** Whether the text is a day that exists, from 0001 to 9999. */
export function isCalendarDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year > 0 && month > 0 && month < 13 && day > 0 && day <= lastDayOf(year, month);
}

const HYPHEN = 45;

/** NaN where there is anything but digits. Days are read by the million: this is ten times a regular expression. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = 10 * value + digit;
  }
  return value;
}

/** A day from its parts; month 1 to 12. Days outside the month roll over, as in Date. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return fromEpochDay(Date.UTC(year, month - 1, day) / DAY_IN_MS);
}

/** Year, month (1 to 12) and day (1 to 31) as numbers; NaN in parts that are no digits. */
export function partsOf(date: CalendarDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Whole days since 1970-01-01; throws a RangeError for a text that is no day. */
export function toEpochDay(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new RangeError(`Not a day: ${date}`);
  const month = digits(date, 5, 7);
  const year = digits(date, 0, 4) - (month < 3 ? 1 : 0); // years begin in March, so that leap days come last
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(date, 8, 10) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + dayOfYear - 719_468;
}

/**
 * The day so many whole days after 1970-01-01, negative for days before it; held to no range, so keep to the years
 * 1 to 9999.
 */
export function fromEpochDay(day: number): CalendarDate {
  return new Date(day * DAY_IN_MS).toISOString().slice(0, 10);
}

/** The day so many whole days later, earlier where negative. Throws a RangeError for a text that is no day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** So many days away, held within the days there are: 0001-01-01 to 9999-12-31. */
export function daysAway(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(Math.max(FIRST_DAY, Math.min(LAST_DAY, toEpochDay(date) + days)));
}

/** 0001-01-01 and 9999-12-31 as days since 1970. */
const [FIRST_DAY, LAST_DAY] = [-719_162, 2_932_896];

/** The same day some months later; the last day of that month where it has no such day (31 Jan + 1 = 28 Feb). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const first = calendarDate(year, month + months, 1);
  return addDays(first, Math.min(day, daysInMonth(first)) - 1);
}

/** Days from the first to the second day; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** How many days the month of that day has, 28 to 31. */
export function daysInMonth(date: CalendarDate): number {
  const { year, month } = partsOf(date);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first day of the month that holds the day. */
export function startOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

/** The last day of the month that holds the day. */
export function endOfMonth(date: CalendarDate): CalendarDate {
  return addDays(startOfMonth(date), daysInMonth(date) - 1);
}

/** The day of the week. Throws a RangeError for a text that is no day. 1970-01-01 was a Thursday. */
export function weekdayOf(date: CalendarDate): Weekday {
  const sundayIsZero = (((toEpochDay(date) + 4) % 7) + 7) % 7;
  return (sundayIsZero === 0 ? 7 : sundayIsZero) as Weekday; // a remainder of 7 is 0 to 6
}

/** The first day of the week that holds the day, for a week that starts on `weekStart`. */
export function startOfWeek(date: CalendarDate, weekStart: Weekday): CalendarDate {
  return addDays(date, -((weekdayOf(date) - weekStart + 7) % 7));
}

/** ISO 8601 week: week 1 holds the year's first Thursday; `year` is the week's year, not always the day's. */
export function isoWeekOf(date: CalendarDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(startOfWeek(date, 1), 3);
  const { year } = partsOf(thursday);
  return { year, week: 1 + Math.floor(daysBetween(`${String(year).padStart(4, '0')}-01-01`, thursday) / 7) };
}

/** All days from the first to the last, both included; empty when the last is earlier. */
export function daysFrom(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const start = toEpochDay(first);
  return Array.from({ length: Math.max(0, toEpochDay(last) - start + 1) }, (_, index) =>
    fromEpochDay(start + index),
  );
}

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
