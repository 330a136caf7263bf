import { addDays } from '#shared/base/calendar-date.ts';
import { createSectionDecision, type SectionDecision } from '#shared/plan/decision.ts';
import { createFitCheck, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import {
  type Candidate,
  createCandidate,
  createRoleProfile,
  type LanguageLevel,
  type RoleProfile,
} from '#shared/plan/fit/role-profile.ts';
import { newStamp, PEOPLE, type SampleContext } from './context.ts';
import { CANDIDATE_KEYS, type CandidateKey, SAMPLE_COMPETENCES, type SampleCompetence } from './keys.ts';

/** The pottery before its plan began: it needs somebody, and has her in the house. */
export function sampleFitCheck(context: SampleContext): FitCheck {
  const { businessName, choiceReason } = context.main.content.fit;
  return createFitCheck(context, {
    business: 'online-products',
    businessName,
    goals: ['known', 'sell', 'loyalty'],
    audienceOnline: 'most',
    questionsPerWeek: 24,
    hoursPerWeek: 10,
    budgetPerMonth: 450,
    contentReady: 'plenty',
    reputationRisk: 'medium',
    knowledge: 'inside',
    choice: 'in-house',
    choiceReason,
    decidedOn: addDays(context.planStart, -12),
  });
}

const WEIGHTS: Readonly<Record<SampleCompetence, number>> = {
  empathy: 5,
  video: 5,
  writing: 4,
  'brand-knowledge': 3,
  languages: 3,
  decisiveness: 2,
  innovation: 2,
  own: 1,
};

/** Who helps out while the kiln has everybody's hands. */
export function sampleRoleProfile(context: SampleContext): RoleProfile {
  const { main, second, newId } = context;
  const { purpose, tasks, ownCompetence, expectations, trialTask } = main.content.fit;
  return createRoleProfile(context, {
    purpose,
    employment: 'part-time',
    hoursPerWeek: 6,
    tasks: [...tasks],
    competences: SAMPLE_COMPETENCES.map((competence) => ({
      id: `sample-${competence}`,
      competence,
      name: competence === 'own' ? ownCompetence : '',
      weight: WEIGHTS[competence],
      expectation: expectations[competence],
    })),
    languages: [
      { id: newId(), language: main.language, level: 'C2' },
      { id: newId(), language: second.language, level: 'B2' },
    ],
    trialTask,
  });
}

type CandidateFacts = Pick<
  Candidate,
  'name' | 'kind' | 'contact' | 'costPerMonth' | 'state' | 'trialScore'
> & {
  readonly scores: Readonly<Record<SampleCompetence, number | null>>;
  /** Levels in the main and the second language. */
  readonly levels: readonly [LanguageLevel, LanguageLevel];
  /** Days from today. */
  readonly availableIn: number;
};

/** Nobody of the second name is meant. Two of its scores are still open, so the order is not certain. */
const CANDIDATES: Readonly<Record<CandidateKey, CandidateFacts>> = {
  lena: {
    name: PEOPLE.lena,
    kind: 'in-house',
    contact: '',
    costPerMonth: 620,
    state: 'invited',
    trialScore: 4,
    scores: {
      empathy: 5,
      video: 2,
      writing: 4,
      'brand-knowledge': 5,
      languages: 2,
      decisiveness: 3,
      innovation: 3,
      own: 5,
    },
    levels: ['C2', 'B1'],
    availableIn: 14,
  },
  studio: {
    name: 'Studio Morgenrot',
    kind: 'external',
    contact: 'hallo@studio-morgenrot.example',
    costPerMonth: 980,
    state: 'open',
    trialScore: null,
    scores: {
      empathy: null,
      video: 5,
      writing: 4,
      'brand-knowledge': 1,
      languages: 5,
      decisiveness: 4,
      innovation: 4,
      own: 0,
    },
    levels: ['C2', 'C1'],
    availableIn: 40,
  },
};

/** People who might do the work, scored and tried. */
export function sampleCandidates(context: SampleContext): readonly Candidate[] {
  const { main, second, newId, today } = context;
  return CANDIDATE_KEYS.map((key) => {
    const { scores, levels, availableIn, ...facts } = CANDIDATES[key];
    const { evidence, trialResult, notes } = main.content.fit.candidates[key];
    return createCandidate(newStamp(context), {
      ...facts,
      scores: SAMPLE_COMPETENCES.map((competence) => ({
        id: `sample-${competence}`,
        score: scores[competence],
        evidence: evidence[competence] ?? '',
      })),
      languages: [
        { id: newId(), language: main.language, level: levels[0] },
        { id: newId(), language: second.language, level: levels[1] },
      ],
      trialResult,
      availableFrom: addDays(today, availableIn),
      notes,
    });
  });
}

/** What the fit check ended in, twelve days before the plan begins. */
export function sampleFitDecision(context: SampleContext): SectionDecision {
  return createSectionDecision(newStamp(context), {
    section: 'fit',
    decidedOn: addDays(context.planStart, -12),
    ...context.main.content.fit.decision,
  });
}
