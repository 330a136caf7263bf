import { addDays } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { type Audience, createAudience } from '#shared/plan/audience.ts';
import { type Brand, createBrand, createOffering, type Offering } from '#shared/plan/brand.ts';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createPillar, type Pillar } from '#shared/plan/content/pillar.ts';
import { createObjective, type Objective } from '#shared/plan/goals/objective.ts';
import { POST_FORMATS, type PostFormat } from '#shared/plan/post/post.ts';
import { createWorkspaceProfile, type WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { newStamp, PEOPLE, type SampleContext, SITE } from './context.ts';
import {
  AUDIENCE_KEYS,
  type AudienceKey,
  CHANNEL_KEYS,
  type ChannelKey,
  OBJECTIVE_KEYS,
  type ObjectiveKey,
  OFFERING_KEYS,
  type OfferingKey,
  PILLAR_KEYS,
  type PillarKey,
} from './keys.ts';

const CLIENT_NAME = 'Lindenhof Keramik';

/** Where the pottery stands in each language. */
export const SAMPLE_REGIONS = {
  en: 'DE-BY',
  de: 'DE-BY',
  it: 'IT-BZ',
  es: 'ES-CT',
} as const satisfies Record<Language, string>;

/** The pottery's profile; `name` in place of its own where a person has given one. */
export function sampleProfile(context: SampleContext, name: string | null): WorkspaceProfile {
  const { plan } = context.main.content;
  return createWorkspaceProfile(context, {
    name: name ?? CLIENT_NAME,
    description: plan.description,
    notes: plan.profileNotes,
    colour: 'clay',
    planStart: context.planStart,
    planEnd: context.planEnd,
    timeZone: context.timeZone,
    weekStart: 1,
    currency: 'EUR',
    languages: [context.main.language, context.second.language],
    hoursPerWeek: 10,
    workFrom: '09:00',
    workTo: '17:00',
    holidayRegion: SAMPLE_REGIONS[context.main.language],
    owner: PEOPLE.mira,
    approver: PEOPLE.eva,
    reviewRhythm: 'monthly',
  });
}

/** The brand, with its messages in both languages. */
export function sampleBrand(context: SampleContext): Brand {
  const { main, second } = context;
  const { brand } = main.content.plan;
  const messages = [main, second].flatMap(({ language, content }) =>
    content.plan.brand.keyMessages.map((text) => ({ id: context.newId(), language, text })),
  );
  return createBrand(context, {
    ...brand,
    values: [...brand.values],
    voice: brand.voice.map((trait) => ({ id: context.newId(), ...trait })),
    wordsUsed: [...brand.wordsUsed],
    wordsAvoided: [...brand.wordsAvoided],
    claimsToProve: [...brand.claimsToProve],
    keyMessages: messages,
  });
}

const OFFERINGS = {
  saltGlaze: { kind: 'product', link: `${SITE}/salt` },
  moos: { kind: 'product', link: `${SITE}/moos` },
  courses: { kind: 'service', link: `${SITE}/courses` },
  cafeware: { kind: 'service', link: `${SITE}/cafes` },
} as const satisfies Record<OfferingKey, Pick<Offering, 'kind' | 'link'>>;

/** What the pottery makes and teaches. */
export function sampleOfferings(context: SampleContext): readonly Offering[] {
  const { offerings } = context.main.content.plan;
  return OFFERING_KEYS.map((key) =>
    createOffering(newStamp(context), { ...OFFERINGS[key], ...offerings[key] }),
  );
}

const AUDIENCES: Record<
  AudienceKey,
  Pick<Audience, 'ageFrom' | 'ageTo' | 'networks' | 'attentionShare'> & { readonly speaksSecond: boolean }
> = {
  home: {
    ageFrom: 30,
    ageTo: 55,
    networks: ['instagram', 'pinterest', 'newsletter'],
    attentionShare: 50,
    speaksSecond: false,
  },
  craft: {
    ageFrom: 22,
    ageTo: 60,
    networks: ['tiktok', 'youtube', 'instagram'],
    attentionShare: 35,
    speaksSecond: true,
  },
  cafe: {
    ageFrom: 28,
    ageTo: 50,
    networks: ['instagram', 'newsletter'],
    attentionShare: 15,
    speaksSecond: false,
  },
};

/** Three personas; some speak the second language too. */
export function sampleAudiences(context: SampleContext): readonly Audience[] {
  const { main, second, ids, now } = context;
  return AUDIENCE_KEYS.map((key) => {
    const { speaksSecond, ...facts } = AUDIENCES[key];
    const words = main.content.plan.audiences[key];
    return createAudience(
      { id: ids.audiences[key], now },
      {
        ...facts,
        ...words,
        languages: speaksSecond ? [main.language, second.language] : [main.language],
        needs: [...words.needs],
        pains: [...words.pains],
        sources: [...words.sources],
      },
    );
  });
}

type ChannelFacts = Pick<
  Channel,
  'handle' | 'owner' | 'postsPerWeek' | 'responseGoalHours' | 'state' | 'isVerified'
> & {
  readonly hasSecondLanguage: boolean;
  /** Days since the last post, and since the last audit. */
  readonly lastPost: number;
  readonly audit: number;
  /** Posts a week of each format. */
  readonly formats: Partial<Record<PostFormat, number>>;
};

const active = {
  handle: '@lindenhof.keramik',
  owner: PEOPLE.mira,
  responseGoalHours: 4,
  state: 'keep',
  isVerified: false,
  hasSecondLanguage: true,
  lastPost: 1,
  audit: 37,
} as const;

const CHANNELS: Record<ChannelKey, ChannelFacts> = {
  instagram: {
    ...active,
    formats: { photo: 1, carousel: 1, video: 1 },
    postsPerWeek: 3,
    state: 'grow',
    isVerified: true,
  },
  pinterest: {
    ...active,
    formats: { photo: 1.5 },
    postsPerWeek: 1.5,
    handle: 'lindenhofkeramik',
    responseGoalHours: 24,
  },
  tiktok: {
    ...active,
    formats: { video: 2 },
    postsPerWeek: 2,
    owner: PEOPLE.jonas,
    hasSecondLanguage: false,
  },
  youtube: {
    ...active,
    formats: { video: 0.5 },
    postsPerWeek: 0.5,
    state: 'grow',
    responseGoalHours: 24,
    lastPost: 7,
  },
  newsletter: {
    ...active,
    formats: { text: 0.5 },
    postsPerWeek: 0.5,
    handle: '',
    owner: PEOPLE.eva,
    lastPost: 13,
  },
  facebook: {
    ...active,
    formats: {},
    audit: 240,
    postsPerWeek: null,
    owner: PEOPLE.eva,
    responseGoalHours: 24,
    state: 'pause',
    hasSecondLanguage: false,
    lastPost: 74,
  },
};

/** The channels with the findings of their audit. */
export function sampleChannels(context: SampleContext): readonly Channel[] {
  const { main, second, ids, now, today } = context;
  return CHANNEL_KEYS.map((key) => {
    const { hasSecondLanguage, lastPost, audit, formats, ...facts } = CHANNELS[key];
    const words = main.content.plan.channels[key];
    return createChannel(
      { id: ids.channels[key], now },
      {
        network: key,
        ...facts,
        ...words,
        strengths: [...words.strengths],
        weaknesses: [...words.weaknesses],
        auditedOn: addDays(today, -audit),
        cadence: POST_FORMATS.flatMap((format) => {
          const perWeek = formats[format];
          return perWeek === undefined ? [] : [{ id: context.newId(), format, perWeek }];
        }),
        link: `${SITE}/${key}`,
        languages: hasSecondLanguage ? [main.language, second.language] : [main.language],
        lastPostOn: addDays(today, -lastPost),
      },
    );
  });
}

const OBJECTIVES = {
  sell: { stage: 'convert', owner: PEOPLE.eva },
  name: { stage: 'reach', owner: PEOPLE.mira },
  answer: { stage: 'care', owner: PEOPLE.mira },
} as const satisfies Record<ObjectiveKey, Pick<Objective, 'stage' | 'owner'>>;

/** Objectives with the ids that targets and posts refer to. */
export function sampleObjectives({ main, ids, now }: SampleContext): readonly Objective[] {
  return OBJECTIVE_KEYS.map((key, order) =>
    createObjective(
      { id: ids.objectives[key], now },
      { ...OBJECTIVES[key], ...main.content.plan.objectives[key], order },
    ),
  );
}

type PillarFacts = Pick<Pillar, 'colour' | 'share'> & {
  readonly objectives: readonly ObjectiveKey[];
  readonly audiences: readonly AudienceKey[];
};

/** People serve no objective yet: one of the points that are still open. */
export const PILLARS: Record<PillarKey, PillarFacts> = {
  workshop: { colour: 'clay', share: 30, objectives: ['name'], audiences: ['craft'] },
  glaze: { colour: 'leaf', share: 25, objectives: ['name', 'sell'], audiences: ['craft', 'home'] },
  table: { colour: 'amber', share: 20, objectives: ['sell'], audiences: ['home'] },
  people: { colour: 'violet', share: 15, objectives: [], audiences: ['home', 'craft'] },
  shop: { colour: 'sky', share: 10, objectives: ['sell'], audiences: ['home', 'cafe'] },
};

/** Pillars whose wished shares add up to 100. */
export function samplePillars({ main, ids, now }: SampleContext): readonly Pillar[] {
  return PILLAR_KEYS.map((key, order) => {
    const { objectives, audiences, ...facts } = PILLARS[key];
    const words = main.content.plan.pillars[key];
    return createPillar(
      { id: ids.pillars[key], now },
      {
        ...facts,
        ...words,
        examples: [...words.examples],
        objectiveIds: objectives.map((each) => ids.objectives[each]),
        audienceIds: audiences.map((each) => ids.audiences[each]),
        order,
      },
    );
  });
}
