import {
  type Competitor,
  type CompetitorFigure,
  createCompetitor,
  createCompetitorFigure,
  createTechnique,
  type Technique,
} from '#shared/plan/competitors/competitor.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { EXPERIMENT_DAYS } from '#shared/plan/tools/technique-state.ts';
import { SAMPLE_REGIONS } from './build-plan.ts';
import { dayFromToday, newStamp, type SampleContext } from './context.ts';
import { COMPETITOR_KEYS, type CompetitorKey, TECHNIQUE_KEYS, type TechniqueKey } from './keys.ts';
import { POST_ROWS } from './post-plan.ts';

/** Days before today, followers, posts a week, engagements a post. A month nobody counted is missing. */
type Count = readonly [daysAgo: number, followers: number, perWeek: number | null, perPost: number | null];

type CompetitorFacts = Pick<Competitor, 'name'> & {
  /** Null where it is at home, in the country and language of the pottery. */
  readonly abroad: { readonly country: string; readonly languages: readonly string[] } | null;
  readonly handle: string;
  readonly lookedAt: number;
  readonly channels: Readonly<Partial<Record<'instagram' | 'tiktok' | 'pinterest', readonly Count[]>>>;
};

/** Nobody of these names is meant. One of them was not looked at for a quarter: a point that is open. */
const COMPETITORS: Record<CompetitorKey, CompetitorFacts> = {
  halm: {
    name: 'Werkstatt Halm',
    abroad: null,
    handle: 'werkstatthalm',
    lookedAt: 3,
    channels: {
      instagram: [
        [243, 8210, 3, 196],
        [213, 8345, 3, null],
        [182, 8520, 2.5, 188],
        [122, 8890, 3, 205],
        [92, 9060, 3.5, 214],
        [61, 9240, 3, 201],
        [31, 9415, 3, 219],
        [3, 9580, 3.5, 226],
      ],
      pinterest: [
        [92, 3120, 5, null],
        [31, 3260, 5, null],
        [3, 3310, 4, null],
      ],
    },
  },
  sieben: {
    name: 'Tonhaus Sieben',
    abroad: null,
    handle: 'tonhaussieben',
    lookedAt: 121,
    channels: {
      instagram: [
        [243, 4380, 1, 240],
        [213, 4510, 0.5, null],
        [182, 4560, 0, null],
        [121, 4705, 2, 262],
      ],
    },
  },
  lerhus: {
    name: 'Lerhus',
    abroad: { country: 'DK', languages: ['da', 'en'] },
    handle: 'lerhus',
    lookedAt: 3,
    channels: {
      instagram: [
        [243, 12400, 4, 380],
        [213, 12910, 4, 395],
        [182, 13380, 4, 402],
        [152, 13950, 5, 431],
        [122, 14460, 5, 440],
        [92, 15120, 5, 468],
        [61, 15730, 5, 480],
        [31, 16390, 6, 497],
        [3, 17040, 6, 512],
      ],
      tiktok: [
        [122, 20900, 5, 910],
        [61, 25300, 6, 1080],
        [3, 31200, 6, 1240],
      ],
    },
  },
};

/** Competitors at home and abroad; their channels carry the ids that the counts refer to. */
export function sampleCompetitors(context: SampleContext): readonly Competitor[] {
  const { main } = context;
  const { markets, competitors } = main.content.competitors;
  return COMPETITOR_KEYS.map((key) => {
    const { name, abroad, handle, lookedAt, channels } = COMPETITORS[key];
    const home = { country: SAMPLE_REGIONS[main.language].slice(0, 2), languages: [main.language] };
    const { country, languages } = abroad ?? home;
    const { strengths, weaknesses, gaps, ...words } = competitors[key];
    return createCompetitor(newStamp(context), {
      ...words,
      name,
      country,
      market: markets[abroad === null ? 'home' : 'abroad'],
      languages: [...languages],
      channels: Object.keys(channels).map((network) => ({
        id: context.newId(),
        network,
        handle: `@${handle}`,
        link: `https://${handle}.example/${network}`,
      })),
      strengths: [...strengths],
      weaknesses: [...weaknesses],
      gaps: [...gaps],
      lastLookedOn: dayFromToday(context, -lookedAt),
    });
  });
}

/** @param competitors the sample's, in the order of their keys */
export function sampleCompetitorFigures(
  context: SampleContext,
  competitors: readonly Competitor[],
): readonly CompetitorFigure[] {
  return competitors.flatMap((competitor, index) => {
    const key = COMPETITOR_KEYS[index];
    const counts = key === undefined ? [] : Object.values(COMPETITORS[key].channels);
    return competitor.channels.flatMap((channel, place) =>
      (counts[place] ?? []).map(([daysAgo, followers, postsPerWeek, engagementsPerPost]) =>
        createCompetitorFigure(newStamp(context), {
          competitorId: competitor.id,
          channelId: channel.id,
          date: dayFromToday(context, -daysAgo),
          followers,
          postsPerWeek,
          engagementsPerPost,
        }),
      ),
    );
  });
}

type TechniqueFacts = Pick<Technique, 'state'> & {
  readonly from: CompetitorKey;
  readonly seen: number;
  /** Subject of the post that it became. */
  readonly subject?: string;
  readonly testFrom?: number;
  readonly adopted?: number;
};

/** One became an idea in the calendar, one is being tried, one is in use. */
const TECHNIQUES: Record<TechniqueKey, TechniqueFacts> = {
  vote: { state: 'planned', from: 'lerhus', seen: 24, subject: 'glazeNames' },
  first: { state: 'testing', from: 'lerhus', seen: 61, testFrom: 12 },
  captions: { state: 'adopted', from: 'halm', seen: 92, adopted: 40 },
};

/** @param made the sample's competitors in the order of their keys, and its posts in the order of their table */
export function sampleTechniques(
  context: SampleContext,
  made: { readonly competitors: readonly Competitor[]; readonly posts: readonly Post[] },
): readonly Technique[] {
  const { techniques } = context.main.content.competitors;
  const ago = (days: number | undefined) => (days === undefined ? null : dayFromToday(context, -days));
  return TECHNIQUE_KEYS.map((key) => {
    const { state, from, seen, subject, testFrom, adopted } = TECHNIQUES[key];
    const place = POST_ROWS.findIndex(([name]) => name === subject);
    return createTechnique(newStamp(context), {
      ...techniques[key],
      state,
      competitorId: made.competitors[COMPETITOR_KEYS.indexOf(from)]?.id ?? null,
      link: `https://${COMPETITORS[from].handle}.example/${key}`,
      seenOn: ago(seen),
      postId: made.posts[place]?.id ?? null,
      testStart: ago(testFrom),
      testEnd: testFrom === undefined ? null : dayFromToday(context, EXPERIMENT_DAYS - 1 - testFrom),
      adaptedOn: ago(adopted),
    });
  });
}
