import type { ImportProblem } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { looksLikeDay } from './day-reader.ts';
import { type CellEvidence, headerFields, headerWords, recogniseHeader } from './header-recognition.ts';
import {
  isMetricId,
  METRIC_FIELDS,
  METRIC_HEADERS,
  type MetricField,
  POST_LEVEL_HEADERS,
} from './metric-fields.ts';
import { networkNamed } from './network-words.ts';
import { isMissing, looksLikeNumber } from './number-column.ts';
import { cellOf, importProblem, isEmptyRow, type Table } from './table.ts';
import type { TableImport } from './table-import.ts';
import { wordKey } from './word-key.ts';

export type MetricsMapping = {
  readonly headerRow: number;
  readonly columns: readonly (MetricField | null)[];
  /** The single cell above the header, which names the series in the files of some networks; else empty. */
  readonly title: string;
  readonly problems: readonly ImportProblem[];
};

const METRIC_WORDS = headerWords(METRIC_HEADERS);

/** The mapping to start from: the person's own, or the one that the headers and cells suggest. */
export function metricsMapping({ table, mapping }: Pick<TableImport, 'table' | 'mapping'>): MetricsMapping {
  if (mapping !== null && mapping.headerRow >= table.rows.length)
    throw new PlannerError('invalid-input', 'The header row lies beyond the table', { field: 'headerRow' });
  if (mapping !== null && mapping.columns.length > 0) {
    const columns = knownFields(mapping.columns);
    return {
      headerRow: mapping.headerRow,
      columns,
      title: titleAbove(table, mapping.headerRow),
      problems: [],
    };
  }
  const { headerRow, columns } = recogniseHeader(table, METRIC_WORDS, cellEvidence, {
    headerRow: mapping === null || mapping.headerRow === -1 ? undefined : mapping.headerRow,
    isStrict: true,
  });
  const title = titleAbove(table, headerRow);
  const named = withTitle(columns, title);
  return { headerRow, title, ...withoutTraps(table, headerRow, named) };
}

/** How sure it is that the table holds figures: the metric columns found, and whether there is a column of days. */
export function metricColumnsOf(columns: readonly (MetricField | null)[]): number {
  const isLong = columns.includes('metric') && columns.includes('value');
  return columns.filter(isMetricId).length + (isLong ? 1 : 0);
}

/** The metric that a name means in any of the languages; null for one that is not known. */
export function metricNamed(name: string): MetricField | null {
  const [best] = [...headerFields(name, METRIC_WORDS, true)]
    .filter(([field, score]) => isMetricId(field) && score >= 0.85)
    .toSorted((left, right) => right[1] - left[1]);
  return best?.[0] ?? null;
}

/** Whether the rows are single posts or films, whose results must not be added to figures of days. */
export function isPostLevel(table: Table, headerRow: number): boolean {
  return (table.rows[headerRow]?.cells ?? []).some((cell) => POST_LEVEL_HEADERS.has(wordKey(cell)));
}

/** The network that the title of a series names: 'Instagram link clicks', 'Alcance do Instagram'. */
export function networkInTitle(title: string): string {
  return title !== '' && networkNamed(title) !== null ? (networkNamed(title)?.network ?? '') : '';
}

function knownFields(columns: readonly (string | null)[]): (MetricField | null)[] {
  return columns.map((column) => METRIC_FIELDS.find((field) => field === column) ?? null);
}

function titleAbove(table: Table, headerRow: number): string {
  for (let index = headerRow - 1; index >= 0; index -= 1) {
    const row = table.rows[index];
    if (row === undefined || isEmptyRow(row)) continue;
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    const title = (filled[0] ?? '').trim();
    return filled.length === 1 && title.length < 80 && !title.startsWith('#') ? title : '';
  }
  return '';
}

/** A day and one nameless column of values under a title: the title says what is counted. */
function withTitle(columns: readonly (MetricField | null)[], title: string): readonly (MetricField | null)[] {
  const other = columns.length === 2 ? columns.findIndex((field) => field !== 'date') : -1;
  const isSeries =
    columns.includes('date') && other !== -1 && (columns[other] === 'value' || columns[other] === null);
  if (!isSeries || title === '') return withoutLoneValue(columns);
  const bare = title
    .split(/\s+/)
    .filter((word) => networkNamed(word) === null)
    .join(' ')
    .replace(/\s+(?:no|do|da|de|auf|su|en|on|sur)$/i, '');
  const metric = metricNamed(bare);
  // In these files a series counts what happened on a day: 'Followers' are the new ones.
  const counted = metric === 'followers' || metric === 'subscribers' ? 'newFollowers' : metric;
  return columns.map((field, index) => (index === other ? counted : field));
}

/** A column of values says nothing without one that names the metric. */
function withoutLoneValue(columns: readonly (MetricField | null)[]): readonly (MetricField | null)[] {
  return columns.includes('metric') ? columns : columns.map((field) => (field === 'value' ? null : field));
}

/** Two kinds of file count the new followers of a day under a name that sounds like all of them. */
function withoutTraps(table: Table, headerRow: number, columns: readonly (MetricField | null)[]) {
  const header = (table.rows[headerRow]?.cells ?? []).map(wordKey);
  const isYouTube = header.some((name) => WATCH_TIME.has(name));
  const isLinkedIn = header.includes('organic followers') && header.includes('sponsored followers');
  const trap = columns.findIndex(
    (field) => (isYouTube && field === 'subscribers') || (isLinkedIn && field === 'followers'),
  );
  if (trap === -1) return { columns: withoutLostTwice(header, columns), problems: [] };
  const line = table.rows[headerRow]?.line ?? 1;
  const column = (table.rows[headerRow]?.cells[trap] ?? '').trim();
  return {
    columns: columns.map((field, index) => {
      if (index === trap) return 'newFollowers' as const;
      return field === 'newFollowers' ? null : field;
    }),
    problems: [importProblem(line, 'followersAreNew', 'kept', { column })],
  };
}

/** A column of net growth has the lost followers taken off already. */
function withoutLostTwice(header: readonly string[], columns: readonly (MetricField | null)[]) {
  const isNet = namesNetGrowth(header[columns.indexOf('newFollowers')] ?? '');
  return columns.map((field) => (isNet && field === 'lostFollowers' ? null : field));
}

/** Whether a name says that lost followers are taken off the new ones. */
export function namesNetGrowth(name: string): boolean {
  return /\b(net|netto\w*|neto|netta|nette|growth|croissance|crescita|crecimiento)\b/.test(wordKey(name));
}

const WATCH_TIME: ReadonlySet<string> = new Set([
  'watch time hours',
  'wiedergabezeit stunden',
  'tempo di visualizzazione ore',
  'tiempo de visualizacion horas',
  'duree de visionnage heures',
]);

const cellEvidence: CellEvidence<MetricField> = (field, cells) => {
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / cells.length;
  switch (field) {
    case 'date':
    case 'periodStart':
      return share(looksLikeDay);
    case 'channel':
      return share((cell) => networkNamed(cell) !== null) || null;
    case 'metric':
      return share((cell) => metricNamed(cell) !== null) * 0.79;
    default:
      // Never sure enough by itself: any column of numbers could be any metric.
      return share((cell) => isMissing(cell) || looksLikeNumber(cell)) * 0.79;
  }
};

/** The first cells of a column below the header that hold something. */
export function columnCells(table: Table, headerRow: number, column: number): readonly string[] {
  return table.rows.slice(headerRow + 1).map((row) => cellOf(row, column));
}
