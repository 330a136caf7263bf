import type { FitCheck } from '#shared/plan/fit/fit-check.ts';
import type { StarterFacts } from './content.ts';

/** The answers of the fit check with the trade's usual ones where none was given. */
export type StarterAnswers = StarterFacts['answers'] & { readonly choice: NonNullable<FitCheck['choice']> };

/**
 * Answers of a person first, then what is usual in the trade. Of the hours a week in the fit check and those of the
 * plan, `hoursOfPlan`, the fewer count.
 */
export function answersOf(
  facts: StarterFacts,
  fit: FitCheck | null,
  hoursOfPlan: number | null,
): StarterAnswers {
  const usual = facts.answers;
  const hours = [fit?.hoursPerWeek ?? null, hoursOfPlan].filter((each) => each !== null);
  const knowledge = fit?.knowledge ?? usual.knowledge;
  const byKnowledge = { inside: 'in-house', shared: 'shared', outside: 'external' } as const;
  return {
    goals: fit === null || fit.goals.length === 0 ? usual.goals : fit.goals,
    audienceOnline: fit?.audienceOnline ?? usual.audienceOnline,
    questionsPerWeek: fit?.questionsPerWeek ?? usual.questionsPerWeek,
    hoursPerWeek: hours.length === 0 ? usual.hoursPerWeek : Math.min(...hours),
    budgetPerMonth: fit?.budgetPerMonth ?? usual.budgetPerMonth,
    contentReady: fit?.contentReady ?? usual.contentReady,
    reputationRisk: fit?.reputationRisk ?? usual.reputationRisk,
    knowledge,
    choice: fit?.choice ?? byKnowledge[knowledge],
  };
}
