import type { Handlers, PlannerEvent } from '#shared/api/contract.ts';
import type { SEAL_METHODS } from '#shared/api/seal-methods.ts';
import type { Workspaces } from '../workspaces.ts';
import type { WorkspaceSeals } from './workspace-seals.ts';

export type SealHandlerOptions = {
  readonly seals: WorkspaceSeals;
  readonly workspaces: Pick<Workspaces, 'whileClosed'>;
  readonly announce: (event: PlannerEvent) => void;
};

/** A key that was found is kept until `workspaces.close`, or until the program ends. */
export function createSealHandlers({
  seals,
  workspaces,
  announce,
}: SealHandlerOptions): Pick<Handlers, keyof typeof SEAL_METHODS> {
  return {
    'seal.unlock': async ({ workspaceId, passphrase }) => {
      await seals.unlock(workspaceId, passphrase);
      return {};
    },
    'seal.set': async ({ workspaceId, passphrase, present }) => {
      const wish = { passphrase, present };
      const outcome = await workspaces.whileClosed(workspaceId, () => seals.set(workspaceId, wish));
      announce({ name: 'safety.changed', workspaceId });
      return outcome;
    },
    'seal.remove': async ({ workspaceId, present }) => {
      const outcome = await workspaces.whileClosed(workspaceId, () => seals.remove(workspaceId, present));
      announce({ name: 'safety.changed', workspaceId });
      return outcome;
    },
  };
}
