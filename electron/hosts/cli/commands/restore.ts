import type { RecoverySource, Restored } from '#shared/api/recovery-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { type Command, type CommandContext, workspaceIdOf } from '../command.ts';
import { commandError, usageError } from '../problem.ts';
import { differenceLines, sourceName } from '../recovery-lines.ts';

export const restore: Command = {
  options: { from: 'value', 'as-copy': 'flag', 'dry-run': 'flag' },
  run: async (context) => {
    const workspaceId = workspaceIdOf(context);
    const { client, speech, words } = context;
    const source = await sourceFor(context, workspaceId);
    if (words.flags.has('dry-run')) {
      const difference = await client.call('recovery.preview', { workspaceId, source });
      const lines = [...differenceLines(speech, difference), speech.t('cli.done.dryRun')];
      return { value: { id: workspaceId, source, dryRun: true, ...difference }, lines };
    }
    const how = words.flags.has('as-copy') ? 'copy' : 'in-place';
    try {
      const restored = await client.call('recovery.restore', {
        workspaceId,
        source,
        how,
        client: 'command-line',
      });
      return { value: restored, lines: restoredLines(speech, restored, how) };
    } catch (error) {
      if (!(error instanceof PlannerError) || error.code !== 'workspace-locked') throw error;
      throw commandError(error.code, 'locked');
    }
  },
};

/** What was named, if it is there and can be read; for a damaged workspace the best without a name. */
async function sourceFor(context: CommandContext, id: string): Promise<RecoverySource> {
  const named = context.words.values['from'];
  const { problem, options } = await context.client.call('recovery.inspect', { workspaceId: id });
  if (named === undefined) {
    if (problem === null) throw usageError('missingOption', { option: '--from', command: context.name });
    const [best] = options.filter(({ isReadable }) => isReadable);
    if (best === undefined) throw commandError('not-found', 'noSuchSource', { source: 'rebuilt', id });
    return best.source;
  }
  const found = options.find((option) => sourceName(option) === named);
  if (found === undefined || !found.isReadable)
    throw commandError('not-found', 'noSuchSource', { source: named, id });
  return found.source;
}

function restoredLines(
  { t }: Speech,
  { id, path, before, quarantined }: Restored,
  how: 'copy' | 'in-place',
): readonly string[] {
  if (how === 'copy') return [t('cli.recovery.copied', { id, path })];
  return [
    t('cli.recovery.done', { id }),
    ...(before === null ? [] : [t('cli.recovery.before', { generation: before })]),
    ...(quarantined === null ? [] : [t('cli.recovery.aside', { path: quarantined })]),
  ];
}
