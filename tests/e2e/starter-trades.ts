import type { Language } from '#shared/base/language.ts';
import type { FitAnswerWords } from './pages/fit.ts';

export type Trade = {
  readonly language: Language;
  /** What the workspace is called. */
  readonly name: string;
  readonly answers: FitAnswerWords;
};

/**
 * Nine businesses with answers of their own, none of them the usual ones of its trade: from one and a half hours a week to
 * a whole job, with and without money, with everything and with nothing to show, and each form that can be chosen.
 */
export const TRADES: readonly Trade[] = [
  {
    language: 'en',
    name: 'Harbour Mill Coats',
    answers: {
      business: 'clothing',
      goals: ['known', 'sell'],
      audienceOnline: 'most',
      questionsPerWeek: 40,
      contentReady: 'plenty',
      reputationRisk: 'medium',
      hoursPerWeek: 16,
      budgetPerMonth: 900,
      knowledge: 'inside',
      choice: 'in-house',
    },
  },
  {
    language: 'de',
    name: 'Funkwerk Rösler',
    answers: {
      business: 'electronics',
      goals: ['service'],
      audienceOnline: 'few',
      questionsPerWeek: 22,
      contentReady: 'none',
      reputationRisk: 'low',
      hoursPerWeek: 4.5,
      budgetPerMonth: 0,
      knowledge: 'shared',
      choice: 'shared',
    },
  },
  {
    language: 'it',
    name: 'Olio & Bottega',
    answers: {
      business: 'online-products',
      goals: ['sell', 'enquiries', 'loyalty', 'service'],
      audienceOnline: 'some',
      questionsPerWeek: 12,
      contentReady: 'some',
      reputationRisk: 'high',
      hoursPerWeek: 7.5,
      budgetPerMonth: 1200,
      knowledge: 'outside',
      choice: 'external',
    },
  },
  {
    language: 'es',
    name: 'Cursos Marejada',
    answers: {
      business: 'online-services',
      goals: ['known', 'enquiries', 'loyalty'],
      audienceOnline: 'most',
      questionsPerWeek: 55,
      contentReady: 'plenty',
      reputationRisk: 'low',
      hoursPerWeek: 36,
      budgetPerMonth: 2500,
      knowledge: 'inside',
      choice: 'advised',
    },
  },
  {
    language: 'en',
    name: 'Fenwick Parcels',
    answers: {
      business: 'logistics',
      goals: ['service', 'hire'],
      audienceOnline: 'some',
      questionsPerWeek: 140,
      contentReady: 'none',
      reputationRisk: 'high',
      hoursPerWeek: 20,
      budgetPerMonth: 600,
      knowledge: 'inside',
      choice: 'advised',
    },
  },
  {
    language: 'it',
    name: 'Seconda Vita',
    answers: {
      business: 'second-hand',
      goals: ['known', 'sell', 'loyalty'],
      audienceOnline: 'most',
      questionsPerWeek: 9,
      contentReady: 'plenty',
      reputationRisk: 'low',
      hoursPerWeek: 2.5,
      budgetPerMonth: 30,
      knowledge: 'inside',
      choice: 'in-house',
    },
  },
  {
    language: 'de',
    name: 'Beratung Örtli & Groß',
    answers: {
      business: 'consulting',
      goals: ['enquiries'],
      audienceOnline: 'some',
      questionsPerWeek: 2,
      contentReady: 'some',
      reputationRisk: 'medium',
      hoursPerWeek: 1.5,
      budgetPerMonth: 100,
      knowledge: 'inside',
      choice: 'not-now',
    },
  },
  {
    language: 'es',
    name: 'Bufete Ibáñez',
    answers: {
      business: 'law',
      goals: ['enquiries', 'hire'],
      audienceOnline: 'few',
      questionsPerWeek: 18,
      contentReady: 'none',
      reputationRisk: 'high',
      hoursPerWeek: 3,
      budgetPerMonth: 450,
      knowledge: 'shared',
      choice: 'advised',
    },
  },
  {
    language: 'de',
    name: 'Haus & Hang',
    answers: {
      business: 'home-and-sports',
      goals: ['known', 'sell', 'service', 'hire'],
      audienceOnline: 'most',
      questionsPerWeek: 30,
      contentReady: 'some',
      reputationRisk: 'low',
      hoursPerWeek: 11,
      budgetPerMonth: 250,
      knowledge: 'shared',
      choice: 'shared',
    },
  },
];
