import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import type { FormatPlan } from '../content/format-plan.ts';
import type { Pillar } from '../content/pillar.ts';
import type { Post } from '../post/post.ts';
import { historyOf } from './check-ins.ts';
import { type MetricPoint, metricOf } from './metric.ts';
import type { Target } from './target.ts';
import { isLevel } from './target-path.ts';

/** What a goal asks for, told from what a post brought so far. Rough: a post does not bring the same each time. */
export type FeasibilityNeeds = {
  /** Posts in one period of the target, whole; the lower figure from its better quarter of periods. */
  readonly posts: { readonly low: number; readonly high: number };
  /** Posts in such a period so far, the mean. */
  readonly postsNow: number;
  readonly per: NonNullable<Target['per']>;
  /** Which posts were counted: those that serve the objective, or all of the channel where none is known to. */
  readonly basis: 'serving' | 'channel';
  /** Pillars that serve the objective, in the order of the plan. */
  readonly pillarIds: readonly string[];
  /** Periods with posts and a figure behind it. */
  readonly periods: number;
  /** Hours a week these posts take; null while no post says its effort and no format its hours. */
  readonly hoursPerWeek: { readonly low: number; readonly high: number } | null;
  readonly hoursFrom: 'effort' | 'formats' | null;
};

export type NeedsSources = {
  readonly metricPoints: Iterable<MetricPoint>;
  readonly posts: Iterable<Post>;
  readonly pillars: Iterable<Pillar>;
  readonly formatPlans: ReadonlyMap<string, FormatPlan>;
};

const PERIOD_DAYS = { day: 1, week: 7, month: 30, quarter: 91 } as const;
/** Under so many periods with posts a figure per post is chance. */
const LEAST_PERIODS = 3;
/** Only the latest periods: what a post brings changes. */
const MOST_PERIODS = 12;

/**
 * How many posts, and hours of work, a count per period asks for. Only for counts that should grow (likes a week, visits a
 * month), and only where at least three periods have both a figure and published posts; else null. The figure per post is
 * the count of a period over the posts published in it, which is no cause: it only shows what is out of proportion.
 */
export function needsOf(target: Target, sources: NeedsSources, today: CalendarDate): FeasibilityNeeds | null {
  const { goal, per, direction, metric } = target;
  const isCount = metricOf(metric).kind !== 'rate' && !isLevel(target);
  if (goal === null || goal <= 0 || per === null || direction !== 'increase' || !isCount) return null;
  const { posts, basis, pillarIds } = postsFor(target, sources);
  const days = posts.map(({ date }) => date ?? '').sort();
  const periods = historyOf(target, sources.metricPoints)
    .filter(({ date }) => date <= today)
    .slice(-MOST_PERIODS)
    .map(({ date, value }) => ({ value, count: countBetween(days, addDays(date, -PERIOD_DAYS[per]), date) }))
    .filter(({ count }) => count > 0);
  const rates = periods.map(({ value, count }) => value / count).sort((left, right) => left - right);
  const [low, high] = [quantile(rates, 0.25), quantile(rates, 0.75)];
  if (periods.length < LEAST_PERIODS || low <= 0) return null;
  const needed = { low: Math.ceil(goal / high), high: Math.ceil(goal / low) };
  const hours = hoursOfPost(posts, sources.formatPlans);
  const weeks = PERIOD_DAYS[per] / 7;
  return {
    posts: needed,
    postsNow: periods.reduce((sum, { count }) => sum + count, 0) / periods.length,
    per,
    basis,
    pillarIds,
    periods: periods.length,
    hoursPerWeek:
      hours === null
        ? null
        : { low: (needed.low * hours.value) / weeks, high: (needed.high * hours.value) / weeks },
    hoursFrom: hours?.from ?? null,
  };
}

/** The published posts of the target's channel that serve its objective; all of them where none is known to. */
function postsFor({ channelId, objectiveId }: Target, { posts, pillars }: NeedsSources) {
  const serving = [...pillars]
    .filter(({ objectiveIds }) => objectiveId !== null && objectiveIds.includes(objectiveId))
    .sort((left, right) => left.order - right.order)
    .map(({ id }) => id);
  const known = new Set(serving);
  const onChannel: Post[] = [];
  const forObjective: Post[] = [];
  for (const post of posts) {
    if (post.status !== 'published' || post.date === null) continue;
    if (channelId !== null && !post.variants.some((variant) => variant.channelId === channelId)) continue;
    onChannel.push(post);
    const serves =
      post.objectiveId === null ? known.has(post.pillarId ?? '') : post.objectiveId === objectiveId;
    if (serves) forObjective.push(post);
  }
  return forObjective.length > 0
    ? ({ posts: forObjective, basis: 'serving', pillarIds: serving } as const)
    : ({ posts: onChannel, basis: 'channel', pillarIds: serving } as const);
}

/** How many of the sorted days lie after one day up to another. */
function countBetween(days: readonly string[], after: CalendarDate, last: CalendarDate): number {
  return firstOver(days, last) - firstOver(days, after);
}

/** How many of the sorted days are not after a day: by halving. */
function firstOver(days: readonly string[], day: CalendarDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
}

/** Hours for one post: the median of what posts say, else the mean of what their formats are planned to take. */
function hoursOfPost(
  posts: readonly Post[],
  formatPlans: ReadonlyMap<string, FormatPlan>,
): { readonly value: number; readonly from: 'effort' | 'formats' } | null {
  const efforts = posts.flatMap(({ effort }) => (effort === null || effort === 0 ? [] : [effort]));
  if (efforts.length > 0) {
    const sorted = efforts.sort((left, right) => left - right);
    return { value: quantile(sorted, 0.5), from: 'effort' };
  }
  const planned = posts.flatMap((post) => {
    const plan = post.format === null ? undefined : formatPlans.get(post.format);
    if (plan === undefined || plan.hours === null) return [];
    const languages = new Set(post.variants.map(({ language }) => language)).size;
    return [plan.hours + Math.max(0, languages - 1) * (plan.hoursPerLanguage ?? 0)];
  });
  if (planned.length === 0) return null;
  return { value: planned.reduce((sum, hours) => sum + hours, 0) / planned.length, from: 'formats' };
}
