import path from 'node:path';
import type { PlannerEvent } from '#shared/api/contract.ts';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { createUnsavedEdits, type UnsavedEdits } from './copies/unsaved-edits.ts';
import type { Log } from './log.ts';
import { readSealed } from './seal/read-sealed.ts';
import type { WorkspaceSeals } from './seal/workspace-seals.ts';
import type { FileSystemPort } from './storage/fs-port.ts';
import { createSerialQueue } from './storage/serial-queue.ts';
import { sweepUnfinishedFolders } from './storage/unfinished-folders.ts';
import {
  createWorkspaceFolder,
  listWorkspaceIds,
  type NewWorkspaceFolder,
} from './storage/workspace-folders.ts';
import {
  type CommitRequest,
  openWorkspaceStore,
  type StoreOptions,
  type WorkspaceStore,
} from './storage/workspace-store.ts';
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
  /** Keeps the file of a snapshot before another program's version is taken. */
  readonly keepBeforeReload: (id: string, fileBytes: Buffer) => Promise<string>;
  readonly announce: (event: PlannerEvent) => void;
} & Pick<StoreOptions, 'foldAfterMs' | 'foldAtBytes' | 'heartbeatMs'>;

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
  /**
   * Commits edits. When someone took the lock, they are kept as a copy beside the workspace, and the error
   * workspace-locked names it (`kept`).
   */
  readonly commit: (id: string, request: CommitRequest) => ReturnType<WorkspaceStore['commit']>;
  /** Takes the lock from whoever has it, and opens for writing. */
  readonly takeOver: (id: string) => Promise<WorkspaceStore>;
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

/** Opens nothing by itself. Opening and closing one workspace wait for each other, never for another's. */
export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  const { fileSystem, dataFolder, clock, newId, seals, announce } = options;
  const parent = path.join(dataFolder, 'workspaces');
  const stores = new Map<string, WorkspaceStore>();
  const queues = new Map<string, ReturnType<typeof createSerialQueue>>();
  /** Of workspaces that someone took from us: windows here may still send edits of the time before. */
  const lost = new Map<string, UnsavedEdits>();
  let sweeping: Promise<void> | null = null;
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
    return openAnew(id, false);
  }

  async function openAnew(id: string, isTakeover: boolean): Promise<WorkspaceStore> {
    await closeStore(id);
    const store = await openWorkspaceStore({ ...(await storeOptionsFor(id)), isTakeover });
    stores.set(id, store);
    if (store.readOnly() === null) lost.delete(id);
    return store;
  }

  async function storeOptionsFor(id: string): Promise<StoreOptions> {
    const seal = await seals.ready(id);
    const folder = folderOf(id);
    const replaced = () => announce({ name: 'workspace.replaced', workspaceId: id });
    return {
      ...options,
      id,
      folder,
      quarantineFolder: path.join(dataFolder, 'quarantine'),
      seal,
      onFolded: (sequence) => options.onFolded(id, sequence),
      onLost: (state) => {
        lost.set(id, createUnsavedEdits({ fileSystem, folder, seal, clock }, state));
        replaced();
      },
      onFree: replaced,
      onReloaded: replaced,
      onCopyKept: () => announce({ name: 'safety.changed', workspaceId: id }),
      beforeReload: (bytes) => options.keepBeforeReload(id, bytes),
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

  async function commit(id: string, request: CommitRequest) {
    try {
      return await within(id, (store) => store.commit(request));
    } catch (error) {
      const unsaved = lost.get(id);
      const isLost = error instanceof PlannerError && error.code === 'workspace-locked';
      if (!isLost || unsaved === undefined) throw error;
      const kept = await unsaved.keep(request.client, request.edits);
      announce({ name: 'safety.changed', workspaceId: id });
      throw new PlannerError('workspace-locked', `The edits are kept as ${kept}`, { kept });
    }
  }

  async function takeOver(id: string): Promise<WorkspaceStore> {
    const present = stores.get(id);
    if (present !== undefined && present.readOnly() === null) return present;
    const store = await openAnew(id, true);
    announce({ name: 'workspace.replaced', workspaceId: id });
    return store;
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

  const close = (id: string) =>
    inTurn(id, async () => {
      lost.delete(id);
      await closeStore(id);
    });

  return {
    ids,
    within,
    commit,
    takeOver: (id) => inTurn(id, () => takeOver(id)),
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
      sweeping ??= sweepUnfinishedFolders(fileSystem, parent).catch((error: unknown) =>
        options.log('What was left of an unfinished workspace could not be removed', error),
      );
      await sweeping;
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
