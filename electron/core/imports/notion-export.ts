import { PlannerError } from '#shared/base/errors.ts';
import { recogniseCalendar } from './header-recognition.ts';
import { cellOf, type Table, type TableRow } from './table.ts';
import { readTables } from './table-reader.ts';
import { decodeText } from './text-decoding.ts';
import { wordKey } from './word-key.ts';
import { inflateEntry, readZipDirectory, type ZipEntry } from './zip-safety.ts';

/** '<title> <32 hex digits>.csv' beside '<the same>_all.csv', which has the columns that the view hides. */
const DATABASE = /^(.*?)(?: ([0-9a-f]{32}))?(_all)?\.csv$/i;
const PAGE = /^(.*?)(?: [0-9a-f]{32})?\.md$/i;
/** Bytes of pages that are read; more of them than this are no texts of posts. */
const PAGES_LIMIT = 20_000_000;

/** Whether the name of a single file is one that Notion gives. */
export function isNotionName(fileName: string): boolean {
  return DATABASE.exec(fileName)?.[2] !== undefined;
}

/**
 * The databases of a Notion export, each as a table, with the text of the page that belongs to a row. Folders and archives
 * inside the archive are looked into once. Null where the archive holds no table. Throws as readZipDirectory does.
 */
export async function notionTables(bytes: Uint8Array): Promise<readonly Table[] | null> {
  const members = membersOf(bytes, true);
  const databases = members.filter(({ name }) => DATABASE.test(name));
  const whole = databases.filter(
    ({ name }) => /_all\.csv$/i.test(name) || !databases.some((other) => other.name === allOf(name)),
  );
  if (whole.length === 0) return null;
  const pages = pagesIn(members);
  const tables: Table[] = [];
  for (const database of whole) {
    const title = DATABASE.exec(database.name)?.[1] ?? '';
    const content = { name: database.name, bytes: database.read() };
    if (content.bytes.byteLength === 0) continue;
    for (const table of await readTables(content)) tables.push(notionTable({ ...table, name: title }, pages));
  }
  if (tables.length === 0) throw new PlannerError('file-empty');
  return tables;
}

/** A database as Notion writes it: relations without their addresses, ticks only where there is one. */
export function notionTable(table: Table, pages: ReadonlyMap<string, Page> = new Map()): Table {
  const [header, ...rows] = table.rows;
  if (header === undefined) return table;
  const ticks = header.cells.map((_, column) =>
    rows.every((row) => /^(?:|yes|no)$/i.test(cellOf(row, column))),
  );
  const plain: readonly TableRow[] = rows.map((row) => ({
    line: row.line,
    cells: row.cells.map((cell, column) =>
      ticks[column] === true && /^no$/i.test(cell.trim()) ? '' : withoutAddresses(cell),
    ),
  }));
  const readable = { ...table, rows: [header, ...plain] };
  const { columns } = recogniseCalendar(readable, 0);
  const title = Math.max(0, columns.indexOf('title'));
  const found = plain.map((row) => pages.get(wordKey(cellOf(row, title))));
  const hasPages = found.some((page) => page !== undefined);
  if (!hasPages) return { ...readable, preset: { format: 'notion', columns: null } };
  const width = header.cells.length;
  return {
    ...readable,
    rows: [
      { ...header, cells: [...header.cells, 'Page', 'Page files'] },
      ...plain.map((row, index) => {
        const filled = Array.from({ length: width }, (_, column) => row.cells[column] ?? '');
        return { ...row, cells: [...filled, found[index]?.text ?? '', found[index]?.files ?? ''] };
      }),
    ],
    preset: { format: 'notion', columns: [...columns, 'text', 'media'] },
  };
}

type Page = { readonly text: string; readonly files: string };

type Member = { readonly name: string; readonly read: () => Uint8Array; readonly bytes: number };

function membersOf(archive: Uint8Array, looksInside: boolean): readonly Member[] {
  const entries = readZipDirectory(archive);
  return entries.flatMap((entry): readonly Member[] => {
    if (entry.name.endsWith('/') || entry.name.startsWith('__MACOSX/')) return [];
    if (/\.zip$/i.test(entry.name)) return looksInside ? membersOf(inflateEntry(archive, entry), false) : [];
    return [{ name: baseName(entry), bytes: entry.bytes, read: () => inflateEntry(archive, entry) }];
  });
}

function baseName({ name }: ZipEntry): string {
  return name.split('/').at(-1) ?? name;
}

function allOf(name: string): string {
  return name.replace(/\.csv$/i, '_all.csv');
}

/** The pages by title as compared. Two of one title tell nothing: neither is taken. */
function pagesIn(members: readonly Member[]): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page | null>();
  let total = 0;
  for (const member of members) {
    if (!PAGE.test(member.name)) continue;
    total += member.bytes;
    if (total > PAGES_LIMIT) break;
    const text = decodeText(member.read())?.text ?? '';
    const title = /^#\s+(.+)$/m.exec(text.slice(0, 2000))?.[1] ?? PAGE.exec(member.name)?.[1] ?? '';
    const key = wordKey(title);
    const page = pageFrom(text);
    if (key === '' || (page.text === '' && page.files === '')) continue;
    pages.set(key, pages.has(key) ? null : page);
  }
  return new Map([...pages].flatMap(([key, page]) => (page === null ? [] : [[key, page] as const])));
}

/** What stands below the title and the lines with the properties of the row. */
function pageFrom(markdown: string): Page {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  let at = 0;
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  if (lines[at]?.startsWith('# ')) at += 1;
  while (at < lines.length && lines[at]?.trim() === '') at += 1;
  while (/^[^:\s][^:]{0,60}: \S/.test(lines[at] ?? '')) at += 1;
  const files: string[] = [];
  const body = lines
    .slice(at)
    .join('\n')
    .replace(/!\[[^\]\n]{0,300}\]\(([^)\n]{1,1000})\)/g, (_, address: string) => {
      files.push(decodedName(address));
      return '';
    });
  return { text: body.replace(/\n{3,}/g, '\n\n').trim(), files: files.join('\n') };
}

function decodedName(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** 'Spring (https://www.notion.so/…)' is the page Spring; a bare address stays. */
function withoutAddresses(cell: string): string {
  if (!cell.includes('notion.so/')) return cell;
  return cell.replace(/(\S) \(https:\/\/(?:www\.)?notion\.so\/[^\s)]+\)/g, '$1');
}
