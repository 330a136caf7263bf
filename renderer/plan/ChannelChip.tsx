import { Chip } from '#renderer/ui/Chip.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { useChannelName, useNetworkShort } from './network-name.ts';

/** The short neutral mark of a channel's network; its full name on hover and for screen readers. */
export function ChannelChip({ channel }: { readonly channel: Pick<Channel, 'network' | 'name'> }) {
  const channelName = useChannelName();
  const short = useNetworkShort();
  return <Chip title={channelName(channel)}>{short(channel.network)}</Chip>;
}
