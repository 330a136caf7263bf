import { Low } from 'lowdb';
import type { StorageNotice } from '#shared/api/data-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { applyChangesInPlace } from '#shared/workspace/changes.ts';
import type { Edit, StoredEdit } from '#shared/workspace/edit.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Log } from '../log.ts';
import { assertFits } from './commit-check.ts';
import type { FileFacts, FileSystemPort } from './fs-port.ts';
import { appendHistory } from './history.ts';
import { openJournal } from './journal.ts';
import { keepAside } from './quarantine.ts';
import { filesOf, type ReadWorkspace, readWorkspace } from './read-workspace.ts';
import { HISTORY_LIMIT, recentEdits, toStoredEdits } from './recent-edits.ts';
import { sweepTemporaryFiles } from './replace-file.ts';
import type { Seal } from './seal.ts';
import { createSerialQueue } from './serial-queue.ts';
import {
  parseSnapshotDocument,
  type Snapshot,
  toSnapshot,
  toSnapshotBytes,
  toSnapshotText,
} from './snapshot.ts';
import { createSnapshotAdapter } from './snapshot-adapter.ts';
import { toStorageError } from './storage-error.ts';
import { takeLock, type WorkspaceLock } from './workspace-lock.ts';

export type CommitRequest = { readonly client: string; readonly edits: readonly Edit[] };
export type ReadOnlyReason = 'locked' | 'newer' | 'no-permission';

export type WorkspaceStore = {
  readonly id: string;
  readonly folder: string;
  /** Why nothing can be written; null when all is well. It can become 'locked' when the computer slept too long. */
  readonly readOnly: () => ReadOnlyReason | null;
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
  /** Rest after the last commit until the journal is folded. */
  readonly foldAfterMs?: number;
  /** Length of the journal that is folded at once. */
  readonly foldAtBytes?: number;
};

