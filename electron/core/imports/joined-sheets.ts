import type { ImportProposal } from '#shared/api/import-methods.ts';
import { recogniseCalendar } from './header-recognition.ts';
import { headerKeyOf } from './import-memory.ts';
import { monthOf } from './month-names.ts';
import { importProblem, type Table, type TableRow } from './table.ts';
import { foldText, wordKey } from './word-key.ts';

/**
 * The sheets to read: those that a person chose, else the most telling one, and with it all others that are named after a
 * month and share at least half of its headers. Never none.
 */
export function sheetsToRead(
  all: readonly Table[],
  best: Table,
  wish: readonly string[] | null,
): readonly Table[] {
  const wished = wish === null ? [] : all.filter(({ name }) => wish.includes(name));
  if (wished.length > 0) return wished;
  if (!isMonth(best.name)) return [best];
  const header = new Set(headerOf(best).filter((key) => key !== ''));
  const isAlike = (table: Table) => {
    const shared = headerOf(table).filter((key) => header.has(key)).length;
    return shared >= 2 && shared >= header.size / 2;
  };
  return all.filter((table) => table === best || (isMonth(table.name) && isAlike(table)));
}

/**
 * Several sheets as one table, told apart by the name beside each line. Columns are brought together by their headers; those
 * that only a later sheet has come last.
 */
export function joinedSheets(sheets: readonly Table[], headerRow: number | null): Table {
  const [first, ...others] = sheets;
  if (first === undefined) throw new Error('No sheet');
  if (others.length === 0) return first;
  const start = headerRow ?? recogniseCalendar(first).headerRow;
  const header = [...(first.rows[start]?.cells ?? [])];
  const places = new Map(header.map((cell, column) => [wordKey(cell), column] as const).reverse());
  const rows: TableRow[] = first.rows.map((row) => ({ ...row, sheet: first.name }));
  for (const sheet of others) {
    const own = recogniseCalendar(sheet).headerRow;
    const columns = (sheet.rows[own]?.cells ?? []).map((cell, column) => {
      const place = places.get(wordKey(cell));
      // A column without a name is the one at the same place.
      if (wordKey(cell) === '') return (header[column] ?? '').trim() === '' ? column : -1;
      if (place !== undefined) return place;
      header.push(cell);
      places.set(wordKey(cell), header.length - 1);
      return header.length - 1;
    });
    for (const row of sheet.rows.slice(own + 1))
      rows.push({ line: row.line, sheet: sheet.name, cells: moved(row, columns) });
  }
  const top = rows[start];
  if (top !== undefined) rows[start] = { ...top, cells: header };
  return {
    ...first,
    rows,
    problems: sheets.flatMap(({ name, problems }) =>
      problems.map((problem) => ({ ...problem, sheet: name })),
    ),
  };
}

/** The sheets as the dialog shows them. */
export function sheetChoice(all: readonly Table[], read: readonly Table[]): ImportProposal['sheets'] {
  return all.map((table) => ({ name: table.name, rows: table.rows.length, isRead: read.includes(table) }));
}

/** The table with a remark that other sheets were left out. */
export function withOtherSheets(table: Table, all: readonly Table[], read: readonly Table[]): Table {
  const others = all.filter((other) => !read.includes(other)).map(({ name }) => name);
  if (others.length === 0) return table;
  const values = {
    sheet: read
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 300),
    others: others.join(', ').slice(0, 300),
  };
  return { ...table, problems: [...table.problems, importProblem(1, 'otherSheets', 'kept', values)] };
}

function moved({ cells }: TableRow, columns: readonly number[]): readonly string[] {
  const placed: string[] = [];
  for (const [column, cell] of cells.entries()) {
    const place = columns[column] ?? -1;
    if (place === -1 || cell === '') continue;
    while (placed.length <= place) placed.push('');
    placed[place] = placed[place] === '' ? cell : `${placed[place]}\n${cell}`;
  }
  return placed;
}

function headerOf(table: Table): readonly string[] {
  const { headerRow } = recogniseCalendar(table);
  return headerKeyOf(table.rows[headerRow]?.cells ?? []);
}

function isMonth(name: string): boolean {
  return foldText(name)
    .split(/[^a-z]+/)
    .some((word) => word.length > 2 && monthOf(word) !== null);
}
