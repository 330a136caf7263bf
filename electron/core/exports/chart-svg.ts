import { type CalendarDate, toEpochDay } from '#shared/base/calendar-date.ts';
import type { ChartBlock, ChartPoint } from './blocks.ts';
import { type Markup, markup } from './markup.ts';

/** Attributes by part of the chart: classes for a page with a style sheet, plain values for one without. */
export type ChartPaint = (part: ChartPart) => Markup;
export type ChartPart =
  | 'svg'
  | 'grid'
  | 'axis'
  | 'label'
  | 'today'
  | 'path'
  | 'fan'
  | 'forecast'
  | 'actual'
  | 'point'
  | 'goal'
  | 'goalLabel';

const WIDTH = 680;
const HEIGHT = 250;
const TOP = 18;
const BOTTOM = 26;
/** Width of a character of an 11 px label, on average a little too much. */
const CHARACTER = 6.2;

/** The chart as a picture of 680 to 250 units. Its meaning is told by the caller, as a title or a caption. */
export function chartSvg(chart: ChartBlock, paint: ChartPaint, title: Markup | null): Markup {
  const place = placement(chart);
  const { left, right, x, y } = place;
  const bottom = HEIGHT - BOTTOM;
  const levels = chart.valueTicks.map(({ value, label }) => {
    const at = round(y(value));
    return markup`<path ${paint('grid')} d="M${left} ${at}H${right}"/><text ${paint('label')} x="${left - 8}" y="${round(at + 3.8)}" text-anchor="end">${label}</text>`;
  });
  const months = chart.dateTicks.map(({ date, label }) => {
    const at = round(x(date));
    return markup`<path ${paint('axis')} d="M${at} ${bottom}v4"/><text ${paint('label')} x="${at}" y="${HEIGHT - 6}">${label}</text>`;
  });
  return markup`<svg xmlns="http://www.w3.org/2000/svg" ${paint('svg')} viewBox="0 0 ${WIDTH} ${HEIGHT}">${title}${levels}${months}<path ${paint('axis')} d="M${left} ${bottom}H${right}"/>${today(chart, paint, place)}${line(chart.path, paint('path'), place)}${forecast(chart, paint, place)}${line(chart.actual, paint('actual'), place)}${lastPoint(chart, paint, place)}${goal(chart, paint, place)}</svg>`;
}

type Placement = {
  readonly left: number;
  readonly right: number;
  readonly x: (date: CalendarDate) => number;
  readonly y: (value: number) => number;
};

function placement(chart: ChartBlock): Placement {
  const widest = Math.max(...chart.valueTicks.map(({ label }) => [...label].length));
  const left = Math.ceil(widest * CHARACTER) + 10;
  const right = WIDTH - (chart.goal === null ? 12 : Math.ceil([...chart.goal.label].length * CHARACTER) + 18);
  const days = [...chart.actual, ...chart.path].map(({ date }) => toEpochDay(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const values = chart.valueTicks.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return {
    left,
    right,
    x: (date) => left + ((toEpochDay(date) - first) / (last - first || 1)) * (right - left),
    y: (value) => HEIGHT - BOTTOM - ((value - low) / (high - low || 1)) * (HEIGHT - BOTTOM - TOP),
  };
}

function line(points: readonly ChartPoint[], attributes: Markup, { x, y }: Placement): Markup | null {
  if (points.length < 2) return null;
  const d = points.map(({ date, value }) => `${round(x(date))} ${round(y(value))}`).join('L');
  return markup`<path ${attributes} d="M${d}"/>`;
}

/** From the last figure to the due day: what is expected, inside the span of 8 of 10 outcomes. */
function forecast(chart: ChartBlock, paint: ChartPaint, place: Placement): Markup | null {
  const last = chart.actual.at(-1);
  if (chart.forecast === null || last === undefined) return null;
  const { date, low, high } = chart.forecast;
  const point = (at: CalendarDate, value: number) => `${round(place.x(at))} ${round(place.y(value))}`;
  const fan = `${point(last.date, last.value)}L${point(date, high)}L${point(date, low)}`;
  return markup`<path ${paint('fan')} d="M${fan}Z"/>${line([last, chart.forecast], paint('forecast'), place)}`;
}

function lastPoint(chart: ChartBlock, paint: ChartPaint, { x, y }: Placement): Markup | null {
  const last = chart.actual.at(-1);
  if (last === undefined) return null;
  return markup`<circle ${paint('point')} cx="${round(x(last.date))}" cy="${round(y(last.value))}" r="3"/>`;
}

function goal(chart: ChartBlock, paint: ChartPaint, { x, y }: Placement): Markup | null {
  if (chart.goal === null) return null;
  const [cx, cy] = [round(x(chart.goal.date)), round(y(chart.goal.value))];
  return markup`<circle ${paint('goal')} cx="${cx}" cy="${cy}" r="4"/><text ${paint('goalLabel')} x="${round(cx + 10)}" y="${round(cy + 4)}">${chart.goal.label}</text>`;
}

function today(chart: ChartBlock, paint: ChartPaint, { x, left, right }: Placement): Markup | null {
  if (chart.today === null) return null;
  const at = round(x(chart.today.date));
  // The word stands where there is room for it.
  const isRight = at - left < 60;
  const anchor = isRight ? 'start' : 'end';
  const textAt = isRight ? at + 6 : Math.min(at - 6, right);
  return markup`<path ${paint('today')} d="M${at} 6V${HEIGHT - BOTTOM}"/><text ${paint('label')} x="${textAt}" y="14" text-anchor="${anchor}">${chart.today.label}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
