import { baseLanguageOf } from '#shared/base/language.ts';
import type { Channel } from '../channel.ts';
import { type NetworkRules, ruleFor } from '../networks/network.ts';
import type { NetworkRule } from '../networks/network-rule.ts';
import { tagsInLink } from './link-tags.ts';
import { type LinkWords, linkTagProblems } from './link-words.ts';
import type { LinkTags, Post, PostVariant } from './post.ts';
import {
  gapSeverity,
  type PostField,
  type PostFinding,
  type PostRule,
  type PostSeverity,
  warningUnlessIdea,
} from './post-finding.ts';
import { hashtagsIn, type Measure, measureVariant } from './text-count.ts';
import { hashtagsWithoutCapitals, styledLettersIn } from './text-lint.ts';
import { changedParts, translationState } from './translation.ts';
import { measureParts, tooLargeMedia } from './variant-measures.ts';

/** What the versions of a post are held against. */
export type VariantSurroundings = {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly networkRules: NetworkRules;
  /** The working languages of the plan. */
  readonly languages: readonly string[];
  /** What links are tagged with; null where nobody asks. */
  readonly linkWords: LinkWords | null;
};

/** One version of a post, with all that the rules ask of it. */
type Version = {
  readonly post: Post;
  readonly variant: PostVariant;
  readonly channel: Channel | null;
  readonly rule: NetworkRule;
  readonly languages: readonly string[];
  readonly linkWords: LinkWords | null;
  readonly add: (
    rule: PostRule,
    severity: PostSeverity,
    field: PostField,
    values?: PostFinding['values'],
  ) => void;
};

/** What is off in one version, whatever stands beside it. */
export function variantFindings(
  variant: PostVariant,
  post: Post,
  { channels, networkRules, languages, linkWords }: VariantSurroundings,
): readonly PostFinding[] {
  const channel = variant.channelId === null ? null : (channels.get(variant.channelId) ?? null);
  const findings: PostFinding[] = [];
  const version: Version = {
    post,
    variant,
    channel,
    rule: ruleFor(networkRules, channel?.network ?? 'other'),
    languages,
    linkWords,
    add: (rule, severity, field, values = {}) =>
      findings.push({
        rule,
        severity,
        field,
        variantId: variant.id,
        channelId: channel?.id ?? null,
        values,
      }),
  };
  if (channel === null) version.add('noChannel', gapSeverity(post), 'channel');
  textFindings(version, networkRules);
  partFindings(version);
  mediaFindings(version);
  linkFindings(version);
  if (post.status !== 'published') wordFindings(version);
  if (post.status !== 'published') placeFindings(version);
  return findings;
}

function textFindings({ post, variant, channel, add }: Version, rules: NetworkRules): void {
  const { text, bytes, hashtags } = measureVariant(variant, channel, rules);
  if (text.state === 'over') add('overLimit', 'error', 'text', overOf(text));
  if (bytes?.state === 'over') add('overBytes', 'error', 'text', overOf(bytes));
  if (variant.text.trim() === '' && post.status !== 'idea') add('noText', gapSeverity(post), 'text');
  if (hashtags.state === 'over') add('tooManyHashtags', 'warning', 'hashtags', overOf(hashtags));
}

function partFindings({ post, variant, channel, rule, add }: Version): void {
  const { title, firstComment, mentions, media, altText } = measureParts(variant, rule);
  if (channel !== null && rule.hasTitle && variant.title.trim() === '' && post.status !== 'idea')
    add('noNetworkTitle', 'note', 'networkTitle');
  if (title.state === 'over') add('titleTooLong', 'error', 'networkTitle', overOf(title));
  if (firstComment.state === 'over')
    add('firstCommentTooLong', 'error', 'firstComment', overOf(firstComment));
  if (mentions.state === 'over') add('tooManyMentions', 'warning', 'mentions', overOf(mentions));
  if (media.state === 'over') add('tooManyMedia', 'error', 'media', overOf(media));
  if (altText.state === 'over') add('altTextTooLong', 'error', 'media', overOf(altText));
}

function mediaFindings({ post, variant, rule, add }: Version): void {
  const { media } = variant;
  if (media.length === 0) return;
  const undescribed = media.filter(({ altText }) => altText.trim() === '').length;
  if (undescribed > 0 && rule.hasAltText)
    add('noAltText', warningUnlessIdea(post), 'media', { count: undescribed, total: media.length });
  const [large] = tooLargeMedia(variant, rule);
  if (large !== undefined)
    add('mediaTooLarge', 'error', 'media', {
      name: large.medium.name,
      megabytes: Math.ceil(large.megabytes * 10) / 10,
      limit: large.limit,
    });
}

