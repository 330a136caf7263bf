import { useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import styles from './FitVerdict.module.css';
import { useFitResult } from './use-fit-check.ts';

/** Who should do it, and what speaks for each form. */
export function FitAdvice() {
  const t = useTranslations('fit');
  const { recommendation } = useFitResult().result;
  if (recommendation === null || recommendation.form === 'not-now') return null;
  const { form, reasons, isClose } = recommendation;
  return (
    <section>
      <SectionHeading level={3}>{t('who.title')}</SectionHeading>
      <p className={styles.advice}>{t(`who.${form}`)}</p>
      {isClose && <p className={styles.why}>{t('who.close')}</p>}
      <ul className={styles.forms}>
        {reasons.map(({ key, speaksFor }) => (
          <li key={key} data-own={speaksFor === form || undefined}>
            <span>{t(`form.${key}`)}</span>
            {speaksFor !== form && (
              <span className={styles.other}>{t('who.other', { form: t(`choice.${speaksFor}`) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
