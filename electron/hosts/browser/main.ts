import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserProgram } from './program.ts';

const pageFolder = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'renderer');

// A terminal that was listened to would keep the process alive.
process.exit(await runBrowserProgram(process.argv.slice(2), pageFolder));
