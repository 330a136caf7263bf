import path from 'node:path';
import type { WorkspaceSummary } from '#shared/api/contract.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Log } from './log.ts';
import { readSealed } from './seal/read-sealed.ts';
import type { WorkspaceSeals } from './seal/workspace-seals.ts';
import type { FileSystemPort } from './storage/fs-port.ts';
import { createSerialQueue } from './storage/serial-queue.ts';
import {
  createWorkspaceFolder,
  listWorkspaceIds,
  type NewWorkspaceFolder,
} from './storage/workspace-folders.ts';
import { openWorkspaceStore, type StoreOptions, type WorkspaceStore } from './storage/workspace-store.ts';
import { createSummaries } from './workspace-summary.ts';

export type WorkspacesOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly device: () => Promise<string>;
  readonly log: Log;
  readonly seals: Pick<WorkspaceSeals, 'sealOf' | 'ready'>;
  /** Keeps the file of a snapshot as it was before its first migration. */
  readonly keepOriginal: (id: string, fileBytes: Buffer) => Promise<unknown>;
  /** Told after each fold. */
  readonly onFolded: (id: string, sequence: number) => void;
} & Pick<StoreOptions, 'foldAfterMs' | 'foldAtBytes'>;

/** A workspace as it stands, for whoever only looks. */
export type WorkspaceReading = {
  readonly tables: Tables;
  readonly sequence: number;
  /** Moment of the last commit. */
  readonly changedAt: string;
};

/** What a new workspace brings along. */
export type WorkspaceStart = Pick<NewWorkspaceFolder, 'seal' | 'head' | 'prepare'>;

/** All workspaces of a data folder; those in use stay open, with their lock, until they are closed. */
export type Workspaces = {
  readonly list: () => Promise<readonly WorkspaceSummary[]>;
  readonly create: (
    name: string,
    tables: Tables,
    start?: WorkspaceStart,
  ) => Promise<{ readonly id: string; readonly path: string }>;
  /**
   * Starts a task with a workspace that is open, opening it where it is not. What the task asks of the store before its
   * first pause is done before the store closes.
   */
  readonly within: <Value>(id: string, task: (store: WorkspaceStore) => Promise<Value>) => Promise<Value>;
  /** Looks at a workspace without opening it for writing. */
  readonly read: (id: string) => Promise<WorkspaceReading>;
  /** The store of a workspace that is open here; null for another. */
  readonly openStore: (id: string) => WorkspaceStore | null;
  readonly folderOf: (id: string) => string;
  readonly ids: () => Promise<readonly string[]>;
  readonly close: (id: string) => Promise<void>;
  /** Closes a workspace and runs a task on its folder; nobody opens it here before the task has ended. */
  readonly whileClosed: <Value>(id: string, task: (folder: string) => Promise<Value>) => Promise<Value>;
  readonly closeAll: () => Promise<void>;
};

export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  const { fileSystem, dataFolder, clock, newId, seals } = options;
  const parent = path.join(dataFolder, 'workspaces');
  const stores = new Map<string, WorkspaceStore>();
  const queues = new Map<string, ReturnType<typeof createSerialQueue>>();
  const summaries = createSummaries({ fileSystem, parent, clock, seals });

  const folderOf = (id: string) => path.join(parent, id);
  const ids = () => listWorkspaceIds(fileSystem, parent);

  /** Opening and closing of one workspace never overlap. */
  function inTurn<Value>(id: string, task: () => Promise<Value>): Promise<Value> {
    const queue = queues.get(id) ?? createSerialQueue();
    queues.set(id, queue);
    return queue(task);
  }

  /** One that opened for reading is opened anew each time: the reason may have gone, and others may have written. */
  async function readyStore(id: string): Promise<WorkspaceStore> {
    const present = stores.get(id);
    if (present !== undefined && present.readOnly() === null) return present;
    await closeStore(id);
    const store = await openWorkspaceStore(await storeOptionsFor(id));
    stores.set(id, store);
    return store;
  }

  async function storeOptionsFor(id: string): Promise<StoreOptions> {
    return {
      ...options,
      id,
      folder: folderOf(id),
      quarantineFolder: path.join(dataFolder, 'quarantine'),
      seal: await seals.ready(id),
      onFolded: (sequence) => options.onFolded(id, sequence),
      keepOriginal: async (_, bytes) => {
        await options.keepOriginal(id, bytes);
      },
    };
  }

  async function closeStore(id: string): Promise<void> {
    const store = stores.get(id);
    stores.delete(id);
    await store?.close();
  }

  async function within<Value>(id: string, task: (store: WorkspaceStore) => Promise<Value>): Promise<Value> {
    // In a box, so that the turn ends when the task has begun, not when it is done.
    const { result } = await inTurn(id, async () => ({ result: task(await readyStore(id)) }));
    return result;
  }

  async function read(id: string): Promise<WorkspaceReading> {
    const store = stores.get(id);
    if (store !== undefined && store.readOnly() === null) {
      return { tables: store.tables(), sequence: store.sequence(), changedAt: store.changedAt() };
    }
    const { snapshot } = await readSealed({ fileSystem, seals }, id, folderOf(id));
    const { tables, sequence, savedAt } = snapshot;
    return { tables, sequence, changedAt: savedAt };
  }

  const close = (id: string) => inTurn(id, () => closeStore(id));

  return {
    ids,
    within,
    read,
    close,
    folderOf,
    openStore: (id) => stores.get(id) ?? null,
    whileClosed: (id, task) =>
      inTurn(id, async () => {
        await closeStore(id);
        return task(folderOf(id));
      }),
    list: async () => {
      const all = (await ids()).map((id) => summaries.summaryOf(id, stores.get(id) ?? null));
      return (await Promise.all(all)).filter((summary) => summary !== null);
    },
    create: async (name, tables, start = {}) => {
      const now = clock().toISOString();
      const id = await createWorkspaceFolder(fileSystem, parent, { name, tables, now, newId, ...start });
      return { id, path: folderOf(id) };
    },
    closeAll: async () => {
      await Promise.all([...queues.keys()].map(close));
    },
  };
}
