#!/usr/bin/env node
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { callersFolder } from './options.mjs';
import { projectRoot, SetUpFailed, setUp, speaker } from './set-up.mjs';

// Standard output belongs to the command alone, so that its answer can be read by another program.
const say = speaker(process.stderr);

try {
  await setUp(say);
} catch (error) {
  if (!(error instanceof SetUpFailed)) say('hostFailed', { reason: String(error) });
  if (process.argv.includes('--json')) {
    const answer = {
      error: { code: 'set-up-failed', message: error instanceof Error ? error.message : String(error) },
    };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  process.exit(1);
}
// Paths on the command line are meant from where the person is, not from where npm went.
process.chdir(callersFolder(projectRoot, 'planwright'));
const entry = path.join(projectRoot, 'out', 'main', 'cli.js');
process.argv = [process.execPath, entry, ...process.argv.slice(2)];
await import(pathToFileURL(entry).href);
