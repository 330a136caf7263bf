import { z } from 'zod';
import type { IntegrityProblem } from '#shared/workspace/integrity.ts';
import type { Collection } from '#shared/workspace/schema.ts';
import { type Generation, generationIdSchema } from './backup-methods.ts';
import { made, method, workspaceIdSchema } from './method.ts';

/** Something a workspace can be brought back from. */
const recoverySourceSchema = z.discriminatedUnion('kind', [
  /** The newest good generation with the commits that journal and history kept since: usually nothing is missing. */
  z.object({ kind: z.literal('rebuilt') }),
  z.object({ kind: z.literal('generation'), id: generationIdSchema }),
]);
export type RecoverySource = z.output<typeof recoverySourceSchema>;

/** What one source would give back. */
export type RecoveryOption = {
  readonly source: RecoverySource;
  readonly sequence: number;
  /** Moment of its last commit, or of its making where it could not be read. */
  readonly at: string;
  readonly bytes: number;
  readonly records: number | null;
  /** Commits after it that are known and would be missing; null where nobody can say. */
  readonly missingCommits: number | null;
  readonly isReadable: boolean;
  /** The generation it comes from; null where it was put together. */
  readonly generation: Generation | null;
};

/** What is the matter with a workspace and what is safe. */
export type RecoveryReport = {
  readonly id: string;
  readonly path: string;
  /** Last name by which it was known. */
  readonly name: string;
  /** Null when it can be opened. `reason` is a key of the catalog section `recovery.reason`. */
  readonly problem: { readonly reason: string; readonly problems: readonly IntegrityProblem[] } | null;
  /** The file of the plan; null where it is missing. */
  readonly snapshot: { readonly bytes: number; readonly changedAt: string } | null;
  readonly journal: {
    /** Good commits since the snapshot. */
    readonly commits: number;
    readonly lastAt: string | null;
    /** Bytes after the first line that is not as it was written. */
    readonly damagedBytes: number;
  };
  /** The best first. */
  readonly options: readonly RecoveryOption[];
};

/** What would be different after bringing a source back, against what is there now (or the best option). */
export type Difference = {
  readonly comparedWith: 'present' | 'best';
  readonly counts: readonly {
    readonly collection: Collection;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
  }[];
  /** At most 200, the way there: `added` is in the source only. */
  readonly examples: readonly {
    readonly collection: Collection;
    readonly id: string;
    readonly name: string;
    readonly kind: 'added' | 'changed' | 'removed';
    readonly fields: readonly string[];
  }[];
};

export type Restored = {
  readonly id: string;
  readonly path: string;
  /** The generation that holds what was there before; null where nothing readable was. */
  readonly before: string | null;
  /** Where the unreadable files went; null where none had to be moved. */
  readonly quarantined: string | null;
};

export const RECOVERY_METHODS = {
  'recovery.inspect': method(z.object({ workspaceId: workspaceIdSchema }), made<RecoveryReport>()),
  'recovery.preview': method(
    z.object({ workspaceId: workspaceIdSchema, source: recoverySourceSchema }),
    made<Difference>(),
  ),
  /** As a workspace of its own, or in place: then what was there is kept first, as a generation or in quarantine. */
  'recovery.restore': method(
    z.object({
      workspaceId: workspaceIdSchema,
      source: recoverySourceSchema,
      how: z.enum(['copy', 'in-place']),
      client: z.string().max(60),
    }),
    made<Restored>(),
  ),
} as const;
