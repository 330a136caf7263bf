import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Objective } from '#shared/plan/goals/objective.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import styles from './GoalsGuide.module.css';
import { GuideTargetForm, GuideTargetLine } from './GuideTarget.tsx';
import { inOrder } from './target-groups.ts';
import { useGoalEditing } from './use-goal-editing.ts';

/** Goals and their targets, as short as they can be: what the business wants, one figure, from where, to where, by when. */
export function GoalsGuide() {
  const t = useTranslations('goals.guide');
  const objectives = inOrder(useWorkspace((tables) => tables.objectives).values());
  const targets = inOrder(useWorkspace((tables) => tables.targets).values());
  const [open, setOpen] = useState<string | null>(null);
  const { addObjective } = useGoalEditing();
  // A blank goal is on the page before it is in the plan: the first letter makes it.
  const shown: readonly (Objective | null)[] = objectives.length === 0 ? [null] : objectives;
  const opened = targets.some(({ id }) => id === open) ? open : (targets[0]?.id ?? null);
  return (
    <div className={styles.goals}>
      {shown.map((objective, index) => (
        <GuideGoal
          // biome-ignore lint/suspicious/noArrayIndexKey: a goal keeps its fields and focus while it comes into being
          key={index}
          number={index + 1}
          isOnly={shown.length === 1}
          objective={objective}
          targets={targets.filter(({ objectiveId }) => objectiveId !== null && objectiveId === objective?.id)}
          open={opened}
          onOpen={setOpen}
        />
      ))}
      {objectives.length > 0 && (
        <div>
          <Button
            variant="quiet"
            size="small"
            icon="plus"
            onPress={() => {
              addObjective();
              focusSoon(`[data-goal="${objectives.length + 1}"] input`);
            }}
          >
            {t('addGoal')}
          </Button>
        </div>
      )}
    </div>
  );
}

type GuideGoalProps = {
  readonly number: number;
  readonly isOnly: boolean;
  readonly objective: Objective | null;
  readonly targets: readonly Target[];
  /** The id of the target whose form is open. */
  readonly open: string | null;
  readonly onOpen: (id: string) => void;
};

function GuideGoal({ number, isOnly, objective, targets, open, onOpen }: GuideGoalProps) {
  const t = useTranslations('goals');
  const session = useSession();
  const { addObjective, changeObjective, addTarget, changeTarget } = useGoalEditing();
  const profileOwner = useWorkspace((tables) => tables.profile.get('profile')?.owner ?? '');
  const write = (businessGoal: string) => {
    if (objective === null) addObjective({ businessGoal });
    else changeObjective(objective.id, { businessGoal }, 'businessGoal');
  };
  const change = (target: Target | null, fields: Partial<Target>, field: string | null) => {
    if (target !== null) return changeTarget(target.id, fields, field);
    onOpen(addTarget({ ...fields, objectiveId: objective?.id ?? addObjective() }));
  };
  const forms: readonly (Target | null)[] = targets.length === 0 ? [null] : targets;
  return (
    <section className={styles.goal} data-goal={number} aria-label={t('guide.goalNumber', { number })}>
      <div className={styles.head}>
        <TextField
          label={t('objective.businessGoal')}
          {...(isOnly ? {} : { hint: t('guide.goalNumber', { number }) })}
          placeholder={t('objective.businessGoalPlaceholder')}
          value={objective?.businessGoal ?? ''}
          onChange={write}
          onBlur={session.settle}
        />
        <PersonField
          label={t('guide.objectiveOwner')}
          value={objective === null ? profileOwner : objective.owner}
          onChange={(owner) =>
            objective === null ? addObjective({ owner }) : changeObjective(objective.id, { owner }, 'owner')
          }
          onBlur={session.settle}
        />
      </div>
      {forms.map((target, index) =>
        target === null || target.id === open ? (
          <GuideTargetForm
            // biome-ignore lint/suspicious/noArrayIndexKey: a form keeps its fields and focus while its target comes into being
            key={index}
            target={target}
            onChange={(fields, field) => change(target, fields, field ?? null)}
          />
        ) : (
          <GuideTargetLine key={target.id} target={target} onOpen={() => onOpen(target.id)} />
        ),
      )}
      {targets.length > 0 && (
        <div className="dense">
          <Button
            variant="link"
            size="small"
            onPress={() => onOpen(addTarget({ objectiveId: objective?.id ?? null }))}
          >
            {t('guide.addTarget')}
          </Button>
        </div>
      )}
    </section>
  );
}
