import path from 'node:path';
import type { BackupReason, BackupStatus, MadeBackup, WorkspaceBackups } from '#shared/api/backup-methods.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { HeavyWork } from '../heavy-work.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import type { Seal } from '../storage/seal.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import { toStorageError } from '../storage/storage-error.ts';
import { hasFailure, isShrunk, isUnreadable, withFailure, withoutFailure } from './alarms.ts';
import { isDue } from './due.ts';
import { removeGenerations } from './forget-generations.ts';
import {
  createGenerations,
  type GenerationFile,
  type Generations,
  listGenerationFiles,
} from './generations.ts';
import { makeGeneration } from './make-generation.ts';
import { createPlaces, type SecondPlace } from './places.ts';
import { createSafetyRecords } from './safety-record.ts';
import { bringUpToDate } from './second-place.ts';
import type { SnapshotSource } from './snapshot-source.ts';
import { sweepGenerations } from './sweep-generations.ts';
import { createTurns } from './turns.ts';
import { verifyGenerations } from './verify-generations.ts';

export type BackupsOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly clock: () => Date;
  readonly log: Log;
  readonly announce: (event: PlannerEvent) => void;
  readonly settings: Pick<SettingsStore, 'backupPlace' | 'setBackupPlace'>;
  readonly workspaceIds: () => Promise<readonly string[]>;
  readonly snapshots: SnapshotSource;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  /** For the checks alone: a backup must not wait for someone's PDF. */
  readonly heavyWork: Pick<HeavyWork, 'checkSnapshot' | 'close'>;
  /** Whether the program runs for a moment only, as on the command line. */
  readonly isBrief: boolean;
};

/** Generations of all workspaces. Whatever fails here is an alarm and keeps nobody from saving. */
export type Backups = Generations & {
  /** To be told after each fold; makes an automatic generation where it is time, while everything else goes on. */
  readonly onFolded: (workspaceId: string, sequence: number) => void;
  /** Makes one of what changed since the last; to be awaited after a workspace was closed, while its key is known. */
  readonly settle: (workspaceId: string) => Promise<void>;
  /**
   * Makes one of everything so far, before a risky step; never throws. Returns its id, or null where none could be made,
   * which is an alarm unless the workspace cannot be read anyway. Not to be awaited by a task of the store's own queue.
   */
  readonly before: (workspaceId: string, reason: BackupReason) => Promise<string | null>;
  /**
   * Makes one of a snapshot's file as it stood on disk, encrypted or not, whatever is there now. Throws what making one
   * throws.
   */
  readonly keep: (workspaceId: string, reason: BackupReason, fileBytes: Buffer) => Promise<string>;
  /** Makes one because a person wishes it, in both places. Throws not-found, and what making one throws. */
  readonly make: (workspaceId: string) => Promise<MadeBackup>;
  /** Reads every one back, wherever it lies; a bad copy makes it bad. */
  readonly verify: (
    workspaceId: string,
  ) => Promise<{ readonly good: readonly string[]; readonly bad: readonly string[] }>;
  readonly status: () => Promise<BackupStatus>;
  readonly secondPlace: () => Promise<SecondPlace | null>;
  /** Throws place-unusable. What is there to be copied follows by itself. */
  readonly setPlace: (place: string | null) => Promise<void>;
  readonly acknowledge: (workspaceId: string) => Promise<void>;
  /** Removes all of a workspace, in both places. */
  readonly forget: (workspaceId: string) => Promise<void>;
  /** Runs a task while no generation of a workspace is made or copied; those it renames are not missed. */
  readonly quietly: <Value>(workspaceId: string, task: () => Promise<Value>) => Promise<Value>;
  /** Makes what is due at closing and waits for what is running. */
  readonly close: () => Promise<void>;
};

/** What this run knows of a workspace. */
type Run = {
  /** Sequence of the last fold and of the last generation; equal where nothing changed since. */
  folded: number | null;
  saved: number | null;
  madeAt: number | null;
  /** The last generation's file: if it is gone, someone has emptied the folder. */
  newest: string | null;
};

