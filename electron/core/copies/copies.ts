import { createHash } from 'node:crypto';
import path from 'node:path';
import type { PlanCopy } from '#shared/api/copy-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileFacts, FileSystemPort } from '../storage/fs-port.ts';
import { readPresent } from '../storage/placeholder.ts';
import { keepAside } from '../storage/quarantine.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import { parseSnapshotDocument, type Snapshot, toSnapshot } from '../storage/snapshot.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { kindOfOwnCopy, momentOfOwnCopy } from './copy-names.ts';
import { syncCopyOf } from './sync-names.ts';

export type CopiesOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  /** How the files of a workspace stand on disk. Throws workspace-sealed where it is not unlocked. */
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
};

/** Other versions of a workspace that lie beside it. */
export type Copies = {
  /** The newest first. */
  readonly list: (workspaceId: string) => Promise<readonly PlanCopy[]>;
  readonly count: (workspaceId: string) => Promise<number>;
  /** Throws not-found, workspace-damaged, workspace-newer, workspace-sealed or workspace-away. */
  readonly readCopy: (workspaceId: string, copyId: string) => Promise<Snapshot>;
  /** Moves a copy to quarantine, unchanged. Throws not-found. */
  readonly putAside: (workspaceId: string, copyId: string) => Promise<void>;
};

type Found = Omit<PlanCopy, 'at' | 'bytes' | 'isReadable'> & {
  readonly file: string;
  readonly facts: FileFacts;
};

/** Looks into the folders anew at every call; what it found out about a file holds while its size and time do. */
export function createCopies(options: CopiesOptions): Copies {
  const { fileSystem, dataFolder, clock, sealOf } = options;
  const readable = new Map<string, { readonly key: string; readonly savedAt: string | null }>();
  const folderOf = (id: string) => path.join(dataFolder, 'workspaces', id);

  function find(workspaceId: string): Promise<readonly Found[]> {
    return withStorageErrors(async () => {
      const { folder, copies } = filesOf(folderOf(workspaceId));
      const own = await lookAt(fileSystem, copies, ownCopy);
      const synced = await lookAt(fileSystem, folder, syncCopy);
      return [...own, ...synced].sort((left, right) => right.facts.modifiedMs - left.facts.modifiedMs);
    });
  }

  async function require(workspaceId: string, copyId: string): Promise<Found> {
    const found = (await find(workspaceId)).find(({ id }) => id === copyId);
    if (found === undefined) throw new PlannerError('not-found', `No copy ${copyId} of ${workspaceId}`);
    return found;
  }

  async function read(workspaceId: string, { file }: Found): Promise<Snapshot> {
    const seal = await sealOf(workspaceId);
    const bytes = await withStorageErrors(() => readPresent(fileSystem, file));
    return toSnapshot(parseSnapshotDocument(await seal.openFile(bytes)));
  }

  /** Moment of the last commit in a copy; null where it cannot be read. Reads a file again only when it changed. */
  async function savedAtOf(workspaceId: string, found: Found): Promise<string | null> {
    const { inode, size, modifiedMs } = found.facts;
    const { isEncrypted } = await sealOf(workspaceId);
    const key = `${inode}/${size}/${modifiedMs}/${isEncrypted}`;
    const present = readable.get(found.file);
    if (present?.key === key) return present.savedAt;
    const savedAt = (await read(workspaceId, found)).savedAt;
    readable.set(found.file, { key, savedAt });
    return savedAt;
  }

  async function describe(workspaceId: string, found: Found): Promise<PlanCopy> {
    const savedAt = await savedAtOf(workspaceId, found).catch(() => null);
    const { id, kind, tool, fileName, facts } = found;
    const at = momentOfOwnCopy(fileName) ?? savedAt ?? new Date(facts.modifiedMs).toISOString();
    return { id, kind, tool, fileName, at, bytes: facts.size, isReadable: savedAt !== null };
  }

  return {
    list: async (workspaceId) => {
      const described: PlanCopy[] = [];
      for (const found of await find(workspaceId)) described.push(await describe(workspaceId, found));
      return described;
    },
    count: async (workspaceId) => (await find(workspaceId)).length,
    readCopy: async (workspaceId, copyId) => read(workspaceId, await require(workspaceId, copyId)),
    putAside: async (workspaceId, copyId) => {
      const { file, fileName } = await require(workspaceId, copyId);
      await withStorageErrors(async () => {
        await keepAside(fileSystem, path.join(dataFolder, 'quarantine'), {
          name: `${workspaceId}-${fileName}`.slice(-180),
          bytes: await readPresent(fileSystem, file),
          reason: 'Another version of this workspace, put aside by whoever looked at it.',
          at: clock(),
        });
        await fileSystem.remove(file);
        await fileSystem.syncFolder(path.dirname(file));
      });
    },
  };
}

type Named = Pick<PlanCopy, 'id' | 'kind' | 'tool'>;

async function lookAt(
  fileSystem: FileSystemPort,
  folder: string,
  nameOf: (fileName: string) => Named | null,
): Promise<readonly Found[]> {
  if ((await fileSystem.facts(folder))?.isFolder !== true) return [];
  const found: Found[] = [];
  for (const fileName of await fileSystem.list(folder)) {
    const named = nameOf(fileName);
    if (named === null) continue;
    const file = path.join(folder, fileName);
    const facts = await fileSystem.facts(file);
    if (facts !== null && !facts.isFolder) found.push({ ...named, fileName, file, facts });
  }
  return found;
}

function ownCopy(fileName: string): Named | null {
  const kind = kindOfOwnCopy(fileName);
  return kind === null ? syncCopy(fileName) : { id: path.basename(fileName, '.json'), kind, tool: null };
}

/** The id cannot be the name: it may hold blanks, brackets and letters of any script. */
function syncCopy(fileName: string): Named | null {
  const copy = syncCopyOf(fileName);
  if (copy === null || copy.isTemporary || copy.original === 'lock') return null;
  const id = `sync-${createHash('sha256').update(fileName, 'utf8').digest('hex').slice(0, 24)}`;
  return { id, kind: 'sync', tool: copy.tool };
}
