import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Candidate,
  createCandidate,
  createRoleProfile,
  type RoleProfile,
} from '#shared/plan/fit/role-profile.ts';
import {
  compareKinds,
  languageFit,
  rankCandidates,
  roleScore,
  STARTER_WEIGHTS,
  starterCompetences,
  TRIAL_WEIGHT,
} from '#shared/plan/fit/role-score.ts';
import { NOW } from '#tests/support/build-records.ts';

const competence = (id: string, weight: number) =>
  ({ id, competence: 'own', name: id, weight, expectation: '' }) as const;
const aProfile = (fields: Partial<RoleProfile> = {}) =>
  createRoleProfile({ now: NOW }, { competences: [competence('a', 4), competence('b', 1)], ...fields });
const scored = (
  scores: Readonly<Record<string, number | null>>,
  fields: Partial<Candidate> = {},
  id = 'one',
) =>
  createCandidate(
    { id, now: NOW },
    { scores: Object.entries(scores).map(([each, score]) => ({ id: each, score, evidence: '' })), ...fields },
  );

describe('the score of a candidate', () => {
  it('is weighted', () => {
    expect(roleScore(scored({ a: 5, b: 0 }), aProfile())).toMatchObject({
      seen: 80,
      low: 80,
      high: 80,
      missing: 0,
    });
    expect(roleScore(scored({ a: 0, b: 5 }), aProfile())).toMatchObject({ seen: 20, low: 20, high: 20 });
  });

  it('tells what is missing as a range, never as nought', () => {
    expect(roleScore(scored({ a: 4 }), aProfile())).toMatchObject({
      seen: 80,
      low: 64,
      high: 84,
      missing: 1,
    });
    expect(roleScore(scored({}), aProfile())).toMatchObject({ seen: null, low: 0, high: 100, missing: 2 });
  });

  it('leaves out what does not matter, and scores of competences that are gone', () => {
    const profile = aProfile({ competences: [competence('a', 4), competence('b', 0)] });
    expect(roleScore(scored({ a: 5, b: 0, gone: 0 }), profile)).toMatchObject({ seen: 100, missing: 0 });
  });

  it('counts the trial task where there is one', () => {
    const profile = aProfile({ trialTask: 'Answer three comments' });
    const total = 5 + TRIAL_WEIGHT;
    expect(roleScore(scored({ a: 5, b: 5 }, { trialScore: 0 }), profile).seen).toBeCloseTo((100 * 5) / total);
    expect(roleScore(scored({ a: 5, b: 5 }), profile).missing).toBe(1);
    expect(roleScore(scored({ a: 5, b: 5 }, { trialScore: 0 }), aProfile()).seen).toBe(100);
  });

  it('lies between its lowest and its highest, and every way to fill the gaps stays inside', () => {
    const score = fc.option(fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), score, fc.integer({ min: 0, max: 5 })), {
          maxLength: 8,
        }),
        (rows) => {
          const profile = aProfile({
            competences: rows.map(([weight], index) => competence(`c${index}`, weight)),
          });
          const open = roleScore(
            scored(Object.fromEntries(rows.map(([, given], index) => [`c${index}`, given]))),
            profile,
          );
          const whole = roleScore(
            scored(
              Object.fromEntries(rows.map(([, given, filled], index) => [`c${index}`, given ?? filled])),
            ),
            profile,
          );
          for (const { seen } of [open, whole]) {
            if (seen === null) continue;
            expect(seen).toBeGreaterThanOrEqual(open.low - 1e-9);
            expect(seen).toBeLessThanOrEqual(open.high + 1e-9);
          }
        },
      ),
    );
  });
});

