import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useHealthLater } from '#renderer/plan/use-health.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { severityCounts } from '#shared/plan/health/check-health.ts';
import styles from './OverviewPage.module.css';

/** How many errors and warnings the rules find in the whole plan; leads to them. */
export function HealthLine() {
  const t = useTranslations('overview');
  const health = useHealthLater();
  return (
    <p className={styles.health}>
      {health !== null && (
        <Button variant="link" onPress={() => openPage('health')}>
          {t('health', severityCounts(health.findings))}
        </Button>
      )}
    </p>
  );
}
