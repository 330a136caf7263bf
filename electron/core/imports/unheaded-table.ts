import { looksLikeDay } from './day-reader.ts';
import { HEADER_SEARCH_ROWS, isKnownHeader } from './header-recognition.ts';
import { isEmptyRow, type Table } from './table.ts';

/**
 * The table with a blank header above it where it has none: rows copied out of the middle of a spreadsheet. It has none
 * where no row names a known column and the first one already holds a day.
 */
export function headedTable(table: Table): Table {
  if (table.preset !== undefined) return table;
  const first = table.rows.find((row) => !isEmptyRow(row));
  if (first?.cells.some((cell) => looksLikeDay(cell.trim())) !== true) return table;
  if (table.rows.slice(0, HEADER_SEARCH_ROWS).some(isKnownHeader)) return table;
  const width = Math.max(...table.rows.slice(0, 200).map(({ cells }) => cells.length));
  const blank = { line: first.line, cells: Array.from({ length: width }, () => '') };
  return { ...table, rows: [blank, ...table.rows] };
}
