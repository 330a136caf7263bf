import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import {
  type Competitor,
  createCompetitor,
  createCompetitorFigure,
  createTechnique,
} from '#shared/plan/competitors/competitor.ts';
import {
  gapsOf,
  homeCountry,
  isLookDue,
  lastLookAt,
  marketsOf,
  unfilledPlaces,
} from '#shared/plan/competitors/competitor-market.ts';
import {
  engagementRateOf,
  figuresOf,
  ownCadence,
  standingOf,
  type WatchRecords,
  watchByNetwork,
} from '#shared/plan/competitors/competitor-watch.ts';
import { followerMonths, followersPerMonth, lastChange } from '#shared/plan/competitors/follower-counts.ts';
import { createMetricPoint } from '#shared/plan/goals/metric.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { experimentDates, openOf, techniquesByState } from '#shared/plan/tools/technique-state.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';

const TODAY = '2026-10-14';

let count = 0;
const stamp = (id = `r${++count}`) => ({ id, now: NOW });
const aFigure = (date: string, followers: number | null, fields = {}) =>
  createCompetitorFigure(stamp(), { competitorId: 'kiln', channelId: 'kiln-ig', date, followers, ...fields });
const aCompetitor = (id: string, fields: Partial<Competitor> = {}) =>
  createCompetitor(stamp(id), {
    name: id,
    channels: [{ id: `${id}-ig`, network: 'instagram', handle: '', link: '' }],
    ...fields,
  });
const points = (...values: readonly (readonly [string, number])[]) =>
  values.map(([date, followers]) => ({ date, followers }));

describe('the figures of a competitor', () => {
  it('stand in the order of time, and of two for a day the one written last counts', () => {
    const late = { ...aFigure('2026-09-01', 20), updatedAt: '2026-10-15T00:00:00.000Z' };
    const figures = [aFigure('2026-10-01', 30), late, aFigure('2026-09-01', 10)];
    expect(figuresOf('kiln-ig', figures).map(({ followers }) => followers)).toEqual([20, 30]);
    expect(figuresOf('other', figures)).toEqual([]);
  });

  it('give an engagement rate only with followers of the same day', () => {
    expect(engagementRateOf({ followers: 4000, engagementsPerPost: 120 })).toBe(3);
    expect(engagementRateOf({ followers: null, engagementsPerPost: 120 })).toBeNull();
    expect(engagementRateOf({ followers: 0, engagementsPerPost: 1 })).toBeNull();
    expect(engagementRateOf({ followers: 10, engagementsPerPost: null })).toBeNull();
  });

  it('change from the count before the last, however long ago that was', () => {
    expect(lastChange(points(['2025-01-01', 100], ['2026-10-01', 90]))?.change).toBe(-10);
    expect(lastChange(points(['2026-10-01', 90]))).toBeNull();
  });

  it('leave months without a count as gaps, and the change after a gap as one too', () => {
    const counted = points(
      ['2026-06-03', 100],
      ['2026-06-28', 110],
      ['2026-08-30', 150],
      ['2026-09-30', 155],
    );
    expect(followerMonths(counted, '2026-06-03', '2026-10-14')).toEqual([
      { month: '2026-06-01', followers: 110, change: null },
      { month: '2026-07-01', followers: null, change: null },
      { month: '2026-08-01', followers: 150, change: null },
      { month: '2026-09-01', followers: 155, change: 5 },
      { month: '2026-10-01', followers: null, change: null },
    ]);
  });
});

describe('the pace a month', () => {
  it('is measured over the last hundred days that were counted', () => {
    const counted = points(
      ['2026-01-01', 0],
      ['2026-07-01', 1000],
      ['2026-08-15', 1500],
      ['2026-09-30', 1910],
    );
    expect(followersPerMonth(counted)).toBeCloseTo((910 / 91) * 30.436875, 6);
  });

  it('reaches back to the count before where that is older, but not beyond a year', () => {
    expect(followersPerMonth(points(['2026-01-01', 0], ['2026-07-02', 182]))).toBeCloseTo(30.44, 1);
    expect(followersPerMonth(points(['2025-01-01', 0], ['2026-07-02', 182]))).toBeNull();
  });

  it('says nothing of less than three weeks', () => {
    expect(followersPerMonth(points(['2026-09-20', 100], ['2026-10-09', 200]))).toBeNull();
    expect(followersPerMonth(points(['2026-09-20', 100]))).toBeNull();
    expect(followersPerMonth([])).toBeNull();
  });
});

