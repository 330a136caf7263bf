import { z } from 'zod';
import { LANGUAGES } from '#shared/base/language.ts';
import { PALETTE } from '#shared/base/palette.ts';
import { STARTER_BUSINESSES } from '#shared/plan/business.ts';
import type { Outgoing } from '#shared/plan/post/outgoing-posts.ts';
import { POST_STATUSES } from '#shared/plan/post/post.ts';
import { contentLanguageSchema, dateSchema, zoneSchema } from '#shared/plan/record.ts';
import type { Change } from '#shared/workspace/changes.ts';
import type { Edit, StoredEdit } from '#shared/workspace/edit.ts';
import type { IntegrityProblem } from '#shared/workspace/integrity.ts';
import { COLLECTIONS, type Collection, type StoredTables } from '#shared/workspace/schema.ts';
import { BACKUP_METHODS } from './backup-methods.ts';
import { COPY_METHODS } from './copy-methods.ts';
import { DATA_METHODS, type StorageNotice } from './data-methods.ts';
import { MEDIA_METHODS } from './media-methods.ts';
import {
  fileSchema,
  made,
  method,
  nothing,
  passphraseSchema,
  workspaceIdSchema as workspaceId,
} from './method.ts';
import { MOMENT_METHODS } from './moment-methods.ts';
import { RECOVERY_METHODS } from './recovery-methods.ts';
import { SEAL_METHODS } from './seal-methods.ts';
import { TRASH_METHODS } from './trash-methods.ts';

const language = z.enum(LANGUAGES);
const json = z.json();

/** A record of some collection; the workspace's own schema looks at it after `collection` is known. */
const record = z.looseObject({ id: z.string() }).nullable();
const changeSchema = z.object({
  collection: z.enum(Object.keys(COLLECTIONS) as [Collection, ...Collection[]]), // the table's keys, never empty
  id: z.string().min(1).max(120),
  before: record,
  after: record,
});

// The records inside are looked at by the store, which knows their collection: here they count as what they claim to be.
const editSchema = z.object({
  step: z.string().min(1).max(120),
  kind: z.enum(['edit', 'undo', 'redo']),
  label: z.object({ key: z.string().max(200), values: z.record(z.string(), json) }),
  changes: z.array(changeSchema).min(1),
}) as unknown as z.ZodType<Edit, Edit>;

export const EXPORT_FORMATS = [
  'html',
  'pdf',
  'csv',
  'xlsx',
  'ics',
  'hootsuite',
  'buffer',
  'metricool',
  'generic',
  'trello',
  'notion',
  'bundle',
] as const;
export const EXPORT_SECTIONS = [
  'summary',
  'fit',
  'brand',
  'audiences',
  'competitors',
  'channels',
  'goals',
  'content',
  'tools',
  'calendar',
  'people',
  'tasks',
  'crisis',
  'reviews',
] as const;

