import type { CustomTableLayout } from 'pdfmake/interfaces.js';
import type { Column } from './blocks.ts';
import { INK } from './pdf-colours.ts';

/** A column of words after one of figures stands further off: figures end where words begin. */
export function rowsFor(columns: readonly Column[]): CustomTableLayout {
  const isAfterFigures = (index: number) =>
    columns[index - 1]?.align === 'end' && columns[index]?.align === 'start';
  return { ...ROWS, paddingLeft: (index) => (index === 0 ? 0 : isAfterFigures(index) ? 16 : 5) };
}

const ROWS: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : row === 1 ? 0.75 : 0.5),
  hLineColor: (row) => (row === 1 ? INK.strongLine : INK.line),
  vLineWidth: () => 0,
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : 5),
  paddingTop: () => 4,
  paddingBottom: () => 4,
};

export const ROWS_WITH_TOP: CustomTableLayout = {
  hLineWidth: (row, node) => (row === node.table.body.length ? 0 : 0.5),
  hLineColor: () => INK.line,
  vLineWidth: () => 0,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 0,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
};

export const GRID: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0.5,
  hLineColor: () => INK.line,
  vLineColor: () => INK.line,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

export const NOTE: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  fillColor: () => INK.inset,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 7,
};

export const QUOTE: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (column) => (column === 0 ? 1.5 : 0),
  vLineColor: () => INK.strongLine,
  paddingLeft: () => 10,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

export const DECISION: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: (column) => (column === 0 ? 2 : 0.5),
  hLineColor: () => INK.strongLine,
  vLineColor: (column) => (column === 0 ? INK.accent : INK.strongLine),
  paddingLeft: () => 12,
  paddingRight: () => 12,
  paddingTop: () => 8,
  paddingBottom: () => 6,
};
