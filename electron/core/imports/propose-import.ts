import type { z } from 'zod';
import { type ImportMapping, type ImportProposal, importMappingSchema } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { importCalendar } from './calendar-import.ts';
import { recogniseCalendar } from './header-recognition.ts';
import { mappingOf, type Remembered, rememberedFor } from './import-memory.ts';
import { joinedSheets, sheetChoice, sheetsToRead, withOtherSheets } from './joined-sheets.ts';
import { hasSecondBlock, importMetrics } from './metrics-import.ts';
import { isPostLevel, metricColumnsOf, metricsMapping } from './metrics-mapping.ts';
import { importOwnCalendar } from './own-calendar.ts';
import { readSource } from './source-reader.ts';
import type { ImportFile, Table } from './table.ts';
import { readTables } from './table-reader.ts';
import { headedTable } from './unheaded-table.ts';

type Kind = ImportProposal['kind'];

/**
 * What importing a file would do; nothing is changed. Without a mapping the one that a person gave a table with the same
 * headers is used, else the columns are recognised; without a kind the headers tell whether it is a calendar or a table of
 * figures. Throws file-empty, file-too-large, file-damaged or file-not-recognised (its `details.reason` is a key of the
 * catalog section `imports.fileKind`).
 */
export async function proposeImport(input: {
  readonly file: ImportFile;
  readonly kind: Kind | null;
  readonly mapping: z.input<typeof importMappingSchema> | null;
  readonly tables: Tables;
  readonly now: string;
}): Promise<ImportProposal> {
  const { file, kind: wish, tables, now } = input;
  const given = input.mapping === null ? null : importMappingSchema.parse(input.mapping);
  const all = await tablesOf(file, wish, tables, given);
  // A table that we wrote ourselves comes back without being guessed at.
  const own =
    given === null && wish !== 'metrics' ? await importOwnCalendar({ file, sheets: all, tables, now }) : null;
  if (own !== null) return own;

  const sheets = all.map((table) => judged(table, wish, tables));
  const best = sheets.reduce((left, right) => (right.score > left.score ? right : left));
  const kind = wish ?? best.kind;
  if (kind === null)
    throw new PlannerError('file-not-recognised', 'No known headers', { reason: reasonFor(best.table) });
  const read = sheetsToRead(all, best.table, given?.sheets ?? null);
  const remembered = given === null && read.includes(best.table) ? best.remembered : null;
  const mapping = given ?? (remembered === null ? null : mappingOf(remembered));
  const joined = joinedSheets(read, mapping === null || mapping.headerRow === -1 ? null : mapping.headerRow);
  const use = {
    fileName: file.name,
    table: withOtherSheets(joined, all, read),
    mapping,
    tables,
    now,
    sheets: sheetChoice(all, read),
    profile: remembered === null ? null : { id: remembered.profile.id, name: remembered.profile.name },
  };
  return kind === 'calendar' ? importCalendar(use) : importMetrics(use);
}

async function tablesOf(
  file: ImportFile,
  wish: Kind | null,
  tables: Tables,
  mapping: ImportMapping | null,
): Promise<readonly Table[]> {
  if (wish === 'metrics') return readTables(file);
  const found = await readSource(file, { tables, hasArchived: mapping?.hasArchived ?? false });
  return wish === 'calendar' ? found.map(headedTable) : found;
}

type Judged = {
  readonly table: Table;
  readonly kind: Kind | null;
  readonly score: number;
  readonly remembered: Remembered | null;
};

/** How much of a table is known. A person's own mapping knows it better than any header. */
function judged(table: Table, wish: Kind | null, tables: Tables): Judged {
  const remembered = rememberedFor(table, wish, tables);
  if (remembered !== null) return { table, kind: remembered.profile.kind, score: 1000, remembered };
  if (table.preset?.columns) return { table, kind: 'calendar', score: 500, remembered };
  return { table, remembered, ...likelihood(table, wish) };
}

function reasonFor(table: Table): string {
  const { headerRow, columns } = metricsMapping({ table, mapping: null });
  return columns.includes('date') && hasSecondBlock(table, headerRow) ? 'severalBlocks' : 'noKnownColumns';
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
