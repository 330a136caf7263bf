import { z } from 'zod';
import { method, passphraseSchema, workspaceIdSchema } from './method.ts';

/** Encryption of a workspace with a passphrase. Nobody can recover a lost one. */
export const SEAL_METHODS = {
  /** Keeps the key in memory until the workspace is closed. Throws passphrase-wrong. */
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
    z.object({}),
  ),
  /** Writes the workspace in the clear again. */
  'seal.remove': method(
    z.object({ workspaceId: workspaceIdSchema, present: passphraseSchema }),
    z.object({}),
  ),
} as const;
