import { useTranslations } from 'use-intl';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { TargetStatePill } from '#renderer/plan/TargetStatePill.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { OBJECTIVE_STAGES, type Objective } from '#shared/plan/goals/objective.ts';
import { ChannelMark } from './goal-options.tsx';
import styles from './ObjectiveInspector.module.css';
import type { TargetRow } from './target-groups.ts';
import { useGoalEditing } from './use-goal-editing.ts';

type ObjectiveInspectorProps = {
  readonly objective: Objective;
  readonly rows: readonly TargetRow[];
  readonly onClose: () => void;
  readonly onRemove: () => void;
  readonly onOpenTarget: (id: string) => void;
  readonly onAddTarget: () => void;
};

/** One objective: what the business wants, what social networks do for it, and the targets that measure it. */
export function ObjectiveInspector(props: ObjectiveInspectorProps) {
  const { objective, onClose, onRemove } = props;
  const t = useTranslations('goals');
  const { moveObjective } = useGoalEditing();
  const menu = (
    <MenuButton
      label={t('more')}
      items={[
        {
          id: 'up',
          label: t('objective.moveUp'),
          icon: 'chevronUp',
          onAction: () => moveObjective(objective.id, -1),
        },
        {
          id: 'down',
          label: t('objective.moveDown'),
          icon: 'chevronDown',
          onAction: () => moveObjective(objective.id, 1),
        },
        'separator',
        { id: 'remove', label: t('objective.remove'), icon: 'trash', isDanger: true, onAction: onRemove },
      ]}
    />
  );
  const name = objective.businessGoal.trim() === '' ? t('untitledObjective') : objective.businessGoal;
  return (
    <Inspector
      label={t('objective.title')}
      head={<span className="cut">{t('objective.title')}</span>}
      actions={menu}
      onClose={onClose}
    >
      <h2 className="subtitle" tabIndex={-1} data-focus="inspector">
        {name}
      </h2>
      <ObjectiveFields key={objective.id} objective={objective} />
      <ObjectiveTargets {...props} />
    </Inspector>
  );
}

function ObjectiveFields({ objective }: Pick<ObjectiveInspectorProps, 'objective'>) {
  const t = useTranslations('goals');
  const session = useSession();
  const { changeObjective } = useGoalEditing();
  return (
    <div className="stack">
      <div data-field="businessGoal">
        <TextArea
          label={t('objective.businessGoal')}
          placeholder={t('objective.businessGoalPlaceholder')}
          rows={2}
          value={objective.businessGoal}
          onChange={(businessGoal) => changeObjective(objective.id, { businessGoal }, 'businessGoal')}
          onBlur={session.settle}
        />
      </div>
      <TextArea
        label={t('objective.socialGoal')}
        placeholder={t('objective.socialGoalPlaceholder')}
        rows={2}
        value={objective.socialGoal}
        onChange={(socialGoal) => changeObjective(objective.id, { socialGoal }, 'socialGoal')}
        onBlur={session.settle}
      />
      <Select
        label={t('objective.stage')}
        options={OBJECTIVE_STAGES.map((value) => ({
          value,
          label: t(`stage.${value}`),
          note: t(`stageNote.${value}`),
        }))}
        value={objective.stage}
        onChange={(stage) => changeObjective(objective.id, { stage }, 'stage')}
      />
      <PersonField
        label={t('objective.owner')}
        value={objective.owner}
        onChange={(owner) => changeObjective(objective.id, { owner }, 'owner')}
        onBlur={session.settle}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        rows={2}
        value={objective.notes}
        onChange={(notes) => changeObjective(objective.id, { notes }, 'notes')}
        onBlur={session.settle}
      />
    </div>
  );
}

function ObjectiveTargets({ rows, onOpenTarget, onAddTarget }: ObjectiveInspectorProps) {
  const t = useTranslations('goals');
  const metricName = useMetricName();
  return (
    <section className="stack-tight">
      <SectionHeading size="dense" count={rows.length}>
        {t('objective.targets')}
      </SectionHeading>
      {rows.length === 0 && <p className="dense soft">{t('objective.noTargets')}</p>}
      <ul className={styles.targets}>
        {rows.map(({ target, pace, channel }) => (
          <li key={target.id} className={styles.target}>
            <ChannelMark channel={channel} />
            <Button variant="link" onPress={() => onOpenTarget(target.id)} className={styles.name}>
              {metricName(target)}
            </Button>
            <TargetStatePill state={pace.state} />
          </li>
        ))}
      </ul>
      <div>
        <Button icon="plus" size="small" onPress={onAddTarget}>
          {t('objective.addTarget')}
        </Button>
      </div>
    </section>
  );
}
