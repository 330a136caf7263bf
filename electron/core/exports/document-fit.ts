import { FIT_CHECK_ID, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import { type FitFlip, fitSensitivity } from '#shared/plan/fit/fit-flips.ts';
import { FIT_QUESTIONS, type FitQuestion, type FitReason } from '#shared/plan/fit/fit-reasons.ts';
import {
  type FitResult,
  fitVerdict,
  NOW_FROM,
  possibleVerdicts,
  SHARED_FROM,
} from '#shared/plan/fit/fit-verdict.ts';
import { type Block, span } from './blocks.ts';
import { titled } from './document-foundation.ts';
import {
  cell,
  column,
  type DocumentSource,
  decision,
  fact,
  facts,
  list,
  notes,
  paragraph,
  table,
} from './document-parts.ts';
import { moneyText, roleBlocks } from './document-role.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * Whether somebody is needed and why, what would flip it, what was chosen; then who is looked for. A client's tables have
 * no budget and no candidates: the verdict is then told as still open where the money could change it.
 */
export function fitBlocks(source: DocumentSource): readonly Block[] {
  const fit = source.tables.fitCheck.get(FIT_CHECK_ID);
  return [
    ...(fit === undefined ? [] : check(source.say, fit)),
    ...roleBlocks(source),
    ...decision(source, 'fit'),
  ];
}

function check(say: Phrasing, fit: FitCheck): readonly Block[] {
  const { t, profile } = say;
  const context = { currency: profile.currency, languages: profile.languages.length };
  const result = fitVerdict(fit, context);
  const { flips } = fitSensitivity(fit, context);
  return [
    { kind: 'lead', text: verdictSentence(say, fit, result) },
    ...result.knockOuts.flatMap((each) => paragraph(t(`fit.knockOut.${each}`))),
    ...answers(say, fit, result),
    ...titled(
      t('fit.flips.title'),
      list(flips.map((flip) => `${t(`fit.field.${flip.question}`)}: ${flipText(say, fit, flip)}`)),
    ),
    ...titled(t('fit.hours.title'), paragraph(hoursSentence(say, fit, result))),
    ...advice(say, result),
    ...titled(t('fit.insteadTitle'), list(result.instead.map((each) => t(`fit.instead.${each}`)))),
    ...choice(say, fit),
    ...notes(say, fit),
  ];
}

function verdictSentence({ t, list: joined, number, profile }: Phrasing, fit: FitCheck, result: FitResult) {
  const { verdict, score, unanswered } = result;
  if (verdict === null) return t('fit.verdict.open');
  const context = { currency: profile.currency, languages: profile.languages.length };
  const others = possibleVerdicts(fit, context).filter((each) => each !== verdict);
  const count = unanswered.filter((question) => question !== 'knowledge').length;
  const sentences = [
    t(`fit.verdict.${verdict}`),
    ...(result.knockOuts.length > 0
      ? []
      : [t('fit.verdict.points', { score: number(score), shared: SHARED_FROM, now: NOW_FROM })]),
    ...(others.length === 0 || result.knockOuts.length > 0
      ? []
      : [
          t('fit.verdict.stillOpen', {
            count,
            verdicts: joined(others.map((each) => t(`fit.short.${each}`))),
          }),
        ]),
  ];
  return sentences.join(' ');
}

function answers(say: Phrasing, fit: FitCheck, { reasons }: FitResult): readonly Block[] {
  const { t } = say;
  const asked: readonly (FitQuestion | 'knowledge')[] = [...FIT_QUESTIONS, 'knowledge'];
  const rows = asked.flatMap((question) => {
    const text = answerText(say, question, fit);
    const reason = reasons.find((each) => each.question === question);
    if (text === '') return [];
    return [
      [
        cell(span(t(`fit.field.${question}`), { style: 'strong' })),
        cell(text),
        cell(reason === undefined ? '' : reasonText(say, reason)),
        cell(reason === undefined ? '' : pointsText(say, reason.points)),
      ],
    ];
  });
  return table(
    t('fit.card.answers'),
    [
      column(t('fit.ask.title'), 1.4),
      column(t('fit.card.answers'), 1.2),
      column(t('fit.card.says'), 2),
      column(t('fit.candidates.score'), 0.6, 'end'),
    ],
    rows,
  );
}

function pointsText({ number }: Phrasing, points: number): string {
  return number(points, { signDisplay: 'exceptZero' }).replace('-', '−');
}

function answerText(say: Phrasing, question: FitQuestion | 'knowledge', fit: FitCheck): string {
  const { t } = say;
  switch (question) {
    case 'business': {
      const named = fit.business === null ? '' : t(`fit.business.${fit.business}`);
      return [named, fit.businessName].filter((each) => each.trim() !== '').join(' · ');
    }
    case 'goals':
      return say.list(fit.goals.map((goal) => t(`fit.goal.${goal}`)));
    case 'audienceOnline':
      return fit.audienceOnline === null ? '' : t(`fit.audienceOnline.${fit.audienceOnline}`);
    case 'contentReady':
      return fit.contentReady === null ? '' : t(`fit.contentReady.${fit.contentReady}`);
    case 'reputationRisk':
      return fit.reputationRisk === null ? '' : t(`fit.reputationRisk.${fit.reputationRisk}`);
    case 'knowledge':
      return fit.knowledge === null ? '' : t(`fit.knowledge.${fit.knowledge}`);
    case 'budgetPerMonth':
      return fit.budgetPerMonth === null ? '' : moneyText(say, fit.budgetPerMonth);
    default:
      return fit[question] === null ? '' : say.number(fit[question]);
  }
}

function reasonText({ t }: Phrasing, reason: FitReason): string {
  switch (reason.question) {
    case 'business':
      return t(`fit.reason.business.${reason.level}`);
    case 'goals':
      return t(`fit.reason.goals.${reason.level}`);
    case 'audienceOnline':
      return t(`fit.reason.audienceOnline.${reason.level}`);
    case 'questionsPerWeek':
      return t(`fit.reason.questionsPerWeek.${reason.level}`);
    case 'contentReady':
      return t(`fit.reason.contentReady.${reason.level}`);
    case 'reputationRisk':
      return t(`fit.reason.reputationRisk.${reason.level}`);
    case 'hoursPerWeek':
      return t(`fit.reason.hoursPerWeek.${reason.level}`);
    case 'budgetPerMonth':
      return t(`fit.reason.budgetPerMonth.${reason.level}`);
  }
}

function flipText(say: Phrasing, fit: FitCheck, flip: FitFlip): string {
  const { t } = say;
  const verdict = t(`fit.short.${flip.verdict}`);
  const change = () => {
    if (flip.question === 'goals') {
      const more = flip.answer.find((goal) => !fit.goals.includes(goal));
      const less = fit.goals.find((goal) => !flip.answer.includes(goal));
      if (more !== undefined) return t('fit.flips.withGoal', { goal: t(`fit.goal.${more}`) });
      return less === undefined ? '' : t('fit.flips.withoutGoal', { goal: t(`fit.goal.${less}`) });
    }
    const bare = { ...fit, businessName: '' };
    return t('fit.flips.from', {
      from: answerText(say, flip.question, bare),
      to: answerText(say, flip.question, { ...bare, [flip.question]: flip.answer }),
    });
  };
  return `${change()} (${verdict})`;
}

function hoursSentence({ t }: Phrasing, fit: FitCheck, { hours, means }: FitResult): string {
  return fit.hoursPerWeek === null
    ? t('fit.hours.needsOpen', { needed: hours.total })
    : t('fit.hours.needs', { needed: hours.total, there: means.there });
}

function advice({ t }: Phrasing, { recommendation }: FitResult): readonly Block[] {
  if (recommendation === null || recommendation.form === 'not-now') return [];
  const { form, reasons } = recommendation;
  return titled(t('fit.who.title'), [
    ...paragraph(t(`fit.who.${form}`)),
    ...list(reasons.filter(({ speaksFor }) => speaksFor === form).map(({ key }) => t(`fit.form.${key}`))),
  ]);
}

function choice(say: Phrasing, fit: FitCheck): readonly Block[] {
  const { t } = say;
  return facts(
    fact(t('fit.field.choice'), fit.choice === null ? '' : t(`fit.choice.${fit.choice}`)),
    fact(t('fit.field.choiceReason'), fit.choiceReason),
    fact(t('fit.field.decidedOn'), fit.decidedOn === null ? '' : say.date(fit.decidedOn)),
  );
}
