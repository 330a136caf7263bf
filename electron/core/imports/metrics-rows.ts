import type { ImportProblem } from '#shared/api/import-methods.ts';
import {
  addDays,
  type CalendarDate,
  fromEpochDay,
  isCalendarDate,
  partsOf,
  toEpochDay,
} from '#shared/base/calendar-date.ts';
import { type MetricId, metricOf } from '#shared/plan/goals/metric.ts';
import type { DayColumn } from './day-reader.ts';
import { isMetricId, type MetricField } from './metric-fields.ts';
import { columnCells, type MetricsMapping, metricNamed } from './metrics-mapping.ts';
import { isGrouped, isMissing, type NumberStyle, numberStyle, readNumber } from './number-column.ts';
import { cellOf, importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';
import { wordKey } from './word-key.ts';

/** One figure as read, before the channel is matched with the workspace. */
export type Figure = {
  readonly metric: MetricId;
  /** Header of the column, for a metric of the person's own. */
  readonly customName: string;
  readonly value: number;
};

export type FigureRow = {
  readonly line: number;
  readonly date: CalendarDate;
  readonly periodStart: CalendarDate | null;
  readonly channel: string;
  readonly figures: readonly Figure[];
};

export type MetricsRows = {
  readonly rows: readonly FigureRow[];
  readonly skipped: number;
  readonly problems: readonly ImportProblem[];
};

/** Words of the row that adds the others up: a control sum, never a figure of a day. */
const TOTALS: ReadonlySet<string> = new Set([
  'total',
  'gesamt',
  'summe',
  'totale',
  'totales',
  'totaux',
  'somme',
]);

/** Reads the rows below the header. Gaps stay gaps; what cannot be read is reported by line. */
export function readMetricsRows(
  table: Table,
  mapping: MetricsMapping,
  days: DayColumn,
  today: CalendarDate,
): MetricsRows {
  const { columns, headerRow } = mapping;
  const dateColumn = columns.indexOf('date');
  const problems: ImportProblem[] = [];
  const readers = columns.map((field, column) => columnReader(table, mapping, field, column, problems));
  const rows: FigureRow[] = [];
  const bare: boolean[] = [];
  let skipped = 0;
  for (const row of table.rows.slice(headerRow + 1)) {
    if (isEmptyRow(row) || TOTALS.has(wordKey(row.cells.find((cell) => cell.trim() !== '') ?? ''))) continue;
    const cell = cellOf(row, dateColumn);
    const day = days.read(cell);
    if (day === null) {
      skipped += 1;
      problems.push(importProblem(row.line, 'unreadableDate', 'skipped', { value: shown(cell) }));
      continue;
    }
    const figures = readFigures(row, columns, readers, problems);
    const start = days.read(cellOf(row, columns.indexOf('periodStart')));
    const channel = cellOf(row, columns.indexOf('channel'));
    bare.push(!day.hasYear);
    if (figures === null) skipped += 1;
    rows.push({
      line: row.line,
      date: day.date,
      periodStart: start !== null && start.date <= day.date ? start.date : null,
      channel,
      figures: figures ?? [],
    });
  }
  const dated = bare.some((isBare) => isBare) ? withYears(rows, table, mapping, today, problems) : rows;
  return { rows: dated.filter(({ figures }) => figures.length > 0), skipped, problems };
}

type ColumnReader = { readonly read: (cell: string) => number | null; readonly header: string };

/** How the numbers of a column are read; null for a column that holds none or cannot be read with certainty. */
function columnReader(
  table: Table,
  { headerRow, title }: MetricsMapping,
  field: MetricField | null,
  column: number,
  problems: ImportProblem[],
): ColumnReader | null {
  if (field !== 'value' && field !== 'lostFollowers' && !isMetricId(field)) return null;
  const name = (table.rows[headerRow]?.cells[column] ?? '').trim();
  const header = wordKey(name) === 'primary' && title !== '' ? title : name;
  const line = table.rows[headerRow]?.line ?? 1;
  const cells = columnCells(table, headerRow, column).filter((cell) => !isMissing(cell));
  const unit = isMetricId(field) ? metricOf(field).unit : 'count';
  const style = certainStyle(numberStyle(cells), cells, unit === 'count');
  if (style === null) {
    problems.push(importProblem(line, 'ambiguousNumbers', 'kept', { column: header }));
    return null;
  }
  const isFraction = unit === 'percent' && isShareOfOne(cells, header, style);
  if (isFraction) problems.push(importProblem(line, 'readAsFraction', 'kept', { column: header }));
  return {
    header,
    read: (cell) => {
      if (unit === 'count' && field !== 'value' && cell.includes('%')) return null;
      const value = readNumber(cell, style);
      return value === null || !isFraction ? value : Number((value * 100).toPrecision(12));
    },
  };
}

/** Counts are whole: where every dot groups three digits, 1.234 is one thousand and some. Else it stays unclear. */
function certainStyle(style: NumberStyle, cells: readonly string[], isCount: boolean) {
  if (style !== 'unclear') return style;
  if (!isCount || !isGrouped(cells)) return null;
  const [hasDot, hasComma] = [
    cells.some((cell) => cell.includes('.')),
    cells.some((cell) => cell.includes(',')),
  ];
  if (hasDot && hasComma) return null;
  return hasDot ? 'decimal-comma' : 'decimal-point';
}

function isShareOfOne(
  cells: readonly string[],
  header: string,
  style: Exclude<NumberStyle, 'unclear'>,
): boolean {
  if (header.includes('%') || cells.some((cell) => cell.includes('%'))) return false;
  const values = cells.map((cell) => Math.abs(readNumber(cell, style) ?? 0));
  return values.some((value) => value > 0 && value < 1) && values.every((value) => value <= 1);
}

/** The figures of a row; null where the row names a metric that is not known. */
function readFigures(
  row: TableRow,
  columns: readonly (MetricField | null)[],
  readers: readonly (ColumnReader | null)[],
  problems: ImportProblem[],
): readonly Figure[] | null {
  const figures: Figure[] = [];
  const numberAt = (column: number): number | null => {
    const [reader, cell] = [readers[column] ?? null, cellOf(row, column)];
    if (reader === null || isMissing(cell)) return null;
    const value = reader.read(cell);
    if (value === null)
      problems.push(
        importProblem(row.line, 'unreadableNumber', 'kept', { value: shown(cell), column: reader.header }),
      );
    return value;
  };
  const lostColumn = columns.indexOf('lostFollowers');
  const lost = lostColumn === -1 ? 0 : (numberAt(lostColumn) ?? 0);
  for (const [column, field] of columns.entries()) {
    if (!isMetricId(field)) continue;
    const value = numberAt(column);
    if (value === null) continue;
    figures.push({
      metric: field,
      customName: field === 'custom' ? (readers[column]?.header ?? '').slice(0, 200) : '',
      value: field === 'newFollowers' ? value - lost : value,
    });
  }
  const metricColumn = columns.indexOf('metric');
  const valueColumn = columns.indexOf('value');
  if (metricColumn === -1 || valueColumn === -1) return figures;
  const named = metricNamed(cellOf(row, metricColumn));
  if (named === null || !isMetricId(named)) {
    problems.push(
      importProblem(row.line, 'unknownMetric', 'skipped', { value: shown(cellOf(row, metricColumn)) }),
    );
    return null;
  }
  const value = numberAt(valueColumn);
  return value === null ? figures : [...figures, { metric: named, customName: '', value }];
}

/**
 * Days without a year ('April 12') run on without a gap of a year: the latest is the last such day before tomorrow,
 * and going back in time the year falls whenever the month would rise.
 */
function withYears(
  rows: readonly FigureRow[],
  table: Table,
  { headerRow }: MetricsMapping,
  today: CalendarDate,
  problems: ImportProblem[],
): readonly FigureRow[] {
  const places = rows.map(({ date }) => date.slice(5));
  const rising = places.filter((place, index) => index > 0 && place > (places[index - 1] ?? '')).length;
  const isNewestFirst = rising < (places.length - 1) / 2;
  const backwards = isNewestFirst ? rows : rows.toReversed();
  let limit = addDays(today, 1);
  const dated = backwards.map((row) => {
    const date = latestBefore(row.date.slice(5), limit);
    limit = date;
    return { ...row, date };
  });
  const [newest, oldest] = [dated[0]?.date ?? today, dated.at(-1)?.date ?? today];
  problems.push(
    importProblem(table.rows[headerRow]?.line ?? 1, 'yearsGuessed', 'kept', { from: oldest, to: newest }),
  );
  return isNewestFirst ? dated : dated.toReversed();
}

/** The last day of that month and day ('02-29') that is no later than the limit. */
function latestBefore(place: string, limit: CalendarDate): CalendarDate {
  for (let year = partsOf(limit).year; year > partsOf(limit).year - 9; year -= 1) {
    const date = `${year}-${place}`;
    if (isCalendarDate(date) && date <= limit) return date;
  }
  return fromEpochDay(toEpochDay(limit));
}

function shown(cell: string): string {
  return cell.slice(0, 80);
}
