import { type ReactNode, useState } from 'react';
import { BackToClients } from '#renderer/app/BackToClients.tsx';
import type { RecoveryOption, RecoveryReport } from '#shared/api/recovery-methods.ts';
import type { BroughtBack } from './BroughtBackBanner.tsx';
import { ChosenState } from './ChosenState.tsx';
import { NoWayBack } from './NoWayBack.tsx';
import { keyOf, outlookOf } from './outlook.ts';
import { RecoveryDetails } from './RecoveryDetails.tsx';
import { RecoveryOptions } from './RecoveryOptions.tsx';
import styles from './RecoveryPage.module.css';
import { RecoveryVerdict } from './RecoveryVerdict.tsx';
import { useInspection } from './use-recovery.ts';

type RecoveryPageProps = {
  readonly workspaceId: string;
  /** There is no such workspace: shown only where backups of it are. */
  readonly isMissing: boolean;
  /** Shown where nothing is known of such a workspace. */
  readonly otherwise: ReactNode;
  readonly onBroughtBack: (brought: BroughtBack) => void;
  /** It may open now. */
  readonly onOpen: () => void;
};

/** In place of a workspace that cannot be opened: what is wrong, what is safe, and how it comes back. */
export function RecoveryPage(props: RecoveryPageProps) {
  const { workspaceId, isMissing, otherwise, onBroughtBack, onOpen } = props;
  const { report, failure, again } = useInspection(workspaceId);
  if (failure !== null) return otherwise;
  if (report !== null && isMissing && report.options.length === 0) return otherwise;
  if (report === null) return <main className={styles.page} aria-busy />;
  return (
    <Report
      report={report}
      onBroughtBack={onBroughtBack}
      onLookAgain={() => {
        again();
        onOpen();
      }}
      onOpen={onOpen}
    />
  );
}

type ReportProps = Pick<RecoveryPageProps, 'onBroughtBack' | 'onOpen'> & {
  readonly report: RecoveryReport;
  readonly onLookAgain: () => void;
};

function Report({ report, onBroughtBack, onLookAgain, onOpen }: ReportProps) {
  const outlook = outlookOf(report);
  const [chosen, setChosen] = useState<RecoveryOption | null>(outlook.best);
  const present =
    report.options.find((each) => chosen !== null && keyOf(each) === keyOf(chosen)) ?? outlook.best;
  return (
    <main className={styles.page}>
      <div className={styles.left}>
        <BackToClients />
        <div className={styles.content}>
          <RecoveryVerdict report={report} outlook={outlook} onOpen={onOpen} />
          {outlook.kind === 'none' && <NoWayBack report={report} onLookAgain={onLookAgain} />}
          {report.options.length > 0 && (
            <RecoveryOptions report={report} best={outlook.best} chosen={present} onChoose={setChosen} />
          )}
          <RecoveryDetails report={report} />
        </div>
      </div>
      {present !== null && (
        <ChosenState
          report={report}
          option={present}
          isPlain={outlook.kind === 'fine'}
          onBroughtBack={onBroughtBack}
        />
      )}
    </main>
  );
}
