import type { StoredEdit } from '#shared/workspace/edit.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import type { FileSystemPort } from './fs-port.ts';
import { readHistory } from './history.ts';
import type { JournalEntry } from './journal-line.ts';
import { inOneRow } from './replay.ts';
import type { Seal } from './seal.ts';

/** How many edits can be undone after a restart. */
export const HISTORY_LIMIT = 200;

/**
 * The latest edits that lead without a gap to the state of a sequence, oldest first. What was before a restore, or before
 * a line that cannot be read, is left out: undoing it would not lead back to any state that ever was.
 */
export async function recentEdits(
  fileSystem: FileSystemPort,
  folder: string,
  {
    unfolded,
    sequence,
    seal,
  }: { readonly unfolded: readonly JournalEntry[]; readonly sequence: number; readonly seal: Seal },
): Promise<readonly StoredEdit[]> {
  const entries = inOneRow(await readHistory(fileSystem, folder, HISTORY_LIMIT, seal), unfolded);
  return leadingTo(sequence, entries)
    .filter(({ version }) => version === CURRENT_VERSION) // records of another version cannot be put back
    .flatMap(toStoredEdits)
    .slice(-HISTORY_LIMIT);
}

/** The edits of one line of the journal, each with the sequence, moment and device of the line. */
export function toStoredEdits({ edits, sequence, at, device }: JournalEntry): readonly StoredEdit[] {
  return edits.map((edit) => ({ ...edit, sequence, at, device }));
}

function leadingTo(sequence: number, all: readonly JournalEntry[]): readonly JournalEntry[] {
  const entries = all.filter((entry) => entry.sequence <= sequence); // beside a writer there may be later ones by now
  if (entries.at(-1)?.sequence !== sequence) return [];
  const start = entries.findLastIndex(
    (entry, index) => index > 0 && entries[index - 1]?.sequence !== entry.sequence - 1,
  );
  return entries.slice(Math.max(start, 0));
}
