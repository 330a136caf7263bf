import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import type { MarkShape, Tone } from '#renderer/ui/StateMark.tsx';
import type { Routine } from '#shared/plan/tasks/routine.ts';
import type { Round } from '#shared/plan/tasks/routine-rounds.ts';

export type RoutineWords = {
  readonly nameOf: (routine: Pick<Routine, 'title'>) => string;
  /** "Every Monday", "On Mon, Wed and Fri", "Paused". */
  readonly whenOf: (routine: Pick<Routine, 'rhythm' | 'weekdays' | 'onDay' | 'isPaused'>) => string;
  readonly weekday: (weekday: number, length: 'short' | 'long') => string;
  /** "Mon 12 Oct: partly done, by Mira". */
  readonly roundOf: (round: Round) => string;
};

/** What is said of a routine in cards, rows and forms. */
export function useRoutineWords(): RoutineWords {
  const t = useTranslations('tasks.routine');
  const format = useFormatter();
  const days = useDays();
  return useMemo(() => {
    // 5 January 2026 is a Monday.
    const weekday = (day: number, length: 'short' | 'long') =>
      format.dateTime(new Date(Date.UTC(2026, 0, 4 + day)), { timeZone: 'UTC', weekday: length });
    const rhythmOf = ({ rhythm, weekdays, onDay }: Pick<Routine, 'rhythm' | 'weekdays' | 'onDay'>) => {
      if (rhythm === 'daily') {
        if (weekdays.length === 0 || weekdays.length === 7) return t('when.everyDay');
        return t('when.days', { days: format.list(weekdays.map((day) => weekday(day, 'short'))) });
      }
      if (onDay === null || (rhythm === 'weekly' && onDay > 7)) return t('when.never');
      if (rhythm === 'weekly') return t('when.weekly', { day: weekday(onDay, 'long') });
      return onDay === 31 ? t('when.monthlyLast') : t('when.monthly', { day: onDay });
    };
    return {
      nameOf: ({ title }) => (title.trim() === '' ? t('untitled') : title),
      whenOf: (routine) => (routine.isPaused ? t('when.paused') : rhythmOf(routine)),
      weekday,
      roundOf: ({ date, state, run }) => {
        const said = { date: days.short(date), state: t(`round.${state}`) };
        const name = run?.doneBy.trim() ?? '';
        return name === '' || state === 'missed' || state === 'open'
          ? t('roundIs', said)
          : t('roundBy', { ...said, name });
      },
    };
  }, [t, format, days]);
}

/** The state of a round as a mark. */
export const ROUND_MARKS = {
  done: { shape: 'circleCheck', tone: 'ok' },
  part: { shape: 'half', tone: 'accent' },
  missed: { shape: 'broken', tone: 'risk' },
  open: { shape: 'dottedRing', tone: 'none' },
} as const satisfies Readonly<Record<Round['state'], { readonly shape: MarkShape; readonly tone: Tone }>>;
