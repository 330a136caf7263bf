import { z } from 'zod';
import { made, method, passphraseSchema, workspaceIdSchema } from './method.ts';

/** What became of the files around a workspace, its generations in both places above all. */
export type SealOutcome = {
  /**
   * Paths of files that could not be rewritten and stay as they were: in the clear, or under the key and passphrase of
   * before. Calling the method again tries them again.
   */
  readonly left: readonly string[];
};

/** Encryption of a workspace with a passphrase. Nobody can recover a lost one. */
export const SEAL_METHODS = {
  /** Keeps the key in memory until `workspaces.close`, or until the program ends. Throws passphrase-wrong. */
  'seal.unlock': method(
    z.object({ workspaceId: workspaceIdSchema, passphrase: passphraseSchema }),
    z.object({}),
  ),
  /** Encrypts a workspace, or changes its passphrase (then `present` must be right). */
  'seal.set': method(
    z.object({
      workspaceId: workspaceIdSchema,
      passphrase: passphraseSchema,
      present: passphraseSchema.nullable(),
    }),
    made<SealOutcome>(),
  ),
  /** Writes the workspace in the clear again. */
  'seal.remove': method(
    z.object({ workspaceId: workspaceIdSchema, present: passphraseSchema }),
    made<SealOutcome>(),
  ),
} as const;
