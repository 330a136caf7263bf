import type { OwnField } from '#core/exports/own-table.ts';
import type { ImportMapping, ImportProblem, ImportProposal } from '#shared/api/import-methods.ts';
import { isSameJson } from '#shared/base/json.ts';
import { type Post, postSchema } from '#shared/plan/post/post.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { CALENDAR_FIELDS } from './calendar-fields.ts';
import { importCalendar } from './calendar-import.ts';
import { dayColumn } from './day-reader.ts';
import { isMomentTable, momentRows, returningMoments } from './own-moments.ts';
import { namesIn } from './own-names.ts';
import { editedPost, type OwnPostContext, restoredPost } from './own-posts.ts';
import { type OwnSheet, type OwnSheetRow, ownSheets } from './own-sheet.ts';
import { PREVIEW_LIMIT, proposalFrame, withProblemLimit } from './proposal-frame.ts';
import { type ImportFile, importProblem, type Table } from './table.ts';
import type { TableImport } from './table-import.ts';

/** What is needed to take one of our own tables back in. */
export type OwnCalendarImport = {
  readonly file: ImportFile;
  /** The tables of the file as read, none of them changed. */
  readonly sheets: readonly Table[];
  readonly tables: Tables;
  /** Instant, ISO UTC. */
  readonly now: string;
};

/**
 * What importing a calendar table would do that Planwright wrote itself; null for any other file. Unchanged rows of posts
 * that are there change nothing, whatever happened to those posts since; posts that are gone come back as they were, but
 * for who approved them, which a file cannot prove; a changed cell changes exactly its field; rows that are gone delete
 * nothing; rows that were added come in as from any table. Its moments are never posts (`returningMoments`).
 */
export async function importOwnCalendar({
  file,
  sheets: all,
  tables,
  now,
}: OwnCalendarImport): Promise<ImportProposal | null> {
  const sheets = await ownSheets(all);
  const momentTables = all.filter(isMomentTable);
  const first = sheets[0] ?? momentTables.map(sheetOfMoments)[0];
  if (first === undefined) return null;
  const moments = returningMoments(momentTables.flatMap(momentRows), tables);
  const read = new Set([...sheets.map(({ table }) => table), ...momentTables]);
  const problems: ImportProblem[] = [...read].flatMap((table) => table.problems);
  const { posts, plain, damaged } = sortedRows(
    sheets.flatMap(({ rows }) => rows),
    problems,
  );
  const made = readPosts(posts, tables, now, problems);
  const mapping = ownMapping(first, tables);
  const use = {
    fileName: file.name,
    table: { ...first.table, preset: { format: 'own', columns: null } },
    mapping,
    tables,
    now,
    sheets: all.map((table) => ({
      name: table.name,
      rows: table.rows.length,
      isRead: read.has(table),
    })),
    profile: null,
  } as const satisfies TableImport;
  const more = plain.length === 0 ? null : addedRows(first, plain, use);
  const count = (name: keyof ImportProposal['counts']) => made.counts[name] + (more?.counts[name] ?? 0);
  return {
    ...proposalFrame(use, mapping, 'calendar'),
    kind: 'calendar',
    fields: CALENDAR_FIELDS,
    preview: [...made.preview, ...(more?.preview ?? [])].slice(0, PREVIEW_LIMIT),
    problems: withProblemLimit([...problems, ...(more?.problems ?? []), ...moments.problems]),
    counts: {
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      skipped: count('skipped') + damaged + moments.skipped,
    },
    changes: newRecordsFirst([...made.changes, ...(more?.changes ?? []), ...moments.changes]),
  };
}

/** A table of moments that came alone: nothing in it becomes a post. */
function sheetOfMoments(table: Table): OwnSheet {
  return { table, headerRow: 0, columns: (table.rows[0]?.cells ?? []).map(() => 'machine'), rows: [] };
}

/** Rows by their posts. A row that was copied in the sheet is a new one; the very same row twice is one. */
function sortedRows(rows: readonly OwnSheetRow[], problems: ImportProblem[]) {
  const posts = new Map<string, OwnSheetRow[]>();
  const seen = new Map<string, OwnSheetRow>();
  const plain: OwnSheetRow[] = [];
  let damaged = 0;
  for (const row of rows) {
    if (row.postId === '') {
      plain.push(row);
      continue;
    }
    if (row.data === null) {
      problems.push(importProblem(row.line, 'ownRowDamaged', 'skipped'));
      damaged += 1;
      continue;
    }
    const key = JSON.stringify([row.postId, row.variantId]);
    const twin = seen.get(key);
    if (twin === undefined) {
      seen.set(key, row);
      const others = posts.get(row.postId);
      if (others === undefined) posts.set(row.postId, [row]);
      else others.push(row);
    } else if (!isSameJson([...twin.cells.values()], [...row.cells.values()])) plain.push(row);
  }
  return { posts, plain, damaged };
}