const FOLD_AFTER_MS = 2_000;
const FOLD_AT_BYTES = 2 * 1024 * 1024;

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
  const lock = await takeLock(fileSystem, files.lock);
  const heldLock = typeof lock === 'string' ? null : lock;
  try {
    const read = await readWorkspace(fileSystem, files, options.seal);
    const readOnly = typeof lock === 'string' ? lock : read.snapshot.isNewer ? 'newer' : null;
    const notices = readOnly === null ? await tidyUp(options, read) : [];
    const { sequence } = read.snapshot;
    const unfolded = read.journal.entries;
    const edits = await recentEdits(fileSystem, files.history, { unfolded, sequence, seal: options.seal });
    if (readOnly !== null) await heldLock?.release();
    const store = createStore(options, { read, readOnly, lock: heldLock, edits, notices });
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

type Opened = {
  readonly read: ReadWorkspace;
  readonly readOnly: ReadOnlyReason | null;
  readonly lock: WorkspaceLock | null;
  readonly edits: readonly StoredEdit[];
  readonly notices: readonly StorageNotice[];
};

/** Where snapshot and journal end without the history. */
function sequenceOf({ folded, journal }: ReadWorkspace): number {
  return Math.max(folded.sequence, journal.entries.at(-1)?.sequence ?? 0);
}

function createStore(options: StoreOptions, opened: Opened): WorkspaceStore {
  const { fileSystem, id, folder, clock, log } = options;
  const { foldAfterMs = FOLD_AFTER_MS, foldAtBytes = FOLD_AT_BYTES, seal } = options;
  const { lock } = opened;
  const { tables, unknownKeys, unknownCollections } = opened.read.snapshot;
  const files = filesOf(folder);
  const inTurn = createSerialQueue();
  const journal = openJournal(fileSystem, files.journal, opened.read.journal.goodLength, seal);
  const format = {
    parse: async (bytes: Buffer) => toSnapshot(parseSnapshotDocument(await seal.openFile(bytes))),
    print: async (snapshot: Snapshot) => seal.sealFile(await toSnapshotBytes(snapshot)),
  };
  const snapshotFile = createSnapshotAdapter(fileSystem, files.snapshot, format, (facts) => {
    nextSnapshotFacts = facts;
  });
  const database = new Low<Snapshot>(snapshotFile, opened.read.snapshot);

  let readOnly = opened.readOnly;
  let { sequence, savedAt: changedAt } = opened.read.snapshot;
  let edits = opened.edits;
  let unfolded = opened.read.journal.entries;
  let snapshotFacts = opened.read.snapshotFacts;
  let nextSnapshotFacts = snapshotFacts; // ours too, if a fold failed only after its rename
  let foldedSequence = opened.read.folded.sequence;
  let notices = opened.notices;
  let original = opened.read.folded.version < CURRENT_VERSION ? opened.read.folded : null;
  let timer: NodeJS.Timeout | null = null;

  const current = (): Snapshot => ({
    id,
    sequence,
    savedAt: changedAt,
    version: CURRENT_VERSION,
    tables,
    unknownKeys,
    unknownCollections,
    isNewer: false,
  });

  async function assertWritable(): Promise<void> {
    if (readOnly === null && lock !== null && !(await lock.isHeld())) readOnly = 'locked';
    if (readOnly !== null) throw new PlannerError(CODE_WHEN[readOnly]);
  }

  async function commitNow({ client, edits: wished }: CommitRequest) {
    await assertWritable();
    const changes = wished.flatMap((edit) => edit.changes);
    assertFits(tables, wished);
    const at = clock().toISOString();
    const device = await options.device();
    const entry = { version: CURRENT_VERSION, sequence: sequence + 1, at, device, client, edits: wished };
    await journal.append(entry);
    applyChangesInPlace(tables, changes);
    sequence = entry.sequence;
    changedAt = at;
    unfolded = [...unfolded, entry];
    edits = [...edits, ...toStoredEdits(entry)].slice(-HISTORY_LIMIT);
    scheduleFold();
    return { sequence, at };
  }

  function scheduleFold(): void {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(foldQuietly, journal.length() > foldAtBytes ? 0 : foldAfterMs);
    timer.unref();
  }

  function foldQuietly(): void {
    inTurn(foldNow).catch((error: unknown) => log('The journal could not be folded; it is kept', error));
  }

  async function foldNow(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const isDue = journal.length() > 0 || foldedSequence < sequence || original !== null;
    if (!isDue || readOnly !== null) return;
    await assertWritable();
    await appendHistory(fileSystem, files.history, unfolded, seal);
    await keepWhatOthersWrote(options, [snapshotFacts, nextSnapshotFacts]);
    if (original !== null) {
      await options.keepOriginal(original.sequence, await fileSystem.read(files.snapshot));
      original = null;
    }
    database.data = current();
    await database.write();
    foldedSequence = sequence;
    snapshotFacts = (await fileSystem.facts(files.snapshot)) ?? snapshotFacts;
    await journal.reset();
    unfolded = [];
    options.onFolded?.(sequence);
  }

  return {
    id,
    folder,
    readOnly: () => readOnly,
    tables: () => copyOf(tables),
    sequence: () => sequence,
    changedAt: () => changedAt,
    history: () => edits,
    takeNotices: () => {
      const told = notices;
      notices = [];
      return told;
    },
    snapshotText: () => toSnapshotText(current()),
    commit: (request) => inTurn(() => commitNow(request)),
    fold: () => inTurn(foldNow),
    close: async () => {
      await inTurn(foldNow).catch((error: unknown) =>
        log('The journal could not be folded; it is kept', error),
      );
      await inTurn(async () => {
        readOnly ??= 'locked';
        await journal.close();
        await lock?.release();
      });
    },
  };
}

const CODE_WHEN = {
  locked: 'workspace-locked',
  newer: 'workspace-newer',
  'no-permission': 'read-only',
} as const satisfies Record<ReadOnlyReason, string>;

function copyOf(tables: Tables): Tables {
  const copies = Object.entries(tables).map(([name, records]) => [name, new Map<string, unknown>(records)]);
  return Object.fromEntries(copies) as Tables; // the same records under the same names
}

/** What only the one writer may do at opening: a crash may have left temporary files and a torn or damaged journal. */
async function tidyUp(options: StoreOptions, { journal }: ReadWorkspace): Promise<readonly StorageNotice[]> {
  const { fileSystem, folder, id, clock, log, quarantineFolder } = options;
  await sweepTemporaryFiles(fileSystem, folder);
  // A killed process may have left lines that no sync has confirmed: what is shown from now on must not go any more.
  if (journal.evidence === null && journal.entries.length > 0)
    await trimJournal(options, journal).catch((error: unknown) =>
      log(`The journal of ${id} is not synced`, error),
    );
  if (journal.evidence === null) return [];
  log(`The journal of ${id} is damaged after ${journal.entries.length} commits; the rest is put aside`);
  await keepAside(fileSystem, quarantineFolder, {
    name: `${id}-journal.jsonl`,
    bytes: journal.evidence,
    reason: 'A line of the journal does not match its checksum; this is the journal from there on.',
    at: clock(),
  });
  await trimJournal(options, journal);
  return [{ kind: 'journal-cut', commits: journal.entries.length, bytes: journal.evidence.length }];
}

async function trimJournal(
  { fileSystem, folder }: StoreOptions,
  { goodLength }: ReadWorkspace['journal'],
): Promise<void> {
  const journal = openJournal(fileSystem, filesOf(folder).journal, goodLength);
  await journal.trim();
  await journal.close();
}

/** A sync program or a person may have put another snapshot in place: it is kept, and ours goes on. */
async function keepWhatOthersWrote(options: StoreOptions, ours: readonly FileFacts[]): Promise<void> {
  const { fileSystem, folder, id, clock, log, quarantineFolder } = options;
  const { snapshot } = filesOf(folder);
  const facts = await fileSystem.facts(snapshot);
  if (facts === null) return;
  const isSame = ({ inode, size, modifiedMs }: FileFacts) =>
    facts.inode === inode && facts.size === size && facts.modifiedMs === modifiedMs;
  if (ours.some(isSame)) return;
  log(`Another program changed the snapshot of ${id}; its version is put aside`);
  await keepAside(fileSystem, quarantineFolder, {
    name: `${id}-workspace.json`,
    bytes: await fileSystem.read(snapshot),
    reason: 'Another program changed this file while the workspace was open.',
    at: clock(),
  });
}
