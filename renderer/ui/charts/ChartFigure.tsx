import { type ReactNode, useState } from 'react';
import { Button } from '../Button.tsx';
import { useUi } from '../ui-context.ts';
import styles from './charts.module.css';

type ChartFigureProps = {
  readonly children: ReactNode;
  /** Legend entries; none where a label in the chart does. */
  readonly legend?: ReactNode;
  /** The twin: the same figures as a table. */
  readonly table?: ReactNode;
  /** Stands beside the toggle: "Copy as image". */
  readonly actions?: ReactNode;
};

/** A chart, its legend, and the switch to its table. */
export function ChartFigure({ children, legend, table, actions }: ChartFigureProps) {
  const { words } = useUi();
  const [isTable, setIsTable] = useState(false);
  const hasFoot = legend !== undefined || table !== undefined || actions !== undefined;
  return (
    <figure className={styles.figure}>
      {isTable ? <div className={styles.tableTwin}>{table}</div> : children}
      {hasFoot && (
        <figcaption className={styles.caption}>
          {!isTable && <span className={styles.legend}>{legend}</span>}
          <span className={styles.captionActions} data-print="hide">
            {actions}
            {table !== undefined && (
              <Button variant="link" onPress={() => setIsTable(!isTable)}>
                {isTable ? words.showAsChart : words.showAsTable}
              </Button>
            )}
          </span>
        </figcaption>
      )}
    </figure>
  );
}

type LegendEntryProps = {
  readonly kind: 'actual' | 'path' | 'fan' | 'limit' | 'mean' | 'bar';
  readonly children: ReactNode;
};

export function LegendEntry({ kind, children }: LegendEntryProps) {
  return (
    <span className={styles.entry}>
      <span className={styles[`sample-${kind}`]} aria-hidden />
      {children}
    </span>
  );
}
