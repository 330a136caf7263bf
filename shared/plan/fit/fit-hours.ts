import type { Business } from '../business.ts';
import type { BusinessGoal, FitCheck } from './fit-check.ts';

export type FitHours = {
  /** Planning, looking at the figures, the weekly review. */
  readonly planning: number;
  /** Making and publishing. */
  readonly content: number;
  /** Reading and answering. */
  readonly answers: number;
  /** All together, hours a week, to the half hour. */
  readonly total: number;
};

type Asked = Pick<FitCheck, 'business' | 'goals' | 'questionsPerWeek'>;

/**
 * Hours a week before the first post is made: ten minutes a day of operation, three quarters of an hour a week to look
 * at the figures, two to three hours a month to decide (rhythm of SocialK, product.md 3.3), together about two.
 */
const PLANNING = 2;

/** Hours a week of making and publishing that a goal asks for: our own estimate for two channels kept well. */
const CONTENT: Readonly<Record<BusinessGoal, number>> = {
  known: 2.5,
  sell: 2,
  enquiries: 2,
  loyalty: 1.5,
  service: 0.5,
  hire: 1,
};

/**
 * How the work differs by trade, our own estimate: `content` times the usual hours (every second-hand piece and every
 * garment is photographed anew; a parcel service has little to show; a lawyer's text is checked), and minutes for one
 * answer (a shop's "is it in stock" takes five, a technical or legal question ten to twelve).
 */
const TRADES: Readonly<Record<Business, { readonly content: number; readonly minutes: number }>> = {
  clothing: { content: 1.3, minutes: 5 },
  electronics: { content: 1.1, minutes: 8 },
  'online-products': { content: 1.1, minutes: 5 },
  'online-services': { content: 1, minutes: 7 },
  logistics: { content: 0.8, minutes: 6 },
  'second-hand': { content: 1.3, minutes: 5 },
  consulting: { content: 1.1, minutes: 10 },
  law: { content: 1.2, minutes: 12 },
  'home-and-sports': { content: 1.1, minutes: 6 },
  other: { content: 1, minutes: 6 },
};

/** Hours a week that the work takes, from the goals, the trade and what there is to answer. What is open counts as none. */
export function fitHours({ business, goals, questionsPerWeek }: Asked): FitHours {
  const trade = TRADES[business ?? 'other'];
  const content = trade.content * [...new Set(goals)].reduce((sum, goal) => sum + CONTENT[goal], 0);
  const answers = ((questionsPerWeek ?? 0) * trade.minutes) / 60;
  return { planning: PLANNING, content, answers, total: Math.round((PLANNING + content + answers) * 2) / 2 };
}

export const WEEKS_PER_MONTH = 52 / 12;

/**
 * What an hour of such work roughly costs, employed with all charges or freelance, in units of the currency: our own
 * estimate of 2026, good to a factor of two. It only tells whether a budget buys the missing hours, half of them or none.
 */
const HOURLY_COST: Readonly<Record<string, number>> = {
  EUR: 40,
  USD: 45,
  GBP: 35,
  CHF: 70,
  SEK: 450,
  NOK: 500,
  DKK: 330,
  PLN: 110,
  CZK: 700,
  HUF: 10_000,
  RON: 130,
  CAD: 55,
  AUD: 65,
  MXN: 350,
  BRL: 100,
  ARS: 20_000,
  INR: 800,
  JPY: 4_500,
};

/** Null for a currency of which we do not know it. */
export function hourlyCost(currency: string): number | null {
  return HOURLY_COST[currency] ?? null;
}
