import { describe, expect, it } from 'vitest';
import { channelBook } from '#core/imports/channel-book.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createNetworkRule } from '#shared/plan/networks/network-rule.ts';
import { emptyTables } from '#shared/workspace/schema.ts';
import { NOW } from '#tests/support/build-records.ts';

const own = createNetworkRule({ id: 'own-1', now: NOW }, { name: 'Guild Server', checkedOn: '2026-10-14' });
const channel = createChannel({ id: 'c', now: NOW }, { network: 'own-1' });
const tables = {
  ...emptyTables(),
  networkRules: new Map([['own-1', own]]),
  channels: new Map([['c', channel]]),
};

describe('a channel on a network of one\u2019s own', () => {
  it('is found in a table by the name of that network', () => {
    const { channels, isWhole } = channelBook(tables, NOW).match('guild server');
    expect([channels.map(({ id }) => id), isWhole]).toEqual([['c'], true]);
  });

  it('is no channel of the names that are shipped', () => {
    const book = channelBook(tables, NOW);
    const [made] = book.match('Mastodon').channels;
    expect([made?.network, book.isNew(made?.id ?? '')]).toEqual(['mastodon', true]);
  });
});
