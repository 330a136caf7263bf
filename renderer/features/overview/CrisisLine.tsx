import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { readinessFindings } from '#shared/plan/crisis/crisis-plan.ts';
import styles from './OverviewPage.module.css';

/** Whether the crisis plan would hold today, in one line. */
export function CrisisLine() {
  const t = useTranslations('overview');
  const { languages } = useProfile();
  const today = useToday();
  const tables = useWorkspace((all) => all);
  const plan = {
    levels: [...tables.crisisLevels.values()],
    roles: [...tables.crisisRoles.values()],
    contacts: [...tables.crisisContacts.values()],
    steps: [...tables.crisisSteps.values()],
    statements: [...tables.crisisStatements.values()],
  };
  const isEmpty = plan.levels.length + plan.roles.length + plan.steps.length === 0;
  const count = readinessFindings(plan, languages, today).length;
  const isReady = !isEmpty && count === 0;
  return (
    <section>
      <SectionHeading
        action={
          <Button variant="link" onPress={() => openPage('crisis')}>
            {t('crisisPlan')}
          </Button>
        }
      >
        {t('crisis')}
      </SectionHeading>
      <p className={styles.crisis}>
        <StateMark shape={isReady ? 'circleCheck' : 'triangle'} tone={isReady ? 'ok' : 'risk'} />
        {isEmpty ? t('crisisEmpty') : isReady ? t('crisisReady') : t('crisisOpen', { count })}
      </p>
    </section>
  );
}
