import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#shared/base/calendar-date.ts';
import { createAudience } from '#shared/plan/audience.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { createPostVariant, POST_STATUSES, type Post } from '#shared/plan/post/post.ts';
import { RED_THREAD_VIEWS, type RedThreadView, redThreadOf } from '#shared/plan/red-thread.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPillar, aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

const PERIOD = { from: '2026-10-01', to: '2026-10-31' } as const;
const stamp = (id: string) => ({ id, now: NOW });
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

function aPlan(posts: readonly Post[], more: Partial<Tables> = {}): Tables {
  return {
    ...tablesWith({
      posts,
      pillars: [
        aPillar('work', { objectiveIds: ['name'], order: 1 }),
        aPillar('shop', { objectiveIds: ['sell', 'name'], order: 2 }),
        aPillar('idle', { order: 3 }),
      ],
    }),
    objectives: byId([
      createObjective(stamp('sell'), { order: 1 }),
      createObjective(stamp('name'), { order: 2 }),
      createObjective(stamp('care'), { order: 3 }),
    ]),
    audiences: byId([createAudience(stamp('home')), createAudience(stamp('cafe'))]),
    channels: byId([
      createChannel(stamp('ig'), { network: 'instagram' }),
      createChannel(stamp('nl'), { network: 'newsletter', state: 'grow' }),
      createChannel(stamp('fb'), { network: 'facebook', state: 'close' }),
    ]),
    campaigns: byId([
      createCampaign(stamp('advent'), { objectiveId: 'sell', start: '2026-10-20', end: '2026-12-24' }),
      createCampaign(stamp('spring'), { objectiveId: 'sell', start: '2027-03-01', end: '2027-04-01' }),
    ]),
    ...more,
  };
}

const thread = (tables: Tables, view: RedThreadView = 'pillar') => redThreadOf(tables, view, PERIOD);

const cellsOf = (tables: Tables, view: RedThreadView = 'pillar') =>
  Object.fromEntries(
    thread(tables, view).rows.flatMap(({ objectiveId, cells }) =>
      cells
        .filter(({ postIds }) => postIds.length > 0)
        .map(({ columnId, postIds }) => [`${objectiveId} × ${columnId}`, postIds.join()]),
    ),
  );

describe('the red thread', () => {
  it('puts a post under the objective it names, else its campaign’s, else those of its pillar', () => {
    const posts = [
      aPost('named', { objectiveId: 'care', campaignId: 'advent', pillarId: 'shop' }),
      aPost('campaigned', { campaignId: 'advent', pillarId: 'work' }),
      aPost('pillared', { pillarId: 'shop' }),
      aPost('loose', { pillarId: 'idle' }),
    ];
    expect(cellsOf(aPlan(posts))).toEqual({
      'care × shop': 'named',
      'sell × work': 'campaigned',
      'sell × shop': 'pillared',
      'name × shop': 'pillared',
      'null × idle': 'loose',
    });
  });

  it('counts only posts with a day in the period that are not cancelled', () => {
    const posts = [
      aPost('inside', { objectiveId: 'sell' }),
      aPost('late', { objectiveId: 'sell', date: '2026-11-01' }),
      aPost('idea', { objectiveId: 'sell', date: null, time: null }),
      aPost('gone', { objectiveId: 'sell', status: 'cancelled' }),
    ];
    const { posts: count, rows } = thread(aPlan(posts));
    expect(count).toBe(1);
    expect(rows.map(({ objectiveId, posts }) => [objectiveId, posts])).toEqual([
      ['sell', 1],
      ['name', 0],
      ['care', 0],
    ]);
  });

  it('shows a post in each of its languages and channels', () => {
    const variants = [
      createPostVariant('a', { language: 'de', channelId: 'ig' }),
      createPostVariant('b', { language: 'en', channelId: 'ig' }),
      createPostVariant('c', { language: 'en', channelId: 'nl' }),
    ];
    const tables = aPlan([aPost('one', { objectiveId: 'sell', variants })]);
    expect(cellsOf(tables, 'language')).toEqual({ 'sell × de': 'one', 'sell × en': 'one' });
    expect(cellsOf(tables, 'channel')).toEqual({ 'sell × ig': 'one', 'sell × nl': 'one' });
  });

  it('names what no post serves: closed channels and campaigns of other times do not count', () => {
    const variants = [createPostVariant('a', { language: 'de', channelId: 'ig' })];
    const tables = aPlan([
      aPost('one', { objectiveId: 'sell', pillarId: 'work', audienceId: 'home', variants }),
    ]);
    expect(thread(tables).unserved).toEqual({
      objectives: ['name', 'care'],
      pillars: ['shop', 'idle'],
      audiences: ['cafe'],
      languages: ['en'],
      channels: ['nl'],
      campaigns: ['advent'],
      decisions: [],
    });
  });

  it('names decisions that no post carries, only of sections that posts can carry', () => {
    const decide = (section: 'audiences' | 'content' | 'tools') =>
      createSectionDecision(stamp(section), {
        section,
        will: 'We will',
        version: 1,
        decidedOn: '2026-07-03',
      });
    const sectionDecisions = byId([decide('audiences'), decide('content'), decide('tools')]);
    const { unserved } = thread(aPlan([aPost('one', { pillarId: 'work' })], { sectionDecisions }));
    expect(unserved.decisions).toEqual(['audiences']);
  });

  it('tells posts without an objective from those that serve nothing at all', () => {
    const posts = [
      aPost('half', { pillarId: 'idle' }),
      aPost('nothing'),
      aPost('whole', { pillarId: 'work' }),
    ];
    const { withoutObjective, withoutAnything } = thread(aPlan(posts));
    expect(withoutObjective).toEqual(['half', 'nothing']);
    expect(withoutAnything).toEqual(['nothing']);
  });

  it('holds with nothing in the plan', () => {
    const empty = { ...tablesWith(), profile: byId([aProfile({ id: 'profile' })]) };
    for (const view of RED_THREAD_VIEWS) {
      const found = thread(empty, view);
      expect([found.posts, found.rows, found.most]).toEqual([0, [], 0]);
    }
  });
});

