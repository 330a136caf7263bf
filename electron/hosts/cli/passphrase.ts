import path from 'node:path';
import type { Client } from '#shared/api/client.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { CommandName, Terminal } from './command.ts';
import { readNamedFile } from './files.ts';
import { usageError } from './problem.ts';

const LONGEST = 1000;

/** The passphrase in a file, or in the standard input for "-". A line break at the end is the editor's, not the person's. */
export async function readPassphrase(terminal: Terminal, file: string): Promise<string> {
  const bytes =
    file === '-'
      ? await terminal.readInput()
      : await readNamedFile(path.resolve(terminal.workingFolder, file));
  const passphrase = new TextDecoder('utf-8').decode(bytes).replace(/\r?\n$/, ''); // drops a byte order mark
  if (passphrase !== '' && passphrase.length <= LONGEST) return passphrase;
  throw usageError('emptyPassphrase', { file });
}

/** Whoever is served asks for passphrases themselves; "seal" names its own. */
const UNLOCKS_NOTHING: ReadonlySet<CommandName> = new Set(['create', 'seal', 'serve', 'trash']);

/**
 * Unlocks the workspace that a command names, or all that the passphrase opens where it names none. Throws
 * passphrase-wrong for one that was named; what else is wrong with it is for the command to tell.
 */
export async function unlockFor(
  { name, client, id }: { readonly name: CommandName; readonly client: Client; readonly id: string | null },
  passphrase: string,
): Promise<void> {
  if (UNLOCKS_NOTHING.has(name)) return;
  if (id !== null) return unlock(client, id, passphrase, new Set(['passphrase-wrong']));
  const sealed = (await client.call('workspaces.list', {})).filter(({ state }) => state === 'sealed');
  for (const workspace of sealed) await unlock(client, workspace.id, passphrase, new Set());
}

async function unlock(
  client: Client,
  workspaceId: string,
  passphrase: string,
  told: ReadonlySet<string>,
): Promise<void> {
  try {
    await client.call('seal.unlock', { workspaceId, passphrase });
  } catch (error) {
    if (!(error instanceof PlannerError) || told.has(error.code)) throw error;
  }
}
