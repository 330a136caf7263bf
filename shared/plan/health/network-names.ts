import type { Channel } from '../channel.ts';
import type { NetworkRules } from '../networks/network.ts';
import type { HealthRecords } from './rule.ts';

type Channels = HealthRecords['channels'];

/**
 * The records with a name on every channel whose network the workspace named: rules hold no words, and so know only the
 * names that are shipped. The same records where there is no such channel.
 */
export function withNetworkNames(records: HealthRecords): HealthRecords {
  const { channels, networkRules } = records;
  if (![...networkRules.values()].some(({ name }) => name.trim() !== '')) return records;
  const known = NAMED.get(channels);
  if (known?.networkRules === networkRules) return { ...records, channels: known.channels };
  const named = new Map([...channels].map(([id, channel]) => [id, withName(channel, networkRules)]));
  NAMED.set(channels, { networkRules, channels: named });
  return { ...records, channels: named };
}

// The same map for the same channels, so that what was found in posts beside them stays remembered.
const NAMED = new WeakMap<Channels, { readonly networkRules: NetworkRules; readonly channels: Channels }>();

function withName(channel: Channel, rules: NetworkRules): Channel {
  const name = rules.get(channel.network)?.name.trim() ?? '';
  return channel.name.trim() !== '' || name === '' ? channel : { ...channel, name };
}
