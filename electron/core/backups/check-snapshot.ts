import { parseSnapshotDocument, toSnapshot } from '../storage/snapshot.ts';

export type CheckedSnapshot = {
  readonly sequence: number;
  /** Records in all collections, those that this version does not know too. */
  readonly records: number;
};

/** The check in another thread, where there is one. Bytes that are given belong to it. */
export type CheckSnapshot = (bytes: Uint8Array) => Promise<CheckedSnapshot>;

/**
 * Looks at every byte of a snapshot's file: checksum, form and each record. Throws workspace-damaged or workspace-newer.
 * @param bytes in the clear
 */
export function checkSnapshot(bytes: Uint8Array): CheckedSnapshot {
  const document = parseSnapshotDocument(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const records = [...document.collections.values()].reduce((sum, { size }) => sum + size, 0);
  return { sequence: toSnapshot(document).sequence, records };
}
