import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUSINESSES, STARTER_BUSINESSES, type StarterBusiness } from '#shared/plan/business.ts';
import {
  AUDIENCE_ONLINE,
  BUSINESS_GOALS,
  CONTENT_READY,
  KNOWLEDGE_PLACES,
  REPUTATION_RISKS,
} from '#shared/plan/fit/fit-check.ts';
import { fitSensitivity } from '#shared/plan/fit/fit-flips.ts';
import { fitHours } from '#shared/plan/fit/fit-hours.ts';
import {
  FIT_QUESTIONS,
  FIT_WEIGHTS,
  type FitAnswers,
  type FitContext,
} from '#shared/plan/fit/fit-reasons.ts';
import { type FitVerdict, fitVerdict, judge, possibleVerdicts } from '#shared/plan/fit/fit-verdict.ts';
import { loadStarter } from '#shared/workspace/starter/catalog.ts';

const EUROS: FitContext = { currency: 'EUR', languages: 1 };

const OPEN: FitAnswers = {
  business: null,
  goals: [],
  audienceOnline: null,
  questionsPerWeek: null,
  contentReady: null,
  reputationRisk: null,
  hoursPerWeek: null,
  budgetPerMonth: null,
  knowledge: null,
};

/** A small pottery-like shop: some of everything. */
const SHOP: FitAnswers = {
  business: 'other',
  goals: ['sell', 'known'],
  audienceOnline: 'some',
  questionsPerWeek: 8,
  contentReady: 'some',
  reputationRisk: 'low',
  hoursPerWeek: 4,
  budgetPerMonth: 100,
  knowledge: 'inside',
};

const answered = fc.record({
  business: fc.constantFrom(...BUSINESSES),
  goals: fc.subarray([...BUSINESS_GOALS], { minLength: 1 }),
  audienceOnline: fc.constantFrom(...AUDIENCE_ONLINE),
  questionsPerWeek: fc.integer({ min: 0, max: 200 }),
  contentReady: fc.constantFrom(...CONTENT_READY),
  reputationRisk: fc.constantFrom(...REPUTATION_RISKS),
  hoursPerWeek: fc.integer({ min: 0, max: 80 }).map((half) => half / 2),
  budgetPerMonth: fc.integer({ min: 0, max: 4_000 }),
  knowledge: fc.constantFrom(...KNOWLEDGE_PLACES),
}) satisfies fc.Arbitrary<FitAnswers>;

const partly: fc.Arbitrary<FitAnswers> = answered.chain((whole) =>
  fc.subarray([...FIT_QUESTIONS]).map((open) => ({
    ...whole,
    ...Object.fromEntries(open.map((question) => [question, OPEN[question]])),
  })),
);

const RANK: Readonly<Record<FitVerdict, number>> = { 'not-now': 0, shared: 1, now: 2 };
const rankOf = (answers: FitAnswers) => RANK[judge(answers, EUROS).verdict ?? 'not-now'];

