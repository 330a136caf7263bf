import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { CrisisPhase } from '#shared/plan/crisis/crisis.ts';

const PHASE_KEYS = {
  'first-15-minutes': 'first15Minutes',
  'first-hour': 'firstHour',
  'first-day': 'firstDay',
} as const satisfies Record<CrisisPhase, string>;

export function usePhaseName(): (phase: CrisisPhase) => string {
  const t = useTranslations('crisis.phase');
  return (phase) => t(PHASE_KEYS[phase]);
}

/** Minutes as people say them: 45 min, 2 h, 1 h 30 min, 2 d 3 h. */
export function useDuration(): (minutes: number) => string {
  const t = useTranslations('crisis.duration');
  return (minutes) => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    if (hours >= 48) return t('days', { days: Math.floor(hours / 24), hours: hours % 24 });
    if (hours === 0) return t('minutes', { minutes: rest });
    return rest === 0 ? t('hours', { hours }) : t('both', { hours, minutes: rest });
  };
}

export type Moments = {
  /** "14:15", on the clock of the workspace. */
  readonly time: (at: string) => string;
  /** The day on that clock, 'YYYY-MM-DD'. */
  readonly day: (at: string) => string;
  /** "14:15" today, else "Thu 15 Oct, 14:15". */
  readonly near: (at: string) => string;
  /** "Thu 15 Oct, 14:15". */
  readonly full: (at: string) => string;
};

/** Moments on the clock of the workspace, always with 24 hours: that is how the log is typed. */
export function useMoments(): Moments {
  const { timeZone } = useProfile();
  const today = useToday();
  const days = useDays();
  return useMemo(() => {
    const at = (moment: string) => toZoned(moment, timeZone);
    const full = (moment: string) => `${days.short(at(moment).date)}, ${at(moment).time}`;
    return {
      time: (moment) => at(moment).time,
      day: (moment) => at(moment).date,
      near: (moment) => (at(moment).date === today ? at(moment).time : full(moment)),
      full,
    };
  }, [timeZone, today, days]);
}

/** "Wed 14", for a row with little room. */
export function useShortDay(): (day: string) => string {
  const format = useFormatter();
  return (day) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', weekday: 'short', day: 'numeric' });
}
