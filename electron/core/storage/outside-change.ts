import path from 'node:path';
import { outsideCopyName } from '../copies/copy-names.ts';
import { freeCopyName } from '../copies/free-copy-name.ts';
import type { FileFacts } from './fs-port.ts';
import { readPresent } from './placeholder.ts';
import { keepAside } from './quarantine.ts';
import { filesOf } from './read-workspace.ts';
import { replaceFile } from './replace-file.ts';
import {
  checksumLineOf,
  parseSnapshotDocument,
  type Snapshot,
  type SnapshotDocument,
  toSnapshot,
} from './snapshot.ts';
import type { StoreOptions } from './workspace-store.ts';

/** The snapshot's file as this program left it. */
export type KnownSnapshot = {
  /** As it was read or written; and as it may look, if a fold failed only after its rename. */
  readonly facts: readonly FileFacts[];
  readonly checksums: readonly string[];
};

/** What became of the snapshot's file: as it was; gone; the same content in another file; or another content. */
export type OutsideLook =
  | { readonly kind: 'none' | 'missing' }
  | { readonly kind: 'same'; readonly facts: FileFacts }
  | {
      readonly kind: 'changed';
      readonly facts: FileFacts;
      readonly bytes: Buffer;
      /** Null where it is not a sound snapshot of this workspace that this version may write. */
      readonly theirs: { readonly snapshot: Snapshot; readonly isMigrated: boolean } | null;
    };

/** Looks whether another program (a sync program, a person) replaced the snapshot of a workspace that is open. */
export async function lookOutside(
  { fileSystem, folder, id, seal }: Pick<StoreOptions, 'fileSystem' | 'folder' | 'id' | 'seal'>,
  known: KnownSnapshot,
): Promise<OutsideLook> {
  const { snapshot } = filesOf(folder);
  const facts = await fileSystem.facts(snapshot);
  if (facts === null) return { kind: 'missing' };
  if (known.facts.some((each) => isSameFile(each, facts))) return { kind: 'none' };
  const bytes = await readPresent(fileSystem, snapshot);
  const opened = await seal.openFile(Buffer.from(bytes)).catch(() => Buffer.alloc(0));
  const document = intactDocument(opened);
  if (document === null) return { kind: 'changed', facts, bytes, theirs: null };
  if (known.checksums.includes(checksumLineOf(opened))) return { kind: 'same', facts };
  return { kind: 'changed', facts, bytes, theirs: soundSnapshot(document, id) };
}

/** Keeps a version that another program put in place, unchanged, beside the workspace. */
export async function keepOutsideVersion(
  { fileSystem, folder, clock }: Pick<StoreOptions, 'fileSystem' | 'folder' | 'clock'>,
  bytes: Uint8Array,
): Promise<void> {
  const { copies } = filesOf(folder);
  await fileSystem.makeFolder(copies);
  const name = await freeCopyName(fileSystem, copies, outsideCopyName(clock()));
  await replaceFile(fileSystem, path.join(copies, name), bytes);
}

/** Keeps what stands where the journal was, before the snapshot makes it needless. */
export async function keepForeignJournal(options: StoreOptions): Promise<void> {
  const { fileSystem, folder, id, clock, log, quarantineFolder } = options;
  const { journal } = filesOf(folder);
  const size = (await fileSystem.facts(journal))?.size ?? 0;
  if (size === 0) return;
  log(`Another program changed the journal of ${id}; what it holds is put aside`);
  await keepAside(fileSystem, quarantineFolder, {
    name: `${id}-journal.jsonl`,
    bytes: await fileSystem.read(journal),
    reason: 'Another program replaced or cut this file while the workspace was open.',
    at: clock(),
  });
}

/** Whether two looks saw the very same file, by inode, size and time of change; the content is not read. */
export function isSameFile(left: FileFacts, right: FileFacts): boolean {
  const { inode, size, modifiedMs } = left;
  return inode === right.inode && size === right.size && modifiedMs === right.modifiedMs;
}

/** Null where the content does not match its own checksum: the first line alone proves nothing. */
function intactDocument(bytes: Buffer): SnapshotDocument | null {
  try {
    return parseSnapshotDocument(bytes);
  } catch {
    return null; // kept as it is
  }
}

function soundSnapshot(document: SnapshotDocument, id: string) {
  const { version } = document;
  try {
    const snapshot = toSnapshot(document);
    const isMine = snapshot.id === id && !snapshot.isNewer;
    return isMine ? { snapshot, isMigrated: version < snapshot.version } : null;
  } catch {
    return null; // kept as it is
  }
}
