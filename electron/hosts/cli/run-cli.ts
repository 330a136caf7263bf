import path from 'node:path';
import type { PlannerCore } from '#core/planner-core.ts';
import { showFolder } from '#hosts/browser/show-folder.ts';
import { type CommandWords, type OptionSpec, readWords } from '#hosts/command-words.ts';
import { type OpenCore, VERSION } from '#hosts/open-core.ts';
import { wishedLanguage } from '#hosts/wished-language.ts';
import { createClient } from '#shared/api/client.ts';
import { type ErrorDetails, PlannerError } from '#shared/base/errors.ts';
import { type Json, valueAt } from '#shared/base/json.ts';
import { LANGUAGES, type Language, languageFrom } from '#shared/base/language.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import type { CommandName, CommandResult, Terminal } from './command.ts';
import { COMMANDS, isCommandName } from './commands.ts';
import { readPassphrase, unlockFor } from './passphrase.ts';
import { CommandError, commandError, commandSentence, usageError } from './problem.ts';
import { plainText } from './table.ts';

export type RunCliOptions = {
  readonly words: readonly string[];
  readonly terminal: Terminal;
  readonly openCore: OpenCore;
  readonly systemLanguages: readonly string[];
  readonly defaultDataFolder: () => string;
  /** PLANWRIGHT_PASSPHRASE of the environment: opens encrypted workspaces. */
  readonly environmentPassphrase?: string | undefined;
};

const COMMON_OPTIONS = {
  data: 'value',
  language: 'value',
  'passphrase-file': 'value',
  json: 'flag',
  help: 'flag',
  version: 'flag',
} as const satisfies OptionSpec;

/** Runs one command. Returns the exit code: 0 done, 1 failed, 2 wrong usage. */
export async function runCli(options: RunCliOptions): Promise<number> {
  const { words, terminal, systemLanguages } = options;
  // Known before the words are understood, so that what is wrong with them can be told in the right form.
  const isJson = words.includes('--json');
  const language = languageOption(words) ?? languageFrom(systemLanguages);
  const speech = await createSpeech(language, terminal.timeZone);
  try {
    return await runCommand(options, speech);
  } catch (error) {
    tellError(terminal, speech, error, isJson);
    return error instanceof PlannerError && error.code === 'usage' ? 2 : 1;
  }
}

async function runCommand(options: RunCliOptions, speech: Speech): Promise<number> {
  const { terminal, defaultDataFolder, openCore, systemLanguages } = options;
  const { name, words } = understand(options.words);
  const isJson = words.flags.has('json');
  const special = specialAnswer(name, words, speech);
  if (special !== null) {
    terminal.print(isJson ? JSON.stringify(special.value) : special.text);
    return 0;
  }
  if (name === null) throw new CommandError('usage', 'cli.help.overview', {});
  const dataFolder = path.resolve(terminal.workingFolder, words.values['data'] ?? defaultDataFolder());
  const host = name === 'serve' ? { host: 'browser' as const, showFolder } : { host: 'cli' as const };
  const core = await openCore({ dataFolder, systemLanguages, ...host });
  try {
    const environmentPassphrase = options.environmentPassphrase || null;
    return await runOn(core, { name, words, speech, isJson, terminal, environmentPassphrase });
  } finally {
    await core.close();
  }
}

type Run = {
  readonly name: CommandName;
  readonly words: CommandWords;
  readonly speech: Speech;
  readonly isJson: boolean;
  readonly terminal: Terminal;
  readonly environmentPassphrase: string | null;
};

async function runOn(core: PlannerCore, run: Run): Promise<number> {
  const { name, words, isJson, terminal, environmentPassphrase } = run;
  const client = createClient(core);
  const speech = await wishedSpeech(core, run);
  const common = { name, client, core, words, speech, language: speech.language, isJson, terminal };
  try {
    const file = words.values['passphrase-file'];
    const passphrase = file === undefined ? environmentPassphrase : await readPassphrase(terminal, file);
    const [id = null] = words.positionals;
    if (passphrase !== null) await unlockFor({ name, client, id }, passphrase);
    const context = { ...common, passphrase, environmentPassphrase };
    const result = await COMMANDS[name].run(context);
    return result === null ? 0 : tellResult(terminal, result, isJson);
  } catch (error) {
    const told = error instanceof PlannerError ? toCommandError(error, words) : error;
    if (!(told instanceof PlannerError) || told.code === 'usage') throw told;
    tellError(terminal, speech, told, isJson);
    return 1;
  }
}

