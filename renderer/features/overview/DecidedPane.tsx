import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useFindingWords } from '#renderer/plan/finding-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { decidedPercent, type PlanPoint, type SectionStatus } from '#shared/plan/section-status.ts';
import { HealthLine } from './HealthLine.tsx';
import styles from './OverviewPage.module.css';

const FEW = 4;

/** How far the plan is, told by rule, and what is open next. */
export function DecidedPane({ statuses }: { readonly statuses: readonly SectionStatus[] }) {
  const t = useTranslations();
  const percent = decidedPercent(statuses);
  const decided = statuses.filter(({ state }) => state === 'decided').length;
  const words = useFindingWords();
  const open = statuses.flatMap((status) => status.open);
  // A point that nothing can be said of yet ("a target has no owner", without a target) is counted, not shown.
  const shown = statuses
    .flatMap((status) =>
      status.open.flatMap(({ point, found: [first] }) =>
        first === undefined ? [] : [{ point, status, values: first.values }],
      ),
    )
    .slice(0, FEW);
  return (
    <section>
      <SectionHeading>{t('overview.decided')}</SectionHeading>
      <div className={styles.decided}>
        <p className={styles.percent}>
          {percent} <span>%</span>
        </p>
        <div className="grow">
          <ul className={styles.segments}>
            {statuses.map((status) => (
              <Segment key={status.section} status={status} />
            ))}
          </ul>
          <p className="small soft">{t('overview.decidedSections', { decided, all: statuses.length })}</p>
        </div>
      </div>
      {open.length === 0 && <p className="dense soft">{t('overview.allDecided')}</p>}
      <ul className={styles.points}>
        {shown.map(({ point, status, values }) => (
          <li key={point}>
            <StateMark shape={status.state === 'empty' ? 'stepEmpty' : 'stepHalf'} />
            <span>{words({ ruleId: point, values }).title}</span>
            <Button variant="link" onPress={() => openPage(status.section)}>
              {t(`overview.pointAction.${actionOf(point, status)}`)}
            </Button>
          </li>
        ))}
      </ul>
      {open.length > shown.length && (
        <p className="small quiet">{t('overview.pointsMore', { count: open.length - shown.length })}</p>
      )}
      <HealthLine />
    </section>
  );
}

function Segment({ status }: { readonly status: SectionStatus }) {
  const t = useTranslations();
  const share = Math.round((status.met / (status.met + status.open.length)) * 100);
  const label = t('overview.segment', { section: t(`app.pages.${status.section}.title`), percent: share });
  return (
    <li title={label} aria-label={label}>
      <span style={{ width: `${share}%` }} />
    </li>
  );
}

function actionOf(point: PlanPoint, status: SectionStatus): 'start' | 'add' | 'decide' {
  if (status.state === 'empty') return 'start';
  return point.endsWith('Undecided') ? 'decide' : 'add';
}
