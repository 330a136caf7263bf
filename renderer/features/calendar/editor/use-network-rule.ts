import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { type NetworkRules, ruleFor } from '#shared/plan/networks/network.ts';
import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import type { PostVariant } from '#shared/plan/post/post.ts';

export type VariantPlace = {
  readonly channel: Channel | null;
  readonly rules: NetworkRules;
  readonly rule: NetworkRule;
};

/** Where a version goes out and what is taken there; without a channel nothing is claimed. */
export function useVariantPlace({ channelId }: Pick<PostVariant, 'channelId'>): VariantPlace {
  return useWorkspace(({ channels, networkRules }) => {
    const channel = channelId === null ? null : (channels.get(channelId) ?? null);
    return { channel, rules: networkRules, rule: ruleFor(networkRules, channel?.network ?? 'other') };
  });
}
