import {
  type Competitor,
  createCompetitor,
  createCompetitorFigure,
  createTechnique,
  type Technique,
} from '#shared/plan/competitors/competitor.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { competitorRules } from '#shared/plan/health/competitor-rules.ts';
import { aProfile } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const competitors = (fields: Partial<Competitor> = {}) => [
  createCompetitor(at('c'), { name: 'Kiln', ...fields }),
];
const techniques = (fields: Partial<Technique>) => [
  createTechnique(at('t'), { title: 'Slow film', ...fields }),
];
const figure = (date: string) =>
  createCompetitorFigure(at(date), { competitorId: 'c', channelId: 'x', date, followers: 10 });

testRules('the rules of competitors', competitorRules, {
  competitorsMissing: {
    fires: planOf({ competitors: competitors({ name: ' ' }) }),
    silent: planOf({ competitors: competitors() }),
  },
  techniqueNotAdapted: {
    fires: planOf({ techniques: techniques({}) }),
    silent: planOf({ techniques: techniques({ adaptation: 'Our hands at the wheel' }) }),
  },
  competitorsUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'competitors', decidedOn: '2026-07-01', will: 'Watch' }),
      ],
    }),
  },
  competitorNotLookedAt: {
    fires: planOf({
      competitors: [...competitors(), createCompetitor(at('d'), { lastLookedOn: '2026-07-15' })],
    }),
    silent: planOf({ competitors: competitors({ lastLookedOn: '2026-07-16' }) }),
  },
  competitorFiguresOld: {
    fires: planOf({
      competitors: competitors(),
      competitorFigures: [figure('2026-06-01'), figure('2026-03-01')],
    }),
    silent: planOf({
      competitors: competitors(),
      competitorFigures: [figure('2026-06-01'), figure('2026-10-01')],
    }),
  },
  competitorsNoneAbroad: {
    fires: planOf({
      profile: [aProfile({ holidayRegion: 'DE-BY' })],
      competitors: competitors({ country: 'DE' }),
    }),
    silent: planOf({
      profile: [aProfile({ holidayRegion: 'DE-BY' })],
      competitors: competitors({ country: 'DK' }),
    }),
  },
  techniqueWithoutResult: {
    fires: planOf({ techniques: techniques({ state: 'adopted' }) }),
    silent: planOf({ techniques: techniques({ state: 'adopted', result: 'Twice the saves' }) }),
  },
  techniqueTestEnded: {
    fires: planOf({ techniques: techniques({ state: 'testing', testEnd: '2026-10-13' }) }),
    silent: planOf({ techniques: techniques({ state: 'testing', testEnd: '2026-10-14' }) }),
  },
  techniqueWithoutMeasure: {
    fires: planOf({ techniques: techniques({ state: 'testing' }) }),
    silent: planOf({ techniques: techniques({ state: 'testing', measure: 'Saves per post' }) }),
  },
});
