import { useQuery } from '#renderer/app/navigation.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { CrisisEmptyPage } from './CrisisEmpty.tsx';
import styles from './CrisisPage.module.css';
import { CrisisPlanView } from './CrisisPlanView.tsx';
import { IncidentReview } from './IncidentReview.tsx';
import { IncidentRoom } from './IncidentRoom.tsx';
import { QuickCard } from './QuickCard.tsx';
import { isPlanEmpty, useCrisisPlan } from './use-crisis-plan.ts';

/** The room of an incident while one runs; else the plan for it, and what was learned from those that are over. */
export function CrisisPage() {
  const incidents = useRecords('incidents');
  const plan = useCrisisPlan();
  const [selectedId] = useQuery('selected');
  const [view] = useQuery('view');
  const selected = incidents.find(({ id }) => id === selectedId);
  const running = incidents.findLast(({ closedAt }) => closedAt === null);
  const shown = selected ?? (view === 'plan' ? undefined : running);
  if (shown === undefined && isPlanEmpty(plan) && incidents.length === 0) {
    return (
      <div className={styles.scroll}>
        <CrisisEmptyPage />
      </div>
    );
  }
  return (
    <>
      {shown === undefined ? (
        <CrisisPlanView plan={plan} running={running ?? null} />
      ) : shown.closedAt === null ? (
        <IncidentRoom key={shown.id} incident={shown} plan={plan} />
      ) : (
        <IncidentReview key={shown.id} incident={shown} />
      )}
      <QuickCard plan={plan} incident={shown?.closedAt === null ? shown : null} />
    </>
  );
}
