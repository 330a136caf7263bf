import type { ImportProblem, ImportProposal } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createMetricPoint, type MetricPoint, metricOf } from '#shared/plan/goals/metric.ts';
import { properName } from '#shared/plan/networks/network.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { likelyDateOrder } from './calendar-mapping.ts';
import { channelBook } from './channel-book.ts';
import { type DayColumn, dayColumn } from './day-reader.ts';
import { fingerprint } from './fingerprint.ts';
import { METRIC_FIELDS } from './metric-fields.ts';
import {
  columnCells,
  isPostLevel,
  type MetricsMapping,
  metricColumnsOf,
  metricsMapping,
  namesNetGrowth,
  networkInTitle,
} from './metrics-mapping.ts';
import { type Figure, type FigureRow, readMetricsRows } from './metrics-rows.ts';
import { PREVIEW_LIMIT, proposalFrame, withProblemLimit } from './proposal-frame.ts';
import { importProblem, isEmptyRow, type Table } from './table.ts';
import type { TableImport } from './table-import.ts';
import { wordKey } from './word-key.ts';

/** Rows that repeat a day and channel; more of them mean that the rows are no days. */
const REPEATED_SHARE = 0.1;

/**
 * What importing a table of figures by day would do: a day and one column for each metric, or day, channel, metric and
 * value in each row. Ids come from metric, channel and day. `counts` count figures; `skipped` also rows. Throws
 * file-not-recognised where the rows are single posts, several blocks, several rows a day, or have no day.
 */
export function importMetrics(input: TableImport): ImportProposal {
  const { fileName, table, tables, now } = input;
  const found = metricsMapping(input);
  const header = table.rows[found.headerRow];
  if (input.mapping === null) refuseOtherTables(table, found);
  const start = found.columns.includes('date') ? found.columns : [];
  const days = metricDays(input, found);
  const mapping = {
    headerRow: found.headerRow,
    columns: [...found.columns],
    dateOrder: days.isAmbiguous ? days.order : null,
    language: input.mapping?.language ?? tables.profile.get(PROFILE_ID)?.languages[0] ?? 'en',
    sheets: input.mapping?.sheets ?? null,
    channelId: null,
    hasArchived: false,
  };
  const read = readMetricsRows(table, { ...found, columns: start }, days, now.slice(0, 10));
  const problems: ImportProblem[] = [...table.problems, ...found.problems, ...read.problems];
  const tell = (code: string, values: ImportProblem['values'] = {}) =>
    problems.push(importProblem(header?.line ?? 1, code, 'kept', values));
  if (days.isAmbiguous && (input.mapping?.dateOrder ?? null) === null)
    tell('ambiguousDates', { order: days.order === 'month-first' ? 'monthFirst' : 'dayFirst' });
  if (!found.columns.includes('date')) tell('figuresWithoutDay');
  if (metricColumnsOf(found.columns) === 0) tell('noMetricColumn');
  if (isGrossOnly(table, found)) tell('grossFollowers');
  refuseRepeatedDays(read.rows, input.mapping === null);

  const points = proposePoints(read.rows, networkInTitle(found.title), { fileName, tables, now });
  return {
    ...proposalFrame(input, mapping, 'metrics'),
    kind: 'metrics',
    fields: METRIC_FIELDS,
    preview: points.preview,
    problems: withProblemLimit([...problems, ...points.problems]),
    counts: { ...points.counts, skipped: points.counts.skipped + read.skipped },
    changes: points.changes,
  };
}

function metricDays(
  { table, mapping, tables, now }: TableImport,
  { headerRow, columns }: MetricsMapping,
): DayColumn {
  const header = table.rows[headerRow]?.cells ?? [];
  return dayColumn(columns.includes('date') ? columnCells(table, headerRow, columns.indexOf('date')) : [], {
    order: mapping?.dateOrder ?? likelyDateOrder(header, tables.profile.get(PROFILE_ID)),
    from: null,
    to: null,
    today: now.slice(0, 10),
    timeZone: null,
  });
}

function refuseOtherTables(table: Table, { headerRow, columns }: MetricsMapping): void {
  if (metricColumnsOf(columns) === 0) return;
  if (isPostLevel(table, headerRow)) throw notRecognised('postLevel');
  if (!columns.includes('date')) throw notRecognised('noDays');
  if (hasSecondBlock(table, headerRow)) throw notRecognised('severalBlocks');
}

/** An empty row and then a row of one cell: the title of the next table in the same file. */
export function hasSecondBlock(table: Table, headerRow: number): boolean {
  return table.rows.some((row, index) => {
    const before = table.rows[index - 1];
    if (index <= headerRow + 1 || before === undefined || !isEmptyRow(before)) return false;
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    return filled === 1 && index < table.rows.length - 2;
  });
}

function refuseRepeatedDays(rows: readonly FigureRow[], isFirstLook: boolean): void {
  const keys = new Set(rows.flatMap((row) => row.figures.map((figure) => figureKey(row, figure))));
  const all = rows.reduce((count, row) => count + row.figures.length, 0);
  if (isFirstLook && all - keys.size > all * REPEATED_SHARE) throw notRecognised('severalRowsPerDay');
}

