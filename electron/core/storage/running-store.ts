import { Low } from 'lowdb';
import type { StorageNotice } from '#shared/api/data-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { applyChangesInPlace } from '#shared/workspace/changes.ts';
import type { StoredEdit } from '#shared/workspace/edit.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { assertFits } from './commit-check.ts';
import { copyTables } from './copy-tables.ts';
import { appendHistory } from './history.ts';
import { openJournal } from './journal.ts';
import { isLocked, readHolder } from './lock-file.ts';
import {
  isSameFile,
  keepForeignJournal,
  keepOutsideVersion,
  lookOutside,
  type OutsideLook,
} from './outside-change.ts';
import { filesOf, type ReadWorkspace } from './read-workspace.ts';
import { HISTORY_LIMIT, recentEdits, toStoredEdits } from './recent-edits.ts';
import { createSerialQueue } from './serial-queue.ts';
import {
  checksumLineOf,
  parseSnapshotDocument,
  type Snapshot,
  toSnapshot,
  toSnapshotBytes,
  toSnapshotText,
} from './snapshot.ts';
import { createSnapshotAdapter } from './snapshot-adapter.ts';
import { withStorageErrors } from './storage-error.ts';
import { HEARTBEAT_MS, type WorkspaceLock } from './workspace-lock.ts';
import type { CommitRequest, ReadOnlyReason, StoreOptions, WorkspaceStore } from './workspace-store.ts';

export type OpenedWorkspaceFiles = {
  readonly read: ReadWorkspace;
  readonly readOnly: ReadOnlyReason | null;
  readonly lock: WorkspaceLock | null;
  readonly edits: readonly StoredEdit[];
  readonly notices: readonly StorageNotice[];
};

const FOLD_AFTER_MS = 2_000;
const FOLD_AT_BYTES = 2 * 1024 * 1024;
/** After a fold that failed, as each waits for seconds until a busy file is free, and saving waits for it. */
const REST_FACTOR = 30;
/** Of a snapshot that must be written although it holds every commit. */
const NOT_WRITTEN = -1;

