import type { AnyRecord, Tables } from '#shared/workspace/schema.ts';

/** Tables of their own with the same records: what is done to one of the two is not seen in the other. */
export function copyTables(tables: Tables): Tables {
  const copies = Object.entries(tables).map(([name, records]) => [name, new Map<string, AnyRecord>(records)]);
  return Object.fromEntries(copies) as Tables; // the same records under the same names
}
