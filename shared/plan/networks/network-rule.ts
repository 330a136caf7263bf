import { z } from 'zod';
import { dateSchema, newRecord, recordShape, type Stamp } from '../record.ts';

/** How a network counts the length of a text. */
export const COUNTING_RULES = [
  /** What a person takes for one character (AT Protocol lexicons: maxGraphemes). */
  'graphemes',
  /** X: weights 1 and 2, each link 23 (docs.x.com, twitter-text configuration 3). */
  'weighted-280',
  /** Mastodon: characters, each link 23, of a mention only the name (Mastodon documentation, "Posting to your profile"). */
  'links-23',
  /** Threads: emoji count as their UTF-8 bytes (Meta developer documentation, April 2026). */
  'emoji-bytes',
  /** LinkedIn: reserved characters are escaped and count two (Ayrshare documentation; Microsoft, "little Text Format"). */
  'escaped',
  /** UTF-16 code units: what most programming interfaces count. */
  'code-units',
  'utf8-bytes',
] as const;

export type CountingRule = (typeof COUNTING_RULES)[number];

/** Names of the counting rules in the catalog section `networks.counting`. */
export const COUNTING_KEYS = {
  graphemes: 'graphemes',
  'weighted-280': 'weighted280',
  'links-23': 'links23',
  'emoji-bytes': 'emojiBytes',
  escaped: 'escaped',
  'code-units': 'codeUnits',
  'utf8-bytes': 'utf8Bytes',
} as const satisfies Record<CountingRule, string>;

const limit = z.number().int().min(1).max(10_000_000).nullable();

/**
 * What a network takes, as dated data with its source. A record replaces the rule that is shipped for the network of the
 * same id, or adds a network of one's own. Null is: no limit is known.
 */
export const networkRuleSchema = z.object({
  ...recordShape,
  /** Empty for a shipped network, whose name is its own. */
  name: z.string().max(100),
  short: z.string().max(6),
  textLimit: limit,
  /** A second limit beside `textLimit`: UTF-8 bytes of the whole text (Bluesky has both). */
  byteLimit: limit,
  /** Characters seen before "more". */
  visibleText: limit,
  titleLimit: limit,
  hashtagLimit: limit,
  mentionLimit: limit,
  altTextLimit: limit,
  firstCommentLimit: limit,
  /** Pictures in one post. */
  mediaLimit: limit,
  imageMegabytes: z.number().min(0).max(100_000).nullable(),
  videoSeconds: limit,
  videoMegabytes: z.number().min(0).max(10_000_000).nullable(),
  /** Posts a day that the network takes without harm. */
  dailyLimit: limit,
  counting: z.enum(COUNTING_RULES),
  /** Whether a link goes out in the text and costs characters there. */
  isLinkInText: z.boolean(),
  hasTitle: z.boolean(),
  hasAltText: z.boolean(),
  hasFirstComment: z.boolean(),
  /** Where the limits are from: a name, an address, or both. */
  source: z.string().max(2048),
  checkedOn: dateSchema,
});

export type NetworkRule = z.output<typeof networkRuleSchema>;

/** The limits of a rule, each a number or null, in the order in which they are read. */
export const NETWORK_LIMITS = [
  'textLimit',
  'byteLimit',
  'visibleText',
  'titleLimit',
  'hashtagLimit',
  'mentionLimit',
  'altTextLimit',
  'firstCommentLimit',
  'mediaLimit',
  'imageMegabytes',
  'videoSeconds',
  'videoMegabytes',
  'dailyLimit',
] as const satisfies readonly (keyof NetworkRule)[];

export type NetworkLimit = (typeof NETWORK_LIMITS)[number];

/** What a network has or has not. */
export const NETWORK_TRAITS = [
  'isLinkInText',
  'hasTitle',
  'hasAltText',
  'hasFirstComment',
] as const satisfies readonly (keyof NetworkRule)[];

/** A rule that claims no limit. */
export function createNetworkRule(
  stamp: Stamp,
  fields: Partial<NetworkRule> & Pick<NetworkRule, 'checkedOn'>,
): NetworkRule {
  return {
    ...newRecord(stamp),
    name: '',
    short: '',
    textLimit: null,
    byteLimit: null,
    visibleText: null,
    titleLimit: null,
    hashtagLimit: null,
    mentionLimit: null,
    altTextLimit: null,
    firstCommentLimit: null,
    mediaLimit: null,
    imageMegabytes: null,
    videoSeconds: null,
    videoMegabytes: null,
    dailyLimit: null,
    counting: 'code-units',
    isLinkInText: true,
    hasTitle: false,
    hasAltText: true,
    hasFirstComment: true,
    source: '',
    ...fields,
  };
}
