import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HeavyJobs, heavyJobs } from './heavy-jobs.ts';
import { createHeavyThread } from './heavy-thread.ts';

/** Whoever does the heavy jobs. Bytes that are given to a job belong to it: afterwards they may be empty. */
export type HeavyWork = Omit<HeavyJobs, 'proposeImport'> & {
  /** With a signal that gives the job up: it fails with `unreachable`, and the next one begins at once. */
  readonly proposeImport: (
    input: Parameters<HeavyJobs['proposeImport']>[0],
    signal?: AbortSignal,
  ) => ReturnType<HeavyJobs['proposeImport']>;
  /** Gives up what can be given up: such jobs, and all later ones, fail with `unreachable`. */
  readonly close: () => Promise<void>;
};

/** In a thread of its own where the program is built, so that the worker lies beside it; else, from sources, in this one. */
export function createHeavyWork(): HeavyWork {
  const file = path.join(path.dirname(fileURLToPath(import.meta.url)), 'heavy-worker.js');
  return existsSync(file) ? createHeavyThread({ file }) : heavyWorkHere;
}

/** Everything else waits meanwhile, and nothing can be given up. */
export const heavyWorkHere: HeavyWork = { ...heavyJobs, close: async () => undefined };
