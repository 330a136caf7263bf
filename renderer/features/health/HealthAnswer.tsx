import { useTranslations } from 'use-intl';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type HealthFinding, severityCounts } from '#shared/plan/health/check-health.ts';
import styles from './HealthPage.module.css';
import { SEVERITY_MARKS } from './severity-marks.ts';

/** The answer first: whether anything keeps the plan from working, and how much there is to look at. */
export function HealthAnswer({ findings }: { readonly findings: readonly HealthFinding[] }) {
  const t = useTranslations('health');
  const { error, warning, note } = severityCounts(findings);
  const worst = error > 0 ? 'error' : warning > 0 ? 'warning' : note > 0 ? 'note' : 'none';
  const mark = worst === 'none' ? ({ shape: 'circleCheck', tone: 'ok' } as const) : SEVERITY_MARKS[worst];
  return (
    <section className={styles.answer} aria-labelledby="health-answer">
      <StateMark {...mark} size={20} />
      <div>
        <h2 id="health-answer" className="statement">
          {t(`answer.${worst}`, { count: worst === 'none' ? 0 : { error, warning, note }[worst] })}
        </h2>
        <p className={styles.sub}>
          {worst === 'none' ? t('sub.none') : t('sub.counts', { error, warning, note })}
        </p>
      </div>
    </section>
  );
}
