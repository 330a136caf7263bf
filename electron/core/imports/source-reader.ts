import { LARGEST_IMPORT } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { bufferTable, hootsuiteTable } from './bulk-tables.ts';
import { foreignTextKind, signatureOf } from './file-signature.ts';
import { icalTable } from './ical-events.ts';
import { metricoolTable } from './metricool-table.ts';
import { isNotionName, notionTable, notionTables } from './notion-export.ts';
import type { ImportFile, Table } from './table.ts';
import { ROW_LIMIT } from './table-limits.ts';
import { readTables, withCellLimit } from './table-reader.ts';
import { decodeText } from './text-decoding.ts';
import { trelloCsv, trelloJson } from './trello-cards.ts';
import { readZipDirectory } from './zip-safety.ts';

export type SourceWishes = {
  readonly tables: Tables;
  /** Whether what was put away in the other tool comes in too. */
  readonly hasArchived: boolean;
};

/**
 * The tables of a file that may be a calendar, whoever made it: files of other tools are put into plain tables with a
 * header, so that everything after is the same for all. The content decides; only Notion is told by its name. Throws as
 * readTables does.
 */
export async function readSource(file: ImportFile, wishes: SourceWishes): Promise<readonly Table[]> {
  if (file.bytes.byteLength > LARGEST_IMPORT)
    throw new PlannerError('file-too-large', 'The file exceeds a limit: bytes', {
      reason: 'bytes',
      limit: LARGEST_IMPORT,
    });
  const structured = await readStructured(file, wishes);
  if (structured !== null) return structured.map(withCellLimit);
  const isNotion = isNotionName(file.name);
  return (await readTables(file)).map((table) => {
    const known =
      trelloCsv(table, wishes.hasArchived) ??
      metricoolTable(table) ??
      bufferTable(table) ??
      hootsuiteTable(table);
    return known ?? (isNotion ? notionTable(table) : table);
  });
}

/** Files that are no tables by themselves; null for all others. */
async function readStructured(
  { bytes }: ImportFile,
  { tables, hasArchived }: SourceWishes,
): Promise<readonly Table[] | null> {
  const signature = signatureOf(bytes);
  if (signature === 'zip') {
    const isWorkbook = readZipDirectory(bytes).some(({ name }) => /^xl\/|(^|\/)workspace\.json$/.test(name));
    return isWorkbook ? null : notionTables(bytes);
  }
  if (signature !== 'text') return null;
  const start = decodeText(bytes.subarray(0, 8192))?.text ?? '';
  if (!/^\s*(?:[{[]|BEGIN:VCALENDAR)/i.test(start)) return null;
  const text = decodeText(bytes)?.text ?? '';
  const kind = foreignTextKind(text);
  if (kind === 'json') return readJson(text, hasArchived);
  if (kind !== 'calendarFile') return null;
  const profile = tables.profile.get(PROFILE_ID);
  const plan = {
    timeZone: profile?.timeZone ?? 'UTC',
    from: profile?.planStart ?? '1900-01-01',
    to: profile?.planEnd ?? '2200-12-31',
  };
  const table = await icalTable(text, plan);
  if (table.rows.length === 1 && table.problems.length === 0 && table.moments === undefined)
    throw new PlannerError('file-empty');
  return [table];
}

function readJson(text: string, hasArchived: boolean): readonly Table[] | null {
  const table = parsed(() => trelloJson(text, hasArchived));
  if (table === null) return null;
  if (table.rows.length > ROW_LIMIT)
    throw new PlannerError('file-too-large', 'Too many cards', { reason: 'rows', limit: ROW_LIMIT });
  if (table.rows.length === 1 && (table.archived ?? 0) === 0) throw new PlannerError('file-empty');
  return [table];
}

/** Text that only begins as JSON does, and nesting so deep that no reader follows it, is a damaged file. */
function parsed<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new PlannerError('file-damaged', `The JSON cannot be read: ${String(error)}`, { reason: 'json' });
  }
}
