import { createChannel } from '#shared/plan/channel.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { channelBook } from './channel-book.ts';
import { campaignBook, pillarBook } from './name-book.ts';
import { networkNamed } from './network-words.ts';
import type { OwnNames } from './own-cell.ts';
import { wordKey } from './word-key.ts';

/** What the names of a file mean in the workspace. */
export type KnownNames = {
  readonly names: OwnNames;
  /** As `names.channel`; one that has to be made is on that network. */
  readonly channelNamed: (name: string, network: string | null) => string | null;
  /** The records that the post names and the workspace does not have. */
  readonly newFor: (post: Post) => readonly Change[];
};

/** Channels, pillars and campaigns that are not there are made; audiences and objectives are only found. */
export function namesIn(tables: Tables, now: string): KnownNames {
  const channels = channelBook(tables, now);
  const pillars = pillarBook(tables, now);
  const campaigns = campaignBook(tables, now);
  const made = new Map<string, Change>();
  const channelNamed = (name: string, network: string | null): string | null => {
    const [channel] = channels.match(name).channels;
    if (channel === undefined) return null;
    if (channels.isNew(channel.id) && !made.has(channel.id)) {
      const isProper = networkNamed(name)?.isWhole === true;
      const fields = { network: network ?? channel.network, name: isProper ? '' : name.slice(0, 200) };
      const after = network === null ? channel : createChannel({ id: channel.id, now }, fields);
      made.set(channel.id, added('channels', after));
    }
    return channel.id;
  };
  const names: OwnNames = {
    channel: (name) => channelNamed(name, null),
    pillar: (name) => {
      const pillar = pillars.match(name);
      if (pillar !== null && pillars.isNew(pillar.id)) made.set(pillar.id, added('pillars', pillar));
      return pillar?.id ?? null;
    },
    campaign: (name) => {
      const campaign = campaigns.match(name);
      if (campaign !== null && campaigns.isNew(campaign.id))
        made.set(campaign.id, added('campaigns', campaign));
      return campaign?.id ?? null;
    },
    audience: byName([...tables.audiences.values()].map(({ id, name }) => [name, id])),
    objective: byName(
      [...tables.objectives.values()].flatMap(({ id, businessGoal, socialGoal }) => [
        [businessGoal, id],
        [socialGoal, id],
      ]),
    ),
  };
  const newFor = ({ pillarId, campaignId, variants }: Post) =>
    [pillarId, campaignId, ...variants.map(({ channelId }) => channelId)].flatMap(
      (id) => made.get(id ?? '') ?? [],
    );
  return { names, channelNamed, newFor };
}

function byName(pairs: readonly (readonly string[])[]): (name: string) => string | null {
  const ids = new Map<string, string>();
  for (const [name = '', id = ''] of pairs)
    if (wordKey(name) !== '' && !ids.has(wordKey(name))) ids.set(wordKey(name), id);
  return (name) => ids.get(wordKey(name)) ?? null;
}
