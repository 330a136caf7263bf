import type { PlannerCore } from '#core/planner-core.ts';
import type { CommandWords, OptionSpec } from '#hosts/command-words.ts';
import type { Client } from '#shared/api/client.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Language } from '#shared/base/language.ts';
import type { Messages } from '#shared/i18n/catalog.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { commandError, usageError } from './problem.ts';

export type CommandName = Exclude<keyof Messages['cli']['help'], 'overview'>;

/** What the command line runs in; passed in, so that tests need no process. */
export type Terminal = {
  readonly workingFolder: string;
  readonly readInput: () => Promise<Uint8Array>;
  /** One line to standard output. */
  readonly print: (line: string) => void;
  /** One line to standard error. */
  readonly complain: (line: string) => void;
  readonly today: () => string;
  readonly timeZone: string;
  readonly newId: () => string;
  readonly pageFolder: string;
  readonly onStopSignal: (stop: () => void) => void;
  readonly onEnter: ((press: () => void) => () => void) | null;
};

export type CommandContext = {
  readonly name: CommandName;
  readonly client: Client;
  readonly core: PlannerCore;
  readonly words: CommandWords;
  readonly language: Language;
  readonly speech: Speech;
  readonly isJson: boolean;
  readonly terminal: Terminal;
  /** From the option or, without it, from the environment. */
  readonly passphrase: string | null;
  readonly environmentPassphrase: string | null;
};

/** What a command answers: one value for machines, lines for people. */
export type CommandResult = {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** False makes the exit code 1 although the command could be done, as with findings. */
  readonly isWell?: boolean;
};

export type Command = {
  readonly options: OptionSpec;
  /** Null where the command has printed everything itself. */
  readonly run: (context: CommandContext) => Promise<CommandResult | null>;
};

/** The words after the command, from `least` to `most` of them; throws a usage error for fewer or more. */
export function positionalsOf(
  { words, name }: CommandContext,
  { least, most }: { readonly least: number; readonly most: number },
): readonly string[] {
  const { positionals } = words;
  const surplus = positionals[most];
  if (surplus !== undefined) throw usageError('tooMany', { value: surplus, command: name });
  if (positionals.length >= least) return positionals;
  throw positionals.length === 0
    ? usageError('missingWorkspace')
    : usageError('missingFile', { command: name });
}

/** The id of the workspace, the first word after the command. */
export function workspaceIdOf(context: CommandContext, most = 1): string {
  const [id = ''] = positionalsOf(context, { least: 1, most });
  // What cannot be an id would come back as wrong input, which tells a person less.
  if (!/^[a-z0-9][a-z0-9-]{0,119}$/.test(id)) throw commandError('not-found', 'noSuchWorkspace', { id });
  return id;
}

export function requiredOption({ words, name }: CommandContext, option: string): string {
  const value = words.values[option];
  if (value === undefined) throw usageError('missingOption', { option: `--${option}`, command: name });
  return value;
}

/** The value of an option that must be one of a few; null without the option. */
export function choiceOf<Choice extends string>(
  { words }: CommandContext,
  option: string,
  choices: readonly Choice[],
): Choice | null {
  const value = words.values[option];
  if (value === undefined) return null;
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw usageError('badChoice', { value, option: `--${option}`, choices: choices.join(', ') });
}

/** Stores changes as one step of undo. Another process that has the workspace open makes it fail, changing nothing. */
export async function commitStep(
  { client, terminal }: CommandContext,
  workspaceId: string,
  {
    key,
    values,
    changes,
  }: {
    readonly key: string;
    readonly values: Readonly<Record<string, string | number>>;
    readonly changes: readonly Change[];
  },
): Promise<{ readonly sequence: number; readonly at: string }> {
  const label = { key, values };
  const edit = { step: terminal.newId(), kind: 'edit' as const, label, changes: [...changes] };
  try {
    return await client.call('plan.commit', { workspaceId, client: 'command-line', edits: [edit] });
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error;
    if (error.code === 'workspace-locked') throw commandError(error.code, 'locked');
    if (error.code === 'conflict') throw commandError(error.code, 'conflict', {}, error.details);
    throw error;
  }
}
