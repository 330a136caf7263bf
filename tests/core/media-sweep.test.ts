import { describe, expect, test } from 'vitest';
import { hashOf, parseMediaName } from '#core/media/media-files.ts';
import { createPostMedium, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { aPng } from '#tests/support/media-files.ts';
import { type Crash, createMemoryDisk, type MemoryDisk } from '#tests/support/memory-disk.ts';
import { attempt, CRASHES, IS_LONG } from '#tests/support/sweep.ts';
import {
  aNewWorkspace,
  anEdit,
  createTestCore,
  createTestIds,
  type TestCore,
} from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

// Every call of a program that keeps a picture and then names it is the last one once, or fails once.

const WAYS: readonly Crash[] = IS_LONG ? CRASHES : CRASHES.slice(0, 4);
const PNG = aPng(8, 8);
const OTHER = aPng(9, 9, 1);

describe('a picture is on the disk before a post names it (matrix 59)', () => {
  test('wherever the program is killed or the power is cut between the two', async () => {
    const { disk: start, id } = await diskWithWorkspace();
    let calls = 0;
    for (let crash = 1; ; crash += 1) {
      const disk = start.after({ kind: 'kill' });
      const core = await coreOn(disk);
      await core.client.call('workspaces.open', { workspaceId: id });
      disk.crashAt(crash);
      const said: string[] = [];
      await attempt(async () => {
        await addPicture(core, id, PNG);
        said.push('kept');
        await namePicture(core, id, 'a', PNG);
        said.push('named');
      });
      await attempt(() => core.core.close());
      for (const way of WAYS)
        await lookAt(disk.after(way), id, said, `call ${crash}, ${JSON.stringify(way)}`);
      calls = crash;
      if (!disk.isHit()) break;
    }
    expect(calls).toBeGreaterThan(15);
  }, 120_000);

  test('and a disk that fails at any call leaves no half file, and the next try works', async () => {
    const { disk: start, id } = await diskWithWorkspace();
    for (const code of ['ENOSPC', 'EIO'] as const) {
      let refused = 0;
      for (let call = 1; ; call += 1) {
        const disk = start.after({ kind: 'kill' });
        const core = await coreOn(disk);
        await core.client.call('workspaces.open', { workspaceId: id });
        disk.fail({ call, code, isForEver: true, isShort: true });
        const reply = await core.core.request('media.add', { workspaceId: id, file: asFile(PNG) });
        const isHit = disk.isHit();
        disk.heal();
        if (!reply.ok) refused += 1;
        if (!reply.ok && code === 'ENOSPC') expect(reply.error.code).toBe('disk-full');
        expectWholeFiles(disk);
        await addPicture(core, id, PNG);
        await namePicture(core, id, 'a', PNG);
        expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([]);
        await core.core.close();
        if (!isHit) break;
      }
      expect(refused).toBeGreaterThan(3);
    }
  }, 120_000);

  test('while a disk full in the midst of a backup is an alarm, and saving goes on', async () => {
    const { disk: start, id } = await diskWithWorkspace();
    const probe = await backupOn(start, id, null);
    let alarms = 0;
    for (let call = 1; call <= probe.calls; call += 2) {
      const { core, disk } = await backupOn(start, id, call);
      disk.heal();
      const { workspaces } = await core.client.call('backups.status', {});
      alarms += workspaces[0]?.alarms.length ?? 0;
      await namePicture(core, id, 'b', OTHER);
      await core.client.call('backups.make', { workspaceId: id });
      const status = await core.client.call('backups.status', {});
      expect(status.workspaces[0]?.alarms).toEqual([]);
      expectWholeFiles(disk);
      const copies = [...disk.files().keys()].filter((file) => /backups\/.*\/media\/[0-9a-f]{64}/.test(file));
      expect(copies).toHaveLength(2);
      await core.core.close();
    }
    expect(alarms).toBeGreaterThan(2);
  }, 120_000);
});

async function lookAt(disk: MemoryDisk, id: string, said: readonly string[], where: string): Promise<void> {
  expectWholeFiles(disk);
  const core = await coreOn(disk);
  const { tables } = await core.client.call('workspaces.open', { workspaceId: id });
  const post = tables.posts?.['a'] as Post | undefined;
  if (said.includes('named')) expect(post, where).toBeDefined();
  if (post !== undefined) {
    expect(await core.client.call('workspaces.check', { workspaceId: id }), where).toEqual([]);
  }
  if (said.includes('kept')) {
    const kept = { workspaceId: id, hash: hashOf(PNG), from: 0, most: 10_000 };
    const { base64 } = await core.client.call('media.read', kept);
    expect(Buffer.from(base64, 'base64').equals(PNG), where).toBe(true);
  }
  await core.core.close();
}

/** Under the name of a medium there is never anything else than the medium. */
function expectWholeFiles(disk: MemoryDisk): void {
  for (const [file, bytes] of disk.files()) {
    const medium = parseMediaName(file.slice(file.lastIndexOf('/') + 1));
    if (medium !== null) expect(hashOf(bytes), file).toBe(medium.hash);
  }
}

async function backupOn(start: MemoryDisk, id: string, failing: number | null) {
  const disk = start.after({ kind: 'kill' });
  const core = await coreOn(disk);
  await addPicture(core, id, PNG);
  await namePicture(core, id, 'a', PNG);
  await addPicture(core, id, OTHER);
  const before = disk.calls.length;
  if (failing !== null) disk.fail({ call: failing, code: 'ENOSPC', isForEver: true, isShort: true });
  await core.core.request('backups.make', { workspaceId: id });
  return { core, disk, calls: disk.calls.length - before };
}

async function diskWithWorkspace() {
  const disk = createMemoryDisk();
  const core = await coreOn(disk);
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  await core.core.close();
  return { disk, id };
}

function coreOn(disk: MemoryDisk): Promise<TestCore> {
  const newId = createTestIds();
  return createTestCore({ fileSystem: disk.fileSystem, dataFolder: '/data', newId, foldAfterMs: 3_600_000 });
}

function asFile(bytes: Buffer) {
  return { name: 'kiln.png', base64: bytes.toString('base64') };
}

function addPicture({ client }: TestCore, workspaceId: string, bytes: Buffer) {
  return client.call('media.add', { workspaceId, file: asFile(bytes) });
}

async function namePicture({ client }: TestCore, workspaceId: string, id: string, bytes: Buffer) {
  const media = [createPostMedium('m', { name: 'kiln.png', hash: hashOf(bytes), mimeType: 'image/png' })];
  const post = aPost(id, { variants: [createPostVariant('v', { language: 'en', media })] });
  const edits = [anEdit([added('posts', post)], { step: id })];
  await client.call('plan.commit', { workspaceId, client: 'test', edits });
}
