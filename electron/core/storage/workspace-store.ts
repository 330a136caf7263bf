import type { StorageNotice } from '#shared/api/data-methods.ts';
import type { LockHolder } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Edit, StoredEdit } from '#shared/workspace/edit.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from './fs-port.ts';
import { shutOut, tidyUp } from './opening.ts';
import { filesOf, type ReadWorkspace, readWorkspace } from './read-workspace.ts';
import { recentEdits } from './recent-edits.ts';
import { createRunningStore } from './running-store.ts';
import type { Seal } from './seal.ts';
import type { Snapshot } from './snapshot.ts';
import { toStorageError } from './storage-error.ts';
import { HEARTBEAT_MS, takeLock } from './workspace-lock.ts';

export type CommitRequest = { readonly client: string; readonly edits: readonly Edit[] };
export type ReadOnlyReason = 'locked' | 'newer' | 'no-permission';

export type WorkspaceStore = {
  readonly id: string;
  readonly folder: string;
  /** Why nothing can be written; null when all is well. It becomes 'locked' when someone takes the lock. */
  readonly readOnly: () => ReadOnlyReason | null;
  /** Who writes where it is 'locked'; null where it cannot be told. */
  readonly lockedBy: () => Promise<LockHolder | null>;
  /** The records as they are now; later commits do not change what was given. */
  readonly tables: () => Tables;
  readonly sequence: () => number;
  /** Moment of the last commit. */
  readonly changedAt: () => string;
  /** Up to 200 latest edits, oldest first. */
  readonly history: () => readonly StoredEdit[];
  /** What a person should hear about the files; each is handed out once. */
  readonly takeNotices: () => readonly StorageNotice[];
  /** The text of a snapshot of now. */
  readonly snapshotText: () => string;
  /**
   * Writes edits, all or none, and returns once they are on the disk. Throws conflict (with the present `records`),
   * integrity (with `problems`), workspace-locked, workspace-newer, read-only, disk-full, no-permission or
   * storage-failed; after each of them memory and files are as they were.
   */
  readonly commit: (request: CommitRequest) => Promise<{ readonly sequence: number; readonly at: string }>;
  /** Moves the journal into snapshot and history. Loses nothing when it fails. */
  readonly fold: () => Promise<void>;
  /** Folds if there is something to fold, and gives up the lock. */
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  readonly fileSystem: FileSystemPort;
  readonly id: string;
  readonly folder: string;
  readonly quarantineFolder: string;
  readonly clock: () => Date;
  readonly device: () => Promise<string>;
  readonly log: Log;
  readonly seal: Seal;
  /** Keeps the snapshot as it was before its first migration. */
  readonly keepOriginal: (sequence: number, bytes: Buffer) => Promise<void>;
  /** Told after each fold: the snapshot's file then holds every commit up to that sequence. */
  readonly onFolded?: (sequence: number) => void;
  /** Takes the lock from whoever has it. */
  readonly isTakeover?: boolean;
  /** Told once when someone took the lock, with the plan as it was then: nothing is written any more. */
  readonly onLost?: (state: Snapshot) => void;
  /** Told once when the lock that kept this store from writing is free. */
  readonly onFree?: () => void;
  /** Keeps our plan (a snapshot's bytes, as they stand on disk) before another program's version is taken; gives its generation. */
  readonly beforeReload?: (bytes: Buffer) => Promise<string | null>;
  /** Told when another program's version was taken. */
  readonly onReloaded?: () => void;
  /** Told when another program's version was kept beside ours. */
  readonly onCopyKept?: () => void;
  readonly heartbeatMs?: number;
  /** Rest after the last commit until the journal is folded. */
  readonly foldAfterMs?: number;
  /** Length of the journal that is folded at once. */
  readonly foldAtBytes?: number;
};

/**
 * Opens a workspace for this process. Where the lock is taken by someone else, the folder cannot be written or a newer
 * version wrote it, it opens for reading. Throws not-found, workspace-damaged or workspace-newer, and then has
 * changed nothing.
 */
export async function openWorkspaceStore(options: StoreOptions): Promise<WorkspaceStore> {
  const { fileSystem } = options;
  const files = filesOf(options.folder);
  if ((await fileSystem.facts(options.folder)) === null) {
    throw new PlannerError('not-found', `No workspace in ${options.folder}`);
  }
  const { heartbeatMs = HEARTBEAT_MS } = options;
  // Nobody loses the lock to someone who could not write anyway.
  const isTakeover =
    options.isTakeover === true && !(await readWorkspace(fileSystem, files, options.seal)).snapshot.isNewer;
  const lock = await takeLock(fileSystem, files.lock, { isTakeover, heartbeatMs });
  const heldLock = typeof lock === 'string' ? null : lock;
  try {
    if (heldLock?.isTakenOver) await shutOut(fileSystem, files);
    const read = await readWorkspace(fileSystem, files, options.seal);
    const readOnly = typeof lock === 'string' ? lock : read.snapshot.isNewer ? 'newer' : null;
    const notices = readOnly === null ? await tidyUp(options, read) : [];
    const { sequence } = read.snapshot;
    const unfolded = read.journal.entries;
    const edits = await recentEdits(fileSystem, files.history, { unfolded, sequence, seal: options.seal });
    if (readOnly !== null) await heldLock?.release();
    const store = createRunningStore(options, { read, readOnly, lock: heldLock, edits, notices });
    // What was taken from someone must be in a snapshot before new commits follow it.
    if (readOnly === null && read.hasTaken) await settleTaken(store, () => fileSystem.remove(files.taken));
    // Commits are kept in the version of their snapshot, so a migrated one is written before the first of them; and an
    // old snapshot that the history healed must not stay where another program could take it for the newest.
    const isBehind = sequence > sequenceOf(read);
    if (readOnly === null && (isBehind || read.folded.version < CURRENT_VERSION)) await store.fold();
    return store;
  } catch (error) {
    await heldLock?.release();
    throw toStorageError(error);
  }
}

/** Where snapshot and journal end without the history. */
function sequenceOf({ folded, journal }: ReadWorkspace): number {
  return Math.max(folded.sequence, journal.entries.at(-1)?.sequence ?? 0);
}

async function settleTaken(store: WorkspaceStore, remove: () => Promise<void>): Promise<void> {
  await store.fold();
  if (store.readOnly() !== null) throw new PlannerError('workspace-locked');
  await remove();
}
