import { describe, expect, test } from 'vitest';
import type { WorkspaceStore } from '#core/storage/workspace-store.ts';
import { added, changed, removed } from '#shared/workspace/changes.ts';
import type { Crash, MemoryDisk } from '#tests/support/memory-disk.ts';
import {
  attempt,
  CRASHES,
  diskWithWorkspace,
  expectSound,
  IS_LONG,
  openOn,
  titlesIn,
} from '#tests/support/sweep.ts';
import { addPost, aPost, commit } from '#tests/support/test-store.ts';

/** Every point in every way takes its time. */
const LIMIT_MS = IS_LONG ? 3_600_000 : 300_000;

/** The work in whose every call the disk gives out: commits of all kinds, with folds between. */
const STEPS: readonly ((store: WorkspaceStore) => Promise<unknown>)[] = [
  (store) => addPost(store, 'a'),
  (store) => addPost(store, 'b', { notes: 'long '.repeat(200) }),
  (store) => store.fold(),
  (store) => rename(store, 'a', 'A renamed'),
  (store) => addPost(store, 'c'),
  (store) => store.fold(),
  (store) => remove(store, 'b'),
];

function rename(store: WorkspaceStore, id: string, title: string) {
  const before = store.tables().posts.get(id);
  return before === undefined ? addPost(store, id) : commit(store, [changed('posts', before, { title })]);
}

function remove(store: WorkspaceStore, id: string) {
  const before = store.tables().posts.get(id);
  return before === undefined ? addPost(store, id) : commit(store, [removed('posts', before)]);
}

/** States that may be found after a crash: the last one that was answered, or the one whose answer was lost. */
async function statesOf(): Promise<readonly (readonly string[])[]> {
  const store = await openOn(await diskWithWorkspace());
  const states = [titlesIn(store.tables())];
  for (const step of STEPS) {
    await step(store);
    states.push(titlesIn(store.tables()));
  }
  await store.close();
  return states;
}

type Ended = { readonly disk: MemoryDisk; readonly answered: number; readonly isThrough: boolean };

/** The work up to the crash at this call. */
async function workUntil(crash: number): Promise<Ended> {
  const disk = await diskWithWorkspace();
  disk.crashAt(crash);
  let answered = 0;
  let store: WorkspaceStore | null = null;
  const isThrough = await attempt(async () => {
    store = await openOn(disk);
    for (const step of STEPS) {
      await step(store);
      answered += 1;
    }
    await (store as WorkspaceStore).close();
  });
  await endProcess(store);
  return { disk, answered, isThrough: isThrough && !disk.isHit() };
}

/** Stops the timers of a store whose disk is gone. */
async function endProcess(store: WorkspaceStore | null): Promise<void> {
  await attempt(async () => store?.close());
}

async function expectRecovered(
  disk: MemoryDisk,
  allowed: readonly (readonly string[])[],
  isWorking: boolean,
): Promise<void> {
  const store = await openOn(disk);
  expect(allowed).toContainEqual(titlesIn(store.tables()));
  await expectSound(disk, store);
  if (!isWorking) return endProcess(store);
  // It can be worked in: one more edit, a fold, and all of it after the next start.
  await commit(store, [added('posts', aPost('later'))]);
  await store.close();
  const again = await openOn(disk.after({ kind: 'power', keep: 'none' }));
  expect(again.tables()).toEqual(store.tables());
  await endProcess(again);
}

describe('a crash at every call of commit and fold (matrix 1, 2, 3, 8)', () => {
  test(
    'gives back every answered edit, whatever of the unsynced the power cut kept',
    async () => {
      const states = await statesOf();
      for (let crash = 1; ; crash += 1) {
        const { disk, answered, isThrough } = await workUntil(crash);
        const allowed = states.slice(answered, answered + 2);
        for (const way of CRASHES) {
          try {
            await expectRecovered(disk.after(way), allowed, true);
          } catch (error) {
            throw new Error(`crash at call ${crash} (${disk.calls.at(-1)}), then ${JSON.stringify(way)}`, {
              cause: error,
            });
          }
        }
        if (!isThrough) continue;
        expect(crash).toBeGreaterThan(80); // every call of the work was a point
        return;
      }
    },
    LIMIT_MS,
  );
});

