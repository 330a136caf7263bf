import { useCallback } from 'react';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { Incident, IncidentLogEntry } from '#shared/plan/crisis/incident.ts';
import { type Change, changed } from '#shared/workspace/changes.ts';
import type { EditLabel } from '#shared/workspace/edit.ts';

export type IncidentEdit = {
  /**
   * Changes an incident as it is at this moment; what else must change goes with it in one step of undo. `merge`
   * joins what is typed on in one field.
   */
  readonly edit: (
    label: EditLabel | string,
    fieldsOf: (incident: Incident) => Partial<Incident>,
    options?: { readonly with?: readonly Change[]; readonly merge?: string },
  ) => void;
  /** An entry for the log, of now. */
  readonly entry: (kind: IncidentLogEntry['kind'], text: string, at?: string) => IncidentLogEntry;
};

/** How one incident changes. */
export function useIncidentEdit(id: string): IncidentEdit {
  const session = useSession();
  const edit = useCallback<IncidentEdit['edit']>(
    (label, fieldsOf, { with: others = [], merge } = {}) => {
      const before = session.tables().incidents.get(id);
      if (before === undefined) return;
      const change = changed('incidents', before, fieldsOf(before));
      session.edit(
        label,
        [change, ...others],
        merge === undefined ? {} : { merge: `incidents/${id}/${merge}` },
      );
    },
    [session, id],
  );
  const entry = useCallback<IncidentEdit['entry']>(
    (kind, text, at = session.now()) => ({ id: session.newId(), at, kind, text }),
    [session],
  );
  return { edit, entry };
}
