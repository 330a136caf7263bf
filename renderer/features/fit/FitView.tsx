import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { useScrollStop } from '#renderer/ui/use-scroll-stop.ts';
import { FitChoice } from './FitChoice.tsx';
import { FitForm } from './FitForm.tsx';
import styles from './FitPage.module.css';
import { FitVerdictView } from './FitVerdictView.tsx';
import { useFitCheck } from './use-fit-check.ts';

/** The questions on the left, the living verdict on the right; below the questions what is decided. */
export function FitView({ starter }: { readonly starter?: ReactNode }) {
  const t = useTranslations('workspace.field');
  const { fit, answer, settle } = useFitCheck();
  const scrollStop = useScrollStop();
  return (
    <div className={styles.columns}>
      <div className={styles.left}>
        <FitForm />
        <FitChoice />
        {starter}
        <SectionDecisionCard section="fit" />
        <TextArea
          label={t('notes')}
          hint={t('notesHint')}
          value={fit.notes}
          onChange={(notes) => answer({ notes })}
          onBlur={settle}
        />
      </div>
      <div ref={scrollStop.ref} tabIndex={scrollStop.tabIndex} className={styles.right}>
        <FitVerdictView />
      </div>
    </div>
  );
}
