import { PlannerError } from '#shared/base/errors.ts';
import { hostileJson, type Json } from '#shared/base/json.ts';
import { type Change, conflictsWith } from '#shared/workspace/changes.ts';
import type { Edit } from '#shared/workspace/edit.ts';
import { type IntegrityProblem, integrityOfChanges, schemaProblems } from '#shared/workspace/integrity.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { overlayTables } from './overlay-tables.ts';

/**
 * Throws unless the edits can be stored: `invalid-input` for what could not be read again, `conflict` (with the present
 * `records`) where they are not based on what is stored, `integrity` (with `problems`) where the plan would not be sound.
 */
export function assertFits(tables: Tables, edits: readonly Edit[]): void {
  assertHarmless(edits);
  const changes = edits.flatMap((edit) => edit.changes);
  const contested = conflictsWith(tables, changes);
  if (contested.length > 0) {
    const records = contested.map(({ collection, id }) => ({
      collection,
      id,
      record: (tables[collection].get(id) ?? null) as Json, // a record is plain JSON
    }));
    throw new PlannerError('conflict', 'Based on records that have changed', { records });
  }
  const problems = problemsAfter(tables, changes);
  if (problems.length > 0) {
    throw new PlannerError('integrity', 'The plan would not be sound', {
      problems: problems.slice(0, MOST_PROBLEMS).map((problem) => ({ ...problem })),
    });
  }
}

const MOST_PROBLEMS = 100;

/** What could be written but not be read again must not be written: ids become keys of the snapshot. */
export function assertHarmless(edits: readonly Edit[]): void {
  const ids = edits.flatMap(({ changes }) => changes.map(({ id }) => ({ [id]: 0 })));
  if (hostileJson({ edits }) === null && hostileJson(ids) === null) return;
  throw new PlannerError('invalid-input', 'Hostile content', { fields: ['edits'] });
}

/** Looks at the records between too, where one commit changes a record twice: undo brings them back. */
function problemsAfter(tables: Tables, changes: readonly Change[]): readonly IntegrityProblem[] {
  const after = overlayTables(tables, changes);
  const between = changes.filter((change) => {
    const last = after[change.collection].get(change.id);
    return change.after !== null && change.after !== last;
  });
  return [
    ...between.flatMap((change) => schemaProblems(change.collection, change.id, change.after)),
    ...integrityOfChanges(after, changes),
  ];
}
