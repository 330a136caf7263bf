import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { RecoveryReport } from '#shared/api/recovery-methods.ts';
import styles from './RecoveryPage.module.css';

type NoWayBackProps = { readonly report: RecoveryReport; readonly onLookAgain: () => void };

/** Nothing can be brought back from here: where the files are, and what a person can do. */
export function NoWayBack({ report, onLookAgain }: NoWayBackProps) {
  const t = useTranslations('recovery');
  return (
    <>
      <section className="stack-tight">
        <SectionHeading>{t('whereFiles')}</SectionHeading>
        <code className={styles.path}>{report.path}</code>
      </section>
      <section className="stack-tight">
        <SectionHeading>{t('whatToDo')}</SectionHeading>
        <ol className={styles.advice}>
          <li>{t('advice.older')}</li>
          <li>{t('advice.colleague')}</li>
          <li>{t('advice.leave')}</li>
        </ol>
      </section>
      <div>
        <Button variant="primary" icon="refresh" onPress={onLookAgain}>
          {t('lookAgain')}
        </Button>
      </div>
    </>
  );
}
