import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import type { PostMedium } from '#shared/plan/post/post.ts';
import { tooLargeMedia } from '#shared/plan/post/variant-measures.ts';

/** What of one file a network does not take. */
export type MediaWarning =
  | { readonly kind: 'imageTooLarge' | 'videoTooLarge'; readonly limitBytes: number; readonly bytes: number }
  | { readonly kind: 'videoTooLong'; readonly seconds: number; readonly limit: number };

export function mediaWarnings(medium: PostMedium, rule: NetworkRule): readonly MediaWarning[] {
  const large = tooLargeMedia({ media: [medium] }, rule).map(
    ({ limit }): MediaWarning => ({
      kind: medium.mimeType.startsWith('video/') ? 'videoTooLarge' : 'imageTooLarge',
      limitBytes: limit * 1_000_000,
      bytes: medium.bytes ?? 0,
    }),
  );
  const { seconds } = medium;
  const isLong = seconds !== null && rule.videoSeconds !== null && seconds > rule.videoSeconds;
  return isLong ? [...large, { kind: 'videoTooLong', seconds, limit: rule.videoSeconds ?? 0 }] : large;
}