describe('a second crash while the first is mended (matrix 9)', () => {
  test(
    'gives back the same as one crash',
    async () => {
      const states = await statesOf();
      for (let crash = 1; ; crash += IS_LONG ? 1 : 5) {
        const { disk, answered, isThrough } = await workUntil(crash);
        const allowed = states.slice(answered, answered + 2);
        const ways: readonly [Crash, Crash][] = CRASHES.map((way, index) => [
          way,
          CRASHES[(index + crash) % CRASHES.length] ?? way,
        ]);
        for (const [first, second] of IS_LONG ? ways : ways.slice(crash % 2, (crash % 2) + 4))
          await expectMended(disk, first, second, allowed);
        if (isThrough) return;
      }
    },
    LIMIT_MS,
  );
});

async function expectMended(
  disk: MemoryDisk,
  first: Crash,
  second: Crash,
  allowed: readonly (readonly string[])[],
): Promise<void> {
  for (let crash = 1; ; crash += IS_LONG ? 1 : 2) {
    const crashed = disk.after(first);
    crashed.crashAt(crash);
    let store: WorkspaceStore | null = null;
    const isThrough = await attempt(async () => {
      store = await openOn(crashed);
      await (store as WorkspaceStore).fold();
    });
    await endProcess(store);
    await expectRecovered(crashed.after(second), allowed, false);
    if (isThrough) return;
  }
}

const FAULTS = [
  { name: 'ENOSPC', code: 'ENOSPC', isShort: false },
  { name: 'ENOSPC after half a write', code: 'ENOSPC', isShort: true },
  { name: 'EIO', code: 'EIO', isShort: false },
  { name: 'EIO after half a write', code: 'EIO', isShort: true },
  { name: 'EROFS', code: 'EROFS', isShort: false },
  { name: 'EPERM', code: 'EPERM', isShort: false },
  { name: 'EBUSY', code: 'EBUSY', isShort: false },
] as const;

describe.each(FAULTS)('an error at every call: $name (matrix 10, 13, 14, 15, 16)', (fault) => {
  test.each([false, true])(
    'is told, loses nothing and is over when the disk is well (it stays: %s)',
    async (isForEver) => {
      const calls = await callsOfWork();
      await Promise.all(
        Array.from({ length: calls }, (_, index) => expectUnharmed({ ...fault, isForEver, call: index + 1 })),
      );
    },
    LIMIT_MS,
  );
});

async function callsOfWork(): Promise<number> {
  const { disk } = await workUntil(Number.POSITIVE_INFINITY);
  return disk.calls.length;
}

async function expectUnharmed(fault: {
  code: string;
  isShort: boolean;
  isForEver: boolean;
  call: number;
}): Promise<void> {
  const disk = await diskWithWorkspace();
  const store = await openOn(disk);
  disk.fail(fault);
  const answered: string[] = [];
  for (const [index, step] of STEPS.entries()) {
    const before = store.sequence();
    if (await attempt(() => step(store))) answered.push(`${index}`);
    else expect(store.sequence()).toBe(before);
  }
  if (!disk.isHit()) return endProcess(store);
  const told = `${fault.code} at call ${fault.call}, for ever ${fault.isForEver}: ${disk.calls.slice(-1)}`;
  try {
    // The power goes with the disk still ill: what was answered is there, and perhaps what was only tried.
    for (const way of CRASHES) await expectAnswered(disk.after(way), store);
    disk.heal();
    await commit(store, [added('posts', aPost('healed'))]);
    await store.fold();
    await store.close();
    const healed = disk.after({ kind: 'power', keep: 'none' });
    const again = await openOn(healed);
    expect(again.tables()).toEqual(store.tables());
    await expectSound(healed, again);
    await endProcess(again);
  } catch (error) {
    throw new Error(told, { cause: error });
  }
}

async function expectAnswered(disk: MemoryDisk, before: WorkspaceStore): Promise<void> {
  const store = await openOn(disk);
  expect(store.sequence()).toBeGreaterThanOrEqual(before.sequence());
  if (store.sequence() === before.sequence()) expect(store.tables()).toEqual(before.tables());
  await endProcess(store);
}
