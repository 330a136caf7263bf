import type { CalendarField } from './calendar-fields.ts';
import { networkNamed } from './network-words.ts';
import { cellOf, isEmptyRow, type Table, type TableRow } from './table.ts';
import { wordKey } from './word-key.ts';

/** The columns that say with true or false whether a row goes out on a network. */
const NETWORK_COLUMNS: ReadonlyMap<string, string> = new Map([
  ['facebook', 'Facebook'],
  ['twitter x', 'X'],
  ['twitter', 'X'],
  ['linkedin', 'LinkedIn'],
  ['gbp', 'Google Business Profile'],
  ['instagram', 'Instagram'],
  ['pinterest', 'Pinterest'],
  ['tiktok', 'TikTok'],
  ['youtube', 'YouTube'],
  ['threads', 'Threads'],
  ['bluesky', 'Bluesky'],
]);

/** Columns with a field of their own, by header as compared. Titles and links of one network say which in their name. */
const FIELDS: ReadonlyMap<string, CalendarField> = new Map([
  ['text', 'text'],
  ['date', 'date'],
  ['time', 'time'],
  ['document title', 'headline'],
  ['pinterest pin title', 'headline'],
  ['youtube video title', 'headline'],
  ['tiktok title', 'headline'],
  ['pinterest pin link', 'link'],
  ['first comment text', 'firstComment'],
  ['instagram post type', 'format'],
  ['facebook post type', 'format'],
  ['youtube video type', 'format'],
]);

/** Values that a plain post has in every row: they tell nothing. */
const USUAL = /^(?:|false|post|publication|public|public_to_everyone|everyone|one_day|none|0)$/i;

/**
 * Metricool's plan in either of its widths (77 and 97 columns), as a plain table: the networks with true in one cell, the
 * pictures and their alternative texts side by side. Null for any other table.
 */
export function metricoolTable(table: Table): Table | null {
  const header = table.rows[0]?.cells ?? [];
  const keys = header.map(wordKey);
  if (!['text', 'date', 'time', 'draft'].every((name) => keys.includes(name))) return null;
  const networks = keys.flatMap((key, column) => (NETWORK_COLUMNS.has(key) ? [column] : []));
  if (networks.length < 3) return null;
  const draft = keys.indexOf('draft');
  const kept = keys.flatMap((key, column) =>
    networks.includes(column) || column === draft ? [] : [{ column, field: fieldOf(key) }],
  );
  const row = (source: TableRow): TableRow => {
    const chosen = networks.filter((column) => isTrue(cellOf(source, column)));
    const names = chosen.map((column) => NETWORK_COLUMNS.get(keys[column] ?? '') ?? '');
    return {
      line: source.line,
      cells: [
        names.join(', '),
        isTrue(cellOf(source, draft)) ? 'draft' : 'approved',
        ...kept.map(({ column }) => settingOf(cellOf(source, column), header[column] ?? '', names)),
      ],
    };
  };
  return {
    ...table,
    rows: [
      {
        line: table.rows[0]?.line ?? 1,
        cells: ['Networks', 'Draft', ...kept.map(({ column }) => header[column] ?? '')],
      },
      ...table.rows
        .slice(1)
        .map((source) => (isEmptyRow(source) ? { line: source.line, cells: [] } : row(source))),
    ],
    preset: { format: 'metricool', columns: ['channel', 'status', ...kept.map(({ field }) => field)] },
  };
}

function fieldOf(key: string): CalendarField | null {
  if (/^picture url \d+$/.test(key)) return 'media';
  if (/^alt text picture \d+$/.test(key)) return 'altText';
  return FIELDS.get(key) ?? null;
}

/** A setting of a network that the row does not go to, and one as it always is, is no more than a filled form. */
function settingOf(cell: string, header: string, networks: readonly string[]): string {
  const own = networkNamed(header.split(' ')[0] ?? '');
  const isForeign = own !== null && !networks.some((name) => networkNamed(name)?.network === own.network);
  return isForeign || USUAL.test(cell) ? '' : cell;
}

function isTrue(cell: string): boolean {
  return /^(?:true|1|yes|wahr|vero|verdadero)$/i.test(cell);
}
