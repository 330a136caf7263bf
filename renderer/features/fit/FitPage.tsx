import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { isStarterBusiness } from '#shared/plan/business.ts';
import { FitCard } from './FitCard.tsx';
import { FitChoice } from './FitChoice.tsx';
import { FitForm } from './FitForm.tsx';
import styles from './FitPage.module.css';
import { FitVerdictView } from './FitVerdictView.tsx';
import { FitView } from './FitView.tsx';
import { RoleCard } from './RoleCard.tsx';
import { RoleView } from './RoleView.tsx';
import { useFitCheck } from './use-fit-check.ts';

type FitProps = {
  /** Offers the starter plan of the chosen trade; shown while the plan is still empty. */
  readonly starter?: ReactNode;
};

const VIEWS = ['fit', 'role'] as const;

/** Whether somebody is needed, and who it should be: two views of one page. */
export function FitPage({ starter }: FitProps) {
  const t = useTranslations('fit');
  const [wanted, setView] = useQuery('view');
  const view = wanted === 'role' ? 'role' : 'fit';
  const offer = useStarterOffer(starter);
  return (
    <div className={styles.page}>
      <div className={styles.bar} data-print="hide">
        <SegmentedControl
          label={t('view.label')}
          options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
          value={view}
          onChange={(next) => setView(next === 'role' ? next : null)}
        />
        <span className="push" />
        <Button icon="print" size="small" onPress={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <div className={styles.body}>{view === 'fit' ? <FitView starter={offer} /> : <RoleView />}</div>
      {view === 'fit' ? <FitCard /> : <RoleCard />}
    </div>
  );
}

/** The step of the guide: the questions, then the verdict and the choice. */
export function FitGuide({ starter }: FitProps) {
  const offer = useStarterOffer(starter);
  return (
    <div className={styles.guide}>
      <FitForm />
      <div className={styles.guideVerdict}>
        <FitVerdictView isCompact />
      </div>
      <FitChoice />
      {offer}
    </div>
  );
}

function useStarterOffer(starter: ReactNode): ReactNode {
  const { fit } = useFitCheck();
  const isEmpty = useWorkspace(
    ({ objectives, pillars, audiences, posts }) =>
      objectives.size + pillars.size + audiences.size + posts.size === 0,
  );
  if (starter === undefined || !isEmpty || !isStarterBusiness(fit.business)) return null;
  return starter;
}
