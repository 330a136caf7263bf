import type { ImportProblem, ImportProposal } from '#shared/api/contract.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { CALENDAR_FIELDS } from './calendar-fields.ts';
import { calendarDays, calendarMapping } from './calendar-mapping.ts';
import { type CalendarEntry, readCalendarRows } from './calendar-rows.ts';
import { type ChannelBook, channelBook, channelKeys } from './channel-book.ts';
import { fingerprint } from './fingerprint.ts';
import { meansAllChannels } from './network-words.ts';
import { type PillarBook, pillarBook } from './pillar-book.ts';
import { comparePost, type PostRow, type PostVerdict } from './post-proposal.ts';
import { PREVIEW_LIMIT, proposalFrame, withProblemLimit } from './proposal-frame.ts';
import { importProblem } from './table.ts';
import type { TableImport } from './table-import.ts';
import { wordKey } from './word-key.ts';

/**
 * What importing a content calendar would do. Ids come from day, channels and title, so that the same file again
 * changes nothing, and a post that was edited in the meantime is replaced only where its row has changed too.
 * Preview rows hold fields as read, with ids for status and format, and 'line', 'outcome' (a key of `counts`).
 */
export function importCalendar(input: TableImport): ImportProposal {
  const { fileName, table, tables, now } = input;
  const start = calendarMapping(input);
  const days = calendarDays(input, start);
  const mapping = { ...start, dateOrder: days.isAmbiguous ? days.order : null };
  const read = readCalendarRows(table, mapping, days);
  const headerLine = table.rows[mapping.headerRow]?.line ?? 1;
  const problems: ImportProblem[] = [...table.problems, ...read.problems];
  if (days.isAmbiguous && start.dateOrder === null)
    problems.push(
      importProblem(headerLine, 'ambiguousDates', 'kept', {
        order: days.order === 'month-first' ? 'monthFirst' : 'dayFirst',
      }),
    );
  if (!mapping.columns.includes('date')) problems.push(importProblem(headerLine, 'noDateColumn', 'kept'));

  const entries = read.rows.flatMap((row) => (row.kind === 'entry' ? [row.entry] : []));
  const matching = rowMatching(entries, tables, now);
  const context = { fileName, language: mapping.language, mapped: new Set(mapping.columns), now };
  const counts = { new: 0, changed: 0, same: 0, skipped: 0 };
  const changes = new Map<string, Change>();
  const preview: Record<string, string>[] = [];
  const show = (row: Record<string, string>) => preview.length < PREVIEW_LIMIT && preview.push(row);
  for (const outcome of read.rows) {
    if (outcome.kind === 'skipped') {
      counts.skipped += 1;
      show({ line: String(outcome.line), outcome: 'skipped', date: outcome.date, title: outcome.title });
      continue;
    }
    const row = matching.match(outcome.entry);
    const before = tables.posts.get(row.id) ?? null;
    const verdict = comparePost(row, before, context);
    counts[verdict.outcome] += 1;
    problems.push(...matching.problemsOf(row, verdict));
    if (verdict.after !== null) {
      for (const change of matching.newRecordsOf(row)) changes.set(change.id, change);
      changes.set(
        row.id,
        before === null ? added('posts', verdict.after) : changed('posts', before, verdict.after),
      );
    }
    show(previewRow(outcome.entry, verdict));
  }
  return {
    ...proposalFrame(fileName, table, mapping),
    kind: 'calendar',
    fields: CALENDAR_FIELDS,
    preview,
    problems: withProblemLimit(problems),
    counts,
    changes: [...changes.values()],
  };
}

type MatchedRow = PostRow & { readonly isUnclear: boolean };

function rowMatching(entries: readonly CalendarEntry[], tables: Tables, now: string) {
  const books: { readonly channels: ChannelBook; readonly pillars: PillarBook } = {
    channels: channelBook(tables, now),
    pillars: pillarBook(tables, now),
  };
  const audiences = byName([...tables.audiences.values()].map(({ id, name }) => [name, id]));
  const objectives = byName(
    [...tables.objectives.values()].flatMap(({ id, socialGoal, businessGoal }) => [
      [socialGoal, id],
      [businessGoal, id],
    ]),
  );
  const uses = new Map<string, number>();
  // All names first, so that 'all channels' in the first row knows the channel of the last.
  for (const { channel } of entries) if (!meansAllChannels(channel)) books.channels.match(channel);

  const match = (entry: CalendarEntry): MatchedRow => {
    const { channels, isWhole, isUnclear } = books.channels.match(entry.channel);
    const audienceId = audiences.get(wordKey(entry.audience)) ?? null;
    const objectiveId = objectives.get(wordKey(entry.objective)) ?? null;
    const notes = [...entry.notes];
    if (!isWhole) notes.push(entry.named.channel);
    if (audienceId === null && entry.audience !== '') notes.push(entry.named.audience);
    if (objectiveId === null && entry.objective !== '') notes.push(entry.named.objective);
    return {
      id: postId(entry, uses),
      entry,
      channels,
      isUnclear,
      pillarId: books.pillars.match(entry.pillar)?.id ?? null,
      audienceId,
      objectiveId,
      notes: notes.join('\n'),
    };
  };
  const newRecordsOf = ({ channels, entry }: MatchedRow): readonly Change[] => {
    const pillar = books.pillars.match(entry.pillar);
    return [
      ...channels.filter(({ id }) => books.channels.isNew(id)).map((channel) => added('channels', channel)),
      ...(pillar !== null && books.pillars.isNew(pillar.id) ? [added('pillars', pillar)] : []),
    ];
  };
  const problemsOf = (
    { entry, isUnclear }: MatchedRow,
    { problem }: PostVerdict,
  ): readonly ImportProblem[] => [
    ...(isUnclear ? [importProblem(entry.line, 'channelUnclear', 'kept', { value: entry.channel })] : []),
    ...(problem === null ? [] : [importProblem(entry.line, problem, 'kept', { title: entry.title })]),
  ];
  return { match, newRecordsOf, problemsOf };
}

/** Rows alike in day, channels and title are told apart by their order. */
function postId(entry: CalendarEntry, uses: Map<string, number>): string {
  const key = fingerprint(entry.date, channelKeys(entry.channel), wordKey(entry.title));
  const ordinal = (uses.get(key) ?? 0) + 1;
  uses.set(key, ordinal);
  return `import-post-${ordinal === 1 ? key : fingerprint(key, ordinal)}`;
}

function byName(pairs: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name = '', id = ''] of pairs)
    if (wordKey(name) !== '' && !map.has(wordKey(name))) map.set(wordKey(name), id);
  return map;
}

function previewRow(entry: CalendarEntry, { outcome }: PostVerdict): Record<string, string> {
  return {
    line: String(entry.line),
    outcome,
    date: entry.date ?? '',
    time: entry.time ?? '',
    channel: entry.channel,
    title: entry.title,
    text: entry.text.slice(0, 300),
    pillar: entry.pillar,
    format: entry.format ?? '',
    status: entry.status,
  };
}
