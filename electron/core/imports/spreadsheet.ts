import { strToU8, zipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import { PlannerError } from '#shared/base/errors.ts';
import { columnNumber, type MergedDown, mergedDown, sheetParts, withMerged } from './merged-cells.ts';
import type { Table } from './table.ts';
import { CELL_COUNT_LIMIT, COLUMN_LIMIT, ROW_LIMIT } from './table-limits.ts';
import { inflateEntry, readZipDirectory, ZIP_LIMITS } from './zip-safety.ts';

/**
 * The sheets of an XLSX file, every cell as text: days as YYYY-MM-DD, times as HH:MM. Throws file-not-recognised for
 * an archive that is no workbook, file-too-large and file-damaged.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly Table[]> {
  const entries = readZipDirectory(bytes);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) {
    const isOurs = entries.some(({ name }) => /(^|\/)workspace\.json$/.test(name));
    throw new PlannerError('file-not-recognised', 'An archive, but no workbook', {
      reason: isOurs ? 'planwright' : 'archive',
    });
  }
  // The library gets an archive of exactly what was looked at here, so that both see the same members and sizes.
  const checked: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  const merges = new Map<string, readonly MergedDown[]>();
  for (const entry of entries) {
    if (!/\.(xml|rels)$/.test(entry.name)) continue;
    const content = inflateEntry(bytes, entry);
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) {
      refuseHugeSheet(content);
      merges.set(entry.name, mergedDown(content));
    }
    checked[entry.name] = content;
  }
  checked['[Content_Types].xml'] ??= strToU8('<Types/>');
  const clean = zipSync(checked, { level: 0 });
  try {
    const sheets = await readSheets(clean.slice().buffer, { trim: false });
    refuseHugeText(sheets.map(({ data }) => data));
    const none = new Uint8Array();
    const parts = sheetParts(
      checked['xl/workbook.xml'] ?? none,
      checked['xl/_rels/workbook.xml.rels'] ?? none,
    );
    return sheets.map(({ sheet, data }, place) => {
      const rows = withMerged(
        data.map((cells) => cells.map(cellText)),
        merges.get(parts[place] ?? '') ?? [],
      );
      return { name: sheet, rows: rows.map((cells, index) => ({ line: index + 1, cells })), problems: [] };
    });
  } catch (error) {
    if (error instanceof PlannerError) throw error;
    throw new PlannerError('file-damaged', `The workbook cannot be read: ${String(error)}`, {
      reason: 'workbook',
    });
  }
}

/** One cell far down or far right makes the library fill millions of empty ones, so places are looked at first. */
function refuseHugeSheet(content: Uint8Array): void {
  const xml = new TextDecoder().decode(content);
  let [rows, columns] = [0, 0];
  for (const match of xml.matchAll(/<(?:row|c)\b[^<>]{0,300}?\br="([A-Z]*)(\d+)"/g)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnNumber(match[1] ?? ''));
    if (rows > ROW_LIMIT) throw tooLarge('rows', ROW_LIMIT);
    if (columns > COLUMN_LIMIT) throw tooLarge('columns', COLUMN_LIMIT);
    if (rows * columns > CELL_COUNT_LIMIT) throw tooLarge('cells', CELL_COUNT_LIMIT);
  }
}

/** Cells share their texts in the file: a small workbook can name one long text a hundred thousand times. */
function refuseHugeText(sheets: readonly (readonly (readonly unknown[])[])[]): void {
  let characters = 0;
  for (const row of sheets.flat())
    for (const cell of row) {
      if (typeof cell === 'string') characters += cell.length;
      if (characters > ZIP_LIMITS.totalBytes) throw tooLarge('unpacked', ZIP_LIMITS.totalBytes);
    }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** Sheets count days from the end of 1899: a moment before 1901 is a time without a day. */
function momentText(moment: Date): string {
  if (Number.isNaN(moment.getTime())) return '';
  // Fractions of a day are not exact: half a minute more, cut to the minute.
  const rounded = new Date(moment.getTime() + 30_000).toISOString();
  const [day = '', time = ''] = [rounded.slice(0, 10), rounded.slice(11, 16)];
  if (moment.getUTCFullYear() < 1901) return time;
  return time === '00:00' ? day : `${day} ${time}`;
}

function tooLarge(reason: string, limit: number): PlannerError {
  return new PlannerError('file-too-large', `The sheet exceeds a limit: ${reason}`, { reason, limit });
}
