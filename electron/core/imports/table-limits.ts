/** Bytes of a file that is read at all. */
export const FILE_LIMIT = 25 * 1024 * 1024;

/** Rows of one table. */
export const ROW_LIMIT = 100_000;

/** Cells of one row. */
export const COLUMN_LIMIT = 1000;

/** Whether a column name of a sheet ('A', 'AB') lies beyond the 702 columns up to 'ZZ' that a plan could ever need. */
export function isSpreadsheetWide(column: string): boolean {
  return column.length > 2;
}
