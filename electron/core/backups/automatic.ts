import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { isDue } from './due.ts';
import type { GenerationMaker } from './generation-maker.ts';
import { listGenerationFiles } from './generations.ts';
import type { SafetyRecords } from './safety-record.ts';
import type { SnapshotSource } from './snapshot-source.ts';

export type AutomaticGenerations = {
  /** Notes that there is something new. */
  readonly noteFolded: (workspaceId: string, sequence: number) => void;
  /** Makes a generation of it where it is time. Never throws. */
  readonly addIfDue: (
    workspaceId: string,
    moment: 'fold' | 'close',
  ) => Promise<'added' | 'not-due' | 'failed'>;
  /** Workspaces that had something new in this run. */
  readonly folded: () => readonly string[];
  readonly forget: (workspaceId: string) => void;
};

export type AutomaticOptions = {
  readonly fileSystem: FileSystemPort;
  readonly here: string;
  readonly maker: GenerationMaker;
  readonly records: SafetyRecords;
  readonly snapshots: Pick<SnapshotSource, 'onDisk'>;
  readonly clock: () => Date;
  readonly log: Log;
  readonly isBrief: boolean;
};

/** Decides when something changed and time has come. */
export function createAutomaticGenerations(options: AutomaticOptions): AutomaticGenerations {
  const { fileSystem, here, maker, records, snapshots, clock, log, isBrief } = options;
  /** Sequence of the last fold. */
  const foldedAt = new Map<string, number>();
  /** The sequences that were found in a generation, and when this run made its last automatic one. */
  const settledAt = new Map<string, number>();
  const madeAt = new Map<string, number>();

  const filesOf = (workspaceId: string) => listGenerationFiles(fileSystem, path.join(here, workspaceId));

  function isNew(workspaceId: string): boolean {
    const folded = foldedAt.get(workspaceId);
    if (folded === undefined || folded === settledAt.get(workspaceId)) return false;
    return folded !== maker.last(workspaceId)?.sequence;
  }

  /** The first change of a run has one made at once, and so has the last; but not in runs of a moment. */
  async function isTime(workspaceId: string, moment: 'fold' | 'close'): Promise<boolean> {
    if (moment === 'close' && !isBrief) return true;
    const last = madeAt.get(workspaceId) ?? (isBrief ? await lastAutomatic(workspaceId) : null);
    return isDue(clock(), last);
  }

  async function lastAutomatic(workspaceId: string): Promise<number | null> {
    const last = (await filesOf(workspaceId)).find(({ reason }) => reason === 'automatic');
    return last === undefined ? null : Date.parse(last.at);
  }

  /** Whether someone has emptied the folder of backups. */
  async function hasVanished(workspaceId: string): Promise<boolean> {
    const last = maker.last(workspaceId);
    return last !== null && (await fileSystem.facts(last.path)) === null;
  }

  async function addNow(workspaceId: string, moment: 'fold' | 'close'): Promise<'added' | 'not-due'> {
    if (!isNew(workspaceId)) return 'not-due';
    const isGone = await hasVanished(workspaceId);
    if (!isGone && !(await isTime(workspaceId, moment))) return 'not-due';
    const [newest] = await filesOf(workspaceId);
    if (newest !== undefined && newest.sequence === foldedAt.get(workspaceId)) {
      settledAt.set(workspaceId, newest.sequence);
      return 'not-due';
    }
    const { at } = await maker.add(workspaceId, 'automatic', () => snapshots.onDisk(workspaceId));
    madeAt.set(workspaceId, Date.parse(at));
    if (isGone) {
      await records.failed(workspaceId, 'here', new PlannerError('storage-failed', 'Backups vanished'));
    }
    return 'added';
  }

  return {
    folded: () => [...foldedAt.keys()],
    noteFolded: (workspaceId, sequence) => {
      foldedAt.set(workspaceId, sequence);
    },
    addIfDue: async (workspaceId, moment) => {
      try {
        return await addNow(workspaceId, moment);
      } catch (error) {
        if (!(error instanceof PlannerError)) log(`No automatic backup of ${workspaceId}`, error);
        return 'failed';
      }
    },
    forget: (workspaceId) => {
      for (const known of [foldedAt, settledAt, madeAt]) known.delete(workspaceId);
    },
  };
}
