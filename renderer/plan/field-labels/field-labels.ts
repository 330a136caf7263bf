import type { FieldPath } from '#shared/workspace/join-values.ts';
import type { Collection } from '#shared/workspace/schema.ts';
import { CONTENT_LABELS } from './content-labels.ts';
import { CRISIS_LABELS } from './crisis-labels.ts';
import { GOAL_LABELS } from './goal-labels.ts';
import type { Labels } from './labels.ts';
import { STRATEGY_LABELS } from './strategy-labels.ts';
import { WORK_LABELS } from './work-labels.ts';

/** What the fields of each kind of record are called, as keys of the catalogs: the words of the pages that edit them. */
export const FIELD_LABELS: Readonly<Record<Collection, Labels>> = {
  ...STRATEGY_LABELS,
  ...GOAL_LABELS,
  ...CONTENT_LABELS,
  ...WORK_LABELS,
  ...CRISIS_LABELS,
};

/** What every record has. */
const NAMED: Labels = { notes: 'workspace.field.notes' };

/** The key of the words for a place in a record: of the field, or of the field of an item in a list. */
export function labelKeyOf(collection: Collection, path: FieldPath): string {
  if (path.length === 0) return 'merge.wholeRecord';
  // Every second part of a path is the name of an item.
  const fields = path.filter((_, index) => index % 2 === 0);
  const labels = { ...NAMED, ...FIELD_LABELS[collection] };
  return labels[fields.slice(0, 2).join('.')] ?? labels[fields[0] ?? ''] ?? 'merge.field.other';
}
