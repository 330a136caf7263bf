import { addMonths, type CalendarDate } from '#shared/base/calendar-date.ts';
import { newRecord, type Stamp } from '../record.ts';
import type { NetworkRule } from './network-rule.ts';
import { SHIPPED_NETWORKS, type ShippedNetwork } from './shipped-networks.ts';

export type { CountingRule } from './network-rule.ts';

/** What a workspace holds of rules: its changes of shipped ones, and networks of its own. */
export type NetworkRules = ReadonlyMap<string, NetworkRule>;

/** A shipped network. What a workspace made of its rule is told by `ruleFor`. */
export type Network = ShippedNetwork;

/** The shipped networks, 'other' last. A workspace may have more: `networksOf`. */
export const NETWORKS: readonly Network[] = SHIPPED_NETWORKS;

/** A rule is worth another look after this time: networks change their limits a few times a year. */
const RULE_MONTHS = 6;

const OWN_NETWORK = 'own-';

const BY_ID: ReadonlyMap<string, Network> = new Map(NETWORKS.map((network) => [network.id, network]));
const OTHER = NETWORKS[NETWORKS.length - 1] as Network; // the list is not empty
const SHIPPED_RULES: NetworkRules = new Map(
  NETWORKS.map((network) => [network.id, { ...network, name: '' } satisfies NetworkRule]),
);

/** The shipped network of that id; an unknown one (own, or from a newer version) is treated as 'other'. */
export function networkOf(id: string): Network {
  return BY_ID.get(id) ?? OTHER;
}

/** Whether a network is one that is shipped, not one of the workspace's own. */
export function isShipped(id: string): boolean {
  return BY_ID.has(id);
}

/** The rule as it is shipped; null for a network of one's own. Its name is empty: networks have their own. */
export function shippedRule(id: string): NetworkRule | null {
  return SHIPPED_RULES.get(id) ?? null;
}

/**
 * The rule that holds for a network in a workspace: its own record, else the shipped one, else that of 'other', which
 * claims no limit.
 */
export function ruleFor(rules: NetworkRules, id: string): NetworkRule {
  return rules.get(id) ?? SHIPPED_RULES.get(id) ?? rules.get(OTHER.id) ?? { ...OTHER, name: '' };
}

/** All rules that hold in a workspace: the shipped networks in their order, then its own ones, 'other' at the end. */
export function networksOf(rules: NetworkRules): readonly NetworkRule[] {
  const known = LISTS.get(rules);
  if (known !== undefined) return known;
  const own = [...rules.values()].filter(({ id }) => !BY_ID.has(id));
  const shipped = NETWORKS.map(({ id }) => ruleFor(rules, id));
  const list = [...shipped.slice(0, -1), ...own, ...shipped.slice(-1)];
  LISTS.set(rules, list);
  return list;
}

const LISTS = new WeakMap<NetworkRules, readonly NetworkRule[]>();

/** The name of a network as written, in a workspace or by the network itself; null where the catalog names its kind. */
export function properName(rules: NetworkRules, id: string): string | null {
  const written = ruleFor(rules, id).name.trim();
  return written === '' ? networkOf(id).name : written;
}

/** The few letters of the neutral chip; never empty. */
export function shortName(rules: NetworkRules, id: string): string {
  return ruleFor(rules, id).short.trim() || networkOf(id).short;
}

/** The id of a new network of one's own. */
export function ownNetworkId(newId: string): string {
  return `${OWN_NETWORK}${newId}`;
}

/** Whether an id names a network that only a record of the workspace can describe. */
export function isOwnNetwork(id: string): boolean {
  return id.startsWith(OWN_NETWORK);
}

/** A record with the shipped rule of a network in it, to be changed. */
export function ruleToChange(rules: NetworkRules, id: string, now: Stamp['now']): NetworkRule {
  return rules.get(id) ?? { ...ruleFor(rules, id), ...newRecord({ id, now }) };
}

/** Whether a rule was looked up more than six months ago. One that names no source has nothing that could be out of date. */
export function isRuleOld({ source, checkedOn }: NetworkRule, today: CalendarDate): boolean {
  return source.trim() !== '' && checkedOn < addMonths(today, -RULE_MONTHS);
}
