import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Channel } from '../channel.ts';
import { POST_FORMATS, type Post } from '../post/post.ts';
import type { Campaign } from './campaign.ts';
import type { FormatPlan } from './format-plan.ts';
import type { Pillar } from './pillar.ts';

/** First and last day, both included. */
export type MixPeriod = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Something posts can belong to: a pillar, a format, a language, a campaign. */
export type MixPart = {
  readonly id: string;
  /** Wished share of all posts, 0 to 100; null where none was set. */
  readonly wished: number | null;
};

export type MixShare = MixPart & {
  readonly posts: number;
  /** Share of the posts that belong to a part, 0 to 100; null while there are none. */
  readonly planned: number | null;
};

export type ContentMix = {
  /** In the order of the parts. */
  readonly shares: readonly MixShare[];
  /** Sum of the wished shares; a sound plan has 100. */
  readonly wishedSum: number;
  /** Posts in the period. */
  readonly posts: number;
  /** Posts in the period that belong to no part: counted, but in no share. */
  readonly postsWithout: number;
};

/**
 * Planned against wished mix: the posts with a day in the period, cancelled ones left out. A post counts once for each
 * part it belongs to, on however many channels it goes out. Where a post can belong to several parts (languages) the
 * planned shares may add up to more than 100.
 */
function contentMix(
  parts: readonly MixPart[],
  posts: Iterable<Post>,
  period: MixPeriod,
  partsOf: (post: Post) => readonly (string | null)[],
): ContentMix {
  const counts = new Map(parts.map(({ id }) => [id, 0]));
  let all = 0;
  let postsWithout = 0;
  for (const post of posts) {
    if (!isInMix(post, period)) continue;
    all += 1;
    const own = partsOf(post);
    let isInPart = false;
    for (const id of own.length > 1 ? new Set(own) : own) {
      const count = id === null ? undefined : counts.get(id);
      if (id === null || count === undefined) continue;
      isInPart = true;
      counts.set(id, count + 1);
    }
    if (!isInPart) postsWithout += 1;
  }
  const inParts = all - postsWithout;
  return {
    shares: parts.map((part) => {
      const count = counts.get(part.id) ?? 0;
      return { ...part, posts: count, planned: inParts === 0 ? null : (count / inParts) * 100 };
    }),
    wishedSum: parts.reduce((sum, { wished }) => sum + (wished ?? 0), 0),
    posts: all,
    postsWithout,
  };
}

/** The mix of the pillars, in their order. */
export function pillarMix(pillars: readonly Pillar[], posts: Iterable<Post>, period: MixPeriod): ContentMix {
  const parts = pillars.map(({ id, share }) => ({ id, wished: share }));
  return contentMix(parts, posts, period, ({ pillarId }) => [pillarId]);
}

/** The mix of all formats, in the order of `POST_FORMATS`; the id of a part is the format. */
export function formatMix(
  plans: ReadonlyMap<string, FormatPlan>,
  posts: Iterable<Post>,
  period: MixPeriod,
): ContentMix {
  const parts = POST_FORMATS.map((format) => ({ id: format, wished: plans.get(format)?.share ?? null }));
  return contentMix(parts, posts, period, ({ format }) => [format]);
}

/** How many of the posts go out in each language. No share of a language is ever wished. */
export function languageMix(
  languages: readonly string[],
  posts: Iterable<Post>,
  period: MixPeriod,
): ContentMix {
  const parts = languages.map((id) => ({ id, wished: null }));
  return contentMix(parts, posts, period, ({ variants }) => variants.map(({ language }) => language));
}

/** How many of the posts belong to each campaign. No share of a campaign is ever wished. */
export function campaignMix(
  campaigns: readonly Campaign[],
  posts: Iterable<Post>,
  period: MixPeriod,
): ContentMix {
  const parts = campaigns.map(({ id }) => ({ id, wished: null }));
  return contentMix(parts, posts, period, ({ campaignId }) => [campaignId]);
}

/**
 * How many of the posts go out on each channel; a channel's wished share is that of its posts a week among all wished
 * ones. A post on two channels counts on both.
 */
export function channelMix(
  channels: readonly Pick<Channel, 'id' | 'postsPerWeek' | 'cadence'>[],
  posts: Iterable<Post>,
  period: MixPeriod,
): ContentMix {
  const rhythms = channels.map((channel) => ({ id: channel.id, perWeek: wishedPerWeek(channel) }));
  const all = rhythms.reduce((sum, { perWeek }) => sum + (perWeek ?? 0), 0);
  const parts = rhythms.map(({ id, perWeek }) => ({
    id,
    wished: perWeek === null || all === 0 ? null : (perWeek / all) * 100,
  }));
  return contentMix(parts, posts, period, ({ variants }) => variants.map(({ channelId }) => channelId));
}

/** Wished posts a week: the sum, or that of the formats where it is more; null where nobody has said. */
export function wishedPerWeek({
  postsPerWeek,
  cadence,
}: Pick<Channel, 'postsPerWeek' | 'cadence'>): number | null {
  const named = cadence.reduce((sum, { perWeek }) => sum + perWeek, 0);
  const most = Math.max(postsPerWeek ?? 0, named);
  return most === 0 ? null : most;
}

/** Points by which a share may differ before it is called: fewer posts than twenty cannot hit it closer. */
export const MIX_TOLERANCE = 5;

/** The share that is furthest off what was wished; null where no share was wished or nothing is planned. */
export function widestGap(
  mix: ContentMix,
): { readonly id: string; readonly wished: number; readonly planned: number } | null {
  const gaps = mix.shares.flatMap(({ id, wished, planned }) =>
    wished === null || planned === null ? [] : [{ id, wished, planned }],
  );
  const [widest] = gaps.sort((left, right) => gapOf(right) - gapOf(left));
  return widest ?? null;
}

function gapOf({ wished, planned }: { readonly wished: number; readonly planned: number }): number {
  return Math.abs(planned - wished);
}

function isInMix({ date, status }: Post, { from, to }: MixPeriod): boolean {
  return date !== null && date >= from && date <= to && status !== 'cancelled';
}
