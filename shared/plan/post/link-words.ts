import { isSameJson } from '#shared/base/json.ts';
import { type CalendarSettings, createCalendarSettings } from '../calendar/calendar-settings.ts';
import type { Channel } from '../channel.ts';
import type { Campaign } from '../content/campaign.ts';
import { isUtmName, utmNameOf } from '../content/campaign-rules.ts';
import { approvalState } from './approval.ts';
import { isTagWord, LINK_TAG_PARTS, type LinkTagPart, slugOf } from './link-tags.ts';
import type { LinkTags, Post } from './post.ts';

/**
 * What the tags of a version could be: from its network, the plan's vocabulary, its campaign and its working title.
 * `language` is the main one of the plan.
 */
export function suggestedTags(
  post: Pick<Post, 'title'>,
  channel: Pick<Channel, 'network'> | null,
  campaign: NamedCampaign | null,
  settings: Pick<CalendarSettings, 'linkMediums' | 'linkSources'>,
  language: string,
): LinkTags {
  const network = channel?.network ?? '';
  const own = settings.linkSources.find((each) => each.network === network)?.source.trim();
  return {
    source: own || slugOf(network),
    medium: mediumFor(network, settings.linkMediums),
    campaign: campaign === null ? '' : campaignTag(campaign, language),
    content: slugOf(post.title),
    term: '',
  };
}

type NamedCampaign = Pick<Campaign, 'name' | 'utmCampaign'>;

/**
 * The utm_campaign of a campaign: the one it has, put into shape where it is not, else made of its name. '' for a campaign
 * without a name. `language` is the main one of the plan.
 */
export function campaignTag({ name, utmCampaign }: NamedCampaign, language: string): string {
  const own = utmCampaign.trim();
  if (own !== '' && isUtmName(own)) return own;
  return utmNameOf(own, language) || utmNameOf(name, language) || slugOf(name);
}

/** The utm_campaign of each campaign, once each; the same list while campaigns and language stay the same. */
export function campaignTags(
  campaigns: ReadonlyMap<string, NamedCampaign>,
  language: string,
): readonly string[] {
  const known = CAMPAIGN_TAGS.get(campaigns);
  if (known?.language === language) return known.tags;
  const named = [...campaigns.values()].map((campaign) => campaignTag(campaign, language));
  const tags = [...new Set(named)].filter((tag) => tag !== '');
  CAMPAIGN_TAGS.set(campaigns, { language, tags });
  return tags;
}

const CAMPAIGN_TAGS = new WeakMap<
  ReadonlyMap<string, NamedCampaign>,
  { readonly language: string; readonly tags: readonly string[] }
>();

/** Sources that may be chosen: what the plan says for each of its networks, else the name of the network. */
export function linkSourcesFor(
  networks: readonly string[],
  settings: Pick<CalendarSettings, 'linkSources'>,
): readonly string[] {
  const named = networks.map(
    (network) =>
      settings.linkSources.find((each) => each.network === network)?.source.trim() || slugOf(network),
  );
  return [...new Set([...named, ...settings.linkSources.map(({ source }) => source.trim())])].filter(
    (source) => source !== '',
  );
}

/** The plan's vocabulary: the only sources, mediums and campaigns that visits are told apart by. */
export type LinkWords = {
  readonly sources: readonly string[];
  readonly mediums: readonly string[];
  /** Empty where the plan has no campaign: then any word may stand there. */
  readonly campaigns: readonly string[];
};

type Channels = ReadonlyMap<string, Pick<Channel, 'network'>>;
type LinkSettings = Pick<CalendarSettings, 'linkMediums' | 'linkSources'>;

/**
 * The vocabulary of a plan with these channels and tags of campaigns; the same object while all of them say the same.
 * Without settings the usual ones.
 */
export function linkWordsOf(
  channels: Channels,
  settings: LinkSettings = USUAL,
  campaigns: readonly string[] = [],
): LinkWords {
  const known = WORDS.get(channels);
  if (known?.settings === settings && isSameJson(known.words.campaigns, campaigns)) return known.words;
  const networks = [...channels.values()].map(({ network }) => network);
  const words = { sources: linkSourcesFor(networks, settings), mediums: settings.linkMediums, campaigns };
  WORDS.set(channels, { settings, words });
  return words;
}

