import type { ImportMapping, ImportProblem } from '#shared/api/import-methods.ts';
import type { PostFormat, PostStatus } from '#shared/plan/post/post.ts';
import { CALENDAR_FIELDS, type CalendarField } from './calendar-fields.ts';
import { meansHeld } from './calendar-words.ts';
import type { DayColumn, ReadDay } from './day-reader.ts';
import type { NamedMedium } from './media-names.ts';
import type { OwnRecord } from './own-record.ts';
import {
  type ColumnPlan,
  columnPlan,
  firstCell,
  furtherCells,
  joinedCells,
  namedText,
  unmappedCells,
} from './row-cells.ts';
import {
  type Keep,
  type NetworkLink,
  type NetworkText,
  type Report,
  readEffort,
  readFormat,
  readHeadlines,
  readLanguage,
  readLinks,
  readMedia,
  readStatus,
  readTimeCell,
  readWords,
  readZone,
} from './row-values.ts';
import { importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';

/** One row of a calendar as understood, before anything is matched with the workspace. Empty where nothing stood. */
export type CalendarEntry = {
  readonly line: number;
  /** Only where several sheets are read together. */
  readonly sheet?: string;
  /** The whole post, in a row that came from us; see `TableRow.own`. */
  readonly own?: OwnRecord;
  /** What the other tool knows the post by; empty where it does not tell. */
  readonly key: string;
  readonly date: string | null;
  readonly time: string | null;
  readonly channel: string;
  readonly format: PostFormat | null;
  readonly pillar: string;
  readonly campaign: string;
  readonly title: string;
  readonly text: string;
  /** Titles on the networks, some for one network only. */
  readonly headlines: readonly NetworkText[];
  readonly hashtags: string;
  readonly mentions: string;
  readonly visualBrief: string;
  readonly media: readonly NamedMedium[];
  readonly callToAction: string;
  readonly links: readonly NetworkLink[];
  readonly firstComment: string;
  readonly status: PostStatus;
  readonly isHeld: boolean;
  readonly audience: string;
  readonly objective: string;
  readonly owner: string;
  readonly effort: number | null;
  readonly language: string;
  /** Empty for the plan's own. */
  readonly timeZone: string;
  /** 'Header: value' for all that has no place of its own, so that nothing of the file is lost. */
  readonly notes: readonly string[];
};

export type RowOutcome =
  | { readonly kind: 'entry'; readonly entry: CalendarEntry }
  | {
      readonly kind: 'skipped';
      readonly line: number;
      readonly sheet?: string;
      readonly date: string;
      readonly title: string;
    };

export type CalendarRows = {
  readonly rows: readonly RowOutcome[];
  readonly problems: readonly ImportProblem[];
};

/** Title length that a calendar can show; a text without a title lends its beginning. */
const TITLE_LENGTH = 80;

/** Reads the rows below the header. Empty rows are passed over; others are understood or reported by line. */
export function readCalendarRows(table: Table, mapping: ImportMapping, days: DayColumn): CalendarRows {
  const plan = columnPlan(table.rows[mapping.headerRow]?.cells ?? [], calendarColumns(mapping.columns));
  const status = table.preset?.status ?? 'idea';
  const rows: RowOutcome[] = [];
  const problems: ImportProblem[] = [];
  for (const row of table.rows.slice(mapping.headerRow + 1)) {
    if (isEmptyRow(row)) continue;
    const outcome = readRow(row, plan, { days, status }, (code, effect, values) =>
      problems.push(importProblem(row, code, effect, values)),
    );
    rows.push(outcome);
  }
  return { rows, problems };
}

/** The mapping with only fields that exist. */
export function calendarColumns(columns: readonly (string | null)[]): (CalendarField | null)[] {
  return columns.map((column) => CALENDAR_FIELDS.find((field) => field === column) ?? null);
}

/** What holds for all rows: how days are read, and the state of rows that name none. */
type RowContext = { readonly days: DayColumn; readonly status: PostStatus };

function readRow(row: TableRow, plan: ColumnPlan, context: RowContext, report: Report): RowOutcome {
  const title = joinedCells(row, plan, 'title').replace(/\s+/g, ' ');
  const text = joinedCells(row, plan, 'text');
  const dateCell = firstCell(row, plan, 'date');
  const day = dateCell === null ? null : context.days.read(dateCell.value);
  const place = row.sheet === undefined ? { line: row.line } : { line: row.line, sheet: row.sheet };
  if (dateCell !== null && day === null) {
    report('unreadableDate', 'skipped', { value: dateCell.value.slice(0, 80) });
    return { kind: 'skipped', ...place, date: dateCell.value.slice(0, 80), title };
  }
  const isSilent = title === '' && text === '' && firstCell(row, plan, 'channel') === null;
  if (day === null && isSilent && row.own === undefined) {
    const remark = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    report('onlyNotes', 'skipped', { value: remark.join(' · ').slice(0, 200) });
    return { kind: 'skipped', ...place, date: '', title: '' };
  }
  if (day === null) {
    // An idea of ours never had one.
    if (row.own?.post.date !== null) report('noDate', 'kept');
  } else if (!day.hasYear)
    report('yearGuessed', 'kept', { value: dateCell?.value ?? '', year: day.date.slice(0, 4) });
  // One of ours has a title or none; where it is none, it is not to get one.
  const named = title === '' && row.own === undefined ? titleFrom(text) : title;
  return { kind: 'entry', entry: readEntry(row, plan, day, named, text, context, report) };
}

function readEntry(
  row: TableRow,
  plan: ColumnPlan,
  day: ReadDay | null,
  title: string,
  text: string,
  context: RowContext,
  report: Report,
): CalendarEntry {
  const kept: string[] = [];
  const keep: Keep = (cell) => kept.push(namedText(cell));
  const first = (field: CalendarField) => {
    furtherCells(row, plan, field).forEach(keep);
    return firstCell(row, plan, field);
  };
  furtherCells(row, plan, 'date').forEach(keep);
  const statusCell = first('status');
  const told = readWords(row, plan, first('channel')?.value ?? '', keep);
  const format = readFormat(first('format'), keep) ?? told.format;
  // Node keeps objects that begin with a spread as dictionaries, five times as large: what is rare is added at the end.
  const entry: CalendarEntry = {
    line: row.line,
    key: first('key')?.value.slice(0, 500) ?? '',
    date: day?.date ?? null,
    time: readTimeCell(first('time'), keep, report) ?? day?.time ?? null,
    channel: told.channel,
    format,
    pillar: first('pillar')?.value ?? told.pillar,
    campaign: first('campaign')?.value ?? '',
    title,
    text,
    headlines: readHeadlines(row, plan),
    hashtags: joinedCells(row, plan, 'hashtags'),
    mentions: joinedCells(row, plan, 'mentions'),
    visualBrief: joinedCells(row, plan, 'visualBrief'),
    media: readMedia(row, plan, keep),
    callToAction: joinedCells(row, plan, 'callToAction'),
    links: readLinks(row, plan, keep, report),
    firstComment: joinedCells(row, plan, 'firstComment'),
    status: told.status ?? readStatus(statusCell, context.status, keep, report),
    isHeld: [statusCell, firstCell(row, plan, 'list')].some((cell) => meansHeld(cell?.value ?? '')),
    audience: first('audience')?.value ?? '',
    objective: first('objective')?.value ?? '',
    owner: first('owner')?.value ?? '',
    effort: readEffort(first('effort'), keep, report),
    language: readLanguage(first('language'), keep),
    timeZone: readZone(first('timeZone'), keep, report),
    notes: kept,
  };
  unmappedCells(row, plan).forEach(keep);
  const notes = joinedCells(row, plan, 'notes');
  if (notes !== '') kept.unshift(notes);
  if (row.sheet !== undefined) Object.assign(entry, { sheet: row.sheet });
  if (row.own !== undefined) Object.assign(entry, { own: row.own });
  return entry;
}

function titleFrom(text: string): string {
  const line = (text.split(/[\r\n]/, 1)[0] ?? '').replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 40 ? cut.slice(0, blank) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