export function createBackups(options: BackupsOptions): Backups {
  const { fileSystem, clock, log, announce, snapshots, sealOf, isBrief } = options;
  const check = options.heavyWork.checkSnapshot;
  const places = createPlaces(options);
  const generations = createGenerations({ fileSystem, places: places.reachable });
  const tell = (workspaceId: string) => announce({ name: 'safety.changed', workspaceId });
  const records = createSafetyRecords({ fileSystem, folder: places.here, log, onAlarms: tell });
  const inTurn = createTurns();
  const inTurnSecond = createTurns();
  const runs = new Map<string, Run>();

  const folderOf = (workspaceId: string) => path.join(places.here, workspaceId);
  const now = () => clock().toISOString();
  const keptOf = async (workspaceId: string) => new Set((await records.of(workspaceId)).kept);

  function runOf(workspaceId: string): Run {
    const run = runs.get(workspaceId) ?? { folded: null, saved: null, madeAt: null, newest: null };
    runs.set(workspaceId, run);
    return run;
  }

  /** Makes a generation here; what fails becomes an alarm and is thrown on. */
  async function add(
    workspaceId: string,
    reason: BackupReason,
    read: () => Promise<Buffer>,
  ): Promise<GenerationFile> {
    const folder = folderOf(workspaceId);
    try {
      const bytes = await read();
      const seal = await sealOf(workspaceId);
      const [before = null] = await listGenerationFiles(fileSystem, folder);
      const at = clock();
      const made = await makeGeneration(
        { fileSystem, check },
        { folder, bytes, seal, reason, at, newest: before },
      );
      Object.assign(runOf(workspaceId), {
        saved: made.sequence,
        newest: made.path,
        ...(reason === 'automatic' ? { madeAt: at.getTime() } : {}),
      });
      await rememberMade(workspaceId, made, before);
      await sweepGenerations(fileSystem, folder, await keptOf(workspaceId)).catch((error: unknown) =>
        log(`Old generations of ${workspaceId} could not be removed`, error),
      );
      tell(workspaceId);
      return made;
    } catch (error) {
      const told = toStorageError(error);
      if (!isUnreadable(told) || reason === 'automatic') await alarm(workspaceId, 'here', told);
      throw told;
    }
  }

  async function rememberMade(
    workspaceId: string,
    made: GenerationFile,
    before: GenerationFile | null,
  ): Promise<void> {
    const { at, records: count } = made;
    await records.change(workspaceId, ({ alarms, kept }) => {
      const well = { verifiedAt: at, alarms: withoutFailure(alarms, 'here') };
      const previous = before?.records ?? null;
      if (before === null || count === null || !isShrunk(count, previous)) return well;
      const shrunk = { kind: 'shrunk', at, records: count, before: previous } as const;
      return { ...well, alarms: [...well.alarms, shrunk], kept: [...kept, before.id] };
    });
  }

  async function alarm(workspaceId: string, place: 'here' | 'second', error: unknown): Promise<void> {
    log(`A backup of ${workspaceId} failed (${place})`, error);
    const code = error instanceof PlannerError ? error.code : 'storage-failed';
    await records.change(workspaceId, ({ alarms }) => ({
      alarms: withFailure(alarms, { place, at: now(), code }),
    }));
  }

  /** Copies to the second place; a slow one keeps nothing here waiting. Never throws. */
  function copyToSecond(workspaceId: string): Promise<void> {
    return inTurnSecond(workspaceId, async () => {
      try {
        const [seal, kept] = [await sealOf(workspaceId), await keptOf(workspaceId)];
        const isOther = await bringUpToDate({ fileSystem, places, log }, { workspaceId, seal, kept });
        await records.change(workspaceId, ({ alarms }) => ({ alarms: withoutFailure(alarms, 'second') }));
        if (isOther) tell(workspaceId);
      } catch (error) {
        await alarm(workspaceId, 'second', toStorageError(error));
      }
    });
  }

  /** An automatic generation, where something changed and it is time. Never throws. */
  async function addIfDue(workspaceId: string, moment: 'fold' | 'close'): Promise<void> {
    const run = runOf(workspaceId);
    if (run.folded === null || run.folded === run.saved) return;
    try {
      const isGone = run.newest !== null && (await fileSystem.facts(run.newest)) === null;
      if (!isGone && !(await isTime(workspaceId, moment))) return await catchUp(workspaceId);
      const [newest] = await listGenerationFiles(fileSystem, folderOf(workspaceId));
      if (newest?.sequence === run.folded) {
        run.saved = run.folded;
        return;
      }
      await add(workspaceId, 'automatic', () => snapshots.onDisk(workspaceId));
      if (isGone) await alarm(workspaceId, 'here', new PlannerError('storage-failed', 'Backups vanished'));
      void copyToSecond(workspaceId);
    } catch (error) {
      if (!(error instanceof PlannerError)) log(`No automatic backup of ${workspaceId}`, error);
    }
  }

  /** The first change of a run has one made at once, and so has the last; but not in runs of a moment. */
  async function isTime(workspaceId: string, moment: 'fold' | 'close'): Promise<boolean> {
    if (moment === 'close' && !isBrief) return true;
    const { madeAt } = runOf(workspaceId);
    return isDue(clock(), madeAt ?? (isBrief ? await lastAutomaticAt(workspaceId) : null));
  }

  async function lastAutomaticAt(workspaceId: string): Promise<number | null> {
    const files = await listGenerationFiles(fileSystem, folderOf(workspaceId));
    const last = files.find(({ reason }) => reason === 'automatic');
    return last === undefined ? null : Date.parse(last.at);
  }

  /** The stick that was missing may be back. */
  async function catchUp(workspaceId: string): Promise<void> {
    const { alarms } = await records.of(workspaceId);
    if (hasFailure(alarms, 'second')) void copyToSecond(workspaceId);
  }

  async function statusOf(workspaceId: string): Promise<WorkspaceBackups> {
    const all = await generations.list(workspaceId);
    const { verifiedAt, alarms } = await records.of(workspaceId);
    return {
      id: workspaceId,
      last: all[0] ?? null,
      verifiedAt,
      generations: all.length,
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      alarms,
    };
  }

  return {
    ...generations,
    secondPlace: places.second,
    onFolded: (workspaceId, sequence) => {
      runOf(workspaceId).folded = sequence;
      void inTurn(workspaceId, () => addIfDue(workspaceId, 'fold'));
    },
    settle: (workspaceId) => inTurn(workspaceId, () => addIfDue(workspaceId, 'close')),
    before: async (workspaceId, reason) => {
      try {
        return await inTurn(workspaceId, async () => {
          const made = await add(workspaceId, reason, () => snapshots.upToNow(workspaceId));
          void copyToSecond(workspaceId);
          return made.id;
        });
      } catch (error) {
        if (!(error instanceof PlannerError)) log(`No backup of ${workspaceId} ${reason}`, error);
        return null;
      }
    },
    // Not in turn: the store that asks for it may be what a generation in the making waits for.
    keep: async (workspaceId, reason, fileBytes) => {
      const made = await add(workspaceId, reason, async () =>
        (await sealOf(workspaceId)).openFile(fileBytes),
      );
      void copyToSecond(workspaceId);
      return made.id;
    },
    make: async (workspaceId) => {
      const {
        id,
        path: file,
        bytes,
      } = await inTurn(workspaceId, () => add(workspaceId, 'wish', () => snapshots.upToNow(workspaceId)));
      await copyToSecond(workspaceId);
      return { id: workspaceId, path: file, bytes, generation: id };
    },
    verify: async (workspaceId) => {
      const seal = await sealOf(workspaceId);
      const found = await verifyGenerations(
        { fileSystem, check },
        { places: await places.reachable(), workspaceId, seal },
      );
      const isNewestGood = found.newest !== null && found.good.includes(found.newest);
      if (isNewestGood) await records.change(workspaceId, () => ({ verifiedAt: now() }));
      tell(workspaceId);
      return { good: found.good, bad: found.bad };
    },
    status: async () => {
      const ids = await options.workspaceIds();
      const second = await places.second();
      return {
        folder: places.here,
        second: second === null ? null : { path: second.path, isReachable: second.isReachable },
        workspaces: await Promise.all(ids.map(statusOf)),
      };
    },
    setPlace: async (place) => {
      await places.setSecond(place);
      for (const workspaceId of await options.workspaceIds()) void copyToSecond(workspaceId);
    },
    acknowledge: (workspaceId) =>
      inTurn(workspaceId, () => records.change(workspaceId, () => ({ alarms: [], kept: [] }))),
    forget: (workspaceId) =>
      inTurn(workspaceId, () =>
        inTurnSecond(workspaceId, async () => {
          await removeGenerations({ fileSystem, places: await places.reachable() }, workspaceId);
          records.forget(workspaceId);
          runs.delete(workspaceId);
        }),
      ),
    quietly: (workspaceId, task) =>
      inTurn(workspaceId, () =>
        inTurnSecond(workspaceId, async () => {
          try {
            return await task();
          } finally {
            runOf(workspaceId).newest = null;
          }
        }),
      ),
    close: async () => {
      await Promise.all([...runs.keys()].map((id) => inTurn(id, () => addIfDue(id, 'close'))));
      await inTurn.allDone();
      await inTurnSecond.allDone();
      await options.heavyWork.close();
    },
  };
}
