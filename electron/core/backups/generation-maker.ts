import path from 'node:path';
import type { BackupReason } from '#shared/api/backup-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import type { Seal } from '../storage/seal.ts';
import { toStorageError } from '../storage/storage-error.ts';
import { isShrunk, isUnreadable, withoutFailure } from './alarms.ts';
import { type GenerationFile, listGenerationFiles } from './generations.ts';
import { makeGeneration } from './make-generation.ts';
import type { PackSnapshot } from './pack-snapshot.ts';
import type { SafetyRecords } from './safety-record.ts';
import { sweepGenerations } from './sweep-generations.ts';

export type GenerationMaker = {
  /** Makes a generation here and thins the others. What fails becomes an alarm and is thrown on. */
  readonly add: (
    workspaceId: string,
    reason: BackupReason,
    read: () => Promise<Buffer>,
  ) => Promise<GenerationFile>;
  /** The one that this run has made last; null for none. */
  readonly last: (workspaceId: string) => GenerationFile | null;
  /** Lets go of it, where others have moved or removed it by intention. */
  readonly forgetLast: (workspaceId: string) => void;
};

export type GenerationMakerOptions = {
  readonly fileSystem: FileSystemPort;
  /** Holds a folder for each workspace. */
  readonly here: string;
  readonly records: SafetyRecords;
  readonly clock: () => Date;
  readonly log: Log;
  readonly pack: PackSnapshot;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  readonly onMade: (workspaceId: string) => void;
  /** Copies what the plan names beside its generations. */
  readonly copyMedia: (workspaceId: string, seal: Seal) => Promise<unknown>;
};

/** Remembers the last generation of each workspace for this run only. */
export function createGenerationMaker(options: GenerationMakerOptions): GenerationMaker {
  const { fileSystem, here, records, clock, log, pack, sealOf, onMade, copyMedia } = options;
  const made = new Map<string, GenerationFile>();

  async function remember(
    workspaceId: string,
    present: GenerationFile,
    before: GenerationFile | null,
  ): Promise<void> {
    made.set(workspaceId, present);
    const { at, records: count } = present;
    await records.change(workspaceId, ({ alarms, kept }) => {
      const well = { verifiedAt: at, alarms: withoutFailure(alarms, 'here') };
      // A state of before that is kept as an afterthought says nothing about what is there now.
      if (before === null || before.sequence > present.sequence) return well;
      const previous = before.records;
      if (count === null || !isShrunk(count, previous)) return well;
      const shrunk = { kind: 'shrunk', at, records: count, before: previous } as const;
      return { ...well, alarms: [...well.alarms, shrunk], kept: [...kept, before.id] };
    });
  }

  /** The plan is backed up without them, too: what keeps them from being copied is an alarm. */
  async function keepMedia(workspaceId: string, seal: Seal): Promise<void> {
    try {
      await copyMedia(workspaceId, seal);
    } catch (error) {
      await records.failed(workspaceId, 'here', toStorageError(error));
    }
  }

  async function thin(workspaceId: string, folder: string): Promise<void> {
    try {
      await sweepGenerations(fileSystem, folder, new Set((await records.of(workspaceId)).kept));
    } catch (error) {
      log(`Old generations of ${workspaceId} could not be removed`, error);
    }
  }

  return {
    last: (workspaceId) => made.get(workspaceId) ?? null,
    forgetLast: (workspaceId) => {
      made.delete(workspaceId);
    },
    add: async (workspaceId, reason, read) => {
      const folder = path.join(here, workspaceId);
      try {
        const bytes = await read();
        const seal = await sealOf(workspaceId);
        const [newest = null] = await listGenerationFiles(fileSystem, folder);
        const wish = { folder, bytes, seal, reason, at: clock(), newest };
        const present = await makeGeneration({ fileSystem, pack }, wish);
        await remember(workspaceId, present, newest);
        await keepMedia(workspaceId, seal);
        await thin(workspaceId, folder);
        onMade(workspaceId);
        return present;
      } catch (error) {
        const told = toStorageError(error);
        if (isAlarming(told, reason)) await records.failed(workspaceId, 'here', told);
        throw told;
      }
    },
  };
}

/** Whoever asks for a backup is told what cannot be read; one that would have been made by itself is missed otherwise. */
function isAlarming(error: unknown, reason: BackupReason): boolean {
  if (!isUnreadable(error)) return true;
  const isGone = error instanceof PlannerError && error.code === 'not-found'; // moved to the trash meanwhile
  return reason === 'automatic' && !isGone;
}
