import { gunzipSync, gzipSync } from 'node:zlib';
import { PlannerError } from '#shared/base/errors.ts';
import { type CheckedSnapshot, checkSnapshot } from './check-snapshot.ts';

/** A snapshot as it goes into a generation. */
export type PackedSnapshot = CheckedSnapshot & { readonly bytes: Uint8Array };

/** The packing in another thread, where there is one. Bytes that are given belong to it. */
export type PackSnapshot = (bytes: Uint8Array) => Promise<PackedSnapshot>;

/** Half the time of the default for files that are a seventh larger. */
const QUICK = 3;

/**
 * Packs the file of a snapshot once it has passed its check, and looks whether it unpacks to the same. Throws as
 * `checkSnapshot`, and storage-failed where the memory of this computer is not to be trusted.
 */
export function packSnapshot(bytes: Uint8Array): PackedSnapshot {
  const checked = checkSnapshot(bytes);
  const packed = gzipSync(bytes, { level: QUICK });
  if (!gunzipSync(packed).equals(bytes))
    throw new PlannerError('storage-failed', 'Packing changed something');
  return { ...checked, bytes: packed };
}
