import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { DecisionsDue } from '#renderer/plan/DecisionsDue.tsx';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { sectionStatuses } from '#shared/plan/section-status.ts';
import { CrisisLine } from './CrisisLine.tsx';
import { DecidedPane } from './DecidedPane.tsx';
import { NeedsList } from './NeedsList.tsx';
import styles from './OverviewPage.module.css';
import { TargetsPane } from './TargetsPane.tsx';
import { WeekStrip } from './WeekStrip.tsx';

/** What needs a person today, what the next days bring, and how far the plan is. */
export function OverviewPage() {
  const tables = useWorkspace((all) => all);
  const statuses = sectionStatuses(tables);
  const isFresh = statuses.every(({ state }) => state === 'empty') && tables.posts.size === 0;
  if (isFresh) return <FreshOverview />;
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        <NeedsList />
        <WeekStrip />
        <DecisionsDue />
      </div>
      <aside className={styles.side}>
        <DecidedPane statuses={statuses} />
        <TargetsPane />
        <CrisisLine />
      </aside>
    </div>
  );
}

function FreshOverview() {
  const t = useTranslations();
  const first = PLAN_SECTIONS[0];
  return (
    <EmptyState
      title={t('overview.fresh.title')}
      actions={
        <>
          <Button variant="primary" size="large" onPress={() => openPage('guide', { step: first })}>
            {t('overview.fresh.start', { section: t(`app.pages.${first}.title`) })}
          </Button>
          <Button size="large" onPress={() => openPage('calendar')}>
            {t('overview.fresh.calendar')}
          </Button>
        </>
      }
      exampleLabel={t('guide.steps')}
      example={<StepsExample />}
    >
      {t('overview.fresh.text')}
    </EmptyState>
  );
}

/** What the six steps are about. */
function StepsExample() {
  const t = useTranslations();
  return (
    <ol className={styles.steps}>
      {PLAN_SECTIONS.map((section, index) => (
        <li key={section}>
          <span className="num quiet">{index + 1}</span>
          <b>{t(`app.pages.${section}.title`)}</b>
          <span>{t(`guide.${section}.title`)}</span>
        </li>
      ))}
    </ol>
  );
}
