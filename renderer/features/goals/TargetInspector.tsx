import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { TargetStatePill } from '#renderer/plan/TargetStatePill.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import type { Target } from '#shared/plan/goals/target.ts';
import { pathOf, type TargetPath } from '#shared/plan/goals/target-path.ts';
import { CheckInList } from './CheckInList.tsx';
import { FeasibilityPart } from './FeasibilityPart.tsx';
import { ChannelMark } from './goal-options.tsx';
import { SmartFindings } from './SmartFindings.tsx';
import { TargetChart } from './TargetChart.tsx';
import { TargetFields } from './TargetFields.tsx';
import { TargetFigures } from './TargetFigures.tsx';
import styles from './TargetInspector.module.css';
import { TargetVerdict } from './TargetVerdict.tsx';
import type { TargetRow } from './target-groups.ts';

type TargetInspectorProps = {
  readonly row: TargetRow;
  readonly onClose: () => void;
  readonly onRemove: () => void;
  readonly onDuplicate: () => void;
};

/** One target: the verdict, the picture that proves it, the figures to check it by, and all that can be changed. */
export function TargetInspector({ row, onClose, onRemove, onDuplicate }: TargetInspectorProps) {
  const t = useTranslations('goals');
  const metricName = useMetricName();
  const { target, pace, checkIns, objective, channel } = row;
  const path = pathOf(target);
  const name = metricName(target);
  const head = (
    <>
      <ChannelMark channel={channel} />
      <span className="cut">{objective === null ? t('noObjective') : objective.businessGoal}</span>
    </>
  );
  const menu = (
    <MenuButton
      label={t('more')}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: onDuplicate },
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: onRemove },
      ]}
    />
  );
  return (
    <Inspector label={name} head={head} actions={menu} onClose={onClose}>
      <div>
        <div className={styles.title}>
          <h2 className="subtitle" tabIndex={-1} data-focus="inspector">
            {name}
          </h2>
          <TargetStatePill state={pace.state} look="pill" />
        </div>
        <TargetVerdict target={target} pace={pace} checkIns={checkIns} />
      </div>
      {/* Keyed: what stands first is settled when a target is opened, so that no field moves while it is filled. */}
      <TargetParts key={target.id} row={row} path={path} />
    </Inspector>
  );
}

function TargetParts({ row, path }: { readonly row: TargetRow; readonly path: TargetPath | null }) {
  const { target, pace, checkIns } = row;
  const [startsWithFields] = useState(path === null);
  return (
    <>
      {startsWithFields && <PromiseParts target={target} />}
      {path !== null && (
        <>
          <TargetChart target={target} path={path} pace={pace} checkIns={checkIns} />
          <TargetFigures target={target} path={path} pace={pace} />
        </>
      )}
      <CheckInList target={target} checkIns={checkIns} />
      <SmartFindings row={row} />
      {!startsWithFields && <PromiseParts target={target} />}
    </>
  );
}

/** What can be expected stands above the fields in which a goal is promised. */
function PromiseParts({ target }: { readonly target: Target }) {
  return (
    <>
      <FeasibilityPart target={target} />
      <TargetFields target={target} />
    </>
  );
}
