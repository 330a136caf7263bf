import path from 'node:path';
import { type FileSystemPort, writeAll } from './fs-port.ts';
import { type JournalEntry, printSealedLine, readSealedLine } from './journal-line.ts';
import { plainSeal, type Seal } from './seal.ts';
import { withStorageErrors } from './storage-error.ts';

const FILE_NAME = /^\d{4}-\d{2}\.jsonl$/;
const FIRST_TAIL = 256 * 1024;
/** Most commits are shorter: the opening of every workspace looks at the last one. */
const LAST_LINE = 16 * 1024;

/**
 * Adds entries that left the journal to the files of their months; those that are there already are skipped, so that
 * a fold that was cut short can be done again. Months never go back, however the clock jumps: files stay in order.
 */
export function appendHistory(
  fileSystem: FileSystemPort,
  folder: string,
  entries: readonly JournalEntry[],
  seal: Seal = plainSeal,
): Promise<void> {
  return withStorageErrors(async () => {
    await fileSystem.makeFolder(folder);
    const lastFile = (await historyFiles(fileSystem, folder)).at(-1) ?? null;
    const lastSequence = (await lastOfHistory(fileSystem, folder, seal))?.sequence ?? 0;
    const lastMonth = lastFile?.slice(0, 7) ?? '';
    const byMonth = new Map<string, JournalEntry[]>();
    for (const entry of await missingIn(fileSystem, folder, { entries, lastSequence, seal })) {
      const newest = [...byMonth.keys()].at(-1) ?? lastMonth;
      const month = entry.at.slice(0, 7) > newest ? entry.at.slice(0, 7) : newest;
      byMonth.set(month, [...(byMonth.get(month) ?? []), entry]);
    }
    for (const [month, ofMonth] of byMonth) {
      await appendLines(fileSystem, path.join(folder, `${month}.jsonl`), ofMonth, seal);
    }
    // A killed process may have written the others without a sync: soon nothing else will hold them.
    const present = entries.find(({ sequence }) => sequence <= lastSequence);
    if (present !== undefined) await syncSince(fileSystem, folder, present.at.slice(0, 7));
    if (entries.length > 0) await fileSystem.syncFolder(folder);
  });
}

/**
 * The entries from the first that is not there. A power cut may have kept a later line of a fold that was cut short and not
 * an earlier one: then those after the hole are written once more, and readers put them in order.
 */
async function missingIn(
  fileSystem: FileSystemPort,
  folder: string,
  {
    entries,
    lastSequence,
    seal,
  }: { readonly entries: readonly JournalEntry[]; readonly lastSequence: number; readonly seal: Seal },
): Promise<readonly JournalEntry[]> {
  const first = entries[0]?.sequence ?? 0;
  if (first > lastSequence) return entries;
  const present = await historySince(fileSystem, folder, first, seal);
  const known = new Set(present.map(({ sequence }) => sequence));
  const hole = entries.findIndex(({ sequence }) => !known.has(sequence));
  return hole === -1 ? [] : entries.slice(hole);
}

