import { useMemo } from 'react';
import { useFormatter } from 'use-intl';

/** Moments in words of the interface language, by the clock of this computer. */
export type Moments = {
  /** "14:02" today, "Thu 15 Oct, 14:02" on another day of the year, with the year in another one. */
  readonly short: (instant: string) => string;
  /** "3 hours ago". Only beside the moment itself. */
  readonly ago: (instant: string) => string;
};

export function useMoments(now: () => Date = present): Moments {
  const format = useFormatter();
  return useMemo(() => {
    const day = (date: Date) => format.dateTime(date, { year: 'numeric', month: 'numeric', day: 'numeric' });
    const time = { hour: '2-digit', minute: '2-digit' } as const;
    const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
    return {
      short: (instant) => {
        const at = new Date(instant);
        if (day(at) === day(now())) return format.dateTime(at, time);
        const isThisYear = at.getFullYear() === now().getFullYear();
        return format.dateTime(at, { ...date, ...time, ...(isThisYear ? {} : { year: 'numeric' }) });
      },
      ago: (instant) => format.relativeTime(new Date(instant), now()),
    };
  }, [format, now]);
}

function present(): Date {
  return new Date();
}
