import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Channel } from '#shared/plan/channel.ts';
import { networkOf } from '#shared/plan/network.ts';

/** Names of networks and channels: proper names as they are, kinds such as "blog" in the interface language. */
export function useNetworkName(): (networkId: string) => string {
  const t = useTranslations('network');
  return useCallback(
    (networkId) => {
      const { id, name } = networkOf(networkId);
      if (name !== null) return name;
      return id === 'blog' || id === 'newsletter' ? t(id) : t('other');
    },
    [t],
  );
}

/** What a channel is called: its own name, else its network's. */
export function useChannelName(): (channel: Pick<Channel, 'network' | 'name'>) => string {
  const networkName = useNetworkName();
  return useCallback(
    ({ network, name }) => (name.trim() === '' ? networkName(network) : name),
    [networkName],
  );
}
