import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { createObjective } from '#shared/plan/goals/objective.ts';
import { checkHealth } from '#shared/plan/health/check-health.ts';
import { postPairRules } from '#shared/plan/health/post-pair-rules.ts';
import { postHealthRules } from '#shared/plan/health/post-rules.ts';
import { weekRules } from '#shared/plan/health/week-rules.ts';
import { createPostMedium, createPostVariant, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import { aPillar, aPost, aProfile } from '#tests/support/build-records.ts';
import { at, planOf, TODAY, testRules } from './rule-cases.ts';

const channels = [
  createChannel(at('x'), { network: 'x' }),
  createChannel(at('ig'), { network: 'instagram' }),
];
const variants = (fields: Partial<PostVariant> = {}) => [
  createPostVariant('v', { language: 'en', channelId: 'x', text: 'A bowl for every day', ...fields }),
];
const one = (fields: Partial<Post>) =>
  planOf({ channels, posts: [aPost('p', { status: 'drafting', variants: variants(), ...fields })] });
const two = (first: Partial<Post>, second: Partial<Post>) =>
  planOf({
    channels,
    posts: [aPost('p', { variants: variants(), ...first }), aPost('q', { variants: variants(), ...second })],
  });
const picture = (altText: string) => [createPostMedium('m', { name: 'bowl.jpg', altText })];
const load = (effort: number) =>
  planOf({
    profile: [aProfile({ hoursPerWeek: 8 })],
    posts: [aPost('p', { effort }), aPost('q', { effort: 4 })],
  });

testRules('the rules of posts', postHealthRules, {
  postOverLimit: {
    fires: one({ variants: variants({ text: 'a'.repeat(281) }) }),
    silent: one({ variants: variants({ text: 'a'.repeat(280) }) }),
  },
  postIncomplete: {
    fires: one({ status: 'approved', variants: variants({ text: '' }) }),
    silent: one({ status: 'drafting', variants: variants({ text: '' }) }),
  },
  postUnready: { fires: one({ date: '2026-10-15' }), silent: one({ date: '2026-10-16' }) },
  postOverdue: { fires: one({ date: '2026-10-13' }), silent: one({ date: '2026-10-13', status: 'idea' }) },
  postHeldWithoutIncident: {
    fires: one({ isHeld: true }),
    silent: { ...one({ isHeld: true }), incidents: new Map([['i', createIncident(at('i'))]]) },
  },
  postWithoutAltText: {
    fires: one({ variants: variants({ media: picture('') }) }),
    silent: one({ variants: variants({ media: picture('A blue bowl') }) }),
  },
  postWithBrackets: {
    fires: one({ variants: variants({ text: 'From [price] on' }) }),
    silent: one({ variants: variants({ text: 'From 30 euros on' }) }),
  },
  postTooManyHashtags: {
    fires: one({ variants: variants({ channelId: 'ig', hashtags: '#a #b #c #d #e #f' }) }),
    silent: one({ variants: variants({ channelId: 'ig', hashtags: '#a #b #c #d #e' }) }),
  },
  postInsecureLink: {
    fires: one({ variants: variants({ link: 'http://clay.example' }) }),
    silent: one({ variants: variants({ link: 'https://clay.example' }) }),
  },
  postsWithoutPillar: {
    fires: planOf({ pillars: [aPillar('a')], posts: [aPost('p')] }),
    silent: planOf({ pillars: [aPillar('a')], posts: [aPost('p', { pillarId: 'a' })] }),
  },
  postsWithoutObjective: {
    fires: planOf({ objectives: [createObjective(at('o'))], posts: [aPost('p')] }),
    silent: planOf({ objectives: [createObjective(at('o'))], posts: [aPost('p', { objectiveId: 'o' })] }),
  },
});

testRules('the rules of posts on one channel', postPairRules, {
  postsSameHour: {
    fires: two({ time: '18:00' }, { time: '18:59' }),
    silent: two({ time: '18:00' }, { time: '19:00' }),
  },
  postTextTwice: {
    fires: two({ date: '2026-10-20' }, { date: '2026-10-27' }),
    silent: two({ date: '2026-10-20' }, { date: '2026-10-27', variants: variants({ channelId: 'ig' }) }),
  },
});

testRules('the rules of coming weeks', weekRules, {
  weekEmpty: {
    fires: planOf({ posts: ['2026-10-14', '2026-10-21', '2026-10-28'].map((date) => aPost(date, { date })) }),
    silent: planOf({
      posts: ['2026-10-21', '2026-10-28', '2026-11-04'].map((date) => aPost(date, { date })),
    }),
  },
  weekOverfull: { fires: load(4.5), silent: load(4) },
});

describe('posts of other time zones', () => {
  it('clash by the moment at which they go out, not by the time on their own clock', () => {
    const inTokyo = { timeZone: 'Asia/Tokyo', date: '2026-10-15', time: '01:10' };
    const clash = two({ time: '18:00' }, inTokyo); // 18:10 in Berlin
    const { findings } = checkHealth(clash, TODAY);
    expect(findings.filter(({ ruleId }) => ruleId === 'postsSameHour')).toHaveLength(1);
  });
});

describe('the mend of an insecure link', () => {
  it('keeps what a newer version of the program wrote into the variant', () => {
    const [variant] = variants({ link: 'http://example.org/bowl' });
    const newer = { ...variant, poll: ['red', 'blue'] } as unknown as PostVariant; // as read from a newer file
    const [finding] = checkHealth(one({ variants: [newer] }), TODAY).findings.filter(
      ({ ruleId }) => ruleId === 'postInsecureLink',
    );
    const patches = finding?.mend.kind === 'fix' ? finding.mend.patches : [];
    expect(patches.map(({ fields }) => fields)).toEqual([
      { variants: [{ ...newer, link: 'https://example.org/bowl' }] },
    ]);
  });
});
