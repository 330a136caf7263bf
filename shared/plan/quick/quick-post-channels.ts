import type { QuickPostContext } from './quick-post.ts';
import { bare, lowWord, type Phrase } from './quick-post-line.ts';
import { NETWORK_WORDS, UNSURE_NETWORK_WORDS } from './quick-post-words.ts';

/** The channels that the words from a place on name: "ig", "ig+fb", "ig & fb", "on ig", a channel's own name. */
export function channelsAt(
  words: readonly string[],
  first: number,
  context: QuickPostContext,
): Phrase | null {
  const own = ownNameAt(words, first, context.channels);
  if (own !== null) return own;
  const lead = CHANNEL_LEADS.has(lowWord(words[first])) ? 1 : 0;
  const word = lowWord(words[first + lead]);
  const ids = [...idsOf(word, context)];
  const isUnsure = UNSURE_NETWORK_WORDS.has(word);
  if (ids.length === 0 || (lead > 0 && isUnsure)) return null;
  let length = lead + 1;
  while (words[first + length] === '+' || words[first + length] === '&') {
    const more = idsOf(lowWord(words[first + length + 1]), context);
    if (more.length === 0) break;
    ids.push(...more);
    length += 2;
  }
  return { kind: 'channel', first, length, isUnsure: isUnsure && length === 1, says: { channelIds: ids } };
}

const CHANNEL_LEADS: ReadonlySet<string> = new Set(['on', 'auf', 'bei', 'su', 'en']);

/** Networks that the words name and on which the plan has no channel, each once. */
export function missingNetworksIn(
  words: readonly string[],
  { channels }: QuickPostContext,
): readonly string[] {
  const missing = words.flatMap((word) => {
    const low = word.length > 80 ? '' : lowWord(word);
    const parts = low.split(/[+/,&]/);
    const networks = parts.map(networkNamed);
    if (networks.includes(null) || (parts.length === 1 && UNSURE_NETWORK_WORDS.has(low))) return [];
    return networks.flatMap((id) => (id === null || channelOf(id, channels) !== undefined ? [] : id));
  });
  return [...new Set(missing)];
}

/** The channel of each network in "ig+fb"; none where one part is no network, or one without a channel. */
function idsOf(word: string, { channels }: QuickPostContext): readonly string[] {
  if (word === '' || word.length > 80) return [];
  const ids = word.split(/[+/,&]/).map((part) => {
    const network = networkNamed(part);
    return network === null ? undefined : channelOf(network, channels);
  });
  return ids.some((id) => id === undefined) ? [] : ids.flatMap((id) => id ?? []);
}

function networkNamed(word: string): string | null {
  return Object.keys(NETWORK_WORDS).find((id) => NETWORK_WORDS[id]?.includes(word)) ?? null;
}

/** The first channel of the network that is running, else the first at all. */
function channelOf(network: string, channels: QuickPostContext['channels']): string | undefined {
  const own = channels.filter((channel) => channel.network === network);
  return (own.find(({ state }) => state !== 'close' && state !== 'pause') ?? own[0])?.id;
}

const LONGEST_CHANNEL_NAME = 4;

function ownNameAt(
  words: readonly string[],
  first: number,
  channels: QuickPostContext['channels'],
): Phrase | null {
  for (let length = Math.min(LONGEST_CHANNEL_NAME, words.length - first); length > 0; length -= 1) {
    const said = bare(
      words
        .slice(first, first + length)
        .join(' ')
        .slice(0, 200),
    );
    const channel = said === '' ? undefined : channels.find(({ name }) => bare(name) === said);
    if (channel === undefined || words[first] === '') continue;
    return { kind: 'channel', first, length, isUnsure: false, says: { channelIds: [channel.id] } };
  }
  return null;
}
