import { Chip } from '#renderer/ui/Chip.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { networkOf } from '#shared/plan/network.ts';
import { useChannelName } from './network-name.ts';

/** The short neutral mark of a channel's network; its full name on hover and for screen readers. */
export function ChannelChip({ channel }: { readonly channel: Pick<Channel, 'network' | 'name'> }) {
  const channelName = useChannelName();
  return <Chip title={channelName(channel)}>{networkOf(channel.network).short}</Chip>;
}
