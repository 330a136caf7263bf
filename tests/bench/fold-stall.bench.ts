import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './bench.ts';
import { type LargeStore, openLargeStore, renameOne } from './large-store.ts';
import { longestStall } from './stall.ts';

type Context = { readonly large: LargeStore; lastMs: number };

/**
 * How long folding the journal of a workspace of 10,000 posts holds up everything else, beyond what a busy machine holds up
 * a thread that rests for as long.
 */
export const bench = {
  name: 'fold-stall',
  goal: 4,
  unit: 'ms',
  compare: 'excess',
  rounds: 21,
  setup: async () => ({ large: await openLargeStore(), lastMs: 200 }),
  floor: ({ lastMs }) => longestStall(() => pause(lastMs)),
  candidate: async (context, call) => {
    const { store } = context.large;
    await renameOne(store, call)();
    const began = performance.now();
    const stall = await longestStall(() => store.fold());
    context.lastMs = performance.now() - began;
    return stall;
  },
  teardown: ({ large }) => large.dispose(),
} satisfies Bench<Context>;
