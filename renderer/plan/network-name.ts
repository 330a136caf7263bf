import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import {
  isShipped,
  type NetworkRules,
  networkOf,
  properName,
  shortName,
} from '#shared/plan/networks/network.ts';

/** The rules of networks that the workspace changed or added. */
export function useNetworkRules(): NetworkRules {
  return useWorkspace((tables) => tables.networkRules);
}

/** Names of networks and channels: proper names as they are, kinds such as "blog" in the interface language. */
export function useNetworkName(): (networkId: string) => string {
  const t = useTranslations('network');
  const unnamed = useTranslations('networks')('noName');
  const rules = useNetworkRules();
  return useCallback(
    (networkId) => {
      const name = properName(rules, networkId);
      if (name !== null) return name;
      if (rules.has(networkId) && !isShipped(networkId)) return unnamed;
      const { id } = networkOf(networkId);
      return id === 'blog' || id === 'newsletter' ? t(id) : t('other');
    },
    [t, unnamed, rules],
  );
}

/** The few letters of a network's chip. */
export function useNetworkShort(): (networkId: string) => string {
  const rules = useNetworkRules();
  return useCallback((networkId) => shortName(rules, networkId), [rules]);
}

/** What a channel is called: its own name, else its network's. */
export function useChannelName(): (channel: Pick<Channel, 'network' | 'name'>) => string {
  const networkName = useNetworkName();
  return useCallback(
    ({ network, name }) => (name.trim() === '' ? networkName(network) : name),
    [networkName],
  );
}