describe('the verdict of the fit check', () => {
  it('says nothing before the largest questions are answered', () => {
    expect(fitVerdict(OPEN, EUROS)).toMatchObject({ verdict: null, score: 0, recommendation: null });
    expect(fitVerdict({ ...OPEN, goals: ['sell'], audienceOnline: 'most' }, EUROS).verdict).toBeNull();
    expect(fitVerdict(OPEN, EUROS).unanswered).toEqual([...FIT_QUESTIONS, 'knowledge']);
  });

  it('weighs all questions together to a hundred points', () => {
    expect(Object.values(FIT_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  it('gives no question more points than its weight, and sums them to the score', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const { reasons, score } = fitVerdict(answers, EUROS);
        for (const { points, weight } of reasons) expect(Math.abs(points)).toBeLessThanOrEqual(weight);
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        expect(reasons).toHaveLength(FIT_QUESTIONS.length);
      }),
    );
  });

  it('lists the reasons from the heaviest to the lightest', () => {
    const points = fitVerdict(SHOP, EUROS).reasons.map((reason) => Math.abs(reason.points));
    expect(points).toEqual(points.toSorted((left, right) => right - left));
  });

  it('ends the matter where hardly anybody is online, whatever else is answered', () => {
    const best: FitAnswers = {
      ...SHOP,
      business: 'clothing',
      goals: [...BUSINESS_GOALS],
      audienceOnline: 'few',
    };
    expect(fitVerdict(best, EUROS)).toMatchObject({ verdict: 'not-now', knockOuts: ['audience'] });
    expect(fitVerdict(best, EUROS).instead).toContain('otherPlaces');
  });

  it('believes the messages where they contradict that nobody is online', () => {
    expect(fitVerdict({ ...SHOP, audienceOnline: 'few', questionsPerWeek: 60 }, EUROS).knockOuts).toEqual([]);
  });

  it('ends the matter where nothing that is wanted is served by it', () => {
    expect(fitVerdict({ ...SHOP, goals: ['hire'] }, EUROS)).toMatchObject({
      verdict: 'not-now',
      knockOuts: ['goals'],
    });
    expect(fitVerdict({ ...SHOP, goals: ['hire'] }, EUROS).instead).toContain('jobAdvert');
    expect(fitVerdict({ ...SHOP, goals: ['service'], questionsPerWeek: 0 }, EUROS).knockOuts).toEqual([
      'goals',
    ]);
    expect(fitVerdict({ ...SHOP, goals: ['service'], questionsPerWeek: 3 }, EUROS).knockOuts).toEqual([]);
  });

  it('ends the matter where there is neither an hour nor money', () => {
    const none = { ...SHOP, audienceOnline: 'most', hoursPerWeek: 0, budgetPerMonth: 0 } as const;
    expect(fitVerdict(none, EUROS)).toMatchObject({ verdict: 'not-now', knockOuts: ['means'] });
    expect(fitVerdict({ ...none, hoursPerWeek: 1 }, EUROS).knockOuts).toEqual([]);
  });

  it('knocks out before everything is answered', () => {
    expect(fitVerdict({ ...OPEN, audienceOnline: 'few' }, EUROS).verdict).toBe('not-now');
  });

  it('advises to share where it pays but does not fill ten hours a week', () => {
    const answers: FitAnswers = {
      ...SHOP,
      business: 'consulting',
      goals: ['enquiries', 'known'],
      audienceOnline: 'most',
      questionsPerWeek: 6,
      contentReady: 'plenty',
      reputationRisk: 'high',
      hoursPerWeek: 8,
    };
    const result = fitVerdict(answers, EUROS);
    expect(result).toMatchObject({ verdict: 'shared', isSmall: true });
    expect(result.hours.total).toBeLessThan(10);
  });

  it('never turns from now or shared to not now because more people are online', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const [few, some, most] = (['few', 'some', 'most'] as const).map((audienceOnline) =>
          rankOf({ ...answers, audienceOnline }),
        );
        expect(some).toBeGreaterThanOrEqual(few ?? 0);
        expect(most).toBeGreaterThanOrEqual(some ?? 0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never falls because there are more hours, more money, more to show or more to lose', () => {
    fc.assert(
      fc.property(answered, fc.integer({ min: 1, max: 60 }), (answers, more) => {
        const present = rankOf(answers);
        const { hoursPerWeek, budgetPerMonth } = answers;
        const better: readonly Partial<FitAnswers>[] = [
          { hoursPerWeek: hoursPerWeek + more },
          { budgetPerMonth: budgetPerMonth + 50 * more },
          { contentReady: 'plenty' },
          { reputationRisk: 'high' },
        ];
        for (const fields of better)
          expect(rankOf({ ...answers, ...fields })).toBeGreaterThanOrEqual(present);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('what would flip the verdict', () => {
  it('really flips it, for every flip suggested', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const present = judge(answers, EUROS).verdict;
        for (const { question, answer, verdict } of fitSensitivity(answers, EUROS).flips) {
          expect(verdict).not.toBe(present);
          expect(judge({ ...answers, [question]: answer }, EUROS).verdict).toBe(verdict);
        }
      }),
    );
  });

  it('is the nearest change: no figure in between flips it', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        const present = judge(answers, EUROS).verdict;
        for (const { question, answer } of fitSensitivity(answers, EUROS).flips) {
          if (question !== 'questionsPerWeek') continue;
          const [low, high] = [answer, answers.questionsPerWeek].toSorted((left, right) => left - right);
          for (let count = (low ?? 0) + 1; count < (high ?? 0); count++)
            expect(judge({ ...answers, questionsPerWeek: count }, EUROS).verdict).toBe(present);
        }
      }),
    );
  });

  it('names every other question as firm', () => {
    fc.assert(
      fc.property(partly, (answers) => {
        const { flips, firm } = fitSensitivity(answers, EUROS);
        const told = [...flips.map(({ question }) => question), ...firm].toSorted();
        const { verdict, reasons } = fitVerdict(answers, EUROS);
        expect(told).toEqual(verdict === null ? [] : reasons.map(({ question }) => question).toSorted());
      }),
    );
  });

  it('tells the audience where the audience alone ended the matter', () => {
    const answers: FitAnswers = { ...SHOP, audienceOnline: 'few', hoursPerWeek: 8 };
    expect(fitSensitivity(answers, EUROS).flips).toContainEqual({
      question: 'audienceOnline',
      answer: 'some',
      verdict: 'shared',
    });
  });

  it('tries money in a currency of which it does not know what an hour costs', () => {
    const answers: FitAnswers = { ...SHOP, hoursPerWeek: 0, budgetPerMonth: 0, audienceOnline: 'most' };
    const { flips } = fitSensitivity(answers, { currency: 'XXX', languages: 1 });
    expect(flips.map(({ question }) => question)).toContain('budgetPerMonth');
  });
});

