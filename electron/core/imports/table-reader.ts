import { unguardFormula } from '#core/exports/formula-guard.ts';
import { LARGEST_IMPORT } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { CELL_LIMIT, guessDelimiter, scanDelimited } from './delimited-text.ts';
import { type ForeignKind, foreignTextKind, isOurs, signatureOf } from './file-signature.ts';
import { readSpreadsheet } from './spreadsheet.ts';
import { type ImportFile, importProblem, isEmptyRow, type Table, type TableRow } from './table.ts';
import { COLUMN_LIMIT, ROW_LIMIT } from './table-limits.ts';
import { beforeMisreading, decodeText, MISREAD_MARK } from './text-decoding.ts';

/**
 * The tables of a file: one for a delimited text, one for each sheet of an XLSX workbook. The content decides, never
 * the name. Throws file-empty, file-too-large, file-damaged, or file-not-recognised with `details.reason` (a key of
 * the catalog section `imports.fileKind`).
 */
export async function readTables({ bytes }: ImportFile): Promise<readonly Table[]> {
  if (bytes.byteLength === 0) throw new PlannerError('file-empty');
  if (bytes.byteLength > LARGEST_IMPORT) throw tooLarge('bytes', LARGEST_IMPORT);
  const signature = signatureOf(bytes);
  if (signature !== 'text' && signature !== 'zip') throw notRecognised(await kindOfArchive(bytes, signature));
  const tables = signature === 'zip' ? await readSpreadsheet(bytes) : [readDelimited(bytes)];
  const filled = tables.filter(({ rows }) => rows.some((row) => !isEmptyRow(row))).map(rightlyRead);
  if (filled.length === 0) throw new PlannerError('file-empty');
  for (const { rows } of filled) {
    if (rows.length > ROW_LIMIT) throw tooLarge('rows', ROW_LIMIT);
    if (rows.some(({ cells }) => cells.length > COLUMN_LIMIT)) throw tooLarge('columns', COLUMN_LIMIT);
  }
  return filled.map((table) => withCellLimit({ ...table, rows: table.rows.map(withoutEscapes) }));
}

/** The table with its cells cut to the limit, each cut told by its line. */
export function withCellLimit(table: Table): Table {
  const isLong = (cell: string) => cell.length > CELL_LIMIT;
  const long = table.rows.filter(({ cells }) => cells.some(isLong));
  if (long.length === 0) return table;
  const cut = new Set(long);
  return {
    ...table,
    rows: table.rows.map((row) =>
      cut.has(row) ? { ...row, cells: row.cells.map((cell) => cell.slice(0, CELL_LIMIT)) } : row,
    ),
    problems: [
      ...table.problems,
      ...long.map((row) => importProblem(row, 'cellTooLong', 'kept', { limit: CELL_LIMIT })),
    ],
  };
}

/** A program that passes over the byte order mark of a CSV file spoils every letter beyond ASCII, and says so in its first cell. */
function rightlyRead(table: Table): Table {
  if (table.rows[0]?.cells[0]?.startsWith(MISREAD_MARK) !== true) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => beforeMisreading(cell) ?? cell),
  }));
  return { ...table, rows, problems: [...table.problems, importProblem(1, 'lettersPutRight', 'kept')] };
}

/** Our own exports put an apostrophe before what a spreadsheet would run; it is no part of the text. */
function withoutEscapes(row: TableRow): TableRow {
  const isEscaped = row.cells.some((cell) => cell.charCodeAt(0) === 39);
  return isEscaped ? { line: row.line, cells: row.cells.map(unguardFormula) } : row;
}

