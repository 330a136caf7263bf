import { z } from 'zod';
import { contentLanguageSchema } from '#shared/plan/record.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { fileSchema, made, method, nothing, workspaceIdSchema } from './method.ts';

/** Bytes of the largest file that is read in: a table, what a tool hands out, a calendar of moments. */
export const LARGEST_IMPORT = 25 * 1024 * 1024;

/** What made the file, as told by its content; `table` is any other table. */
const IMPORT_FORMATS = [
  'table',
  'own',
  'hootsuite',
  'buffer',
  'metricool',
  'trello',
  'notion',
  'icalendar',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Which column of a table feeds which field; by column index. */
export const importMappingSchema = z.object({
  /** Counted from 0; -1 with an empty list of columns: looked for anew. */
  headerRow: z.number().int().min(-1),
  /** Null: kept in the notes of a post, left out of figures. An empty list: recognised anew for that header row. */
  columns: z.array(z.string().nullable()),
  /** How an ambiguous day such as 03/04/2026 is read; null where no day is ambiguous. */
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  /** Language of the imported texts. */
  language: contentLanguageSchema,
  /** Sheets that are read, by name; null for those that tell most. */
  sheets: z.array(z.string()).nullable().default(null),
  /** Channel of the rows that name none; null for none. */
  channelId: z.string().nullable().default(null),
  /** Whether what was put away in the other tool comes in too. */
  hasArchived: z.boolean().default(false),
});
export type ImportMapping = z.output<typeof importMappingSchema>;

export type ImportProblem = {
  readonly line: number;
  /** Only where several sheets are read together. */
  readonly sheet?: string;
  /** Key in the catalog section `imports.problem`. */
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** skipped: the row is left out; kept: it comes in without the named value. */
  readonly effect: 'skipped' | 'kept';
};

/** What an import would do. Accepting it commits `changes`: one undo step. */
export type ImportProposal = {
  readonly kind: 'calendar' | 'metrics';
  readonly fileName: string;
  readonly format: ImportFormat;
  readonly mapping: ImportMapping;
  /** The sheets with something in them, in their order; the one of a text file has no name. */
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly isRead: boolean }[];
  /** The first rows, among which the header may be chosen. Empty where the format fixes it. */
  readonly headerRows: readonly { readonly row: number; readonly line: number; readonly text: string }[];
  /** The headings as a remembered mapping keeps them; empty where there is nothing to know the next file by. */
  readonly headings: readonly string[];
  /** The remembered mapping that was used. */
  readonly profile: { readonly id: string; readonly name: string } | null;
  /** The mapping that is remembered for these headings, whether it was used or not. */
  readonly rememberedId: string | null;
  /** How many entries of the file were put away in the other tool; null where that is not known. */
  readonly archived: number | null;
  /** The header cells as found, and the first filled rows below them, for the mapping dialog. */
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  /** Fields a column may be mapped to. */
  readonly fields: readonly string[];
  /** Rows as understood, at most 200: fields by id, `line`, and `outcome` (a key of `counts`). */
  readonly preview: readonly Readonly<Record<string, string>>[];
  readonly problems: readonly ImportProblem[];
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly skipped: number;
  };
  readonly changes: readonly Change[];
};

const readingSchema = z.string().min(1).max(60);

export const IMPORT_METHODS = {
  'imports.read': method(
    z.object({
      workspaceId: workspaceIdSchema,
      file: fileSchema,
      kind: z.enum(['calendar', 'metrics']).nullable(),
      mapping: importMappingSchema.nullable(),
      /** A name for this reading, under which it can be given up. Missing: nobody will. */
      reading: readingSchema.optional(),
    }),
    made<ImportProposal>(),
  ),
  /** Ends a reading whose answer nobody waits for any more, even one that has still to come; it fails with `unreachable`. */
  'imports.giveUp': method(z.object({ reading: readingSchema }), nothing),
} as const;