/** The language of the options, else the one that was chosen in the program, else the system's. */
async function wishedSpeech(core: PlannerCore, { words, speech, terminal }: Run): Promise<Speech> {
  if (words.values['language'] !== undefined) return speech;
  const language = await wishedLanguage(core);
  return language === null ? speech : createSpeech(language, terminal.timeZone);
}

const ALL_OPTIONS: OptionSpec = Object.assign(
  {},
  COMMON_OPTIONS,
  ...Object.values(COMMANDS).map(({ options }) => options),
);

/** The command and its words, wherever the options stand; null without a command. */
function understand(all: readonly string[]): {
  readonly name: CommandName | null;
  readonly words: CommandWords;
} {
  const read = readWords(all, ALL_OPTIONS);
  if ('problem' in read) {
    const command = all.find(isCommandName) ?? 'help';
    throw usageError(read.problem.word, { option: read.problem.option, command });
  }
  const { values, flags } = read.words;
  const isHelp = read.words.positionals[0] === 'help';
  const [wanted, ...positionals] = isHelp ? read.words.positionals.slice(1) : read.words.positionals;
  if (wanted !== undefined && !isCommandName(wanted)) throw usageError('unknownCommand', { command: wanted });
  const name = wanted ?? null;
  const words = { positionals, values, flags: isHelp ? new Set([...flags, 'help']) : flags };
  assertOptionsOf(name, words);
  return { name, words };
}

function assertOptionsOf(name: CommandName | null, { values, flags }: CommandWords): void {
  const own = { ...COMMON_OPTIONS, ...(name === null ? {} : COMMANDS[name].options) };
  const stray = [...Object.keys(values), ...flags].find((option) => !Object.hasOwn(own, option));
  if (stray !== undefined)
    throw usageError('unknownOption', { option: `--${stray}`, command: name ?? 'help' });
  const { language } = values;
  if (language === undefined || LANGUAGES.some((known) => known === language)) return;
  throw usageError('badChoice', { value: language, option: '--language', choices: LANGUAGES.join(', ') });
}

/** What needs no workspace: help and version. */
function specialAnswer(name: CommandName | null, words: CommandWords, { t }: Speech) {
  if (words.flags.has('version')) return { value: { version: VERSION }, text: VERSION };
  if (!words.flags.has('help')) return null;
  const text = t(`cli.help.${name ?? 'overview'}`);
  return { value: { help: text }, text };
}

function tellResult(
  terminal: Terminal,
  { value, lines, isWell = true }: CommandResult,
  isJson: boolean,
): number {
  if (isJson) terminal.print(JSON.stringify(value));
  else for (const line of lines) terminal.print(line);
  return isWell ? 0 : 1;
}

/** For a machine the error is the one value on standard output; for a person it goes to standard error. */
function tellError(terminal: Terminal, speech: Speech, error: unknown, isJson: boolean): void {
  const message = commandSentence(speech, error);
  const { code, details } = error instanceof PlannerError ? error : new PlannerError('internal');
  if (!(error instanceof PlannerError))
    terminal.complain(String(error instanceof Error ? error.stack : error));
  const extra = Object.keys(details).length === 0 ? {} : { details };
  if (isJson) terminal.print(JSON.stringify({ error: { code, message, ...extra } }));
  else for (const line of [message, ...placesOf(details)]) terminal.complain(line);
}

/** Where the fault lies, as far as the core has told: fields of the input, or records. */
function placesOf({ fields, problems, records }: ErrorDetails): readonly string[] {
  const named = [fields, problems, records].flatMap((list) =>
    Array.isArray(list) ? (list as readonly Json[]) : [],
  );
  const places = named.map((entry) =>
    typeof entry === 'string'
      ? entry
      : ['collection', 'id', 'field'].flatMap((key) => String(valueAt(entry, key) ?? '') || []).join(' '),
  );
  return places.map((place) => `  ${plainText(place)}`);
}

function toCommandError(error: PlannerError, { positionals }: CommandWords): PlannerError {
  if (error instanceof CommandError) return error;
  const [id] = positionals;
  if (error.code === 'not-found' && id !== undefined)
    return commandError('not-found', 'noSuchWorkspace', { id });
  return error;
}

function languageOption(words: readonly string[]): Language | null {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const value = words[at]?.split('=')[1] ?? words[at + 1];
  return at === -1 ? null : (LANGUAGES.find((language) => language === value) ?? null);
}
