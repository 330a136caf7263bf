import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { createMoment, type Moment, type MomentSource } from '#shared/plan/moments/moment.ts';
import { added, removed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';

export type MomentActions = {
  /** Gives the id of the new moment; null where the workspace can only be read. */
  readonly add: (fields: Pick<Moment, 'start'> & Partial<Moment>) => string | null;
  readonly duplicate: (id: string) => string | null;
  readonly remove: (id: string) => void;
  /** Takes the moments of the file along. */
  readonly removeSource: (source: MomentSource) => void;
};

/** What one can do to one's own moments; everything is one undo step. */
export function useMomentActions(): MomentActions {
  const t = useTranslations('moments');
  const session = useSession();
  const offerUndo = useUndoToast();
  const nameOf = ({ title }: Pick<Moment, 'title'>) => (title.trim() === '' ? t('untitled') : title);
  const isReadOnly = session.readOnly !== null;
  function add(fields: Pick<Moment, 'start'> & Partial<Moment>) {
    if (isReadOnly) return null;
    const moment = createMoment({ id: session.newId(), now: session.now() }, fields);
    const change = [added('moments', moment)];
    if (moment.title.trim() === '') session.edit('moments.undo.addNew', change);
    else session.edit({ key: 'moments.undo.add', values: { name: moment.title } }, change);
    return moment.id;
  }
  return {
    add,
    duplicate: (id) => {
      const moment = session.tables().moments.get(id);
      if (moment === undefined || isReadOnly) return null;
      const stamp = { id: session.newId(), createdAt: session.now(), updatedAt: session.now() };
      const copy = {
        ...moment,
        ...stamp,
        title: t('own.copyOf', { name: nameOf(moment) }),
        sourceId: null,
        uid: '',
      };
      session.edit('moments.undo.duplicate', [added('moments', copy)]);
      return copy.id;
    },
    remove: (id) => {
      const moment = session.tables().moments.get(id);
      if (moment === undefined || isReadOnly) return;
      const name = nameOf(moment);
      session.edit({ key: 'moments.undo.remove', values: { name } }, [removed('moments', moment)]);
      offerUndo(t('removed', { name }));
    },
    removeSource: (source) => {
      const present = session.tables().momentSources.get(source.id);
      if (present === undefined || isReadOnly) return;
      const { name } = present;
      session.edit(
        { key: 'moments.undo.removeSource', values: { name } },
        removalOf(session.tables(), 'momentSources', present),
      );
      offerUndo(t('removed', { name }));
    },
  };
}
