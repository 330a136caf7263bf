import { z } from 'zod';
import { LANGUAGES } from '#shared/base/language.ts';
import { PALETTE } from '#shared/base/palette.ts';
import { STARTER_BUSINESSES } from '#shared/plan/business.ts';
import type { Digest } from '#shared/plan/portfolio/portfolio.ts';
import { contentLanguageSchema, dateSchema, zoneSchema } from '#shared/plan/record.ts';
import type { StoredEdit } from '#shared/workspace/edit.ts';
import type { IntegrityProblem } from '#shared/workspace/integrity.ts';
import type { StoredTables } from '#shared/workspace/schema.ts';
import type { StorageNotice } from './data-methods.ts';
import { fileSchema, made, method, nothing, passphraseSchema, workspaceIdSchema } from './method.ts';

const newWorkspaceSchema = z.object({
  name: z.string().trim().min(1).max(120),
  /** Who looks after the plan; empty while nobody does. */
  owner: z.string().trim().max(120),
  colour: z.enum(PALETTE),
  planStart: dateSchema,
  planEnd: dateSchema,
  timeZone: zoneSchema,
  weekStart: z.union([z.literal(1), z.literal(6), z.literal(7)]),
  currency: z.string().regex(/^[A-Z]{3}$/),
  languages: z.array(contentLanguageSchema).min(1),
});
export type NewWorkspace = z.output<typeof newWorkspaceSchema>;

/** What can be said of a workspace without opening it for writing. */
export type WorkspaceSummary = {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly colour: (typeof PALETTE)[number];
  readonly planStart: string | null;
  readonly planEnd: string | null;
  readonly timeZone: string | null;
  readonly changedAt: string | null;
  /** sealed: encrypted and not unlocked; away: a sync program has not downloaded it. */
  readonly state: 'ok' | 'locked' | 'damaged' | 'newer' | 'sealed' | 'away';
  /** Encrypted, unlocked or not. */
  readonly isSealed: boolean;
  /** For the list of all clients; null where the plan cannot be read. */
  readonly digest: Digest | null;
};

export type OpenedWorkspace = {
  readonly id: string;
  readonly path: string;
  readonly sequence: number;
  readonly tables: StoredTables;
  /** Up to 200 latest edits, oldest first: undo works after a restart. */
  readonly history: readonly StoredEdit[];
  /** Why nothing can be written; null when all is well. */
  readonly readOnly: 'locked' | 'newer' | 'no-permission' | null;
  /** Who writes where `readOnly` is 'locked'; null where it cannot be told. */
  readonly lockedBy: LockHolder | null;
  readonly isSealed: boolean;
  /** What a person should hear about the files. */
  readonly notices: readonly StorageNotice[];
};

/** Who has a workspace open. */
export type LockHolder = {
  readonly user: string;
  readonly host: string;
  /** Whether it is on this computer. */
  readonly isHere: boolean;
  readonly since: string;
};

export const WORKSPACE_METHODS = {
  'workspaces.list': method(nothing, made<readonly WorkspaceSummary[]>()),
  'workspaces.create': method(
    z.union([
      z.object({ kind: z.literal('new'), fields: newWorkspaceSchema }),
      /** A workspace with the whole plan of such a business, in the language; adapted to its usual answers. */
      z.object({
        kind: z.literal('starter'),
        fields: newWorkspaceSchema,
        business: z.enum(STARTER_BUSINESSES),
        language: z.enum(LANGUAGES),
      }),
      z.object({
        kind: z.literal('sample'),
        language: z.enum(LANGUAGES),
        name: z.string().trim().min(1).max(120).nullable(),
      }),
    ]),
    made<{ readonly id: string; readonly path: string }>(),
  ),
  'workspaces.open': method(z.object({ workspaceId: workspaceIdSchema }), made<OpenedWorkspace>()),
  'workspaces.close': method(z.object({ workspaceId: workspaceIdSchema }), nothing),
  /** Takes the lock from whoever has it: they can only read from then on, and what they had not saved is kept as a copy. */
  'workspaces.takeOver': method(z.object({ workspaceId: workspaceIdSchema }), made<OpenedWorkspace>()),
  /** A bundle that someone else exported becomes a workspace of its own. */
  'workspaces.openBundle': method(
    z.object({ file: fileSchema, passphrase: passphraseSchema.nullable() }),
    made<{ readonly id: string; readonly path: string }>(),
  ),
  'workspaces.check': method(
    z.object({ workspaceId: workspaceIdSchema }),
    made<readonly IntegrityProblem[]>(),
  ),
} as const;