describe('the comparison on a network', () => {
  const own = createChannel(stamp('ig'), { network: 'instagram' });
  const point = (date: string, value: number, metric = 'followers', channelId = 'ig') =>
    createMetricPoint(stamp(), { metric, date, value, channelId });
  const posted = (date: string, channelId = 'ig') =>
    aPost(`p${date}${channelId}`, {
      date,
      status: 'published',
      variants: ['de', 'en'].map((language) =>
        createPostVariant(`${date}${language}`, { language, channelId }),
      ),
    });
  const records = (fields: Partial<WatchRecords> = {}): WatchRecords => ({
    competitors: [aCompetitor('kiln'), aCompetitor('other')],
    competitorFigures: [
      aFigure('2026-08-01', 5000),
      aFigure('2026-10-01', 6000, { postsPerWeek: 4, engagementsPerPost: 60 }),
      aFigure('2026-10-01', 900, { competitorId: 'other', channelId: 'other-ig' }),
    ],
    channels: [own, createChannel(stamp('nl'), { network: 'newsletter' })],
    metricPoints: [point('2026-08-01', 1000), point('2026-10-01', 1100), point('2026-10-02', 9, 'reach')],
    posts: [
      posted('2026-10-13'),
      posted('2026-09-16'),
      posted('2026-09-15'),
      posted('2026-10-14'),
      posted('2026-10-10', 'x'),
    ],
    ...fields,
  });

  it('puts one’s own channel before the others, and those in the order of followers', () => {
    const [instagram] = watchByNetwork(records(), TODAY);
    expect(instagram?.lines.map(({ channelId, last }) => [channelId, last?.followers])).toEqual([
      ['ig', 1100],
      ['kiln-ig', 6000],
      ['other-ig', 900],
    ]);
    expect(instagram?.lines[1]).toMatchObject({ postsPerWeek: 4, engagementRate: 1 });
  });

  it('counts own posts of the last four weeks once, in whatever languages', () => {
    expect(ownCadence('ig', records().posts, TODAY)).toBe(0.5);
  });

  it('tells the own place, the largest and who gains most', () => {
    const [instagram] = watchByNetwork(records(), TODAY);
    const standing = instagram && standingOf(instagram);
    expect(standing?.rank).toBe(2);
    expect(standing?.counted).toBe(3);
    expect(standing?.largest?.channelId).toBe('kiln-ig');
    expect(standing?.fastest?.channelId).toBe('kiln-ig');
  });

  it('has no place where one’s own followers were never counted', () => {
    const [instagram] = watchByNetwork(records({ metricPoints: [] }), TODAY);
    expect(instagram && standingOf(instagram)).toMatchObject({ own: null, rank: null, counted: 2 });
  });

  it('leaves out networks on which nobody was counted, and shows first where one is oneself', () => {
    const tiktok = { id: 'tt', network: 'tiktok', handle: '', link: '' };
    const youtube = { id: 'yt', network: 'youtube', handle: '', link: '' };
    const found = watchByNetwork(
      records({
        competitors: [aCompetitor('wide', { channels: [youtube, tiktok] }), aCompetitor('kiln')],
        competitorFigures: [
          aFigure('2026-10-01', 5, { competitorId: 'wide', channelId: 'tt' }),
          aFigure('2026-10-01', 5),
        ],
      }),
      TODAY,
    );
    expect(found.map(({ network }) => network)).toEqual(['instagram', 'tiktok']);
  });
});

describe('the markets', () => {
  it('begin at home and join those without a market to the one of their country', () => {
    const markets = marketsOf(
      [
        aCompetitor('lisbon', { country: 'PT', market: 'Portugal' }),
        aCompetitor('berlin', { country: 'DE', market: 'Home market' }),
        aCompetitor('vienna', { country: 'AT', market: ' home  market ' }),
        aCompetitor('munich', { country: 'DE' }),
        aCompetitor('porto', { country: 'PT' }),
      ],
      'DE-BY',
    );
    expect(
      markets.map(({ isHome, name, countries, competitors }) => [
        isHome,
        name,
        countries,
        competitors.map(({ id }) => id),
      ]),
    ).toEqual([
      [true, 'Home market', ['DE', 'AT'], ['berlin', 'vienna', 'munich']],
      [false, 'Portugal', ['PT'], ['lisbon', 'porto']],
    ]);
  });

  it('take the commonest country for home where the plan names none', () => {
    const all = ['FR', 'IT', 'IT'].map((country, index) => aCompetitor(`c${index}`, { country }));
    expect(marketsOf(all, '').map(({ countries }) => countries)).toEqual([['IT'], ['FR']]);
    expect(marketsOf([aCompetitor('nowhere')], '')[0]?.isHome).toBe(true);
    expect([homeCountry(all, ''), homeCountry(all, 'DE-BY'), homeCountry([], '')]).toEqual(['IT', 'DE', '']);
  });
});

