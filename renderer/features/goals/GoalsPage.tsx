import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { TargetStateMark } from '#renderer/plan/TargetStatePill.tsx';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldSelector, focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import type { Objective } from '#shared/plan/goals/objective.ts';
import { GoalsEmpty } from './GoalsEmpty.tsx';
import styles from './GoalsPage.module.css';
import { ObjectiveInspector } from './ObjectiveInspector.tsx';
import { TargetInspector } from './TargetInspector.tsx';
import { TargetTable } from './TargetTable.tsx';
import {
  type Grouping,
  groupTargets,
  stateTally,
  type TargetRow,
  targetRows,
  unservedObjectives,
} from './target-groups.ts';
import { useGoalEditing } from './use-goal-editing.ts';

/** Objectives and their targets: where each stands, and what is still without a number. */
export function GoalsPage() {
  const editing = useGoalEditing();
  const [selected, select] = useQuery('selected');
  const objectives = useWorkspace((tables) => tables.objectives);
  const rows = useTargetRows();
  const isEmpty = objectives.size === 0 && rows.length === 0;
  const row = rows.find(({ target }) => target.id === selected) ?? null;
  const objective = objectives.get(selected ?? '') ?? null;

  const addTarget = (objectiveId: string | null) => {
    const channelId = row?.target.objectiveId === objectiveId ? (row?.target.channelId ?? null) : null;
    select(editing.addTarget({ objectiveId, channelId }));
    focusSoon(fieldSelector('metric'));
  };
  const addTargetHere = () =>
    addTarget(objective?.id ?? row?.target.objectiveId ?? [...objectives.keys()][0] ?? null);
  const addObjective = () => {
    select(editing.addObjective());
    focusSoon(fieldSelector('businessGoal'));
  };
  const close = () => {
    select(null);
    focusSoon(`[data-row="${selected}"]`);
  };
  const removeTarget = (id: string) => {
    if (selected === id) select(null);
    editing.removeTarget(id);
  };
  useNewKey(isEmpty ? addObjective : addTargetHere);

  return (
    <SplitView inspector={inspector()}>
      {isEmpty ? (
        <div className="scroll">
          <GoalsEmpty onAdd={addObjective} />
        </div>
      ) : (
        <GoalsMain
          rows={rows}
          selected={selected}
          onSelect={(id, { hasFocus }) => {
            select(id);
            if (hasFocus) focusSoon('[data-focus="inspector"]');
          }}
          onRemove={removeTarget}
          onAddTarget={addTarget}
          onAddTargetHere={addTargetHere}
          onAddObjective={addObjective}
        />
      )}
    </SplitView>
  );

  function inspector(): ReactNode {
    if (row !== null) {
      return (
        <TargetInspector
          row={row}
          onClose={close}
          onRemove={() => removeTarget(row.target.id)}
          onDuplicate={() => select(editing.duplicateTarget(row.target.id))}
        />
      );
    }
    if (objective === null) return null;
    return (
      <ObjectiveInspector
        objective={objective}
        rows={rows.filter(({ target }) => target.objectiveId === objective.id)}
        onClose={close}
        onRemove={() => {
          select(null);
          editing.removeObjective(objective.id);
        }}
        onOpenTarget={(id) => select(id)}
        onAddTarget={() => addTarget(objective.id)}
      />
    );
  }
}

function useTargetRows(): readonly TargetRow[] {
  const today = useToday();
  const targets = useWorkspace((tables) => tables.targets);
  const objectives = useWorkspace((tables) => tables.objectives);
  const channels = useWorkspace((tables) => tables.channels);
  const metricPoints = useWorkspace((tables) => tables.metricPoints);
  return useMemo(
    () => targetRows({ targets, objectives, channels, metricPoints }, today),
    [targets, objectives, channels, metricPoints, today],
  );
}

type GoalsMainProps = {
  readonly rows: readonly TargetRow[];
  readonly selected: string | null;
  readonly onSelect: (id: string, how: { readonly hasFocus: boolean }) => void;
  readonly onRemove: (targetId: string) => void;
  readonly onAddTarget: (objectiveId: string) => void;
  readonly onAddTargetHere: () => void;
  readonly onAddObjective: () => void;
};

