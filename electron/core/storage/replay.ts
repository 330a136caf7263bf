import { isSameJson } from '#shared/base/json.ts';
import type { JournalEntry } from './journal-line.ts';
import type { SnapshotDocument } from './snapshot.ts';

/** Why commits do not follow a document: edits are missing, of another version, or of another past. */
export type Break = 'journal-gap' | 'journal-version' | 'journal-mismatch';

export type Replayed = {
  /** The document after every commit up to the break. */
  readonly document: SnapshotDocument;
  readonly commits: number;
  /** Null where all of them followed. */
  readonly brokenBy: Break | null;
};

/**
 * Brings a document up to the last of the commits, before any migration: they were written in the document's version.
 * Those that it already holds are skipped. Takes the document's maps over. A commit comes in whole or not at all.
 */
export function replay(document: SnapshotDocument, entries: readonly JournalEntry[]): Replayed {
  const collections = new Map(
    [...document.collections].map(([name, records]) => [name, records as Map<string, unknown>]), // made by the parser
  );
  let { sequence, savedAt } = document;
  let commits = 0;
  const so = (brokenBy: Break | null): Replayed => ({
    document: { ...document, collections, sequence, savedAt },
    commits,
    brokenBy,
  });
  for (const entry of entries) {
    if (entry.sequence <= sequence) continue;
    if (entry.sequence !== sequence + 1) return so('journal-gap');
    if (entry.version !== document.version) return so('journal-version');
    if (!applyEntry(collections, entry)) return so('journal-mismatch');
    sequence = entry.sequence;
    savedAt = entry.at;
    commits += 1;
  }
  return so(null);
}

/** False, and nothing is changed, where one of the records is not as the commit found it. */
function applyEntry(collections: Map<string, Map<string, unknown>>, { edits }: JournalEntry): boolean {
  const done: (() => void)[] = [];
  for (const { collection, id, before, after } of edits.flatMap(({ changes }) => changes)) {
    const records = collections.get(collection) ?? new Map<string, unknown>();
    const present = records.get(id) ?? null;
    if (!isSameJson(present, before)) {
      for (const takeBack of done.reverse()) takeBack();
      return false;
    }
    collections.set(collection, records);
    setOrDelete(records, id, after);
    done.push(() => setOrDelete(records, id, present));
  }
  return true;
}

function setOrDelete(records: Map<string, unknown>, id: string, record: unknown): void {
  if (record === null) records.delete(id);
  else records.set(id, record);
}

/** Commits of journal and history in one row, each once. Where both know one, the journal's counts. */
export function inOneRow(
  history: readonly JournalEntry[],
  journal: readonly JournalEntry[],
): readonly JournalEntry[] {
  const bySequence = new Map([...history, ...journal].map((entry) => [entry.sequence, entry]));
  return [...bySequence.values()].sort((left, right) => left.sequence - right.sequence);
}

/** Whether no two of the commits are of different pasts: the same number, but not the same moment and device. */
export function isOnePast(
  { sequence, savedAt }: Pick<SnapshotDocument, 'sequence' | 'savedAt'>,
  history: readonly JournalEntry[],
  journal: readonly JournalEntry[],
): boolean {
  const known = new Map(history.map((entry) => [entry.sequence, entry]));
  const isShared = journal.every((entry) => {
    const other = known.get(entry.sequence);
    return other === undefined || (other.at === entry.at && other.device === entry.device);
  });
  const own = journal.find((entry) => entry.sequence === sequence) ?? known.get(sequence);
  return isShared && (own === undefined || own.at === savedAt);
}
