import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import {
  isOwnNetwork,
  isRuleOld,
  NETWORKS,
  networksOf,
  ownNetworkId,
  properName,
  ruleFor,
  ruleToChange,
  shippedRule,
  shortName,
} from '#shared/plan/networks/network.ts';
import {
  createNetworkRule,
  type NetworkRule,
  networkRuleSchema,
} from '#shared/plan/networks/network-rule.ts';
import { ruleEffect } from '#shared/plan/networks/rule-effect.ts';
import { createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { applyChanges, invertChanges } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { toStoredTables } from '#shared/workspace/schema.ts';
import { aPost, NO_RULES, NOW, tablesWith } from '#tests/support/build-records.ts';

const TODAY = '2026-10-14';
const own = createNetworkRule(
  { id: ownNetworkId('1'), now: NOW },
  { name: 'Guild server', short: 'GS', textLimit: 1000, counting: 'links-23', checkedOn: TODAY },
);
const changedX = { ...ruleToChange(NO_RULES, 'x', NOW), textLimit: 25_000, name: 'X Premium' };
const rules = new Map([own, changedX].map((rule) => [rule.id, rule]));

describe('the shipped rules', () => {
  it.each(NETWORKS.map(({ id }) => id))('of %s are whole, and every limit has a source', (id) => {
    const rule = shippedRule(id);
    expect(networkRuleSchema.safeParse(rule).success).toBe(true);
    const limits = Object.entries(rule ?? {}).filter(([name]) => name.endsWith('Limit'));
    if (limits.some(([, value]) => value !== null)) expect(rule?.source).not.toBe('');
  });

  it('say what the table of research says', () => {
    const of = (id: string): NetworkRule => ruleFor(NO_RULES, id);
    expect(of('instagram')).toMatchObject({
      textLimit: 2200,
      visibleText: 125,
      hashtagLimit: 5,
      altTextLimit: 1000,
    });
    expect(of('bluesky')).toMatchObject({ textLimit: 300, byteLimit: 3000, mediaLimit: 4 });
    expect(of('youtube')).toMatchObject({ titleLimit: 100, textLimit: 5000, hashtagLimit: 15 });
    expect(of('threads')).toMatchObject({ dailyLimit: 250, counting: 'emoji-bytes' });
    expect(of('whatsapp')).toMatchObject({ textLimit: null, source: '' });
    expect(of('instagram').isLinkInText).toBe(false);
  });
});

describe('the rules of a workspace', () => {
  it('replace shipped ones and add own ones, before "other"', () => {
    expect(ruleFor(rules, 'x').textLimit).toBe(25_000);
    expect(ruleFor(rules, own.id)).toBe(own);
    const ids = networksOf(rules).map(({ id }) => id);
    expect(ids).toHaveLength(NETWORKS.length + 1);
    expect(ids.slice(-2)).toEqual([own.id, 'other']);
    expect(networksOf(rules)).toBe(networksOf(rules));
  });

  it('claim nothing of a network that is not known any more', () => {
    expect(ruleFor(NO_RULES, own.id)).toMatchObject({ id: 'other', textLimit: null });
  });

  it('give names and short names, the network\u2019s own where none is written', () => {
    expect([properName(rules, 'x'), shortName(rules, 'x')]).toEqual(['X Premium', 'X']);
    expect([properName(rules, own.id), shortName(rules, own.id)]).toEqual(['Guild server', 'GS']);
    expect(properName(NO_RULES, 'blog')).toBeNull();
    expect(shortName(new Map([[own.id, { ...own, short: ' ' }]]), own.id)).toBe('···');
  });

  it('are old after six months, unless they name no source', () => {
    const rule = (checkedOn: string, source = 'docs') => ({ ...own, checkedOn, source });
    expect(isRuleOld(rule('2026-04-14'), TODAY)).toBe(false);
    expect(isRuleOld(rule('2026-04-13'), TODAY)).toBe(true);
    expect(isRuleOld(rule('2020-01-01', ''), TODAY)).toBe(false);
  });

  it('leave channels on "other" when an own network is removed, and come back by undo', () => {
    const channel = createChannel({ id: 'c', now: NOW }, { network: own.id });
    const tables = {
      ...tablesWith({}),
      channels: new Map([['c', channel]]),
      networkRules: new Map([[own.id, own]]),
    };
    expect(isOwnNetwork(own.id)).toBe(true);
    expect(integrityOfTables(tables)).toEqual([]);
    const changes = removalOf(tables, 'networkRules', own);
    const after = applyChanges(tables, changes);
    expect(after.channels.get('c')?.network).toBe('other');
    expect(integrityOfTables(after)).toEqual([]);
    expect(toStoredTables(applyChanges(after, invertChanges(changes)))).toEqual(toStoredTables(tables));
  });

  it('leave channels where they are when a shipped rule comes back', () => {
    const channel = createChannel({ id: 'c', now: NOW }, { network: 'x' });
    const tables = {
      ...tablesWith({}),
      channels: new Map([['c', channel]]),
      networkRules: new Map([['x', changedX]]),
    };
    expect(removalOf(tables, 'networkRules', changedX)).toHaveLength(1);
  });
});

describe('the effect of a changed rule', () => {
  const channels = new Map(
    ['x', 'instagram'].map((id) => [id, createChannel({ id, now: NOW }, { network: id })]),
  );
  const post = (id: string, length: number, fields: Partial<Post> = {}, channelId = 'x') => {
    const variants = [createPostVariant('v', { language: 'en', channelId, text: 'a'.repeat(length) })];
    return aPost(id, { date: TODAY, variants, ...fields });
  };
  const posts = new Map(
    [
      post('short', 10),
      post('middle', 150, { date: '2026-10-20' }),
      post('later', 150, { date: '2027-10-20' }),
      post('idea', 150, { date: null, status: 'idea' }),
      post('long', 281),
      post('past', 150, { date: '2026-10-13' }),
      post('out', 150, { status: 'published' }),
      post('dropped', 150, { status: 'cancelled' }),
      post('elsewhere', 150, {}, 'instagram'),
    ].map((each) => [each.id, each]),
  );
  const before = ruleFor(NO_RULES, 'x');

  it('counts future posts of that network over a limit before and after, and names the new ones by day', () => {
    const effect = ruleEffect({ posts, channels }, before, { ...before, textLimit: 100 }, TODAY);
    expect(effect).toMatchObject({ posts: 5, overBefore: 1, overAfter: 4, relieved: [] });
    expect(effect.newlyOver.map(({ id }) => id)).toEqual(['middle', 'later', 'idea']);
  });

  it('tells what is relieved', () => {
    const effect = ruleEffect({ posts, channels }, before, { ...before, textLimit: 500 }, TODAY);
    expect(effect).toMatchObject({ overBefore: 1, overAfter: 0, newlyOver: [] });
    expect(effect.relieved.map(({ id }) => id)).toEqual(['long']);
  });

  it('is nothing where nothing changes, and respects the limit of the channel', () => {
    expect(ruleEffect({ posts, channels }, before, before, TODAY)).toMatchObject({
      overBefore: 1,
      overAfter: 1,
    });
    const premium = new Map([
      ['x', createChannel({ id: 'x', now: NOW }, { network: 'x', textLimit: 25_000 })],
    ]);
    const effect = ruleEffect({ posts, channels: premium }, before, { ...before, textLimit: 100 }, TODAY);
    expect(effect).toMatchObject({ overBefore: 0, overAfter: 0 });
  });
});
