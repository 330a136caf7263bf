import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { processOptions } from './process-options.ts';
import { runCli } from './run-cli.ts';

const pageFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'renderer');

// Not exit(): what was printed into a pipe must still get out.
process.exitCode = await runCli(processOptions(process.argv.slice(2), pageFolder));
