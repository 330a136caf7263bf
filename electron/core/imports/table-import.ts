import type { ImportMapping, ImportProposal } from '#shared/api/import-methods.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Table } from './table.ts';

/** What every reader of a table needs. */
export type TableImport = {
  readonly fileName: string;
  readonly table: Table;
  /** Null: recognised from the headers. An empty list of columns: recognised for the given header row. */
  readonly mapping: ImportMapping | null;
  readonly tables: Tables;
  /** Instant, ISO UTC. */
  readonly now: string;
  /** All tables of the file, of which one or several are read as `table`. */
  readonly sheets: ImportProposal['sheets'];
  /** The remembered mapping that `mapping` is. */
  readonly profile: ImportProposal['profile'];
};
