import type { Handlers, PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Seal } from '../storage/seal.ts';
import type { WorkspaceStart, Workspaces } from '../workspaces.ts';
import type { Copies } from './copies.ts';

export type CopyHandlerOptions = {
  readonly copies: Copies;
  readonly workspaces: Pick<Workspaces, 'create'>;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  readonly announce: (event: PlannerEvent) => void;
};

/** Looking after other versions of a workspace that lie beside it; merging them is another matter. */
export function createCopyHandlers(
  options: CopyHandlerOptions,
): Pick<Handlers, 'copies.list' | 'copies.open' | 'copies.putAside'> {
  const { copies, workspaces, sealOf, announce } = options;
  return {
    'copies.list': ({ workspaceId }) => copies.list(workspaceId),
    'copies.open': async ({ workspaceId, copyId }) => {
      const { tables, isNewer, unknownKeys } = await copies.readCopy(workspaceId, copyId);
      if (isNewer) throw new PlannerError('workspace-newer', 'The copy is of a newer version');
      const name = tables.profile.get('profile')?.name ?? workspaceId;
      return workspaces.create(name, tables, await startLike(await sealOf(workspaceId), unknownKeys));
    },
    'copies.putAside': async ({ workspaceId, copyId }) => {
      await copies.putAside(workspaceId, copyId);
      announce({ name: 'safety.changed', workspaceId });
      return {};
    },
  };
}

/** What is encrypted never becomes a workspace in the clear: its copy opens with the same passphrase. */
async function startLike(seal: Seal, head: WorkspaceStart['head']): Promise<WorkspaceStart> {
  return { ...(head === undefined ? {} : { head }), ...(seal.isEncrypted ? { seal } : {}) };
}