describe('the languages of a candidate', () => {
  it('are held against what is asked, in steps of the common framework', () => {
    const spoken = scored(
      {},
      {
        languages: [
          { id: '1', language: 'de', level: 'C2' },
          { id: '2', language: 'en', level: 'B1' },
        ],
      },
    );
    const profile = aProfile({
      languages: [
        { id: '1', language: 'de', level: 'C1' },
        { id: '2', language: 'en', level: 'C1' },
        { id: '3', language: 'it', level: 'A2' },
      ],
    });
    expect(languageFit(spoken, profile)).toEqual([
      { language: 'de', asked: 'C1', has: 'C2', steps: 1, isMet: true },
      { language: 'en', asked: 'C1', has: 'B1', steps: -2, isMet: false },
      { language: 'it', asked: 'A2', has: null, steps: null, isMet: false },
    ]);
  });
});

describe('the order of candidates', () => {
  const places = (candidates: readonly Candidate[], profile = aProfile()) =>
    rankCandidates(candidates, profile).map(({ candidate, place, isCertain }) => [
      candidate.id,
      place,
      isCertain,
    ]);

  it('is by score, equal places for equal scores', () => {
    const all = [
      scored({ a: 1, b: 1 }, {}, 'low'),
      scored({ a: 4, b: 4 }, {}, 'high'),
      scored({ a: 4, b: 4 }, {}, 'same'),
    ];
    expect(places(all)).toEqual([
      ['high', 1, true],
      ['same', 1, true],
      ['low', 3, true],
    ]);
  });

  it('is said not to be certain while what is missing can turn it', () => {
    expect(places([scored({ a: 3, b: 3 }, {}, 'whole'), scored({ a: 5 }, {}, 'half')])).toEqual([
      ['half', 1, true],
      ['whole', 2, true],
    ]);
    expect(places([scored({ a: 4, b: 4 }, {}, 'whole'), scored({ b: 5 }, {}, 'half')])).toEqual([
      ['half', 1, false],
      ['whole', 2, false],
    ]);
  });

  it('has no place for those declined or not looked at, who stand last', () => {
    const all = [
      scored({ a: 5, b: 5 }, { state: 'declined' }, 'declined'),
      scored({}, {}, 'unseen'),
      scored({ a: 1, b: 1 }, {}, 'seen'),
    ];
    expect(places(all)).toEqual([
      ['seen', 1, false],
      ['unseen', null, false],
      ['declined', null, false],
    ]);
  });
});

describe('in-house against external', () => {
  it('compares the best, the cost and the first day of each', () => {
    const comparison = compareKinds(
      rankCandidates(
        [
          scored({ a: 4, b: 4 }, { kind: 'in-house', costPerMonth: 900, availableFrom: '2026-12-01' }, 'in'),
          scored({ a: 3, b: 3 }, { kind: 'external', costPerMonth: 1_200 }, 'out'),
          scored(
            { a: 2, b: 2 },
            { kind: 'external', costPerMonth: 700, availableFrom: '2026-11-01' },
            'cheap',
          ),
        ],
        aProfile(),
      ),
    );
    expect(comparison.ahead).toBe('in-house');
    expect(comparison.external).toMatchObject({
      count: 2,
      cost: { low: 700, high: 1_200 },
      from: '2026-11-01',
    });
    expect(comparison.external.best?.candidate.id).toBe('out');
  });

  it('names nobody ahead while it may still turn, or where one kind is missing', () => {
    const inHouse = scored({ a: 4, b: 4 }, { kind: 'in-house' }, 'in');
    const half = scored({ b: 5 }, { kind: 'external' }, 'out');
    expect(compareKinds(rankCandidates([inHouse, half], aProfile())).ahead).toBeNull();
    expect(compareKinds(rankCandidates([inHouse], aProfile())).ahead).toBeNull();
  });
});

describe('the competences of a new profile', () => {
  it('are those of the mission, weighted, heaviest first', () => {
    let count = 0;
    const made = starterCompetences(() => `id${count++}`);
    expect(made.map(({ competence: name }) => name)).toEqual(Object.keys(STARTER_WEIGHTS));
    const weights = made.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((left, right) => right - left));
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });
});
