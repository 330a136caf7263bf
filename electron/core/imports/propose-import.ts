import type { ImportMapping, ImportProposal } from '#shared/api/contract.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { importCalendar } from './calendar-import.ts';
import type { ImportFile } from './table.ts';
import { readTables } from './table-reader.ts';

/**
 * What importing a file would do; nothing is changed. Without a mapping the columns are recognised; without a kind
 * the headers tell whether it is a calendar or a table of figures. Throws file-empty, file-too-large, file-damaged or
 * file-not-recognised (its `details.reason` is a key of the catalog section `imports.fileKind`).
 */
export async function proposeImport(input: {
  readonly file: ImportFile;
  readonly kind: ImportProposal['kind'] | null;
  readonly mapping: ImportMapping | null;
  readonly tables: Tables;
  readonly now: string;
}): Promise<ImportProposal> {
  const { file, mapping, tables, now } = input;
  const [table] = await readTables(file);
  if (table === undefined) throw new Error('A file without tables is refused by the reader');
  return importCalendar({ fileName: file.name, table, mapping, tables, now });
}
