import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { type Candidate, createCandidate } from '#shared/plan/fit/role-profile.ts';
import { added } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { useCandidateName } from './use-role-profile.ts';

/** What is done to a whole candidate; each is one step of undo. */
export function useCandidateActions(select: (id: string | null) => void) {
  const t = useTranslations('fit.candidates');
  const session = useSession();
  const candidateName = useCandidateName();
  const offerUndo = useUndoToast();
  const insert = (fields: Partial<Candidate>, label: string) => {
    const record = createCandidate({ id: session.newId(), now: session.now() }, fields);
    session.edit(label, [added('candidates', record)]);
    select(record.id);
  };
  return {
    add: () => insert({}, 'fit.undo.addCandidate'),
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }: Candidate) =>
      insert(
        { ...fields, name: t('copyName', { name: candidateName(fields) }) },
        'fit.undo.duplicateCandidate',
      ),
    remove: (candidate: Candidate) => {
      session.edit('fit.undo.removeCandidate', removalOf(session.tables(), 'candidates', candidate));
      select(null);
      offerUndo(t('removed', { name: candidateName(candidate) }));
    },
  };
}
