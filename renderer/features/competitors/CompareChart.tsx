import { Fragment, type ReactNode } from 'react';
import { ChartFigure } from '#renderer/ui/charts/ChartFigure.tsx';
import charts from '#renderer/ui/charts/charts.module.css';
import { lineGeometry } from '#renderer/ui/charts/line-geometry.ts';
import { ChartAxes } from '#renderer/ui/charts/TrendChart.tsx';
import { useWidth } from '#renderer/ui/charts/use-width.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import styles from './CompareChart.module.css';
import type { CompareLine } from './compare-chart-data.ts';

type CompareChartProps = {
  /** The accessible name: tells the result. */
  readonly label: string;
  readonly lines: readonly CompareLine[];
  readonly nameOf: (line: CompareLine) => string;
  readonly selectedId: string | null;
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly xDomain: readonly [number, number];
  readonly formatY: (value: number) => string;
  readonly table: ReactNode;
};

const HEIGHT = 196;
// 11 px Inter takes about 6.1 px for a letter.
const LETTER = 6.1;
const MOST_LETTERS = 26;
const LABEL_HEIGHT = 14;

/** Several lines with their names at the right end: one's own strong, the selected one in the accent, the others grey. */
export function CompareChart(props: CompareChartProps) {
  const { label, lines, nameOf, selectedId, xTicks, xDomain, formatY, table } = props;
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const names = lines.map((line) => shortened(nameOf(line), width < 520 ? 13 : MOST_LETTERS));
  const right = Math.ceil(Math.max(0, ...names.map(({ length }) => length)) * LETTER) + 12;
  // Every line is drawn over the range of all of them.
  const all = lines.flatMap(({ points }) => points);
  const shapeOf = (line: CompareLine | null, left: number) =>
    lineGeometry(
      { actual: line?.points ?? [], path: all, xTicks, xDomain, formatY, gridLines: 4 },
      { width, height: HEIGHT, margin: { top: 8, bottom: 22, left, right } },
    );
  const grid = shapeOf(null, 0).grid;
  const left = Math.ceil(Math.max(2, ...grid.map((each) => each.label.length)) * LETTER) + 14;
  const shapes = lines.map((line) => shapeOf(line, left));
  const heights = apart(shapes.map(({ last }) => last?.y ?? 0));
  return (
    <ChartFigure table={table}>
      <div ref={ref}>
        <svg
          className={charts.chart}
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={label}
        >
          <ChartAxes shape={shapeOf(null, left)} />
          {lines.map((line, index) => {
            const shape = shapes[index];
            if (shape === undefined) return null;
            const look = lookOf(line, selectedId);
            return (
              <Fragment key={line.line.channelId}>
                <path
                  className={joinClasses(
                    look === 'own' ? charts.actual : styles.other,
                    look === 'selected' && styles.selected,
                  )}
                  strokeDasharray={look === 'other' ? DASHES[index % DASHES.length] : undefined}
                  d={shape.actual}
                />
                {shape.last !== null && (
                  <circle
                    className={joinClasses(
                      styles.end,
                      look === 'own' && styles.own,
                      look === 'selected' && styles.selectedEnd,
                    )}
                    cx={shape.last.x}
                    cy={shape.last.y}
                    r="2.5"
                  />
                )}
                <text
                  className={joinClasses(
                    look === 'own' && charts.strong,
                    look === 'selected' && charts.accentText,
                  )}
                  x={shape.plot.right + 8}
                  y={(heights[index] ?? 0) + 4}
                >
                  {names[index]}
                </text>
              </Fragment>
            );
          })}
        </svg>
      </div>
    </ChartFigure>
  );
}

const DASHES = ['5 3', '1.5 3', '8 3 2 3', '3 2'] as const;

function lookOf({ line }: CompareLine, selectedId: string | null): 'own' | 'selected' | 'other' {
  if (line.kind === 'own') return 'own';
  return line.competitorId === selectedId ? 'selected' : 'other';
}

function shortened(name: string, most: number): string {
  const letters = [...name];
  return letters.length <= most ? name : `${letters.slice(0, most - 1).join('')}…`;
}

/** Heights of the names: at their lines where they can be, else pushed down, and back up from the lower edge. */
function apart(wanted: readonly number[]): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((one, other) => one.y - other.y);
  const lowest = HEIGHT - 26;
  let floor = Number.NEGATIVE_INFINITY;
  for (const each of order) {
    each.y = Math.max(each.y, floor + LABEL_HEIGHT);
    floor = each.y;
  }
  let ceiling = lowest + LABEL_HEIGHT;
  for (const each of order.reverse()) {
    each.y = Math.min(each.y, ceiling - LABEL_HEIGHT);
    ceiling = each.y;
  }
  return order.sort((one, other) => one.index - other.index).map(({ y }) => y);
}
