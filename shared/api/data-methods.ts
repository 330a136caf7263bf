import { z } from 'zod';
import { made, method, workspaceIdSchema } from './method.ts';

/** What became of something that was not as it should be; told once, when a workspace is opened. */
export type StorageNotice =
  /** The journal was damaged after its good commits: the rest lies in quarantine. */
  | { readonly kind: 'journal-cut'; readonly commits: number; readonly bytes: number }
  /** Another program replaced the file; its version was taken, ours is a generation. */
  | { readonly kind: 'reloaded'; readonly generation: string | null };

/** Where a workspace lies and how safe it is. */
export type DataStatus = {
  readonly dataFolder: string;
  readonly folder: string;
  /** Moment of the last commit on disk. */
  readonly savedAt: string;
  readonly sequence: number;
  readonly snapshotBytes: number;
  /** Commits in the journal, not yet in the snapshot. */
  readonly journalCommits: number;
  readonly historyBytes: number;
  readonly isSealed: boolean;
  /** A sync program that seems to look after the data folder. */
  readonly syncTool: 'dropbox' | 'onedrive' | 'icloud' | 'syncthing' | null;
  readonly copies: number;
};

export const DATA_METHODS = {
  'data.status': method(z.object({ workspaceId: workspaceIdSchema }), made<DataStatus>()),
  /** Shows a folder in the system's file manager. */
  'data.openFolder': method(
    z.object({
      folder: z.enum(['data', 'workspace', 'backups', 'second']),
      workspaceId: workspaceIdSchema.nullable(),
    }),
    made<{ readonly isOpened: boolean; readonly path: string }>(),
  ),
  /** Asks for a folder with the system's dialog; `path` is null where nothing was chosen or there is no such dialog. */
  'data.chooseFolder': method(
    z.object({}),
    made<{ readonly path: string | null; readonly canAsk: boolean }>(),
  ),
} as const;
