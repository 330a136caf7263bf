import { useDays } from '#renderer/i18n/days.ts';
import { useProfile } from '#renderer/session/SessionProvider.tsx';

/** The days of the week in the plan's order, 1 Monday to 7 Sunday, with their short names. */
export function useWeekdays(): readonly { readonly weekday: number; readonly name: string }[] {
  const days = useDays();
  const { weekStart } = useProfile();
  return Array.from({ length: 7 }, (_, place) => {
    const weekday = ((weekStart - 1 + place) % 7) + 1;
    // 1 January 2024 was a Monday.
    return { weekday, name: days.weekday(`2024-01-0${weekday}`) };
  });
}
