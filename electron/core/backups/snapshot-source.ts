import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf, readWorkspace } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import { toSnapshotBytes } from '../storage/snapshot.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import type { WorkspaceStore } from '../storage/workspace-store.ts';

/** Where the content of generations comes from, in the clear and not yet checked. */
export type SnapshotSource = {
  /** The snapshot's file as it stands: nobody has to wait for it. */
  readonly onDisk: (workspaceId: string) => Promise<Buffer>;
  /** With every commit so far, also where another program has the workspace open. */
  readonly upToNow: (workspaceId: string) => Promise<Buffer>;
};

/** Both readings throw not-found, and what a damaged, newer, locked or absent workspace throws. */
export function createSnapshotSource({
  fileSystem,
  folderOf,
  openStore,
  sealOf,
}: {
  readonly fileSystem: FileSystemPort;
  readonly folderOf: (workspaceId: string) => string;
  /** The store of a workspace that this program has open; null for another. */
  readonly openStore: (workspaceId: string) => Pick<WorkspaceStore, 'fold' | 'readOnly'> | null;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
}): SnapshotSource {
  async function onDisk(workspaceId: string): Promise<Buffer> {
    const { snapshot } = filesOf(folderOf(workspaceId));
    const isThere = (await fileSystem.facts(snapshot)) !== null;
    if (!isThere) throw new PlannerError('not-found', `No snapshot of ${workspaceId}`);
    const seal = await sealOf(workspaceId);
    return seal.openFile(await fileSystem.read(snapshot));
  }

  /** A workspace that is not open here may have commits in its journal: they are played back, nothing is written. */
  async function ofClosed(workspaceId: string): Promise<Buffer> {
    const files = filesOf(folderOf(workspaceId));
    const journal = await fileSystem.facts(files.journal);
    const isFolded = journal === null || journal.size === 0;
    if (isFolded && (await fileSystem.facts(files.snapshot)) !== null) return onDisk(workspaceId);
    const read = await readWorkspace(fileSystem, files, await sealOf(workspaceId));
    if (read.snapshot.sequence === read.folded.sequence) return onDisk(workspaceId);
    return Buffer.from(await toSnapshotBytes(read.snapshot));
  }

  return {
    onDisk: (workspaceId) => withStorageErrors(() => onDisk(workspaceId)),
    upToNow: (workspaceId) =>
      withStorageErrors(async () => {
        const store = openStore(workspaceId);
        if (store === null || store.readOnly() !== null) return ofClosed(workspaceId);
        await store.fold();
        return onDisk(workspaceId);
      }),
  };
}
