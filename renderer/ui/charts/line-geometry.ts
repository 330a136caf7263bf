import { scaleLinear } from 'd3-scale';
import { area, curveLinear, line } from 'd3-shape';

/** `x` is any number that grows with time (days, milliseconds); `y` null leaves a gap. */
export type ChartPoint = { readonly x: number; readonly y: number | null };

export type ChartFrame = {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
};

export type LineChartInput = {
  readonly actual: readonly ChartPoint[];
  readonly path?: readonly ChartPoint[];
  readonly forecast?: {
    readonly middle: readonly ChartPoint[];
    readonly low: readonly ChartPoint[];
    readonly high: readonly ChartPoint[];
  } | null;
  readonly goal?: { readonly x: number; readonly y: number } | null;
  readonly today?: number | null;
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  /** The whole time shown; without it the first to the last point. */
  readonly xDomain?: readonly [number, number];
  readonly formatY: (value: number) => string;
  /** Bars and counts start at zero; levels need not. */
  readonly startsAtZero?: boolean;
  /** At most 5. */
  readonly gridLines?: number;
};

export type Place = { readonly x: number; readonly y: number };

export type LineChartGeometry = {
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly grid: readonly { readonly y: number; readonly label: string; readonly value: number }[];
  readonly months: readonly { readonly x: number; readonly label: string }[];
  readonly actual: string;
  readonly path: string;
  readonly forecast: string;
  readonly fan: string;
  readonly last: Place | null;
  readonly forecastEnd: Place | null;
  readonly goal: Place | null;
  readonly today: number | null;
};

/** Turns values into SVG path data in px, rounded to a tenth. Pure: the page and the exports draw the same. */
export function lineGeometry(input: LineChartInput, frame: ChartFrame): LineChartGeometry {
  const plot = {
    left: frame.margin.left,
    right: frame.width - frame.margin.right,
    top: frame.margin.top,
    bottom: frame.height - frame.margin.bottom,
  };
  const [firstX, lastX] = input.xDomain ?? extentOf(allPoints(input).map((point) => point.x));
  const xScale = scaleLinear([firstX, lastX], [plot.left, plot.right]);
  const values = allPoints(input).flatMap((point) => (point.y === null ? [] : [point.y]));
  const yScale = scaleLinear(paddedExtent(values, input.startsAtZero === true), [plot.bottom, plot.top]);
  const place = (point: { readonly x: number; readonly y: number }) => ({
    x: tenth(xScale(point.x)),
    y: tenth(yScale(point.y)),
  });
  const draw = (points: readonly ChartPoint[] | undefined) => pathOf(points ?? [], place);
  return {
    plot,
    grid: gridValues(yScale.domain(), Math.min(5, input.gridLines ?? 5)).map((value) => ({
      value,
      y: tenth(yScale(value)),
      label: input.formatY(value),
    })),
    months: input.xTicks.map((tick) => ({ x: tenth(xScale(tick.x)), label: tick.label })),
    actual: draw(input.actual),
    path: draw(input.path),
    forecast: draw(input.forecast?.middle),
    fan: input.forecast ? fanOf(input.forecast, place) : '',
    last: lastPlace(input.actual, place),
    forecastEnd: lastPlace(input.forecast?.middle ?? [], place),
    goal: input.goal ? place(input.goal) : null,
    today: input.today === undefined || input.today === null ? null : tenth(xScale(input.today)),
  };
}

/** Round values inside a range: as many as fit into `most`, at steps of 1, 2, 2.5 or 5 times a power of ten. */
export function gridValues(domain: readonly number[], most: number): readonly number[] {
  const [low = 0, high = 1] = domain;
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) {
    return [low];
  }
  const power = 10 ** Math.floor(Math.log10(span / Math.max(1, most)));
  const steps = [1, 2, 2.5, 5, 10, 20, 25, 50].map((factor) => factor * power);
  const fitting = steps.find((step) => linesAt(step, low, high) <= most) ?? 100 * power;
  const first = Math.ceil(low / fitting);
  return Array.from({ length: linesAt(fitting, low, high) }, (_, index) =>
    cleaned((first + index) * fitting),
  );
}

function linesAt(step: number, low: number, high: number): number {
  return Math.floor(high / step) - Math.ceil(low / step) + 1;
}

/** Takes the binary dust off a product such as 3 times 0.1. */
function cleaned(value: number): number {
  return Number(value.toPrecision(12));
}

/** A sparkline: one line over equal steps, its end, and the height of the goal. */
export function sparkGeometry(
  values: readonly (number | null)[],
  goal: number | null,
  size: { readonly width: number; readonly height: number },
): { readonly line: string; readonly end: Place | null; readonly goal: number | null } {
  const inset = 3;
  const known = values.flatMap((value) => (value === null ? [] : [value]));
  const [low, high] = extentOf(goal === null ? known : [...known, goal]);
  const flat = low === high;
  const xScale = scaleLinear([0, Math.max(1, values.length - 1)], [2, size.width - 4]);
  const yScale = scaleLinear([low, high], [size.height - inset, inset]);
  const heightOf = (value: number) => tenth(flat ? size.height / 2 : yScale(value));
  const place = (point: Place) => ({ x: tenth(xScale(point.x)), y: heightOf(point.y) });
  const points = values.map((y, x) => ({ x, y }));
  return {
    line: pathOf(points, place),
    end: lastPlace(points, place),
    goal: goal === null ? null : heightOf(goal),
  };
}

function pathOf(points: readonly ChartPoint[], place: (point: Place) => Place): string {
  const maker = line<ChartPoint>()
    .defined((point) => point.y !== null)
    .x((point) => place({ x: point.x, y: point.y ?? 0 }).x)
    .y((point) => place({ x: point.x, y: point.y ?? 0 }).y)
    .curve(curveLinear)
    .digits(1);
  return maker([...points]) ?? '';
}

type Forecast = NonNullable<LineChartInput['forecast']>;

function fanOf(forecast: Forecast, place: (point: Place) => Place): string {
  const rows = forecast.low.flatMap((low, index) => {
    const high = forecast.high[index];
    return low.y === null || high === undefined || high.y === null
      ? []
      : [{ x: low.x, low: low.y, high: high.y }];
  });
  const maker = area<(typeof rows)[number]>()
    .x((row) => place({ x: row.x, y: row.low }).x)
    .y0((row) => place({ x: row.x, y: row.low }).y)
    .y1((row) => place({ x: row.x, y: row.high }).y)
    .digits(1);
  return maker(rows) ?? '';
}

function lastPlace(points: readonly ChartPoint[], place: (point: Place) => Place): Place | null {
  const last = points.findLast((point) => point.y !== null);
  return last === undefined ? null : place({ x: last.x, y: last.y ?? 0 });
}

function allPoints(input: LineChartInput): readonly ChartPoint[] {
  const { forecast, goal } = input;
  return [
    ...input.actual,
    ...(input.path ?? []),
    ...(forecast ? [...forecast.middle, ...forecast.low, ...forecast.high] : []),
    ...(goal ? [goal] : []),
  ];
}

function paddedExtent(values: readonly number[], startsAtZero: boolean): [number, number] {
  const [low, high] = extentOf(values);
  const span = high - low || Math.abs(high) * 0.1 || 1;
  return [startsAtZero ? Math.min(0, low) : low - span * 0.08, high + span * 0.08];
}

function extentOf(values: readonly number[]): [number, number] {
  if (values.length === 0) {
    return [0, 1];
  }
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
