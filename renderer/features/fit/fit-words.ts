import { useFormatter, useTranslations } from 'use-intl';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import type { FitCheck } from '#shared/plan/fit/fit-check.ts';
import type { FitFlip } from '#shared/plan/fit/fit-flips.ts';
import type { FitQuestion } from '#shared/plan/fit/fit-reasons.ts';

/** Money a month or in all, in the currency of the plan, without cents where there are none. */
export function useMoney(): (value: number) => string {
  const format = useFormatter();
  const { currency } = useProfile();
  return (value) =>
    format.number(value, {
      style: 'currency',
      currency,
      minimumFractionDigits: 0,
      maximumFractionDigits: Number.isInteger(value) ? 0 : 2,
    });
}

/** Answers as words: "Some of them", "12", "€ 600". Null while a question is open. */
export function useAnswerText(): (question: FitQuestion | 'knowledge', fit: FitCheck) => string | null {
  const t = useTranslations('fit');
  const format = useFormatter();
  const money = useMoney();
  return (question, fit) => {
    switch (question) {
      case 'business':
        return fit.business && t(`business.${fit.business}`);
      case 'goals':
        return fit.goals.length === 0 ? null : format.list(fit.goals.map((goal) => t(`goal.${goal}`)));
      case 'audienceOnline':
        return fit.audienceOnline && t(`audienceOnline.${fit.audienceOnline}`);
      case 'questionsPerWeek':
        return fit.questionsPerWeek === null ? null : format.number(fit.questionsPerWeek);
      case 'contentReady':
        return fit.contentReady && t(`contentReady.${fit.contentReady}`);
      case 'reputationRisk':
        return fit.reputationRisk && t(`reputationRisk.${fit.reputationRisk}`);
      case 'hoursPerWeek':
        return fit.hoursPerWeek === null ? null : format.number(fit.hoursPerWeek);
      case 'budgetPerMonth':
        return fit.budgetPerMonth === null ? null : money(fit.budgetPerMonth);
      case 'knowledge':
        return fit.knowledge && t(`knowledge.${fit.knowledge}`);
    }
  };
}

/** A change that flips the verdict, as words: "Some of them → Most of them", "without “Sell”". */
export function useFlipText(): (flip: FitFlip, fit: FitCheck) => string {
  const t = useTranslations('fit');
  const answerText = useAnswerText();
  return (flip, fit) => {
    if (flip.question === 'goals') {
      const more = flip.answer.find((goal) => !fit.goals.includes(goal));
      const less = fit.goals.find((goal) => !flip.answer.includes(goal));
      if (more !== undefined) return t('flips.withGoal', { goal: t(`goal.${more}`) });
      return less === undefined ? '' : t('flips.withoutGoal', { goal: t(`goal.${less}`) });
    }
    const from = answerText(flip.question, fit) ?? t('card.notAnswered');
    const to = answerText(flip.question, { ...fit, [flip.question]: flip.answer }) ?? '';
    return t('flips.from', { from, to });
  };
}

/** Points with their sign: +22, −8, 0. */
export function usePointsText(): (points: number) => string {
  const format = useFormatter();
  return (points) => format.number(points, { signDisplay: 'exceptZero' }).replace('-', '−');
}
