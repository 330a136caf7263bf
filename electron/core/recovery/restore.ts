import path from 'node:path';
import type { RecoverySource, Restored } from '#shared/api/recovery-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Edit } from '#shared/workspace/edit.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { startOf } from '../copies/bases.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { openJournal } from '../storage/journal.ts';
import { lineageOf } from '../storage/lineage.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { replaceFile } from '../storage/replace-file.ts';
import type { Seal } from '../storage/seal.ts';
import { type Snapshot, toSnapshotBytes } from '../storage/snapshot.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { createWorkspaceFolder } from '../storage/workspace-folders.ts';
import { takeLock } from '../storage/workspace-lock.ts';
import { keepFilesAside } from './keep-files-aside.ts';
import type { Sources } from './sources.ts';

/** Undo of what a restore changed says which state was brought back. */
export function restoreLabel(at: string): Edit['label'] {
  return { key: 'recovery.undo.restore', values: { at } };
}

export type CopyOptions = {
  readonly fileSystem: FileSystemPort;
  /** The folder of all workspaces. */
  readonly parent: string;
  readonly newId: () => string;
  readonly now: string;
  /** Writes the files of its posts into the folder that is being made. */
  readonly copyMedia: (tables: Tables, folder: string, seal: Seal) => Promise<void>;
};

/**
 * The plan of a source as a workspace of its own, encrypted as the first one is. It remembers that it came from there,
 * so that the two can be merged again.
 */
export async function restoreAsCopy(
  { fileSystem, parent, newId, now, copyMedia }: CopyOptions,
  { workspaceId, snapshot, seal }: { workspaceId: string; snapshot: Snapshot; seal: Seal },
): Promise<Restored> {
  const { tables, unknownKeys, unknownCollections, sequence, savedAt } = snapshot;
  const origin = {
    id: workspaceId,
    reader: 'own',
    sequence,
    savedAt,
    tables,
    lineage: lineageOf(unknownKeys),
  } as const;
  const { head, prepare } = startOf(fileSystem, origin);
  const id = await createWorkspaceFolder(fileSystem, parent, {
    name: tables.profile.get('profile')?.name ?? '',
    tables,
    unknownCollections,
    head: { ...unknownKeys, ...head },
    now,
    newId,
    seal,
    prepare: async (folder, ownSeal) => {
      await prepare?.(folder, ownSeal);
      await copyMedia(tables, folder, ownSeal);
    },
  });
  return { id, path: path.join(parent, id), before: null, quarantined: null };
}

export type RestoreInPlaceOptions = {
  readonly fileSystem: FileSystemPort;
  readonly quarantineFolder: string;
  readonly clock: () => Date;
  /** Looks at the files anew, once nobody else can write them. */
  readonly findSources: () => Promise<Sources>;
  /** Why the files must make room. Throws where they must not. */
  readonly reason: () => Promise<string>;
  /** Makes a generation of a state that no file holds. */
  readonly keep: (snapshot: Snapshot, seal: Seal) => Promise<string | null>;
};

/**
 * Puts the plan of a source in the place of the files. What is there goes to quarantine first, as it is; the history stays
 * where it lies; and where a newer state than the source could be put together, it is kept as a generation. The new file
 * has a higher number than every known commit, so that nothing old that comes back later can pass for the newest. At every
 * moment the old files, or the new one, are there whole. Throws workspace-locked or read-only where they cannot be written.
 */
export async function restoreFiles(
  options: RestoreInPlaceOptions,
  { id, folder, source }: { readonly id: string; readonly folder: string; readonly source: RecoverySource },
): Promise<Restored> {
  const { fileSystem, quarantineFolder, clock } = options;
  const files = filesOf(folder);
  await withStorageErrors(() => fileSystem.makeFolder(folder));
  const lock = await takeLock(fileSystem, files.lock);
  if (lock === 'locked') throw new PlannerError('workspace-locked');
  if (lock === 'no-permission') throw new PlannerError('read-only');
  try {
    return await withStorageErrors(async () => {
      const reason = await options.reason();
      const sources = await options.findSources();
      const snapshot = await sources.read(source);
      if (snapshot.isNewer) throw new PlannerError('workspace-newer');
      const best = await sources.rebuilt();
      const isBest = best === null || best.snapshot.sequence <= snapshot.sequence;
      const before = isBest ? null : await options.keep(best.snapshot, sources.seal);
      const at = clock();
      const aside = await keepFilesAside(fileSystem, quarantineFolder, {
        name: id,
        files: [files.snapshot, files.journal, files.taken],
        reason,
        at,
      });
      const { tables, unknownKeys, unknownCollections } = snapshot;
      const sequence = Math.max(sources.lastSequence, sources.evidence.highestSequence) + 1;
      const content = { id, sequence, savedAt: at.toISOString(), tables, unknownKeys, unknownCollections };
      const bytes = await sources.seal.sealFile(await toSnapshotBytes(content));
      await replaceFile(fileSystem, files.snapshot, bytes);
      await emptyJournal(fileSystem, files.journal, sources.seal);
      if ((await fileSystem.facts(files.taken)) !== null) await fileSystem.remove(files.taken);
      return { id, path: folder, before, quarantined: aside };
    });
  } finally {
    await lock.release();
  }
}

/** Its commits are all older than the new file, so that a crash before this does no harm. */
async function emptyJournal(fileSystem: FileSystemPort, file: string, seal: Seal): Promise<void> {
  if ((await fileSystem.facts(file)) === null) return;
  const journal = openJournal(fileSystem, file, 0, seal);
  try {
    await journal.reset();
  } finally {
    await journal.close();
  }
}
