import { adaptedFormats, hoursOfPiece } from './adapt-formats.ts';
import type { OfFour, OfThree, StarterFacts } from './content.ts';
import type { StarterAnswers } from './starter-answers.ts';

export type StarterSetting = {
  /** Networks that the user has closed: nothing is planned for them. */
  readonly closed: ReadonlySet<string>;
  /** In how many languages posts are written. */
  readonly languages: number;
  /** Days from the start of the targets to their end. */
  readonly days: number;
  /** Days a week on which somebody is there. */
  readonly workdays: number;
};

/** What is kept of a trade's plan, and how much of it: places of the facts and their adapted figures. */
export type StarterShape = {
  readonly channels: readonly {
    readonly place: OfFour;
    readonly network: string;
    readonly postsPerWeek: number;
    readonly responseGoalHours: number;
  }[];
  readonly objectives: readonly OfThree[];
  readonly targets: readonly {
    readonly place: number;
    readonly channel: OfFour | null;
    readonly goal: number;
  }[];
  readonly pillars: readonly { readonly place: OfFour; readonly objectives: readonly OfThree[] }[];
  readonly formats: StarterFacts['formats'];
  readonly posts: readonly {
    readonly place: number;
    readonly channels: readonly OfFour[];
    readonly objective: OfThree;
    readonly effort: number;
  }[];
  /** Minutes of the daily, the weekly and the monthly routine. */
  readonly routines: readonly number[];
  /** How many of the trade's crises are prepared. */
  readonly scenarios: number;
  /** Money for the first campaign; null where there is none. */
  readonly budget: number | null;
};

/** Minutes of the routines at each of their times, as a share of a week's hours, within bounds. */
const ROUTINES = [
  { rhythm: 'daily', share: 0.02, least: 5, most: 60 },
  { rhythm: 'weekly', share: 0.05, least: 10, most: 120 },
  { rhythm: 'monthly', share: 0.15, least: 30, most: 180 },
] as const;

/** Weeks of a month, to which the monthly routine is spread. */
const WEEKS_A_MONTH = 365.2425 / 12 / 7;

/** Goals of half a year; a shorter plan promises only the cautious end of what is usual. */
const DAYS_FOR_GOAL = 150;

/** Shapes the plan of a trade by the answers: fewer hours mean fewer channels and posts, never worse ones. */
export function adaptStarter(
  facts: StarterFacts,
  answers: StarterAnswers,
  setting: StarterSetting,
): StarterShape {
  const objectives = keptObjectives(facts, answers);
  const formats = adaptedFormats(facts, answers);
  const routines = ROUTINES.map(({ share, least, most }) => {
    const minutes = Math.round((answers.hoursPerWeek * 60 * share) / 5) * 5;
    return Math.min(most, Math.max(least, minutes));
  });
  const hours = hoursForPosts(answers, routines, setting.workdays);
  const channels = keptChannels(
    facts,
    answers,
    setting.closed,
    hours / hoursOfPiece(formats, setting.languages),
  );
  const kept: ReadonlySet<OfFour> = new Set(channels.map(({ place }) => place));
  return {
    channels,
    objectives,
    targets: keptTargets(facts, answers, { objectives, kept, days: setting.days }),
    pillars: facts.pillars.map((pillar, place) => ({
      place: place as OfFour, // there are four
      objectives: nearestObjectives(pillar.objectives, objectives),
    })),
    formats,
    posts: keptPosts(facts, answers, { objectives, kept, languages: setting.languages, hours }),
    routines,
    scenarios: { low: 2, medium: 3, high: 4 }[answers.reputationRisk],
    budget: answers.budgetPerMonth > 0 ? Math.max(10, Math.round(answers.budgetPerMonth / 100) * 10) : null,
  };
}

function keptObjectives(facts: StarterFacts, { goals, hoursPerWeek }: StarterAnswers): readonly OfThree[] {
  const all: readonly OfThree[] = [0, 1, 2];
  const serving = all.filter((place) => facts.objectives[place].serves.some((goal) => goals.includes(goal)));
  if (serving.length === 0) return [0];
  return hoursPerWeek < 3 ? serving.slice(0, 2) : serving;
}

/** What routines leave, never less than a quarter of an hour; where it is not to begin yet, half of that. */
function hoursForPosts(
  { hoursPerWeek, choice }: StarterAnswers,
  [daily = 0, weekly = 0, monthly = 0]: readonly number[],
  workdays: number,
): number {
  const routines = (daily * workdays + weekly + monthly / WEEKS_A_MONTH) / 60;
  return Math.max(0.25, hoursPerWeek - routines) * (choice === 'not-now' ? 0.5 : 1);
}

function channelCount({ hoursPerWeek, choice, audienceOnline }: StarterAnswers): number {
  if (choice === 'not-now') return 1;
  const byHours = hoursPerWeek >= 12 ? 4 : hoursPerWeek >= 6 ? 3 : hoursPerWeek >= 3 ? 2 : 1;
  const less = (choice === 'shared' ? 1 : 0) + (audienceOnline === 'few' ? 1 : 0);
  return Math.max(1, byHours - less);
}

