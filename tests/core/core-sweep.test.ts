import { describe, expect, test } from 'vitest';
import type { RecoverySource } from '#shared/api/recovery-methods.ts';
import { added } from '#shared/workspace/changes.ts';
import { type Crash, createMemoryDisk, type MemoryDisk } from '#tests/support/memory-disk.ts';
import { attempt, CRASHES, IS_LONG, putFile } from '#tests/support/sweep.ts';
import {
  aNewWorkspace,
  anEdit,
  createTestCore,
  createTestIds,
  type TestCore,
} from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

// Every call of a whole program, from the first to the last, is the last one once. Files are on a disk in memory.

const WAYS: readonly Crash[] = IS_LONG ? CRASHES : CRASHES.slice(0, 4);
const STRIDE = IS_LONG ? 1 : 2;

function coreOn(disk: MemoryDisk): Promise<TestCore> {
  const newId = createTestIds();
  return createTestCore({ fileSystem: disk.fileSystem, dataFolder: '/data', newId, foldAfterMs: 3_600_000 });
}

async function addPost({ client }: TestCore, workspaceId: string, id: string): Promise<void> {
  const edits = [anEdit([added('posts', aPost(id))], { step: id })];
  await client.call('plan.commit', { workspaceId, client: 'test', edits });
}

async function postsOf({ client }: TestCore, workspaceId: string): Promise<readonly string[]> {
  const { tables, readOnly } = await client.call('workspaces.open', { workspaceId });
  expect(readOnly).toBeNull();
  expect(await client.call('workspaces.check', { workspaceId })).toEqual([]);
  return Object.keys(tables.posts ?? {}).sort();
}

type Work = (core: TestCore, note: (fact: string) => void) => Promise<void>;
type Look = (core: TestCore, facts: ReadonlySet<string>, disk: MemoryDisk) => Promise<void>;

/** Does the work up to each of its calls, and looks what the next start of the program finds. */
async function sweep(start: MemoryDisk, work: Work, look: Look): Promise<number> {
  for (let crash = 1; ; crash += STRIDE) {
    const disk = start.after({ kind: 'kill' });
    disk.crashAt(crash);
    const facts = new Set<string>();
    const core = await coreOn(disk);
    await attempt(async () => work(core, (fact) => facts.add(fact)));
    await attempt(() => core.core.close());
    const isThrough = !disk.isHit();
    for (const way of WAYS) {
      const left = disk.after(way);
      const next = await coreOn(left);
      try {
        await look(next, facts, left);
      } catch (error) {
        const told = `crash at call ${crash} (${disk.calls[crash - 1]}), then ${JSON.stringify(way)}`;
        throw new Error(told, { cause: error });
      } finally {
        await next.core.close();
      }
    }
    if (isThrough) return crash;
  }
}

describe('a crash at every call of a first session with a backup (matrix 1, 8, 11)', () => {
  test('leaves whole workspaces with every answered edit, and no generation that does not read back', async () => {
    const calls = await sweep(createMemoryDisk(), firstSession, lookAtFirstSession);
    expect(calls).toBeGreaterThan(60);
  }, 120_000);
});

const firstSession: Work = async (core, note) => {
  const made = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  note(`made ${made.id}`);
  await addPost(core, made.id, 'a');
  note('post a');
  await core.client.call('backups.make', { workspaceId: made.id });
  note('backup');
  await addPost(core, made.id, 'b');
  note('post b');
  await core.core.close();
};

const lookAtFirstSession: Look = async (core, facts) => {
  const workspaces = await core.client.call('workspaces.list', {});
  const made = [...facts].find((fact) => fact.startsWith('made '))?.slice(5);
  if (made !== undefined) expect(workspaces.map(({ id }) => id)).toContain(made);
  for (const { id } of workspaces) {
    const posts = await postsOf(core, id);
    for (const post of ['a', 'b']) if (facts.has(`post ${post}`)) expect(posts).toContain(post);
    expect(await core.client.call('backups.verify', { workspaceId: id })).toMatchObject({ bad: [] });
    const generations = await core.client.call('backups.list', { workspaceId: id });
    if (facts.has('backup')) expect(generations.map(({ sequence }) => sequence)).toContain(1);
  }
};

