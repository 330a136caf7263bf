import type { Change } from '#shared/workspace/changes.ts';
import { isSameBesidesStamp } from '#shared/workspace/join-records.ts';
import type { AnyRecord } from '#shared/workspace/schema.ts';

/** The changes with the moment of the change in each record; those that change nothing fall away. */
export function stamped(changes: readonly Change[], now: Date): readonly Change[] {
  return changes.flatMap((change): readonly Change[] => {
    if (isSameBesidesStamp(change.before, change.after)) return [];
    if (change.after === null) return [change];
    const after: AnyRecord = { ...change.after, updatedAt: now.toISOString() };
    return [{ ...change, after } as Change]; // the same record of the same collection
  });
}