const USUAL: LinkSettings = createCalendarSettings({ now: '' });
const WORDS = new WeakMap<Channels, { readonly settings: LinkSettings; readonly words: LinkWords }>();

export type LinkTagProblem = {
  readonly part: LinkTagPart;
  /**
   * needed: empty, and statistics need it; shape: not lower case with hyphens; vocabulary: not one of the plan's words;
   * campaign: the tag of none of its campaigns.
   */
  readonly problem: 'needed' | 'shape' | 'vocabulary' | 'campaign';
};

/** What is wrong with tags, in the order of their parts: at most one thing each. */
export function linkTagProblems(tags: LinkTags, words: LinkWords): readonly LinkTagProblem[] {
  return LINK_TAG_PARTS.flatMap((part): readonly LinkTagProblem[] => {
    const value = tags[part].trim();
    if (value === '') return NEEDED.has(part) ? [{ part, problem: 'needed' }] : [];
    if (!isTagWord(value)) return [{ part, problem: 'shape' }];
    const known = wordsFor(part, words);
    if (known === null || known.includes(value)) return [];
    return [{ part, problem: part === 'campaign' ? 'campaign' : 'vocabulary' }];
  });
}

/**
 * What a tag that is off can only mean: the plan's word that it is another spelling of, else what the version's channel or
 * campaign says (`suggested`). null where nobody can tell, and where that is what stands there.
 */
export function mendedTag(
  part: LinkTagPart,
  tags: LinkTags,
  suggested: LinkTags,
  words: LinkWords,
): string | null {
  const value = tags[part].trim();
  const spelled = slugOf(value);
  const known = wordsFor(part, words);
  const isMeant = spelled !== '' && (known === null || known.includes(spelled));
  const mended = isMeant ? spelled : part === 'medium' && value !== '' ? '' : suggested[part];
  return mended === '' || mended === value ? null : mended;
}

/** Where the words of links come from. `language` is the main one of the plan. */
export type LinkPlan = {
  readonly channels: Channels;
  readonly campaigns: ReadonlyMap<string, NamedCampaign>;
  readonly settings: LinkSettings | undefined;
  readonly language: string;
};

/**
 * The versions of a post with every tag that can only mean one thing put right; the same array where there is none. Tags
 * that stand in a link itself stay, as do those of versions without a channel or on a blog, of which nobody asks any, and
 * all of a post whose approval holds: with another link it would not.
 */
export function withMendedTags(
  post: Pick<Post, 'title' | 'campaignId' | 'variants' | 'approval'>,
  { channels, campaigns, settings = USUAL, language }: LinkPlan,
): Post['variants'] {
  if (approvalState(post) === 'approved') return post.variants;
  const words = linkWordsOf(channels, settings, campaignTags(campaigns, language));
  const campaign = campaigns.get(post.campaignId ?? '') ?? null;
  const variants = post.variants.map((variant) => {
    const { link, linkTags, channelId } = variant;
    const channel = channels.get(channelId ?? '');
    if (linkTags === null || link.trim() === '' || channel === undefined || channel.network === 'blog')
      return variant;
    const suggested = suggestedTags(post, channel, campaign, settings, language);
    const better = linkTagProblems(linkTags, words).flatMap(({ part }) => {
      const mended = mendedTag(part, linkTags, suggested, words);
      return mended === null ? [] : [[part, mended] as const];
    });
    return better.length === 0
      ? variant
      : { ...variant, linkTags: { ...linkTags, ...Object.fromEntries(better) } };
  });
  return variants.every((variant, place) => variant === post.variants[place]) ? post.variants : variants;
}

/** The words among which a part is to be; null where it is free. */
function wordsFor(part: LinkTagPart, words: LinkWords): readonly string[] | null {
  switch (part) {
    case 'source':
      return words.sources;
    case 'medium':
      return words.mediums;
    case 'campaign':
      return words.campaigns.length === 0 ? null : words.campaigns;
    default:
      return null;
  }
}

const NEEDED: ReadonlySet<LinkTagPart> = new Set(['source', 'medium', 'campaign']);

function mediumFor(network: string, mediums: readonly string[]): string {
  const wished = network === 'newsletter' ? 'email' : 'social';
  return mediums.includes(wished) ? wished : (mediums[0] ?? '');
}