/** A workspace that was opened: commits, folds, and what others do to its files meanwhile. */
export function createRunningStore(options: StoreOptions, opened: OpenedWorkspaceFiles): WorkspaceStore {
  const { fileSystem, id, folder, clock, log } = options;
  const { foldAfterMs = FOLD_AFTER_MS, foldAtBytes = FOLD_AT_BYTES, heartbeatMs = HEARTBEAT_MS } = options;
  const { seal } = options;
  const { lock } = opened;
  const files = filesOf(folder);
  const inTurn = createSerialQueue();
  const journal = openJournal(
    fileSystem,
    files.journal,
    opened.read.journal.goodLength,
    seal,
    assertWritable,
  );
  const format = {
    parse: async (bytes: Buffer) => toSnapshot(parseSnapshotDocument(await seal.openFile(bytes))),
    print: async (snapshot: Snapshot) => {
      const bytes = await toSnapshotBytes(snapshot);
      nextChecksum = checksumLineOf(bytes);
      return seal.sealFile(bytes);
    },
  };
  const snapshotFile = createSnapshotAdapter(fileSystem, files.snapshot, format, async (facts) => {
    nextSnapshotFacts = facts;
    await assertWritable(); // whoever took the lock meanwhile has removed what was written so far, or is noticed here
  });
  const database = new Low<Snapshot>(snapshotFile, opened.read.snapshot);

  let readOnly = opened.readOnly;
  let { sequence, savedAt: changedAt, tables, unknownKeys, unknownCollections } = opened.read.snapshot;
  let edits = opened.edits;
  let unfolded = opened.read.journal.entries;
  let snapshotFacts = opened.read.snapshotFacts;
  let nextSnapshotFacts = snapshotFacts; // ours too, if a fold failed only after its rename
  let checksum = opened.read.folded.checksum;
  let nextChecksum = checksum;
  let foldedSequence = opened.read.folded.sequence;
  let notices = opened.notices;
  let original = opened.read.folded.version < CURRENT_VERSION ? opened.read.folded : null;
  let unsettled: OutsideLook = { kind: 'none' };
  let hasFailed = false;
  let timer: NodeJS.Timeout | null = null;
  let freeTimer: NodeJS.Timeout | null = null;

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

  function lose(): void {
    if (readOnly !== null) return;
    readOnly = 'locked';
    if (timer !== null) clearTimeout(timer);
    watchForFree();
    options.onLost?.(current());
  }

  /** Others close their window, or die: whoever waits here should not have to try again and again. */
  function watchForFree(): void {
    freeTimer = setInterval(async () => {
      const isFree = !(await isLocked(fileSystem, files.lock).catch(() => true));
      if (!isFree || freeTimer === null) return;
      clearInterval(freeTimer);
      freeTimer = null;
      options.onFree?.();
    }, heartbeatMs);
    freeTimer.unref();
  }

  async function assertWritable(): Promise<void> {
    if (readOnly === null && lock !== null && !(await withStorageErrors(lock.isHeld))) lose();
    if (readOnly !== null) throw new PlannerError(CODE_WHEN[readOnly]);
  }

  async function commitNow({ client, edits: wished }: CommitRequest) {
    // The disk is asked for the lock while the edits are looked at: together they take no longer than the slower one.
    const writable = assertWritable();
    const refusal = refusalOf(() => assertFits(tables, wished));
    await writable;
    if (refusal !== null) throw refusal;
    if (journal.isMoved()) await foldNow();
    const changes = wished.flatMap((edit) => edit.changes);
    const at = clock().toISOString();
    const device = await options.device();
    const entry = { version: CURRENT_VERSION, sequence: sequence + 1, at, device, client, edits: wished };
    try {
      await journal.append(entry);
    } catch (error) {
      if (journal.isMoved()) await assertWritable(); // it went where the lock went
      throw error;
    }
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
    const isLong = journal.length() > foldAtBytes;
    timer = setTimeout(foldQuietly, hasFailed ? foldAfterMs * REST_FACTOR : isLong ? 0 : foldAfterMs);
    timer.unref();
  }

  async function foldQuietly(): Promise<void> {
    try {
      await inTurn(foldNow);
      hasFailed = false;
    } catch (error) {
      hasFailed = true;
      if (readOnly === null) log('The journal could not be folded; it is kept', error); // else it is someone else's
    }
  }

  const isFolded = () => journal.length() === 0 && !journal.isMoved() && foldedSequence === sequence;

  async function foldNow(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if ((isFolded() && original === null) || readOnly !== null) return;
    await assertWritable();
    await appendHistory(fileSystem, files.history, unfolded, seal);
    await settleOutside(await look());
    if (original !== null) {
      await options.keepOriginal(original.sequence, await fileSystem.read(files.snapshot));
      original = null;
    }
    database.data = current();
    await database.write();
    foldedSequence = sequence;
    checksum = nextChecksum;
    snapshotFacts = (await fileSystem.facts(files.snapshot)) ?? snapshotFacts;
    if (journal.isMoved()) await keepForeignJournal(options);
    await journal.reset();
    unfolded = [];
    options.onFolded?.(sequence);
  }

  function look(): Promise<OutsideLook> {
    return withStorageErrors(() =>
      lookOutside(options, {
        facts: [snapshotFacts, nextSnapshotFacts],
        checksums: [checksum, nextChecksum],
      }),
    );
  }

  /** With each heartbeat: only what two of them found alike, as a sync program may still be writing. */
  async function lookAround(): Promise<void> {
    if (readOnly !== null) return;
    const before = unsettled;
    unsettled = await look();
    const isSettled = 'facts' in unsettled && 'facts' in before && isSameFile(unsettled.facts, before.facts);
    if (isSettled) await settleOutside(unsettled);
    if (before.kind === 'missing' && unsettled.kind === 'missing') foldedSequence = NOT_WRITTEN;
    if (foldedSequence === NOT_WRITTEN) await foldNow();
  }

  async function settleOutside(outside: OutsideLook): Promise<void> {
    if (!('facts' in outside)) return;
    await assertWritable(); // it may be the work of whoever took the lock
    if (outside.kind === 'changed' && outside.theirs !== null && isFolded()) {
      const ours = Buffer.from(await seal.sealFile(await toSnapshotBytes(current())));
      const generation = (await options.beforeReload?.(ours)) ?? null;
      await takeTheirs(outside.theirs);
      notices = [...notices, { kind: 'reloaded', generation }];
      options.onReloaded?.();
    } else if (outside.kind === 'changed') {
      log(`Another program changed the snapshot of ${id}; its version is kept as a copy`);
      await keepOutsideVersion(options, outside.bytes);
      foldedSequence = NOT_WRITTEN;
      options.onCopyKept?.();
    }
    snapshotFacts = outside.facts;
    nextSnapshotFacts = outside.facts;
  }

  /** Numbers never go back: generations and history are ordered by them. */
  async function takeTheirs({ snapshot, isMigrated }: { snapshot: Snapshot; isMigrated: boolean }) {
    const isAhead = snapshot.sequence > sequence;
    sequence = isAhead ? snapshot.sequence : sequence + 1;
    foldedSequence = isAhead && !isMigrated ? sequence : NOT_WRITTEN;
    ({ savedAt: changedAt, tables, unknownKeys, unknownCollections } = snapshot);
    edits = await recentEdits(fileSystem, files.history, { unfolded: [], sequence, seal });
  }

  if (readOnly === 'locked') watchForFree();
  lock?.onBeat((isHeld) => {
    if (!isHeld) return lose();
    inTurn(lookAround).catch((error: unknown) => log(`The files of ${id} could not be looked at`, error));
  });

  return {
    id,
    folder,
    readOnly: () => readOnly,
    lockedBy: async () => (readOnly === 'locked' ? readHolder(fileSystem, files.lock) : null),
    tables: () => copyTables(tables),
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
      if (freeTimer !== null) clearInterval(freeTimer);
      freeTimer = null;
      await foldQuietly();
      await inTurn(async () => {
        readOnly ??= 'locked';
        await journal.close();
        await lock?.release();
      });
    },
  };
}

function refusalOf(check: () => void): unknown {
  try {
    check();
    return null;
  } catch (error) {
    return error;
  }
}

const CODE_WHEN = {
  locked: 'workspace-locked',
  newer: 'workspace-newer',
  'no-permission': 'read-only',
} as const satisfies Record<ReadOnlyReason, string>;
