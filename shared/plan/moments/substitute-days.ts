import { addDays, type CalendarDate, weekdayOf } from '#shared/base/calendar-date.ts';
import type { Substitution } from './holiday.ts';

export type HolidayOnDay = {
  readonly id: string;
  readonly day: CalendarDate;
  readonly substitution: Substitution | null;
};

/**
 * The free days in the place of holidays on a weekend, for the holidays of one region that are free days:
 * - nextFreeDay: the next day that is neither weekend nor holiday nor such a day already (United Kingdom);
 * - nearestWeekday: the Friday before a Saturday, the Monday after a Sunday (United States);
 * - mondayAfterSunday: the Monday after a Sunday, nothing for a Saturday (Canada Day).
 */
export function substituteDays(holidays: readonly HolidayOnDay[]): readonly HolidayOnDay[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const inOrder = holidays.toSorted((left, right) => (left.day < right.day ? -1 : 1));
  return inOrder.flatMap((holiday) => {
    const day = substituteOf(holiday, taken);
    if (day === null) return [];
    taken.add(day);
    return [{ ...holiday, day }];
  });
}

function substituteOf({ day, substitution }: HolidayOnDay, taken: ReadonlySet<string>): CalendarDate | null {
  const weekday = weekdayOf(day);
  if (weekday < 6 || substitution === null) return null;
  if (substitution === 'nearestWeekday') return addDays(day, weekday === 6 ? -1 : 1);
  if (substitution === 'mondayAfterSunday') return weekday === 7 ? addDays(day, 1) : null;
  let next = addDays(day, 1);
  while (weekdayOf(next) > 5 || taken.has(next)) next = addDays(next, 1);
  return next;
}
