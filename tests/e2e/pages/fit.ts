import { expect } from '@playwright/test';
import type { Business } from '#shared/plan/business.ts';
import type {
  AUDIENCE_ONLINE,
  BusinessGoal,
  CONTENT_READY,
  FitCheck,
  KNOWLEDGE_PLACES,
  REPUTATION_RISKS,
} from '#shared/plan/fit/fit-check.ts';
import type { Program } from '../program.ts';
import { escaped, select, textField } from './controls.ts';
import type { CountedSteps } from './counted-steps.ts';

/** The nine questions of the fit check, the choice below them, and the starter plan that is offered then. */
export function fitPage({ page, t, speech }: Program) {
  const questions = page.getByRole('region', { name: t('fit.ask.title'), exact: true });
  const choice = page.getByRole('region', { name: t('fit.chosen.title'), exact: true });
  const apply = page.getByRole('button', { name: t('starter.apply'), exact: true });
  return {
    apply,
    verdict: page.getByRole('region', { name: t('fit.verdict.title'), exact: true }),
    /** As a person would: one question after the other, from the first to the last. */
    answer: async (answers: FitAnswerWords, hand: CountedSteps) => {
      const one = async (question: 'audienceOnline' | 'contentReady' | 'reputationRisk' | 'knowledge') => {
        const option = page.getByRole('radiogroup', { name: t(`fit.field.${question}`), exact: true });
        hand.thinkAbout('question');
        await hand.check(option.getByRole('radio', { name: answerName(question), exact: true }));
      };
      const amount = async (question: 'questionsPerWeek' | 'hoursPerWeek' | 'budgetPerMonth') => {
        hand.thinkAbout('question');
        const text = speech.format.number(answers[question], { useGrouping: false });
        await hand.fill(textField(questions, t(`fit.field.${question}`)), text);
      };
      const answerName = (question: 'audienceOnline' | 'contentReady' | 'reputationRisk' | 'knowledge') =>
        ({
          audienceOnline: t(`fit.audienceOnline.${answers.audienceOnline}`),
          contentReady: t(`fit.contentReady.${answers.contentReady}`),
          reputationRisk: t(`fit.reputationRisk.${answers.reputationRisk}`),
          knowledge: t(`fit.knowledge.${answers.knowledge}`),
        })[question];
      hand.thinkAbout('question');
      await hand.click(select(questions, t('fit.field.business')));
      await hand.click(
        page.getByRole('option', { name: t(`fit.business.${answers.business}`), exact: true }),
      );
      hand.thinkAbout('question');
      for (const goal of answers.goals)
        await hand.check(questions.getByRole('checkbox', { name: t(`fit.goal.${goal}`), exact: true }));
      await one('audienceOnline');
      await amount('questionsPerWeek');
      await one('contentReady');
      await one('reputationRisk');
      await amount('hoursPerWeek');
      await amount('budgetPerMonth');
      await one('knowledge');
    },
    expectAnswered: (done: number) =>
      expect(questions.getByText(t('fit.ask.count', { done, all: 9 }), { exact: true })).toBeVisible(),
    /** What is advised, or another form with the verdict in sight. */
    choose: async (wanted: FitAnswerWords['choice'], hand: CountedSteps) => {
      hand.thinkAbout('page');
      if (wanted === 'advised') {
        await hand.click(choice.getByRole('button', { name: t('fit.chosen.take'), exact: true }));
        await expect(choice.getByRole('radio', { checked: true })).toHaveCount(1);
        return;
      }
      const name = new RegExp(`^${escaped(t(`fit.choice.${wanted}`))}`);
      await hand.check(choice.getByRole('radio', { name }));
    },
  } as const;
}

export type FitAnswerWords = {
  readonly business: Business;
  readonly goals: readonly BusinessGoal[];
  readonly audienceOnline: (typeof AUDIENCE_ONLINE)[number];
  readonly questionsPerWeek: number;
  readonly contentReady: (typeof CONTENT_READY)[number];
  readonly reputationRisk: (typeof REPUTATION_RISKS)[number];
  readonly hoursPerWeek: number;
  readonly budgetPerMonth: number;
  readonly knowledge: (typeof KNOWLEDGE_PLACES)[number];
  readonly choice: 'advised' | NonNullable<FitCheck['choice']>;
};
