import { z } from 'zod';
import type { ErrorCode } from '#shared/base/errors.ts';
import { made, method, workspaceIdSchema } from './method.ts';

/** Why a generation was made. Those made before a risky step are what one goes back to. */
export const BACKUP_REASONS = [
  'automatic',
  'wish',
  'before-migration',
  'before-import',
  'before-bulk',
  'before-restore',
  'before-merge',
  'before-reload',
  'before-seal',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** Names of the reasons in the catalog section `data.backups.reasons`. */
export const BACKUP_REASON_KEYS = {
  automatic: 'automatic',
  wish: 'wish',
  'before-migration': 'beforeMigration',
  'before-import': 'beforeImport',
  'before-bulk': 'beforeBulk',
  'before-restore': 'beforeRestore',
  'before-merge': 'beforeMerge',
  'before-reload': 'beforeReload',
  'before-seal': 'beforeSeal',
} as const satisfies Record<BackupReason, string>;

/** Name of a generation among those of its workspace; never a path. */
export const generationIdSchema = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,119}$/);

/** One copy of a whole workspace as it was after some commit. */
export type Generation = {
  readonly id: string;
  /** Number of the last commit it holds: generations are ordered by it, never by a clock. */
  readonly sequence: number;
  /** Moment at which it was made, by the clock of then. */
  readonly at: string;
  readonly reason: BackupReason;
  readonly bytes: number;
  /** Records in it; null for one whose name does not tell. */
  readonly records: number | null;
  /** Where it lies: beside the workspaces, in the second place, or both. */
  readonly places: readonly BackupPlace[];
};
export type BackupPlace = 'here' | 'second';

/** Something about backups that a person must hear. Saving goes on all the same. */
export type BackupAlarm =
  | {
      readonly kind: 'failed';
      readonly place: BackupPlace;
      readonly at: string;
      readonly code: ErrorCode;
    }
  /** The newest holds far fewer records than the one before it; the larger one is kept until someone looked. */
  | { readonly kind: 'shrunk'; readonly at: string; readonly records: number; readonly before: number };

export type WorkspaceBackups = {
  readonly id: string;
  /** Null where there is none yet. */
  readonly last: Generation | null;
  /** Moment at which the last generation was read back and compared. */
  readonly verifiedAt: string | null;
  readonly generations: number;
  readonly bytes: number;
  readonly alarms: readonly BackupAlarm[];
};

export type BackupStatus = {
  readonly folder: string;
  /** The second place, if one was chosen. On the same disk it helps against mistakes, not against a broken disk. */
  readonly second: {
    readonly path: string;
    readonly isReachable: boolean;
    readonly isSameDisk: boolean;
  } | null;
  readonly workspaces: readonly WorkspaceBackups[];
};

export type MadeBackup = {
  readonly id: string;
  readonly path: string;
  readonly bytes: number;
  readonly generation: string;
};

/** Generations of workspaces: made, listed, looked after. */
export const BACKUP_METHODS = {
  'backups.status': method(z.object({}), made<BackupStatus>()),
  /** Newest first. */
  'backups.list': method(z.object({ workspaceId: workspaceIdSchema }), made<readonly Generation[]>()),
  /** Of one workspace, or of all that can be read. */
  'backups.make': method(
    z.object({ workspaceId: workspaceIdSchema.nullable() }),
    made<readonly MadeBackup[]>(),
  ),
  /** Reads every generation back. */
  'backups.verify': method(
    z.object({ workspaceId: workspaceIdSchema }),
    made<{ readonly good: readonly string[]; readonly bad: readonly string[] }>(),
  ),
  /** The folder of the second place, which must exist and take files; null for none. */
  'backups.setPlace': method(
    z.object({ path: z.string().min(1).max(1000).nullable() }),
    made<BackupStatus>(),
  ),
  /** Someone has seen the alarms of a workspace. */
  'backups.acknowledge': method(z.object({ workspaceId: workspaceIdSchema }), made<BackupStatus>()),
} as const;