function keptChannels(
  facts: StarterFacts,
  answers: StarterAnswers,
  closed: StarterSetting['closed'],
  possible: number,
): StarterShape['channels'] {
  const all: readonly OfFour[] = [0, 1, 2, 3];
  const open = all.filter((place) => !closed.has(facts.channels[place].network));
  const kept = open.slice(0, channelCount(answers));
  const wished = kept.reduce<number>((sum, place) => sum + facts.channels[place].postsPerWeek, 0);
  const scale = Math.min(1.5, possible / Math.max(0.5, wished));
  return kept.map((place) => {
    const { network, postsPerWeek, responseGoalHours } = facts.channels[place];
    return {
      place,
      network,
      postsPerWeek: Math.max(0.5, Math.floor(postsPerWeek * scale * 2) / 2),
      responseGoalHours: responseGoal(responseGoalHours, facts, answers),
    };
  });
}

const RISKS = ['low', 'medium', 'high'] as const;

/** Faster where more is asked or at stake than usual in the trade, slower where less of both is. */
function responseGoal(hours: number, { answers: usual }: StarterFacts, answers: StarterAnswers): number {
  const moreAtStake = RISKS.indexOf(answers.reputationRisk) - RISKS.indexOf(usual.reputationRisk);
  const questions = answers.questionsPerWeek / Math.max(1, usual.questionsPerWeek);
  if (moreAtStake > 0 || questions >= 2) return Math.max(1, Math.ceil(hours / 2));
  if (moreAtStake <= 0 && questions <= 0.5 && answers.reputationRisk !== 'high')
    return Math.max(hours, Math.min(48, hours * 2));
  return hours;
}

function keptTargets(
  facts: StarterFacts,
  answers: StarterAnswers,
  {
    objectives,
    kept,
    days,
  }: {
    readonly objectives: readonly OfThree[];
    readonly kept: ReadonlySet<OfFour>;
    readonly days: number;
  },
): StarterShape['targets'] {
  const isCautious =
    days < DAYS_FOR_GOAL ||
    answers.hoursPerWeek < facts.answers.hoursPerWeek / 2 ||
    answers.choice === 'not-now';
  const all = facts.targets.map((target, place) => ({ ...target, place }));
  return objectives
    .flatMap((objective) => {
      const own = all.filter((target) => target.objective === objective);
      const possible = own.filter(({ channel }) => channel === null || kept.has(channel));
      // An objective without a figure cannot be kept: then its first figure counts over all channels together.
      return possible.length > 0 ? possible : own.slice(0, 1).map((target) => ({ ...target, channel: null }));
    })
    .sort((left, right) => left.place - right.place)
    .map(({ place, channel, goal, direction, usual }) => ({
      place,
      channel,
      goal: isCautious && direction !== 'keep' ? (direction === 'increase' ? usual.low : usual.high) : goal,
    }));
}

function nearestObjectives(wished: readonly OfThree[], kept: readonly OfThree[]): readonly OfThree[] {
  const left = wished.filter((place) => kept.includes(place));
  return left.length > 0 ? left : kept.slice(0, 1);
}

/**
 * Posts of kept channels, as many as the hours of each week allow, but one a week at least; those first with which an
 * objective or a pillar begins.
 */
function keptPosts(
  facts: StarterFacts,
  answers: StarterAnswers,
  {
    objectives,
    kept,
    languages,
    hours,
  }: {
    readonly objectives: readonly OfThree[];
    readonly kept: ReadonlySet<OfFour>;
    readonly languages: number;
    readonly hours: number;
  },
): StarterShape['posts'] {
  const more = new Map(facts.formats.map((each) => [each.format, each.more]));
  const possible = facts.posts
    .map((post, place) => ({
      ...post,
      place,
      channels: post.channels.filter((channel): channel is OfFour => kept.has(channel)),
      effort: rounded(post.effort + (more.get(post.format) ?? 0) * (languages - 1)),
      objective:
        nearestObjectives([post.objective, ...facts.pillars[post.pillar].objectives], objectives)[0] ?? 0,
    }))
    .filter(({ channels }) => channels.length > 0);
  const preferred =
    answers.contentReady === 'none'
      ? [...possible].sort((left, right) => left.effort - right.effort)
      : possible;
  const opens = (field: 'objective' | 'pillar') => (post: (typeof possible)[number]) =>
    preferred.find((each) => each[field] === post[field]) === post;
  const inTurn = new Set([
    ...preferred.filter(opens('objective')),
    ...preferred.filter(opens('pillar')),
    ...preferred,
  ]);
  const spent = [0, 0];
  return [...inTurn]
    .filter(({ day, effort }) => {
      const week = day < 7 ? 0 : 1;
      const before = spent[week] ?? 0;
      if (before > 0 && before + effort > hours) return false;
      spent[week] = before + effort;
      return true;
    })
    .sort((left, right) => left.place - right.place)
    .map(({ place, channels, effort, objective }) => ({ place, channels, effort, objective }));
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
