import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  daysFrom,
  endOfMonth,
  partsOf,
  startOfMonth,
  startOfWeek,
  type Weekday,
} from '#shared/base/calendar-date.ts';

/** The ways to look at the same posts. */
export const CALENDAR_VIEWS = [
  'day',
  'week',
  'month',
  'year',
  'agenda',
  'board',
  'channels',
  'table',
  'pictures',
] as const;

export type CalendarView = (typeof CALENDAR_VIEWS)[number];

export type Period = { readonly first: CalendarDate; readonly last: CalendarDate };

/** The days a view is about when one has that day in mind; null for the table, which holds every post. */
export function periodOf(view: CalendarView, day: CalendarDate, weekStart: Weekday): Period | null {
  switch (view) {
    case 'day':
      return { first: day, last: day };
    case 'week':
    case 'channels': {
      const first = startOfWeek(day, weekStart);
      return { first, last: addDays(first, 6) };
    }
    case 'month':
    case 'agenda':
    case 'board':
      return { first: startOfMonth(day), last: endOfMonth(day) };
    case 'year':
    case 'pictures': {
      const { year } = partsOf(day);
      return { first: calendarDate(year, 1, 1), last: calendarDate(year, 12, 31) };
    }
    case 'table':
      return null;
  }
}

/** The day one has in mind one step further: the next day, week, month or year. */
export function stepDay(view: CalendarView, day: CalendarDate, step: 1 | -1): CalendarDate {
  switch (view) {
    case 'day':
      return addDays(day, step);
    case 'week':
    case 'channels':
      return addDays(day, 7 * step);
    case 'year':
    case 'pictures':
      return addMonths(day, 12 * step);
    default:
      return addMonths(startOfMonth(day), step);
  }
}

/** The twelve months of a year, each with its days. */
export function yearMonths(day: CalendarDate): readonly (readonly CalendarDate[])[] {
  const { year } = partsOf(day);
  return Array.from({ length: 12 }, (_, month) => {
    const first = calendarDate(year, month + 1, 1);
    return daysFrom(first, endOfMonth(first));
  });
}
