import { describe, expect, it } from 'vitest';
import { createPillar } from '#shared/plan/pillar.ts';
import { pillarMix } from '#shared/plan/pillar-mix.ts';
import { createPost, type Post } from '#shared/plan/post.ts';

const now = '2026-07-01T08:00:00.000Z';
const pillars = [
  createPillar({ id: 'craft', now }, { share: 60 }),
  createPillar({ id: 'people', now }, { share: 30 }),
];
const period = { from: '2026-07-01', to: '2026-12-31' };

function aPost(fields: Partial<Post>): Post {
  return createPost(
    { id: `post-${Math.random()}`, now },
    { date: '2026-08-01', pillarId: 'craft', ...fields },
  );
}

describe('the mix of pillars', () => {
  it('compares the planned share with the wished one', () => {
    const posts = [aPost({}), aPost({}), aPost({}), aPost({ pillarId: 'people' })];
    expect(pillarMix(pillars, posts, period)).toEqual({
      shares: [
        { pillarId: 'craft', wished: 60, posts: 3, planned: 75 },
        { pillarId: 'people', wished: 30, posts: 1, planned: 25 },
      ],
      wishedSum: 90,
      posts: 4,
      postsWithoutPillar: 0,
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
    expect(mix).toMatchObject({ posts: 3, postsWithoutPillar: 2 });
    expect(mix.shares[0]?.planned).toBe(100);
  });
});
