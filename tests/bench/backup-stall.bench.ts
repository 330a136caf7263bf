import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { makeGeneration } from '#core/backups/make-generation.ts';
import { createHeavyThread } from '#core/heavy-thread.ts';
import type { HeavyWork } from '#core/heavy-work.ts';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { filesOf } from '#core/storage/read-workspace.ts';
import { plainSeal } from '#core/storage/seal.ts';
import type { Bench } from './bench.ts';
import { type LargeStore, openLargeStore } from './large-store.ts';
import { longestStall } from './stall.ts';

type Context = { readonly large: LargeStore; readonly heavyWork: HeavyWork; lastMs: number };

/**
 * How long making a generation of 10,000 posts, checked in the built thread and read back, holds up everything else,
 * beyond what a busy machine holds up a thread that rests for as long.
 */
export const bench = {
  name: 'backup-stall',
  goal: 4,
  unit: 'ms',
  compare: 'excess',
  rounds: 21,
  setup: async () => {
    const heavyWork = createHeavyThread({ file: path.resolve('out/main/heavy-worker.js') });
    return { large: await openLargeStore(), heavyWork, lastMs: 400 };
  },
  floor: ({ lastMs }) => longestStall(() => pause(lastMs)),
  candidate: async (context, call) => {
    const began = performance.now();
    const stall = await longestStall(() => backUp(context, call));
    context.lastMs = performance.now() - began;
    return stall;
  },
  teardown: async ({ large, heavyWork }) => {
    await heavyWork.close();
    await large.dispose();
  },
} satisfies Bench<Context>;

async function backUp({ large, heavyWork }: Context, call: number): Promise<void> {
  const folder = path.join(large.folder, 'backups');
  const bytes = await nodeFileSystem.read(filesOf(large.folder).snapshot);
  const disk = { fileSystem: nodeFileSystem, pack: heavyWork.packSnapshot };
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, call));
  await makeGeneration(disk, { folder, bytes, seal: plainSeal, reason: 'wish', at, newest: null });
}
