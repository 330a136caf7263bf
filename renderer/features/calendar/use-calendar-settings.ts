import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import {
  CALENDAR_SETTINGS_ID,
  type CalendarSettings,
  createCalendarSettings,
} from '#shared/plan/calendar/calendar-settings.ts';
import { added, changed } from '#shared/workspace/changes.ts';

const UNCHOSEN = createCalendarSettings({ now: '1970-01-01T00:00:00.000Z' });

/** The one record of the calendar's choices, made at the first choice. `label` is the key of the undo step. */
export function useCalendarSettings() {
  const session = useSession();
  const stored = useWorkspace((tables) => tables.calendarSettings.get(CALENDAR_SETTINGS_ID));
  return {
    settings: stored ?? UNCHOSEN,
    /** `part` joins what is typed in one field into one step; without it a change is a step of its own. */
    write: (fields: Partial<CalendarSettings>, label: string, part?: string) => {
      const before = session.tables().calendarSettings.get(CALENDAR_SETTINGS_ID);
      const change =
        before === undefined
          ? added('calendarSettings', createCalendarSettings({ now: session.now() }, fields))
          : changed('calendarSettings', before, fields);
      session.edit(label, [change], part === undefined ? {} : { merge: `calendarSettings/${part}` });
    },
    settle: session.settle,
  };
}
