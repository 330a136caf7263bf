import type { BackupReason } from '#shared/api/backup-methods.ts';
import type { Edit } from '#shared/workspace/edit.ts';

/** Changes in one edit from which on it counts as one that a person may wish to go back before. */
const BULK = 50;

/** Why a generation is to be made before some edits are stored; null for everyday ones. */
export function riskOf(edits: readonly Pick<Edit, 'kind' | 'label' | 'changes'>[]): BackupReason | null {
  const fresh = edits.filter(({ kind }) => kind === 'edit').map(({ label }) => label.key);
  if (fresh.some((key) => key.startsWith('imports.undo.'))) return 'before-import';
  if (fresh.some((key) => key.startsWith('merge.undo.'))) return 'before-merge';
  return edits.some(({ changes }) => changes.length >= BULK) ? 'before-bulk' : null;
}
