import type { Handlers, PlannerEvent } from '#shared/api/contract.ts';
import type { TRASH_METHODS } from '#shared/api/trash-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createSerialQueue } from '../storage/serial-queue.ts';
import type { Workspaces } from '../workspaces.ts';
import { createTrash, type TrashOptions } from './trash.ts';

export type TrashHandlerOptions = TrashOptions & {
  readonly workspaces: Workspaces;
  readonly announce: (event: PlannerEvent) => void;
};

/** Removing workspaces, bringing them back, and letting them go for ever. */
export function createTrashHandlers(
  options: TrashHandlerOptions,
): Pick<Handlers, keyof typeof TRASH_METHODS> {
  const { workspaces, announce } = options;
  const trash = createTrash(options);
  const inTurn = createSerialQueue();

  return {
    'workspaces.remove': async ({ workspaceId }) => {
      const known = (await workspaces.list()).find(({ id }) => id === workspaceId);
      if (known === undefined) throw new PlannerError('not-found', `No workspace ${workspaceId}`);
      // Of an encrypted workspace nothing is written in the clear.
      const { name, colour } = known.isSealed ? { name: workspaceId, colour: 'slate' as const } : known;
      const removed = await inTurn(() =>
        workspaces.whileClosed(workspaceId, (folder) => trash.put(workspaceId, { name, colour }, folder)),
      );
      announce({ name: 'workspace.replaced', workspaceId });
      return removed;
    },
    'trash.list': () => inTurn(trash.list),
    'trash.restore': async ({ workspaceId }) => {
      const restored = await inTurn(() => trash.restore(workspaceId));
      announce({ name: 'workspace.replaced', workspaceId: restored.id });
      return restored;
    },
    'trash.purge': async ({ workspaceId }) => {
      await inTurn(() => trash.purge(workspaceId));
      announce({ name: 'safety.changed', workspaceId });
      return {};
    },
  };
}
