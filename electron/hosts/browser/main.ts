import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { processOptions } from '../cli/process-options.ts';
import { runCli } from '../cli/run-cli.ts';

const pageFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'renderer');

// The browser host is the command "serve" as a program of its own. Exits at once: a terminal that is listened to
// would keep the process alive.
process.exit(await runCli(processOptions(['serve', ...process.argv.slice(2)], pageFolder)));
