import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileFacts, FileSystemPort } from './fs-port.ts';
import { historySince, lastOfHistory } from './history.ts';
import { type JournalEntry, type ReadLines, readJournalLines } from './journal-line.ts';
import { readPresent } from './placeholder.ts';
import { inOneRow, isOnePast, replay } from './replay.ts';
import { plainSeal, type Seal } from './seal.ts';
import {
  checksumLineOf,
  parseSnapshotDocument,
  type Snapshot,
  type SnapshotDocument,
  toSnapshot,
} from './snapshot.ts';
import { withStorageErrors } from './storage-error.ts';

export type WorkspaceFiles = {
  readonly folder: string;
  readonly snapshot: string;
  readonly journal: string;
  /** The journal of someone from whom the lock was taken, until a snapshot holds it. */
  readonly taken: string;
  readonly history: string;
  /** Other versions that wait for a decision. */
  readonly copies: string;
  /** States of others with which ours was merged. */
  readonly bases: string;
  /** Pictures, films and documents of posts, by their content. */
  readonly media: string;
  readonly lock: string;
  /** Generations of it that lie beside all workspaces. */
  readonly generations: string;
};

/** Where the parts of a workspace lie. */
export function filesOf(folder: string): WorkspaceFiles {
  return {
    folder,
    snapshot: path.join(folder, 'workspace.json'),
    journal: path.join(folder, 'journal.jsonl'),
    taken: path.join(folder, 'journal.taken.jsonl'),
    history: path.join(folder, 'history'),
    copies: path.join(folder, 'copies'),
    bases: path.join(folder, 'bases'),
    media: path.join(folder, 'media'),
    lock: path.join(folder, 'lock'),
    generations: path.join(folder, '..', '..', 'backups', path.basename(folder)),
  };
}

export type ReadWorkspace = {
  readonly snapshot: Snapshot;
  /** The snapshot's file as it was read, to see later whether someone else changed it. */
  readonly snapshotFacts: FileFacts;
  /** Sequence and version that stand in the snapshot's file, before the journal. */
  readonly folded: { readonly sequence: number; readonly version: number; readonly checksum: string };
  /** The commits of the journal, with those of one that was taken from someone; the length is of the journal alone. */
  readonly journal: ReadLines;
  readonly hasTaken: boolean;
};

/**
 * Reads a workspace and changes nothing. Safe beside a writer: the journal is read first, so that what a fold
 * moves meanwhile is met twice at worst, never lost. Throws `not-found`, `workspace-damaged` or `workspace-newer`.
 */
export function readWorkspace(
  fileSystem: FileSystemPort,
  files: WorkspaceFiles,
  seal: Seal = plainSeal,
): Promise<ReadWorkspace> {
  return withStorageErrors(async () => {
    const journalBytes = await readOrNull(fileSystem, files.journal);
    const takenBytes = await readOrNull(fileSystem, files.taken);
    const snapshotFacts = await fileSystem.facts(files.snapshot);
    if (snapshotFacts === null) throw await missingSnapshot(fileSystem, files);
    const bytes = await seal.openFile(await readPresent(fileSystem, files.snapshot));
    const document = parseSnapshotDocument(bytes);
    const checksum = checksumLineOf(bytes);
    const own = readJournalLines(journalBytes ?? Buffer.alloc(0), seal);
    const journal = takenBytes === null ? own : joined(readJournalLines(takenBytes, seal), own);
    const commits = await commitsAfter(fileSystem, files, { document, entries: journal.entries, seal });
    const replayed = replay(document, commits);
    if (replayed.brokenBy !== null) throw damaged(replayed.brokenBy);
    const snapshot = toSnapshot(replayed.document);
    const folded = { sequence: document.sequence, version: document.version, checksum };
    return { snapshot, snapshotFacts, folded, journal, hasTaken: takenBytes !== null };
  });
}

function joined(taken: ReadLines, own: ReadLines): ReadLines {
  const entries = inOneRow(taken.entries, own.entries);
  return { entries, goodLength: own.goodLength, evidence: own.evidence ?? taken.evidence };
}

async function readOrNull(fileSystem: FileSystemPort, file: string): Promise<Buffer | null> {
  return (await fileSystem.facts(file)) === null ? null : readPresent(fileSystem, file);
}

async function missingSnapshot(fileSystem: FileSystemPort, files: WorkspaceFiles): Promise<PlannerError> {
  const isFolder = (await fileSystem.facts(files.folder))?.isFolder ?? false;
  const names = isFolder ? await fileSystem.list(files.folder) : [];
  const hasGenerations = isFolder && (await fileSystem.facts(files.generations)) !== null;
  return hasGenerations || names.some((name) => OWN_NAMES.has(name))
    ? damaged('snapshot-missing')
    : new PlannerError('not-found', `No workspace in ${files.folder}`);
}

/** What only a workspace leaves behind. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'journal.jsonl',
  'journal.taken.jsonl',
  'history',
  'copies',
  'bases',
  'media',
]);

/**
 * The commits after the snapshot. Usually all of them stand in the journal; where the history proves later ones, or
 * those between are missing, an old snapshot or an old journal came back (a sync program, a backup of the system, a
 * second writer that slept): then the history fills in. What is never done is to open such a workspace as it was before.
 */
async function commitsAfter(
  fileSystem: FileSystemPort,
  files: WorkspaceFiles,
  { document, entries, seal }: { document: SnapshotDocument; entries: readonly JournalEntry[]; seal: Seal },
): Promise<readonly JournalEntry[]> {
  const { sequence } = document;
  const following = entries.filter((entry) => entry.sequence > sequence);
  const isUnbroken = following.every((entry, index) => entry.sequence === sequence + 1 + index);
  const last = await lastOfHistory(fileSystem, files.history, seal);
  const isComplete = isUnbroken && (last?.sequence ?? 0) <= sequence + following.length;
  const past = isComplete ? [] : await historySince(fileSystem, files.history, sequence, seal);
  if (!isOnePast(document, past, entries)) throw damaged('journal-mismatch');
  return inOneRow(past, entries);
}

function damaged(reason: string): PlannerError {
  return new PlannerError('workspace-damaged', `Workspace damaged: ${reason}`, { reason, problems: [] });
}
