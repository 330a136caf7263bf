import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BackupReason, BackupStatus, MadeBackup, WorkspaceBackups } from '#shared/api/backup-methods.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { HeavyWork } from '../heavy-work.ts';
import type { Log } from '../log.ts';
import { copyMedia, findMediaCopy, mediaFolderIn } from '../media/media-copies.ts';
import type { MediaContent } from '../media/media-files.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import { toStorageError } from '../storage/storage-error.ts';
import { hasFailure, withoutFailure } from './alarms.ts';
import { createAutomaticGenerations } from './automatic.ts';
import { removeGenerations } from './forget-generations.ts';
import { createGenerationMaker } from './generation-maker.ts';
import { createGenerations, type Generations } from './generations.ts';
import { createPlaces, type SecondPlace } from './places.ts';
import { createSafetyRecords } from './safety-record.ts';
import { bringUpToDate } from './second-place.ts';
import type { SnapshotSource } from './snapshot-source.ts';
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
  readonly heavyWork: Pick<HeavyWork, 'checkSnapshot' | 'packSnapshot' | 'close'>;
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
  /** Makes one because a person wishes it, in both places unless the second is slow. Throws not-found, and what making one throws. */
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
  /** A file of its posts as it was, from whichever place has it; null where none has. */
  readonly findMedium: (workspaceId: string, hash: string, seal: Seal) => Promise<MediaContent | null>;
  /** Removes all of a workspace, in both places. */
  readonly forget: (workspaceId: string) => Promise<void>;
  /** Runs a task while no generation of a workspace is made or copied; those it renames are not missed. */
  readonly quietly: <Value>(workspaceId: string, task: () => Promise<Value>) => Promise<Value>;
  /** Makes what is due at closing and waits for what is running. */
  readonly close: () => Promise<void>;
};

/**
 * Makes and reads nothing until it is told. What is made for one workspace is made in turn, here and in the second
 * place each.
 */
