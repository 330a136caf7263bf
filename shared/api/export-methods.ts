import { z } from 'zod';
import { LANGUAGES } from '#shared/base/language.ts';
import type { Outgoing } from '#shared/plan/post/outgoing-posts.ts';
import { POST_STATUSES } from '#shared/plan/post/post.ts';
import { dateSchema } from '#shared/plan/record.ts';
import { made, method, workspaceIdSchema } from './method.ts';

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
  'trello-json',
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
  /** Holidays, days of awareness and one's own events go along: XLSX and ICS. Missing: they do not. */
  moments: z.boolean().optional(),
  /** States that are taken for going out, in files for scheduling tools. Missing: approved and scheduled. */
  statuses: z.array(z.enum(POST_STATUSES)).optional(),
  /** How Hootsuite is told to read days; chosen there, too. */
  dateOrder: z.enum(DATE_ORDERS).optional(),
  /** The text of the table that Metricool hands out: its head row says which columns there are. */
  template: z.string().max(1_000_000).optional(),
  /** How the calendar stands in the document. */
  calendarLook: z.enum(CALENDAR_LOOKS).optional(),
  /** Pictures of posts stand in a page of HTML. Missing: they do. Without, it holds what a PDF holds. */
  pictures: z.boolean().optional(),
});
export type ExportOptions = z.output<typeof exportOptionsSchema>;

const exportRequestSchema = z.object({
  workspaceId: workspaceIdSchema,
  format: z.enum(EXPORT_FORMATS),
  language: z.enum(LANGUAGES),
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

export const EXPORT_METHODS = {
  'exports.create': method(exportRequestSchema, made<ExportContent>()),
} as const;
