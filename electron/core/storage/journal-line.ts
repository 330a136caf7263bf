import { createHash } from 'node:crypto';
import { z } from 'zod';
import { hostileJson } from '#shared/base/json.ts';
import type { Edit } from '#shared/workspace/edit.ts';
import { CURRENT_VERSION } from '#shared/workspace/migrations.ts';
import { plainSeal, type Seal } from './seal.ts';

/** One commit, as the journal and the history keep it. */
export type JournalEntry = {
  /** Version of the records in it. */
  readonly version: number;
  readonly sequence: number;
  readonly at: string;
  readonly device: string;
  readonly client: string;
  readonly edits: readonly Edit[];
};

const recordSchema = z.looseObject({ id: z.string() }).nullable();
const entrySchema = z.object({
  version: z.number().int().min(1),
  sequence: z.number().int().min(1),
  at: z.string(),
  device: z.string(),
  client: z.string(),
  edits: z.array(
    z.object({
      step: z.string(),
      kind: z.enum(['edit', 'undo', 'redo']),
      label: z.object({ key: z.string(), values: z.record(z.string(), z.json()) }),
      changes: z.array(
        z.object({ collection: z.string(), id: z.string(), before: recordSchema, after: recordSchema }),
      ),
    }),
  ),
});

const LINE_START = '{"checksum":"sha256:';
const LINE_MIDDLE = '","entry":';
const LINE_END = '}';
const NEWLINE = 0x0a;

/** One line of JSON with the checksum of its entry, newline included. */
export function printJournalLine(entry: Omit<JournalEntry, 'version'>): string {
  const text = JSON.stringify({ version: CURRENT_VERSION, ...entry });
  return `${LINE_START}${checksumOf(text)}${LINE_MIDDLE}${text}${LINE_END}\n`;
}

export type ReadLines = {
  readonly entries: readonly JournalEntry[];
  /** Length of the part whose lines are all good. */
  readonly goodLength: number;
  /** Whole lines that could not be read and everything after them; null when there is none. A last line without
   * its end was never answered as saved and is no evidence of anything. */
  readonly evidence: Uint8Array | null;
};

/** Reads lines up to the first that is not exactly what was written. */
export function readJournalLines(bytes: Buffer, seal: Seal = plainSeal): ReadLines {
  const entries: JournalEntry[] = [];
  let position = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, position)) {
    const entry = readSealedLine(bytes.toString('utf8', position, end), seal);
    if (entry === null) return { entries, goodLength: position, evidence: bytes.subarray(position) };
    entries.push(entry);
    position = end + 1;
  }
  return { entries, goodLength: position, evidence: null };
}

/** One line as it goes to disk, newline included. */
export function printSealedLine(entry: Omit<JournalEntry, 'version'>, seal: Seal): string {
  return `${seal.sealLine(printJournalLine(entry).slice(0, -1))}\n`;
}

/** The entry of one line as it stands on disk, without its newline; null when it is not exactly what was written. */
export function readSealedLine(line: string, seal: Seal): JournalEntry | null {
  const opened = seal.openLine(line);
  return opened === null ? null : readJournalLine(opened);
}

/** The entry of one line without its newline; null when the line is not exactly what was written. */
function readJournalLine(line: string): JournalEntry | null {
  const bodyStart = LINE_START.length + 64 + LINE_MIDDLE.length;
  const body = line.slice(bodyStart, -LINE_END.length);
  if (line !== `${LINE_START}${checksumOf(body)}${LINE_MIDDLE}${body}${LINE_END}`) return null;
  const entry: unknown = JSON.parse(body); // the checksum proves that it is what JSON.stringify wrote
  if (hostileJson(entry) !== null || !entrySchema.safeParse(entry).success) return null;
  return entry as JournalEntry; // the line above proves the shape; unknown keys stay
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
