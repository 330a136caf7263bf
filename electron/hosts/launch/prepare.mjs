import process from 'node:process';
import { setUp, speaker } from './set-up.mjs';

// For scripts that need the built program and start it themselves.
await setUp(speaker(process.stderr));
