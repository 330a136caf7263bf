import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { TARGET_STATE_LOOK, TargetStatePill } from '#renderer/plan/TargetStatePill.tsx';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Sparkline } from '#renderer/ui/charts/Sparkline.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { pointsOf } from '#shared/plan/goals/check-ins.ts';
import { type Pace, paceOf, type TargetState } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import styles from './OverviewPage.module.css';

const FEW = 5;

/** The exception first: off track, at risk, then what is well. */
const ORDER: readonly TargetState[] = [
  'off-track',
  'at-risk',
  'stale',
  'on-track',
  'reached',
  'too-early',
  'incomplete',
];

type Row = { readonly target: Target; readonly pace: Pace; readonly values: readonly number[] };

/** The targets that a person should know of, with where they stand. */
export function TargetsPane() {
  const t = useTranslations('overview');
  const today = useToday();
  const targets = useWorkspace((tables) => tables.targets);
  const points = useWorkspace((tables) => tables.metricPoints);
  const all = [...points.values()];
  const rows = [...targets.values()]
    .map(
      (target): Row => ({
        target,
        pace: paceOf(target, all, today),
        values: pointsOf(target, all).map(({ value }) => value),
      }),
    )
    .sort((left, right) => ORDER.indexOf(left.pace.state) - ORDER.indexOf(right.pace.state));
  const shown = rows.slice(0, FEW);
  return (
    <section>
      <SectionHeading
        count={rows.length === 0 ? null : t('targetsCount', { shown: shown.length, all: rows.length })}
        action={
          <Button variant="link" onPress={() => openPage('goals')}>
            {rows.length === 0 ? t('addTarget') : t('allTargets')}
          </Button>
        }
      >
        {t('targets')}
      </SectionHeading>
      {rows.length === 0 && <p className="dense soft">{t('noTargets')}</p>}
      <ul className={styles.targets}>
        {shown.map((row) => (
          <TargetLine key={row.target.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function TargetLine({ row: { target, pace, values } }: { readonly row: Row }) {
  const t = useTranslations('overview');
  const texts = useFigureTexts();
  const metricName = useMetricName();
  const channelName = useChannelName();
  const channel = useWorkspace((tables) => tables.channels.get(target.channelId ?? ''));
  const name = metricName(target);
  const figure =
    pace.now === null || target.goal === null
      ? ''
      : t('ofGoal', {
          now: texts.value(target.metric, pace.now),
          goal: texts.value(target.metric, target.goal),
        });
  return (
    <li>
      <button
        type="button"
        className={styles.target}
        onClick={() => openPage('goals', { selected: target.id })}
      >
        <span className={styles.targetText}>
          <b>{channel === undefined ? name : `${channelName(channel)}: ${name}`}</b>
          <span className="row">
            <TargetStatePill state={pace.state} />
            <span className="num soft small cut">{figure}</span>
          </span>
        </span>
        {values.length > 1 && (
          <Sparkline values={values} goal={target.goal} tone={TARGET_STATE_LOOK[pace.state].tone} />
        )}
      </button>
    </li>
  );
}
