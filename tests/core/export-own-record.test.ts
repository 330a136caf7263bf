import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { withoutPrivate } from '#core/exports/reader.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import type { ExportFormat } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { withdrawn } from '#shared/plan/post/approval.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added, applyChanges, removed } from '#shared/workspace/changes.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';
import { accept, LATER } from '#tests/support/import-files.ts';
import { anyPosts } from '#tests/support/random-posts.ts';
import { aNewWorkspace, anEdit, createTestCore } from '#tests/support/test-core.ts';

/** What a board holds is what a client may see; a calendar file of one's own holds everything. */
const FORMATS = [
  ['ics', (post: Post) => post],
  ['trello-json', (post: Post) => withoutPrivate('posts', post)],
] as const;

describe.each(FORMATS)('our own %s', (format, shown) => {
  /** Only what has a day stands in a calendar. */
  const isIn = ({ date }: Post) => format === 'trello-json' || date !== null;

  test('changes nothing when it comes back, and brings posts that are gone back as they were, not approved', async () => {
    const ids = {
      channels: ['channel-instagram', 'channel-newsletter'],
      pillars: ['pillar-craft'],
      series: [],
    };
    await fc.assert(
      fc.asyncProperty(anyPosts(ids), fc.constantFrom(...LANGUAGES), async (posts, language) => {
        fc.pre(posts.some(isIn));
        const tables = withPosts(posts);
        const file = await exported(format, tables, language);
        const same = await proposed(file, tables);
        expect([same.changes, same.counts.same]).toEqual([[], posts.filter(isIn).length]);
        const again = await proposed(file, withPosts([]));
        expect(again.problems.filter(({ code }) => code !== 'ownApprovalOpen')).toEqual([]);
        const back = accept(withPosts([]), again);
        const open = posts.filter(isIn).map((post) => ({ ...shown(post), approval: withdrawn(shown(post)) }));
        expect([...back.posts.values()].toSorted(byId)).toEqual(open.toSorted(byId));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  test('leaves a post that is known by its text without a title, also where a version is titled with blanks', async () => {
    const variants = [createPostVariant('v', { language: 'de', title: '\t', text: 'Ofen auf' })];
    const untitled = createPost({ id: 'p', now: NOW }, { date: '2026-10-25', variants });
    const tables = withPosts([untitled]);
    expect((await proposed(await exported(format, tables), tables)).changes).toEqual([]);
  });

  test('brings each version of a post into an empty plan, on channels and pillars of the same names', async () => {
    const tables = aPlan();
    const profile = new Map(
      [...tables.profile].map(([id, each]) => [id, { ...each, timeZone: 'Asia/Tokyo' }]),
    );
    const back = accept(
      { ...emptyTables(), profile },
      await proposed(await exported(format, tables), { ...emptyTables(), profile }),
    );
    expect(back.posts.size).toBe([...tables.posts.values()].filter(isIn).length);
    const kiln = back.posts.get('post-kiln');
    expect(kiln).toMatchObject({ date: '2026-10-15', time: '18:00', timeZone: 'Europe/Berlin' });
    expect(back.pillars.get(kiln?.pillarId ?? '')?.name).toBe('Handwerk');
    const said = (post: Post | undefined, { channels }: Tables) =>
      post?.variants.map(({ channelId, ...variant }) => [channels.get(channelId ?? '')?.network, variant]);
    expect(said(kiln, back)).toHaveLength(2);
    expect(said(kiln, back)).toEqual(said(tables.posts.get('post-kiln'), tables));
  });

  test('goes out and comes in through the doors of the core as the same posts', async () => {
    const { client, dispose } = await createTestCore();
    const period = { planStart: '2026-07-01', planEnd: '2026-12-31' };
    const { id } = await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace(period) });
    const { posts, channels, pillars } = aPlan();
    const commit = (changes: Parameters<typeof anEdit>[0]) =>
      client.call('plan.commit', { workspaceId: id, client: 'test', edits: [anEdit(changes)] });
    const said = [...posts.values()]
      .filter(isIn)
      .map((post) => ({ ...post, objectiveId: null, audienceId: null, campaignId: null }));
    await commit([
      ...[...channels.values()].map((channel) => added('channels', channel)),
      ...[...pillars.values()].map((pillar) =>
        added('pillars', { ...pillar, objectiveIds: [], audienceIds: [] }),
      ),
      ...said.map((post) => added('posts', post)),
    ]);
    const range = { sections: null, from: null, to: null };
    const { name, base64 } = await client.call('exports.create', {
      workspaceId: id,
      format,
      language: 'de',
      reader: 'own',
      ...range,
    });
    const read = () =>
      client.call('imports.read', {
        workspaceId: id,
        file: { name, base64 },
        kind: null,
        mapping: null,
      });
    expect((await read()).changes).toEqual([]);
    await commit(said.map((post) => removed('posts', post)));
    await commit((await read()).changes);
    const { tables } = await client.call('workspaces.open', { workspaceId: id });
    expect(Object.values(tables.posts ?? {}).toSorted(byId)).toEqual(
      said.map((post) => ({ ...shown(post), approval: withdrawn(shown(post)) })).toSorted(byId),
    );
    await dispose();
  });
});

function withPosts(posts: readonly Post[]): Tables {
  const bare = { ...aPlan(), posts: new Map() };
  return applyChanges(
    bare,
    posts.map((post) => added('posts', post)),
  );
}

async function exported(format: ExportFormat, tables: Tables, language: (typeof LANGUAGES)[number] = 'de') {
  const range = { sections: null, from: null, to: null };
  return createExport({
    tables,
    request: { workspaceId: 'w-1', format, language, reader: 'own', ...range },
    now: NOW,
  });
}

function proposed(file: Awaited<ReturnType<typeof exported>>, tables: Tables) {
  return proposeImport({ file, kind: null, mapping: null, tables, now: LATER });
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
