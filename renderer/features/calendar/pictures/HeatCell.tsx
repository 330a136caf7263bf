import { memo } from 'react';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import styles from './Pictures.module.css';

type HeatCellProps = {
  readonly day: string;
  readonly posts: number;
  readonly most: number;
  readonly label: string;
  readonly isToday?: boolean;
  readonly isTabStop?: boolean;
  readonly isGap?: boolean;
};

// Over 52 % of accent the figures inside would lose their contrast.
const STRONGEST = 52;

/** A day with its figure on one hue, hollow where nothing goes out. A year draws 365: plain elements only. */
export const HeatCell = memo(function HeatCell(props: HeatCellProps) {
  const { day, posts, most, label, isToday = false, isTabStop = false, isGap = false } = props;
  return (
    <button
      type="button"
      data-heat={day}
      tabIndex={isTabStop ? 0 : -1}
      title={label}
      aria-label={label}
      aria-current={isToday ? 'date' : undefined}
      className={joinClasses(styles.cell, posts === 0 && styles.zero, isGap && styles.gap)}
      style={{ '--a': `${(posts / Math.max(1, most)) * STRONGEST}%` }}
    >
      {posts === 0 ? '' : posts}
    </button>
  );
});
