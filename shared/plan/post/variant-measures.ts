import type { NetworkRule } from '../networks/network-rule.ts';
import type { PostMedium, PostVariant } from './post.ts';
import {
  countGraphemes,
  countText,
  type Measure,
  measured,
  mentionsIn,
  mentionWords,
  outgoingText,
} from './text-count.ts';

/** What goes out beside the text, each against the limit of the network. */
export type PartMeasures = {
  readonly title: Measure;
  readonly firstComment: Measure;
  readonly mentions: Measure;
  /** Pictures and films together. */
  readonly media: Measure;
  /** The longest alt text. */
  readonly altText: Measure;
};

/** Counts what belongs to a variant beside its text. What a network does not have (a title) has no limit there. */
export function measureParts(variant: PostVariant, rule: NetworkRule): PartMeasures {
  const { title, firstComment, media } = variant;
  const longest = media.reduce((most, { altText }) => Math.max(most, countGraphemes(altText)), 0);
  return {
    title: measured(countGraphemes(title), rule.hasTitle ? rule.titleLimit : null),
    firstComment: measured(
      firstComment === '' ? 0 : countText(firstComment, rule.counting),
      rule.hasFirstComment ? rule.firstCommentLimit : null,
    ),
    mentions: measured(rule.mentionLimit === null ? 0 : mentionsOf(variant, rule).length, rule.mentionLimit),
    media: measured(media.length, rule.mediaLimit),
    altText: measured(longest, rule.hasAltText ? rule.altTextLimit : null),
  };
}

/** Who is mentioned, each once: in the text as it goes out, which holds what stands in the field of mentions. */
function mentionsOf(variant: PostVariant, rule: Pick<NetworkRule, 'isLinkInText'>): readonly string[] {
  const all = [...mentionsIn(outgoingText(variant, rule)), ...mentionWords(variant.mentions)];
  return [...new Map(all.map((mention) => [mention.toLowerCase(), mention])).values()];
}

/** A million bytes, as networks count them. */
const MEGABYTE = 1_000_000;

export type LargeMedium = { readonly medium: PostMedium; readonly megabytes: number; readonly limit: number };

/** Files of a variant that are larger than the network takes. One that is only named has no size yet. */
export function tooLargeMedia(
  { media }: Pick<PostVariant, 'media'>,
  rule: Pick<NetworkRule, 'imageMegabytes' | 'videoMegabytes'>,
): readonly LargeMedium[] {
  return media.flatMap((medium) => {
    const limit = medium.mimeType.startsWith('video/')
      ? rule.videoMegabytes
      : medium.mimeType.startsWith('image/')
        ? rule.imageMegabytes
        : null;
    const megabytes = (medium.bytes ?? 0) / MEGABYTE;
    return limit === null || megabytes <= limit ? [] : [{ medium, megabytes, limit }];
  });
}
