import { problemMessageKey } from '#shared/i18n/error-message.ts';
import { type Command, workspaceIdOf } from '../command.ts';
import { alignedTable } from '../table.ts';

export const check: Command = {
  options: {},
  run: async (context) => {
    const workspaceId = workspaceIdOf(context);
    const { t } = context.speech;
    const problems = await context.client.call('workspaces.check', { workspaceId });
    const value = { id: workspaceId, problems };
    if (problems.length === 0) return { value, lines: [t('cli.done.checkedWell')] };
    const header = [
      t('cli.table.collection'),
      t('cli.table.id'),
      t('cli.table.field'),
      t('cli.table.problem'),
    ];
    const rows = problems.map(({ collection, id, field, code }) => [
      collection,
      id,
      field,
      t(problemMessageKey(code)),
    ]);
    const lines = [t('cli.done.checkedProblems', { count: problems.length }), ...alignedTable(header, rows)];
    return { value, lines, isWell: false };
  },
};
