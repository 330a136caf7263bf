import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import type { CrisisPlan } from '#shared/plan/crisis/crisis-plan.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { goalsOf } from '#shared/plan/crisis/incident-rules.ts';
import { Checklist } from './Checklist.tsx';
import { ClockStrip } from './ClockStrip.tsx';
import { HeldPosts } from './HeldPosts.tsx';
import { IncidentLog } from './IncidentLog.tsx';
import styles from './IncidentRoom.module.css';
import { RoomHead } from './RoomHead.tsx';
import { StatementDesk } from './StatementDesk.tsx';
import { WhoKnows } from './WhoKnows.tsx';

type RoomProps = { readonly incident: Incident; readonly plan: CrisisPlan };

/** Everything that is needed while it runs, in one window: what is due, what to do, what to say, what has been. */
export function IncidentRoom({ incident, plan }: RoomProps) {
  const t = useTranslations('crisis.room');
  const [tab, setTab] = useState<'statement' | 'log'>('statement');
  const showLog = () => setTab('log');
  return (
    <div className={styles.room}>
      <RoomHead incident={incident} plan={plan} />
      <ClockStrip incident={incident} fallback={goalsOf(plan.levels, incident.level)} />
      <div className={styles.columns} data-tab={tab}>
        <div className={styles.steps}>
          <Checklist incident={incident} />
        </div>
        <div className={styles.tabs}>
          <SegmentedControl
            label={t('tabs')}
            options={[
              { value: 'statement', label: t('tabStatement') },
              { value: 'log', label: t('tabLog') },
            ]}
            value={tab}
            onChange={setTab}
          />
        </div>
        <div className={styles.middle}>
          <StatementDesk incident={incident} plan={plan} />
          <HeldPosts incident={incident} />
        </div>
        <div className={styles.side}>
          <IncidentLog incident={incident} onFocusKey={showLog} />
          <WhoKnows incident={incident} />
        </div>
      </div>
    </div>
  );
}
