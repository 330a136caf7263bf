import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { RedThread } from '#renderer/plan/RedThread.tsx';
import { useHealth } from '#renderer/plan/use-health.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { Health } from '#shared/plan/health/check-health.ts';
import { FindingGroups } from './FindingGroups.tsx';
import { HealthAnswer } from './HealthAnswer.tsx';
import styles from './HealthPage.module.css';
import { LostMedia } from './LostMedia.tsx';
import { MutedList } from './MutedList.tsx';
import { SectionsView } from './SectionsView.tsx';

const VIEWS = ['findings', 'sections', 'thread', 'muted'] as const;
type View = (typeof VIEWS)[number];

/** What is missing or off in the whole plan, why it matters, and the one step that mends it. */
export function HealthPage() {
  const t = useTranslations('health');
  const health = useHealth();
  const [wanted, setView] = useQuery('view');
  const view = VIEWS.find((each) => each === wanted) ?? 'findings';
  const counts: Partial<Record<View, number>> = {
    findings: health.findings.length,
    muted: health.muted.length,
  };
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <HealthAnswer findings={health.findings} />
        <LostMedia />
        <SegmentedControl
          label={t('views')}
          options={VIEWS.map((value) => ({
            value,
            label: t(`view.${value}`),
            ...(counts[value] === undefined
              ? {}
              : { tail: <span className="num quiet">{counts[value]}</span> }),
          }))}
          value={view}
          onChange={(next) => setView(next === 'findings' ? null : next)}
        />
        <Shown view={view} health={health} />
      </div>
    </div>
  );
}

function Shown({ view, health }: { readonly view: View; readonly health: Health }) {
  switch (view) {
    case 'findings':
      return <FindingGroups findings={health.findings} />;
    case 'sections':
      return <SectionsView findings={health.findings} />;
    case 'thread':
      return <RedThread />;
    case 'muted':
      return <MutedList muted={health.muted} />;
  }
}
