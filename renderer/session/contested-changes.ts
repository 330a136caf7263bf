import type { Client } from '#shared/api/client.ts';
import { type Change, rebaseChanges, recordKey, squashChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';

/** Own changes: those that may go to disk, and those of records that somebody else changed too, which wait for a decision. */
export type Parted = { readonly free: readonly Change[]; readonly contested: readonly Change[] };

/** What a change to a record that waits for a decision does: it waits with it. */
export function partChanges(contested: readonly Change[], changes: readonly Change[]): Parted {
  const isOpen = openIn(contested);
  return {
    free: changes.filter((change) => !isOpen(change)),
    contested: squashChanges([...contested, ...changes.filter(isOpen)]),
  };
}

/** Unsaved changes on top of what is stored now: what fits, and what waits for a decision, still or from now on. */
export function rebaseParted(
  tables: Tables,
  unsaved: readonly Change[],
  contested: readonly Change[],
): Parted {
  const isOpen = openIn(contested);
  // What was sent of a record before it came to wait stands in the change that waits.
  const own = unsaved.filter((change) => !isOpen(change));
  const rebased = rebaseChanges(tables, [...own, ...contested]);
  return {
    free: rebased.changes.filter((change) => !isOpen(change)),
    contested: [...rebased.changes.filter(isOpen), ...rebased.contested],
  };
}

/** Tells the changes of records that wait for a decision. */
function openIn(contested: readonly Change[]): (change: Change) => boolean {
  const open = new Set(contested.map(recordKey));
  return (change) => open.has(recordKey(change));
}

const LEFT = new WeakMap<Client, Map<string, readonly Change[]>>();

/** What still waited for a decision when the workspace was left in this page: it waits again when it is opened next. */
export function leftContested(client: Client, workspaceId: string): readonly Change[] {
  return LEFT.get(client)?.get(workspaceId) ?? [];
}

/** Keeps what waits for a decision, while the page lives, for the next time that the workspace is opened. */
export function leaveContested(client: Client, workspaceId: string, contested: readonly Change[]): void {
  const left = LEFT.get(client) ?? new Map<string, readonly Change[]>();
  LEFT.set(client, left.set(workspaceId, contested));
}
