import { z } from 'zod';
import type { Merge } from '#shared/workspace/merge.ts';
import { fileSchema, made, method, passphraseSchema, workspaceIdSchema } from './method.ts';

export const copyIdSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,119}$/);

/** Another version of the same workspace that lies beside it and waits for a decision. Never opened as a workspace. */
export type PlanCopy = {
  readonly id: string;
  /**
   * unsaved: edits of a window whose workspace was taken over; sync: a sync program kept two versions;
   * outside: another program replaced the file while it was open.
   */
  readonly kind: 'unsaved' | 'sync' | 'outside';
  readonly tool: 'dropbox' | 'onedrive' | 'icloud' | 'syncthing' | null;
  readonly fileName: string;
  readonly at: string;
  readonly bytes: number;
  readonly isReadable: boolean;
};

/** Where another version comes from: beside the workspace, or a bundle that a colleague sent. */
const mergeSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('copy'), id: copyIdSchema }),
  z.object({ kind: z.literal('file'), file: fileSchema, passphrase: passphraseSchema.nullable() }),
]);
export type MergeSource = z.output<typeof mergeSourceSchema>;

/**
 * What a merge would do. `decideMerge` makes of it, and of what a person decides, the changes of one edit of the plan:
 * one undo step, with the label `merge.undo.merge`.
 */
export type MergeProposal = {
  /** Their name of the plan, and the moment and number of their last commit. */
  readonly from: { readonly name: string; readonly at: string; readonly sequence: number };
  /** Whether the state from which both came is known; if not, every difference is asked about. */
  readonly base: 'known' | 'unknown';
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number };
} & Merge;

export const COPY_METHODS = {
  'copies.list': method(z.object({ workspaceId: workspaceIdSchema }), made<readonly PlanCopy[]>()),
  /** As a workspace of its own. */
  'copies.open': method(
    z.object({ workspaceId: workspaceIdSchema, copyId: copyIdSchema }),
    made<{ readonly id: string; readonly path: string }>(),
  ),
  /** Moves it to quarantine, unchanged. */
  'copies.putAside': method(z.object({ workspaceId: workspaceIdSchema, copyId: copyIdSchema }), z.object({})),
  'merge.propose': method(
    z.object({ workspaceId: workspaceIdSchema, source: mergeSourceSchema }),
    made<MergeProposal>(),
  ),
  /** Remembers what was merged, as the common past of the next merge; a copy beside the workspace is put aside. */
  'merge.finish': method(
    z.object({ workspaceId: workspaceIdSchema, source: mergeSourceSchema }),
    z.object({}),
  ),
} as const;
