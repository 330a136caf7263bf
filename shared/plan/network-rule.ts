import { z } from 'zod';
import { dateSchema, recordShape } from './record.ts';

/** How a network counts the length of a text. */
export const COUNTING_RULES = [
  'graphemes',
  'weighted-280',
  'links-23',
  'emoji-bytes',
  'escaped',
  'code-units',
  'utf8-bytes',
] as const;

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
  source: z.string().max(2048),
  checkedOn: dateSchema,
});

export type NetworkRule = z.output<typeof networkRuleSchema>;
