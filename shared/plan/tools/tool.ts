import { z } from 'zod';
import { dateSchema, linkSchema, newRecord, recordShape, type Stamp } from '../record.ts';

export const TOOL_PURPOSES = [
  'planning',
  'publishing',
  'design',
  'video',
  'listening',
  'analytics',
  'answering',
  'files',
  'other',
] as const;

/** A program or service the work is done with. Costs never leave in an export for a client. */
export const toolSchema = z.object({
  ...recordShape,
  name: z.string(),
  purpose: z.enum(TOOL_PURPOSES),
  /** What it is used for, in words. */
  use: z.string(),
  link: linkSchema,
  owner: z.string(),
  users: z.array(z.string()),
  /** In the workspace's currency; 0 is free, null is not known yet. */
  cost: z.number().min(0).max(100_000_000).nullable(),
  costPer: z.enum(['month', 'quarter', 'year', 'once']),
  renewsOn: dateSchema.nullable(),
  /** Days before the renewal by which one must give notice. */
  noticeDays: z.number().int().min(0).max(730).nullable(),
  /** Where its data lie: 'EU, provider', 'on our computer'. */
  dataKept: z.string(),
  /** How one gets the data out and what would take its place. */
  exitPlan: z.string(),
  state: z.enum(['trial', 'used', 'ending', 'ended']),
});

export type Tool = z.output<typeof toolSchema>;

/** A tool in use whose cost is not known (null), counted by the month. */
export function createTool(stamp: Stamp, fields: Partial<Tool> = {}): Tool {
  return {
    ...newRecord(stamp),
    name: '',
    purpose: 'other',
    use: '',
    link: '',
    owner: '',
    users: [],
    cost: null,
    costPer: 'month',
    renewsOn: null,
    noticeDays: null,
    dataKept: '',
    exitPlan: '',
    state: 'used',
    ...fields,
  };
}
