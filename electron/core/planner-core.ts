import type { OutputOf, PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError, toFailedReply } from '#shared/base/errors.ts';
import { type Backups, createBackups } from './backups/backups.ts';
import { createPlaces, type Places } from './backups/places.ts';
import { createSnapshotSource } from './backups/snapshot-source.ts';
import type { FolderTools } from './data/handlers.ts';
import { createDispatcher, type Request } from './dispatcher.ts';
import { createHandlers } from './handlers.ts';
import { createHeavyWork, type HeavyWork } from './heavy-work.ts';
import type { Log } from './log.ts';
import { createSampleMaker } from './sample-tables.ts';
import type { ScryptParameters } from './seal/sealed-header.ts';
import { createWorkspaceSeals } from './seal/workspace-seals.ts';
import { type FileSystemPort, nodeFileSystem } from './storage/fs-port.ts';
import { createSettingsStore } from './storage/settings-store.ts';
import { createWorkspaces } from './workspaces.ts';

export type PlannerCoreOptions = FolderTools & {
  readonly dataFolder: string;
  readonly host: OutputOf<'app.info'>['host'];
  readonly version: string;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** BCP 47 tags, the most wished first. */
  readonly systemLanguages: readonly string[];
  readonly log: Log;
  readonly fileSystem?: FileSystemPort;
  /** Zone of a sample client; the system's where it is left out. */
  readonly timeZone?: string;
  /** Rest after the last commit until a journal is folded; tests shorten it. */
  readonly foldAfterMs?: number;
  /** How often the lock is renewed and the files are looked at; tests shorten it. */
  readonly heartbeatMs?: number;
  /** Who reads files and makes exports; tests put another in its place. */
  readonly heavyWork?: HeavyWork;
  /** How much work each guess of a passphrase is; tests make it less. */
  readonly scrypt?: ScryptParameters;
};

export type PlannerCore = {
  /** Calls a method of the contract. Always answers, never rejects. */
  readonly request: Request;
  /** Tells every event to the listener, to the commit's own client too. Returns the function that ends it. */
  readonly subscribe: (listener: (event: PlannerEvent) => void) => () => void;
  /**
   * Waits for what is running, but for heavy work, which is given up; folds and gives up all locks. What was given up and
   * later calls are answered with `unreachable`.
   */
  readonly close: () => Promise<void>;
};

/** The whole program without windows: every host is a thin end of it. Touches no file before the first request. */
export async function createPlannerCore(options: PlannerCoreOptions): Promise<PlannerCore> {
  const { dataFolder, host, version, systemLanguages, clock, log } = options;
  const fileSystem = options.fileSystem ?? nodeFileSystem;
  const settings = createSettingsStore({ ...options, fileSystem });
  const { announce, subscribe } = createAnnouncer(log);
  const places = createPlaces({ fileSystem, dataFolder, settings });
  const seals = createWorkspaceSeals({ ...options, fileSystem, places: () => generationFolders(places) });
  const { sealOf } = seals;
  const workspaces = createWorkspaces({
    ...options,
    fileSystem,
    seals,
    device: settings.deviceId,
    keepOriginal: (id, fileBytes) => backups.keep(id, 'before-migration', fileBytes),
    keepBeforeReload: (id, fileBytes) => backups.keep(id, 'before-reload', fileBytes),
    onFolded: (id, sequence) => backups.onFolded(id, sequence),
    announce,
  });
  const backups: Backups = createBackups({
    ...options,
    fileSystem,
    settings,
    announce,
    sealOf,
    workspaceIds: workspaces.ids,
    snapshots: createSnapshotSource({ ...workspaces, fileSystem, sealOf }),
    heavyWork: createHeavyWork(),
    isBrief: host === 'cli',
  });
  const info = { version, host, dataFolder, systemLanguages };
  const heavyWork = options.heavyWork ?? createHeavyWork();
  const createSample = createSampleMaker(options);
  const handlers = createHandlers({
    ...options,
    fileSystem,
    info,
    clock,
    settings,
    workspaces,
    backups,
    seals,
    heavyWork,
    createSample,
    announce,
    log,
  });
  const dispatch = createDispatcher(handlers, log);
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;

  async function closeNow(): Promise<void> {
    await heavyWork.close();
    await Promise.all(running);
    await workspaces.closeAll();
    await backups.close();
    seals.forgetAll();
  }

  return {
    subscribe,
    request: async (method, input) => {
      if (closing !== null) return toFailedReply(new PlannerError('unreachable'));
      const reply = dispatch(method, input);
      running.add(reply);
      return reply.finally(() => running.delete(reply));
    },
    close: () => {
      closing ??= closeNow();
      return closing;
    },
  };
}

async function generationFolders(places: Places) {
  const second = await places.second();
  const here = { folder: places.here, isReachable: true };
  return second === null ? [here] : [here, second];
}

function createAnnouncer(log: Log) {
  const listeners = new Set<(event: PlannerEvent) => void>();
  return {
    announce: (event: PlannerEvent): void => {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch (error) {
          log('A listener failed; what it was told of has happened', error);
        }
      }
    },
    subscribe: (listener: (event: PlannerEvent) => void): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
