import type { Handlers, PlannerEvent } from '#shared/api/contract.ts';
import type { SEAL_METHODS, SealOutcome } from '#shared/api/seal-methods.ts';
import type { Backups } from '../backups/backups.ts';
import type { Workspaces } from '../workspaces.ts';
import type { WorkspaceSeals } from './workspace-seals.ts';

export type SealHandlerOptions = {
  readonly seals: WorkspaceSeals;
  readonly workspaces: Pick<Workspaces, 'whileClosed'>;
  readonly backups: Pick<Backups, 'before' | 'quietly'>;
  readonly announce: (event: PlannerEvent) => void;
};

/** A key that was found is kept until `workspaces.close`, or until the program ends. */
export function createSealHandlers({
  seals,
  workspaces,
  backups,
  announce,
}: SealHandlerOptions): Pick<Handlers, keyof typeof SEAL_METHODS> {
  async function convert(workspaceId: string, task: () => Promise<SealOutcome>): Promise<SealOutcome> {
    await backups.before(workspaceId, 'before-seal');
    const outcome = await workspaces.whileClosed(workspaceId, () => backups.quietly(workspaceId, task));
    announce({ name: 'safety.changed', workspaceId });
    return outcome;
  }

  return {
    'seal.unlock': async ({ workspaceId, passphrase }) => {
      await seals.unlock(workspaceId, passphrase);
      return {};
    },
    'seal.set': ({ workspaceId, ...wish }) => convert(workspaceId, () => seals.set(workspaceId, wish)),
    'seal.remove': ({ workspaceId, present }) =>
      convert(workspaceId, () => seals.remove(workspaceId, present)),
  };
}
