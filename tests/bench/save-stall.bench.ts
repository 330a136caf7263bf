import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { Bench } from './bench.ts';
import { type LargeStore, openLargeStore, renameOne } from './large-store.ts';
import { longestStall } from './stall.ts';

type Context = { readonly large: LargeStore; readonly raw: FileHandle; readonly line: Buffer };

/** How long a save of one post among 10,000 holds up everything else, beyond what a raw append and sync does. */
export const bench = {
  name: 'save-stall',
  goal: 4,
  unit: 'ms',
  compare: 'excess',
  rounds: 21,
  samples: 20,
  setup: async () => {
    const large = await openLargeStore();
    const raw = await open(path.join(large.folder, 'raw.jsonl'), 'a');
    return { large, raw, line: Buffer.alloc(4_000, 'x') };
  },
  floor: ({ raw, line }) =>
    longestStall(async () => {
      await raw.write(line);
      await raw.datasync();
    }),
  candidate: ({ large }, call) => longestStall(renameOne(large.store, call)),
  teardown: async ({ large, raw }) => {
    await raw.close();
    await large.dispose();
  },
} satisfies Bench<Context>;
