import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysInMonth,
  partsOf,
  type Weekday,
  weekdayOf,
} from '#shared/base/calendar-date.ts';
import { adventOf, easterOf, orthodoxEasterOf } from './feasts.ts';
import { LUNAR_DAYS, type LunarFeast } from './lunar-days.ts';

/** The days of a year on which something is: mostly one, none where it has no day that year. */
export type DayRule = (year: number) => readonly CalendarDate[];

/** The same day of each year. */
export function fixed(month: number, day: number): DayRule {
  return (year) => [calendarDate(year, month, day)];
}

/** Days after Easter Sunday, negative before it. */
export function easter(days: number): DayRule {
  return (year) => [addDays(easterOf(year), days)];
}

/** Days after Easter Sunday of the Orthodox churches. */
export function orthodoxEaster(days: number): DayRule {
  return (year) => (year < 1900 || year > 2099 ? [] : [addDays(orthodoxEasterOf(year), days)]);
}

/** Days after the first Sunday of Advent, negative before it. */
export function advent(days: number): DayRule {
  return (year) => [addDays(adventOf(year), days)];
}

/** The nth weekday of a month, from its end where negative; then some days later. */
export function nth(count: number, weekday: Weekday, month: number, later = 0): DayRule {
  return (year) => {
    const first = calendarDate(year, month, 1);
    const last = calendarDate(year, month, daysInMonth(first));
    const day =
      count > 0
        ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
        : addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (count + 1));
    return [addDays(day, later)];
  };
}

/** The last such weekday before a day, that day itself excluded. */
export function before(weekday: Weekday, month: number, day: number): DayRule {
  return (year) => {
    const limit = calendarDate(year, month, day);
    return [addDays(limit, -((weekdayOf(limit) - weekday + 7) % 7 || 7))];
  };
}

/** Single days that were fixed by decree. */
export function once(...days: readonly CalendarDate[]): DayRule {
  return (year) => days.filter((day) => partsOf(day).year === year);
}

/** A feast that follows the moon, from the table. */
export function lunar(feast: LunarFeast): DayRule {
  return once(...LUNAR_DAYS[feast]);
}

/** Of two rules the second in the years that the test picks. */
export function either(rule: DayRule, other: DayRule, takesOther: (year: number) => boolean): DayRule {
  return (year) => (takesOther(year) ? other : rule)(year);
}

/** Another day where the first one falls on one of these weekdays. */
export function movedFrom(rule: DayRule, weekday: Weekday, by: number): DayRule {
  return (year) => rule(year).map((day) => (weekdayOf(day) === weekday ? addDays(day, by) : day));
}
