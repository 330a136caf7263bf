import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Channel } from '../channel.ts';
import type { Post } from '../post/post.ts';
import type { PostRule } from '../post/post-finding.ts';
import { variantFindings } from '../post/variant-rules.ts';
import type { NetworkRules } from './network.ts';
import type { NetworkRule } from './network-rule.ts';

/** Rules that say that something is more than the network takes. */
const LIMITS: ReadonlySet<PostRule> = new Set([
  'overLimit',
  'overBytes',
  'titleTooLong',
  'altTextTooLong',
  'firstCommentTooLong',
  'tooManyHashtags',
  'tooManyMentions',
  'tooManyMedia',
  'mediaTooLarge',
]);

export type RuleEffect = {
  /** Posts still to go out on channels of the network. */
  readonly posts: number;
  /** How many of them are over a limit under the rule before and the rule after. */
  readonly overBefore: number;
  readonly overAfter: number;
  /** Those over a limit only since the change, by day; posts without a day last. */
  readonly newlyOver: readonly Post[];
  /** Those that are over no limit any more. */
  readonly relieved: readonly Post[];
};

type EffectRecords = {
  readonly posts: ReadonlyMap<string, Post>;
  readonly channels: ReadonlyMap<string, Channel>;
};

/**
 * What changing the rule of a network does to every post that is still to go out there: today or later, or without a day;
 * not published, not cancelled. Both rules are those of the same network.
 */
export function ruleEffect(
  { posts, channels }: EffectRecords,
  before: NetworkRule,
  after: NetworkRule,
  today: CalendarDate,
): RuleEffect {
  const own = new Map([...channels].filter(([, { network }]) => network === after.id));
  const isOver = (post: Post, rule: NetworkRule) => isOverLimit(post, own, new Map([[after.id, rule]]));
  let [count, overBefore, overAfter] = [0, 0, 0];
  const newlyOver: Post[] = [];
  const relieved: Post[] = [];
  for (const post of own.size === 0 ? [] : posts.values()) {
    if (!isToCome(post, today) || !post.variants.some(({ channelId }) => own.has(channelId ?? ''))) continue;
    count += 1;
    const was = isOver(post, before);
    const is = before === after ? was : isOver(post, after);
    if (was) overBefore += 1;
    if (is) overAfter += 1;
    if (is && !was) newlyOver.push(post);
    if (was && !is) relieved.push(post);
  }
  return {
    posts: count,
    overBefore,
    overAfter,
    newlyOver: newlyOver.sort(byDay),
    relieved: relieved.sort(byDay),
  };
}

function isToCome({ status, date }: Post, today: CalendarDate): boolean {
  return status !== 'published' && status !== 'cancelled' && (date === null || date >= today);
}

function isOverLimit(
  post: Post,
  channels: ReadonlyMap<string, Channel>,
  networkRules: NetworkRules,
): boolean {
  return post.variants.some(
    (variant) =>
      channels.has(variant.channelId ?? '') &&
      variantFindings(variant, post, { channels, networkRules, languages: [], linkWords: null }).some(
        ({ rule }) => LIMITS.has(rule),
      ),
  );
}

function byDay(left: Post, right: Post): number {
  const [first, second] = [left.date ?? '9', right.date ?? '9'];
  return first < second ? -1 : first > second ? 1 : 0;
}
