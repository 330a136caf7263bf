import type { Json } from '#shared/base/json.ts';
import type { Change } from './changes.ts';

/** The name of an edit: a key of the catalogs and its values, so that stored data holds no interface text. */
export type EditLabel = { readonly key: string; readonly values: Readonly<Record<string, Json>> };

/**
 * One edit, as the history keeps it. Edits with the same `step` are one step of undo (typing is saved in pieces).
 * `kind` tells whether it was a new edit or one that undo or redo made, so that the stacks survive a restart.
 */
export type Edit = {
  readonly step: string;
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly label: EditLabel;
  readonly changes: readonly Change[];
};

/** An edit once it is on disk. `at` is the moment of the commit, `sequence` counts the commits of a workspace. */
export type StoredEdit = Edit & { readonly sequence: number; readonly at: string; readonly device: string };
