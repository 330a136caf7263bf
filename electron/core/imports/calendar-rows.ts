import type { ImportMapping, ImportProblem } from '#shared/api/contract.ts';
import type { PostFormat, PostStatus } from '#shared/plan/post.ts';
import { CALENDAR_FIELDS, type CalendarField } from './calendar-fields.ts';
import { formatOf, statusOf } from './calendar-words.ts';
import type { DayColumn, ReadDay } from './day-reader.ts';
import { languageNamed } from './header-recognition.ts';
import {
  type ColumnPlan,
  columnPlan,
  firstCell,
  furtherCells,
  joinedCells,
  type NamedCell,
  namedText,
  unmappedCells,
} from './row-cells.ts';
import { importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';
import { readTime } from './time-reader.ts';

/** One row of a calendar as understood, before anything is matched with the workspace. Empty where nothing stood. */
export type CalendarEntry = {
  readonly line: number;
  readonly date: string | null;
  readonly time: string | null;
  readonly channel: string;
  readonly format: PostFormat | null;
  readonly pillar: string;
  readonly campaign: string;
  readonly title: string;
  readonly text: string;
  readonly hashtags: string;
  readonly visualBrief: string;
  readonly callToAction: string;
  readonly link: string;
  readonly firstComment: string;
  readonly status: PostStatus;
  readonly audience: string;
  readonly objective: string;
  readonly owner: string;
  readonly language: string;
  /** 'Header: value' for all that has no place of its own, so that nothing of the file is lost. */
  readonly notes: readonly string[];
};

export type RowOutcome =
  | { readonly kind: 'entry'; readonly entry: CalendarEntry }
  | { readonly kind: 'skipped'; readonly line: number; readonly date: string; readonly title: string };

export type CalendarRows = {
  readonly rows: readonly RowOutcome[];
  readonly problems: readonly ImportProblem[];
};

/** Title length that a calendar can show; a text without a title lends its beginning. */
const TITLE_LENGTH = 80;
const LINK_LENGTH = 2048;

/** Reads the rows below the header. Empty rows are passed over; others are understood or reported by line. */
export function readCalendarRows(table: Table, mapping: ImportMapping, days: DayColumn): CalendarRows {
  const plan = columnPlan(table.rows[mapping.headerRow]?.cells ?? [], calendarColumns(mapping.columns));
  const rows: RowOutcome[] = [];
  const problems: ImportProblem[] = [];
  for (const row of table.rows.slice(mapping.headerRow + 1)) {
    if (isEmptyRow(row)) continue;
    const outcome = readRow(row, plan, days, (code, effect, values) =>
      problems.push(importProblem(row.line, code, effect, values)),
    );
    rows.push(outcome);
  }
  return { rows, problems };
}

/** The mapping with only fields that exist. */
export function calendarColumns(columns: readonly (string | null)[]): (CalendarField | null)[] {
  return columns.map((column) => CALENDAR_FIELDS.find((field) => field === column) ?? null);
}

type Report = (code: string, effect: ImportProblem['effect'], values?: ImportProblem['values']) => void;
type Keep = (cell: NamedCell) => void;

function readRow(row: TableRow, plan: ColumnPlan, days: DayColumn, report: Report): RowOutcome {
  const title = joinedCells(row, plan, 'title').replace(/\s+/g, ' ');
  const text = joinedCells(row, plan, 'text');
  const dateCell = firstCell(row, plan, 'date');
  const day = dateCell === null ? null : days.read(dateCell.value);
  if (dateCell !== null && day === null) {
    report('unreadableDate', 'skipped', { value: dateCell.value.slice(0, 80) });
    return { kind: 'skipped', line: row.line, date: dateCell.value.slice(0, 80), title };
  }
  if (day === null && title === '' && text === '' && firstCell(row, plan, 'channel') === null) {
    const remark = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    report('onlyNotes', 'skipped', { value: remark.join(' · ').slice(0, 200) });
    return { kind: 'skipped', line: row.line, date: '', title: '' };
  }
  if (day === null) report('noDate', 'kept');
  else if (!day.hasYear)
    report('yearGuessed', 'kept', { value: dateCell?.value ?? '', year: day.date.slice(0, 4) });
  return {
    kind: 'entry',
    entry: readEntry(row, plan, day, title === '' ? titleFrom(text) : title, text, report),
  };
}

function readEntry(
  row: TableRow,
  plan: ColumnPlan,
  day: ReadDay | null,
  title: string,
  text: string,
  report: Report,
): CalendarEntry {
  const kept: string[] = [];
  const keep: Keep = (cell) => kept.push(namedText(cell));
  const first = (field: CalendarField) => {
    furtherCells(row, plan, field).forEach(keep);
    return firstCell(row, plan, field);
  };
  furtherCells(row, plan, 'date').forEach(keep);
  const entry = {
    line: row.line,
    date: day?.date ?? null,
    time: readTimeCell(first('time'), keep, report) ?? day?.time ?? null,
    channel: first('channel')?.value ?? '',
    format: readFormat(first('format'), keep),
    pillar: first('pillar')?.value ?? '',
    campaign: first('campaign')?.value ?? '',
    title,
    text,
    hashtags: joinedCells(row, plan, 'hashtags'),
    visualBrief: joinedCells(row, plan, 'visualBrief'),
    callToAction: joinedCells(row, plan, 'callToAction'),
    link: readLink(first('link'), keep, report),
    firstComment: joinedCells(row, plan, 'firstComment'),
    status: readStatus(first('status'), keep, report),
    audience: first('audience')?.value ?? '',
    objective: first('objective')?.value ?? '',
    owner: first('owner')?.value ?? '',
    language: readLanguage(first('language'), keep),
    notes: kept,
  };
  unmappedCells(row, plan).forEach(keep);
  const notes = joinedCells(row, plan, 'notes');
  if (notes !== '') kept.unshift(notes);
  return entry;
}

function readTimeCell(cell: NamedCell | null, keep: Keep, report: Report): string | null {
  if (cell === null) return null;
  const time = readTime(cell.value);
  if (time !== null) return time;
  report('unreadableTime', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return null;
}

function readLink(cell: NamedCell | null, keep: Keep, report: Report): string {
  if (cell === null) return '';
  const address = webAddress(cell.value);
  if (address !== '') return address;
  report('linkNotUsable', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return '';
}

function readFormat(cell: NamedCell | null, keep: Keep): PostFormat | null {
  if (cell === null) return null;
  const found = formatOf(cell.value);
  if (found?.isWhole !== true) keep(cell);
  return found?.format ?? null;
}

function readStatus(cell: NamedCell | null, keep: Keep, report: Report): PostStatus {
  if (cell === null) return 'idea';
  const status = statusOf(cell.value);
  if (status !== null) return status;
  report('unknownStatus', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return 'idea';
}

function readLanguage(cell: NamedCell | null, keep: Keep): string {
  if (cell === null) return '';
  const language = languageNamed(cell.value);
  if (language === null) keep(cell);
  return language ?? '';
}

/** An address that may be stored: http or https, or a bare domain, which gets https. Empty for anything else. */
function webAddress(value: string): string {
  const text = value.trim();
  if (text.length > LINK_LENGTH || /\s/.test(text)) return '';
  const address = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text)
      ? `https://${text}`
      : '';
  return address.length <= LINK_LENGTH && URL.canParse(address) ? address : '';
}

function titleFrom(text: string): string {
  const line = (text.split(/[\r\n]/, 1)[0] ?? '').replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.slice(0, TITLE_LENGTH);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > 40 ? cut.slice(0, blank) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
