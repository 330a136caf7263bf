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
