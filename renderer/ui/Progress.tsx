import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import { joinClasses } from './join-classes.ts';
import styles from './Small.module.css';
import type { Tone } from './StateMark.tsx';

type ProgressBarProps = {
  readonly label: string;
  /** 0 to 1; null while the whole is unknown. */
  readonly value: number | null;
  /** What is done in words, with counts: "120 of 500 rows". */
  readonly text?: string;
  readonly isLabelHidden?: boolean;
  readonly tone?: Tone;
  readonly isThin?: boolean;
};

export function ProgressBar(props: ProgressBarProps) {
  const { label, value, text, isLabelHidden = false, tone = 'accent', isThin = false } = props;
  const share = value === null ? null : Math.min(1, Math.max(0, value));
  return (
    <AriaProgressBar
      aria-label={label}
      value={share === null ? undefined : share * 100}
      valueLabel={text}
      isIndeterminate={share === null}
      className={styles.progress}
    >
      {!isLabelHidden && (
        <span className={styles.progressLine}>
          <span>{label}</span>
          {text !== undefined && <span className="quiet">{text}</span>}
        </span>
      )}
      <div className={joinClasses(styles.track, isThin && styles.trackThin)}>
        <div
          className={joinClasses(styles.bar, share === null && styles.barUnknown)}
          style={{
            '--bar': tone === 'plain' ? 'var(--text-3)' : `var(--${tone})`,
            width: share === null ? undefined : `${share * 100}%`,
          }}
        />
      </div>
    </AriaProgressBar>
  );
}

type SkeletonProps = {
  readonly width?: number | string;
  readonly height?: number;
  readonly lines?: number;
};

/** Keeps the place of what is being loaded, so that nothing jumps. */
export function Skeleton({ width = '100%', height = 12, lines = 1 }: SkeletonProps) {
  const places = Array.from({ length: lines }, (_, place) => place);
  return (
    <span aria-hidden className="stack-tight">
      {places.map((place) => (
        <span
          key={place}
          className={styles.skeleton}
          style={{ width: place > 0 && place === lines - 1 ? '60%' : width, height }}
        />
      ))}
    </span>
  );
}
