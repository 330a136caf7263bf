import { z } from 'zod';

/** A state of some workspace: its commits up to `sequence`. */
const stateSchema = z.object({
  workspaceId: z.string().min(1).max(120),
  sequence: z.number().int().min(0),
});
const lineageSchema = z.object({
  /** The bundle that this workspace began as. A client's bundle left private facts out. */
  forkedFrom: stateSchema.extend({ reader: z.enum(['own', 'client']) }).nullable(),
  /** States of others that were merged into it since, one for each workspace. */
  merged: z.array(stateSchema).max(1000),
});

/** Where a workspace comes from and what it holds of others: what finds the common past of two of them. */
export type Lineage = z.output<typeof lineageSchema>;

/** Lineage in the head of a snapshot, under `lineage`; null where there is none that can be read. */
export function lineageOf(head: Readonly<Record<string, unknown>>): Lineage | null {
  const parsed = lineageSchema.safeParse(head['lineage']);
  return parsed.success ? parsed.data : null;
}

/** The newest state of a workspace that one with this lineage surely holds; null where none is known. */
export function heldState(lineage: Lineage | null, workspaceId: string): number | null {
  if (lineage === null) return null;
  const states = [...lineage.merged, ...(lineage.forkedFrom === null ? [] : [lineage.forkedFrom])];
  const sequences = states
    .filter((state) => state.workspaceId === workspaceId)
    .map(({ sequence }) => sequence);
  return sequences.length === 0 ? null : Math.max(...sequences);
}
