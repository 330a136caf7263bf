import { useEffect, useRef } from 'react';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { isTyping } from '#renderer/ui/typing.ts';
import { CALENDAR_VIEWS } from '#shared/plan/calendar/calendar-views.ts';
import type { CalendarState } from './use-calendar-view.ts';

/** Keys of the whole page while nothing is written: 1 to 9 for the views, T for today, Q for a post in one line. */
export function useCalendarKeys(state: CalendarState, today: string, openQuickAdd: () => void) {
  const dialogs = useDialogs();
  const latest = useRef({ state, today, openQuickAdd, dialogs });
  latest.current = { state, today, openQuickAdd, dialogs };
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { state: now, today: day, openQuickAdd: open, dialogs: shown } = latest.current;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (shown.isOpen || isTyping(event.target) || isInOverlay(event.target)) return;
      const view = CALENDAR_VIEWS[Number(event.key) - 1];
      if (view !== undefined) now.show(view);
      else if (event.key === 't' || event.key === 'T') now.showDay(day);
      else if (event.key === 'q' || event.key === 'Q') open();
      else return;
      event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Menus, popovers and date fields have their own letters and digits. */
function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="menu"], [role="listbox"], [role="spinbutton"]') !== null
  );
}
