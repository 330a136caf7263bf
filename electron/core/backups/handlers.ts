import type { BACKUP_METHODS, MadeBackup } from '#shared/api/backup-methods.ts';
import type { Handlers } from '#shared/api/contract.ts';
import type { Log } from '../log.ts';
import { isUnreadable } from './alarms.ts';
import type { Backups } from './backups.ts';

/** What the methods of backups do. */
export function createBackupHandlers({
  backups,
  workspaceIds,
  log,
}: {
  readonly backups: Backups;
  readonly workspaceIds: () => Promise<readonly string[]>;
  readonly log: Log;
}): Pick<Handlers, keyof typeof BACKUP_METHODS> {
  /** A workspace that cannot be read must not keep the others from being backed up. */
  async function makeAll(): Promise<readonly MadeBackup[]> {
    const made: MadeBackup[] = [];
    let problem: unknown = null;
    for (const id of await workspaceIds()) {
      try {
        made.push(await backups.make(id));
      } catch (error) {
        log(`No backup of ${id}`, error);
        if (!isUnreadable(error)) problem = error;
      }
    }
    if (problem !== null) throw problem;
    return made;
  }

  return {
    'backups.status': () => backups.status(),
    'backups.list': ({ workspaceId }) => backups.list(workspaceId),
    'backups.make': async ({ workspaceId }) =>
      workspaceId === null ? makeAll() : [await backups.make(workspaceId)],
    'backups.verify': ({ workspaceId }) => backups.verify(workspaceId),
    'backups.setPlace': async ({ path }) => {
      await backups.setPlace(path);
      return backups.status();
    },
    'backups.acknowledge': async ({ workspaceId }) => {
      await backups.acknowledge(workspaceId);
      return backups.status();
    },
  };
}
