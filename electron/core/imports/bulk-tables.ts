import type { CalendarField } from './calendar-fields.ts';
import { looksLikeDay } from './day-reader.ts';
import { cellOf, isEmptyRow, type Table, type TableRow } from './table.ts';
import { wordKey } from './word-key.ts';

/** Rows that are looked at to tell a table without headers. */
const SAMPLE_ROWS = 50;

/**
 * Hootsuite's bulk file: no header; day with time, message, link, then addresses of pictures. Or the headed variant that
 * other tools write for it. Null for any other table (research/imports.md 6).
 */
export function hootsuiteTable(table: Table): Table | null {
  const header = headerKeys(table);
  if (header.join('|') === 'date|time|platform|message|link|image url')
    return withPreset(table, 'hootsuite', ['date', 'time', 'channel', 'text', 'link', 'media']);
  const rows = table.rows.filter((row) => !isEmptyRow(row));
  const sample = rows.slice(0, SAMPLE_ROWS);
  // A day that was mistyped is told by its line; it does not make the file another one.
  if (sample[0] === undefined || !isScheduled(sample[0])) return null;
  if (sample.filter(isScheduled).length < sample.length * 0.6) return null;
  const width = Math.max(3, ...rows.map(({ cells }) => cells.length));
  const pictures = Array.from({ length: width - 3 }, (_, index) => `Image ${index + 1}`);
  const headed = {
    ...table,
    rows: [
      { line: rows[0]?.line ?? 1, cells: ['Date and time', 'Message', 'Link', ...pictures] },
      ...table.rows,
    ],
  };
  return withPreset(headed, 'hootsuite', ['date', 'text', 'link', ...pictures.map(() => 'media' as const)]);
}

/** Buffer's bulk file: Text, Image URL, Tags, Posting Time, and Board Name for Pinterest. */
export function bufferTable(table: Table): Table | null {
  const header = headerKeys(table);
  if (!['text', 'image url', 'tags', 'posting time'].every((name) => header.includes(name))) return null;
  if (header.length > 6) return null;
  return withPreset(
    table,
    'buffer',
    header.map((name) => BUFFER_FIELDS[name] ?? null),
  );
}

const BUFFER_FIELDS: Readonly<Record<string, CalendarField>> = {
  text: 'text',
  'image url': 'media',
  tags: 'labels',
  'posting time': 'date',
};

function withPreset(
  table: Table,
  format: 'hootsuite' | 'buffer',
  columns: readonly (CalendarField | null)[],
): Table {
  // What stands in a file for bulk upload is written, but nobody has said that it is approved.
  return { ...table, preset: { format, columns, status: 'drafting' } };
}

function headerKeys(table: Table): readonly string[] {
  return (table.rows[0]?.cells ?? []).map(wordKey);
}

function isScheduled(row: TableRow): boolean {
  const [when, message, link] = [cellOf(row, 0), cellOf(row, 1), cellOf(row, 2)];
  if (row.cells.length < 2 || !/\d[ t]\d{1,2}:\d{2}/i.test(when) || !looksLikeDay(when)) return false;
  return message !== '' && !looksLikeDay(message) && (link === '' || /^https?:\/\/\S+$/i.test(link));
}
