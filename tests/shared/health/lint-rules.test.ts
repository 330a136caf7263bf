import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createIncident } from '#shared/plan/crisis/incident.ts';
import { checkHealth } from '#shared/plan/health/check-health.ts';
import { postLintRules } from '#shared/plan/health/lint-rules.ts';
import { networkHealthRules } from '#shared/plan/health/network-health-rules.ts';
import { ruleFor } from '#shared/plan/networks/network.ts';
import { createNetworkRule, type NetworkRule } from '#shared/plan/networks/network-rule.ts';
import { approved } from '#shared/plan/post/approval.ts';
import { createPostMedium, createPostVariant, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import { followed } from '#shared/plan/post/translation.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import { mendChanges } from '#shared/workspace/mend-changes.ts';
import { aPost, NO_RULES, NOW } from '#tests/support/build-records.ts';
import { at, planOf, TODAY, testRules } from './rule-cases.ts';

const channels = [createChannel(at('bs'), { network: 'bluesky', languages: ['en', 'de'] })];
const variant = (fields: Partial<PostVariant> = {}) =>
  createPostVariant('v', { language: 'en', channelId: 'bs', text: 'A bowl for every day', ...fields });
const one = (fields: Partial<PostVariant> = {}, post: Partial<Post> = {}) =>
  planOf({ channels, posts: [aPost('p', { status: 'drafting', variants: [variant(fields)], ...post })] });
const rule = (fields: Partial<NetworkRule>) => ({
  ...ruleFor(NO_RULES, 'bluesky'),
  ...fields,
});
const picture = (bytes: number) => [
  createPostMedium('m', { name: 'bowl.jpg', altText: 'A bowl', mimeType: 'image/jpeg', bytes }),
];
const held = aPost('held', { isHeld: true, variants: [variant()], date: '2026-10-16' });
const incident = createIncident(at('i'), {
  title: 'Glaze',
  openedAt: NOW,
  held: [{ postId: 'held', title: 'Held', decision: null, decidedAt: null }],
});
const duringIncident = (fields: Partial<Post>) =>
  planOf({
    channels,
    incidents: [incident],
    posts: [held, aPost('p', { status: 'approved', date: '2026-10-20', variants: [variant()], ...fields })],
  });
const translated = (text: string) => {
  const original = variant({ id: 'o', language: 'de' });
  return [{ ...original, text }, variant({ original: followed(original) })];
};
const twoOnADay = (dailyLimit: number) =>
  planOf({
    channels,
    networkRules: [rule({ dailyLimit })],
    posts: ['09:00', '18:00'].map((time) => aPost(time, { status: 'drafting', time, variants: [variant()] })),
  });

testRules('the finer rules of posts', postLintRules, {
  postPartOverLimit: {
    fires: one({ text: '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}'.repeat(150) }),
    silent: one({ text: '\u{1F525}'.repeat(300) }),
  },
  postMediumTooLarge: {
    fires: one({ media: picture(1_000_001) }),
    silent: one({ media: picture(1_000_000) }),
  },
  postDuringIncident: { fires: duringIncident({}), silent: duringIncident({ isHeld: true }) },
  postLanguageOutside: { fires: one({ language: 'fr' }), silent: one({ language: 'de-AT' }) },
  postStyledLetters: { fires: one({ text: '\u{1D5E1}\u{1D5F2}\u{1D604}' }), silent: one() },
  postTranslationOutdated: {
    fires: one({}, { variants: translated('Etwas anderes') }),
    silent: one({}, { variants: translated('A bowl for every day') }),
  },
  postsOverDailyLimit: { fires: twoOnADay(1), silent: twoOnADay(2) },
  postHashtagCase: {
    fires: one({ hashtags: '#handmadebowl' }),
    silent: one({ hashtags: '#HandMadeBowl' }),
  },
  postsUntaggedLink: {
    fires: one({ link: 'https://clay.example' }),
    silent: one({ link: 'https://clay.example?utm_source=bluesky' }),
  },
  postsLinkTagsOff: {
    fires: one({ link: 'https://clay.example?utm_source=bluesky&utm_medium=Social&utm_campaign=kiln' }),
    silent: one({ link: 'https://clay.example?utm_source=bluesky&utm_medium=social&utm_campaign=kiln' }),
  },
});

describe('link tags that are off', () => {
  const linkTags = { source: 'bluesky', medium: 'social', campaign: 'kiln', content: '', term: '' };
  const tagged = (id: string, campaign: string, fields: Partial<Post> = {}) =>
    aPost(id, {
      status: 'drafting',
      variants: [variant({ link: 'https://clay.example', linkTags: { ...linkTags, campaign } })],
      ...fields,
    });
  const agreed = (post: Post): Post => {
    const asked = { ...post, approval: { kind: 'client' as const, fingerprint: null, by: '', at: null } };
    return { ...asked, approval: approved(asked, { by: 'Eva', at: NOW }) };
  };
  const plan = planOf({
    channels,
    campaigns: [
      createCampaign(at('kiln'), { name: 'Kiln opening', utmCampaign: 'kiln' }),
      createCampaign(at('gifts'), { name: 'Gifts' }),
    ],
    posts: [
      tagged('sound', 'kiln'),
      tagged('unclear', 'autumn'),
      tagged('spelled', 'GIFTS'),
      tagged('inCampaign', 'autumn', { campaignId: 'kiln' }),
      tagged('out', 'autumn', { campaignId: 'kiln', status: 'published' }),
      agreed(tagged('agreed', 'autumn', { campaignId: 'kiln' })),
    ],
  });
  const foundIn = (tables: typeof plan) =>
    checkHealth(tables, TODAY).findings.filter(({ ruleId }) => ruleId === 'postsLinkTagsOff');

  it('are put right in one step where they can only mean one campaign, but no approval is lost by it', () => {
    const [finding] = foundIn(plan);
    expect(finding).toMatchObject({
      values: { count: 4, fixed: 2 },
      mend: { kind: 'linkTags', postIds: ['inCampaign', 'spelled'] },
    });
    if (finding === undefined) return;
    // What was written after the finding was made stays.
    const spelled = tagged('spelled', 'GIFTS', { title: 'Another title' });
    const now = { ...plan, posts: new Map([...plan.posts, ['spelled', spelled]]) };
    const after = applyChanges(now, mendChanges(now, finding.mend, at('x')).changes);
    const campaigns = [...after.posts.values()].map(({ id, variants }) => [
      id,
      variants[0]?.linkTags?.campaign,
    ]);
    expect(campaigns).toEqual([
      ['sound', 'kiln'],
      ['unclear', 'autumn'],
      ['spelled', 'gifts'],
      ['inCampaign', 'kiln'],
      ['out', 'autumn'],
      ['agreed', 'autumn'],
    ]);
    expect(after.posts.get('spelled')?.title).toBe('Another title');
    expect(foundIn(after)).toMatchObject([
      { values: { count: 2, fixed: 0 }, place: { recordId: 'agreed' }, mend: { kind: 'jump' } },
    ]);
  });
});

const weekly = (dates: readonly string[], fields: { readonly postsPerWeek: number | null }) =>
  planOf({
    channels: [
      createChannel(at('bs'), { network: 'bluesky', ...fields }),
      createChannel(at('x'), { network: 'x' }),
    ],
    posts: [
      ...dates.map((date) => aPost(date, { date, variants: [variant()] })),
      ...['2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11'].map((date) =>
        aPost(`x${date}`, { date, variants: [variant({ channelId: 'x' })] }),
      ),
    ],
  });
const inState = (state: 'pause' | 'keep') =>
  planOf({
    channels: [createChannel(at('bs'), { network: 'bluesky', state })],
    posts: [aPost('p', { variants: [variant()] })],
  });
const checked = (checkedOn: string) =>
  planOf({
    channels: [createChannel(at('c'), { network: 'own-1' })],
    networkRules: [createNetworkRule(at('own-1'), { name: 'Guild', source: 'its page', checkedOn })],
  });

testRules('the rules of rhythm and networks', networkHealthRules, {
  pausedChannelPosts: { fires: inState('pause'), silent: inState('keep') },
  channelWeekEmpty: {
    fires: weekly(['2026-10-21', '2026-11-04'], { postsPerWeek: 1 }),
    silent: weekly(['2026-10-21', '2026-10-28', '2026-11-04', '2026-11-11'], { postsPerWeek: 1 }),
  },
  networkRuleOld: { fires: checked('2026-04-13'), silent: checked(TODAY) },
});
