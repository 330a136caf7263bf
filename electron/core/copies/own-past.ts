import { isSameJson } from '#shared/base/json.ts';
import { isSameBesidesStamp } from '#shared/workspace/join-records.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { type AnyRecord, COLLECTION_NAMES, type Collection, type Tables } from '#shared/workspace/schema.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { historySince } from '../storage/history.ts';
import { type JournalEntry, readJournalLines } from '../storage/journal-line.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';

/** Label of the edit by which a merge is committed; what such an edit brought is no work of ours. */
const MERGE_LABEL = 'merge.undo.merge';

/** A workspace's state now and how it came to be. */
export type OwnPast = {
  readonly tables: Tables;
  readonly sequence: number;
  /** All commits that can be read, in order. */
  readonly commits: readonly JournalEntry[];
};

type Place = { readonly fileSystem: FileSystemPort; readonly folder: string; readonly seal: Seal };

/** All commits up to a sequence: the journal is read first, so that what a fold moves meanwhile is met twice at worst. */
export function readCommits(
  { fileSystem, folder, seal }: Place,
  sequence: number,
): Promise<readonly JournalEntry[]> {
  return withStorageErrors(async () => {
    const files = filesOf(folder);
    const hasJournal = (await fileSystem.facts(files.journal)) !== null;
    const journal = hasJournal ? readJournalLines(await fileSystem.read(files.journal), seal).entries : [];
    const history = await historySince(fileSystem, files.history, 1, seal);
    const bySequence = new Map([...history, ...journal].map((entry) => [entry.sequence, entry]));
    return [...bySequence.values()]
      .filter((entry) => entry.sequence <= sequence)
      .sort((left, right) => left.sequence - right.sequence);
  });
}

/** The state at an earlier sequence, by taking the commits back one by one; null where one is missing or does not fit. */
export function stateAt({ tables, sequence, commits }: OwnPast, wished: number): Tables | null {
  if (wished > sequence || wished < 0) return null;
  const copies = new Map(COLLECTION_NAMES.map((name) => [name, new Map<string, AnyRecord>(tables[name])]));
  let expected = sequence;
  for (const { sequence: found, version, edits } of commits.toReversed()) {
    if (found <= wished) break;
    if (found !== expected || version !== CURRENT_VERSION) return null;
    for (const { collection, id, before, after } of edits.flatMap(({ changes }) => changes).reverse()) {
      const records = copies.get(collection);
      if (records === undefined || !isSameJson(records.get(id) ?? null, after)) return null;
      if (before === null) records.delete(id);
      else records.set(id, before);
    }
    expected -= 1;
  }
  return expected === wished ? (Object.fromEntries(copies) as unknown as Tables) : null; // one map for each collection
}

/**
 * The newest of our states that another copy of the same workspace surely holds. Either its last commit is one of ours,
 * or it has a record exactly as one of our commits left it: then it holds that commit and all before it. What both
 * merged from elsewhere proves nothing. The beginning is always shared.
 */
export function newestSharedSequence(
  { sequence, commits }: OwnPast,
  theirs: { readonly tables: Tables; readonly sequence: number; readonly savedAt: string },
): number {
  const last = commits.find((entry) => entry.sequence === theirs.sequence);
  if (last?.at === theirs.savedAt) return theirs.sequence;
  const known = new Set<string>();
  let newest = 0;
  for (const entry of commits) {
    if (entry.sequence > Math.min(sequence, theirs.sequence)) break;
    for (const { label, changes } of entry.edits) {
      for (const { collection, id, before, after } of changes) {
        const key = `${collection}/${id}`;
        const present = recordIn(theirs.tables, collection, id);
        // Only the first time that a record looked like this counts: undo brings old versions back.
        if (present === null || known.has(key)) continue;
        if (isSameJson(present, before)) known.add(key);
        else if (isSameJson(present, after)) {
          known.add(key);
          if (label.key !== MERGE_LABEL) newest = entry.sequence;
        }
      }
    }
  }
  return newest;
}

/** Tells of a record whether ours was once, besides its time stamp, exactly like it. */
export function createMemory({
  tables,
  commits,
}: OwnPast): (collection: Collection, record: AnyRecord) => boolean {
  const versions = new Map<string, AnyRecord[]>();
  for (const { collection, id, before, after } of commits.flatMap(({ edits }) =>
    edits.flatMap(({ changes }) => changes),
  )) {
    const key = `${collection}/${id}`;
    const present = versions.get(key) ?? [];
    versions.set(key, present);
    for (const version of [before, after]) if (version !== null) present.push(version);
  }
  return (collection, record) => {
    const present = recordIn(tables, collection, record.id);
    const all = versions.get(`${collection}/${record.id}`) ?? [];
    return [...all, present].some((version) => version !== null && isSameBesidesStamp(version, record));
  };
}

/** Whether the merge that was committed last up to a sequence is still in effect: undone, it brought nothing. */
export function isMergeInEffect({ commits }: OwnPast, ownSequence: number): boolean {
  const edits = commits.flatMap((entry) =>
    entry.edits.map((edit) => ({ ...edit, sequence: entry.sequence })),
  );
  const merge = edits.findLast(
    ({ sequence, kind, label }) => sequence <= ownSequence && kind === 'edit' && label.key === MERGE_LABEL,
  );
  if (merge === undefined) return true;
  const later = edits.findLast(({ step, sequence }) => step === merge.step && sequence > merge.sequence);
  return later?.kind !== 'undo';
}

function recordIn(tables: Tables, collection: Collection, id: string): AnyRecord | null {
  return (tables[collection] as ReadonlyMap<string, AnyRecord> | undefined)?.get(id) ?? null;
}
