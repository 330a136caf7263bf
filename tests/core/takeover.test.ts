import { readdir, readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromSnapshotText } from '#core/storage/snapshot.ts';
import type { WorkspaceStore } from '#core/storage/workspace-store.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { buildChildCores, type ChildCore, type ChildCores } from '#tests/support/child-core.ts';
import { createPausedFileSystem } from '#tests/support/paused-file-system.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';
import { addPost, createStoreFolder, renamePost, titlesOf } from '#tests/support/test-store.ts';

let children: ChildCores;

beforeAll(async () => {
  children = await buildChildCores('takeover');
}, 120_000);

afterAll(async () => {
  await children?.dispose();
});

type Committer = Pick<TestCore, 'client'> | ChildCore;

function post({ client }: Committer, workspaceId: string, id: string, from: string) {
  const record = createPost({ id, now: new Date().toISOString() }, { title: id, notes: 'text '.repeat(100) });
  return client.call('plan.commit', {
    workspaceId,
    client: from,
    edits: [anEdit([added('posts', record)], { step: id })],
  });
}

async function postsOf({ client }: Committer, workspaceId: string): Promise<readonly string[]> {
  return Object.keys((await client.call('workspaces.open', { workspaceId })).tables.posts ?? {});
}

async function newWorkspace(): Promise<{ core: TestCore; id: string }> {
  const core = await createTestCore({ heartbeatMs: 100, foldAfterMs: 3_600_000 });
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  return { core, id };
}

describe('two programs and one workspace (matrix 38, 39)', () => {
  test('the second reads, hears who writes, takes over; the first keeps its edits and may take it back', async () => {
    const { core, id } = await newWorkspace();
    const child = await children.start(core.dataFolder);
    await post(child, id, 'one', 'window');

    const opened = await core.client.call('workspaces.open', { workspaceId: id });
    expect(opened).toMatchObject({ readOnly: 'locked', lockedBy: { isHere: true } });
    expect(Object.keys(opened.tables.posts ?? {})).toEqual(['one']);
    await expect(post(core, id, 'refused', 'other')).rejects.toMatchObject({ code: 'workspace-locked' });
    const [summary] = await core.client.call('workspaces.list', {});
    expect(summary?.state).toBe('locked');

    const taken = await core.client.call('workspaces.takeOver', { workspaceId: id });
    expect(taken).toMatchObject({ readOnly: null, lockedBy: null, sequence: 1 });
    await post(core, id, 'two', 'other');
    await expect.poll(() => child.events).toContainEqual({ name: 'workspace.replaced', workspaceId: id });

    const refused = await post(child, id, 'three', 'window').catch((error: unknown) => error as PlannerError);
    expect(refused).toMatchObject({ code: 'workspace-locked' });
    const again = await post(child, id, 'four', 'window').catch((error: unknown) => error as PlannerError);
    const copyId = (refused as PlannerError).details['kept'];
    expect((again as PlannerError).details['kept']).toBe(copyId);

    const copies = await core.client.call('copies.list', { workspaceId: id });
    expect(copies).toMatchObject([{ id: copyId, kind: 'unsaved', tool: null, isReadable: true }]);
    const copy = await core.client.call('copies.open', { workspaceId: id, copyId: String(copyId) });
    expect(await postsOf(core, copy.id)).toEqual(['one', 'three', 'four']);
    expect(await postsOf(core, id)).toEqual(['one', 'two']);
    expect(await postsOf(child, id)).toEqual(['one', 'two']);

    await core.client.call('workspaces.close', { workspaceId: id });
    await expect
      .poll(() => child.events.filter(({ name }) => name === 'workspace.replaced').length)
      .toBeGreaterThan(1);
    await post(child, id, 'five', 'window');
    expect(await postsOf(child, id)).toEqual(['one', 'two', 'five']);
    await child.close();
    expect(child.errors()).toBe('');
    await core.client.call('copies.putAside', { workspaceId: id, copyId: String(copyId) });
    expect(await core.client.call('copies.list', { workspaceId: id })).toEqual([]);
    await core.dispose();
  }, 30_000);
});

