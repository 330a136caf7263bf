import type { Generation } from '#shared/api/backup-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { isOnePast, replay } from '../storage/replay.ts';
import { type Snapshot, type SnapshotDocument, toSnapshot } from '../storage/snapshot.ts';
import type { Evidence } from './evidence.ts';

/** A state from which later commits can be replayed. */
type Base = {
  readonly generation: Generation | null;
  readonly sequence: number;
  readonly bytes: number;
  readonly read: () => Promise<SnapshotDocument>;
};

export type Rebuilt = {
  readonly snapshot: Snapshot;
  /** The generation it was built on; null where it was the file of the plan. */
  readonly generation: Generation | null;
  /** Length of the file that it was built on. */
  readonly bytes: number;
};

/**
 * The newest state that generations, file, journal and history prove: the newest base that can be read, and every commit
 * after it in unbroken sequence, each checked against the records it was made on. Where the commits do not follow the
 * newest base, older ones are tried, and the highest state counts. Null where there is no base at all.
 */
export async function rebuild(
  evidence: Evidence,
  generations: readonly Generation[],
  readGeneration: (generation: Generation) => Promise<SnapshotDocument>,
): Promise<Rebuilt | null> {
  let best: Rebuilt | null = null;
  let tries = 0;
  for (const base of basesOf(evidence, generations, readGeneration)) {
    const attempt = await buildOn(base, evidence);
    if (attempt === null) continue;
    tries += 1;
    if (best === null || attempt.rebuilt.snapshot.sequence > best.snapshot.sequence) best = attempt.rebuilt;
    if (attempt.isWhole || tries >= MOST_TRIES) break;
  }
  return best;
}

/** Bases that could be read, yet whose commits do not follow. */
const MOST_TRIES = 4;

function basesOf(
  evidence: Evidence,
  generations: readonly Generation[],
  readGeneration: (generation: Generation) => Promise<SnapshotDocument>,
): readonly Base[] {
  const { snapshot, snapshotSequence, readSnapshot } = evidence;
  const file: readonly Base[] =
    snapshot === null || snapshotSequence === null
      ? []
      : [{ generation: null, sequence: snapshotSequence, bytes: snapshot.bytes, read: readSnapshot }];
  const copies = generations.map((generation): Base => {
    const { sequence, bytes } = generation;
    return { generation, sequence, bytes, read: () => readGeneration(generation) };
  });
  return [...file, ...copies].sort((left, right) => right.sequence - left.sequence);
}

/** Null for a base that is damaged itself. `isWhole`: nothing that is known stands above it. */
async function buildOn({ generation, bytes, read }: Base, evidence: Evidence) {
  try {
    const document = await read();
    const commits = await evidence.commitsSince(document.sequence);
    const isShared = isOnePast(document, commits, []);
    const { document: reached, brokenBy } = replay(document, isShared ? commits : []);
    const snapshot = toSnapshot(reached);
    if (snapshot.isNewer) return null;
    const isWhole = isShared && brokenBy === null && snapshot.sequence >= evidence.lastSequence;
    return { rebuilt: { snapshot, generation, bytes }, isWhole };
  } catch (error) {
    if (error instanceof PlannerError) return null;
    throw error;
  }
}
