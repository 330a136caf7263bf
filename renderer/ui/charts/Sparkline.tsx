import { joinClasses } from '../join-classes.ts';
import type { Tone } from '../StateMark.tsx';
import styles from './charts.module.css';
import { sparkGeometry } from './line-geometry.ts';

type SparklineProps = {
  readonly values: readonly (number | null)[];
  readonly goal?: number | null;
  /** The colour of the state whose word stands beside it. */
  readonly tone?: Tone;
  readonly width?: number;
  readonly height?: number;
  /** Only where no words beside it say the same. */
  readonly label?: string;
};

export function Sparkline({
  values,
  goal = null,
  tone = 'plain',
  width = 76,
  height = 20,
  label,
}: SparklineProps) {
  const shape = sparkGeometry(values, goal, { width, height });
  return (
    <svg
      className={joinClasses(styles.chart, styles.spark, styles[`tone-${tone}`])}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shape.goal !== null && <path className={styles.sparkGoal} d={`M0 ${shape.goal}H${width}`} />}
      <path className={styles.sparkLine} d={shape.line} />
      {shape.end !== null && (
        <circle className={styles.sparkEnd} cx={shape.end.x} cy={shape.end.y} r="2.25" />
      )}
    </svg>
  );
}
