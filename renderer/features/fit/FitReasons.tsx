import { useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { FIT_WEIGHTS, type FitReason } from '#shared/plan/fit/fit-reasons.ts';
import styles from './FitVerdict.module.css';
import { usePointsText } from './fit-words.ts';

const MOST = Math.max(...Object.values(FIT_WEIGHTS));

/** Each answer as a bar to the right for it or to the left against it, the heaviest first. */
export function FitReasons({ reasons }: { readonly reasons: readonly FitReason[] }) {
  const t = useTranslations('fit');
  return (
    <section>
      <SectionHeading level={3}>{t('reasons.title')}</SectionHeading>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason.question} data-question={reason.question}>
            <span className={styles.reasonWords}>
              <b>{t(`field.${reason.question}`)}</b>
              <ReasonSentence reason={reason} />
            </span>
            <Bar points={reason.points} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an answer says, as a sentence of the catalog. */
export function ReasonSentence({ reason }: { readonly reason: FitReason }) {
  const t = useTranslations('fit.reason');
  switch (reason.question) {
    case 'business':
      return <span>{t(`business.${reason.level}`)}</span>;
    case 'goals':
      return <span>{t(`goals.${reason.level}`)}</span>;
    case 'audienceOnline':
      return <span>{t(`audienceOnline.${reason.level}`)}</span>;
    case 'questionsPerWeek':
      return <span>{t(`questionsPerWeek.${reason.level}`)}</span>;
    case 'contentReady':
      return <span>{t(`contentReady.${reason.level}`)}</span>;
    case 'reputationRisk':
      return <span>{t(`reputationRisk.${reason.level}`)}</span>;
    case 'hoursPerWeek':
      return <span>{t(`hoursPerWeek.${reason.level}`)}</span>;
    case 'budgetPerMonth':
      return <span>{t(`budgetPerMonth.${reason.level}`)}</span>;
  }
}

function Bar({ points }: { readonly points: number }) {
  const t = useTranslations('fit.reasons');
  const text = usePointsText()(points);
  const label =
    points === 0 ? t('neither') : t(points > 0 ? 'for' : 'against', { points: text.replace(/[+−]/, '') });
  return (
    <span className={styles.barLine}>
      <span className={styles.bar} aria-hidden>
        <span
          data-side={points < 0 ? 'against' : 'for'}
          style={{ width: `${(Math.abs(points) / MOST) * 50}%` }}
        />
      </span>
      <span className={styles.points} role="img" aria-label={label}>
        {text}
      </span>
    </span>
  );
}