function linkFindings({ post, variant, channel, linkWords, add }: Version): void {
  const link = variant.link.trim();
  if (link === '') return;
  if (!/^https:\/\/\S+$/i.test(link)) {
    add('unsafeLink', 'warning', 'link');
    return;
  }
  // Visits to a blog's own pages need no telling apart, and what is out is out.
  if (channel === null || channel.network === 'blog') return;
  if (post.status === 'published' || post.status === 'idea') return;
  const tags = tagsOf(variant);
  if (tags === null) {
    add('untaggedLink', 'note', 'link');
    return;
  }
  const [first] = linkWords === null ? [] : linkTagProblems(tags, linkWords);
  if (first === undefined) return;
  const { part, problem } = first;
  add('linkTagsOff', 'note', 'link', { part, problem, value: tags[part].trim().slice(0, LONGEST_QUOTE) });
}

/** The tags with which a link goes out, from their fields or from the link itself; null for none. */
function tagsOf({ link, linkTags }: PostVariant): LinkTags | null {
  if (linkTags !== null && Object.values(linkTags).some((tag) => tag.trim() !== '')) return linkTags;
  return link.includes('utm_') ? (tagsInLink(link)?.tags ?? null) : null;
}

function wordFindings({ post, variant, add }: Version): void {
  const bracket = variant.text.includes('[') ? OPEN_BRACKETS.exec(variant.text)?.[0] : undefined;
  if (bracket !== undefined)
    add('openBrackets', gapSeverity(post) === 'error' ? 'warning' : 'note', 'text', { text: bracket });
  for (const [field, words] of [
    ['text', variant.text],
    ['networkTitle', variant.title],
    ['firstComment', variant.firstComment],
  ] as const) {
    const styled = words === '' ? null : styledLettersIn(words, variant.language);
    if (styled === null) continue;
    add('styledLetters', warningUnlessIdea(post), field, {
      text: [...styled].slice(0, LONGEST_QUOTE).join(''),
    });
    break;
  }
  const hashtags = hashtagsIn(`${variant.text} ${hashtagSource(variant)}`);
  if (hashtags.length === 0) return;
  const [tag] = hashtagsWithoutCapitals(hashtags, `${post.title} ${variant.title} ${variant.text}`);
  if (tag !== undefined) add('hashtagCase', 'note', 'hashtags', { tag: tag.tag, better: tag.better });
}

/** The field of hashtags as it goes out: words without a sign get one. */
function hashtagSource({ hashtags }: PostVariant): string {
  return hashtags.replace(/(?<=^|[\s,;])(?=[^\s,;#＃])/gu, '#').replace(/[,;]/gu, ' ');
}

function placeFindings({ post, variant, channel, languages, add }: Version): void {
  if (channel !== null) {
    const wished = channel.languages.length > 0 ? channel.languages : languages;
    if (wished.length > 0 && !wished.some((tag) => baseLanguageOf(tag) === baseLanguageOf(variant.language)))
      add('languageOutside', warningUnlessIdea(post), 'channel', { language: variant.language });
    if (channel.state === 'pause') add('channelPaused', warningUnlessIdea(post), 'channel');
    if (channel.state === 'close') add('channelClosed', post.status === 'idea' ? 'note' : 'error', 'channel');
  }
  if (isOutdated(variant, post.variants))
    add('translationOutdated', warningUnlessIdea(post), 'text', { language: variant.language });
}

/** As `translationState`; where the words of the original are kept they are compared, which is quicker than to name them. */
function isOutdated(variant: PostVariant, variants: readonly PostVariant[]): boolean {
  if (variant.original === null) return false;
  return variant.original.said === null
    ? translationState(variant, variants) === 'outdated'
    : changedParts(variant, variants).length > 0;
}

/** What starter plans and templates leave for a person to fill in: "[price]". */
const OPEN_BRACKETS = /\[[^[\]\n]{1,60}\]/u;

const LONGEST_QUOTE = 40;

function overOf({ count, limit }: Measure): PostFinding['values'] {
  return { count, limit: limit ?? 0 };
}
