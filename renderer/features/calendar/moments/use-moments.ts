import { useMemo } from 'react';
import { useProfile, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import { CALENDAR_SETTINGS_ID, type CalendarSettings } from '#shared/plan/calendar/calendar-settings.ts';
import type { Moment } from '#shared/plan/moments/moment.ts';
import {
  type MomentSettings,
  momentsBetween,
  momentsByDay,
  type ShownMoment,
} from '#shared/plan/moments/shown-moments.ts';

const NONE: readonly ShownMoment[] = [];

/** Everything that is on the days from the first to the last: holidays, days of topics, one's own, from calendar files. */
export function useMoments(first: string, last: string): readonly ShownMoment[] {
  const { moments, choice } = useMomentTables();
  return useMemo(
    () => momentsBetween({ ...choice, moments: moments.values() }, first, last),
    [choice, moments, first, last],
  );
}

/** What is on one day. Cells of a grid share the work: a month is worked out once. */
export function useDayMoments(day: string): readonly ShownMoment[] {
  const { moments, choice } = useMomentTables();
  return monthOf(moments, choice, startOfMonth(day)).get(day) ?? NONE;
}

function useMomentTables() {
  const { holidayRegion } = useProfile();
  const moments = useWorkspace((tables) => tables.moments);
  const settings = useWorkspace((tables) => tables.calendarSettings.get(CALENDAR_SETTINGS_ID));
  const choice = useMemo(() => ({ region: holidayRegion, settings }), [holidayRegion, settings]);
  return { moments, choice };
}

type Months = Map<string, ReadonlyMap<string, readonly ShownMoment[]>>;

// Tables never change in place, so what was worked out for one stays true for it.
const KNOWN = new WeakMap<
  ReadonlyMap<string, Moment>,
  { readonly region: string; readonly settings: CalendarSettings | undefined; readonly months: Months }
>();

function monthOf(moments: ReadonlyMap<string, Moment>, { region, settings }: MomentSettings, month: string) {
  let known = KNOWN.get(moments);
  if (known === undefined || known.region !== region || known.settings !== settings) {
    known = { region, settings, months: new Map() };
    KNOWN.set(moments, known);
  }
  const made = known.months.get(month);
  if (made !== undefined) return made;
  const last = endOfMonth(month);
  const days = momentsByDay(
    momentsBetween({ region, settings, moments: moments.values() }, month, last),
    month,
    last,
  );
  known.months.set(month, days);
  return days;
}