function readPosts(
  posts: ReadonlyMap<string, readonly OwnSheetRow[]>,
  tables: Tables,
  now: string,
  problems: ImportProblem[],
) {
  const profile = tables.profile.get(PROFILE_ID);
  const days = dayColumn(
    [...posts.values()].flat().map(({ cells }) => (cells.get('date') ?? '').trim()),
    {
      order: 'day-first',
      from: profile?.planStart ?? null,
      to: profile?.planEnd ?? null,
      today: now.slice(0, 10),
      timeZone: null,
    },
  );
  const known = namesIn(tables, now);
  const context: OwnPostContext = {
    tables,
    known,
    at: (line) => ({
      names: known.names,
      days,
      zone: profile?.timeZone ?? 'UTC',
      tell: (code, value) => problems.push(importProblem(line, code, 'kept', { value })),
    }),
  };
  const counts = { new: 0, changed: 0, same: 0, skipped: 0 };
  const changes = new Map<string, Change>();
  const preview: Record<string, string>[] = [];
  for (const [id, rows] of posts) {
    const before = tables.posts.get(id) ?? null;
    const read = before === null ? restoredPost(id, rows, context) : editedPost(before, rows, context);
    const isSame = read === before || (before !== null && isSameJson(before, read));
    const after = isSame ? before : (postSchema.safeParse(read).data ?? null);
    if (after === null) problems.push(importProblem(rows[0]?.line ?? 1, 'ownRowDamaged', 'skipped'));
    const outcome = after === null ? 'skipped' : isSame ? 'same' : before === null ? 'new' : 'changed';
    counts[outcome] += 1;
    if (preview.length < PREVIEW_LIMIT) preview.push(previewRow(rows, outcome, after));
    if (after === null || isSame) continue;
    changes.set(
      `posts/${id}`,
      before === null ? added('posts', after) : changed('posts', before, { ...after, updatedAt: now }),
    );
    for (const change of known.newFor(after)) changes.set(`${change.collection}/${change.id}`, change);
  }
  return { counts, preview, changes: [...changes.values()] };
}

/** The fields of any table that ours are, for the picture of the columns and for rows that were added. */
const AS_CALENDAR_FIELD: { readonly [F in OwnField]?: string } = {
  visual: 'visualBrief',
};

function ownMapping({ headerRow, columns }: OwnSheet, tables: Tables): ImportMapping {
  const profile = tables.profile.get(PROFILE_ID);
  return {
    headerRow,
    columns: columns.map((field) => {
      if (field === null) return null;
      if (field === 'machine') return 'ignore';
      const name = AS_CALENDAR_FIELD[field] ?? field;
      return CALENDAR_FIELDS.find((each) => each === name) ?? 'ignore';
    }),
    dateOrder: null,
    language: profile?.languages[0] ?? 'en',
    sheets: null,
    channelId: null,
    hasArchived: false,
  };
}

/** Rows that a person added in the spreadsheet are read as those of any other table. */
function addedRows(sheet: OwnSheet, rows: readonly OwnSheetRow[], use: TableImport): ImportProposal {
  const header = sheet.table.rows.slice(0, sheet.headerRow + 1);
  const table = { ...sheet.table, rows: [...header, ...rows.map(({ row }) => row)], problems: [] };
  return importCalendar({ ...use, table });
}

/** Channels, pillars and campaigns before the posts that name them. */
function newRecordsFirst(changes: readonly Change[]): readonly Change[] {
  const isPost = ({ collection }: Change) => collection === 'posts';
  const byId = new Map(changes.map((change) => [`${change.collection}/${change.id}`, change]));
  const all = [...byId.values()];
  return [...all.filter((change) => !isPost(change)), ...all.filter(isPost)];
}

function previewRow(
  rows: readonly OwnSheetRow[],
  outcome: string,
  post: Post | null,
): Record<string, string> {
  const shown = (field: OwnField) => [
    ...new Set(rows.map(({ cells }) => cells.get(field) ?? '').filter((cell) => cell !== '')),
  ];
  return {
    line: String(rows[0]?.line ?? 1),
    outcome,
    date: post?.date ?? '',
    time: post?.time ?? '',
    channel: shown('channel').join(', '),
    title: post?.title ?? '',
    text: (post?.variants[0]?.text ?? '').slice(0, 300),
    pillar: shown('pillar')[0] ?? '',
    format: post?.format ?? '',
    status: post?.status ?? '',
  };
}
