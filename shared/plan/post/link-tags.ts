import { isSameJson } from '#shared/base/json.ts';
import { type CalendarSettings, createCalendarSettings } from '../calendar/calendar-settings.ts';
import type { Channel } from '../channel.ts';
import type { Campaign } from '../content/campaign.ts';
import { isUtmName, utmNameOf } from '../content/campaign-rules.ts';
import type { LinkTags, Post } from './post.ts';

/** The parts in the order in which they stand in a link (product.md 3.1: source, medium and campaign are needed). */
export const LINK_TAG_PARTS = ['source', 'medium', 'campaign', 'content', 'term'] as const;

export type LinkTagPart = (typeof LINK_TAG_PARTS)[number];

export const NO_LINK_TAGS: LinkTags = { source: '', medium: '', campaign: '', content: '', term: '' };

/**
 * The link with its tags, as it goes out. What the link has of query and fragment stays as it is written; utm_source,
 * utm_medium, utm_campaign, utm_content and utm_term in it give way as soon as there is one tag, so that two makers of
 * statistics never mix. Done twice it is the same as once. Without tags, and for links that no browser asks a server for
 * (mailto:, tel:), the link comes back as it was.
 */
export function taggedLink(link: string, tags: LinkTags | null): string {
  const bare = link.trim();
  const filled = tags === null ? [] : LINK_TAG_PARTS.filter((part) => tags[part].trim() !== '');
  if (tags === null || filled.length === 0 || bare === '' || OTHER_SCHEME.test(bare)) return bare;
  const { head, query, fragment } = partsOf(bare);
  const kept = query.split('&').filter((entry) => entry !== '' && !isTag(entry));
  const fresh = filled.map((part) => `utm_${part}=${encoded(tags[part].trim())}`);
  return `${head}?${[...kept, ...fresh].join('&')}${fragment}`;
}

/** The tags that stand in a link, and the link without them; null where there are none. */
export function tagsInLink(link: string): { readonly link: string; readonly tags: LinkTags } | null {
  const { head, query, fragment } = partsOf(link.trim());
  const entries = query.split('&').filter((entry) => entry !== '');
  const found = entries.filter(isTag);
  if (found.length === 0) return null;
  const tags = { ...NO_LINK_TAGS };
  for (const entry of found) {
    const part = keyOf(entry).slice(4) as LinkTagPart; // isTag looked
    tags[part] = decoded(entry.slice(entry.indexOf('=') + 1)).slice(0, 200);
  }
  const kept = entries.filter((entry) => !isTag(entry));
  return { link: `${head}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`, tags };
}

/** A text in which the bare link, wherever it stands alone, has its tags. A longer link that begins the same is left. */
export function withTaggedLink(text: string, link: string, tags: LinkTags | null): string {
  const bare = link.trim();
  const tagged = taggedLink(bare, tags);
  if (bare === '' || tagged === bare) return text;
  return mapWords(text, bare, (rest) => (LINK_GOES_ON.test(rest) ? bare : tagged));
}

/** Whether the text has the bare link in it, not only a longer one that begins the same. */
export function hasLink(text: string, link: string): boolean {
  const bare = link.trim();
  let isThere = false;
  if (bare !== '' && text.includes(bare))
    mapWords(text, bare, (rest) => {
      isThere ||= !LINK_GOES_ON.test(rest);
      return bare;
    });
  return isThere;
}

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

/** Lower case letters, digits, dots and underscores in words that are joined by single hyphens. */
export function isTagWord(value: string): boolean {
  return WORD.test(value) && value === value.toLowerCase();
}

/** What is typed into a tag, put into its shape at once: lower case, hyphens for spaces. The rest is left to be seen. */
export function typedTag(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '-');
}

/** Words as a tag: 'Große Ofenladung, Herbst' becomes 'grosse-ofenladung-herbst'. At most 60 characters. */
export function slugOf(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđłıþ]/gu, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
}

const NEEDED: ReadonlySet<LinkTagPart> = new Set(['source', 'medium', 'campaign']);
const WORD = /^[\p{L}\p{N}._]+(?:-[\p{L}\p{N}._]+)*$/u;
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** 'mailto:', but not 'https:' and not the port of 'localhost:8080'. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i;

/** What follows belongs to the link: anything but its end, a space, or a mark at the end of a sentence. */
const LINK_GOES_ON = /^[^\s<>"”’)\]}.,;:!?]|^[.,;:!?]+[^\s<>"”’)\]}.,;:!?]|^\?[^\s]/u;

function partsOf(link: string): { readonly head: string; readonly query: string; readonly fragment: string } {
  const hash = link.indexOf('#');
  const before = hash === -1 ? link : link.slice(0, hash);
  const mark = before.indexOf('?');
  return {
    head: mark === -1 ? before : before.slice(0, mark),
    query: mark === -1 ? '' : before.slice(mark + 1),
    fragment: hash === -1 ? '' : link.slice(hash),
  };
}

function keyOf(entry: string): string {
  const sign = entry.indexOf('=');
  return decoded(sign === -1 ? entry : entry.slice(0, sign)).toLowerCase();
}

function isTag(entry: string): boolean {
  const key = keyOf(entry);
  return LINK_TAG_PARTS.some((part) => key === `utm_${part}`);
}

/** encodeURIComponent refuses halves of surrogate pairs: those become the replacement character. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

function mediumFor(network: string, mediums: readonly string[]): string {
  const wished = network === 'newsletter' ? 'email' : 'social';
  return mediums.includes(wished) ? wished : (mediums[0] ?? '');
}

/** Each place where `word` stands, replaced by what `choose` makes of what follows it. */
function mapWords(text: string, word: string, choose: (rest: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
    const end = at + word.length;
    parts.push(text.slice(from, at), choose(text.slice(end, end + 8)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
