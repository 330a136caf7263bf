import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import type { HealthFinding } from '#shared/plan/health/check-health.ts';
import { createMutedFinding, type MutedFinding } from '#shared/plan/muted-finding.ts';
import { added, changed, removed } from '#shared/workspace/changes.ts';

/** Silences rules with a reason, changes the reason, and lets them speak again. */
export function useMuting() {
  const t = useTranslations('health');
  const session = useSession();
  const today = useToday();
  const offerUndo = useUndoToast();
  return {
    mute: ({ ruleId }: HealthFinding, recordId: string | null, reason: string) => {
      const stamp = { id: session.newId(), now: session.now() };
      const record = createMutedFinding(stamp, { ruleId, recordId, reason, mutedOn: today });
      session.edit('health.undo.mute', [added('mutedFindings', record)]);
      offerUndo(t('mute.done'));
    },
    write: (muting: MutedFinding, fields: Pick<Partial<MutedFinding>, 'reason' | 'notes'>) => {
      const before = session.tables().mutedFindings.get(muting.id);
      if (before === undefined) return;
      session.edit('health.undo.reason', [changed('mutedFindings', before, fields)], {
        merge: `mutedFindings/${muting.id}/${Object.keys(fields).join()}`,
      });
    },
    unmute: (muting: MutedFinding) => {
      const before = session.tables().mutedFindings.get(muting.id);
      if (before === undefined) return;
      session.edit('health.undo.unmute', [removed('mutedFindings', before)]);
      offerUndo(t('mute.undone'));
    },
  };
}
