import { useCallback } from 'react';
import { changed } from '#shared/workspace/changes.ts';
import type { Collection, RecordOf } from '#shared/workspace/schema.ts';
import { useSession, useWorkspace } from './SessionProvider.tsx';

export type RecordEdit<C extends Collection> = {
  /** Undefined once it is removed, here or in another window. */
  readonly record: RecordOf<C> | undefined;
  /** Changes some fields; typing on in the same fields is one undo step. */
  readonly change: (fields: Partial<RecordOf<C>>) => void;
};

/** One record and how its fields change. `label` is the catalog key that names the undo step. */
export function useRecordEdit<C extends Collection>(collection: C, id: string, label: string): RecordEdit<C> {
  const session = useSession();
  const record = useWorkspace((tables) => tables[collection].get(id)) as RecordOf<C> | undefined; // of this collection
  const change = useCallback(
    (fields: Partial<RecordOf<C>>) => {
      const before = session.tables()[collection].get(id) as RecordOf<C> | undefined; // of this collection
      if (before === undefined) return;
      const merge = `${collection}/${id}/${Object.keys(fields).join()}`;
      session.edit(label, [changed(collection, before, fields)], { merge });
    },
    [session, collection, id, label],
  );
  return { record, change };
}
