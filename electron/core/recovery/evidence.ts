import type { FileFacts, FileSystemPort } from '../storage/fs-port.ts';
import { historySince, lastOfHistory } from '../storage/history.ts';
import { type JournalEntry, readJournalLines, readSealedLine } from '../storage/journal-line.ts';
import { readPresent } from '../storage/placeholder.ts';
import type { WorkspaceFiles } from '../storage/read-workspace.ts';
import { inOneRow } from '../storage/replay.ts';
import type { Seal } from '../storage/seal.ts';
import { parseSnapshotDocument, type SnapshotDocument } from '../storage/snapshot.ts';

/** What the files of a workspace still say, however damaged some of them are. */
export type Evidence = {
  /** The file of the plan; null where it is missing. */
  readonly snapshot: { readonly bytes: number; readonly changedAt: string } | null;
  /** Number of the last commit that the plan's file holds; null where it cannot be read. */
  readonly snapshotSequence: number | null;
  /** The plan's file as it was written; throws where it cannot be read. */
  readonly readSnapshot: () => Promise<SnapshotDocument>;
  readonly journal: {
    /** Up to the first line that is not as it was written. */
    readonly good: readonly JournalEntry[];
    readonly damagedBytes: number;
  };
  /** Every commit from a sequence on that journal or history keep, those behind a damaged line too. */
  readonly commitsSince: (sequence: number) => Promise<readonly JournalEntry[]>;
  /** No commit has a higher number, as far as anything tells: lines that cannot be read are counted as commits. */
  readonly highestSequence: number;
  /** The last commit that can be read. */
  readonly lastSequence: number;
};

/** Looks at everything in a workspace's folder. A file that cannot be read counts as damaged, never as an error. */
export async function gatherEvidence(
  fileSystem: FileSystemPort,
  files: WorkspaceFiles,
  seal: Seal,
): Promise<Evidence> {
  const facts = await fileSystem.facts(files.snapshot).catch(() => null);
  const bytes = facts === null ? null : await readPresent(fileSystem, files.snapshot).catch(() => null);
  const readSnapshot = async () =>
    parseSnapshotDocument(await seal.openFile(await readPresent(fileSystem, files.snapshot)));
  const snapshotSequence = await readSnapshot().then(
    ({ sequence }) => sequence,
    () => null,
  );
  const own = await readAllLines(fileSystem, files.journal, seal);
  const taken = await readAllLines(fileSystem, files.taken, seal); // of someone from whom the lock was taken
  const journal = {
    good: inOneRow(taken.good, own.good),
    all: [...taken.all, ...own.all],
    damagedBytes: taken.damagedBytes + own.damagedBytes,
    unreadableLines: taken.unreadableLines + own.unreadableLines,
  };
  const last = await lastOfHistory(fileSystem, files.history, seal).catch(() => null);
  const known = [snapshotSequence ?? 0, last?.sequence ?? 0, ...journal.all.map(({ sequence }) => sequence)];
  const lastSequence = Math.max(...known);
  return {
    snapshot: facts === null ? null : describe(facts),
    snapshotSequence,
    readSnapshot,
    journal: { good: journal.good, damagedBytes: journal.damagedBytes },
    commitsSince: async (sequence) =>
      inOneRow(await historySince(fileSystem, files.history, sequence, seal).catch(() => []), journal.all),
    highestSequence: Math.max(lastSequence + journal.unreadableLines, sequenceInHead(bytes)),
    lastSequence,
  };
}

function describe({ size, modifiedMs }: FileFacts): Evidence['snapshot'] {
  return { bytes: size, changedAt: new Date(modifiedMs).toISOString() };
}

/** Unlike at opening, lines behind a damaged one count too: the commit that is missing may stand in the history. */
async function readAllLines(fileSystem: FileSystemPort, file: string, seal: Seal) {
  const isThere = (await fileSystem.facts(file).catch(() => null)) !== null;
  const bytes = isThere ? await readPresent(fileSystem, file).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
  const { entries: good, evidence } = readJournalLines(bytes, seal);
  const lines = Buffer.from(evidence ?? [])
    .toString('utf8')
    .split('\n');
  const behind = lines.map((line) => readSealedLine(line, seal)).filter((entry) => entry !== null);
  return {
    good,
    all: [...good, ...behind],
    damagedBytes: evidence?.length ?? 0,
    unreadableLines: evidence === null ? 0 : lines.length - behind.length,
  };
}

/** A damaged file usually still says which commit it was of; only used to number higher than it. */
function sequenceInHead(bytes: Buffer | null): number {
  const found = /"sequence":(\d{1,15})/.exec(bytes?.toString('latin1', 0, 4096) ?? '');
  const sequence = Number(found?.[1] ?? 0);
  return sequence < HIGHEST_BELIEVED ? sequence : 0;
}

/** A damaged digit must not use up the numbers: at one commit a second this is reached after thirty years. */
const HIGHEST_BELIEVED = 1_000_000_000;
