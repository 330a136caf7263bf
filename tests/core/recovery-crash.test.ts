import { describe, expect, test } from 'vitest';
import { heavyWorkHere } from '#core/heavy-work.ts';
import { createPlannerCore, type PlannerCore } from '#core/planner-core.ts';
import { createClient } from '#shared/api/client.ts';
import type { RecoverySource } from '#shared/api/recovery-methods.ts';
import { added, invertChanges } from '#shared/workspace/changes.ts';
import { type Crash, createMemoryDisk, type MemoryDisk } from '#tests/support/memory-disk.ts';
import { CRASHES, IS_LONG, putFile } from '#tests/support/sweep.ts';
import { aNewWorkspace, anEdit, createTestClock, createTestIds } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const DATA = '/data';
const ALL = ['Post a', 'Post b', 'Post c', 'Post d'];
const OLD = ['Post a', 'Post b'];
const WAYS: readonly Crash[] = IS_LONG ? CRASHES : CRASHES.slice(0, 3);

async function coreOn(disk: MemoryDisk): Promise<PlannerCore> {
  return createPlannerCore({
    dataFolder: DATA,
    host: 'cli',
    version: '0.0.0-test',
    clock: createTestClock(),
    newId: createTestIds(),
    systemLanguages: ['en'],
    log: () => undefined,
    fileSystem: disk.fileSystem,
    heavyWork: heavyWorkHere,
    foldAfterMs: 3_600_000,
  });
}

type Scene = {
  readonly disk: MemoryDisk;
  readonly id: string;
  readonly generation: string;
  readonly file: string;
};

/** Two posts in a generation and two more beside it, all synced and closed. */
async function createScene(): Promise<Scene> {
  const disk = createMemoryDisk();
  const core = await coreOn(disk);
  const client = createClient(core);
  const { id } = await client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  const add = async (post: string) => {
    const edits = [anEdit([added('posts', aPost(post))], { step: `add ${post}` })];
    await client.call('plan.commit', { workspaceId: id, client: 't', edits });
  };
  await add('a');
  await add('b');
  const [made] = await client.call('backups.make', { workspaceId: id });
  await add('c');
  await add('d');
  await core.close();
  const file = `${DATA}/workspaces/${id}/workspace.json`;
  return { disk: disk.after({ kind: 'kill' }), id, generation: made?.generation ?? '', file };
}

async function restoreOn(disk: MemoryDisk, id: string, source: RecoverySource): Promise<boolean> {
  const core = await coreOn(disk);
  const wish = { workspaceId: id, source, how: 'in-place', client: 'page' } as const;
  const reply = await core.request('recovery.restore', wish);
  await core.close().catch(() => undefined);
  return reply.ok;
}

/** Crashes a restore at every call in every way, and hands what is left to a look. */
async function sweep(
  { disk, id }: Scene,
  source: RecoverySource,
  look: (left: MemoryDisk, isAnswered: boolean) => Promise<void>,
): Promise<number> {
  for (let call = 1; ; call += 1) {
    const trial = disk.after({ kind: 'kill' });
    trial.crashAt(call);
    const isAnswered = await restoreOn(trial, id, source);
    for (const way of WAYS) await look(trial.after(way), isAnswered);
    if (!trial.isHit()) return call;
  }
}

async function titlesOn(disk: MemoryDisk, id: string) {
  const core = await coreOn(disk);
  const opened = await createClient(core)
    .call('workspaces.open', { workspaceId: id })
    .finally(() => core.close());
  return { titles: Object.values(opened.tables.posts ?? {}).map(({ title }) => title), opened };
}

describe('a restore that is cut short', () => {
  test('leaves the bad file or the restored plan, and never less to restore from (matrix 5)', async () => {
    const scene = await createScene();
    const { disk, id, file, generation } = scene;
    const bad = Buffer.from('{"checksum":"sha256:');
    await putFile(disk, file, bad);
    const points = await sweep(scene, { kind: 'rebuilt' }, async (left, isAnswered) => {
      const core = await coreOn(left);
      const { problem, options } = await createClient(core).call('recovery.inspect', { workspaceId: id });
      await core.close();
      expect(options.map(({ source }) => source)).toContainEqual({ kind: 'generation', id: generation });
      if (isAnswered) expect(problem).toBeNull();
      const copies = [...left.files()].filter(
        ([path, bytes]) => path.includes('quarantine') && bytes.equals(bad),
      );
      const isStillThere = left.files().get(file)?.equals(bad) ?? false;
      expect(isStillThere || copies.length > 0).toBe(true);
      if (problem !== null) {
        expect(options[0]).toMatchObject({ source: { kind: 'rebuilt' }, sequence: 4, missingCommits: 0 });
        expect(await restoreOn(left, id, { kind: 'rebuilt' })).toBe(true);
      }
      expect((await titlesOn(left, id)).titles).toEqual(ALL);
    });
    expect(points).toBeGreaterThan(30);
  }, 120_000);

  test('of an older state gives the old plan or the new one, and the other is one step away (matrix 5)', async () => {
    const scene = await createScene();
    const { id, generation } = scene;
    const points = await sweep(scene, { kind: 'generation', id: generation }, async (left, isAnswered) => {
      const { titles, opened } = await titlesOn(left, id);
      if (isAnswered) expect(titles).toEqual(OLD);
      if (titles.length === ALL.length) return expect(titles).toEqual(ALL);
      expect(titles).toEqual(OLD);
      const step = opened.history.at(-1);
      expect(step?.label.key).toBe('recovery.undo.restore');
      const core = await coreOn(left);
      const edits = [anEdit(invertChanges(step?.changes ?? []), { kind: 'undo' })];
      const reply = await core.request('plan.commit', { workspaceId: id, client: 't', edits });
      await core.close();
      expect(reply.ok).toBe(true);
      expect((await titlesOn(left, id)).titles.toSorted()).toEqual(ALL);
    });
    expect(points).toBeGreaterThan(30);
  }, 120_000);
});
