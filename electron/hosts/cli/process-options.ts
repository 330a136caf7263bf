import { defaultDataFolder } from '../data-folder.ts';
import { openCore } from '../open-core.ts';
import { systemLanguages } from '../system-languages.ts';
import { processTerminal } from './process-terminal.ts';
import type { RunCliOptions } from './run-cli.ts';

/** What the command line takes from the process it runs in. */
export function processOptions(words: readonly string[], pageFolder: string): RunCliOptions {
  return {
    words,
    terminal: processTerminal(pageFolder),
    openCore,
    systemLanguages: systemLanguages(process.env, Intl.DateTimeFormat().resolvedOptions().locale),
    defaultDataFolder,
  };
}
