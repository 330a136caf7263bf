import { type Campaign, createCampaign } from '#shared/plan/content/campaign.ts';
import { createFormatPlan, type FormatPlan } from '#shared/plan/content/format-plan.ts';
import { createHashtagGroup, type HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import type { PostFormat } from '#shared/plan/post/post.ts';
import { dayFromToday, newStamp, PEOPLE, type SampleContext, SITE } from './context.ts';
import {
  type AudienceKey,
  CAMPAIGN_KEYS,
  type CampaignKey,
  type ChannelKey,
  HASHTAG_GROUP_KEYS,
  type HashtagGroupKey,
  type ObjectiveKey,
  type PillarKey,
} from './keys.ts';
import { plannedDate, type SubjectKey } from './post-plan.ts';

/** What is posted for each campaign. */
export const CAMPAIGN_SUBJECTS: Readonly<Record<CampaignKey, readonly SubjectKey[]>> = {
  kiln: ['saltInKiln', 'kilnOpening', 'letterSalt', 'glazeTest41', 'soupBowls'],
  gifts: ['candleHolders', 'earlyList', 'smallBatch', 'packing', 'seconds'],
};

type CampaignFacts = Pick<Campaign, 'colour' | 'budget' | 'owner' | 'landingPage' | 'utmCampaign'> & {
  readonly objective: ObjectiveKey;
  readonly audiences: readonly AudienceKey[];
  readonly channels: readonly ChannelKey[];
};

/** The gifts have neither budget nor landing page yet, and one of their posts comes too early: still open. */
const CAMPAIGNS: Readonly<Record<CampaignKey, CampaignFacts>> = {
  kiln: {
    colour: 'amber',
    budget: 150,
    owner: PEOPLE.mira,
    landingPage: `${SITE}/kiln-load`,
    utmCampaign: 'kiln-load',
    objective: 'sell',
    audiences: ['home', 'craft'],
    channels: ['instagram', 'pinterest', 'newsletter'],
  },
  gifts: {
    colour: 'rose',
    budget: null,
    owner: PEOPLE.eva,
    landingPage: '',
    utmCampaign: '',
    objective: 'sell',
    audiences: ['home'],
    channels: ['instagram', 'newsletter', 'tiktok'],
  },
};

/** One campaign that runs today, and one that begins in ten working days. */
export function sampleCampaigns(context: SampleContext): readonly Campaign[] {
  const { main, ids, now, today } = context;
  const periods: Readonly<Record<CampaignKey, Pick<Campaign, 'start' | 'end'>>> = {
    kiln: { start: dayFromToday(context, -7), end: dayFromToday(context, 10) },
    gifts: { start: plannedDate(10, today), end: plannedDate(26, today) },
  };
  return CAMPAIGN_KEYS.map((key) => {
    const { objective, audiences, channels, ...facts } = CAMPAIGNS[key];
    return createCampaign(
      { id: ids.campaigns[key], now },
      {
        ...facts,
        ...periods[key],
        ...main.content.campaigns.campaigns[key],
        objectiveId: ids.objectives[objective],
        audienceIds: audiences.map((each) => ids.audiences[each]),
        channelIds: channels.map((each) => ids.channels[each]),
      },
    );
  });
}

type GroupFacts = Pick<HashtagGroup, 'networks'> & { readonly pillars: readonly PillarKey[] };

const GROUPS: Readonly<Record<HashtagGroupKey, GroupFacts>> = {
  general: { networks: [], pillars: [] },
  kiln: { networks: ['instagram', 'tiktok'], pillars: ['glaze', 'workshop'] },
  table: { networks: ['instagram', 'pinterest'], pillars: ['table', 'shop'] },
};

/** Hashtag groups in the main language of the sample. */
export function sampleHashtagGroups(context: SampleContext): readonly HashtagGroup[] {
  const { main, ids } = context;
  return HASHTAG_GROUP_KEYS.map((key, order) => {
    const { networks, pillars } = GROUPS[key];
    const { name, tags, notes } = main.content.campaigns.hashtagGroups[key];
    return createHashtagGroup(newStamp(context), {
      name,
      tags: [...tags],
      notes,
      language: main.language,
      networks: [...networks],
      pillarIds: pillars.map((each) => ids.pillars[each]),
      order,
    });
  });
}

type FormatFacts = Pick<FormatPlan, 'share' | 'hours' | 'hoursPerLanguage'>;

/** Live has a share, but nobody has said yet how long one takes. */
const FORMATS: Readonly<Partial<Record<PostFormat, FormatFacts>>> = {
  video: { share: 35, hours: 1.5, hoursPerLanguage: 0.5 },
  carousel: { share: 25, hours: 1, hoursPerLanguage: 0.25 },
  photo: { share: 20, hours: 0.5, hoursPerLanguage: 0.25 },
  text: { share: 10, hours: 1.5, hoursPerLanguage: 0.75 },
  story: { share: 5, hours: 0.5, hoursPerLanguage: null },
  live: { share: 5, hours: null, hoursPerLanguage: null },
};

/** Wished shares that add up to 100; what a live show takes nobody has said yet. */
export function sampleFormatPlans({ now }: SampleContext): readonly FormatPlan[] {
  return Object.entries(FORMATS).map(
    ([format, facts]) => createFormatPlan({ now }, { format: format as PostFormat, ...facts }), // the keys of the table above
  );
}
