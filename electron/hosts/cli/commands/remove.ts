import { PlannerError } from '#shared/base/errors.ts';
import { type Command, workspaceIdOf } from '../command.ts';
import { commandError } from '../problem.ts';

export const remove: Command = {
  options: {},
  run: async (context) => {
    const workspaceId = workspaceIdOf(context);
    try {
      const removed = await context.client.call('workspaces.remove', { workspaceId });
      const line = context.speech.t('cli.done.removed', { id: removed.id, days: removed.daysLeft });
      return { value: removed, lines: [line] };
    } catch (error) {
      if (!(error instanceof PlannerError) || error.code !== 'workspace-locked') throw error;
      throw commandError(error.code, 'lockedRemove');
    }
  },
};
