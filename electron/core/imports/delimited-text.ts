import type { ImportProblem } from '#shared/api/import-methods.ts';
import { importProblem, type TableRow } from './table.ts';
import { COLUMN_LIMIT } from './table-limits.ts';

/** Characters of one cell that are kept; a longer one is cut and reported. */
export const CELL_LIMIT = 1_000_000;

const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** In the order that wins a tie: a comma is far more often part of a text or a number than the others. */
const DELIMITERS = ['\t', ';', '|', ','] as const;
const SAMPLE_ROWS = 60;
const SAMPLE_LENGTH = 200_000;

export type DelimitedScan = {
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
};

/**
 * Reads delimited text as RFC 4180 has it, and forgives: any line end, rows of any length, a quote in the middle of
 * a cell, a quote that never closes (it is taken as a letter and its line reported, instead of swallowing the rest).
 * @param maximumRows reading stops after so many rows
 */
export function scanDelimited(
  text: string,
  delimiter: string,
  maximumRows = Number.POSITIVE_INFINITY,
  firstLine = 1,
): DelimitedScan {
  const separator = delimiter.charCodeAt(0);
  const length = text.length;
  const rows: TableRow[] = [];
  const problems: ImportProblem[] = [];
  let at = 0;
  let line = firstLine;
  while (at < length && rows.length < maximumRows) {
    const cells: string[] = [];
    const startLine = line;
    let isLast = false;
    while (!isLast) {
      let end = at;
      let cell: string | null = null;
      // A row of more columns is refused anyway; each of its quotes might be looked for up to the end of the file.
      if (text.charCodeAt(at) === QUOTE && cells.length < COLUMN_LIMIT) {
        const quoted = readQuoted(text, at, separator);
        if (quoted === null) problems.push(importProblem(line, 'unterminatedQuote', 'kept'));
        else {
          ({ cell, end } = quoted);
          line += quoted.lineEnds;
        }
      }
      if (cell === null) {
        let code = text.charCodeAt(end);
        while (end < length && code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN) {
          end += 1;
          code = text.charCodeAt(end);
        }
        cell = text.slice(at, end);
      }
      if (cell.length > CELL_LIMIT) {
        problems.push(importProblem(startLine, 'cellTooLong', 'kept', { limit: CELL_LIMIT }));
        cell = cell.slice(0, CELL_LIMIT);
      }
      cells.push(cell);
      isLast = text.charCodeAt(end) !== separator;
      at = end + 1;
      if (isLast && text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at += 1;
    }
    line += 1;
    rows.push({ line: startLine, cells });
  }
  return { rows, problems };
}

/** The delimiter that cuts the first rows most evenly; a comma where none does. */
export function guessDelimiter(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  // What follows the first quoted cell says it surely, however few rows there are.
  const afterQuotes = /^"[^"]*(?:""[^"]*)*"([,;\t|])/.exec(sample)?.[1];
  if (afterQuotes !== undefined) return afterQuotes;
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = evenness(sample, delimiter);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** The cell that begins with the quote at `start`; null where the quote is not closed in a believable way. */
function readQuoted(
  text: string,
  start: number,
  separator: number,
): { readonly cell: string; readonly end: number; readonly lineEnds: number } | null {
  let lineEnds = 0;
  let hasDoubled = false;
  let hasStray = false;
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && next !== LINE_FEED)) lineEnds += 1;
    if (code !== QUOTE) continue;
    if (next === QUOTE) {
      hasDoubled = true;
      at += 1;
      continue;
    }
    const closes =
      next === separator || next === LINE_FEED || next === CARRIAGE_RETURN || at + 1 === text.length;
    // A stray quote and a line end in one cell: more likely the first quote was never closed on its line.
    if ((hasStray || !closes) && lineEnds > 0) return null;
    if (closes) {
      const inner = text.slice(start + 1, at);
      return { cell: hasDoubled ? inner.replaceAll('""', '"') : inner, end: at + 1, lineEnds };
    }
    hasStray = true;
  }
  return null;
}

/** Share of rows that have the commonest width, weighed by that width; 0 where a row is one cell. */
function evenness(sample: string, delimiter: string): number {
  const { rows } = scanDelimited(sample, delimiter, SAMPLE_ROWS);
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const { cells } of filled) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  let width = 1;
  let rowsOfWidth = 0;
  for (const [candidate, count] of widths) {
    if (candidate > 1 && (count > rowsOfWidth || (count === rowsOfWidth && candidate > width)))
      [width, rowsOfWidth] = [candidate, count];
  }
  if (width < 2) return 0;
  // The header has no decimal commas: a delimiter that does not cut it as the rows are cut is none.
  const hasHeader = filled.slice(0, 20).some(({ cells }) => isHeaderLike(cells, width));
  return (rowsOfWidth / filled.length) * (hasHeader ? 1 : 0.2) * (1 + Math.min(width, 50) / 500);
}

function isHeaderLike(cells: readonly string[], width: number): boolean {
  const named = cells.filter((cell) => /\p{L}/u.test(cell) && cell.length < 80);
  return cells.length === width && named.length >= Math.max(1, cells.length / 2);
}