/** Makes the files from a month on last; the newest in any case, whatever its month is called. */
async function syncSince(fileSystem: FileSystemPort, folder: string, month: string): Promise<void> {
  const names = await historyFiles(fileSystem, folder);
  for (const name of names.filter((each) => each.slice(0, 7) >= month || each === names.at(-1))) {
    const handle = await fileSystem.open(path.join(folder, name), 'update');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** The last entries that hold at least so many edits, oldest first; lines that cannot be read are left out. */
export async function readHistory(
  fileSystem: FileSystemPort,
  folder: string,
  edits: number,
  seal: Seal = plainSeal,
): Promise<readonly JournalEntry[]> {
  const found: JournalEntry[] = [];
  for (const name of [...(await historyFiles(fileSystem, folder))].reverse()) {
    const missing = edits - countEdits(found);
    if (missing <= 0) break;
    const file = path.join(folder, name);
    found.unshift(...(await readTail(fileSystem, file, seal, (entries) => countEdits(entries) >= missing)));
  }
  return found;
}

/** The last entry that can be read; null where there is none. */
export async function lastOfHistory(
  fileSystem: FileSystemPort,
  folder: string,
  seal: Seal = plainSeal,
): Promise<JournalEntry | null> {
  for (const name of [...(await historyFiles(fileSystem, folder))].reverse()) {
    const file = path.join(folder, name);
    const size = (await fileSystem.facts(file))?.size ?? 0;
    for (let length = LAST_LINE; ; length *= 4) {
      const from = Math.max(0, size - length);
      const lines = (await fileSystem.readRange(file, from, size - from)).toString('utf8').split('\n');
      for (const line of (from === 0 ? lines : lines.slice(1)).reverse()) {
        const entry = readSealedLine(line, seal);
        if (entry !== null) return entry;
      }
      if (from === 0) break;
    }
  }
  return null;
}

/** The entries from a sequence on, that one included, oldest first; lines that cannot be read are left out. */
export async function historySince(
  fileSystem: FileSystemPort,
  folder: string,
  sequence: number,
  seal: Seal = plainSeal,
): Promise<readonly JournalEntry[]> {
  const found: JournalEntry[] = [];
  const isEnough = (entries: readonly JournalEntry[]) => (entries[0]?.sequence ?? sequence + 1) <= sequence;
  for (const name of [...(await historyFiles(fileSystem, folder))].reverse()) {
    found.unshift(...(await readTail(fileSystem, path.join(folder, name), seal, isEnough)));
    if (isEnough(found)) break;
  }
  return found.filter((entry) => entry.sequence >= sequence);
}

async function historyFiles(fileSystem: FileSystemPort, folder: string): Promise<readonly string[]> {
  if ((await fileSystem.facts(folder)) === null) return [];
  return (await fileSystem.list(folder)).filter((name) => FILE_NAME.test(name)).sort();
}

/** Reads from the end in growing pieces: a month of imports can be long, and few edits are asked for. */
async function readTail(
  fileSystem: FileSystemPort,
  file: string,
  seal: Seal,
  isEnough: (entries: readonly JournalEntry[]) => boolean,
): Promise<readonly JournalEntry[]> {
  const size = (await fileSystem.facts(file))?.size ?? 0;
  for (let length = FIRST_TAIL; ; length *= 4) {
    const from = Math.max(0, size - length);
    const lines = (await fileSystem.readRange(file, from, size - from)).toString('utf8').split('\n');
    const whole = from === 0 ? lines : lines.slice(1);
    const entries = inOrder(
      whole.map((line) => readSealedLine(line, seal)).filter((entry) => entry !== null),
    );
    if (from === 0 || isEnough(entries)) return entries;
  }
}

/** Each once, by number: see `missingIn`. */
function inOrder(entries: readonly JournalEntry[]): readonly JournalEntry[] {
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  return [...bySequence.values()].sort((left, right) => left.sequence - right.sequence);
}

function countEdits(entries: readonly JournalEntry[]): number {
  return entries.reduce((count, entry) => count + entry.edits.length, 0);
}

async function appendLines(
  fileSystem: FileSystemPort,
  file: string,
  entries: readonly JournalEntry[],
  seal: Seal,
): Promise<void> {
  const handle = await fileSystem.open(file, 'update');
  try {
    const { size } = await handle.facts();
    const last = size === 0 ? null : (await fileSystem.readRange(file, size - 1, 1)).toString('utf8');
    // A torn last line is closed, not cut: it is skipped when read, and nothing is lost that was ever whole.
    const start = last === null || last === '\n' ? '' : '\n';
    const text = start + entries.map((entry) => printSealedLine(entry, seal)).join('');
    await writeAll(handle, Buffer.from(text, 'utf8'), size);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
