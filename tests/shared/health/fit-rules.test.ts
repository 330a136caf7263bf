import { createSectionDecision } from '#shared/plan/decision.ts';
import { createFitCheck, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import { type Candidate, createCandidate, createRoleProfile } from '#shared/plan/fit/role-profile.ts';
import { fitRules } from '#shared/plan/health/fit-rules.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const answers = (fields: Partial<FitCheck>) => [createFitCheck({ now: NOW }, fields)];
const needed: Partial<FitCheck> = {
  business: 'clothing',
  goals: ['known', 'sell', 'loyalty', 'service'],
  audienceOnline: 'most',
  questionsPerWeek: 300,
  hoursPerWeek: 30,
  budgetPerMonth: 4000,
  contentReady: 'plenty',
  reputationRisk: 'high',
  knowledge: 'inside',
};
const role = [
  createRoleProfile(
    { now: NOW },
    {
      competences: [{ id: 'w', competence: 'writing', name: '', weight: 4, expectation: '' }],
      languages: [{ id: 'l', language: 'de', level: 'C1' }],
    },
  ),
];
const candidate = (fields: Partial<Candidate>) => [
  createCandidate(at('c'), { name: 'Ada', state: 'invited', ...fields }),
];

testRules('the rules of the fit check', fitRules, {
  fitUnanswered: {
    fires: planOf({ fitCheck: answers({ ...needed, goals: [] }) }),
    silent: planOf({ fitCheck: answers({ ...needed, choice: 'in-house' }) }),
  },
  fitUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'fit', decidedOn: '2026-07-01', will: 'Hire' }),
      ],
    }),
  },
  choiceAgainstVerdict: {
    fires: planOf({ fitCheck: answers({ ...needed, choice: 'not-now' }) }),
    silent: planOf({
      fitCheck: answers({ ...needed, choice: 'not-now', choiceReason: 'We move house first' }),
    }),
  },
  notNowButPlanned: {
    fires: planOf({ fitCheck: answers({ choice: 'not-now' }), posts: [aPost('p')] }),
    silent: planOf({ fitCheck: answers({ choice: 'not-now' }), posts: [aPost('p', { date: '2026-10-01' })] }),
  },
  choiceAgainstKnowledge: {
    fires: planOf({ fitCheck: answers({ choice: 'external', knowledge: 'inside' }) }),
    silent: planOf({ fitCheck: answers({ choice: 'external', knowledge: 'shared' }) }),
  },
  roleProfileEmpty: {
    fires: planOf({ fitCheck: answers({ choice: 'shared' }) }),
    silent: planOf({ fitCheck: answers({ choice: 'shared' }), roleProfile: role }),
  },
  candidateWithoutEvidence: {
    fires: planOf({ candidates: candidate({ scores: [{ id: 'w', score: 4, evidence: '' }] }) }),
    silent: planOf({
      candidates: candidate({
        scores: [
          { id: 'w', score: 4, evidence: 'Her blog' },
          { id: 'x', score: null, evidence: '' },
        ],
      }),
    }),
  },
  candidateLanguageLow: {
    fires: planOf({
      roleProfile: role,
      candidates: candidate({ languages: [{ id: 'l', language: 'de', level: 'B1' }] }),
    }),
    silent: planOf({
      roleProfile: role,
      candidates: candidate({ languages: [{ id: 'l', language: 'de', level: 'C2' }] }),
    }),
  },
});
