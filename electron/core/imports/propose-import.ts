import type { ImportMapping, ImportProposal } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { importCalendar } from './calendar-import.ts';
import { recogniseCalendar } from './header-recognition.ts';
import { hasSecondBlock, importMetrics } from './metrics-import.ts';
import { isPostLevel, metricColumnsOf, metricsMapping } from './metrics-mapping.ts';
import { type ImportFile, importProblem, type Table } from './table.ts';
import { readTables } from './table-reader.ts';

type Kind = ImportProposal['kind'];

/**
 * What importing a file would do; nothing is changed. Without a mapping the columns are recognised; without a kind
 * the headers tell whether it is a calendar or a table of figures. Throws file-empty, file-too-large, file-damaged or
 * file-not-recognised (its `details.reason` is a key of the catalog section `imports.fileKind`).
 */
export async function proposeImport(input: {
  readonly file: ImportFile;
  readonly kind: Kind | null;
  readonly mapping: ImportMapping | null;
  readonly tables: Tables;
  readonly now: string;
}): Promise<ImportProposal> {
  const { file, mapping, tables, now } = input;
  const sheets = (await readTables(file)).map((table) => ({ table, ...likelihood(table, input.kind) }));
  const best = sheets.reduce((left, right) => (right.score > left.score ? right : left));
  const kind = input.kind ?? best.kind;
  if (kind === null)
    throw new PlannerError('file-not-recognised', 'No known headers', { reason: reasonFor(best.table) });
  const table = withOtherSheets(
    best.table,
    sheets.map((sheet) => sheet.table),
  );
  const read = { fileName: file.name, table, mapping, tables, now };
  return kind === 'calendar' ? importCalendar(read) : importMetrics(read);
}

function reasonFor(table: Table): string {
  const { headerRow, columns } = metricsMapping({ table, mapping: null });
  return columns.includes('date') && hasSecondBlock(table, headerRow) ? 'severalBlocks' : 'noKnownColumns';
}

/** Of several sheets the most telling one is read, always the same one for the same file; the others are named. */
function withOtherSheets(table: Table, all: readonly Table[]): Table {
  const others = all.filter((other) => other !== table).map(({ name }) => name);
  if (others.length === 0) return table;
  const values = { sheet: table.name, others: others.join(', ').slice(0, 300) };
  return { ...table, problems: [...table.problems, importProblem(1, 'otherSheets', 'kept', values)] };
}

const CONTENT_FIELDS: ReadonlySet<string | null> = new Set([
  'title',
  'text',
  'format',
  'pillar',
  'hashtags',
  'visualBrief',
  'callToAction',
  'status',
]);

/** Which kind of table it is, by the columns that only one of them has; and how much of it was recognised. */
function likelihood(table: Table, wish: Kind | null): { readonly kind: Kind | null; readonly score: number } {
  const calendar = recogniseCalendar(table);
  const figures = metricsMapping({ table, mapping: null });
  const metrics = metricColumnsOf(figures.columns);
  const isFigures = metrics > 0 && isMostlyFigures(table, calendar.columns, metrics, figures.headerRow);
  const kind = isFigures ? 'metrics' : isCalendar(calendar.columns) ? 'calendar' : null;
  const score =
    (wish ?? kind) === 'metrics' ? metrics + (figures.columns.includes('date') ? 1 : 0) : calendar.score;
  return { kind, score: kind === null && wish === null ? 0 : score };
}

/** A calendar may note results beside its posts, and a list of results may name its posts. */
function isMostlyFigures(
  table: Table,
  calendar: readonly (string | null)[],
  metrics: number,
  headerRow: number,
): boolean {
  const content = calendar.filter((field) => CONTENT_FIELDS.has(field)).length;
  if (content === 0) return true;
  return isPostLevel(table, headerRow) ? metrics >= 2 : metrics >= 3 && content < 3;
}

function isCalendar(columns: readonly (string | null)[]): boolean {
  const has = (...fields: readonly string[]) => fields.some((field) => columns.includes(field));
  if (has('title', 'text')) return has('date', 'channel', 'status');
  return has('date') && has('channel', 'format', 'pillar', 'status');
}