function readDelimited(bytes: Uint8Array): Table {
  const decoded = decodeText(bytes);
  if (decoded === null) throw notRecognised('binary');
  const foreign = foreignTextKind(decoded.text);
  if (foreign !== null) throw notRecognised(foreign);
  const problems = [];
  if (decoded.encoding === 'windows-1252') problems.push(importProblem(1, 'encodingGuessed', 'kept'));
  let { text } = decoded;
  if (text.includes('\0')) {
    problems.push(importProblem(text.slice(0, text.indexOf('\0')).split('\n').length, 'nulRemoved', 'kept'));
    text = text.replaceAll('\0', '');
  }
  // Some tools name the delimiter in a first line of its own, for Excel.
  const named = /^"?sep=(.)[^\r\n]*"?(\r\n|\r|\n)/.exec(text);
  const body = named === null ? text : text.slice(named[0].length);
  // Our own head row names it surely, however long the texts below are.
  const ours = /^[^\r\n]*?([,;\t|])"?planwright:post/.exec(body.slice(0, 20_000));
  const plain = ours === null ? withoutOuterQuotes(body) : null;
  if (plain !== null) problems.push(importProblem(named === null ? 1 : 2, 'requoted', 'kept'));
  const delimiter = named?.[1] ?? ours?.[1] ?? guessDelimiter(plain ?? body);
  const scan = scanDelimited(plain ?? body, delimiter, ROW_LIMIT + 1000, named === null ? 1 : 2);
  return { name: '', rows: withoutEmptyEnd(scan.rows), problems: [...problems, ...scan.problems] };
}

/**
 * The text as it was before a program wrapped each of its lines as one quoted cell ('"a,""b"",c"'): research/imports.md,
 * section 2, step 6. Null where the first line is none such, or the lines below are not wrapped like it.
 */
function withoutOuterQuotes(text: string): string | null {
  const end = /\r\n|\n|\r/.exec(text);
  const header = end === null ? text : text.slice(0, end.index);
  const isWrapped = (line: string) => /^"(?:[^"]|"")*"$/.test(line);
  const inner = (line: string) => line.slice(1, -1).replaceAll('""', '"');
  if (header.length > 20_000 || !isWrapped(header) || !/[,;\t]/.test(header)) return null;
  const lines = text.split(/\r\n|\n|\r/);
  const wrapped = lines.filter((line) => line !== '' && isWrapped(line)).length;
  const filled = lines.filter((line) => line !== '').length;
  // A table of one column may quote its cells too; only a whole row has quotes inside.
  if (filled < 2 || wrapped < filled * 0.5 || !text.includes('""')) return null;
  // Line feeds inside a cell broke some lines in two: such halves begin or end with the outer quote.
  return lines
    .map((line) => (isWrapped(line) ? inner(line) : line.replace(/^"|"$/g, '').replaceAll('""', '"')))
    .join('\n');
}

function withoutEmptyEnd(rows: Table['rows']): Table['rows'] {
  let end = rows.length;
  for (let row = rows[end - 1]; row !== undefined && isEmptyRow(row); row = rows[end - 1]) end -= 1;
  return end === rows.length ? rows : rows.slice(0, end);
}

/** Our own backups are packed workspaces: a person who picks one here means another page. */
async function kindOfArchive(bytes: Uint8Array, kind: ForeignKind): Promise<ForeignKind> {
  if (kind !== 'archive' || bytes[0] !== 0x1f) return kind;
  const start = await startOfPacked(bytes);
  return isOurs(start) ? 'backup' : kind;
}

async function startOfPacked(bytes: Uint8Array): Promise<string> {
  const { Gunzip } = await import('fflate');
  let text = '';
  const decoder = new TextDecoder();
  const gunzip = new Gunzip((chunk) => {
    if (text.length < 100_000) text += decoder.decode(chunk, { stream: true });
  });
  try {
    // A few kilobytes are enough to know it, and can never unpack to more than some megabytes.
    gunzip.push(bytes.subarray(0, 4096), false);
  } catch {
    return '';
  }
  return text;
}

function notRecognised(reason: ForeignKind): PlannerError {
  return new PlannerError('file-not-recognised', `Not a table: ${reason}`, { reason });
}

function tooLarge(reason: string, limit: number): PlannerError {
  return new PlannerError('file-too-large', `The file exceeds a limit: ${reason}`, { reason, limit });
}
