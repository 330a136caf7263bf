import { useDays } from '#renderer/i18n/days.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import styles from './DayHead.module.css';
import { DayMoments } from './DayMoments.tsx';

type DayHeadProps = { readonly day: string; readonly isToday: boolean };

/** The head of a column of a day: weekday and number, and what happens on it. */
export function DayHead({ day, isToday }: DayHeadProps) {
  const days = useDays();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a grid that is no table
    <div role="columnheader" tabIndex={-1} className={joinClasses(styles.day, isToday && styles.today)}>
      <span className={styles.name}>
        {days.weekday(day)} <b>{Number(day.slice(8))}</b>
      </span>
      <DayMoments day={day} />
    </div>
  );
}