describe('taking over from a process that is stopped while it writes (matrix 40)', () => {
  test('every edit of both sides is in the plan or in a copy, whenever the stop falls', async () => {
    const { core, id } = await newWorkspace();
    const all: string[] = [];
    for (let round = 0; round < 8; round += 1) {
      const child = await children.start(core.dataFolder, { foldAfterMs: 1 });
      await post(child, id, `first-${round}`, 'window');
      const sent = Array.from({ length: 60 }, (_, index) => `r${round}-${index}`);
      const answers = Promise.allSettled(
        sent.map(async (each) => {
          await pause(4 * Number(each.split('-')[1]));
          return post(child, id, each, 'window');
        }),
      );
      await pause(40 + 23 * round);
      child.signal('SIGSTOP');
      await core.client.call('workspaces.takeOver', { workspaceId: id });
      await post(core, id, `mine-${round}`, 'other');
      child.signal('SIGCONT');
      const settled = await answers;
      await post(core, id, `mine-later-${round}`, 'other');
      await core.client.call('workspaces.close', { workspaceId: id });
      await child.close();
      // Where the stop fell into a fold, its file was taken away: nothing else may have gone wrong.
      const unexpected = child
        .errors()
        .split('\n')
        .filter((line) => !/^$|could not be folded.*ENOENT.*\.tmp'/.test(line));
      expect(unexpected).toEqual([]);

      const isSaved = (index: number) => settled[index]?.status === 'fulfilled';
      expect(settled.some((_, index) => !isSaved(index))).toBe(true);
      all.push(...sent.filter((_, index) => isSaved(index)), `first-${round}`);
      all.push(`mine-${round}`, `mine-later-${round}`);
      const inPlan = await postsOf(core, id);
      expect(all.filter((each) => !inPlan.includes(each))).toEqual([]);
      await core.client.call('workspaces.close', { workspaceId: id });

      const [copy] = await core.client.call('copies.list', { workspaceId: id });
      expect(copy).toMatchObject({ kind: 'unsaved', isReadable: true });
      const kept = await core.client.call('copies.open', { workspaceId: id, copyId: copy?.id ?? '' });
      const inCopy = await postsOf(core, kept.id);
      expect(sent.filter((each, index) => !isSaved(index) && !inCopy.includes(each))).toEqual([]);
    }
    expect(core.logged).toEqual([]);
    await core.dispose();
  }, 120_000);

  test('whichever call to the disk is the one before which it was stopped', async () => {
    let isThrough = false;
    for (let first = 1; !isThrough; first += BATCH) {
      const points = Array.from({ length: BATCH }, (_, index) => first + index);
      isThrough = (await Promise.all(points.map(stopAndTakeOver))).some((wasStopped) => !wasStopped);
    }
  }, 120_000);
});

const BATCH = 8;

/** The loser commits and folds, and is stopped before its n-th call; false where it was through before that. */
async function stopAndTakeOver(call: number): Promise<boolean> {
  const folder = await createStoreFolder();
  const disk = createPausedFileSystem();
  const loser = await folder.open({ fileSystem: disk.fileSystem });
  await addPost(loser, 'first');
  disk.pauseAt(call);
  const work = [
    saved(addPost(loser, 'a'), 'Post a'),
    saved(loser.fold(), null),
    saved(renamePostLater(loser), 'Renamed'),
    saved(loser.fold(), null),
  ];
  await Promise.race([disk.isPaused, Promise.all(work)]);

  const winner = await folder.open({ isTakeover: true });
  await addPost(winner, 'w');
  if (call % 2 === 0) await winner.fold();
  const half = call % 3 === 0 ? null : winner;
  if (half === null) await winner.close();
  disk.resume();
  const expected = [...(await Promise.all(work)).filter((title) => title !== null), 'Post w'];
  await loser.close();
  // What the winner wrote stands as he left it: nothing had to be healed, nothing was found beside it.
  if (half === null || call % 2 === 0)
    expect(await readFile(folder.files.snapshot, 'utf8')).toContain('Post w');
  await expect(readdir(folder.files.copies)).rejects.toMatchObject({ code: 'ENOENT' });
  if (half !== null) await addPost(half, 'later');
  await winner.close();

  const after = await folder.open();
  expect(after.readOnly()).toBeNull();
  expect(titlesOf(after), `stopped before call ${call}`).toEqual(expect.arrayContaining(expected));
  expect(titlesOf(after)).toHaveLength(new Set(titlesOf(after)).size);
  await after.close();
  const snapshot = fromSnapshotText(await readFile(folder.files.snapshot, 'utf8'));
  expect([...snapshot.tables.posts.values()].map(({ title }) => title)).toEqual(titlesOf(after));
  expect((await readdir(folder.folder)).sort()).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/tmp$|taken|lock/)]),
  );
  await folder.dispose();
  return disk.wasPaused();
}

/** What must be there if the answer was good; a refusal may only say that someone else writes. */
async function saved(work: Promise<unknown>, title: string | null): Promise<string | null> {
  try {
    await work;
    return title;
  } catch (error) {
    expect(error).toBeInstanceOf(PlannerError);
    return null;
  }
}

async function renamePostLater(store: WorkspaceStore): Promise<void> {
  await renamePost(store, 'first', 'Renamed');
}

describe('taking over what cannot be written', () => {
  test.each([
    ['is damaged', 'not a plan', 'workspace-damaged'],
    ['is of a newer version', '{"checksum":"sha256:0","format":"planwright","version":999}', null],
  ])('leaves the lock with its holder when the file %s', async (_, text, code) => {
    const folder = await createStoreFolder();
    const holder = await folder.open();
    await writeFile(folder.files.snapshot, text);
    const answer = await folder.open({ isTakeover: true }).catch((error: unknown) => error);
    expect(answer).toMatchObject({ code: code ?? expect.stringMatching(/^workspace-(newer|damaged)$/) });
    await addPost(holder, 'a');
    expect(holder.readOnly()).toBeNull();
    await folder.dispose();
  });
});