describe('verdicts that are still possible', () => {
  it('are all three while nothing is answered', () => {
    expect(possibleVerdicts(OPEN, EUROS)).toEqual(['now', 'shared', 'not-now']);
  });

  it('are the verdict alone once everything is answered', () => {
    fc.assert(
      fc.property(answered, (answers) => {
        expect(possibleVerdicts(answers, EUROS)).toEqual([judge(answers, EUROS).verdict]);
      }),
    );
  });

  it('hold the verdict of what was left open', () => {
    expect(possibleVerdicts({ ...SHOP, audienceOnline: null }, EUROS)).toContain(judge(SHOP, EUROS).verdict);
    expect(possibleVerdicts({ ...OPEN, audienceOnline: 'few', questionsPerWeek: 3 }, EUROS)).toEqual([
      'not-now',
    ]);
  });
});

describe('the hours it takes', () => {
  it('grow with goals and with what there is to answer', () => {
    const one = fitHours({ business: 'law', goals: ['known'], questionsPerWeek: 5 });
    const more = fitHours({ business: 'law', goals: ['known', 'hire'], questionsPerWeek: 30 });
    expect(one).toEqual({ planning: 2, content: 3, answers: 1, total: 6 });
    expect(more.content).toBeGreaterThan(one.content);
    expect(more.answers).toBe(6);
  });

  it('count a goal once and an open question as none', () => {
    expect(fitHours({ business: null, goals: ['sell', 'sell'], questionsPerWeek: null }).total).toBe(4);
  });
});

