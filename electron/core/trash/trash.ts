import path from 'node:path';
import type { TrashedWorkspace } from '#shared/api/trash-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Log } from '../log.ts';
import { removeMediaCopies } from '../media/media-copies.ts';
import { bytesOfTree, removeTree } from '../storage/folder-tree.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { renamePatiently } from '../storage/replace-file.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { freeWorkspaceId, listWorkspaceIds } from '../storage/workspace-folders.ts';
import { takeLock } from '../storage/workspace-lock.ts';
import { readTrashRecord, removeTrashRecord, type TrashRecord, writeTrashRecord } from './trash-record.ts';
import { createStartBudget, daysLeftOf, waitedUntil } from './waiting-time.ts';

export type TrashOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: Log;
  /** Removes the backups of a workspace that is gone for ever, wherever they lie. */
  readonly removeBackups: (id: string) => Promise<void>;
  /** Whether all places of backups can be reached; until then nothing goes by itself, so that no backup outlives it. */
  readonly isEveryPlaceThere: () => Promise<boolean>;
};

/** Removed workspaces, each a folder of its own, whole as it was, with the time it has waited. */
export type Trash = {
  /**
   * Moves the folder of a closed workspace to the trash. Throws not-found, workspace-locked while another program writes
   * in it, or an error of the disk; then it stands where it stood.
   */
  readonly put: (
    id: string,
    about: Pick<TrashedWorkspace, 'name' | 'colour'>,
    folder: string,
  ) => Promise<TrashedWorkspace>;
  /** The one removed last first. What has waited to the end goes for ever. */
  readonly list: () => Promise<readonly TrashedWorkspace[]>;
  /** Moves it back; under a new id where its own is taken meanwhile. */
  readonly restore: (id: string) => Promise<{ readonly id: string; readonly path: string }>;
  /** Removes it for ever, with its backups unless another workspace goes by the same id. */
  readonly purge: (id: string) => Promise<void>;
};

