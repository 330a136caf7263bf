import { addDays, type CalendarDate } from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import type { Channel } from '../channel.ts';
import type { MetricPoint } from '../goals/metric.ts';
import type { Post } from '../post/post.ts';
import type { Competitor, CompetitorFigure } from './competitor.ts';
import { type FollowerPoint, followerPoints, followersPerMonth } from './follower-counts.ts';

/** What is known of one channel, somebody else's or one's own. */
export type WatchLine = {
  readonly kind: 'own' | 'competitor';
  /** Id of the own channel, or of the channel inside the competitor. */
  readonly channelId: string;
  /** Null for an own channel. */
  readonly competitorId: string | null;
  readonly network: string;
  /** In the order of time, one a day; days without a count are missing, never filled. */
  readonly points: readonly FollowerPoint[];
  readonly last: FollowerPoint | null;
  /** Followers gained or lost in a month of 30.44 days; null where the figures do not reach that far. */
  readonly perMonth: number | null;
  /** Posts a week: as last seen there; of an own channel as published in the last four weeks. */
  readonly postsPerWeek: number | null;
  /** Per cent of the followers of the same day; null for own channels, whose rates are in the metrics. */
  readonly engagementRate: number | null;
};

const CADENCE_WEEKS = 4;

/** The figures of one channel in the order of time, one a day: of two for a day the one written last. */
export function figuresOf(
  channelId: string,
  figures: Iterable<CompetitorFigure>,
): readonly CompetitorFigure[] {
  const byDate = new Map<CalendarDate, CompetitorFigure>();
  for (const figure of figures) {
    if (figure.channelId !== channelId) continue;
    const other = byDate.get(figure.date);
    if (other === undefined || isLater(figure, other)) byDate.set(figure.date, figure);
  }
  return [...byDate.values()].sort((left, right) => compareTexts(left.date, right.date));
}

/** Figures by the channel that they are of; the channels' ids are unique over all competitors. */
export function figuresByChannel(
  figures: Iterable<CompetitorFigure>,
): ReadonlyMap<string, readonly CompetitorFigure[]> {
  const groups = new Map<string, CompetitorFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.channelId);
    if (group === undefined) groups.set(figure.channelId, [figure]);
    else group.push(figure);
  }
  return new Map([...groups].map(([channelId, group]) => [channelId, figuresOf(channelId, group)]));
}

/**
 * Engagement rate by followers in per cent: engagements a post (mean of the last ten) / followers of the same day x 100
 * (research/product.md 3.1). Null where one of the two is not known or nobody follows.
 */
export function engagementRateOf({
  followers,
  engagementsPerPost,
}: Pick<CompetitorFigure, 'followers' | 'engagementsPerPost'>): number | null {
  if (followers === null || followers === 0 || engagementsPerPost === null) return null;
  return (engagementsPerPost / followers) * 100;
}

/** One channel of a competitor; what was not seen on the last day is taken from the day on which it was. */
export function competitorLine(
  competitorId: string,
  channel: Competitor['channels'][number],
  figures: readonly CompetitorFigure[],
): WatchLine {
  const points = followerPoints(figures);
  return {
    kind: 'competitor',
    channelId: channel.id,
    competitorId,
    network: channel.network,
    points,
    last: points.at(-1) ?? null,
    perMonth: followersPerMonth(points),
    postsPerWeek: figures.findLast((each) => each.postsPerWeek !== null)?.postsPerWeek ?? null,
    engagementRate: figures.map(engagementRateOf).findLast((rate) => rate !== null) ?? null,
  };
}

export type OwnRecords = {
  readonly metricPoints: Iterable<MetricPoint>;
  readonly posts: Iterable<Post>;
};

/** One's own channel beside them: followers (or subscribers) from the metrics, cadence from what was published. */
function ownLine(
  channel: Pick<Channel, 'id' | 'network'>,
  { metricPoints, posts }: OwnRecords,
  today: CalendarDate,
): WatchLine {
  const byDate = new Map<CalendarDate, MetricPoint>();
  for (const point of metricPoints) {
    if (point.channelId !== channel.id || !OWN_LEVELS.has(point.metric)) continue;
    const other = byDate.get(point.date);
    if (other === undefined || isLater(point, other)) byDate.set(point.date, point);
  }
  const points = [...byDate.values()]
    .map(({ date, value }) => ({ date, followers: value }))
    .sort((left, right) => compareTexts(left.date, right.date));
  return {
    kind: 'own',
    channelId: channel.id,
    competitorId: null,
    network: channel.network,
    points,
    last: points.at(-1) ?? null,
    perMonth: followersPerMonth(points),
    postsPerWeek: ownCadence(channel.id, posts, today),
    engagementRate: null,
  };
}

