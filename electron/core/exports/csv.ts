import { guardFormula } from './formula-guard.ts';
import { type OwnTableInput, ownTable } from './own-table.ts';

/**
 * The calendar as CSV (RFC 4180: comma, CRLF, quotes doubled), UTF-8 with a byte order mark, for spreadsheets read UTF-8
 * only then. One row for each variant of a post; posts without a day come last. It can be imported again without loss.
 */
export function toCsv(input: OwnTableInput): Uint8Array {
  const { columns, calendar, ideas } = ownTable(input);
  const rows = [...calendar, ...ideas].map((cells) => cells.map(guardFormula));
  return new TextEncoder().encode(`\ufeff${csvText([columns.map(({ header }) => header), ...rows])}`);
}

/** Rows as CSV with CRLF; `isQuoted` puts quotes around every cell. Formulas are not looked at. */
export function csvText(rows: readonly (readonly string[])[], isQuoted = false): string {
  return rows.map((cells) => `${cells.map((cell) => quoted(cell, isQuoted)).join(',')}\r\n`).join('');
}

function quoted(cell: string, isAlways: boolean): string {
  return isAlways || /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
