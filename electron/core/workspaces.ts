import path from 'node:path';
import type { WorkspaceSummary } from '#shared/api/contract.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Log } from './log.ts';
import { writeBackup } from './storage/backups.ts';
import type { FileSystemPort } from './storage/fs-port.ts';
import { filesOf, readWorkspace } from './storage/read-workspace.ts';
import { createSerialQueue } from './storage/serial-queue.ts';
import { toSnapshotText } from './storage/snapshot.ts';
import { createWorkspaceFolder, listWorkspaceIds } from './storage/workspace-folders.ts';
import { openWorkspaceStore, type StoreOptions, type WorkspaceStore } from './storage/workspace-store.ts';
import { createSummaries } from './workspace-summary.ts';

export type WorkspacesOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly device: () => Promise<string>;
  readonly log: Log;
} & Pick<StoreOptions, 'foldAfterMs' | 'foldAtBytes'>;

/** A workspace as it stands, for whoever only looks. */
export type WorkspaceReading = {
  readonly tables: Tables;
  readonly sequence: number;
  readonly snapshotText: () => string;
};

export type Backup = { readonly id: string; readonly path: string; readonly bytes: number };

/** All workspaces of a data folder; those in use stay open, with their lock, until they are closed. */
export type Workspaces = {
  readonly list: () => Promise<readonly WorkspaceSummary[]>;
  readonly create: (name: string, tables: Tables) => Promise<{ readonly id: string; readonly path: string }>;
  /** Runs a task with a workspace that is open, opening it where it is not; closing waits for the task. */
  readonly within: <Value>(id: string, task: (store: WorkspaceStore) => Promise<Value>) => Promise<Value>;
  /** Looks at a workspace without opening it for writing. */
  readonly read: (id: string) => Promise<WorkspaceReading>;
  readonly backUp: (id: string) => Promise<Backup>;
  readonly ids: () => Promise<readonly string[]>;
  readonly close: (id: string) => Promise<void>;
  readonly closeAll: () => Promise<void>;
};

type Entry = { readonly store: WorkspaceStore; readonly running: Set<Promise<void>> };

export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  const { fileSystem, dataFolder, clock, newId } = options;
  const parent = path.join(dataFolder, 'workspaces');
  const entries = new Map<string, Entry>();
  const queues = new Map<string, ReturnType<typeof createSerialQueue>>();
  const summaries = createSummaries({ fileSystem, parent, clock });

  const folderOf = (id: string) => path.join(parent, id);
  const backupFolderOf = (id: string) => path.join(dataFolder, 'backups', id);
  const ids = () => listWorkspaceIds(fileSystem, parent);

  /** Opening and closing of one workspace never overlap. */
  function inTurn<Value>(id: string, task: () => Promise<Value>): Promise<Value> {
    const queue = queues.get(id) ?? createSerialQueue();
    queues.set(id, queue);
    return queue(task);
  }

  /** One that opened for reading is opened anew each time: the reason may have gone, and others may have written. */
  async function readyEntry(id: string): Promise<Entry> {
    const present = entries.get(id);
    if (present !== undefined && present.store.readOnly() === null) return present;
    if (present !== undefined) await closeEntry(id, present);
    const entry: Entry = { store: await openWorkspaceStore(storeOptionsFor(id)), running: new Set() };
    entries.set(id, entry);
    return entry;
  }

  function storeOptionsFor(id: string): StoreOptions {
    return {
      ...options,
      id,
      folder: folderOf(id),
      quarantineFolder: path.join(dataFolder, 'quarantine'),
      keepOriginal: async (sequence, text) => {
        await writeBackup(fileSystem, backupFolderOf(id), { text, sequence, at: clock() });
      },
    };
  }

  async function closeEntry(id: string, entry: Entry): Promise<void> {
    await Promise.all(entry.running);
    entries.delete(id);
    await entry.store.close();
  }

  async function within<Value>(id: string, task: (store: WorkspaceStore) => Promise<Value>): Promise<Value> {
    const { result } = await inTurn(id, async () => {
      const { store, running } = await readyEntry(id);
      const started = task(store);
      const settled: Promise<void> = started.then(
        () => undefined,
        () => undefined, // whoever asked is told
      );
      running.add(settled);
      settled.then(() => running.delete(settled));
      return { result: started };
    });
    return result;
  }

  async function read(id: string): Promise<WorkspaceReading> {
    const store = entries.get(id)?.store;
    if (store !== undefined && store.readOnly() === null) {
      return { tables: store.tables(), sequence: store.sequence(), snapshotText: store.snapshotText };
    }
    const { snapshot } = await readWorkspace(fileSystem, filesOf(folderOf(id)));
    const { tables, sequence } = snapshot;
    return { tables, sequence, snapshotText: () => toSnapshotText(snapshot) };
  }

  const close = (id: string) =>
    inTurn(id, async () => {
      const entry = entries.get(id);
      if (entry !== undefined) await closeEntry(id, entry);
    });

  return {
    ids,
    within,
    read,
    close,
    list: async () => {
      const opened = (id: string) => entries.get(id)?.store ?? null;
      const all = (await ids()).map((id) => summaries.summaryOf(id, opened(id)));
      return (await Promise.all(all)).filter((summary) => summary !== null);
    },
    create: async (name, tables) => {
      const now = clock().toISOString();
      const id = await createWorkspaceFolder(fileSystem, parent, { name, tables, now, newId });
      return { id, path: folderOf(id) };
    },
    backUp: async (id) => {
      const { sequence, snapshotText } = await read(id);
      const content = { text: snapshotText(), sequence, at: clock() };
      return { id, ...(await writeBackup(fileSystem, backupFolderOf(id), content)) };
    },
    closeAll: async () => {
      await Promise.all([...queues.keys()].map(close));
    },
  };
}
