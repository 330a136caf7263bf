import { type Channel, createChannel } from '#shared/plan/channel.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { meansAllChannels, networkNamed } from './network-words.ts';
import { wordKey } from './word-key.ts';

export type ChannelMatch = {
  readonly channels: readonly Channel[];
  /** Whether the cell says no more than the channels do. */
  readonly isWhole: boolean;
  /** Whether one of several channels of the same network was taken. */
  readonly isUnclear: boolean;
};

/** The channels of a workspace and those that an import would add, by the names that people give them. */
export type ChannelBook = {
  readonly match: (cell: string) => ChannelMatch;
  /** Whether the channel is not in the workspace yet. */
  readonly isNew: (id: string) => boolean;
};

/** A name that is not known becomes a channel of its own: no row is attributed to a channel it does not name. */
export function channelBook(tables: Tables, now: string): ChannelBook {
  const known = knownChannels();
  for (const channel of tables.channels.values()) known.add(withNetworkName(channel, tables));
  const seen = new Map<string, ChannelMatch>();
  const match = (cell: string): ChannelMatch => {
    const found = seen.get(cell) ?? matchCell(cell, known, now);
    seen.set(cell, found);
    return found;
  };
  return { match, isNew: (id) => !tables.channels.has(id) };
}

/** The channels by each of their names, the first of each name first: a file may name as many as it has rows. */
type KnownChannels = {
  readonly byId: ReadonlyMap<string, Channel>;
  readonly byName: ReadonlyMap<string, Channel>;
  readonly byHandle: ReadonlyMap<string, Channel>;
  readonly byNetwork: ReadonlyMap<string, readonly Channel[]>;
  readonly add: (channel: Channel) => void;
};

function knownChannels(): KnownChannels {
  const byId = new Map<string, Channel>();
  const byName = new Map<string, Channel>();
  const byHandle = new Map<string, Channel>();
  const byNetwork = new Map<string, Channel[]>();
  const add = (channel: Channel) => {
    const { id, name, network } = channel;
    if (byId.has(id)) return;
    byId.set(id, channel);
    const handle = bareHandle(channel.handle);
    if (name !== '' && !byName.has(wordKey(name))) byName.set(wordKey(name), channel);
    if (channel.handle !== '' && !byHandle.has(handle)) byHandle.set(handle, channel);
    const others = byNetwork.get(network);
    if (others === undefined) byNetwork.set(network, [channel]);
    else others.push(channel);
  };
  return { byId, byName, byHandle, byNetwork, add };
}

/** A channel on a network that the workspace named itself is also found by that name. */
function withNetworkName(channel: Channel, { networkRules }: Tables): Channel {
  const name = networkRules.get(channel.network)?.name.trim() ?? '';
  return channel.name !== '' || name === '' ? channel : { ...channel, name };
}

/** The names in a cell in a fixed order and form: what identifies a row, whatever channels the workspace has. */
export function channelKeys(cell: string): readonly string[] {
  const names = networkNamed(cell)?.isWhole === true ? [cell] : cell.split(SEPARATORS);
  const keys = names.map((name) => networkNamed(name)?.network ?? wordKey(name)).filter((key) => key !== '');
  return [...new Set(keys)].toSorted();
}

const SEPARATORS = /[,/+&;|\n]|\s+(?:and|und|e|y|et)\s+/i;

function matchCell(cell: string, known: KnownChannels, now: string): ChannelMatch {
  if (cell === '') return { channels: [], isWhole: true, isUnclear: false };
  if (meansAllChannels(cell)) {
    const open = [...known.byId.values()].filter(({ state }) => state !== 'close');
    return { channels: open, isWhole: open.length > 0, isUnclear: false };
  }
  const whole = existing(cell, known);
  if (whole !== null) return { channels: [whole], isWhole: true, isUnclear: false };
  const parts = partsOf(cell, known);
  const channels = new Map<string, Channel>();
  let isWhole = true;
  let isUnclear = false;
  for (const part of parts) {
    const found = matchName(part, known, now);
    known.add(found.channel);
    channels.set(found.channel.id, found.channel);
    isWhole &&= found.isWhole;
    isUnclear ||= found.isUnclear;
  }
  return { channels: [...channels.values()], isWhole, isUnclear };
}

/** Several names in one cell are told apart only where at least one of them is known: 'Rock & Roll' is one name. */
function partsOf(cell: string, known: KnownChannels): readonly string[] {
  if (networkNamed(cell)?.isWhole === true) return [cell];
  const parts = cell
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isList = parts.some((part) => networkNamed(part) !== null || existing(part, known) !== null);
  return isList && parts.length > 0 ? parts : [cell];
}

function existing(name: string, { byName, byHandle }: KnownChannels): Channel | null {
  const key = wordKey(name);
  if (key === '') return null;
  const handle = handleIn(name) ?? name;
  return byName.get(key) ?? byHandle.get(handle.toLowerCase()) ?? null;
}

function matchName(name: string, known: KnownChannels, now: string) {
  const named = existing(name, known);
  if (named !== null) return { channel: named, isWhole: true, isUnclear: false };
  const network = networkNamed(name);
  const ofNetwork = network === null ? [] : (known.byNetwork.get(network.network) ?? []);
  const inName = ofNetwork.find(
    (channel) => channel.name !== '' && wordKey(name).includes(wordKey(channel.name)),
  );
  const first = inName ?? ofNetwork[0];
  const isWhole = network === null || network.isWhole;
  if (first !== undefined)
    return { channel: first, isWhole, isUnclear: inName === undefined && ofNetwork.length > 1 };
  const id =
    network === null ? `import-channel-${fingerprint(wordKey(name))}` : `import-channel-${network.network}`;
  const made =
    known.byId.get(id) ??
    createChannel(
      { id, now },
      network === null
        ? { network: 'other', name: name.slice(0, 200) }
        : { network: network.network, handle: handleIn(name) ?? '' },
    );
  return { channel: made, isWhole, isUnclear: false };
}

function handleIn(name: string): string | null {
  return /@([\w.-]{2,60})/.exec(name)?.[1] ?? null;
}

function bareHandle(handle: string): string {
  return handle.replace(/^@/, '').toLowerCase();
}