const OWN_LEVELS: ReadonlySet<string> = new Set(['followers', 'subscribers']);

/** Posts a week published on a channel in the four weeks before today; a post in two languages is one. */
export function ownCadence(channelId: string, posts: Iterable<Post>, today: CalendarDate): number {
  const first = addDays(today, -7 * CADENCE_WEEKS);
  let count = 0;
  for (const { status, date, variants } of posts) {
    if (status !== 'published' || date === null || date < first || date >= today) continue;
    if (variants.some((variant) => variant.channelId === channelId)) count += 1;
  }
  return count / CADENCE_WEEKS;
}

export type WatchRecords = OwnRecords & {
  readonly competitors: Iterable<Competitor>;
  readonly competitorFigures: Iterable<CompetitorFigure>;
  readonly channels: Iterable<Channel>;
};

export type NetworkWatch = {
  readonly network: string;
  /** Own channels first, then the others by followers; those without a count at the end. */
  readonly lines: readonly WatchLine[];
};

/** Networks on which a competitor was counted, each with everybody there; networks of one's own first. */
export function watchByNetwork(records: WatchRecords, today: CalendarDate): readonly NetworkWatch[] {
  const figures = figuresByChannel(records.competitorFigures);
  const byNetwork = new Map<string, WatchLine[]>();
  for (const { id, channels } of records.competitors) {
    for (const channel of channels) {
      const seen = figures.get(channel.id);
      if (seen === undefined) continue;
      const lines = byNetwork.get(channel.network) ?? [];
      lines.push(competitorLine(id, channel, seen));
      byNetwork.set(channel.network, lines);
    }
  }
  const posts = [...records.posts];
  const metricPoints = [...records.metricPoints];
  const own = [...records.channels].filter(({ network }) => byNetwork.has(network));
  const ownLines = own.map((channel) => ownLine(channel, { metricPoints, posts }, today));
  return [...byNetwork]
    .map(([network, lines]) => ({
      network,
      lines: [
        ...ownLines.filter((line) => line.network === network),
        ...lines.sort((left, right) => (right.last?.followers ?? -1) - (left.last?.followers ?? -1)),
      ],
    }))
    .sort((left, right) => weightOf(right) - weightOf(left));
}

/** Where one is oneself, and counted, comes first; then where most others are. */
function weightOf({ lines }: NetworkWatch): number {
  const [first] = lines;
  const own = first?.kind !== 'own' ? 0 : first.last === null ? 1000 : 2000;
  return own + Math.min(999, lines.length);
}

/** What a comparison on one network says, for a sentence. */
export type Standing = {
  /** The own channel with the most followers; null where none was counted. */
  readonly own: WatchLine | null;
  /** Place of one's own among all that were counted, from 1; null without a count of one's own. */
  readonly rank: number | null;
  /** How many were counted, one's own among them. */
  readonly counted: number;
  readonly largest: WatchLine | null;
  /** Who gains most a month, in followers. */
  readonly fastest: WatchLine | null;
};

/**
 * Where one stands among the channels of a network, by their last counts of followers. Channels never counted are
 * left out.
 */
export function standingOf({ lines }: NetworkWatch): Standing {
  const counted = lines
    .filter(({ last }) => last !== null)
    .sort((left, right) => (right.last?.followers ?? 0) - (left.last?.followers ?? 0));
  const own = counted.find(({ kind }) => kind === 'own') ?? null;
  const paced = counted.filter(({ perMonth }) => perMonth !== null);
  const fastest = paced.reduce<WatchLine | null>(
    (best, line) => (best === null || (line.perMonth ?? 0) > (best.perMonth ?? 0) ? line : best),
    null,
  );
  return {
    own,
    rank: own === null ? null : counted.indexOf(own) + 1,
    counted: counted.length,
    largest: counted[0] ?? null,
    fastest,
  };
}

function isLater(
  one: { readonly id: string; readonly updatedAt: string },
  other: { readonly id: string; readonly updatedAt: string },
): boolean {
  return one.updatedAt === other.updatedAt ? one.id > other.id : one.updatedAt > other.updatedAt;
}