/** In what order a scheduling tool reads day, month and year. */
export const DATE_ORDERS = ['month-first', 'day-first', 'year-first'] as const;
export const CALENDAR_LOOKS = ['both', 'months', 'agenda'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportSection = (typeof EXPORT_SECTIONS)[number];

/** Choices that only some formats know; each one missing means as before they were there. */
const exportOptionsSchema = z.object({
  /** Posts without a day go along: tables, Trello, Notion. Missing: where no days are asked for. */
  ideas: z.boolean().optional(),
  /** States that are taken for going out, in files for scheduling tools. Missing: approved and scheduled. */
  statuses: z.array(z.enum(POST_STATUSES)).optional(),
  /** How Hootsuite is told to read days; chosen there, too. */
  dateOrder: z.enum(DATE_ORDERS).optional(),
  /** The text of the table that Metricool hands out: its head row says which columns there are. */
  template: z.string().max(1_000_000).optional(),
  /** How the calendar stands in the document. */
  calendarLook: z.enum(CALENDAR_LOOKS).optional(),
});
export type ExportOptions = z.output<typeof exportOptionsSchema>;

const exportRequestSchema = z.object({
  workspaceId,
  format: z.enum(EXPORT_FORMATS),
  language,
  /** For a client's eyes what is private is left out. */
  reader: z.enum(['own', 'client']),
  sections: z.array(z.enum(EXPORT_SECTIONS)).nullable(),
  /** Days of the calendar; null for the plan period. */
  from: dateSchema.nullable(),
  to: dateSchema.nullable(),
  options: exportOptionsSchema.optional(),
});
export type ExportRequest = z.output<typeof exportRequestSchema>;

export type FileContent = { readonly name: string; readonly mimeType: string; readonly base64: string };

/** With how many texts a scheduling tool does not get, by reason; none for other formats. */
export type ExportContent = FileContent & { readonly leftOut: Outgoing['leftOut'] };

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
  /** The header as remembered mappings are found by. */
  readonly headerKey: readonly string[];
  /** The remembered mapping that was used. */
  readonly profile: { readonly id: string; readonly name: string } | null;
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

export const settingsSchema = z.object({
  language: language.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  lastWorkspaceId: z.string().nullable(),
  /** How each workspace's calendar was last looked at: the view, and the filter as it stands in the address. */
  calendars: z.record(
    z.string(),
    z.object({ view: z.string().max(40), filter: z.record(z.string(), z.string().max(20_000)) }),
  ),
});
export type Settings = z.output<typeof settingsSchema>;

const newWorkspaceSchema = z.object({
  name: z.string().trim().min(1).max(120),
  /** Who looks after the plan; empty while nobody does. */
  owner: z.string().trim().max(120),
  colour: z.enum(PALETTE),
  planStart: dateSchema,
  planEnd: dateSchema,
  timeZone: zoneSchema,
  weekStart: z.union([z.literal(1), z.literal(6), z.literal(7)]),
  currency: z.string().regex(/^[A-Z]{3}$/),
  languages: z.array(contentLanguageSchema).min(1),
});
export type NewWorkspace = z.output<typeof newWorkspaceSchema>;

/** What can be said of a workspace without opening it for writing. */
export type WorkspaceSummary = {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly description: string;
  readonly colour: (typeof PALETTE)[number];
  readonly planStart: string | null;
  readonly planEnd: string | null;
  readonly timeZone: string | null;
  readonly changedAt: string | null;
  /** sealed: encrypted and not unlocked; away: a sync program has not downloaded it. */
  readonly state: 'ok' | 'locked' | 'damaged' | 'newer' | 'sealed' | 'away';
  /** Encrypted, unlocked or not. */
  readonly isSealed: boolean;
  /** For the list of all clients: percent of the plan that is decided, target states, posts of the next 8 weeks. */
  readonly digest: WorkspaceDigest | null;
};

export type WorkspaceDigest = {
  readonly decidedPercent: number;
  readonly targetStates: Readonly<Record<string, number>>;
  readonly postsByWeek: readonly number[];
  readonly effortByWeek: readonly number[];
  readonly reviewDueOn: string | null;
  readonly runningIncidents: number;
  readonly postsToApprove: number;
};

export type OpenedWorkspace = {
  readonly id: string;
  readonly path: string;
  readonly sequence: number;
  readonly tables: StoredTables;
  /** Up to 200 latest edits, oldest first: undo works after a restart. */
  readonly history: readonly StoredEdit[];
  /** Why nothing can be written; null when all is well. */
  readonly readOnly: 'locked' | 'newer' | 'no-permission' | null;
  /** Who writes where `readOnly` is 'locked'; null where it cannot be told. */
  readonly lockedBy: LockHolder | null;
  readonly isSealed: boolean;
  /** What a person should hear about the files. */
  readonly notices: readonly StorageNotice[];
};

/** Who has a workspace open. */
export type LockHolder = {
  readonly user: string;
  readonly host: string;
  /** Whether it is on this computer. */
  readonly isHere: boolean;
  readonly since: string;
};

/** Every method of the program: its name, what goes in, what comes out. Clients and handlers are derived from it. */
export const CONTRACT = {
  'app.info': method(
    nothing,
    made<{
      readonly version: string;
      readonly host: 'desktop' | 'browser' | 'cli';
      readonly dataFolder: string;
      readonly systemLanguages: readonly string[];
    }>(),
  ),
  'settings.get': method(nothing, settingsSchema),
  'settings.set': method(settingsSchema.partial(), settingsSchema),
  'workspaces.list': method(nothing, made<readonly WorkspaceSummary[]>()),
  'workspaces.create': method(
    z.union([
      z.object({ kind: z.literal('new'), fields: newWorkspaceSchema }),
      /** A workspace with the whole plan of such a business, in the language; adapted to its usual answers. */
      z.object({
        kind: z.literal('starter'),
        fields: newWorkspaceSchema,
        business: z.enum(STARTER_BUSINESSES),
        language,
      }),
      z.object({ kind: z.literal('sample'), language, name: z.string().trim().min(1).max(120).nullable() }),
    ]),
    made<{ readonly id: string; readonly path: string }>(),
  ),
  'workspaces.open': method(z.object({ workspaceId }), made<OpenedWorkspace>()),
  'workspaces.close': method(z.object({ workspaceId }), nothing),
  /** Takes the lock from whoever has it: they can only read from then on, and what they had not saved is kept as a copy. */
  'workspaces.takeOver': method(z.object({ workspaceId }), made<OpenedWorkspace>()),
  /** A bundle that someone else exported becomes a workspace of its own. */
  'workspaces.openBundle': method(
    z.object({ file: fileSchema, passphrase: passphraseSchema.nullable() }),
    made<{ readonly id: string; readonly path: string }>(),
  ),
  'workspaces.check': method(z.object({ workspaceId }), made<readonly IntegrityProblem[]>()),
  'plan.commit': method(
    z.object({ workspaceId, client: z.string().max(60), edits: z.array(editSchema).min(1).readonly() }),
    made<{ readonly sequence: number; readonly at: string }>(),
  ),
  'imports.read': method(
    z.object({
      workspaceId,
      file: fileSchema,
      kind: z.enum(['calendar', 'metrics']).nullable(),
      mapping: importMappingSchema.nullable(),
    }),
    made<ImportProposal>(),
  ),
  'exports.create': method(exportRequestSchema, made<ExportContent>()),
  ...BACKUP_METHODS,
  ...COPY_METHODS,
  ...DATA_METHODS,
  ...MEDIA_METHODS,
  ...MOMENT_METHODS,
  ...RECOVERY_METHODS,
  ...SEAL_METHODS,
  ...TRASH_METHODS,
} as const;

export type MethodName = keyof typeof CONTRACT;
export type InputOf<M extends MethodName> = z.input<(typeof CONTRACT)[M]['input']>;
export type ParsedInputOf<M extends MethodName> = z.output<(typeof CONTRACT)[M]['input']>;
export type OutputOf<M extends MethodName> = z.output<(typeof CONTRACT)[M]['output']>;

/** One function per method; a missing one does not compile. */
export type Handlers = { readonly [M in MethodName]: (input: ParsedInputOf<M>) => Promise<OutputOf<M>> };

/** Facts that the core announces. They tell what has happened and never steer. */
export type PlannerEvent =
  | {
      readonly name: 'workspace.changed';
      readonly workspaceId: string;
      readonly sequence: number;
      /** Which client made the change, so that it can ignore its own echo. */
      readonly client: string;
      readonly edits: readonly Edit[];
    }
  /** The lock was lost or won, the file was replaced from outside or restored: what a page holds must be read anew. */
  | { readonly name: 'workspace.replaced'; readonly workspaceId: string }
  /** Backups, copies or alarms of a workspace are other than before. */
  | { readonly name: 'safety.changed'; readonly workspaceId: string }
  /** A key of the native menu. */
  | { readonly name: 'command.invoked'; readonly command: string }
  | { readonly name: 'app.closing' };

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(CONTRACT, name);
}
