import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { type Segment, SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { BUSINESSES } from '#shared/plan/business.ts';
import {
  AUDIENCE_ONLINE,
  BUSINESS_GOALS,
  CONTENT_READY,
  KNOWLEDGE_PLACES,
  REPUTATION_RISKS,
} from '#shared/plan/fit/fit-check.ts';
import { FIT_QUESTIONS, type FitQuestion } from '#shared/plan/fit/fit-reasons.ts';
import styles from './FitPage.module.css';
import { useFitCheck, useFitResult } from './use-fit-check.ts';

/** The questions, one below the other, each with all its answers in sight. */
export function FitForm() {
  const t = useTranslations('fit');
  const { result } = useFitResult();
  const { fit, answer } = useFitCheck();
  const all = FIT_QUESTIONS.length + 1;
  return (
    <section className={styles.questions} aria-labelledby="fit-questions">
      <SectionHeading
        id="fit-questions"
        count={t('ask.count', { done: all - result.unanswered.length, all })}
        hasLine
      >
        {t('ask.title')}
      </SectionHeading>
      <ol className={styles.form}>
        <Business />
        <Goals />
        <Choice
          question="audienceOnline"
          options={AUDIENCE_ONLINE.map((value) => ({ value, label: t(`audienceOnline.${value}`) }))}
          value={fit.audienceOnline}
          onChange={(audienceOnline) => answer({ audienceOnline })}
        />
        <Amount question="questionsPerWeek" />
        <Choice
          question="contentReady"
          options={CONTENT_READY.map((value) => ({ value, label: t(`contentReady.${value}`) }))}
          value={fit.contentReady}
          onChange={(contentReady) => answer({ contentReady })}
        />
        <Choice
          question="reputationRisk"
          options={REPUTATION_RISKS.map((value) => ({ value, label: t(`reputationRisk.${value}`) }))}
          value={fit.reputationRisk}
          onChange={(reputationRisk) => answer({ reputationRisk })}
        />
        <Amount question="hoursPerWeek" />
        <Amount question="budgetPerMonth" />
        <Choice
          question="knowledge"
          options={KNOWLEDGE_PLACES.map((value) => ({ value, label: t(`knowledge.${value}`) }))}
          value={fit.knowledge}
          onChange={(knowledge) => answer({ knowledge })}
        />
      </ol>
    </section>
  );
}

type QuestionProps = { readonly question: FitQuestion | 'knowledge'; readonly children: ReactNode };

function Question({ question, children }: QuestionProps) {
  const t = useTranslations('fit.ask');
  return (
    <li className={styles.question} data-field={question}>
      <fieldset>
        <legend className={styles.asked}>{t(question)}</legend>
        {children}
      </fieldset>
    </li>
  );
}

function Business() {
  const t = useTranslations('fit');
  const { fit, answer, settle } = useFitCheck();
  const isNamed = fit.business === 'other' || fit.businessName !== '';
  return (
    <Question question="business">
      <div className={styles.two}>
        <Select
          label={t('field.business')}
          isLabelHidden
          options={BUSINESSES.map((value) => ({ value, label: t(`business.${value}`) }))}
          value={fit.business}
          onChange={(business) => answer({ business })}
        />
        {isNamed && (
          <TextField
            label={t('field.businessName')}
            isLabelHidden
            placeholder={t('ask.businessNamePlaceholder')}
            value={fit.businessName}
            onChange={(businessName) => answer({ businessName })}
            onBlur={settle}
          />
        )}
      </div>
    </Question>
  );
}

function Goals() {
  const t = useTranslations('fit');
  const { fit, answer } = useFitCheck();
  return (
    <Question question="goals">
      <CheckboxGroup
        label={t('field.goals')}
        isLabelHidden
        columns={2}
        options={BUSINESS_GOALS.map((value) => ({ value, label: t(`goal.${value}`) }))}
        value={fit.goals}
        onChange={(goals) => answer({ goals: [...goals] })}
      />
    </Question>
  );
}

type ChoiceProps<Answer> = {
  readonly question: 'audienceOnline' | 'contentReady' | 'reputationRisk' | 'knowledge';
  readonly options: readonly Segment<Answer | null>[];
  readonly value: Answer | null;
  readonly onChange: (value: Answer | null) => void;
};

function Choice<Answer>({ question, options, value, onChange }: ChoiceProps<Answer>) {
  const t = useTranslations('fit.field');
  return (
    <Question question={question}>
      <SegmentedControl
        className={styles.segments}
        label={t(question)}
        isWide
        options={options}
        value={value}
        onChange={onChange}
      />
    </Question>
  );
}

const AMOUNTS = {
  questionsPerWeek: { invalid: 'questionsInvalid', most: 100_000, digits: 0 },
  hoursPerWeek: { invalid: 'hoursInvalid', most: 168, digits: 2 },
  budgetPerMonth: { invalid: 'moneyInvalid', most: 100_000_000, digits: 2 },
} as const;

function Amount({ question }: { readonly question: keyof typeof AMOUNTS }) {
  const t = useTranslations('fit');
  const { currency } = useProfile();
  const { fit, answer, settle } = useFitCheck();
  const { invalid, most, digits } = AMOUNTS[question];
  const units = { questionsPerWeek: undefined, hoursPerWeek: t('ask.hours'), budgetPerMonth: currency };
  return (
    <Question question={question}>
      <NumberField
        className={styles.amount}
        label={t(`field.${question}`)}
        isLabelHidden
        value={fit[question]}
        invalid={t(`ask.${invalid}`)}
        minValue={0}
        maxValue={most}
        fractionDigits={digits}
        unit={units[question]}
        onChange={(value) => answer({ [question]: value })}
        onBlur={settle}
      />
    </Question>
  );
}