const SENSIBLE: Readonly<Record<StarterBusiness, readonly [Partial<FitAnswers>, FitVerdict]>> = {
  clothing: [{ goals: ['sell', 'known', 'loyalty'], audienceOnline: 'most', questionsPerWeek: 30 }, 'now'],
  electronics: [
    { goals: ['sell', 'service', 'loyalty'], audienceOnline: 'most', questionsPerWeek: 45 },
    'now',
  ],
  'online-products': [
    { goals: ['sell', 'known', 'service'], audienceOnline: 'most', questionsPerWeek: 40 },
    'now',
  ],
  'online-services': [
    { goals: ['enquiries', 'known', 'service'], audienceOnline: 'most', questionsPerWeek: 25 },
    'now',
  ],
  logistics: [{ goals: ['service', 'loyalty', 'hire'], audienceOnline: 'some', questionsPerWeek: 90 }, 'now'],
  'second-hand': [
    { goals: ['sell', 'known', 'loyalty'], audienceOnline: 'most', questionsPerWeek: 25 },
    'now',
  ],
  consulting: [{ goals: ['enquiries', 'known'], audienceOnline: 'some', questionsPerWeek: 5 }, 'shared'],
  law: [
    { goals: ['enquiries', 'known'], audienceOnline: 'some', questionsPerWeek: 4, reputationRisk: 'high' },
    'shared',
  ],
  'home-and-sports': [
    { goals: ['sell', 'known', 'loyalty'], audienceOnline: 'most', questionsPerWeek: 20 },
    'now',
  ],
};

describe('the nine kinds of business that gain more', () => {
  it.each(STARTER_BUSINESSES)('are needed or shared with usual answers: %s', (business) => {
    const [fields, verdict] = SENSIBLE[business];
    const usual: FitAnswers = { ...SHOP, reputationRisk: 'medium', hoursPerWeek: 8, budgetPerMonth: 600 };
    expect(fitVerdict({ ...usual, ...fields, business }, EUROS).verdict).toBe(verdict);
  });

  it.each(STARTER_BUSINESSES)(
    'never get a starter plan whose own answers speak against it: %s',
    async (business) => {
      const { facts } = await loadStarter(business, 'en');
      const answers = { ...facts.answers, goals: [...facts.answers.goals], business };
      expect(['now', 'shared']).toContain(fitVerdict(answers, EUROS).verdict);
    },
  );

  it('weigh the trade, but it alone decides nothing', () => {
    const weak: FitAnswers = {
      ...SHOP,
      contentReady: 'none',
      questionsPerWeek: 1,
      hoursPerWeek: 1,
      goals: ['sell'],
    };
    for (const business of STARTER_BUSINESSES)
      expect(judge({ ...weak, business }, EUROS).verdict).toBe('not-now');
  });
});

describe('who should do it', () => {
  const form = (fields: Partial<FitAnswers>, context: Partial<FitContext> = {}) =>
    fitVerdict({ ...SHOP, audienceOnline: 'most', ...fields }, { ...EUROS, ...context }).recommendation;

  it('is somebody in-house where the knowledge and the hours are', () => {
    expect(form({ knowledge: 'inside', hoursPerWeek: 15, budgetPerMonth: 0 })).toMatchObject({
      form: 'in-house',
      isClose: false,
    });
  });

  it('is somebody external where the knowledge is outside and money replaces hours', () => {
    expect(form({ knowledge: 'outside', hoursPerWeek: 0.5, budgetPerMonth: 3_000 })?.form).toBe('external');
  });

  it('is shared where knowledge, hours and money each reach half way', () => {
    expect(form({ knowledge: 'shared', hoursPerWeek: 3, budgetPerMonth: 600 })?.form).toBe('shared');
  });

  it('leans to external with three languages and to in-house with a high risk', () => {
    const keys = (context: Partial<FitContext>, fields: Partial<FitAnswers> = {}) =>
      form(fields, context)?.reasons.map(({ key }) => key);
    expect(keys({ languages: 3 })).toContain('manyLanguages');
    expect(keys({ languages: 2 })).not.toContain('manyLanguages');
    expect(keys({}, { reputationRisk: 'high' })).toContain('riskNeedsInside');
  });

  it('puts the reasons of the advised form first', () => {
    const advice = form({ knowledge: 'outside' });
    expect(advice?.reasons[0]?.speaksFor).toBe(advice?.form);
  });

  it('is nobody where none is needed now', () => {
    expect(form({ audienceOnline: 'few' })).toEqual({ form: 'not-now', reasons: [], isClose: false });
  });
});
