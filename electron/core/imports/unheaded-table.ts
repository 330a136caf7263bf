import type { CalendarField } from './calendar-fields.ts';
import { looksLikeDay } from './day-reader.ts';
import { HEADER_SEARCH_ROWS, isKnownHeader, recogniseCalendar } from './header-recognition.ts';
import { cellOf, isEmptyRow, type Table } from './table.ts';

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
  const headed = { ...table, rows: [blank, ...table.rows] };
  return { ...headed, preset: { format: 'table', columns: columnsByCells(headed) } };
}

/** Letters of a cell from which on it is rather a text than a title. */
const TITLE_LENGTH = 70;

/** What the cells say of themselves; the first words that are left are the title, longer ones the text. */
function columnsByCells(table: Table): readonly (CalendarField | null)[] {
  const columns = [...recogniseCalendar(table, 0).columns];
  for (const [column, field] of columns.entries()) {
    if (field !== null) continue;
    const cells = table.rows
      .slice(1, 60)
      .map((row) => cellOf(row, column))
      .filter((cell) => cell !== '');
    if (!cells.some((cell) => /\p{L}/u.test(cell))) continue;
    const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
    const free = (wish: CalendarField) => !columns.includes(wish);
    if (length <= TITLE_LENGTH && free('title')) columns[column] = 'title';
    else if (free('text')) columns[column] = 'text';
  }
  return columns;
}
