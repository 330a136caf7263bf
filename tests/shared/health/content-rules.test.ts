import { createChannel } from '#shared/plan/channel.ts';
import { type Campaign, createCampaign } from '#shared/plan/content/campaign.ts';
import { createFormatPlan, type FormatPlan } from '#shared/plan/content/format-plan.ts';
import { createHashtagGroup, type HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { contentRules } from '#shared/plan/health/content-rules.ts';
import { aPillar, aPost, aProfile, NOW } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const format = (name: FormatPlan['format'], fields: Partial<FormatPlan>) =>
  createFormatPlan({ now: NOW }, { format: name, ...fields });
const campaigns = (fields: Partial<Campaign> = {}) => [
  createCampaign(at('c'), { name: 'Advent', ...fields }),
];
const group = (fields: Partial<HashtagGroup>) =>
  planOf({ hashtagGroups: [createHashtagGroup(at('h'), { name: 'Workshop', ...fields })] });
const posts = (count: number, pillarId: string) =>
  Array.from({ length: count }, (_, index) => aPost(`${pillarId}${index}`, { pillarId }));
const cadence = [{ id: 'v', format: 'video' as const, perWeek: 4 }];
const capacity = (hoursPerWeek: number) =>
  planOf({
    profile: [aProfile({ hoursPerWeek })],
    channels: [createChannel(at('c'), { network: 'youtube', cadence, postsPerWeek: 4, languages: ['de'] })],
    formatPlans: [format('video', { hours: 5 })],
  });

testRules('the rules of content', contentRules, {
  pillarsMissing: {
    fires: planOf({ pillars: [aPillar('a')] }),
    silent: planOf({ pillars: [aPillar('a'), aPillar('b')] }),
  },
  pillarSharesOff: {
    fires: planOf({ pillars: [aPillar('a', { share: 50 }), aPillar('b', { share: 20 }), aPillar('c')] }),
    silent: planOf({ pillars: [aPillar('a', { share: 60 }), aPillar('b', { share: 40 })] }),
  },
  pillarWithoutObjective: {
    fires: planOf({ pillars: [aPillar('a')] }),
    silent: planOf({ pillars: [aPillar('a', { objectiveIds: ['o'] })] }),
  },
  contentUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'content', decidedOn: '2026-07-01', will: 'Four' }),
      ],
    }),
  },
  pillarUnserved: {
    fires: planOf({ pillars: [aPillar('a')], posts: [aPost('p')] }),
    silent: planOf({ pillars: [aPillar('a')], posts: [aPost('p', { pillarId: 'a' })] }),
  },
  pillarDrift: {
    fires: planOf({
      pillars: [aPillar('a', { share: 50 }), aPillar('b', { share: 50 })],
      posts: [...posts(8, 'a'), ...posts(2, 'b')],
    }),
    silent: planOf({
      pillars: [aPillar('a', { share: 50 }), aPillar('b', { share: 50 })],
      posts: [...posts(6, 'a'), ...posts(4, 'b')],
    }),
  },
  formatSharesOff: {
    fires: planOf({ formatPlans: [format('photo', { share: 50 }), format('video', { share: 20 })] }),
    silent: planOf({ formatPlans: [format('photo', { share: 80 }), format('video', { share: 20 })] }),
  },
  formatWithoutHours: {
    fires: planOf({ formatPlans: [format('photo', { share: 50 })] }),
    silent: planOf({ formatPlans: [format('photo', { share: 50, hours: 1 }), format('poll', { share: 0 })] }),
  },
  cadenceBeyondHours: { fires: capacity(19), silent: capacity(20) },
  campaignReversed: {
    fires: planOf({ campaigns: campaigns({ start: '2026-12-24', end: '2026-11-29' }) }),
    silent: planOf({ campaigns: campaigns({ start: '2026-11-29', end: '2026-11-29' }) }),
  },
  campaignUnserved: {
    fires: planOf({ campaigns: campaigns({ start: '2026-11-29' }) }),
    silent: planOf({ campaigns: campaigns({ end: '2026-10-13' }) }),
  },
  campaignPostOutside: {
    fires: planOf({
      campaigns: campaigns({ start: '2026-11-29' }),
      posts: [aPost('p', { campaignId: 'c', date: '2026-11-28' })],
    }),
    silent: planOf({
      campaigns: campaigns({ start: '2026-11-29', end: '2026-12-24' }),
      posts: [aPost('p', { campaignId: 'c', date: '2026-12-24' })],
    }),
  },
  campaignWithoutResult: {
    fires: planOf({ campaigns: campaigns({ end: '2026-10-13' }) }),
    silent: planOf({ campaigns: campaigns({ end: '2026-10-14' }) }),
  },
  campaignUtmForm: {
    fires: planOf({ campaigns: campaigns({ utmCampaign: 'Früher Advent 2026' }) }),
    silent: planOf({ campaigns: campaigns({ utmCampaign: 'advent-2026' }) }),
  },
  campaignInsecureLink: {
    fires: planOf({ campaigns: campaigns({ landingPage: 'http://clay.example/advent' }) }),
    silent: planOf({ campaigns: campaigns({ landingPage: '' }) }),
  },
  hashtagTwice: {
    fires: group({ tags: ['#Clay', '#clay', '#bowl'] }),
    silent: group({ tags: ['#clay', '#bowl'] }),
  },
  hashtagUnusable: {
    fires: group({ tags: ['clay', '#hand made', '#bowl'] }),
    silent: group({ tags: ['#clay', '#töpfern2026'] }),
  },
  hashtagGroupTooLong: {
    fires: group({ tags: ['#a', '#b', '#c', '#d', '#e', '#f'], networks: ['instagram'] }),
    silent: group({ tags: ['#a', '#b', '#c', '#d', '#e', '#f'] }),
  },
});
