import type { MetricId } from '#shared/plan/goals/metric.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import type { ChannelKey, ObjectiveKey, TargetKey } from './keys.ts';

/** How the figures of a target came about. */
export type TargetCourse =
  /** Weekly: heads for this share of the way by the end of the plan, with a swing of so much around it. */
  | { readonly kind: 'weekly'; readonly share: number; readonly swing: number; readonly digits: 0 | 1 }
  /** The last weeks, newest first; before them the baseline. */
  | { readonly kind: 'weeks'; readonly newestFirst: readonly number[] }
  /** Full months: three before the plan's start with the baseline as the last, then three of the plan. */
  | { readonly kind: 'months'; readonly before: readonly number[]; readonly since: readonly number[] }
  /** So many days before today. */
  | {
      readonly kind: 'days';
      readonly start: number;
      readonly points: readonly (readonly [number, number])[];
    };

export type TargetFacts = Pick<Target, 'direction' | 'per' | 'owner' | 'path'> & {
  readonly baseline: number;
  readonly goal: number;
  readonly metric: MetricId;
  readonly channel: ChannelKey | null;
  readonly objective: ObjectiveKey;
  readonly course: TargetCourse;
  /** What others reach in half a year. */
  readonly usual?: readonly [number, number];
  readonly source: 'shop' | 'inbox' | 'newsletter' | 'file';
};

const common = { direction: 'increase', per: null, owner: 'Mira Albrecht', path: 'straight' } as const;

/** The nine targets, with figures that leave one reached, four on track, two at risk, one off track and one too early. */
export const TARGETS: Record<TargetKey, TargetFacts> = {
  newsletterSubscribers: {
    ...common,
    metric: 'subscribers',
    channel: 'newsletter',
    objective: 'sell',
    baseline: 2980,
    goal: 4000,
    source: 'newsletter',
    course: { kind: 'weekly', share: 0.975, swing: 8, digits: 0 },
  },
  shopVisits: {
    ...common,
    metric: 'visitsFromSocial',
    channel: null,
    objective: 'sell',
    per: 'month',
    owner: 'Eva Lindner',
    baseline: 1150,
    goal: 1900,
    source: 'shop',
    course: { kind: 'months', before: [884, 1007], since: [1296, 1431, 1568] },
  },
  orders: {
    ...common,
    metric: 'ordersFromSocial',
    channel: null,
    objective: 'sell',
    per: 'month',
    owner: 'Eva Lindner',
    baseline: 41,
    goal: 75,
    source: 'shop',
    course: { kind: 'months', before: [43, 39], since: [42, 44, 42] },
  },
  instagramFollowers: {
    ...common,
    metric: 'followers',
    channel: 'instagram',
    objective: 'name',
    baseline: 5930,
    goal: 7500,
    source: 'file',
    course: { kind: 'weekly', share: 0.93, swing: 27, digits: 0 },
  },
  pinterestClicks: {
    ...common,
    metric: 'linkClicks',
    channel: 'pinterest',
    objective: 'name',
    per: 'week',
    baseline: 210,
    goal: 360,
    source: 'file',
    course: { kind: 'weekly', share: 1.25, swing: 8, digits: 0 },
  },
  tiktokWatched: {
    ...common,
    metric: 'videoCompletionRate',
    channel: 'tiktok',
    objective: 'name',
    owner: 'Jonas Lindner',
    baseline: 31,
    goal: 38,
    source: 'file',
    course: { kind: 'weekly', share: 1.12, swing: 0.3, digits: 1 },
  },
  youtubeSubscribers: {
    ...common,
    metric: 'subscribers',
    channel: 'youtube',
    objective: 'name',
    baseline: 512,
    goal: 1000,
    usual: [700, 1100],
    source: 'file',
    course: {
      kind: 'days',
      start: -38,
      points: [
        [-24, 528],
        [-10, 541],
      ],
    },
  },
  firstAnswer: {
    ...common,
    metric: 'firstResponseTime',
    channel: null,
    objective: 'answer',
    direction: 'decrease',
    baseline: 9.5,
    goal: 4,
    source: 'inbox',
    course: {
      kind: 'weeks',
      newestFirst: [3.6, 3.8, 3.7, 3.9, 3.8, 4.2, 4.4, 4.3, 4.8, 4.7, 5.1, 5.4, 5.2, 6.3, 7.6, 8.8, 9.2, 9.4],
    },
  },
  sameDay: {
    ...common,
    metric: 'responseRate',
    channel: null,
    objective: 'answer',
    baseline: 71,
    goal: 95,
    source: 'inbox',
    course: { kind: 'weekly', share: 1.12, swing: 1, digits: 0 },
  },
};

/** A swing that repeats itself in every sample: newest first, in parts of the target's own. */
export const SWING = [
  0, -0.6, 0.8, -0.3, 0.9, -1, 0.4, 0.7, -0.8, 0.2, -0.5, 0.6, 0, 0.5, -0.7, 0.3, -0.2, 0.4,
];

export type WeeklySeries = {
  readonly metric: MetricId;
  readonly channel: ChannelKey;
  /** Oldest first; the last one ends on the last Sunday. */
  readonly values: readonly number[];
};

/** Figures that no target asks for: what the metrics page and the reviews look at. */
export const SERIES: readonly WeeklySeries[] = [
  {
    metric: 'reach',
    channel: 'instagram',
    values: [
      8100, 9000, 7900, 8800, 8300, 9400, 8000, 8600, 7700, 8900, 8200, 8500, 8900, 9300, 8100, 8700, 7800,
      8400, 5900, 6600, 6400, 6700,
    ],
  },
  {
    metric: 'likes',
    channel: 'instagram',
    values: [412, 455, 398, 440, 421, 468, 402, 433, 391, 447, 415, 428, 309, 334, 327, 341],
  },
  {
    metric: 'views',
    channel: 'tiktok',
    values: [
      22400, 25900, 20100, 27800, 23600, 26900, 21300, 24700, 29100, 22800, 27200, 23900, 28400, 24100, 30200,
      27300, 23100, 28700, 25200, 27600, 24300, 25000,
    ],
  },
  {
    metric: 'saves',
    channel: 'pinterest',
    values: [
      148, 171, 159, 204, 182, 178, 195, 171, 189, 162, 176, 184, 179, 198, 181, 203, 187, 196, 214, 201, 208,
      283,
    ],
  },
  {
    metric: 'linkClicks',
    channel: 'newsletter',
    values: [
      138, 164, 150, 131, 149, 172, 144, 169, 137, 158, 141, 152, 148, 161, 170, 146, 151, 139, 168, 154, 149,
      157,
    ],
  },
  { metric: 'views', channel: 'youtube', values: [121, 152, 289, 248, 331, 388] },
];
