import { isSameJson } from '#shared/base/json.ts';
import { applyChanges, type Change, changed, recordKey } from './changes.ts';
import { parsePath } from './join-records.ts';
import { type Conflict, type Merge, takeMine } from './merge.ts';
import { REFERENCES } from './references.ts';
import type { AnyRecord, Tables } from './schema.ts';
import { withoutTwins } from './series-twins.ts';

export type Side = 'mine' | 'theirs';
export type Choose = (conflict: Conflict, field: string | null) => Side;

/**
 * The changes that a merge comes to once each contested place is decided: one edit that fits a commit on `mine`.
 * References to a record that the decisions leave out are cleared, as removing it would have done, and no series gets a
 * second post on a day.
 */
export function decideMerge(mine: Tables, merge: Merge, choose: Choose): readonly Change[] {
  const byKey = new Map(merge.contested.map((change) => [recordKey(change), change]));
  const decided = merge.conflicts.flatMap((conflict): readonly Change[] => {
    const change = byKey.get(recordKey(conflict));
    if (change === undefined) return [];
    const own = conflict.fields.filter(({ field }) => choose(conflict, field) === 'mine');
    const after = takeMine(
      change,
      own.map(({ field }) => parsePath(field)),
    );
    return isSameJson(after, change.before) ? [] : [{ ...change, after } as Change]; // the same record
  });
  return withoutTwins(mine, withoutDangling(mine, [...merge.changes, ...decided]), merge.crowded);
}

/** Clears references that lead nowhere after the changes and did lead somewhere before, or are new. */
function withoutDangling(mine: Tables, changes: readonly Change[]): readonly Change[] {
  const outcome = applyChanges(mine, changes);
  const result = new Map(changes.map((change) => [recordKey(change), change]));
  for (const { from, to, ids, without } of REFERENCES) {
    const missing = (id: string) => !outcome[to].has(id);
    for (const record of outcome[from].values() as Iterable<AnyRecord>) {
      const key = recordKey({ collection: from, id: record.id });
      const isTouched = result.has(key);
      const gone = ids(record).filter((id) => missing(id) && (isTouched || mine[to].has(id)));
      if (gone.length === 0) continue;
      const present = result.get(key) ?? changed(from, record as never, {}); // a record of that collection
      let after: AnyRecord = present.after ?? record;
      let isOwned = false;
      for (const id of gone) {
        const fields = without(after, id);
        isOwned ||= fields === null;
        after = { ...after, ...fields } as AnyRecord; // fields of the same record
      }
      result.set(key, { ...present, after: isOwned ? null : after } as Change);
    }
  }
  return [...result.values()].filter(({ before, after }) => !isSameJson(before, after));
}
