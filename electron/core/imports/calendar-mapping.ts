import type { ImportMapping } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { PROFILE_ID, type WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { calendarColumns } from './calendar-rows.ts';
import { type DateOrder, type DayColumn, dayColumn } from './day-reader.ts';
import { languageInHeader, recogniseCalendar } from './header-recognition.ts';
import { cellOf, type Table } from './table.ts';
import type { TableImport } from './table-import.ts';
import { wordKey } from './word-key.ts';

/** The mapping to start from: the person's own, or the one that the headers and cells suggest. */
export function calendarMapping({
  table,
  mapping,
  tables,
}: Pick<TableImport, 'table' | 'mapping' | 'tables'>): ImportMapping {
  if (mapping !== null && mapping.headerRow >= table.rows.length)
    throw new PlannerError('invalid-input', 'The header row lies beyond the table', { field: 'headerRow' });
  const isComplete = mapping !== null && mapping.columns.length > 0;
  const found = isComplete ? null : foundColumns(table, mapping?.headerRow);
  const headerRow = found?.headerRow ?? Math.max(0, mapping?.headerRow ?? 0);
  const columns: (string | null)[] = calendarColumns(isComplete ? mapping.columns : (found?.columns ?? []));
  return {
    headerRow,
    columns,
    dateOrder: mapping?.dateOrder ?? null,
    language:
      mapping?.language ??
      textLanguage(table.rows[headerRow]?.cells ?? [], columns, tables.profile.get(PROFILE_ID)),
    sheets: mapping?.sheets ?? null,
    channelId: mapping?.channelId ?? null,
    hasArchived: mapping?.hasArchived ?? false,
  };
}

/** The columns as the tool that made the table fixed them, else as headers and cells suggest. */
function foundColumns({ preset, ...table }: Table, headerRow: number | undefined) {
  if (preset === undefined) return recogniseCalendar(table, headerRow === -1 ? undefined : headerRow);
  return preset.columns === null ? recogniseCalendar(table, 0) : { headerRow: 0, columns: preset.columns };
}

/** The column of days, read in the order that the mapping, else the cells, else the headers tell. */
export function calendarDays({ table, tables, now }: TableImport, mapping: ImportMapping): DayColumn {
  const column = mapping.columns.indexOf('date');
  const rows = column === -1 ? [] : table.rows.slice(mapping.headerRow + 1);
  const profile = tables.profile.get(PROFILE_ID);
  return dayColumn(
    rows.map((row) => cellOf(row, column)),
    {
      order: mapping.dateOrder ?? likelyDateOrder(table.rows[mapping.headerRow]?.cells ?? [], profile),
      from: profile?.planStart ?? null,
      to: profile?.planEnd ?? null,
      today: now.slice(0, 10),
      timeZone: profile?.timeZone ?? null,
    },
  );
}

/**
 * The order to suggest where the days do not tell it: the month comes first only under English headers, and not where
 * the workspace lies outside America (people in Europe head their tables in English and still write 24/12).
 */
export function likelyDateOrder(header: readonly string[], profile: WorkspaceProfile | undefined): DateOrder {
  const words = header.flatMap((cell) => wordKey(cell).split(' ')).filter((word) => word !== '');
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  if (english === 0 || english < words.length / 2) return 'day-first';
  if (profile === undefined) return 'month-first';
  return /^(America|US|Pacific\/Honolulu)/.test(profile.timeZone) ? 'month-first' : 'day-first';
}

const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'date day time week platform channel network type topic title caption copy text content post idea audience target goal objective owner status notes campaign theme category pillar link image visual hashtags posting publish keyword slug tags views likes followers comments shares reach impressions clicks reposts saves engagements engagement new profile'.split(
    ' ',
  ),
);

function textLanguage(
  header: readonly string[],
  columns: readonly (string | null)[],
  profile: WorkspaceProfile | undefined,
): string {
  const written = columns
    .map((field, column) =>
      field === 'text' || field === 'title' ? languageInHeader(header[column] ?? '') : null,
    )
    .find((language) => language !== null);
  return written ?? profile?.languages[0] ?? 'en';
}
