import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { type ClockTime, type Instant, toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { placeOf } from '../calendar/calendar.ts';
import type { Channel } from '../channel.ts';
import { type NetworkRules, ruleFor } from '../networks/network.ts';
import { isLetThrough } from './approval.ts';
import type { Post, PostStatus, PostVariant } from './post.ts';
import {
  carriedMedia,
  METRICOOL_NETWORKS,
  NOT_SOCIAL,
  type SchedulingTool,
  TOOL_LIMITS,
} from './scheduling-tools.ts';
import { measureVariant } from './text-count.ts';

/** Why a post is not in a file that sends posts out, in the order in which it is looked for. */
const LEFT_OUT_REASONS = [
  'notReady',
  'held',
  'approvalOpen',
  'noDay',
  'noChannel',
  'notInTool',
  'noTime',
  'past',
  'noText',
  'overLimit',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** One variant of a post that goes out, with the moment at which it does. */
export type OutgoingPost = {
  readonly post: Post;
  readonly variant: PostVariant;
  readonly channel: Channel;
  /** On the clock of the workspace. */
  readonly date: CalendarDate;
  readonly time: ClockTime;
};

/** What a post may have that the file of a tool has no place for. */
const LOST_PARTS = ['media', 'altText', 'title', 'firstComment'] as const;
export type LostPart = (typeof LOST_PARTS)[number];

/** One file of a tool: which channel it is for (null for all of them), and which of how many it is for that channel. */
export type ToolFile = {
  readonly channel: Channel | null;
  readonly part: number;
  readonly parts: number;
  readonly posts: readonly OutgoingPost[];
};

export type Outgoing = {
  readonly posts: readonly OutgoingPost[];
  readonly files: readonly ToolFile[];
  /** Counts of variants by reason; reasons that keep none away are missing. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[];
  /** How many of those that go out do so without a part of them; parts that none lacks are missing. */
  readonly without: readonly { readonly part: LostPart; readonly count: number }[];
  /** How many were moved to the next five minutes, where the tool knows no others. */
  readonly movedTimes: number;
};

export type OutgoingWish = {
  readonly tool: SchedulingTool;
  /** First and last day, on the clock of the workspace. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly statuses: readonly PostStatus[];
};

/** States that count as ready to go out where nobody chooses others. */
export const READY_STATUSES: readonly PostStatus[] = ['approved', 'scheduled'];

/**
 * Which variants go into the files of a tool, in the order in which they go out, and which do not, with the reason. Posts
 * of other days, published and cancelled ones are no question and are not counted.
 */
export function outgoingPosts(
  wish: OutgoingWish,
  plan: {
    readonly posts: Iterable<Post>;
    readonly channels: ReadonlyMap<string, Channel>;
    readonly rules: NetworkRules;
    /** The workspace's. */
    readonly zone: string;
    readonly now: Instant;
  },
): Outgoing {
  const limits = TOOL_LIMITS[wish.tool];
  const counts = new Map<LeftOutReason, number>();
  const leave = (reason: LeftOutReason) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const found: (OutgoingPost & { readonly at: Instant })[] = [];
  let movedTimes = 0;
  for (const post of plan.posts) {
    const place = placeOf(post, plan.zone);
    if (post.status === 'published' || post.status === 'cancelled') continue;
    if (place !== null && (place.date < wish.from || place.date > wish.to)) continue;
    // An idea without a day was never meant to go out in these days.
    if (place === null && !wish.statuses.includes(post.status)) continue;
    const all = post.variants.length === 0 ? [null] : post.variants;
    for (const variant of all) {
      const channel = plan.channels.get(variant?.channelId ?? '') ?? null;
      const reason = reasonOf(post, variant, channel, wish, plan.rules);
      if (reason !== null || variant === null || channel === null || place?.time == null) {
        leave(reason ?? 'noTime');
        continue;
      }
      const at = toInstant(post.date ?? place.date, post.time ?? place.time, post.timeZone ?? plan.zone);
      const moved = onStep(at, limits.minuteStep);
      if (Date.parse(moved) < Date.parse(plan.now) + limits.lead * 60_000) {
        leave('past');
        continue;
      }
      if (moved !== at) movedTimes += 1;
      found.push({
        post,
        variant,
        channel,
        ...(moved === at ? { date: place.date, time: place.time } : toZoned(moved, plan.zone)),
        at: moved,
      });
    }
  }
  const posts = found.sort(
    (left, right) => left.at.localeCompare(right.at) || (left.post.id < right.post.id ? -1 : 1),
  );
  return {
    posts,
    files: filesOf(posts, wish.tool),
    leftOut: LEFT_OUT_REASONS.flatMap((reason) => {
      const count = counts.get(reason);
      return count === undefined ? [] : [{ reason, count }];
    }),
    without: LOST_PARTS.flatMap((part) => {
      const count = posts.filter((each) => lacks(each, part, wish.tool, plan.rules)).length;
      return count === 0 ? [] : [{ part, count }];
    }),
    movedTimes,
  };
}

function lacks(post: OutgoingPost, part: LostPart, tool: SchedulingTool, rules: NetworkRules): boolean {
  const { variant, channel } = post;
  const { hasAltText, hasFirstComment, titles } = TOOL_LIMITS[tool];
  const rule = ruleFor(rules, channel.network);
  switch (part) {
    case 'media':
      return carriedMedia(post, tool).length < variant.media.length;
    case 'altText':
      return !hasAltText && carriedMedia(post, tool).some(({ altText }) => altText.trim() !== '');
    case 'title':
      return (
        tool !== 'generic' && rule.hasTitle && variant.title.trim() !== '' && !titles.has(channel.network)
      );
    case 'firstComment':
      return !hasFirstComment && rule.hasFirstComment && variant.firstComment.trim() !== '';
  }
}

function reasonOf(
  post: Post,
  variant: PostVariant | null,
  channel: Channel | null,
  { statuses, tool }: OutgoingWish,
  rules: NetworkRules,
): LeftOutReason | null {
  if (!statuses.includes(post.status)) return 'notReady';
  if (post.isHeld) return 'held';
  if (isLetThrough(post)) return 'approvalOpen';
  if (post.date === null) return 'noDay';
  if (variant === null || channel === null) return 'noChannel';
  if (NOT_SOCIAL.has(channel.network) && tool !== 'generic') return 'notInTool';
  if (tool === 'metricool' && !METRICOOL_NETWORKS.has(channel.network)) return 'notInTool';
  if (post.time === null) return 'noTime';
  if (variant.text.trim() === '') return 'noText';
  const { text, bytes } = measureVariant(variant, channel, rules);
  return text.state === 'over' || bytes?.state === 'over' ? 'overLimit' : null;
}

/** Whether a network has several accounts: a row of Metricool's names the network alone, and its brand has one of each. */
function hasTwins(posts: readonly OutgoingPost[]): boolean {
  const channels = new Map(posts.map(({ channel }) => [channel.id, channel.network]));
  return new Set(channels.values()).size < channels.size;
}

/** The moment, or the next one at which the minutes are a multiple of the step. */
function onStep(at: Instant, minutes: number): Instant {
  const step = minutes * 60_000;
  const rest = Date.parse(at) % step;
  return rest === 0 ? at : new Date(Date.parse(at) + step - rest).toISOString().replace('.000Z', 'Z');
}

function filesOf(posts: readonly OutgoingPost[], tool: SchedulingTool): readonly ToolFile[] {
  if (posts.length === 0) return [];
  const { rowsPerFile } = TOOL_LIMITS[tool];
  const isByChannel = TOOL_LIMITS[tool].isByChannel || (tool === 'metricool' && hasTwins(posts));
  const groups = new Map<string, OutgoingPost[]>();
  for (const each of posts) {
    const key = isByChannel ? each.channel.id : '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const size = rowsPerFile ?? group.length;
    const parts = Math.ceil(group.length / size);
    return Array.from({ length: parts }, (_, part) => ({
      channel: isByChannel ? (group[0]?.channel ?? null) : null,
      part: part + 1,
      parts,
      posts: group.slice(part * size, (part + 1) * size),
    }));
  });
}
