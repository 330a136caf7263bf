import { z } from 'zod';
import type { Edit } from '#shared/workspace/edit.ts';
import { COLLECTIONS, type Collection } from '#shared/workspace/schema.ts';
import { made, method, workspaceIdSchema } from './method.ts';

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
  label: z.object({ key: z.string().max(200), values: z.record(z.string(), z.json()) }),
  changes: z.array(changeSchema).min(1),
}) as unknown as z.ZodType<Edit, Edit>;

export const PLAN_METHODS = {
  'plan.commit': method(
    z.object({
      workspaceId: workspaceIdSchema,
      client: z.string().max(60),
      edits: z.array(editSchema).min(1).readonly(),
    }),
    made<{ readonly sequence: number; readonly at: string }>(),
  ),
} as const;
