import path from 'node:path';
import { z } from 'zod';
import type { BackupAlarm, BackupPlace } from '#shared/api/backup-methods.ts';
import { ERROR_CODES, PlannerError } from '#shared/base/errors.ts';
import { isSameJson } from '#shared/base/json.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { replaceFile } from '../storage/replace-file.ts';
import { withFailure } from './alarms.ts';
import { createTurns } from './turns.ts';

const moment = z.string().max(40);
const alarmSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('failed'),
    place: z.enum(['here', 'second']),
    at: moment,
    code: z.enum(ERROR_CODES),
  }),
  z.object({ kind: z.literal('shrunk'), at: moment, records: z.number(), before: z.number() }),
]) satisfies z.ZodType<BackupAlarm>;

const recordSchema = z.object({
  /** When the newest generation was last read back and compared. */
  verifiedAt: moment.nullable(),
  alarms: z.array(alarmSchema).readonly(),
  /** Generations far larger than those after them, which stay until someone has seen the alarm. */
  kept: z.array(z.string()).readonly(),
});

/** What is remembered of the backups of a workspace over a restart. */
export type SafetyRecord = z.output<typeof recordSchema>;

export type SafetyRecords = {
  readonly of: (workspaceId: string) => Promise<SafetyRecord>;
  /** A record that cannot be written is remembered as long as the program runs. */
  readonly change: (
    workspaceId: string,
    change: (record: SafetyRecord) => Partial<SafetyRecord>,
  ) => Promise<void>;
  /** Remembers a failure as an alarm; the one that is told of already stays as it is. */
  readonly failed: (workspaceId: string, place: BackupPlace, error: unknown) => Promise<void>;
  readonly forget: (workspaceId: string) => void;
};

const NOTHING: SafetyRecord = { verifiedAt: null, alarms: [], kept: [] };
export const RECORD_FILE = 'state.json';

/** One small file in each workspace's folder of generations. */
export function createSafetyRecords({
  fileSystem,
  folder,
  clock,
  log,
  onAlarms,
}: {
  readonly fileSystem: FileSystemPort;
  /** Holds a folder for each workspace. */
  readonly folder: string;
  readonly clock: () => Date;
  readonly log: Log;
  /** Told after the alarms of a workspace became others. */
  readonly onAlarms: (workspaceId: string) => void;
}): SafetyRecords {
  /** Those that are newer than their file, because the disk would not take them. */
  const unwritten = new Map<string, SafetyRecord>();
  const inTurn = createTurns();
  const fileOf = (workspaceId: string) => path.join(folder, workspaceId, RECORD_FILE);

  async function read(workspaceId: string): Promise<SafetyRecord> {
    const inMemory = unwritten.get(workspaceId);
    if (inMemory !== undefined) return inMemory;
    try {
      const file = fileOf(workspaceId);
      if ((await fileSystem.facts(file)) === null) return NOTHING;
      return recordSchema.parse(JSON.parse((await fileSystem.read(file)).toString('utf8')));
    } catch (error) {
      log(`What is known of the backups of ${workspaceId} cannot be read`, error);
      return NOTHING;
    }
  }

  async function write(workspaceId: string, record: SafetyRecord): Promise<void> {
    unwritten.set(workspaceId, record);
    try {
      await fileSystem.makeFolder(path.dirname(fileOf(workspaceId)));
      await replaceFile(fileSystem, fileOf(workspaceId), Buffer.from(`${JSON.stringify(record)}\n`, 'utf8'));
      unwritten.delete(workspaceId);
    } catch (error) {
      log(`What is known of the backups of ${workspaceId} cannot be written`, error);
    }
  }

  const change: SafetyRecords['change'] = (workspaceId, changeOf) =>
    inTurn(workspaceId, async () => {
      const before = await read(workspaceId);
      const after = { ...before, ...changeOf(before) };
      if (isSameJson(before, after) && !unwritten.has(workspaceId)) return;
      await write(workspaceId, after);
      if (!isSameJson(before.alarms, after.alarms)) onAlarms(workspaceId);
    });

  return {
    of: read,
    change,
    failed: async (workspaceId, place, error) => {
      log(`A backup of ${workspaceId} failed (${place})`, error);
      const code = error instanceof PlannerError ? error.code : 'storage-failed';
      const at = clock().toISOString();
      await change(workspaceId, ({ alarms }) => ({ alarms: withFailure(alarms, { place, at, code }) }));
    },
    forget: (workspaceId) => {
      unwritten.delete(workspaceId);
    },
  };
}
