import type { ReactNode } from 'react';
import { joinClasses } from '../join-classes.ts';
import { type PaletteName, paletteColor } from '../palette.ts';
import styles from './charts.module.css';

export type ShareRow = {
  readonly id: string;
  readonly label: string;
  readonly color?: PaletteName;
  /** 0 to 1 */
  readonly actual: number;
  /** 0 to 1; null where nothing is wished */
  readonly wished: number | null;
  /** The figures in words: "31 % of 25 %". */
  readonly text: ReactNode;
  readonly mark?: ReactNode;
};

/** Shares as bars from zero, each with a tick at the wished share. The texts are its table. */
export function ShareBars({ rows, label }: { readonly rows: readonly ShareRow[]; readonly label: string }) {
  const most = Math.max(0.01, ...rows.flatMap((row) => [row.actual, row.wished ?? 0]));
  return (
    <ul className={styles.shares} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.share}>
          <span className="cut">{row.label}</span>
          <span className={styles.shareTrack} aria-hidden>
            <span
              className={styles.shareBar}
              style={{
                width: `${(row.actual / most) * 100}%`,
                '--c': row.color === undefined ? 'var(--accent)' : paletteColor(row.color),
              }}
            />
            {row.wished !== null && (
              <span className={styles.shareWish} style={{ left: `${(row.wished / most) * 100}%` }} />
            )}
          </span>
          <span className={joinClasses('num', styles.shareText)}>
            {row.text}
            {row.mark}
          </span>
        </li>
      ))}
    </ul>
  );
}

export type HeatCell = {
  readonly id: string;
  readonly value: number;
  readonly text: string;
  /** What the cell says in full: "Week 47: 12 posts". */
  readonly label?: string;
};

type HeatStripProps = {
  readonly cells: readonly HeatCell[];
  /** The value of the strongest cell; over several strips give one for all. */
  readonly most?: number;
  readonly label: string;
};

// Over 52 % of accent the figures inside would lose their contrast.
const strongestShare = 52;

/** Figures on one hue; zero is a hollow cell. */
export function HeatStrip({ cells, most, label }: HeatStripProps) {
  const top = Math.max(1, most ?? 0, ...cells.map((cell) => cell.value));
  return (
    <ol className={styles.heat} aria-label={label}>
      {cells.map((cell) => (
        <li
          key={cell.id}
          title={cell.label}
          aria-label={cell.label}
          className={joinClasses(styles.heatCell, cell.value === 0 && styles.heatZero)}
          style={{ '--a': `${(Math.max(0, cell.value) / top) * strongestShare}%` }}
        >
          {cell.text}
        </li>
      ))}
    </ol>
  );
}

export type Bar = { readonly id: string; readonly value: number; readonly label: string };

type BarStripProps = {
  readonly bars: readonly Bar[];
  /** A dashed line; what is above it is amber. */
  readonly limit?: number | null;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
};

/** Small bars from zero against one limit. */
export function BarStrip({ bars, limit = null, label, width = 304, height = 56 }: BarStripProps) {
  const top = Math.max(1, limit ?? 0, ...bars.map((bar) => bar.value)) * 1.06;
  const step = width / Math.max(1, bars.length);
  const heightOf = (value: number) => (Math.max(0, value) / top) * height;
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bars.map((bar, index) => {
        const inside = limit === null ? bar.value : Math.min(bar.value, limit);
        const x = index * step + 3;
        const barWidth = Math.max(2, step - 6);
        return (
          <g key={bar.id}>
            <title>{bar.label}</title>
            <rect
              className={styles.bar}
              x={x}
              y={height - heightOf(inside)}
              width={barWidth}
              height={heightOf(inside)}
              rx="2"
            />
            {bar.value > inside && (
              <rect
                className={styles.barOver}
                x={x}
                y={height - heightOf(bar.value)}
                width={barWidth}
                height={heightOf(bar.value) - heightOf(inside)}
                rx="1"
              />
            )}
          </g>
        );
      })}
      {limit !== null && <path className={styles.limit} d={`M0 ${height - heightOf(limit)}H${width}`} />}
    </svg>
  );
}
