import type { ImportMapping, ImportProblem, ImportProposal } from '#shared/api/import-methods.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { CALENDAR_FIELDS } from './calendar-fields.ts';
import { calendarDays, calendarMapping } from './calendar-mapping.ts';
import { type CalendarEntry, type CalendarRows, readCalendarRows } from './calendar-rows.ts';
import { returningMoments } from './own-moments.ts';
import { ownRestorer } from './own-record.ts';
import { bringBack, comparePost, type PostContext, type PostVerdict } from './post-proposal.ts';
import { PREVIEW_LIMIT, proposalFrame, withProblemLimit } from './proposal-frame.ts';
import { namedText } from './row-cells.ts';
import { type RowMatching, rowMatching } from './row-matching.ts';
import { importProblem, type Table } from './table.ts';
import type { TableImport } from './table-import.ts';

/**
 * What importing a content calendar would do. Ids come from day, channels and title, so that the same file again
 * changes nothing, and a post that was edited in the meantime is replaced only where its row has changed too.
 * Preview rows hold fields as read, with ids for status and format, and 'line', 'outcome' (a key of `counts`).
 */
export function importCalendar(input: TableImport): ImportProposal {
  const { fileName, table, tables, now } = input;
  const { mapping, rows, problems } = readCalendar(input);
  const entries = rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
  const matching = rowMatching(
    entries,
    tables,
    now,
    (field, value) => namedText({ header: headerOf(table, mapping, field), value }),
    mapping.channelId,
  );
  const context = {
    fileName,
    language: mapping.language,
    timeZone: tables.profile.get(PROFILE_ID)?.timeZone ?? 'UTC',
    mapped: new Set(mapping.columns),
    now,
  };
  const posts = proposePosts(rows, matching, tables, context);
  const moments = returningMoments(table.moments ?? [], tables);
  return {
    ...proposalFrame(input, mapping, 'calendar'),
    kind: 'calendar',
    fields: CALENDAR_FIELDS,
    preview: posts.preview,
    problems: withProblemLimit([...problems, ...posts.problems, ...moments.problems]),
    counts: {
      ...posts.counts,
      skipped: posts.counts.skipped + (input.table.skipped ?? 0) + moments.skipped,
    },
    changes: [...posts.changes, ...moments.changes],
  };
}

function readCalendar(input: TableImport): CalendarRows & { readonly mapping: ImportMapping } {
  const { table } = input;
  const start = calendarMapping(input);
  const days = calendarDays(input, start);
  const mapping = { ...start, dateOrder: days.isAmbiguous ? days.order : null };
  const { rows, problems } = readCalendarRows(table, mapping, days);
  const ofFile: ImportProblem[] = [...table.problems];
  const tell = (code: string, values: ImportProblem['values'] = {}) =>
    ofFile.push(importProblem(table.rows[mapping.headerRow]?.line ?? 1, code, 'kept', values));
  if (days.isAmbiguous && start.dateOrder === null)
    tell('ambiguousDates', { order: days.order === 'month-first' ? 'monthFirst' : 'dayFirst' });
  if (!mapping.columns.includes('date')) tell('noDateColumn');
  return { mapping, rows, problems: [...ofFile, ...problems] };
}

function proposePosts(
  rows: CalendarRows['rows'],
  matching: RowMatching,
  tables: Tables,
  context: PostContext,
) {
  const counts = { new: 0, changed: 0, same: 0, skipped: 0 };
  const changes = new Map<string, Change>();
  const problems: ImportProblem[] = [];
  const preview: Record<string, string>[] = [];
  const show = (row: Record<string, string>) => preview.length < PREVIEW_LIMIT && preview.push(row);
  const restore = ownRestorer(tables, context.now);
  for (const outcome of rows) {
    if (outcome.kind === 'skipped') {
      counts.skipped += 1;
      show({
        line: String(outcome.line),
        sheet: outcome.sheet ?? '',
        outcome: 'skipped',
        date: outcome.date,
        title: outcome.title,
      });
      continue;
    }
    const row = matching.match(outcome.entry);
    const before = tables.posts.get(row.id) ?? null;
    const record = before === null ? outcome.entry.own : undefined;
    const back =
      record?.post.id === row.id
        ? restore(record, (code) => problems.push(importProblem(outcome.entry, code, 'kept')))
        : null;
    const verdict = back === null ? comparePost(row, before, context) : bringBack(row, back.post, context);
    const { after } = verdict;
    counts[verdict.outcome] += 1;
    problems.push(...matching.problemsOf(row, verdict));
    if (after !== null) {
      for (const change of back?.newRecords ?? matching.newRecordsOf(row)) changes.set(change.id, change);
      changes.set(row.id, before === null ? added('posts', after) : changed('posts', before, after));
    }
    show(previewRow(outcome.entry, verdict));
  }
  return { counts, changes: [...changes.values()], problems, preview };
}

function headerOf(table: Table, mapping: ImportMapping, field: string): string {
  const header = table.rows[mapping.headerRow]?.cells[mapping.columns.indexOf(field)] ?? '';
  return header.replace(/\s+/g, ' ').trim();
}

function previewRow(entry: CalendarEntry, { outcome }: PostVerdict): Record<string, string> {
  return {
    line: String(entry.line),
    sheet: entry.sheet ?? '',
    outcome,
    date: entry.date ?? '',
    time: entry.time ?? '',
    channel: entry.channel,
    title: entry.title,
    text: entry.text.slice(0, 300),
    pillar: entry.pillar,
    format: entry.format ?? '',
    status: entry.status,
    headline: entry.headlines.map(({ text }) => text).join(' · '),
    mentions: entry.mentions,
    media: entry.media.map(({ name }) => name).join(', '),
    altText: entry.media
      .map(({ altText }) => altText)
      .join(' ')
      .trim(),
    link: entry.links.map(({ link }) => link).join(' '),
    effort: entry.effort === null ? '' : String(entry.effort),
    timeZone: entry.timeZone,
  };
}
