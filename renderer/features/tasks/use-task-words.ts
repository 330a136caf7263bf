import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import type { MarkShape, Tone } from '#renderer/ui/StateMark.tsx';
import { daysBetween } from '#shared/base/calendar-date.ts';
import type { Task, TaskState } from '#shared/plan/tasks/task.ts';
import { isOverdue } from '#shared/plan/tasks/task-board.ts';

/** `cell` is for under the head "Due", which says the word already. */
export type DueWords = {
  readonly text: string;
  readonly cell: string;
  readonly isOverdue: boolean;
  readonly isToday: boolean;
};

export type TaskWords = {
  readonly nameOf: (task: Pick<Task, 'title'>) => string;
  /** When it is due, or when it was done; null where neither is known. */
  readonly dueOf: (task: Pick<Task, 'state' | 'due' | 'doneOn'>) => DueWords | null;
};

/** What is said of a task on cards, in rows and in messages. */
export function useTaskWords(): TaskWords {
  const t = useTranslations('tasks');
  const days = useDays();
  const today = useToday();
  return useMemo(() => {
    const dayOf = (day: string) =>
      day.slice(0, 4) === today.slice(0, 4) ? days.short(day) : days.numeric(day);
    const both = (text: string) => ({ text, cell: text });
    return {
      nameOf: ({ title }) => (title.trim() === '' ? t('untitled') : title),
      dueOf: (task) => {
        const { state, due, doneOn } = task;
        const plain = { isOverdue: false, isToday: false };
        if (state === 'done')
          return doneOn === null ? null : { ...plain, ...both(t('due.doneOn', { date: dayOf(doneOn) })) };
        if (due === null) return null;
        if (isOverdue(task, today))
          return { ...plain, isOverdue: true, ...both(t('due.overdue', { days: daysBetween(due, today) })) };
        if (due === today) return { ...plain, isToday: true, ...both(t('due.today')) };
        return { ...plain, text: t('due.on', { date: dayOf(due) }), cell: dayOf(due) };
      },
    };
  }, [t, days, today]);
}

/** The state of a task as a mark. */
export const TASK_MARKS = {
  todo: { shape: 'dottedRing', tone: 'none' },
  doing: { shape: 'half', tone: 'accent' },
  waiting: { shape: 'bars', tone: 'none' },
  done: { shape: 'circleCheck', tone: 'ok' },
} as const satisfies Readonly<Record<TaskState, { readonly shape: MarkShape; readonly tone: Tone }>>;