export function createBackups(options: BackupsOptions): Backups {
  const { fileSystem, clock, log, announce, snapshots, sealOf } = options;
  const { checkSnapshot: check, packSnapshot: pack } = options.heavyWork;
  const places = createPlaces(options);
  const { here } = places;
  const generations = createGenerations({ fileSystem, places: places.reachable });
  const tell = (workspaceId: string) => announce({ name: 'safety.changed', workspaceId });
  const records = createSafetyRecords({ fileSystem, folder: here, clock, log, onAlarms: tell });
  const copyMediaOf = (workspaceId: string, seal: Seal) => {
    const { media: from } = filesOf(path.join(options.dataFolder, 'workspaces', workspaceId));
    return copyMedia({ fileSystem, log }, { from, to: mediaFolderIn(here, workspaceId), seal });
  };
  const maker = createGenerationMaker({
    ...options,
    here,
    records,
    pack,
    onMade: tell,
    copyMedia: copyMediaOf,
  });
  const automatic = createAutomaticGenerations({ ...options, here, maker, records });
  const inTurn = createTurns();
  const inTurnSecond = createTurns();

  /** Copies to the second place; a slow one keeps nothing here waiting. Never throws. */
  function copyToSecond(workspaceId: string): Promise<void> {
    return inTurnSecond(workspaceId, async () => {
      try {
        const seal = await sealOf(workspaceId).catch(() => null); // locked, or damaged: copies need no key
        const kept = new Set((await records.of(workspaceId)).kept);
        const isOther = await bringUpToDate({ fileSystem, places, log }, { workspaceId, seal, kept });
        await records.change(workspaceId, ({ alarms }) => ({ alarms: withoutFailure(alarms, 'second') }));
        if (isOther) tell(workspaceId);
      } catch (error) {
        await records.failed(workspaceId, 'second', toStorageError(error));
      }
    });
  }

  async function addIfDue(workspaceId: string, moment: 'fold' | 'close'): Promise<void> {
    const outcome = await automatic.addIfDue(workspaceId, moment);
    // The stick that was missing may be back.
    const isBehind = hasFailure((await records.of(workspaceId)).alarms, 'second');
    if (outcome === 'added' || isBehind) void copyToSecond(workspaceId);
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
      automatic.noteFolded(workspaceId, sequence);
      void inTurn(workspaceId, () => addIfDue(workspaceId, 'fold'));
    },
    settle: (workspaceId) => inTurn(workspaceId, () => addIfDue(workspaceId, 'close')),
    before: async (workspaceId, reason) => {
      try {
        return await inTurn(workspaceId, async () => {
          const made = await maker.add(workspaceId, reason, () => snapshots.upToNow(workspaceId));
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
      const made = await maker.add(
        workspaceId,
        reason,
        async () => (await sealOf(workspaceId)).openFile(Buffer.from(fileBytes)), // packing takes what it is given
      );
      void copyToSecond(workspaceId);
      return made.id;
    },
    make: async (workspaceId) => {
      const {
        id,
        path: file,
        bytes,
      } = await inTurn(workspaceId, () =>
        maker.add(workspaceId, 'wish', () => snapshots.upToNow(workspaceId)),
      );
      await patiently(copyToSecond(workspaceId));
      return { id: workspaceId, path: file, bytes, generation: id };
    },
    verify: async (workspaceId) => {
      const seal = await sealOf(workspaceId);
      const found = await verifyGenerations(
        { fileSystem, check },
        { places: await places.reachable(), workspaceId, seal },
      );
      const isNewestGood = found.newest !== null && found.good.includes(found.newest);
      if (isNewestGood) await records.change(workspaceId, () => ({ verifiedAt: clock().toISOString() }));
      tell(workspaceId);
      return { good: found.good, bad: found.bad };
    },
    status: async () => {
      const ids = await options.workspaceIds();
      const second = await places.second();
      return {
        folder: places.here,
        second:
          second === null
            ? null
            : { path: second.path, isReachable: second.isReachable, isSameDisk: second.isSameDisk },
        workspaces: await Promise.all(ids.map(statusOf)),
      };
    },
    setPlace: async (place) => {
      await places.setSecond(place);
      for (const workspaceId of await options.workspaceIds()) void copyToSecond(workspaceId);
    },
    findMedium: async (workspaceId, hash, seal) => {
      const folders = (await places.reachable()).map(({ folder }) => mediaFolderIn(folder, workspaceId));
      return findMediaCopy(fileSystem, folders, { hash, seal });
    },
    acknowledge: (workspaceId) =>
      inTurn(workspaceId, () => records.change(workspaceId, () => ({ alarms: [], kept: [] }))),
    forget: (workspaceId) =>
      inTurn(workspaceId, () =>
        inTurnSecond(workspaceId, async () => {
          await removeGenerations({ fileSystem, places: await places.reachable() }, workspaceId);
          records.forget(workspaceId);
          maker.forgetLast(workspaceId);
          automatic.forget(workspaceId);
        }),
      ),
    quietly: (workspaceId, task) =>
      inTurn(workspaceId, () =>
        inTurnSecond(workspaceId, async () => {
          try {
            return await task();
          } finally {
            maker.forgetLast(workspaceId);
          }
        }),
      ),
    close: async () => {
      await Promise.all(automatic.folded().map((id) => inTurn(id, () => addIfDue(id, 'close'))));
      await inTurn.allDone();
      await patiently(inTurnSecond.allDone());
      await options.heavyWork.close();
    },
  };
}

/** A slow stick, or a share that does not answer, keeps nobody waiting longer: what is missing there follows. */
const MOST_WAITING_MS = 10_000;

async function patiently(copying: Promise<void>): Promise<void> {
  const late = new AbortController();
  const waiting = pause(MOST_WAITING_MS, undefined, { ref: false, signal: late.signal }).catch(
    () => undefined,
  );
  await Promise.race([copying, waiting]);
  late.abort();
}
