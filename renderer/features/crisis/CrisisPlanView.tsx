import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Tooltip } from '#renderer/ui/Tooltip.tsx';
import type { CrisisPlan } from '#shared/plan/crisis/crisis-plan.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import styles from './CrisisPage.module.css';
import { IncidentList } from './IncidentList.tsx';
import { LevelEditor } from './LevelEditor.tsx';
import { ContactEditor, RoleEditor } from './PeopleEditor.tsx';
import { ReadinessList, useReadiness } from './Readiness.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { StepEditor } from './StepEditor.tsx';
import { useStartDialog } from './use-start-dialog.ts';

type PlanViewProps = { readonly plan: CrisisPlan; readonly running: Incident | null };

/** How ready the plan is, the way into an incident, and every part of the plan in place. */
export function CrisisPlanView({ plan, running }: PlanViewProps) {
  const t = useTranslations('crisis.plan');
  const words = useTranslations('crisis');
  const start = useStartDialog();
  const { findings, met, all } = useReadiness(plan);
  const isReady = findings.length === 0;
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        {running !== null && (
          <Banner
            tone="off"
            actions={
              <Button size="small" onPress={() => openPage('crisis', { selected: running.id })}>
                {t('toRoom')}
              </Button>
            }
          >
            <b>{t('runningNote', { title: running.title.trim() || words('untitled') })}</b>
          </Banner>
        )}
        <section className={styles.ready}>
          <div className={styles.readyHead}>
            <div className="grow">
              <h2 className="title">{isReady ? t('ready', { all }) : t('notReady', { met, all })}</h2>
              <p className="soft">{isReady ? t('readyNote') : t('notReadyNote')}</p>
            </div>
            <Button icon="print" onPress={() => window.print()}>
              {t('print')}
            </Button>
            <Tooltip text={t('startKey')}>
              <Button variant="danger" icon="flag" onPress={start}>
                {t('start')}
              </Button>
            </Tooltip>
          </div>
          <ReadinessList findings={findings} />
        </section>
        <LevelEditor />
        <RoleEditor />
        <ContactEditor />
        <StepEditor />
        <StatementEditor />
        <IncidentList />
        <SectionDecisionCard section="crisis" />
      </div>
    </div>
  );
}
