import { addDays } from '#shared/base/calendar-date.ts';
import { type Audience, createAudience } from '#shared/plan/audience.ts';
import { type Brand, createBrand, createOffering, type Offering } from '#shared/plan/brand.ts';
import {
  type Competitor,
  createCompetitor,
  createTechnique,
  type Technique,
} from '#shared/plan/competitors/competitor.ts';
import { createFitCheck, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import {
  COMPETENCES,
  createRoleProfile,
  type LanguageLevel,
  type RoleProfile,
} from '#shared/plan/fit/role-profile.ts';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { at, newStamp, type StarterContext } from './context.ts';

/** The profile that is there, with description and hours where a person left them empty. */
export function starterProfile({ profile, words, answers }: StarterContext): WorkspaceProfile {
  return {
    ...profile,
    description: profile.description === '' ? words.business : profile.description,
    hoursPerWeek: profile.hoursPerWeek ?? answers.hoursPerWeek,
  };
}

/** Where nobody has answered, the trade's usual answers, marked as such. Answers of a person stay as they are. */
export function starterFitCheck(context: StarterContext): FitCheck {
  const { fit, business, today, common, answers } = context;
  if (fit !== null) return { ...fit, business: fit.business ?? business };
  return createFitCheck(context, {
    ...answers,
    business,
    goals: [...answers.goals],
    choiceReason: common.choiceReason,
    decidedOn: today,
  });
}

/** What the work asks of a person in this trade: weights by the answers, languages by the plan. */
export function starterRoleProfile(context: StarterContext): RoleProfile {
  const { common, answers, profile, newId, editions } = context;
  const competences = COMPETENCES.flatMap((competence) =>
    competence === 'own'
      ? []
      : [
          {
            id: newId(),
            competence,
            name: '',
            weight: weightOf(competence, context),
            expectation: common.role.expectations[competence],
          },
        ],
  );
  const level = (place: number): LanguageLevel => (place === 0 ? 'C2' : 'C1');
  return createRoleProfile(context, {
    purpose: common.role.purpose,
    employment: employmentOf(answers),
    hoursPerWeek: profile.hoursPerWeek ?? answers.hoursPerWeek,
    tasks: [...common.role.tasks],
    competences,
    languages: editions.map(({ language }, place) => ({ id: newId(), language, level: level(place) })),
    trialTask: common.role.trialTask,
  });
}

function employmentOf({ choice, hoursPerWeek }: StarterContext['answers']): RoleProfile['employment'] {
  if (choice === 'not-now') return 'undecided';
  if (choice === 'external') return 'freelance';
  return choice === 'in-house' && hoursPerWeek >= 30 ? 'in-house' : 'part-time';
}

/** What decides depends on how many languages there are, what is at stake, and how much is shown in films. */
function weightOf(
  competence: (typeof COMPETENCES)[number],
  { editions, answers, shape }: StarterContext,
): number {
  const isRisky = answers.reputationRisk === 'high';
  const filmShare = shape.formats.find(({ format }) => format === 'video')?.share ?? 0;
  switch (competence) {
    case 'languages':
      return editions.length > 1 ? 5 : 2;
    case 'brand-knowledge':
      return answers.knowledge === 'inside' ? 5 : 4;
    case 'decisiveness':
      return isRisky ? 5 : 3;
    case 'empathy':
      return answers.questionsPerWeek >= 20 || isRisky ? 5 : 4;
    case 'video':
      return filmShare >= 25 ? 4 : filmShare > 0 ? 3 : 1;
    case 'writing':
      return 4;
    default:
      return 3;
  }
}

/** The trade's brand as an example to be rewritten, which its notes say. */
export function starterBrand(context: StarterContext): Brand {
  const { words, editions, newId, common } = context;
  const { brand } = words;
  return createBrand(context, {
    ...brand,
    values: [...brand.values],
    voice: brand.voice.map((trait) => ({ id: newId(), ...trait })),
    wordsUsed: [...brand.wordsUsed],
    wordsAvoided: [...brand.wordsAvoided],
    claimsToProve: [...brand.claimsToProve],
    keyMessages: editions.flatMap((edition) =>
      edition.words.brand.keyMessages.map((text) => ({ id: newId(), language: edition.language, text })),
    ),
    notes: common.adapt,
  });
}

/** What such a business sells, in the main language of the plan. */
export function starterOfferings(context: StarterContext): readonly Offering[] {
  return context.words.offerings.map((offering) => createOffering(newStamp(context), offering));
}

/** The trade's personas, on those of their networks that the plan keeps; on their first where it keeps none. */
export function starterAudiences({
  words,
  facts,
  shape,
  editions,
  ids,
  now,
}: StarterContext): readonly Audience[] {
  const kept = new Set(shape.channels.map(({ network }) => network));
  return words.audiences.map((audience, place) => {
    const { ageFrom, ageTo, networks, attentionShare } = at(facts.audiences, place);
    return createAudience(
      { id: at(ids.audiences, place), now },
      {
        ...audience,
        ageFrom,
        ageTo,
        networks: reachable(networks, kept),
        attentionShare,
        languages: editions.map(({ language }) => language),
        needs: [...audience.needs],
        pains: [...audience.pains],
        sources: [...audience.sources],
      },
    );
  });
}

/** Where we can meet them; where we are on none of their networks, the one that matters most to them. */
function reachable(networks: readonly string[], kept: ReadonlySet<string>): string[] {
  const met = networks.filter((network) => kept.has(network));
  return met.length > 0 ? met : networks.slice(0, 1);
}

/** Kinds of rivals: names, networks and figures are for the user to find. */
export function starterCompetitors({
  words,
  editions,
  ids,
  now,
  common,
}: StarterContext): readonly Competitor[] {
  return words.competitors.map((competitor, place) =>
    createCompetitor(
      { id: at(ids.competitors, place), now },
      {
        ...competitor,
        languages: place === 0 ? editions.slice(0, 1).map(({ language }) => language) : [],
        strengths: [...competitor.strengths],
        weaknesses: [...competitor.weaknesses],
        gaps: [...competitor.gaps],
        notes: common.adapt,
      },
    ),
  );
}

/** The first has become an idea for a post, the second an experiment of the weeks after the first two. */
export function starterTechniques(context: StarterContext): readonly Technique[] {
  const { words, ids, monday } = context;
  return words.techniques.map((technique, place) =>
    createTechnique(newStamp(context), {
      ...technique,
      competitorId: at(ids.competitors, place),
      ...(place === 0
        ? { state: 'planned' as const, postId: at(ids.ideas, 0) }
        : { state: 'planned' as const, testStart: addDays(monday, 14), testEnd: addDays(monday, 41) }),
    }),
  );
}
