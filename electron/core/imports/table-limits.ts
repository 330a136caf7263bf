/** Rows of one table. */
export const ROW_LIMIT = 100_000;

/** Cells of one row. */
export const COLUMN_LIMIT = 1000;

/** Cells of one sheet, empty ones between the filled included. */
export const CELL_COUNT_LIMIT = 10_000_000;