describe('a crash at every call of a restore (matrix 5)', () => {
  test('in place of a sound workspace leaves the old or the new plan, and both can be had', async () => {
    const { disk, id, source } = await backedUp();
    const work: Work = async ({ client }, note) => {
      await client.call('recovery.restore', { workspaceId: id, source, how: 'in-place', client: 'test' });
      note('restored');
    };
    const calls = await sweep(disk, work, async (core, facts) => {
      const posts = await postsOf(core, id);
      expect([['a'], ['a', 'b']]).toContainEqual(posts);
      if (facts.has('restored')) expect(posts).toEqual(['a']);
      expect(await plansToBeHad(core, id)).toEqual(new Set(['a', 'a,b']));
    });
    expect(calls).toBeGreaterThan(40);
  }, 120_000);

  test('in place of a damaged one leaves it as it was or brings it back, and nothing is thrown away', async () => {
    const { disk, id } = await backedUp();
    const snapshot = `/data/workspaces/${id}/workspace.json`;
    const damaged = Buffer.from(
      (disk.files().get(snapshot) ?? Buffer.alloc(0)).toString('utf8').replace('Post b', 'Post x'),
    );
    await putFile(disk, snapshot, damaged);
    const restore = {
      workspaceId: id,
      source: { kind: 'rebuilt' },
      how: 'in-place',
      client: 'test',
    } as const;
    const work: Work = async ({ client }, note) => {
      await client.call('recovery.restore', restore);
      note('restored');
    };
    const calls = await sweep(disk, work, async (core, facts, left) => {
      const reply = await core.core.request('workspaces.open', { workspaceId: id });
      if (facts.has('restored')) expect(reply.ok).toBe(true);
      if (!reply.ok) await core.client.call('recovery.restore', restore); // once more, and it works
      expect(await postsOf(core, id)).toEqual(['a', 'b']);
      expect([...left.files().values()].some((bytes) => bytes.equals(damaged))).toBe(true);
    });
    expect(calls).toBeGreaterThan(40);
  }, 120_000);
});

/** A disk with a workspace of posts a and b, and a generation of it with a only. */
async function backedUp() {
  const disk = createMemoryDisk();
  const core = await coreOn(disk);
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  await addPost(core, id, 'a');
  await core.client.call('backups.make', { workspaceId: id });
  await addPost(core, id, 'b');
  await core.core.close();
  const generations = await withCore(disk, ({ client }) => client.call('backups.list', { workspaceId: id }));
  const ofA = generations.find(({ sequence }) => sequence === 1);
  if (ofA === undefined) throw new Error('No generation of the first edit');
  const source: RecoverySource = { kind: 'generation', id: ofA.id };
  return { disk: disk.after({ kind: 'power', keep: 'none' }), id, source };
}

async function withCore<Value>(disk: MemoryDisk, task: (core: TestCore) => Promise<Value>): Promise<Value> {
  const core = await coreOn(disk);
  try {
    return await task(core);
  } finally {
    await core.core.close();
  }
}

/** The posts of the plan as it is, and of every generation, read through a copy made of it. */
async function plansToBeHad(core: TestCore, id: string): Promise<ReadonlySet<string>> {
  const plans = new Set([(await postsOf(core, id)).join()]);
  for (const generation of await core.client.call('backups.list', { workspaceId: id })) {
    const source = { kind: 'generation', id: generation.id } as const;
    const wish = { workspaceId: id, source, how: 'copy', client: 'test' } as const;
    const copy = await core.client.call('recovery.restore', wish);
    plans.add((await postsOf(core, copy.id)).join());
  }
  return plans;
}
