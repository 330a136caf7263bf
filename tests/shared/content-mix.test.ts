import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import {
  campaignMix,
  formatMix,
  languageMix,
  pillarMix,
  widestGap,
} from '#shared/plan/content/content-mix.ts';
import { createFormatPlan } from '#shared/plan/content/format-plan.ts';
import { createPillar } from '#shared/plan/content/pillar.ts';
import { createPost, createPostVariant, POST_FORMATS, type Post } from '#shared/plan/post/post.ts';

const now = '2026-07-01T08:00:00.000Z';
const pillars = [
  createPillar({ id: 'craft', now }, { share: 60 }),
  createPillar({ id: 'people', now }, { share: 30 }),
];
const period = { from: '2026-07-01', to: '2026-12-31' };
let made = 0;

function aPost(fields: Partial<Post>): Post {
  made += 1;
  return createPost({ id: `post-${made}`, now }, { date: '2026-08-01', pillarId: 'craft', ...fields });
}
const variants = (...languages: readonly string[]) =>
  languages.map((language, index) => createPostVariant(`v${index}`, { language, channelId: `c${index}` }));

describe('the mix of pillars', () => {
  it('compares the planned share with the wished one', () => {
    const posts = [aPost({}), aPost({}), aPost({}), aPost({ pillarId: 'people' })];
    expect(pillarMix(pillars, posts, period)).toEqual({
      shares: [
        { id: 'craft', wished: 60, posts: 3, planned: 75 },
        { id: 'people', wished: 30, posts: 1, planned: 25 },
      ],
      wishedSum: 90,
      posts: 4,
      postsWithout: 0,
    });
  });

  it('leaves out cancelled posts, ideas without a day and posts outside the period', () => {
    const posts = [
      aPost({ status: 'cancelled' }),
      aPost({ date: null }),
      aPost({ date: '2026-06-30' }),
      aPost({ date: '2027-01-01' }),
    ];
    expect(pillarMix(pillars, posts, period)).toMatchObject({
      posts: 0,
      shares: [{ planned: null }, { planned: null }],
    });
  });

  it('counts posts without a pillar beside the shares', () => {
    const posts = [aPost({}), aPost({ pillarId: null }), aPost({ pillarId: 'gone' })];
    const mix = pillarMix(pillars, posts, period);
    expect(mix).toMatchObject({ posts: 3, postsWithout: 2 });
    expect(mix.shares[0]?.planned).toBe(100);
  });

  it('names the share that is furthest off, and none where nothing was wished', () => {
    const mix = pillarMix(pillars, [aPost({}), aPost({ pillarId: 'people' })], period);
    expect(widestGap(mix)).toEqual({ id: 'people', wished: 30, planned: 50 });
    const without = pillars.map((pillar) => ({ ...pillar, share: null }));
    expect(widestGap(pillarMix(without, [aPost({})], period))).toBeNull();
  });
});

describe('the mix of formats, languages and campaigns', () => {
  it('knows all twelve formats and what is wished of those that have a plan', () => {
    const plan = createFormatPlan({ now }, { format: 'video', share: 40 });
    const mix = formatMix(new Map([['video', plan]]), [aPost({ format: 'photo' }), aPost({})], period);
    expect(mix.shares.map(({ id }) => id)).toEqual(POST_FORMATS);
    expect(mix.shares.find(({ id }) => id === 'video')).toMatchObject({ wished: 40, posts: 0, planned: 0 });
    expect(mix.shares.find(({ id }) => id === 'photo')).toMatchObject({ wished: null, planned: 100 });
    expect(mix.postsWithout).toBe(1);
  });

  it('counts a post once for each language, on however many channels', () => {
    const posts = [aPost({ variants: variants('de', 'de', 'en') }), aPost({ variants: variants('de') })];
    expect(languageMix(['de', 'en'], posts, period).shares).toMatchObject([
      { id: 'de', posts: 2, planned: 100 },
      { id: 'en', posts: 1, planned: 50 },
    ]);
  });

  it('says how many posts belong to each campaign', () => {
    const campaign = createCampaign({ id: 'autumn', now });
    const mix = campaignMix([campaign], [aPost({ campaignId: 'autumn' }), aPost({})], period);
    expect(mix).toMatchObject({ shares: [{ id: 'autumn', posts: 1 }], postsWithout: 1 });
  });

  it('loses no post: shares and the rest add up, and planned shares make a whole', () => {
    const post = fc
      .record({
        format: fc.constantFrom(...POST_FORMATS, null),
        date: fc.constantFrom('2026-06-30', '2026-07-01', '2026-12-31', null),
        status: fc.constantFrom('idea' as const, 'published' as const, 'cancelled' as const),
      })
      .map(aPost);
    fc.assert(
      fc.property(fc.array(post, { maxLength: 40 }), (posts) => {
        const mix = formatMix(new Map(), posts, period);
        const counted = mix.shares.reduce((sum, share) => sum + share.posts, 0);
        expect(counted + mix.postsWithout).toBe(mix.posts);
        const planned = mix.shares.reduce((sum, share) => sum + (share.planned ?? 0), 0);
        expect(planned).toBeCloseTo(counted === 0 ? 0 : 100, 6);
      }),
    );
  });
});
