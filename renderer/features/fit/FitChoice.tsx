import { useTranslations } from 'use-intl';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { RadioCards } from '#renderer/ui/RadioCards.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { FitChoice as Choice } from '#shared/plan/fit/fit-recommendation.ts';
import styles from './FitPage.module.css';
import { useFitCheck, useFitResult } from './use-fit-check.ts';

const CHOICES: readonly Choice[] = ['in-house', 'shared', 'external', 'not-now'];

/** What the user decides with the verdict in sight: it may differ, with its reason. */
export function FitChoice() {
  const t = useTranslations('fit');
  const today = useToday();
  const { fit, choose, settle } = useFitCheck();
  const advised = useFitResult().result.recommendation?.form ?? null;
  const decide = (choice: Choice | null) => choose({ choice, decidedOn: fit.decidedOn ?? today });
  const isOther = advised !== null && fit.choice !== null && advised !== fit.choice;
  return (
    <section className={styles.choice} aria-labelledby="fit-choice">
      <SectionHeading
        id="fit-choice"
        hasLine
        action={
          advised !== null && fit.choice === null ? (
            <Button variant="primary" size="small" onPress={() => decide(advised)}>
              {t('chosen.take')}
            </Button>
          ) : undefined
        }
      >
        {t('chosen.title')}
      </SectionHeading>
      {advised !== null && <p>{t('chosen.advice', { choice: t(`choice.${advised}`) })}</p>}
      <RadioCards<Choice | null>
        label={t('field.choice')}
        isLabelHidden
        columns={2}
        options={CHOICES.map((value) => ({
          value,
          label: t(`choice.${value}`),
          note: t(`chosen.notes.${value}`),
        }))}
        value={fit.choice}
        onChange={decide}
      />
      {isOther && fit.choiceReason.trim() === '' && (
        <p className={styles.hintLine}>
          <StateMark shape="triangle" tone="risk" />
          {t('chosen.differs')}
        </p>
      )}
      <div className={styles.reason}>
        <TextArea
          label={t('field.choiceReason')}
          rows={2}
          placeholder={t('chosen.reasonPlaceholder')}
          value={fit.choiceReason}
          onChange={(choiceReason) => choose({ choiceReason })}
          onBlur={settle}
        />
        <DateField
          label={t('field.decidedOn')}
          value={fit.decidedOn}
          onChange={(decidedOn) => choose({ decidedOn })}
          onBlur={settle}
        />
      </div>
    </section>
  );
}
