import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { type Loaded, useLoaded } from '#renderer/session/use-loaded.ts';
import type { BackupStatus, Generation, WorkspaceBackups } from '#shared/api/backup-methods.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import type { PlanCopy } from '#shared/api/copy-methods.ts';
import type { DataStatus } from '#shared/api/data-methods.ts';

/** All that is known of how safe the open workspace is. */
export type WorkspaceSafety = {
  readonly status: DataStatus;
  readonly second: BackupStatus['second'];
  readonly backups: WorkspaceBackups | null;
  /** Newest first. */
  readonly generations: readonly Generation[];
  readonly copies: readonly PlanCopy[];
};

/** Read anew after each commit and whenever backups, copies or alarms changed. */
export function useWorkspaceSafety(): Loaded<WorkspaceSafety> {
  const client = useClient();
  const { workspaceId } = useSession();
  return useLoaded(
    async () => {
      const [status, backups, generations, copies] = await Promise.all([
        client.call('data.status', { workspaceId }),
        client.call('backups.status', {}),
        client.call('backups.list', { workspaceId }),
        client.call('copies.list', { workspaceId }),
      ]);
      const own = backups.workspaces.find(({ id }) => id === workspaceId) ?? null;
      return { status, second: backups.second, backups: own, generations, copies };
    },
    (event) => concerns(event, workspaceId),
  );
}

/** Whether an event tells of something that the page of a workspace shows. */
export function concerns(event: PlannerEvent, workspaceId: string): boolean {
  switch (event.name) {
    case 'workspace.changed':
    case 'workspace.replaced':
    case 'safety.changed':
      return event.workspaceId === workspaceId;
    default:
      return false;
  }
}
