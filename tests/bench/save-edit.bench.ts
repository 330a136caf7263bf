import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import type { Bench } from './bench.ts';
import { type LargeStore, openLargeStore, renameOne } from './large-store.ts';

type Context = { readonly large: LargeStore; readonly raw: FileHandle; readonly line: Buffer };

/** One edit of one post among 10,000, answered once it is on the disk, against appending the same bytes and syncing them. */
export const bench = {
  name: 'save-edit',
  goal: 3,
  unit: 'µs',
  rounds: 21,
  samples: 40,
  setup: async () => {
    const large = await openLargeStore();
    await renameOne(large.store, 0)();
    const facts = await nodeFileSystem.facts(filesOf(large.folder).journal);
    const raw = await open(path.join(large.folder, 'raw.jsonl'), 'a');
    return { large, raw, line: Buffer.alloc(facts?.size ?? 0, 'x') };
  },
  floor: async ({ raw, line }) => {
    await raw.write(line);
    await raw.datasync();
  },
  candidate: async ({ large }, call) => {
    const commit = renameOne(large.store, call);
    const began = performance.now();
    await commit();
    return performance.now() - began;
  },
  teardown: async ({ large, raw }) => {
    await raw.close();
    await large.dispose();
  },
} satisfies Bench<Context>;
