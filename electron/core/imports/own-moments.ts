import { z } from 'zod';
import { MOMENT_COLUMN, type MomentWords, momentMark } from '#core/exports/own-moments.ts';
import type { ImportProblem } from '#shared/api/import-methods.ts';
import { hostileJson } from '#shared/base/json.ts';
import { type Moment, momentSchema } from '#shared/plan/moments/moment.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { dayColumn } from './day-reader.ts';
import { cellOf, importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';

/** A moment of one of our own files, as that file says it now. */
export type ToldMoment = MomentWords & {
  readonly place: Pick<TableRow, 'line' | 'sheet'>;
  /** What we wrote for the way back. */
  readonly data: string;
};

const dataSchema = z.object({ v: z.literal(1), record: momentSchema.nullable(), mark: z.string() });

/** The record of a moment of ours, null for a day by rule, and the mark of what it said; null for anything else. */
export function readMomentData(text: string): z.output<typeof dataSchema> | null {
  try {
    const value: unknown = JSON.parse(text);
    return hostileJson(value) === null ? (dataSchema.safeParse(value).data ?? null) : null;
  } catch {
    return null;
  }
}

type ReturningMoments = {
  readonly changes: readonly Change[];
  readonly problems: readonly ImportProblem[];
  /** How many no longer hold what is needed to read them. */
  readonly skipped: number;
};

/**
 * What moments of our own files would do: one's own that the workspace does not have come back as they were, days by rule and
 * those that are there change nothing. A row that somebody changed is told: it may stand for one day of many.
 */
export function returningMoments(
  told: readonly ToldMoment[],
  { moments, momentSources }: Pick<Tables, 'moments' | 'momentSources'>,
): ReturningMoments {
  const missing = new Map<string, Moment>();
  const problems: ImportProblem[] = [];
  let skipped = 0;
  for (const moment of told) {
    const data = readMomentData(moment.data);
    if (data === null) {
      problems.push(importProblem(moment.place, 'ownRowDamaged', 'skipped'));
      skipped += 1;
      continue;
    }
    const { record, mark } = data;
    if (mark !== momentMark(moment))
      problems.push(importProblem(moment.place, 'momentStays', 'kept', { title: moment.title.slice(0, 80) }));
    if (record === null || moments.has(record.id)) continue;
    const isSourceHere = momentSources.has(record.sourceId ?? '');
    missing.set(record.id, isSourceHere ? record : { ...record, sourceId: null, uid: '' });
  }
  const changes = [...missing.values()].map((moment) => added('moments', moment));
  return { changes, problems, skipped };
}

/** Whether Planwright wrote the table as one of moments: its head row then is the first. */
export function isMomentTable(table: Table): boolean {
  return table.rows[0]?.cells.some((cell) => cell.trim() === MOMENT_COLUMN) === true;
}

/** The moments of such a table, by the places of its columns. */
export function momentRows({ name, rows }: Table): readonly ToldMoment[] {
  const at = rows[0]?.cells.findIndex((cell) => cell.trim() === MOMENT_COLUMN) ?? -1;
  const filled = rows.slice(1).filter((row) => !isEmptyRow(row));
  const days = dayColumn(
    filled.flatMap((row) => [cellOf(row, 0), cellOf(row, 1)]),
    { order: 'day-first', from: null, to: null, today: '2000-01-01', timeZone: null },
  );
  const dayOf = (row: TableRow, column: number) =>
    days.read(cellOf(row, column))?.date ?? cellOf(row, column);
  return filled.map((row) => ({
    place: name === '' ? { line: row.line } : { line: row.line, sheet: name },
    first: dayOf(row, 0),
    last: dayOf(row, 1),
    title: cellOf(row, 2),
    details: cellOf(row, 4),
    link: cellOf(row, 5),
    data: cellOf(row, at),
  }));
}
