import type { ImportMapping, ImportProblem } from '#shared/api/contract.ts';
import type { PostFormat, PostStatus } from '#shared/plan/post.ts';
import { CALENDAR_FIELDS, type CalendarField } from './calendar-fields.ts';
import { formatOf, statusOf } from './calendar-words.ts';
import type { DayColumn } from './day-reader.ts';
import { languageNamed } from './header-recognition.ts';
import { cellOf, importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';
import { readTime } from './time-reader.ts';

/** One row of a calendar as understood, before anything is matched with the workspace. Empty where nothing stood. */
export type CalendarEntry = {
  readonly line: number;
  readonly date: string | null;
  readonly time: string | null;
  readonly channel: string;
  readonly format: PostFormat | null;
  readonly pillar: string;
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
  /** The same form for what may find no match in the workspace and then goes to the notes. */
  readonly named: { readonly channel: string; readonly audience: string; readonly objective: string };
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
  const header = table.rows[mapping.headerRow]?.cells ?? [];
  const rows: RowOutcome[] = [];
  const problems: ImportProblem[] = [];
  for (const row of table.rows.slice(mapping.headerRow + 1)) {
    if (isEmptyRow(row)) continue;
    const outcome = readRow(row, columnsOf(row, header, mapping), days, (code, effect, values) =>
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
type NamedCell = { readonly header: string; readonly value: string };
type RowCells = {
  readonly fields: ReadonlyMap<CalendarField, readonly NamedCell[]>;
  readonly unmapped: readonly NamedCell[];
};

function columnsOf(row: TableRow, header: readonly string[], mapping: ImportMapping): RowCells {
  const fields = new Map<CalendarField, NamedCell[]>();
  const unmapped: NamedCell[] = [];
  const columns = mapping.columns as readonly (CalendarField | null)[]; // narrowed by calendarColumns
  for (let column = 0; column < row.cells.length; column += 1) {
    const value = cellOf(row, column);
    if (value === '') continue;
    const cell = { header: (header[column] ?? '').replace(/\s+/g, ' ').trim(), value };
    const field = columns[column] ?? null;
    if (field === null) unmapped.push(cell);
    else fields.set(field, [...(fields.get(field) ?? []), cell]);
  }
  return { fields, unmapped };
}

function readRow(row: TableRow, cells: RowCells, days: DayColumn, report: Report): RowOutcome {
  const { line } = row;
  const notes: string[] = [];
  const keep = (cell: NamedCell) => notes.push(namedText(cell));
  const first = (field: CalendarField): NamedCell | null => {
    const [cell = null, ...others] = cells.fields.get(field) ?? [];
    others.forEach(keep);
    return cell;
  };
  const joined = (field: CalendarField) =>
    (cells.fields.get(field) ?? []).map(({ value }) => value).join('\n\n');
  const title = joined('title').replace(/\s+/g, ' ');
  const text = joined('text');

  const dateCell = first('date');
  const day = dateCell === null ? null : days.read(dateCell.value);
  if (dateCell !== null && day === null) {
    report('unreadableDate', 'skipped', { value: dateCell.value.slice(0, 80) });
    return { kind: 'skipped', line, date: dateCell.value, title };
  }
  if (day === null && title === '' && text === '' && !cells.fields.has('channel')) {
    const values = [...cells.fields.values()].flat().concat(cells.unmapped);
    report('onlyNotes', 'skipped', {
      value: values
        .map(({ value }) => value)
        .join(' · ')
        .slice(0, 200),
    });
    return { kind: 'skipped', line, date: '', title: '' };
  }
  if (day === null) report('noDate', 'kept');
  else if (!day.hasYear)
    report('yearGuessed', 'kept', { value: dateCell?.value ?? '', year: day.date.slice(0, 4) });

  const timeCell = first('time');
  const time = timeCell === null ? null : readTime(timeCell.value);
  if (timeCell !== null && time === null) {
    report('unreadableTime', 'kept', { value: timeCell.value.slice(0, 80) });
    keep(timeCell);
  }
  const link = first('link');
  const address = link === null ? '' : webAddress(link.value);
  if (link !== null && address === '') {
    report('linkNotUsable', 'kept', { value: link.value.slice(0, 80) });
    keep(link);
  }
  const [channel, audience, objective] = [first('channel'), first('audience'), first('objective')];
  const entry: CalendarEntry = {
    line,
    date: day?.date ?? null,
    time: time ?? day?.time ?? null,
    channel: channel?.value ?? '',
    format: readFormat(first('format'), keep),
    pillar: first('pillar')?.value ?? '',
    title: title === '' ? titleFrom(text) : title,
    text,
    hashtags: joined('hashtags'),
    visualBrief: joined('visualBrief'),
    callToAction: joined('callToAction'),
    link: address,
    firstComment: joined('firstComment'),
    status: readStatus(first('status'), keep, report),
    audience: audience?.value ?? '',
    objective: objective?.value ?? '',
    owner: first('owner')?.value ?? '',
    language: readLanguage(first('language'), keep),
    notes: [],
    named: { channel: namedText(channel), audience: namedText(audience), objective: namedText(objective) },
  };
  cells.unmapped.forEach(keep);
  return {
    kind: 'entry',
    entry: { ...entry, notes: [...(cells.fields.get('notes') ?? []).map(({ value }) => value), ...notes] },
  };
}

function namedText(cell: NamedCell | null): string {
  if (cell === null) return '';
  return cell.header === '' ? cell.value : `${cell.header}: ${cell.value}`;
}

function readFormat(cell: NamedCell | null, keep: (cell: NamedCell) => void): PostFormat | null {
  if (cell === null) return null;
  const found = formatOf(cell.value);
  if (found?.isWhole !== true) keep(cell);
  return found?.format ?? null;
}

function readStatus(cell: NamedCell | null, keep: (cell: NamedCell) => void, report: Report): PostStatus {
  if (cell === null) return 'idea';
  const status = statusOf(cell.value);
  if (status !== null) return status;
  report('unknownStatus', 'kept', { value: cell.value.slice(0, 80) });
  keep(cell);
  return 'idea';
}

function readLanguage(cell: NamedCell | null, keep: (cell: NamedCell) => void): string {
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
