import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import { isSameJson } from '#shared/base/json.ts';
import type { FileFacts, FileSystemPort } from './fs-port.ts';
import { type JournalEntry, type ReadLines, readJournalLines } from './journal-line.ts';
import { plainSeal, type Seal } from './seal.ts';
import { parseSnapshotDocument, type Snapshot, type SnapshotDocument, toSnapshot } from './snapshot.ts';
import { withStorageErrors } from './storage-error.ts';

export type WorkspaceFiles = {
  readonly folder: string;
  readonly snapshot: string;
  readonly journal: string;
  readonly history: string;
  readonly lock: string;
};

/** Where the parts of a workspace lie. */
export function filesOf(folder: string): WorkspaceFiles {
  return {
    folder,
    snapshot: path.join(folder, 'workspace.json'),
    journal: path.join(folder, 'journal.jsonl'),
    history: path.join(folder, 'history'),
    lock: path.join(folder, 'lock'),
  };
}

export type ReadWorkspace = {
  readonly snapshot: Snapshot;
  /** The snapshot's file as it was read, to see later whether someone else changed it. */
  readonly snapshotFacts: FileFacts;
  /** Sequence and version that stand in the snapshot's file, before the journal. */
  readonly folded: { readonly sequence: number; readonly version: number };
  readonly journal: ReadLines;
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
    const snapshotFacts = await fileSystem.facts(files.snapshot);
    if (snapshotFacts === null) throw await missingSnapshot(fileSystem, files);
    const document = parseSnapshotDocument(await seal.openFile(await fileSystem.read(files.snapshot)));
    const journal = readJournalLines(journalBytes ?? Buffer.alloc(0), seal);
    const snapshot = toSnapshot(replay(document, journal.entries));
    const folded = { sequence: document.sequence, version: document.version };
    return { snapshot, snapshotFacts, folded, journal };
  });
}

async function readOrNull(fileSystem: FileSystemPort, file: string): Promise<Buffer | null> {
  return (await fileSystem.facts(file)) === null ? null : fileSystem.read(file);
}

async function missingSnapshot(fileSystem: FileSystemPort, files: WorkspaceFiles): Promise<PlannerError> {
  const isFolder = (await fileSystem.facts(files.folder))?.isFolder ?? false;
  const names = isFolder ? await fileSystem.list(files.folder) : [];
  return names.some((name) => name === 'journal.jsonl' || name === 'history')
    ? damaged('snapshot-missing')
    : new PlannerError('not-found', `No workspace in ${files.folder}`);
}

/**
 * Brings the document up to the journal's end, before any migration: lines were written in the snapshot's version.
 * Entries that the snapshot already holds are skipped; one that does not fit is of another workspace or another past.
 */
function replay(document: SnapshotDocument, entries: readonly JournalEntry[]): SnapshotDocument {
  const collections = new Map(
    [...document.collections].map(([name, records]) => [name, records as Map<string, unknown>]), // made by the parser
  );
  let { sequence, savedAt } = document;
  for (const entry of entries) {
    if (entry.sequence <= sequence) continue;
    if (entry.sequence !== sequence + 1) throw damaged('journal-gap');
    if (entry.version !== document.version) throw damaged('journal-version');
    for (const change of entry.edits.flatMap(({ changes }) => changes)) {
      const records = collections.get(change.collection) ?? new Map<string, unknown>();
      collections.set(change.collection, records);
      if (!isSameJson(records.get(change.id) ?? null, change.before)) throw damaged('journal-mismatch');
      if (change.after === null) records.delete(change.id);
      else records.set(change.id, change.after);
    }
    sequence = entry.sequence;
    savedAt = entry.at;
  }
  return { ...document, collections, sequence, savedAt };
}

function damaged(reason: string): PlannerError {
  return new PlannerError('workspace-damaged', `Workspace damaged: ${reason}`, { reason, problems: [] });
}
