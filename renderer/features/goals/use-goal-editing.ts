import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import type { MetricPoint } from '#shared/plan/goals/metric.ts';
import { createObjective, type Objective } from '#shared/plan/goals/objective.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { added, changed, removed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { checkInChanges, newTarget, targetChanges } from './target-edits.ts';
import { inOrder, lastOrder } from './target-groups.ts';

/** Everything that can be done to objectives, targets and their check-ins. Each is one step of undo. */
export function useGoalEditing() {
  const session = useSession();
  const today = useToday();
  const tell = useUndoToast();
  const t = useTranslations('goals');
  return useMemo(() => {
    const stamp = () => ({ id: session.newId(), now: session.now() });
    return {
      addTarget(fields: Partial<Target> = {}): string {
        const target = newTarget(stamp(), session.tables(), today, fields);
        session.edit('goals.undo.addTarget', [added('targets', target)]);
        return target.id;
      },
      /** `field` joins what is typed into one field to one step. */
      changeTarget(id: string, fields: Partial<Target>, field: string | null = null): void {
        const before = session.tables().targets.get(id);
        if (before === undefined) return;
        const merge = field === null ? {} : { merge: `targets/${id}/${field}` };
        session.edit('goals.undo.changeTarget', targetChanges(session.tables(), before, fields), merge);
      },
      /** Writes a suggested goal into the target: one step of its own. */
      takeSuggestion(id: string, goal: number): void {
        const before = session.tables().targets.get(id);
        if (before === undefined) return;
        session.edit('goals.undo.takeSuggestion', targetChanges(session.tables(), before, { goal }));
      },
      duplicateTarget(id: string): string | null {
        const target = session.tables().targets.get(id);
        if (target === undefined) return null;
        const copy = { ...target, ...stampOf(stamp()), order: target.order + 0.5 };
        session.edit('goals.undo.duplicateTarget', [added('targets', copy)]);
        return copy.id;
      },
      removeTarget(id: string): void {
        const target = session.tables().targets.get(id);
        if (target === undefined) return;
        session.edit('goals.undo.removeTarget', removalOf(session.tables(), 'targets', target));
        tell(t('removed'));
      },
      addObjective(fields: Partial<Objective> = {}): string {
        const order = lastOrder(session.tables().objectives.values());
        const owner = session.tables().profile.get('profile')?.owner ?? '';
        const objective = createObjective(stamp(), { order, owner, ...fields });
        session.edit('goals.undo.addObjective', [added('objectives', objective)]);
        return objective.id;
      },
      changeObjective(id: string, fields: Partial<Objective>, field: string): void {
        const before = session.tables().objectives.get(id);
        if (before === undefined) return;
        const merge = `objectives/${id}/${field}`;
        session.edit('goals.undo.changeObjective', [changed('objectives', before, fields)], { merge });
      },
      removeObjective(id: string): void {
        const objective = session.tables().objectives.get(id);
        if (objective === undefined) return;
        session.edit('goals.undo.removeObjective', removalOf(session.tables(), 'objectives', objective));
        tell(t('objective.removed'));
      },
      moveObjective(id: string, step: 1 | -1): void {
        const objectives = [...inOrder(session.tables().objectives.values())];
        const place = objectives.findIndex((objective) => objective.id === id);
        const [moved] = objectives.splice(place, 1);
        if (moved === undefined) return;
        objectives.splice(Math.max(0, place + step), 0, moved);
        const changes = objectives.map((objective, order) =>
          changed('objectives', objective, { order: order + 1 }),
        );
        session.edit('goals.undo.moveObjective', changes);
      },
      checkIn(target: Target, entry: { readonly date: string; readonly value: number }): void {
        const changes = checkInChanges(session.tables(), target, entry, stamp());
        session.edit('goals.undo.addCheckIn', changes);
      },
      changeCheckIn(id: string, value: number): void {
        const point = session.tables().metricPoints.get(id);
        if (point === undefined) return;
        const merge = `metricPoints/${id}/value`;
        session.edit('goals.undo.changeCheckIn', [changed('metricPoints', point, { value })], { merge });
      },
      removeCheckIn(point: MetricPoint, sentence: string): void {
        session.edit('goals.undo.removeCheckIn', [removed('metricPoints', point)]);
        tell(sentence);
      },
    };
  }, [session, today, tell, t]);
}

function stampOf({ id, now }: { readonly id: string; readonly now: string }) {
  return { id, createdAt: now, updatedAt: now };
}
