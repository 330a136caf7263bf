import { minutesBetween, toInstant } from '#shared/base/zoned-time.ts';
import type { Channel } from './channel.ts';
import { networkOf } from './network.ts';
import type { Post, PostVariant } from './post.ts';
import { measureVariant } from './text-count.ts';

export type PostRule =
  | 'noTitle'
  | 'noDay'
  | 'noTime'
  | 'noVariant'
  | 'noChannel'
  | 'noText'
  | 'overLimit'
  | 'tooManyHashtags'
  | 'noNetworkTitle'
  | 'noAltText'
  | 'unsafeLink'
  | 'openBrackets'
  | 'sameHour';

/** Fields an editor can lead to. */
export type PostField =
  | 'title'
  | 'date'
  | 'time'
  | 'channel'
  | 'text'
  | 'hashtags'
  | 'link'
  | 'media'
  | 'networkTitle';

export type PostFinding = {
  readonly rule: PostRule;
  readonly severity: 'error' | 'warning' | 'note';
  readonly field: PostField;
  /** The variant it is about; null for the whole post. */
  readonly variantId: string | null;
  readonly channelId: string | null;
  readonly values: Readonly<Record<string, string | number>>;
};

/** What a post is looked at beside. */
export type PostSurroundings = {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly posts: Iterable<Post>;
  /** The workspace's zone, for posts without one. */
  readonly zone: string;
};

/** Two posts on one channel take each other's readers away when they are closer than this. */
const CLASH_MINUTES = 60;

/** What keeps a post from going out well, worst first. A cancelled post has no findings. */
export function postFindings(post: Post, surroundings: PostSurroundings): readonly PostFinding[] {
  if (post.status === 'cancelled') return [];
  const all = [
    ...wholeFindings(post),
    ...post.variants.flatMap((variant) => variantFindings(variant, post, surroundings.channels)),
    ...clashFindings(post, surroundings),
  ];
  return [...all].sort((left, right) => RANK[left.severity] - RANK[right.severity]);
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** Before approval a gap is work to do, afterwards it is a mistake. */
function gapSeverity({ status }: Post): PostFinding['severity'] {
  if (status === 'idea') return 'note';
  return status === 'drafting' || status === 'review' ? 'warning' : 'error';
}

function wholeFindings(post: Post): readonly PostFinding[] {
  const severity = gapSeverity(post);
  const whole = { variantId: null, channelId: null, values: {} } as const;
  const findings: PostFinding[] = [];
  if (post.title.trim() === '')
    findings.push({ rule: 'noTitle', severity: 'note', field: 'title', ...whole });
  if (post.date === null) findings.push({ rule: 'noDay', severity, field: 'date', ...whole });
  else if (post.time === null && post.status !== 'published')
    findings.push({ rule: 'noTime', severity: 'note', field: 'time', ...whole });
  if (post.variants.length === 0) findings.push({ rule: 'noVariant', severity, field: 'channel', ...whole });
  return findings;
}

function variantFindings(
  variant: PostVariant,
  post: Post,
  channels: ReadonlyMap<string, Channel>,
): readonly PostFinding[] {
  const channel = variant.channelId === null ? null : (channels.get(variant.channelId) ?? null);
  const network = networkOf(channel?.network ?? 'other');
  const severity = gapSeverity(post);
  const findings: PostFinding[] = [];
  const add = (
    rule: PostRule,
    level: PostFinding['severity'],
    field: PostField,
    values: PostFinding['values'] = {},
  ) =>
    findings.push({
      rule,
      severity: level,
      field,
      variantId: variant.id,
      channelId: channel?.id ?? null,
      values,
    });

  if (channel === null) add('noChannel', severity, 'channel');
  const { text, hashtags } = measureVariant(variant, channel);
  if (text.state === 'over') add('overLimit', 'error', 'text', { count: text.count, limit: text.limit ?? 0 });
  if (variant.text.trim() === '' && post.status !== 'idea') add('noText', severity, 'text');
  if (hashtags.state === 'over')
    add('tooManyHashtags', 'warning', 'hashtags', { count: hashtags.count, limit: hashtags.limit ?? 0 });
  if (channel !== null && network.hasTitle && variant.title.trim() === '' && post.status !== 'idea')
    add('noNetworkTitle', 'note', 'networkTitle');
  const undescribed = variant.media.filter(({ altText }) => altText.trim() === '').length;
  if (undescribed > 0 && network.hasAltText)
    add('noAltText', severity === 'note' ? 'note' : 'warning', 'media', {
      count: undescribed,
      total: variant.media.length,
    });
  if (variant.link.trim() !== '' && !/^https:\/\/\S+$/i.test(variant.link.trim()))
    add('unsafeLink', 'warning', 'link');
  const bracket = OPEN_BRACKETS.exec(variant.text)?.[0];
  if (bracket !== undefined && post.status !== 'published')
    add('openBrackets', severity === 'error' ? 'warning' : 'note', 'text', { text: bracket });
  return findings;
}

/** What starter plans and templates leave for a person to fill in: "[price]". */
const OPEN_BRACKETS = /\[[^[\]\n]{1,60}\]/u;

function clashFindings(post: Post, { posts, zone }: PostSurroundings): readonly PostFinding[] {
  const own = instantOf(post, zone);
  if (own === null) return [];
  const channelIds = new Set(post.variants.flatMap(({ channelId }) => channelId ?? []));
  const findings: PostFinding[] = [];
  for (const other of posts) {
    if (other.id === post.id || other.status === 'cancelled' || !isNearDay(post, other)) continue;
    const shared = other.variants.find(({ channelId }) => channelId !== null && channelIds.has(channelId));
    const at = shared === undefined ? null : instantOf(other, zone);
    if (shared === undefined || at === null || Math.abs(minutesBetween(own, at)) >= CLASH_MINUTES) continue;
    findings.push({
      rule: 'sameHour',
      severity: post.status === 'published' ? 'note' : 'warning',
      field: 'time',
      variantId: null,
      channelId: shared.channelId,
      values: { title: other.title, time: other.time ?? '' },
    });
  }
  return findings;
}

function instantOf({ date, time, timeZone }: Post, zone: string): string | null {
  return date === null || time === null ? null : toInstant(date, time, timeZone ?? zone);
}

/** Zones are at most 26 hours apart: posts whose days differ by more than two are never in the same hour. */
function isNearDay(post: Post, other: Post): boolean {
  if (post.date === null || other.date === null) return false;
  return Math.abs(Date.parse(post.date) - Date.parse(other.date)) <= 2 * 86_400_000;
}
