import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  endOfMonth,
  startOfMonth,
  startOfWeek,
} from '#shared/base/calendar-date.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/goals/metric.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { newStamp, type SampleContext } from './context.ts';
import { SERIES, SWING, TARGETS, type TargetFacts } from './figures.ts';
import { type ChannelKey, TARGET_KEYS, type TargetKey } from './keys.ts';

/** Targets with their baselines, in the order of the plan. */
export function sampleTargets(context: SampleContext): readonly Target[] {
  return TARGET_KEYS.map((key, order) => toTarget(context, key, order));
}

function toTarget(context: SampleContext, key: TargetKey, order: number): Target {
  const { objective, channel, course, source, usual, ...facts } = TARGETS[key];
  const start = startOf(context, TARGETS[key]);
  return createTarget(newStamp(context), {
    ...facts,
    ...context.main.content.plan.targets[key],
    usualLow: usual?.[0] ?? null,
    usualHigh: usual?.[1] ?? null,
    objectiveId: context.ids.objectives[objective],
    channelId: channel === null ? null : context.ids.channels[channel],
    baselineDate: course.kind === 'months' ? addDays(start, -1) : start,
    start,
    due: context.planEnd,
    order,
  });
}

function startOf({ today, planStart }: SampleContext, { course }: TargetFacts): CalendarDate {
  return course.kind === 'days' ? addDays(today, course.start) : planStart;
}

/** The figures of the targets and of the other series, up to the last Sunday. */
export function sampleMetricPoints(context: SampleContext): readonly MetricPoint[] {
  return [
    ...TARGET_KEYS.flatMap((key) => targetPoints(context, TARGETS[key])),
    ...SERIES.flatMap(({ metric, channel, values }) =>
      values.map((value, index) => {
        const date = sundayBack(context, values.length - 1 - index);
        return toPoint(context, {
          metric,
          channel,
          date,
          periodStart: addDays(date, -6),
          value,
          row: index + 2,
        });
      }),
    ),
  ];
}

type Figure = {
  readonly metric: string;
  readonly channel: ChannelKey | null;
  readonly date: CalendarDate;
  readonly periodStart: CalendarDate | null;
  readonly value: number;
  /** Row of the network's file; null for a figure written by hand. */
  readonly row: number | null;
  readonly source?: TargetFacts['source'];
};

function toPoint(context: SampleContext, { channel, row, source, ...figure }: Figure): MetricPoint {
  const { sources } = context.main.content.plan;
  const isFile = row !== null && channel !== null;
  const name = source === undefined || source === 'file' ? '' : sources[source];
  return createMetricPoint(newStamp(context), {
    ...figure,
    channelId: channel === null ? null : context.ids.channels[channel],
    source: isFile
      ? { kind: 'file', name: `${channel}.csv`, row, hash: null }
      : { kind: 'hand', name, row: null, hash: null },
  });
}

function targetPoints(context: SampleContext, facts: TargetFacts): readonly MetricPoint[] {
  const { metric, channel, source } = facts;
  return courseOf(context, facts).map(({ date, value }, index) =>
    toPoint(context, {
      metric,
      channel,
      date,
      value,
      source,
      periodStart: periodStartOf(facts, date),
      row: source === 'file' ? index + 2 : null,
    }),
  );
}

function periodStartOf({ course, metric, per }: TargetFacts, date: CalendarDate): CalendarDate | null {
  if (course.kind === 'months') return startOfMonth(date);
  const isLevel = per === null && (metric === 'followers' || metric === 'subscribers');
  return isLevel ? null : addDays(date, -6);
}

type Value = { readonly date: CalendarDate; readonly value: number };

function courseOf(context: SampleContext, facts: TargetFacts): readonly Value[] {
  const { course } = facts;
  const { today, planStart, planEnd } = context;
  switch (course.kind) {
    case 'weekly':
      return sundays(context).map((date, index) => {
        const time = daysBetween(planStart, date) / daysBetween(planStart, planEnd);
        const way = facts.baseline + (facts.goal - facts.baseline) * course.share * time;
        return { date, value: round(way + (SWING[index] ?? 0) * course.swing, course.digits) };
      });
    case 'weeks':
      return sundays(context).map((date, index) => ({
        date,
        value: course.newestFirst[index] ?? facts.baseline,
      }));
    case 'months':
      return [
        ...course.before.map((value, index) => monthEnd(planStart, index - course.before.length - 1, value)),
        ...course.since.map((value, index) => monthEnd(planStart, index, value)),
      ];
    case 'days':
      return course.points.map(([days, value]) => ({ date: addDays(today, days), value }));
  }
}

function monthEnd(planStart: CalendarDate, months: number, value: number): Value {
  return { date: endOfMonth(addMonths(planStart, months)), value };
}

/** The Sundays of the plan that have passed, newest first. */
function sundays(context: SampleContext): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let back = 0; sundayBack(context, back) > context.planStart; back += 1)
    dates.push(sundayBack(context, back));
  return dates;
}

function sundayBack({ today }: SampleContext, weeks: number): CalendarDate {
  return addDays(startOfWeek(today, 1), -1 - 7 * weeks);
}

function round(value: number, digits: 0 | 1): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}