const maybe = (...ids: readonly string[]) => fc.constantFrom<string | null>(null, 'of-nobody', ...ids);
const somePost = fc.record({
  date: fc.option(fc.integer({ min: -10, max: 40 }).map((days) => addDays('2026-10-01', days))),
  status: fc.constantFrom(...POST_STATUSES),
  objectiveId: maybe('sell', 'name', 'care'),
  pillarId: maybe('work', 'shop', 'idle'),
  audienceId: maybe('home', 'cafe'),
  campaignId: maybe('advent', 'spring'),
  variants: fc.array(fc.tuple(fc.constantFrom('de', 'en', 'fr'), maybe('ig', 'nl', 'fb')), { maxLength: 4 }),
});

describe('the sums of the red thread', () => {
  it('agree with the posts, row by row and column by column, in every view', () => {
    fc.assert(
      fc.property(
        fc.array(somePost, { maxLength: 40 }),
        fc.constantFrom(...RED_THREAD_VIEWS),
        (made, view) => {
          const posts = made.map(({ variants, ...fields }, index) =>
            aPost(`p${index}`, {
              ...fields,
              variants: variants.map(([language, channelId], place) =>
                createPostVariant(`p${index}v${place}`, { language, channelId }),
              ),
            }),
          );
          const found = thread(aPlan(posts), view);
          const counted = posts.filter(
            ({ date, status }) =>
              date !== null && date >= PERIOD.from && date <= PERIOD.to && status !== 'cancelled',
          );
          expect(found.posts).toBe(counted.length);
          const distinct = (lists: readonly (readonly string[])[]) => new Set(lists.flat()).size;
          for (const row of found.rows) {
            expect(row.posts).toBe(distinct(row.cells.map(({ postIds }) => postIds)));
            for (const { postIds } of row.cells) {
              expect(new Set(postIds).size).toBe(postIds.length);
              expect(postIds.length).toBeLessThanOrEqual(found.most);
            }
          }
          for (const [index, column] of found.columns.entries()) {
            expect(column.posts).toBe(distinct(found.rows.map(({ cells }) => cells[index]?.postIds ?? [])));
          }
          const all = found.rows.flatMap(({ cells }) => cells.map(({ postIds }) => postIds));
          expect(new Set(all.flat())).toEqual(new Set(counted.map(({ id }) => id)));
          // A post has one pillar, audience and campaign: there the cells of a row add up to it.
          if (view === 'language' || view === 'channel') return;
          for (const row of found.rows)
            expect(row.cells.reduce((sum, { postIds }) => sum + postIds.length, 0)).toBe(row.posts);
        },
      ),
    );
  });
});
