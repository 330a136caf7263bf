import type { Tables } from '#shared/workspace/schema.ts';
import { heldState, type Lineage } from '../storage/lineage.ts';
import { type BasePlace, readBase } from './bases.ts';
import { isMergeInEffect, newestSharedSequence, type OwnPast, stateAt } from './own-past.ts';

/** Another state, as far as finding the common past goes. */
export type TheirState = {
  readonly id: string;
  readonly sequence: number;
  readonly savedAt: string;
  readonly tables: Tables;
  readonly lineage: Lineage | null;
};

/**
 * The state from which both come; null where none is known. Of another copy of the same workspace it is our newest
 * state that both share. Of a workspace that began as a bundle of ours, or took one in, it is our state in that bundle,
 * unless a later merge brought their state to us. Of two that began as bundles of a third, it is that third one.
 * Whatever is chosen is a past of both: an older one than needed asks more, but never loses anything.
 */
export async function findCommonPast(
  place: BasePlace & { readonly id: string },
  own: OwnPast,
  theirs: TheirState,
): Promise<Tables | null> {
  if (theirs.id === place.id) return stateAt(own, newestSharedSequence(own, theirs));
  const merged = await theirStateWeHold(place, own, theirs.id, theirs.sequence);
  const held = heldState(theirs.lineage, place.id);
  // What they took of ours after our last merge holds that merge too, so it is the younger past.
  if (held !== null && (merged === null || held >= merged.ownSequence)) {
    const state = stateAt(own, held);
    if (state !== null) return state;
  }
  if (merged !== null) return merged.tables;
  const origin = theirs.lineage?.forkedFrom ?? null;
  if (origin === null) return null;
  return (await theirStateWeHold(place, own, origin.workspaceId, origin.sequence))?.tables ?? null;
}

/** The newest state of another workspace, up to a sequence, that came in by a merge which is still in effect. */
async function theirStateWeHold(place: BasePlace, own: OwnPast, id: string, upTo: number) {
  for (const which of ['present', 'previous'] as const) {
    const base = await readBase(place, id, which);
    const isFromTheStart = base?.ownSequence === 0;
    if (
      base !== null &&
      base.sequence <= upTo &&
      (isFromTheStart || isMergeInEffect(own, base.ownSequence))
    ) {
      return base;
    }
  }
  return null;
}
