import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { undecidedPosts } from '#shared/plan/crisis/incident-hold.ts';
import { closeIncident } from '#shared/plan/crisis/incident-rules.ts';
import { changed, removed } from '#shared/workspace/changes.ts';
import { CloseDialog, type CloseDialogProps } from './CloseDialog.tsx';
import { useIncidentEdit } from './use-incident.ts';

/** How an incident ends: closed, or discarded where it was none. */
export function useIncidentEnd({ id }: Pick<Incident, 'id'>) {
  const t = useTranslations('crisis');
  const session = useSession();
  const dialogs = useDialogs();
  const offerUndo = useUndoToast();
  const { edit, entry } = useIncidentEdit(id);
  return {
    /** Asks once, naming what stays open; then the review is there to be written. */
    close: async () => {
      const incident = session.tables().incidents.get(id);
      if (incident === undefined) return;
      const openSteps = incident.steps.filter(({ doneAt }) => doneAt === null).length;
      const isSure = await dialogs.open<Omit<CloseDialogProps, 'close'>, true>(CloseDialog, { openSteps });
      if (isSure === null) return;
      edit('crisis.undo.close', (present) =>
        closeIncident(present, session.now(), entry('decision', t('entry.closed'))),
      );
      openPage('crisis', { selected: id });
    },
    /** Takes the incident away as if it had not been: posts that still wait are released. */
    discard: () => {
      const { incidents, posts } = session.tables();
      const incident = incidents.get(id);
      if (incident === undefined) return;
      const waiting = undecidedPosts(incident, posts).flatMap(({ postId }) => posts.get(postId) ?? []);
      session.edit('crisis.undo.remove', [
        removed('incidents', incident),
        ...waiting.map((post) => changed('posts', post, { isHeld: false })),
      ]);
      openPage('crisis');
      offerUndo(incident.closedAt === null ? t('room.discarded') : t('review.removed'));
    },
    reopen: () => edit('crisis.undo.reopen', () => ({ closedAt: null })),
  };
}
