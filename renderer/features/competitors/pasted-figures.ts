import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { FIGURE_CELLS, type FigureCell, readDay, readFigure } from './figure-text.ts';

/** A row that can be added. A cell that was left empty is null and leaves what is stored for that day as it is. */
export type PastedRow = { readonly date: CalendarDate } & Readonly<Record<FigureCell, number | null>>;

export type PasteProblem = {
  /** The row as it was pasted. */
  readonly raw: string;
  /** Its place, from 1. */
  readonly line: number;
  readonly kind: 'date' | 'future' | FigureCell | 'empty' | 'columns';
  /** The cell that could not be read. */
  readonly cell: string;
};

export type Pasted = { readonly rows: readonly PastedRow[]; readonly problems: readonly PasteProblem[] };

/**
 * Reads rows copied from a spreadsheet or typed: day, followers, posts a week, engagements a post. Columns may stand
 * between tabs, semicolons, bars or spaces. A first row without any digit is the header. Nothing is guessed and nothing
 * lost: a row that is not understood is told with its reason.
 */
export function readPasted(
  text: string,
  { locale, today }: { readonly locale: string; readonly today: CalendarDate },
): Pasted {
  const rows: PastedRow[] = [];
  const problems: PasteProblem[] = [];
  let isFirst = true;
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    if (raw.trim() === '') continue;
    const isHeader = isFirst && !/\d/.test(raw);
    isFirst = false;
    if (isHeader) continue;
    const read = readRow(cellsOf(raw, locale), locale, today);
    if ('row' in read) rows.push(read.row);
    else problems.push({ raw, line: index + 1, ...read });
  }
  return { rows, problems };
}

type ReadRow = { readonly row: PastedRow } | Pick<PasteProblem, 'kind' | 'cell'>;

function readRow(cells: readonly string[], locale: string, today: CalendarDate): ReadRow {
  const [day = '', ...figures] = cells;
  const date = readDay(day, locale);
  if (date === null) return { kind: 'date', cell: day };
  if (date > today) return { kind: 'future', cell: day };
  const extra = figures.slice(FIGURE_CELLS.length).find((cell) => cell !== '');
  if (extra !== undefined) return { kind: 'columns', cell: extra };
  const row: Record<FigureCell, number | null> = {
    followers: null,
    postsPerWeek: null,
    engagementsPerPost: null,
  };
  for (const [place, cell] of FIGURE_CELLS.entries()) {
    const written = figures[place] ?? '';
    const value = EMPTY.test(written) ? null : readFigure(written, cell, locale);
    if (value === 'invalid') return { kind: cell, cell: written };
    row[cell] = value;
  }
  if (FIGURE_CELLS.every((cell) => row[cell] === null)) return { kind: 'empty', cell: day };
  return { row: { date, ...row } };
}

/** What tables show where there is nothing. */
const EMPTY = /^[-–—]?$/;

function cellsOf(raw: string, locale: string): readonly string[] {
  const sign = ['\t', ';', '|'].find((each) => raw.includes(each));
  if (sign !== undefined) return raw.split(sign).map((cell) => cell.trim());
  const line = raw.trim();
  // A file with commas between its columns has its days as in ISO 8601 and no other comma.
  if (/^\d{4}-\d\d-\d\d,/.test(line)) return line.split(',').map((cell) => cell.trim());
  const named = /^(\d{1,2}\.?\s+(?:de\s+)?\p{L}+\.?\s+(?:de\s+)?\d{4})(?:\s+(.*))?$/u.exec(line);
  const day = named?.[1];
  if (day !== undefined && readDay(day, locale) !== null) return [day, ...(named?.[2]?.split(/\s+/) ?? [])];
  return line.split(/\s+/);
}
