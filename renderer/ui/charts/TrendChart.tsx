import type { ReactNode } from 'react';
import { ChartFigure, LegendEntry } from './ChartFigure.tsx';
import styles from './charts.module.css';
import { type LineChartGeometry, type LineChartInput, lineGeometry } from './line-geometry.ts';
import { useWidth } from './use-width.ts';

type TrendChartProps = LineChartInput & {
  /** The accessible name: tells the result, not the axes. */
  readonly label: string;
  readonly height?: number;
  readonly todayLabel?: string;
  /** The figures at the right end. */
  readonly goalLabel?: string;
  readonly forecastLabel?: string;
  readonly legend?: { readonly actual?: string; readonly path?: string; readonly forecast?: string };
  readonly table?: ReactNode;
  readonly actions?: ReactNode;
};

const sides = { top: 8, bottom: 22 };
// 11 px Inter with tabular figures takes about 6.4 px for a letter.
const letterWidth = 6.4;

/** Actual line, dotted path, dashed forecast with its fan, and the goal as a ringed dot. */
export function TrendChart(props: TrendChartProps) {
  const { label, height = 212, legend, table, actions, goalLabel, forecastLabel } = props;
  const [ref, width] = useWidth<HTMLDivElement>(336);
  const endLetters = Math.max(goalLabel?.length ?? 0, forecastLabel?.length ?? 0);
  const draft = lineGeometry(props, { width, height, margin: { ...sides, left: 0, right: 0 } });
  const left = Math.ceil(Math.max(...draft.grid.map((line) => line.label.length), 2) * letterWidth) + 8;
  const right = endLetters === 0 ? 6 : Math.ceil(endLetters * letterWidth) + 10;
  const shape = lineGeometry(props, { width, height, margin: { ...sides, left, right } });
  return (
    <ChartFigure
      table={table}
      actions={actions}
      legend={
        legend && (
          <>
            {legend.actual !== undefined && <LegendEntry kind="actual">{legend.actual}</LegendEntry>}
            {legend.path !== undefined && <LegendEntry kind="path">{legend.path}</LegendEntry>}
            {legend.forecast !== undefined && <LegendEntry kind="fan">{legend.forecast}</LegendEntry>}
          </>
        )
      }
    >
      <div ref={ref}>
        <svg
          className={styles.chart}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
        >
          <ChartAxes shape={shape} />
          {shape.today !== null && <TodayLine shape={shape} x={shape.today} label={props.todayLabel} />}
          <path className={styles.path} d={shape.path} />
          <path className={styles.fan} d={shape.fan} />
          <path className={styles.middle} d={shape.forecast} />
          <path className={styles.actual} d={shape.actual} />
          {shape.last !== null && (
            <circle className={styles.point} cx={shape.last.x} cy={shape.last.y} r="3" />
          )}
          <EndLabels shape={shape} goalLabel={goalLabel} forecastLabel={forecastLabel} />
        </svg>
      </div>
    </ChartFigure>
  );
}

/** Grid lines with their values, the time axis with its names. */
export function ChartAxes({
  shape,
}: {
  readonly shape: Pick<LineChartGeometry, 'plot' | 'grid' | 'months'>;
}) {
  const { plot } = shape;
  const shownMonths = thinned(shape.months);
  return (
    <>
      {shape.grid.map((line) => (
        <g key={line.value}>
          <path className={styles.grid} d={`M${plot.left} ${Math.floor(line.y) + 0.5}H${plot.right}`} />
          <text x={plot.left - 6} y={line.y + 4} textAnchor="end">
            {line.label}
          </text>
        </g>
      ))}
      {shownMonths.map((month) => (
        <g key={month.x}>
          {month.x > plot.left + 2 && (
            <path className={styles.axis} d={`M${Math.floor(month.x) + 0.5} ${plot.bottom}v4`} />
          )}
          <text x={month.x + 1} y={plot.bottom + 16}>
            {month.label}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${plot.left} ${plot.bottom + 0.5}H${plot.right}`} />
    </>
  );
}

type TodayLineProps = {
  readonly shape: LineChartGeometry;
  readonly x: number;
  readonly label: string | undefined;
};

function TodayLine({ shape, x, label }: TodayLineProps) {
  const isLeft = x > (shape.plot.left + shape.plot.right) / 3;
  return (
    <>
      <path className={styles.axis} d={`M${Math.floor(x) + 0.5} ${shape.plot.top}V${shape.plot.bottom}`} />
      {label !== undefined && (
        <text x={isLeft ? x - 4 : x + 4} y={shape.plot.top + 8} textAnchor={isLeft ? 'end' : 'start'}>
          {label}
        </text>
      )}
    </>
  );
}

type EndLabelsProps = {
  readonly shape: LineChartGeometry;
  readonly goalLabel: string | undefined;
  readonly forecastLabel: string | undefined;
};

/** The goal and the forecast at the right end, kept 14 px apart. */
function EndLabels({ shape, goalLabel, forecastLabel }: EndLabelsProps) {
  const { goal, forecastEnd, plot } = shape;
  const goalY = goal === null ? null : goal.y + 4;
  const wanted = forecastEnd === null ? null : forecastEnd.y + 4;
  const forecastY = apart(wanted, goalY);
  return (
    <>
      {goal !== null && (
        <>
          <circle className={styles.goalRing} cx={goal.x} cy={goal.y} r="4" />
          <circle className={styles.goalDot} cx={goal.x} cy={goal.y} r="1.25" />
          <text className={styles.strong} x={plot.right + 8} y={goalY ?? 0}>
            {goalLabel}
          </text>
        </>
      )}
      {forecastY !== null && forecastLabel !== undefined && (
        <text className={styles.accentText} x={plot.right + 8} y={forecastY}>
          {forecastLabel}
        </text>
      )}
    </>
  );
}

function apart(wanted: number | null, other: number | null): number | null {
  const least = 15;
  if (wanted === null || other === null || Math.abs(wanted - other) >= least) {
    return wanted;
  }
  return wanted >= other ? other + least : other - least;
}

/** Leaves out names that would stand closer than 30 px. */
function thinned(months: LineChartGeometry['months']): LineChartGeometry['months'] {
  const [first, second] = months;
  const gap = first === undefined || second === undefined ? Number.POSITIVE_INFINITY : second.x - first.x;
  const step = Math.max(1, Math.ceil(30 / Math.max(1, gap)));
  return months.filter((_, index) => index % step === 0);
}
