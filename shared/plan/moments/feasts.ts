import { addDays, type CalendarDate, calendarDate, weekdayOf } from '#shared/base/calendar-date.ts';

/**
 * Easter Sunday of the Gregorian calendar, for years from 1583: Gauss's rule in the form that H. Lichtenberg gave it
 * (Historia Mathematica 24, 1997, p. 441 ff.), which needs no exceptions.
 */
export function easterOf(year: number): CalendarDate {
  const century = Math.floor(year / 100);
  const solarShift = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sunShift = 2 - Math.floor((3 * century + 3) / 4);
  const moon = year % 19;
  const seed = (19 * moon + solarShift) % 30;
  const correction = Math.floor((seed + Math.floor(moon / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sunShift) % 7);
  const distance = 7 - ((fullMoon - firstSunday) % 7);
  return calendarDate(year, 3, fullMoon + distance);
}

/**
 * Easter Sunday of the Orthodox churches as a day of the Gregorian calendar: Gauss's rule for the Julian calendar, and
 * the 13 days between the two calendars from 1900 to 2099 (a RangeError outside).
 */
export function orthodoxEasterOf(year: number): CalendarDate {
  if (year < 1900 || year > 2099) throw new RangeError(`No Orthodox Easter for ${year}`);
  const fullMoon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) + 6 * fullMoon + 6) % 7;
  return calendarDate(year, 3, 22 + fullMoon + toSunday + 13);
}

/** First Sunday of Advent: the fourth Sunday before 25 December. */
export function adventOf(year: number): CalendarDate {
  const christmas = calendarDate(year, 12, 25);
  return addDays(christmas, -(weekdayOf(christmas) % 7 || 7) - 21);
}
