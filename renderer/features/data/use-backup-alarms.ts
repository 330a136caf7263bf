import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useLoaded } from '#renderer/session/use-loaded.ts';
import type { BackupAlarm } from '#shared/api/backup-methods.ts';

const NONE: readonly BackupAlarm[] = [];

/** What a person must hear about the backups of the open workspace; empty while all is well. Saving goes on all the same. */
export function useBackupAlarms(): readonly BackupAlarm[] {
  const client = useClient();
  const { workspaceId } = useSession();
  const { value } = useLoaded(
    async () => {
      const { workspaces } = await client.call('backups.status', {});
      return workspaces.find(({ id }) => id === workspaceId)?.alarms ?? NONE;
    },
    (event) => event.name === 'safety.changed' && event.workspaceId === workspaceId,
  );
  return value ?? NONE;
}
