import path from 'node:path';
import type { Handlers } from '#shared/api/contract.ts';
import type { DATA_METHODS, DataStatus } from '#shared/api/data-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { bytesOfTree } from '../storage/folder-tree.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import type { WorkspaceStore } from '../storage/workspace-store.ts';
import type { Workspaces } from '../workspaces.ts';
import { syncToolOf } from './sync-tool.ts';

/** What a host can do with folders; a host without a window can do neither. */
export type FolderTools = {
  /** Shows a folder in the system's file manager; false where that failed. */
  readonly showFolder?: (folder: string) => Promise<boolean>;
  /** Asks for a folder with the system's dialog; null where nothing was chosen. */
  readonly askFolder?: () => Promise<string | null>;
};

export type DataHandlerOptions = FolderTools & {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly workspaces: Workspaces;
  /** How many copies wait beside a workspace. */
  readonly countCopies: (id: string) => Promise<number>;
  readonly secondPlace: () => Promise<string | null>;
  readonly sealOf: (id: string) => Promise<Pick<Seal, 'isEncrypted'>>;
};

/** Where data lies and how to get there. Only ever our own folders: no page names a path. */
export function createDataHandlers(options: DataHandlerOptions): Pick<Handlers, keyof typeof DATA_METHODS> {
  const { fileSystem, dataFolder, workspaces, showFolder, askFolder, secondPlace } = options;

  async function placeOf(folder: FolderName, workspaceId: string | null): Promise<string> {
    switch (folder) {
      case 'data':
        return dataFolder;
      case 'workspace':
        return path.join(dataFolder, 'workspaces', named(workspaceId));
      case 'backups':
        return path.join(dataFolder, 'backups', ...(workspaceId === null ? [] : [workspaceId]));
      case 'second': {
        const place = await secondPlace();
        if (place === null) throw new PlannerError('not-found', 'No second place is chosen');
        return place;
      }
    }
  }

  return {
    'data.status': ({ workspaceId }) =>
      withStorageErrors(() => workspaces.within(workspaceId, (store) => describe(options, store))),
    'data.openFolder': ({ folder, workspaceId }) =>
      withStorageErrors(async () => {
        const place = await placeOf(folder, workspaceId);
        // A file must never be opened: its program would run.
        const isFolder = (await fileSystem.facts(place))?.isFolder ?? false;
        if (!isFolder) throw new PlannerError('not-found', `No folder ${place}`);
        return { isOpened: (await showFolder?.(place)) ?? false, path: place };
      }),
    'data.chooseFolder': async () => ({
      path: (await askFolder?.()) ?? null,
      canAsk: askFolder !== undefined,
    }),
  };
}

type FolderName = 'data' | 'workspace' | 'backups' | 'second';

function named(workspaceId: string | null): string {
  if (workspaceId !== null) return workspaceId;
  throw new PlannerError('invalid-input', 'Which workspace?', { fields: ['workspaceId'] });
}

async function describe(options: DataHandlerOptions, store: WorkspaceStore): Promise<DataStatus> {
  const { fileSystem, dataFolder } = options;
  const { id, folder } = store;
  const [savedAt, sequence] = [store.changedAt(), store.sequence()];
  const files = filesOf(folder);
  const journal = await fileSystem.read(files.journal).catch(() => Buffer.alloc(0));
  return {
    dataFolder,
    folder,
    savedAt,
    sequence,
    snapshotBytes: (await fileSystem.facts(files.snapshot))?.size ?? 0,
    journalCommits: linesOf(journal),
    historyBytes: await bytesOfTree(fileSystem, files.history),
    isSealed: (await options.sealOf(id)).isEncrypted,
    syncTool: await syncToolOf(fileSystem, dataFolder),
    copies: await options.countCopies(id),
  };
}

/** Each commit is one line, encrypted or not. */
function linesOf(bytes: Buffer): number {
  return bytes.reduce((count, byte) => (byte === NEWLINE ? count + 1 : count), 0);
}

const NEWLINE = 0x0a;
