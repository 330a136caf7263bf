import { PlannerError } from '#shared/base/errors.ts';
import { byteCount } from '../byte-count.ts';
import { type Command, type CommandContext, type CommandResult, positionalsOf } from '../command.ts';
import { commandError, usageError } from '../problem.ts';
import { alignedTable } from '../table.ts';

export const trash: Command = {
  options: { restore: 'value', purge: 'value', yes: 'flag' },
  run: async (context) => {
    positionalsOf(context, { least: 0, most: 0 });
    const { restore: restored, purge: purged } = context.words.values;
    if (restored !== undefined && purged !== undefined) throw usageError('eitherRestoreOrPurge');
    if (restored !== undefined) return restore(context, restored);
    return purged === undefined ? list(context) : purge(context, purged);
  },
};

async function list({ client, speech }: CommandContext): Promise<CommandResult> {
  const { t, format } = speech;
  const waiting = await client.call('trash.list', {});
  if (waiting.length === 0) return { value: [], lines: [t('cli.done.trashEmpty')] };
  const header = [
    t('cli.table.id'),
    t('cli.table.name'),
    t('cli.table.removed'),
    t('cli.table.daysLeft'),
    t('cli.table.size'),
  ];
  const rows = waiting.map(({ id, name, removedAt, daysLeft, bytes }) => [
    id,
    name,
    format.dateTime(new Date(removedAt), { dateStyle: 'medium', timeStyle: 'short' }),
    format.number(daysLeft),
    byteCount(speech, bytes),
  ]);
  return { value: waiting, lines: alignedTable(header, rows) };
}

async function restore({ client, speech }: CommandContext, id: string): Promise<CommandResult> {
  const restored = await inTrash(id, () => client.call('trash.restore', { workspaceId: id }));
  return { value: restored, lines: [speech.t('cli.done.restored', restored)] };
}

/** Nothing brings it back, so the wish alone is not enough. */
async function purge({ client, speech, words }: CommandContext, id: string): Promise<CommandResult> {
  if (!words.flags.has('yes')) throw usageError('purgeNeedsYes', { id });
  await inTrash(id, () => client.call('trash.purge', { workspaceId: id }));
  return { value: { id }, lines: [speech.t('cli.done.purged', { id })] };
}

async function inTrash<Value>(id: string, task: () => Promise<Value>): Promise<Value> {
  if (!/^[a-z0-9][a-z0-9-]{0,119}$/.test(id)) throw commandError('not-found', 'notInTrash', { id });
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof PlannerError) || error.code !== 'not-found') throw error;
    throw commandError('not-found', 'notInTrash', { id });
  }
}
