import type { CalendarField } from './calendar-fields.ts';
import { cellOf, type TableRow } from './table.ts';

export type NamedCell = { readonly header: string; readonly value: string };

/** Where the columns of each field stand, worked out once for a whole table. */
export type ColumnPlan = {
  readonly header: readonly string[];
  readonly columns: readonly (CalendarField | null)[];
  readonly fields: ReadonlyMap<CalendarField, readonly number[]>;
};

/** Works out where fields stand. `columns` holds the field of each column, null for one that no field takes. */
export function columnPlan(
  header: readonly string[],
  columns: readonly (CalendarField | null)[],
): ColumnPlan {
  const fields = new Map<CalendarField, number[]>();
  for (const [index, field] of columns.entries())
    if (field !== null) fields.set(field, [...(fields.get(field) ?? []), index]);
  return { header: header.map((cell) => cell.replace(/\s+/g, ' ').trim()), columns, fields };
}

/** The first filled cell of the field, or null. */
export function firstCell(row: TableRow, plan: ColumnPlan, field: CalendarField): NamedCell | null {
  return filledCells(row, plan, field)[0] ?? null;
}

/** Filled cells of the field beyond the first, which has room for one value only. */
export function furtherCells(row: TableRow, plan: ColumnPlan, field: CalendarField): readonly NamedCell[] {
  return (plan.fields.get(field)?.length ?? 0) < 2 ? [] : filledCells(row, plan, field).slice(1);
}

/** All cells of the field as one text, a blank line between them. */
export function joinedCells(row: TableRow, plan: ColumnPlan, field: CalendarField): string {
  const columns = plan.fields.get(field);
  if (columns === undefined) return '';
  if (columns.length === 1) return cellOf(row, columns[0] ?? -1);
  return filledCells(row, plan, field)
    .map(({ value }) => value)
    .join('\n\n');
}

/** Filled cells of columns without a field, and cells beyond the header. */
export function unmappedCells(row: TableRow, plan: ColumnPlan): readonly NamedCell[] {
  const cells: NamedCell[] = [];
  for (let column = 0; column < row.cells.length; column += 1) {
    if ((plan.columns[column] ?? null) !== null) continue;
    const value = cellOf(row, column);
    if (value !== '') cells.push({ header: plan.header[column] ?? '', value });
  }
  return cells;
}

/** 'Header: value', the form in which a cell goes to the notes. */
export function namedText(cell: NamedCell | null): string {
  if (cell === null) return '';
  return cell.header === '' ? cell.value : `${cell.header}: ${cell.value}`;
}

/** The cells of the field in the order of their columns, empty ones too. */
export function fieldCells(row: TableRow, plan: ColumnPlan, field: CalendarField): readonly NamedCell[] {
  return (plan.fields.get(field) ?? []).map((column) => ({
    header: plan.header[column] ?? '',
    value: cellOf(row, column),
  }));
}

/** The cells of the field in which something stands. */
export function filledCells(row: TableRow, plan: ColumnPlan, field: CalendarField): readonly NamedCell[] {
  const cells: NamedCell[] = [];
  for (const column of plan.fields.get(field) ?? []) {
    const value = cellOf(row, column);
    if (value !== '') cells.push({ header: plan.header[column] ?? '', value });
  }
  return cells;
}
