import type { ExportFormat } from '#shared/api/export-methods.ts';
import { SCHEDULING_TOOLS, type SchedulingTool } from '#shared/plan/post/scheduling-tools.ts';

/** What one wants to do with the file; the formats of each group stand together. */
export const FORMAT_GROUPS = {
  plan: ['pdf', 'html'],
  calendar: ['csv', 'xlsx', 'ics'],
  scheduling: ['hootsuite', 'buffer', 'metricool', 'generic'],
  planning: ['trello', 'trello-json', 'notion'],
  workspace: ['bundle'],
} as const satisfies Readonly<Record<string, readonly ExportFormat[]>>;

export type FormatGroup = keyof typeof FORMAT_GROUPS;

export const GROUP_NAMES = Object.keys(FORMAT_GROUPS) as readonly FormatGroup[]; // its own keys

export function groupOf(format: ExportFormat): FormatGroup {
  return GROUP_NAMES.find((name) => FORMAT_GROUPS[name].some((each) => each === format)) ?? 'plan';
}

export function isSchedulingTool(format: ExportFormat): format is SchedulingTool {
  return SCHEDULING_TOOLS.some((tool) => tool === format);
}

/** Formats that take what is on beside the posts. */
export function takesMoments(format: ExportFormat): boolean {
  return format === 'xlsx' || format === 'ics';
}

/** Formats that take posts without a day. */
export function takesIdeas(format: ExportFormat): boolean {
  return format === 'csv' || format === 'xlsx' || groupOf(format) === 'planning';
}
