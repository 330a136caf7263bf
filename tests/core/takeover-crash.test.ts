import { describe, expect, test } from 'vitest';
import type { WorkspaceStore } from '#core/storage/workspace-store.ts';
import type { MemoryDisk } from '#tests/support/memory-disk.ts';
import {
  attempt,
  CRASHES,
  diskWithWorkspace,
  expectSound,
  FOLDER,
  openOn,
  putFile,
  titlesIn,
} from '#tests/support/sweep.ts';
import { addPost } from '#tests/support/test-store.ts';

const BATCH = 12;

/** A workspace whose writer has folded once, has two commits in its journal and is silent; his lock is still there. */
async function silentWriter(): Promise<MemoryDisk> {
  const disk = await diskWithWorkspace();
  const loser = await openOn(disk, { heartbeatMs: 3_600_000 });
  await addPost(loser, 'a');
  await loser.fold();
  await addPost(loser, 'b');
  await addPost(loser, 'c');
  const left = disk.after({ kind: 'kill' });
  await loser.close();
  const holder = {
    token: 'his',
    pid: 1,
    host: 'elsewhere',
    user: 'ada',
    startedAt: '2026-03-02T09:00:00.000Z',
  };
  await putFile(left, `${FOLDER}/lock`, Buffer.from(JSON.stringify(holder)));
  return left;
}

async function takeOver(disk: MemoryDisk, answered: string[]): Promise<void> {
  let store: WorkspaceStore | null = null;
  try {
    store = await openOn(disk, { isTakeover: true });
    await addPost(store, 'd');
    answered.push('Post d');
    await store.close();
  } catch (error) {
    await attempt(async () => store?.close());
    throw error;
  }
}

/** Crashes the takeover at a call and recovers in every way; whether the takeover was through before. */
async function crashAt(silent: MemoryDisk, call: number): Promise<boolean> {
  const disk = silent.after({ kind: 'power', keep: 'all' });
  await putFile(
    disk,
    `${FOLDER}/lock`,
    Buffer.from('{"token":"his","pid":1,"host":"elsewhere","user":"","startedAt":""}'),
  );
  disk.crashAt(call);
  const answered = ['Post a', 'Post b', 'Post c'];
  const isThrough = await attempt(() => takeOver(disk, answered));
  for (const way of CRASHES) {
    const after = disk.after(way);
    const store = await openOn(after);
    const titles = titlesIn(store.tables());
    const message = `crash at call ${call} (${disk.calls.at(-1)}), then ${JSON.stringify(way)}`;
    expect(titles, message).toEqual(expect.arrayContaining(answered));
    expect(
      titles.filter((title) => title !== 'Post d'),
      message,
    ).toEqual(answered.slice(0, 3));
    await addPost(store, 'later');
    await expectSound(after, store);
    await store.close();
    expect(
      [...after.files().keys()].filter((name) => /taken|\.stale|\.new$/.test(name)),
      message,
    ).toEqual([]);
  }
  return isThrough && !disk.isHit();
}

describe('a crash at every call of a takeover (matrix 9, 40)', () => {
  test('loses no edit of the one who lost the lock, and none of the one who took it', async () => {
    const silent = await silentWriter();
    for (let first = 1; ; first += BATCH) {
      const calls = Array.from({ length: BATCH }, (_, index) => first + index);
      const ended = await Promise.all(calls.map((call) => crashAt(silent, call)));
      if (!ended.includes(true)) continue;
      expect(first).toBeGreaterThan(40); // every call was a point
      return;
    }
  }, 120_000);
});
