import type { ImportMapping, ImportProblem, ImportProposal } from '#shared/api/import-methods.ts';
import { HEADER_SEARCH_ROWS } from './header-recognition.ts';
import { headingsOf, profileFor } from './import-memory.ts';
import { importProblem, isEmptyRow } from './table.ts';
import type { TableImport } from './table-import.ts';

/** Rows of the preview. */
export const PREVIEW_LIMIT = 200;
const HEADER_TEXT_LENGTH = 120;
const SAMPLE_ROWS = 20;
const SAMPLE_CELL_LENGTH = 300;
/** Problems that are listed; the rest is counted. A person reads some dozens. */
const PROBLEM_LIMIT = 500;

/** The part of a proposal that shows the table as it was found: header and the first filled rows below it. */
export function proposalFrame(
  { fileName, table, sheets, profile, tables }: TableImport,
  mapping: ImportMapping,
  kind: ImportProposal['kind'],
): Omit<ImportProposal, 'kind' | 'fields' | 'preview' | 'problems' | 'counts' | 'changes'> {
  const header = table.rows[mapping.headerRow]?.cells ?? [];
  const sample: (readonly string[])[] = [];
  for (
    let index = mapping.headerRow + 1;
    index < table.rows.length && sample.length < SAMPLE_ROWS;
    index += 1
  ) {
    const row = table.rows[index];
    if (row === undefined || isEmptyRow(row)) continue;
    sample.push(mapping.columns.map((_, column) => (row.cells[column] ?? '').slice(0, SAMPLE_CELL_LENGTH)));
  }
  return {
    fileName,
    format: table.preset?.format ?? 'table',
    mapping,
    sheets,
    headerRows: table.preset === undefined ? headerRowsOf(table.rows) : [],
    headings: headingsOf(header),
    profile,
    rememberedId: profileFor(header, kind, tables)?.id ?? null,
    archived: table.archived ?? null,
    header: mapping.columns.map((_, column) => (header[column] ?? '').slice(0, SAMPLE_CELL_LENGTH).trim()),
    sample,
  };
}

/** The rows among which a header may be, each with the beginning of what stands in it. */
function headerRowsOf(rows: TableImport['table']['rows']): ImportProposal['headerRows'] {
  return rows.slice(0, HEADER_SEARCH_ROWS).flatMap((row, index) => {
    if (isEmptyRow(row)) return [];
    const filled = row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '');
    const text = filled.map((cell) => cell.slice(0, 40)).join(' · ');
    return [{ row: index, line: row.line, text: text.slice(0, HEADER_TEXT_LENGTH) }];
  });
}

/** The problems in the order of their lines, at most 500, the last then telling how many more there are. */
export function withProblemLimit(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  // Sheets stand in the order of the workbook, in which their rows were read; what is about the whole file comes first.
  const sheets = [...new Set(problems.map(({ sheet }) => sheet ?? ''))];
  const places = new Map(sheets.map((sheet, index) => [sheet, sheet === '' ? -1 : index]));
  const placeOf = ({ sheet }: ImportProblem) => places.get(sheet ?? '') ?? -1;
  const sorted = problems.toSorted((left, right) => placeOf(left) - placeOf(right) || left.line - right.line);
  if (sorted.length <= PROBLEM_LIMIT) return sorted;
  const listed = sorted.slice(0, PROBLEM_LIMIT - 1);
  const next = sorted[listed.length];
  const effect = sorted.slice(listed.length).some((problem) => problem.effect === 'skipped')
    ? 'skipped'
    : 'kept';
  return [
    ...listed,
    importProblem(next?.line ?? 0, 'moreProblems', effect, { count: sorted.length - listed.length }),
  ];
}
