import type { Channel } from '../channel.ts';
import { type NetworkRules, ruleFor } from '../networks/network.ts';
import type { CountingRule, NetworkRule } from '../networks/network-rule.ts';
import { hasLink, taggedLink, withTaggedLink } from './link-tags.ts';
import type { PostVariant } from './post.ts';

/** How close a count is to its limit: `near` from nine tenths on, `over` beyond it. */
export type CountState = 'free' | 'near' | 'over';

export type Measure = { readonly count: number; readonly limit: number | null; readonly state: CountState };

export type TextMeasure = {
  /** The whole text as it goes out, in the network's own counting. */
  readonly text: Measure;
  /** The same in UTF-8 bytes, where the network has a second limit for them (Bluesky); else null. */
  readonly bytes: Measure | null;
  /** Characters seen before "more" and all there are; null where the network shows everything. */
  readonly visible: { readonly shown: number; readonly total: number } | null;
  readonly hashtags: Measure;
};

/** A link costs this much on X (docs.x.com) and Mastodon (API documentation), however long it is. */
const LINK_COST = 23;

/** Characters that LinkedIn's text format escapes with a backslash (Ayrshare documentation). */
const LINKEDIN_RESERVED = /[\\|{}@[\]()<>#*_~]/gu;

const NEAR_SHARE = 0.9;

const WEB_LINK = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?'’”)\]}]/giu;

/** X links bare domains too; only endings in common use are known here, for its list has 1,500 entries. */
const BARE_LINK =
  /(?<![@\w./-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|info|shop|store|blog|app|dev|io|co|eu|de|at|ch|it|es|fr|uk|nl)(?![\w-])(?:\/[^\s<>"]*[^\s<>".,;:!?'’”)\]}])?/giu;

const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3/u;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Length of a text as the rule counts it. */
export function countText(text: string, rule: CountingRule): number {
  switch (rule) {
    case 'code-units':
      return text.length;
    case 'graphemes':
      return countGraphemes(text);
    case 'links-23':
      return countGraphemes(withoutMentionHosts(text).replace(WEB_LINK, 'x'.repeat(LINK_COST)));
    case 'escaped':
      return text.length + (text.match(LINKEDIN_RESERVED)?.length ?? 0);
    case 'emoji-bytes':
      return sum(segments(text), (part) =>
        !isPlain(part) && EMOJI.test(part) ? utf8Length(part) : [...part].length,
      );
    case 'weighted-280':
      return countWeighted(text);
    case 'utf8-bytes':
      return utf8Length(text);
  }
}

/** The network's limit for a text; the channel's own (premium account, own server) comes first. */
export function textLimitOf(
  rule: Pick<NetworkRule, 'textLimit'>,
  channel: Pick<Channel, 'textLimit'> | null,
): number | null {
  return channel?.textLimit ?? rule.textLimit;
}

type OutgoingPart = Pick<PostVariant, 'text' | 'hashtags' | 'mentions' | 'link' | 'linkTags'>;

/**
 * The text as it goes out: with its mentions and hashtags behind it, and the link with its tags where the network has it
 * in the text. A link that stands in the text already gets its tags there; a mention that does is not said again. No
 * network has a field for mentions: one is read only where it stands in the text.
 */
export function outgoingText(variant: OutgoingPart, rule: Pick<NetworkRule, 'isLinkInText'>): string {
  const text = variant.text.trim();
  const link = variant.link.trim();
  const isInText = link !== '' && hasLink(text, link);
  const said = isInText ? withTaggedLink(text, link, variant.linkTags) : text;
  const behind = link === '' || isInText || !rule.isLinkInText ? '' : taggedLink(link, variant.linkTags);
  const mentions = mentionsBeside(text, variant.mentions).join(' ');
  const hashtags = hashtagWords(variant.hashtags).join(' ');
  return [said, behind, mentions, hashtags].filter((part) => part !== '').join('\n');
}

/** Counts one variant against the rule of the network it goes out on; without a channel nothing is claimed. */
export function measureVariant(
  variant: OutgoingPart,
  channel: Pick<Channel, 'network' | 'textLimit'> | null,
  rules: NetworkRules,
): TextMeasure {
  const rule = ruleFor(rules, channel?.network ?? 'other');
  const outgoing = outgoingText(variant, rule);
  const total = countText(outgoing, rule.counting);
  const visible = rule.visibleText === null ? null : { shown: Math.min(rule.visibleText, total), total };
  return {
    text: measured(total, textLimitOf(rule, channel)),
    bytes: rule.byteLimit === null ? null : measured(utf8Length(outgoing), rule.byteLimit),
    visible,
    hashtags: measured(hashtagsIn(outgoing).length, rule.hashtagLimit),
  };
}

/** Hashtags of a text, without the sign, in the order in which they stand. A hashtag holds at least one letter. */
export function hashtagsIn(text: string): readonly string[] {
  let at = text.search(HASH);
  if (at === -1) return [];
  const found: string[] = [];
  while (at !== -1) {
    HASHTAG.lastIndex = at;
    const word = HASHTAG.exec(text)?.[1];
    if (word !== undefined) found.push(word);
    const next = text.slice(at + 1 + (word?.length ?? 0)).search(HASH);
    at = next === -1 ? -1 : at + 1 + (word?.length ?? 0) + next;
  }
  return found;
}

const HASH = /[#＃]/;
/** Asked for only where a sign stands: looked for in a whole text it takes ten times as long. */
const HASHTAG = /(?<![\p{L}\p{N}_&/])[#＃]([\p{N}_]*[\p{L}][\p{L}\p{M}\p{N}_]*)/uy;

/** The words of a hashtag field with the sign before each, however they were typed. */
export function hashtagWords(field: string): readonly string[] {
  return field
    .split(/[\s,;]+/u)
    .map((word) => word.replace(/^[#＃]+/u, ''))
    .filter((word) => word !== '')
    .map((word) => `#${word}`);
}

/** Mentions of a text with their sign: @name or, across servers, @name@server. Addresses of mail are none. */
export function mentionsIn(text: string): readonly string[] {
  return text.includes('@') ? (text.match(MENTION) ?? []) : [];
}

const MENTION =
  /(?<![\p{L}\p{N}_/@.-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\w-]+(?:\.[\w-]+)+)?/gu;

/** The words of a field of mentions with the sign before each, however they were typed. */
export function mentionWords(field: string): readonly string[] {
  return field
    .split(/[\s,;]+/u)
    .filter((word) => word !== '')
    .map((word) => (word.startsWith('@') ? word : `@${word}`));
}

function mentionsBeside(text: string, field: string): readonly string[] {
  if (field.trim() === '') return [];
  const said = new Set(mentionsIn(text).map((mention) => mention.toLowerCase()));
  return mentionWords(field).filter((mention) => {
    const isNew = !said.has(mention.toLowerCase());
    said.add(mention.toLowerCase());
    return isNew;
  });
}

/** A grapheme is what a person takes for one character: a family of four is one. */
export function countGraphemes(text: string): number {
  return sum(segments(text), () => 1);
}

/** A count beside its limit; null where none is known. */
export function measured(count: number, limit: number | null): Measure {
  if (limit === null) return { count, limit, state: 'free' };
  if (count > limit) return { count, limit, state: 'over' };
  // A full row of five hashtags is what one aims at: "near" is for texts, which are counted in hundreds.
  return { count, limit, state: limit >= 100 && count >= limit * NEAR_SHARE ? 'near' : 'free' };
}

/** twitter-text configuration 3: links 23, emoji 2, code points of the listed ranges 1, all others 2. */
function countWeighted(text: string): number {
  const normal = text.normalize('NFC');
  if (!MAYBE_LINK.test(normal)) return weightOfWords(normal);
  // Each link left one space behind, to keep words apart.
  const spaces = normal.match(WEB_LINK)?.length ?? 0;
  const links = spaces * LINK_COST;
  const rest = normal.replace(WEB_LINK, ' ');
  const bare = (rest.match(BARE_LINK)?.length ?? 0) * LINK_COST;
  const words = bare === 0 ? rest : rest.replace(BARE_LINK, '');
  return links + bare - spaces + weightOfWords(words);
}

function weightOfWords(text: string): number {
  if (ONLY_PLAIN.test(text)) return text.length + (text.match(HEAVY_PLAIN)?.length ?? 0);
  return sum(segments(text), weightOf);
}

/** Quick to ask: without one of these there is neither a link nor a bare domain. */
const MAYBE_LINK = /:\/\/|\w\.[a-z]/i;

function weightOf(grapheme: string): number {
  if (isPlain(grapheme)) return isLight(grapheme.charCodeAt(0)) ? 1 : 2;
  if (EMOJI.test(grapheme)) return 2;
  return sum([...grapheme], (character) => (isLight(character.codePointAt(0) ?? 0) ? 1 : 2));
}

function isLight(point: number): boolean {
  return (
    point <= 0x10ff ||
    (point >= 0x2000 && point <= 0x200d) ||
    (point >= 0x2010 && point <= 0x201f) ||
    (point >= 0x2032 && point <= 0x2037)
  );
}

/** Of a mention such as @name@server only the name counts on Mastodon. */
function withoutMentionHosts(text: string): string {
  return text.replace(/(?<![\w/])(@\w+(?:[.-]+\w+)*)@[\w.-]+\w/giu, '$1');
}

/**
 * Letters of the Latin languages, digits and the usual marks: each is a grapheme of its own and none is an emoji, unless
 * something else stands beside it (a combining mark, a joiner). Texts are counted at every key, so these go the short way.
 */
const PLAIN = '\\n\\u0020-\\u007e\\u00a0-\\u02ff\\u2010-\\u2027\\u2030-\\u203a\\u20ac';
const ONLY_PLAIN = new RegExp(`^[${PLAIN}]*$`);
/** Of the plain ones those that weigh two on X. */
const HEAVY_PLAIN = /[\u2020-\u2027\u2030\u2031\u2038-\u203a\u20ac]/g;
/** Runs that need the long way: what is not plain, with the plain characters right beside it. */
const MIXED = new RegExp(`[${PLAIN}]?[^${PLAIN}]+(?:[${PLAIN}][^${PLAIN}]+)*[${PLAIN}]?`, 'g');

function segments(text: string): readonly string[] {
  if (ONLY_PLAIN.test(text)) return text.split('');
  const parts: string[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(MIXED)) {
    parts.push(...text.slice(end, index), ...Array.from(graphemes.segment(run), ({ segment }) => segment));
    end = index + run.length;
  }
  parts.push(...text.slice(end));
  return parts;
}

function isPlain(grapheme: string): boolean {
  return grapheme.length === 1 && grapheme.charCodeAt(0) < 0x2190;
}

/** Bytes of a text in UTF-8; a lone half of a pair counts as the three bytes that encoders put in its place. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function sum(parts: readonly string[], weigh: (part: string) => number): number {
  return parts.reduce((total, part) => total + weigh(part), 0);
}