function figureKey({ date, channel }: FigureRow, { metric, customName }: Figure): string {
  return [metric, wordKey(customName), wordKey(channel), date].join(':');
}

function isGrossOnly(table: Table, { headerRow, columns, title }: MetricsMapping): boolean {
  const column = columns.indexOf('newFollowers');
  if (column === -1 || columns.includes('lostFollowers')) return false;
  return !namesNetGrowth(`${table.rows[headerRow]?.cells[column] ?? ''} ${title}`);
}

type PointContext = Pick<TableImport, 'fileName' | 'tables' | 'now'>;

function proposePoints(rows: readonly FigureRow[], network: string, { fileName, tables, now }: PointContext) {
  const channels = channelBook(tables, now);
  const byHand = pointsByHand(tables);
  const changes = new Map<string, Change>();
  const seen = new Set<string>();
  const counts = { new: 0, changed: 0, same: 0, skipped: 0 };
  const problems: ImportProblem[] = [];
  const preview: Record<string, string>[] = [];
  for (const row of rows) {
    const matched = channels.match(row.channel === '' ? network : row.channel).channels;
    const channel = matched.length === 1 ? (matched[0] ?? null) : null;
    const outcomes = row.figures.map((figure) => {
      const point = pointOf(row, figure, channel?.id ?? null, { fileName, tables, now });
      const existing = tables.metricPoints.get(point.id) ?? byHand.get(pointKey(point)) ?? null;
      const outcome = seen.has(point.id) ? 'skipped' : compare(point, existing);
      if (outcome === 'skipped')
        problems.push(
          seen.has(point.id)
            ? importProblem(row.line, 'duplicateFigure', 'skipped')
            : importProblem(row.line, 'handFigureKept', 'skipped', { date: row.date }),
        );
      seen.add(point.id);
      counts[outcome] += 1;
      if (outcome === 'new' || outcome === 'changed') {
        if (channel !== null && channels.isNew(channel.id))
          changes.set(channel.id, added('channels', channel));
        const before = tables.metricPoints.get(point.id) ?? null;
        changes.set(
          point.id,
          before === null ? added('metricPoints', point) : changed('metricPoints', before, point),
        );
      }
      return outcome;
    });
    if (preview.length < PREVIEW_LIMIT)
      preview.push(
        previewRow(
          row,
          channel === null
            ? ''
            : channel.name || (properName(tables.networkRules, channel.network) ?? channel.network),
          outcomes,
        ),
      );
  }
  return { changes: [...changes.values()], counts, problems, preview };
}

function pointOf(
  row: FigureRow,
  figure: Figure,
  channelId: string | null,
  { fileName, tables, now }: PointContext,
): MetricPoint {
  const metric =
    figure.metric === 'custom'
      ? `custom-${fingerprint(wordKey(figure.customName)).slice(0, 8)}`
      : figure.metric;
  const place = channelId === null ? 'all' : channelId.length > 60 ? fingerprint(channelId) : channelId;
  const periodStart = metricOf(figure.metric).kind === 'stock' ? null : (row.periodStart ?? row.date);
  const id = `${metric}:${place}:${row.date}`;
  const fresh = createMetricPoint({ id, now }, { ...figure, channelId, date: row.date, periodStart });
  const source = {
    kind: 'file' as const,
    name: fileName,
    row: row.line,
    hash: fingerprint(figure.value, periodStart),
  };
  return { ...fresh, ...pick(tables.metricPoints.get(id)), source };
}

/** What a figure keeps when a newer file replaces it. */
function pick(existing: MetricPoint | undefined): Partial<MetricPoint> {
  return existing === undefined ? {} : { createdAt: existing.createdAt, notes: existing.notes };
}

function compare(point: MetricPoint, existing: MetricPoint | null): 'new' | 'changed' | 'same' | 'skipped' {
  if (existing === null) return 'new';
  if (existing.value === point.value && existing.periodStart === point.periodStart) return 'same';
  if (existing.source.kind === 'hand') return existing.value === point.value ? 'same' : 'skipped';
  const { value, periodStart, source } = existing;
  const isEdited = source.hash !== fingerprint(value, periodStart);
  return isEdited && source.hash === point.source.hash ? 'skipped' : 'changed';
}

function pointsByHand(tables: Tables): ReadonlyMap<string, MetricPoint> {
  const points = [...tables.metricPoints.values()].filter(({ source }) => source.kind === 'hand');
  return new Map(points.map((point) => [pointKey(point), point]));
}

function pointKey({ metric, customName, channelId, date }: MetricPoint): string {
  return [metric, wordKey(customName), channelId ?? '', date].join(':');
}

function previewRow(row: FigureRow, channel: string, outcomes: readonly string[]): Record<string, string> {
  const outcome = ['new', 'changed', 'skipped'].find((name) => outcomes.includes(name)) ?? 'same';
  const figures = row.figures.map(({ metric, value }) => [metric, String(value)]);
  return { line: String(row.line), outcome, date: row.date, channel, ...Object.fromEntries(figures) };
}

function notRecognised(reason: string): PlannerError {
  return new PlannerError('file-not-recognised', `Not figures by day: ${reason}`, { reason });
}
