import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { applyChanges, invertChanges, removed } from '#shared/workspace/changes.ts';
import { integrityOfChanges, integrityOfTables } from '#shared/workspace/integrity.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { toStoredTables } from '#shared/workspace/schema.ts';
import { aPillar, aPost, NOW, tablesWith } from '#tests/support/build-records.ts';

const pillar = aPillar('p1');
const channel = createChannel({ id: 'c1', now: NOW }, { network: 'instagram' });
const post = aPost('x', {
  pillarId: 'p1',
  variants: [
    createPostVariant('v1', { language: 'de', channelId: 'c1' }),
    createPostVariant('v2', { language: 'en', channelId: 'c1' }),
  ],
});
const tables = {
  ...tablesWith({ posts: [post, aPost('y')], pillars: [pillar] }),
  channels: new Map([['c1', channel]]),
};

describe('removing a record that others name', () => {
  it('clears every field that names it, and one undo step brings all of it back', () => {
    const changes = removalOf(tables, 'pillars', pillar);
    const after = applyChanges(tables, changes);
    expect(after.posts.get('x')?.pillarId).toBeNull();
    expect(integrityOfTables(after)).toEqual([]);
    expect(toStoredTables(applyChanges(after, invertChanges(changes)))).toEqual(toStoredTables(tables));
  });

  it('reaches into the variants of a post, all of them in one change', () => {
    const changes = removalOf(tables, 'channels', channel);
    expect(changes.map(({ collection }) => collection)).toEqual(['posts', 'channels']);
    expect(
      applyChanges(tables, changes)
        .posts.get('x')
        ?.variants.map(({ channelId }) => channelId),
    ).toEqual([null, null]);
  });
});

describe('integrity', () => {
  it('finds nothing in sound tables', () => {
    expect(integrityOfTables(tables)).toEqual([]);
  });

  it('names the post that is left pointing at a removed pillar', () => {
    const changes = [removed('pillars', pillar)];
    expect(integrityOfChanges(applyChanges(tables, changes), changes)).toEqual([
      { code: 'dangling', collection: 'posts', id: 'x', field: 'pillarId' },
    ]);
  });

  it('names the field that breaks the schema', () => {
    const broken = { ...tables, posts: new Map([['x', { ...post, date: '2026-02-30' }]]) };
    expect(integrityOfTables(broken)).toEqual([
      { code: 'schema', collection: 'posts', id: 'x', field: 'date' },
    ]);
  });

  it('refuses a record under a foreign id and a workspace without a profile', () => {
    const broken = { ...tables, profile: new Map(), posts: new Map([['z', post]]) };
    expect(integrityOfTables(broken).map(({ code }) => code)).toEqual(['profile-missing', 'identifier']);
  });
});