function GoalsMain(props: GoalsMainProps) {
  const { rows, selected, onSelect, onRemove, onAddTarget } = props;
  const [view, setView] = useQuery('view');
  const by: Grouping = view === 'channel' ? 'channel' : 'objective';
  const objectives = useWorkspace((tables) => tables.objectives);
  const channels = useWorkspace((tables) => tables.channels);
  const targets = useWorkspace((tables) => tables.targets);
  const groups = useMemo(
    () => groupTargets(rows, { objectives, channels }, by),
    [rows, objectives, channels, by],
  );
  const unserved = useMemo(() => unservedObjectives({ objectives, targets }), [objectives, targets]);
  return (
    <>
      <GoalsBar {...props} by={by} onGroup={(next) => setView(next === 'channel' ? next : null)} />
      <div className={styles.list}>
        {groups.length > 0 && (
          <TargetTable groups={groups} selected={selected} onSelect={onSelect} onRemove={onRemove} />
        )}
        {unserved.length > 0 && (
          <Unserved
            objectives={unserved}
            onOpen={(id) => onSelect(id, { hasFocus: true })}
            onAddTarget={onAddTarget}
          />
        )}
        <div className={styles.decision}>
          <SectionDecisionCard section="goals" />
        </div>
      </div>
    </>
  );
}

type GoalsBarProps = GoalsMainProps & { readonly by: Grouping; readonly onGroup: (by: Grouping) => void };

function GoalsBar({ rows, by, onGroup, onAddTargetHere, onAddObjective }: GoalsBarProps) {
  const t = useTranslations('goals');
  return (
    <div className={styles.bar}>
      <SegmentedControl<Grouping>
        label={t('view.label')}
        options={[
          { value: 'objective', label: t('view.byObjective') },
          { value: 'channel', label: t('view.byChannel') },
        ]}
        value={by}
        onChange={onGroup}
      />
      <ul className={styles.tally} aria-label={t('tally')}>
        {stateTally(rows).map(({ state, count }) => (
          <li
            key={state}
            className={styles.count}
            title={t(state === 'unknown' ? 'tallyUnknown' : `state.${state}`)}
          >
            {state === 'unknown' ? (
              <StateMark tone="none" shape="broken" label={t('tallyUnknown')} />
            ) : (
              <TargetStateMark state={state} />
            )}
            <span className="num">{count}</span>
          </li>
        ))}
      </ul>
      <span className={styles.actions}>
        <Button
          size="small"
          variant="quiet"
          icon="plus"
          ariaLabel={t('add.objectiveName')}
          onPress={onAddObjective}
        >
          {t('add.objective')}
        </Button>
        <Button size="small" icon="plus" ariaLabel={t('add.targetName')} onPress={onAddTargetHere}>
          {t('add.target')}
        </Button>
      </span>
    </div>
  );
}

type UnservedProps = {
  readonly objectives: readonly Objective[];
  readonly onOpen: (id: string) => void;
  readonly onAddTarget: (objectiveId: string) => void;
};

/** Objectives without a number: nobody could say whether they are met. */
function Unserved({ objectives, onOpen, onAddTarget }: UnservedProps) {
  const t = useTranslations('goals');
  return (
    <section className={styles.unserved} aria-labelledby="goals-unserved">
      <SectionHeading id="goals-unserved" count={objectives.length}>
        {t('unserved.title')}
      </SectionHeading>
      <ul className="stack-tight">
        {objectives.map(({ id, businessGoal }) => {
          const name = businessGoal.trim() === '' ? t('untitledObjective') : businessGoal;
          return (
            <li key={id} className="dense soft measure">
              {t.rich('unserved.text', {
                name,
                b: (words) => (
                  <button type="button" className={styles.objective} onClick={() => onOpen(id)}>
                    {words}
                  </button>
                ),
              })}{' '}
              <Button variant="link" onPress={() => onAddTarget(id)}>
                {t('unserved.add')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