/** What has waited to the end goes when the list is next asked for; there is no timer. */
export function createTrash(options: TrashOptions): Trash {
  const { fileSystem, dataFolder, clock, newId, log } = options;
  const parent = path.join(dataFolder, 'trash');
  const workspaces = path.join(dataFolder, 'workspaces');
  const budget = createStartBudget(() => performance.now());
  const folderOf = (id: string) => path.join(parent, id);

  async function move(from: string, to: string): Promise<void> {
    await renamePatiently(fileSystem, from, to);
    for (const folder of [path.dirname(to), path.dirname(from)]) {
      // After a power cut it may stand in the old place again: whole, and that is not an error of this move.
      await fileSystem
        .syncFolder(folder)
        .catch((error: unknown) => log(`${folder} is not on the disk yet`, error));
    }
  }

  async function put(id: string, about: Pick<TrashedWorkspace, 'name' | 'colour'>, folder: string) {
    if ((await fileSystem.facts(folder)) === null) throw new PlannerError('not-found', `No ${folder}`);
    const lock = await takeLock(fileSystem, filesOf(folder).lock);
    if (typeof lock === 'string') throw new PlannerError(LOCK_CODES[lock]);
    try {
      await makeParent();
      const now = clock().toISOString();
      const record: TrashRecord = { id, ...about, removedAt: now, waitedMs: 0, lookedAt: now };
      await writeTrashRecord(fileSystem, folder, record);
      const key = await freeKey(id);
      await move(folder, folderOf(key));
      await fileSystem.remove(filesOf(folderOf(key)).lock).catch(() => undefined); // it goes stale by itself
      return describe(key, record);
    } finally {
      await lock.release();
    }
  }

  async function makeParent(): Promise<void> {
    if ((await fileSystem.facts(parent)) !== null) return;
    await fileSystem.makeFolder(parent);
    await fileSystem.syncFolder(dataFolder);
  }

  /** A workspace of the same id may have been removed before. */
  async function freeKey(id: string): Promise<string> {
    for (let number = 2, key = id; ; number += 1) {
      if ((await fileSystem.facts(folderOf(key))) === null) return key;
      key = `${id.slice(0, 110)}-${number}`;
    }
  }

  async function describe(key: string, record: TrashRecord): Promise<TrashedWorkspace> {
    const { name, colour, removedAt } = record;
    const bytes = await bytesOfTree(fileSystem, folderOf(key));
    return { id: key, name, colour, removedAt, daysLeft: daysLeftOf(record), bytes };
  }

  /** What is known of one in the trash, with the time until now counted. */
  async function look(key: string): Promise<TrashRecord> {
    const now = clock();
    const found = await readTrashRecord(fileSystem, folderOf(key));
    const seen = found ?? unknownRecord(key, now.toISOString());
    const waiting = waitedUntil(seen, now, budget.leftFor(key));
    const record = { ...seen, ...waiting };
    const isFresh = Math.abs(now.getTime() - Date.parse(seen.lookedAt)) < WRITE_AFTER_MS;
    if (found !== null && isFresh) return record; // the time counts from the same look as before
    budget.spend(key, waiting.waitedMs - seen.waitedMs);
    await writeTrashRecord(fileSystem, folderOf(key), record).catch((error: unknown) =>
      log(`The time that ${key} has waited is not kept`, error),
    );
    return record;
  }

  async function keys(): Promise<readonly string[]> {
    return listWorkspaceIds(fileSystem, parent);
  }

  async function list(): Promise<readonly TrashedWorkspace[]> {
    await sweepHalfPurged();
    const found: TrashedWorkspace[] = [];
    for (const key of await keys()) {
      const record = await look(key);
      const isOver = daysLeftOf(record) === 0 && (await options.isEveryPlaceThere());
      if (!isOver || !(await goes(key))) found.push(await describe(key, record));
    }
    return found.sort((left, right) => right.removedAt.localeCompare(left.removedAt));
  }

  async function goes(key: string): Promise<boolean> {
    try {
      await purge(key);
      return true;
    } catch (error) {
      log(`${key} stays in the trash`, error);
      return false;
    }
  }

  async function sweepHalfPurged(): Promise<void> {
    if ((await fileSystem.facts(parent)) === null) return;
    for (const name of await fileSystem.list(parent)) {
      if (!name.endsWith(PURGING)) continue;
      const left = path.join(parent, name);
      await removeTree(fileSystem, left).catch((error: unknown) => log(`${left} cannot be removed`, error));
    }
  }

  async function assertThere(key: string): Promise<void> {
    if ((await fileSystem.facts(folderOf(key))) === null) {
      throw new PlannerError('not-found', `No ${key} in the trash`);
    }
  }

  async function restore(key: string) {
    await assertThere(key);
    const record = await readTrashRecord(fileSystem, folderOf(key));
    const wished = record?.id ?? key;
    await fileSystem.makeFolder(workspaces);
    const isTaken = (await fileSystem.facts(path.join(workspaces, wished))) !== null;
    const id = isTaken ? await freeWorkspaceId(fileSystem, workspaces, record?.name ?? key, newId) : wished;
    const folder = path.join(workspaces, id);
    await move(folderOf(key), folder);
    await removeTrashRecord(fileSystem, folder).catch((error: unknown) => log('A record is left', error));
    return { id, path: folder };
  }

  async function purge(key: string): Promise<void> {
    await assertThere(key);
    const record = await readTrashRecord(fileSystem, folderOf(key));
    const id = record?.id ?? key;
    if (!(await isKnownElsewhere(id, key))) {
      await options.removeBackups(id);
      await removeMediaCopies(fileSystem, path.join(parent, '.media', id));
    }
    // One step to where nobody brings it back from, so that no half of it can ever be restored.
    const going = path.join(parent, `.${key}${PURGING}`);
    await move(folderOf(key), going);
    await removeTree(fileSystem, going);
  }

  /** Whether its backups are those of another workspace, too. */
  async function isKnownElsewhere(id: string, key: string): Promise<boolean> {
    if ((await fileSystem.facts(path.join(workspaces, id))) !== null) return true;
    for (const other of await keys()) {
      if (other === key) continue;
      if (((await readTrashRecord(fileSystem, folderOf(other)))?.id ?? other) === id) return true;
    }
    return false;
  }

  return {
    put: (...given) => withStorageErrors(() => put(...given)),
    list: () => withStorageErrors(list),
    restore: (id) => withStorageErrors(() => restore(id)),
    purge: (id) => withStorageErrors(() => purge(id)),
  };
}

const PURGING = '.purging';
/** Looks within an hour are not worth a write: the next one counts their time. */
const WRITE_AFTER_MS = 3_600_000;
const LOCK_CODES = { locked: 'workspace-locked', 'no-permission': 'no-permission' } as const;

function unknownRecord(key: string, now: string): TrashRecord {
  return { id: key, name: key, colour: 'slate', removedAt: now, waitedMs: 0, lookedAt: now };
}
