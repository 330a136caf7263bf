import { addDays, addMonths, type CalendarDate } from '#shared/base/calendar-date.ts';
import { ownSeason } from '#shared/plan/goals/feasibility.ts';
import { createMetricPoint, metricOf } from '#shared/plan/goals/metric.ts';
import { SEASON_PRESETS } from '#shared/plan/goals/season.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import type { Stamp } from '#shared/plan/record.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { lastOrder } from './target-groups.ts';

/** A new target as far as the plan can fill it: measured today, due with the plan. */
export function newTarget(
  stamp: Stamp,
  tables: Tables,
  today: CalendarDate,
  fields: Partial<Target> = {},
): Target {
  const profile = tables.profile.get('profile');
  const planStart = profile?.planStart ?? today;
  const planEnd = profile?.planEnd ?? null;
  const start = today < planStart ? planStart : today;
  return createTarget(stamp, {
    metric: 'followers',
    baselineDate: today,
    start,
    due: planEnd !== null && planEnd > start ? planEnd : null,
    owner: profile?.owner ?? '',
    order: lastOrder(tables.targets.values()),
    ...fields,
  });
}

/**
 * Changes some fields of a target. Naming the user's own metric anew renames its check-ins with it, unless another
 * target counts the same figure.
 */
export function targetChanges(tables: Tables, before: Target, fields: Partial<Target>): readonly Change[] {
  const after = { ...before, ...fields };
  const change = changed('targets', before, fields);
  const isRenamed =
    before.metric === 'custom' && after.metric === 'custom' && before.customName !== after.customName;
  if (!isRenamed) return [change];
  const isShared = [...tables.targets.values()].some(
    (other) => other.id !== before.id && other.metric === 'custom' && other.customName === before.customName,
  );
  const points = [...tables.metricPoints.values()].filter(
    (point) =>
      point.metric === 'custom' &&
      point.customName === before.customName &&
      point.channelId === before.channelId,
  );
  const renamed = points.map((point) => changed('metricPoints', point, { customName: after.customName }));
  return isShared ? [change] : [change, ...renamed];
}

/** What choosing another metric changes with it: counts have a period, waiting times should get shorter. */
export function fieldsForMetric(target: Target, metric: string): Partial<Target> {
  const { kind, unit } = metricOf(metric);
  const isBlank = target.baseline === null && target.goal === null;
  const usual = unit === 'hours' ? 'decrease' : 'increase';
  return {
    metric,
    per: kind === 'flow' ? (target.per ?? 'month') : null,
    direction: isBlank ? usual : target.direction,
  };
}

/** What choosing another path changes with it: a seasonal one begins with the year of one's own figures, if there is one. */
export function fieldsForPath(
  tables: Tables,
  target: Target,
  path: Target['path'],
  today: CalendarDate,
): Partial<Target> {
  if (path !== 'seasonal') return { path, season: [] };
  const season = ownSeason(target, tables.metricPoints.values(), today) ?? SEASON_PRESETS.even;
  return { path, season: [...season] };
}

/**
 * Writes a value of a target on a day: into the check-in of that day, into the baseline on the baseline's own day,
 * else as a new figure by hand.
 */
export function checkInChanges(
  tables: Tables,
  target: Target,
  { date, value }: { readonly date: CalendarDate; readonly value: number },
  stamp: Stamp,
): readonly Change[] {
  const { metric, customName, channelId, per } = target;
  if (date === (target.baselineDate ?? target.start) && target.baseline !== null) {
    return [changed('targets', target, { baseline: value })];
  }
  const periodStart = per === null ? null : startOfPeriod(per, date);
  const present = [...tables.metricPoints.values()].find(
    (point) =>
      point.metric === metric &&
      point.customName === customName &&
      point.channelId === channelId &&
      point.date === date &&
      point.source.kind === 'hand' &&
      (point.periodStart ?? periodStart) === periodStart,
  );
  if (present !== undefined) return [changed('metricPoints', present, { value })];
  return [
    added(
      'metricPoints',
      createMetricPoint(stamp, { metric, customName, channelId, date, periodStart, value }),
    ),
  ];
}

/** The first day of the period that ends on a day. */
function startOfPeriod(per: NonNullable<Target['per']>, date: CalendarDate): CalendarDate {
  switch (per) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, -6);
    case 'month':
      return addDays(addMonths(date, -1), 1);
    case 'quarter':
      return addDays(addMonths(date, -3), 1);
  }
}
