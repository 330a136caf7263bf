import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { MEDIA_PART_BYTES } from '#shared/api/media-methods.ts';
import { createFaultyFileSystem, type Operation } from '#tests/support/faulty-file-system.ts';
import { aPng } from '#tests/support/media-files.ts';
import { aNewWorkspace, createTestCore } from '#tests/support/test-core.ts';

const FAST = { N: 2 ** 10, r: 8, p: 1 } as const;
const PNG = Buffer.concat([aPng(8, 8), Buffer.alloc(MEDIA_PART_BYTES)]); // comes in two parts
const HASH = hashOf(PNG);
const MEDIA = `${path.sep}media`;

/** Every call by which a file comes to the disk. */
const STEPS: readonly Operation[] = ['makeFolder', 'open', 'write', 'sync', 'rename', 'syncFolder'];

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

describe.each([false, true])('a file that is added while the disk is full (encrypted: %s)', (isSealed) => {
  test('takes every one of the steps that the disk can refuse', async () => {
    const { calls, add } = await opened(isSealed);
    const before = calls.length;
    expect(await add()).toMatchObject({ ok: true, value: { stored: { hash: HASH } } });
    const made = calls.slice(before).filter((call) => call.includes(MEDIA));
    for (const step of STEPS) expect(made.filter((call) => call.startsWith(`${step} `))).not.toEqual([]);
  });

  test.each(STEPS.flatMap((step) => [1, 1000].map((times) => [step, times] as const)))(
    'at “%s”, %i times, leaves nothing half, says so, and is added once there is room',
    async (operation, times) => {
      const { core, id, folder, add, fail, heal } = await opened(isSealed);
      const plan = await readFile(path.join(folder, 'workspace.json'));
      fail({ operation, path: MEDIA, code: 'ENOSPC', times, bytesFirst: 20 });
      expect(await add()).toMatchObject({ ok: false, error: { code: 'disk-full' } });
      heal();
      const left = await readdir(`${folder}${MEDIA}`).catch(() => []);
      // Where only its name could not be made to last, the whole file is there.
      expect(left).toEqual(operation === 'syncFolder' ? [`${HASH}.png`] : []);
      if (left.length > 0) expect((await read(core, id)).equals(PNG)).toBe(true);
      expect(await readFile(path.join(folder, 'workspace.json'))).toEqual(plan);
      expect(await add()).toMatchObject({ ok: true, value: { stored: { hash: HASH } } });
      expect(await readdir(`${folder}${MEDIA}`)).toEqual([`${HASH}.png`]);
      expect((await read(core, id)).equals(PNG)).toBe(true);
    },
  );
});

async function opened(isSealed: boolean) {
  const { fileSystem, fail, heal, calls } = createFaultyFileSystem();
  const core = await createTestCore({ scrypt: FAST, fileSystem });
  endings.push(core.dispose);
  const { id, path: folder } = await core.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  });
  if (isSealed)
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'a long one', present: null });
  await core.client.call('workspaces.open', { workspaceId: id });
  /** Part by part, as the page sends it; the reply to the last part, or to the one that failed. */
  const add = async () => {
    const cut = MEDIA_PART_BYTES;
    const part = (from: number) => ({
      ...{ workspaceId: id, upload: 'up', name: 'kiln.png', total: PNG.length, from },
      base64: PNG.subarray(from, from + cut).toString('base64'),
    });
    await core.client.call('media.addPart', part(0));
    return core.core.request('media.addPart', part(cut));
  };
  return { core, id, folder, calls, fail, heal, add };
}

async function read({ client }: Awaited<ReturnType<typeof createTestCore>>, workspaceId: string) {
  const parts: Buffer[] = [];
  for (let from = 0; from < PNG.length; from += MEDIA_PART_BYTES) {
    const wish = { workspaceId, hash: HASH, from, most: MEDIA_PART_BYTES };
    parts.push(Buffer.from((await client.call('media.read', wish)).base64, 'base64'));
  }
  return Buffer.concat(parts);
}
