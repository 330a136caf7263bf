import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';
import { run, withTmpfs } from './disks.ts';
import { tellNotRun, whyNot } from './tools.mjs';
import { expectWhole, IS_LONG, startWriter } from './writer.ts';

const SIZES = Array.from({ length: IS_LONG ? 120 : 24 }, (_, index) => 16 + index * (IS_LONG ? 4 : 12));
const reason = whyNot({ root: true, tools: ['mount'] });
if (reason !== null) tellNotRun('real full disks', reason);

describe.skipIf(reason !== null)('a disk that is full (matrix 10)', () => {
  test(`of ${SIZES.length} sizes: says so, keeps every answered edit, and takes the retry when there is room`, async () => {
    let refusals = 0;
    for (const kilobytes of SIZES) {
      refusals += await withTmpfs(kilobytes, (folder) => fillUp(folder, kilobytes));
    }
    expect(refusals).toBeGreaterThan(SIZES.length / 2);
  }, 300_000);
});

/** Returns how many commits were refused: not one, where the disk was too small for a workspace. */
async function fillUp(folder: string, kilobytes: number): Promise<number> {
  const core = await createTestCore({ dataFolder: path.join(folder, 'data'), foldAfterMs: 3_600_000 });
  try {
    const made = await core.core.request('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    if (!made.ok) {
      expect(made.error.code).toBe('disk-full');
      run(['mount', '-o', `remount,size=${kilobytes + 2048}k`, folder]);
      expect(await core.client.call('workspaces.list', {})).toEqual([]);
      return 0;
    }
    const { id } = made.value as { id: string };
    const saved: string[] = [];
    for (let count = 0; count < 400; count += 1) {
      const refused = await addPost(core, id, `p${count}`);
      if (refused === null) {
        saved.push(`p${count}`);
        continue;
      }
      expect(refused).toBe('disk-full');
      expect(await addPost(core, id, `p${count}`)).toBe('disk-full'); // and again
      run(['mount', '-o', `remount,size=${kilobytes + 2048}k`, folder]);
      expect(await addPost(core, id, `p${count}`)).toBeNull();
      await core.core.close();
      expect(core.logged).toEqual([]);
      await expectWhole(core.dataFolder, id, [...saved, `p${count}`]);
      return 2;
    }
    throw new Error(`${kilobytes} KB were not filled`);
  } finally {
    await core.core.close();
  }
}

/** Null when it was saved, else the code of the refusal. */
async function addPost(core: TestCore, workspaceId: string, id: string): Promise<string | null> {
  const post = createPost({ id, now: '2026-03-02T09:00:00.000Z' }, { title: id, notes: 'text '.repeat(300) });
  const edits = [anEdit([added('posts', post)], { step: id })];
  const reply = await core.core.request('plan.commit', { workspaceId, client: 'test', edits });
  return reply.ok ? null : reply.error.code;
}

const noLimit = whyNot({});
if (noLimit !== null) tellNotRun('the limit of file sizes', noLimit);

describe.skipIf(noLimit !== null)('a limit of file sizes (matrix 12)', () => {
  test('is told as a full disk, and every answered edit is there', async () => {
    const { dataFolder, id, dispose } = await aWorkspace();
    const limited = ['bash', '-c', 'ulimit -f 64; exec "$@"', 'limited'];
    const writer = startWriter({ dataFolder, workspaceId: id, name: 'l' }, { by: limited });
    expect((await writer.ended).code).toBe(3);
    expect(writer.failed()).toEqual(['disk-full']);
    expect(writer.saved().length).toBeGreaterThan(10);
    await expectWhole(dataFolder, id, writer.saved());
    await dispose();
  });
});

async function aWorkspace() {
  const core = await createTestCore();
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  await core.core.close();
  return { id, dataFolder: core.dataFolder, dispose: core.dispose };
}
