import type { z } from 'zod';
import type { Edit } from '#shared/workspace/edit.ts';
import { APP_METHODS } from './app-methods.ts';
import { BACKUP_METHODS } from './backup-methods.ts';
import { COPY_METHODS } from './copy-methods.ts';
import { DATA_METHODS } from './data-methods.ts';
import { EXPORT_METHODS } from './export-methods.ts';
import { IMPORT_METHODS } from './import-methods.ts';
import { MEDIA_METHODS } from './media-methods.ts';
import { MOMENT_METHODS } from './moment-methods.ts';
import { PLAN_METHODS } from './plan-methods.ts';
import { RECOVERY_METHODS } from './recovery-methods.ts';
import { SEAL_METHODS } from './seal-methods.ts';
import { TRASH_METHODS } from './trash-methods.ts';
import { WORKSPACE_METHODS } from './workspace-methods.ts';

/** Every method of the program: its name, what goes in, what comes out. Clients and handlers are derived from it. */
export const CONTRACT = {
  ...APP_METHODS,
  ...BACKUP_METHODS,
  ...COPY_METHODS,
  ...DATA_METHODS,
  ...EXPORT_METHODS,
  ...IMPORT_METHODS,
  ...MEDIA_METHODS,
  ...MOMENT_METHODS,
  ...PLAN_METHODS,
  ...RECOVERY_METHODS,
  ...SEAL_METHODS,
  ...TRASH_METHODS,
  ...WORKSPACE_METHODS,
} as const;

export type MethodName = keyof typeof CONTRACT;
export type InputOf<M extends MethodName> = z.input<(typeof CONTRACT)[M]['input']>;
export type ParsedInputOf<M extends MethodName> = z.output<(typeof CONTRACT)[M]['input']>;
export type OutputOf<M extends MethodName> = z.output<(typeof CONTRACT)[M]['output']>;

/** One function per method; a missing one does not compile. */
export type Handlers = { readonly [M in MethodName]: (input: ParsedInputOf<M>) => Promise<OutputOf<M>> };

/** Facts that the core announces. They tell what has happened and never steer. */
export type PlannerEvent =
  | {
      readonly name: 'workspace.changed';
      readonly workspaceId: string;
      readonly sequence: number;
      /** Which client made the change, so that it can ignore its own echo. */
      readonly client: string;
      readonly edits: readonly Edit[];
    }
  /** The lock was lost or won, the file was replaced from outside or restored: what a page holds must be read anew. */
  | { readonly name: 'workspace.replaced'; readonly workspaceId: string }
  /** Backups, copies or alarms of a workspace are other than before. */
  | { readonly name: 'safety.changed'; readonly workspaceId: string }
  /** A key of the native menu. */
  | { readonly name: 'command.invoked'; readonly command: string }
  | { readonly name: 'app.closing' };

/** Whether the contract has such a method; names that every object inherits, such as 'constructor', are none. */
export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(CONTRACT, name);
}
