import path from 'node:path';
import { byteCount } from '../byte-count.ts';
import { type Command, positionalsOf, requiredOption, workspaceIdOf } from '../command.ts';
import { copyInto } from '../files.ts';
import { usageError } from '../problem.ts';
import { alignedTable } from '../table.ts';

export const backup: Command = {
  options: { all: 'flag', out: 'value' },
  run: async (context) => {
    const { client, speech, terminal, words } = context;
    const [named] = positionalsOf(context, { least: 0, most: 1 });
    if (words.flags.has('all') === (named !== undefined)) throw usageError('eitherIdOrAll');
    const workspaceId = named === undefined ? null : workspaceIdOf(context);
    const folder = path.resolve(terminal.workingFolder, requiredOption(context, 'out'));
    const backups = await client.call('backups.make', { workspaceId });
    const copies = await Promise.all(
      backups.map(async ({ id, path: source, bytes }) => {
        // The program's own copies are told apart by their folders; outside of those the name must do it.
        const name = `${id}-${path.basename(source)}`;
        return { id, path: await copyInto(folder, source, name), bytes };
      }),
    );
    const { t } = speech;
    if (copies.length === 0) return { value: [], lines: [t('cli.done.nothingToBackUp')] };
    const header = [t('cli.table.id'), t('cli.table.size'), t('cli.table.file')];
    const rows = copies.map(({ id, path: file, bytes }) => [id, byteCount(speech, bytes), file]);
    return {
      value: copies,
      lines: [t('cli.done.backedUp', { count: copies.length }), ...alignedTable(header, rows)],
    };
  },
};
