import type { ImportFormat, ImportProblem } from '#shared/api/import-methods.ts';
import type { PostStatus } from '#shared/plan/post/post.ts';
import type { CalendarField } from './calendar-fields.ts';
import type { ToldMoment } from './own-moments.ts';
import type { OwnRecord } from './own-record.ts';

/** A file as the host hands it over; the name is only a hint and never opened. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** One record of a table with the line of the file (or row of the sheet) on which it begins, counted from 1. */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Only where several sheets are read together. */
  readonly sheet?: string;
  /** The whole post, in a row that came from us: its cells hold only what the other tool knows of it. */
  readonly own?: OwnRecord;
};

/** What is known of a table because the tool that made it is known. Its header is the first row. */
export type TablePreset = {
  readonly format: ImportFormat;
  /** Null: recognised from the headers, as in any table. */
  readonly columns: readonly (CalendarField | null)[] | null;
  /** The state of rows that name none. */
  readonly status?: PostStatus;
};

/** One sheet or one delimited text. Rows may be shorter or longer than the header; empty ones are still there. */
export type Table = {
  /** Name of the sheet; empty for a text file. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
  /** Entries of the file that are none of the rows, as they cannot be read or have no day in the plan: `problems` say why. */
  readonly skipped?: number;
  readonly preset?: TablePreset;
  /** What stands beside the posts in one of our own files; it is never a row. */
  readonly moments?: readonly ToldMoment[];
  /** How many entries were put away in the other tool, whether they are among the rows or not. */
  readonly archived?: number;
};

/** The cell in that column without outer blanks; empty where the row is too short. */
export function cellOf(row: TableRow | undefined, column: number): string {
  return (row?.cells[column] ?? '').trim();
}

/** Whether nothing but blanks stands in the row. */
export function isEmptyRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

type Place = Pick<TableRow, 'line' | 'sheet'>;

/** A problem of an import; see `ImportProblem`. The place is a line, or a row that knows its sheet too. */
export function importProblem(
  place: number | Place,
  code: string,
  effect: ImportProblem['effect'],
  values: ImportProblem['values'] = {},
): ImportProblem {
  if (typeof place === 'number') return { line: place, code, effect, values };
  const { line, sheet } = place;
  return sheet === undefined ? { line, code, effect, values } : { line, sheet, code, effect, values };
}
