import type { SealOutcome } from '#shared/api/seal-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { type Command, type CommandContext, workspaceIdOf } from '../command.ts';
import { readPassphrase } from '../passphrase.ts';
import { commandError, usageError } from '../problem.ts';
import { plainText } from '../table.ts';

export const seal: Command = {
  options: { remove: 'flag', 'present-file': 'value' },
  run: async (context) => {
    const id = workspaceIdOf(context);
    const { client, speech, terminal, words } = context;
    const presentFile = words.values['present-file'];
    const named = presentFile === undefined ? null : await readPassphrase(terminal, presentFile);
    const wasSealed = (await client.call('workspaces.list', {})).find((each) => each.id === id)?.isSealed;
    const { t } = speech;
    if (words.flags.has('remove')) {
      const present = required(named ?? context.passphrase, '--passphrase-file');
      const outcome = await whole(() => client.call('seal.remove', { workspaceId: id, present }));
      return {
        value: { id, ...outcome },
        lines: [t('cli.done.unsealed', { id }), ...left(context, outcome)],
      };
    }
    const passphrase = required(context.passphrase, '--passphrase-file');
    const present = wasSealed ? required(named ?? context.environmentPassphrase, '--present-file') : null;
    const outcome = await whole(() => client.call('seal.set', { workspaceId: id, passphrase, present }));
    const line = t(wasSealed ? 'cli.done.passphraseChanged' : 'cli.done.sealed', { id });
    return { value: { id, ...outcome }, lines: [line, ...left(context, outcome)] };
  },
};

function required(passphrase: string | null, option: string): string {
  if (passphrase === null) throw usageError('missingOption', { option, command: 'seal' });
  return passphrase;
}

async function whole(task: () => Promise<SealOutcome>): Promise<SealOutcome> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof PlannerError) || error.code !== 'workspace-locked') throw error;
    throw commandError(error.code, 'locked');
  }
}

function left({ speech }: CommandContext, outcome: SealOutcome): readonly string[] {
  if (outcome.left.length === 0) return [];
  const count = outcome.left.length;
  return [
    speech.t('cli.done.leftAsTheyWere', { count }),
    ...outcome.left.map((file) => `  ${plainText(file)}`),
  ];
}
