import { z } from 'zod';
import {
  DATA_COLUMN,
  type OwnField,
  POST_COLUMN,
  partHeader,
  VARIANT_COLUMN,
} from '#core/exports/own-table.ts';
import { hostileJson } from '#shared/base/json.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { isTimeZone } from '#shared/base/zoned-time.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import { isEmptyRow, type Table, type TableRow } from './table.ts';
import { wordKey } from './word-key.ts';

/** One row of a calendar table that Planwright made. */
export type OwnSheetRow = {
  readonly line: number;
  readonly row: TableRow;
  /** Empty in a row that a person added. */
  readonly postId: string;
  readonly variantId: string;
  /** Whole texts; a field without a column is missing. */
  readonly cells: ReadonlyMap<OwnField, string>;
  /** Cells under heads that are not ours. */
  readonly others: readonly { readonly header: string; readonly value: string }[];
  /** Null where it is damaged or missing. */
  readonly data: OwnRowData | null;
};

export type OwnSheet = {
  readonly table: Table;
  readonly headerRow: number;
  readonly columns: readonly (OwnField | 'machine' | null)[];
  readonly rows: readonly OwnSheetRow[];
};

/** Only what JSON can hold comes here, so that a look at the values is enough. */
const fields = z.custom<Readonly<Record<string, unknown>>>(isFields);
const texts = z.custom<Readonly<Record<string, string>>>(
  (value) => isFields(value) && Object.values(value).every((each) => typeof each === 'string'),
);
const dataSchema = z.object({
  v: z.literal(1),
  zone: z.string().refine(isTimeZone),
  n: z.number().int().min(0),
  post: fields,
  variant: fields.nullable(),
  exact: texts,
  marks: texts,
});
export type OwnRowData = z.output<typeof dataSchema>;

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const HEADER_ROWS = 20;

/** The sheets of the file that Planwright wrote, in their order; none where it did not write the file. */
export async function ownSheets(tables: readonly Table[]): Promise<readonly OwnSheet[]> {
  const found = tables.flatMap((table) => {
    const headerRow = table.rows
      .slice(0, HEADER_ROWS)
      .findIndex(({ cells }) => cells.some((cell) => cell.trim() === POST_COLUMN));
    return headerRow === -1 ? [] : [{ table, headerRow }];
  });
  if (found.length === 0) return [];
  const names = await headerNames();
  return found.map(({ table, headerRow }) => readSheet(table, headerRow, names));
}

function readSheet(table: Table, headerRow: number, names: ReadonlyMap<string, OwnField>): OwnSheet {
  const header = (table.rows[headerRow]?.cells ?? []).map((cell) => cell.trim());
  const columns = header.map((cell) => {
    if (/^planwright:/.test(cell)) return 'machine' as const;
    return names.get(headerKey(cell)) ?? null;
  });
  const at = (name: string) => header.indexOf(name);
  const [post, variant, data] = [at(POST_COLUMN), at(VARIANT_COLUMN), at(DATA_COLUMN)];
  const partsOf = (field: OwnField | 'data', first: number) => {
    const places = [first];
    for (let part = 2, place = at(partHeader(field, part)); place !== -1; part += 1) {
      places.push(place);
      place = at(partHeader(field, part + 1));
    }
    return places;
  };
  // A head that stands twice is ours the first time.
  const ours = new Map<OwnField, readonly number[]>();
  for (const [index, field] of columns.entries())
    if (field !== null && field !== 'machine' && !ours.has(field)) ours.set(field, partsOf(field, index));
  const places = new Set([...ours.values()].map(([first]) => first));
  const dataPlaces = partsOf('data', data);
  const isOther = (index: number) => columns[index] !== 'machine' && !places.has(index);
  const others = header.flatMap((name, index) => (isOther(index) ? [{ name, index }] : []));
  const rows = table.rows.slice(headerRow + 1).flatMap((row): readonly OwnSheetRow[] => {
    if (isEmptyRow(row)) return [];
    const whole = (indexes: readonly number[]) =>
      indexes.reduce((text, index) => text + (row.cells[index] ?? ''), '');
    const named = others.map(({ name, index }) => ({ header: name, value: (row.cells[index] ?? '').trim() }));
    const unnamed = row.cells.slice(header.length).map((value) => ({ header: '', value: value.trim() }));
    return [
      {
        line: row.line,
        row,
        postId: (row.cells[post] ?? '').trim(),
        variantId: (row.cells[variant] ?? '').trim(),
        cells: new Map([...ours].map(([field, indexes]) => [field, whole(indexes)])),
        others: [...named, ...unnamed].filter(({ value }) => value !== ''),
        data: readData(whole(dataPlaces)),
      },
    ];
  });
  return { table, headerRow, columns, rows };
}

/** The data of a row come from a file, and who wrote it is not known. */
function readData(text: string): OwnRowData | null {
  try {
    const value: unknown = JSON.parse(text);
    if (hostileJson(value) !== null) return null;
    return dataSchema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}

/** The fields by their heads in every language of the program. */
async function headerNames(): Promise<ReadonlyMap<string, OwnField>> {
  const names = new Map<string, OwnField>();
  for (const language of LANGUAGES) {
    const { csv } = (await loadMessages(language)).document;
    for (const [field, header] of Object.entries(csv) as [OwnField, string][])
      if (!names.has(headerKey(header))) names.set(headerKey(header), field);
  }
  return names;
}

/** Without the zone in brackets. */
function headerKey(header: string): string {
  return wordKey(header.replace(/[({][^)}]*[)}]/g, ' '));
}
