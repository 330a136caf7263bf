import type { Command } from '../command.ts';
import { positionalsOf } from '../command.ts';
import { alignedTable } from '../table.ts';

export const list: Command = {
  options: {},
  run: async (context) => {
    positionalsOf(context, { least: 0, most: 0 });
    const { t, format } = context.speech;
    const workspaces = await context.client.call('workspaces.list', {});
    if (workspaces.length === 0) return { value: [], lines: [t('cli.done.noWorkspaces')] };
    const header = [
      t('cli.table.id'),
      t('cli.table.name'),
      t('cli.table.period'),
      t('cli.table.changed'),
      t('cli.table.state'),
    ];
    const rows = workspaces.map(({ id, name, planStart, planEnd, changedAt, state }) => [
      id,
      name,
      planStart === null || planEnd === null ? '' : `${planStart} – ${planEnd}`,
      changedAt === null
        ? ''
        : format.dateTime(new Date(changedAt), { dateStyle: 'medium', timeStyle: 'short' }),
      t(`cli.state.${state}`),
    ]);
    return { value: workspaces, lines: alignedTable(header, rows) };
  },
};
