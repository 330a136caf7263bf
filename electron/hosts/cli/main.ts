import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultDataFolder } from '#hosts/data-folder.ts';
import { openCore } from '#hosts/open-core.ts';
import { systemLanguages } from '#hosts/system-languages.ts';
import { processTerminal } from './process-terminal.ts';
import { runCli } from './run-cli.ts';

const pageFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'renderer');

// Not exit(): what was printed into a pipe must still get out.
process.exitCode = await runCli({
  words: process.argv.slice(2),
  terminal: processTerminal(pageFolder),
  openCore,
  systemLanguages: systemLanguages(),
  defaultDataFolder,
  environmentPassphrase: process.env['PLANWRIGHT_PASSPHRASE'],
});
