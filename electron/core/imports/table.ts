import type { ImportProblem } from '#shared/api/contract.ts';

/** A file as the host hands it over; the name is only a hint and never opened. */
export type ImportFile = { readonly name: string; readonly bytes: Uint8Array };

/** One record of a table with the line of the file (or row of the sheet) on which it begins, counted from 1. */
export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** One sheet or one delimited text. Rows may be shorter or longer than the header; empty ones are still there. */
export type Table = {
  /** Name of the sheet; empty for a text file. */
  readonly name: string;
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
};

/** The cell in that column without outer blanks; empty where the row is too short. */
export function cellOf(row: TableRow | undefined, column: number): string {
  return (row?.cells[column] ?? '').trim();
}

/** Whether nothing but blanks stands in the row. */
export function isEmptyRow(row: TableRow): boolean {
  return row.cells.every((cell) => cell.trim() === '');
}

/** A problem of an import; see `ImportProblem`. */
export function importProblem(
  line: number,
  code: string,
  effect: ImportProblem['effect'],
  values: ImportProblem['values'] = {},
): ImportProblem {
  return { line, code, effect, values };
}
