import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  startOfMonth,
} from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { pointsOf } from '#shared/plan/goals/check-ins.ts';
import type { Forecast } from '#shared/plan/goals/forecast.ts';
import { paceOf } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { pathOf, pathValue } from '#shared/plan/goals/target-path.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { ChartBlock, ChartPoint } from './blocks.ts';
import { cell, column } from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** The picture of a target; null where there is nothing to draw a line between. */
export function targetChart(tables: Tables, say: Phrasing, target: Target): ChartBlock | null {
  const { t } = say;
  const actual = pointsOf(target, tables.metricPoints.values()).filter(({ date }) => date <= say.today);
  const path = pathPoints(target);
  const { forecast } = paceOf(target, tables.metricPoints.values(), say.today);
  const all = [...actual, ...path];
  const [first, last, latest] = [ends(all).first, ends(all).last, actual.at(-1)];
  if (first === undefined || last === undefined || latest === undefined || first.date === last.date)
    return null;
  const name = say.metricName(target);
  const said = (value: number) => say.figure(target, value);
  const goal = path.at(-1);
  const isTodayInside = first.date < say.today && say.today < last.date;
  const values = [
    ...all.map(({ value }) => value),
    ...(forecast === null ? [] : [forecast.low, forecast.high]),
  ];
  return {
    kind: 'chart',
    title: name,
    description: t('document.goals.chartDescription', {
      name,
      value: said(latest.value),
      date: say.date(latest.date),
      goal: goal === undefined ? t('document.goals.noGoal') : said(goal.value),
    }),
    caption: t(`document.goals.captions.${captionOf(path, forecast)}`),
    actual: actual.map(({ date, value }) => ({ date, value })),
    path,
    forecast,
    goal: goal === undefined ? null : { ...goal, label: said(goal.value) },
    today: isTodayInside ? { date: say.today, label: t('document.today') } : null,
    valueTicks: ticks(values).map((value) => ({ value, label: said(value) })),
    dateTicks: monthTicks(first.date, last.date).map((date) => ({ date, label: say.shortMonth(date) })),
    twin: {
      kind: 'table',
      caption: t('document.goals.figuresOf', { name }),
      columns: [column(t('document.day')), column(t('document.goals.value'), 1, 'end')],
      rows: actual.map((point) => [cell(say.date(point.date)), cell(said(point.value))]),
    },
  };
}

const PATH_STEPS = { straight: 1, ramped: 24, seasonal: 72 } as const;

/** The path as points to draw: its two ends, and more between them where it is bent. */
function pathPoints(target: Target): readonly ChartPoint[] {
  const path = pathOf(target);
  if (path === null) return [];
  const steps = Math.min(PATH_STEPS[target.path], daysBetween(path.start, path.due));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const date = addDays(path.start, Math.round((daysBetween(path.start, path.due) * index) / steps));
    return { date, value: pathValue(target, date) ?? path.goal };
  });
}

function captionOf(path: readonly ChartPoint[], forecast: Forecast | null): 'actual' | 'path' | 'forecast' {
  if (path.length === 0) return 'actual';
  return forecast === null ? 'path' : 'forecast';
}

/** At most 6 round values that hold all given ones between them. */
function ticks(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = high === low ? Math.abs(high) || 1 : high - low;
  const power = 10 ** Math.floor(Math.log10(spread / 5));
  const gapsOf = (step: number) => Math.max(1, Math.ceil(high / step) - Math.floor(low / step));
  const steps = [1, 2, 2.5, 5, 10, 20].map((factor) => factor * power);
  const step = steps.find((each) => gapsOf(each) <= 5) ?? 50 * power;
  const start = Math.floor(low / step);
  return Array.from({ length: gapsOf(step) + 1 }, (_, index) =>
    Number(((start + index) * step).toPrecision(12)),
  );
}

/** First days of months inside the span, at most 8, evenly thinned. */
function monthTicks(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let day = startOfMonth(addDays(first, 14)); day <= last; day = addMonths(day, 1)) months.push(day);
  const step = Math.ceil(months.length / 8);
  return months
    .filter((day, index) => index % step === 0 && daysBetween(first, day) > -15)
    .map((day) => maxOf(day, first));
}

function ends(points: readonly ChartPoint[]) {
  const sorted = [...points].sort((left, right) => compareTexts(left.date, right.date));
  return { first: sorted[0], last: sorted.at(-1) };
}

function maxOf(left: CalendarDate, right: CalendarDate): CalendarDate {
  return left > right ? left : right;
}