describe('the gaps', () => {
  it('name first what nobody fills, whoever noted it in whatever letters', () => {
    const all = [
      aCompetitor('a', { gaps: ['Answers late', 'No prices'] }),
      aCompetitor('b', { gaps: ['no  prices '], strengths: ['answers late'] }),
      aCompetitor('c', { gaps: ['No captions', 'Answers late'] }),
    ];
    expect(gapsOf(all).map(({ text, leftBy, filledBy }) => [text, leftBy.length, filledBy.length])).toEqual([
      ['No prices', 2, 0],
      ['No captions', 1, 0],
      ['Answers late', 2, 1],
    ]);
  });

  it('are seen in networks and languages too, where it was looked', () => {
    const channels = [
      createChannel(stamp(), { network: 'instagram' }),
      createChannel(stamp(), { network: 'youtube' }),
      createChannel(stamp(), { network: 'facebook', state: 'pause' }),
      createChannel(stamp(), { network: 'newsletter' }),
    ];
    expect(unfilledPlaces([aCompetitor('a', { languages: ['de-AT'] })], channels, ['de', 'en'])).toEqual({
      networks: ['youtube'],
      languages: ['en'],
    });
    expect(unfilledPlaces([aCompetitor('a', { channels: [] })], channels, ['de'])).toEqual({
      networks: [],
      languages: [],
    });
  });
});

describe('the last look', () => {
  it('is the day written down or that of the newest figure', () => {
    const competitor = aCompetitor('kiln', { lastLookedOn: '2026-07-01' });
    expect(lastLookAt(competitor, [aFigure('2026-09-01', 1), aFigure('2026-08-01', 1)])).toBe('2026-09-01');
    expect(lastLookAt(competitor, [])).toBe('2026-07-01');
  });

  it('is due again after a quarter', () => {
    expect(isLookDue('2026-07-14', TODAY)).toBe(false);
    expect(isLookDue('2026-07-13', TODAY)).toBe(true);
    expect(isLookDue(null, TODAY)).toBe(true);
  });
});

describe('techniques', () => {
  const aTechnique = (fields: Parameters<typeof createTechnique>[1]) => createTechnique(stamp(), fields);

  it('stand by state in the order of work', () => {
    const groups = techniquesByState([
      aTechnique({ state: 'adopted' }),
      aTechnique({ state: 'seen' }),
      aTechnique({ state: 'adopted' }),
    ]);
    expect(groups.map(({ state, techniques }) => [state, techniques.length])).toEqual([
      ['seen', 1],
      ['adopted', 2],
    ]);
  });

  it('wait for what their state needs', () => {
    const running = { state: 'testing', hypothesis: 'If', measure: 'Saves', testEnd: TODAY } as const;
    expect(openOf(aTechnique({ state: 'seen' }), TODAY)).toBeNull();
    expect(openOf(aTechnique({ state: 'planned' }), TODAY)).toBe('adaptation');
    expect(openOf(aTechnique({ state: 'testing', measure: 'Saves' }), TODAY)).toBe('experiment');
    expect(openOf(aTechnique(running), TODAY)).toBeNull();
    expect(openOf(aTechnique({ ...running, testEnd: '2026-10-13' }), TODAY)).toBe('result');
    expect(openOf(aTechnique({ ...running, testEnd: '2026-10-13', result: 'More' }), TODAY)).toBeNull();
    expect(openOf(aTechnique({ state: 'adopted' }), TODAY)).toBe('result');
    expect(openOf(aTechnique({ state: 'adopted', result: 'More' }), TODAY)).toBe('adoptedOn');
  });

  it('are tried for four whole weeks', () => {
    expect(experimentDates('2026-10-14')).toEqual({ testStart: '2026-10-14', testEnd: '2026-11-10' });
  });
});
