import { execFileSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { createPostMedium, createPostVariant } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { aPng } from '#tests/support/media-files.ts';
import { aNewWorkspace, anEdit, createTempFolder, createTestCore } from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const FAST = { N: 2 ** 10, r: 8, p: 1 } as const;
const PNG = aPng(8, 8);
const HASH = hashOf(PNG);
const NAME = `${HASH}.png`;

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

describe('where another program put something in the place of a picture (matrix 35, 59)', () => {
  test('adding it again replaces a link and never what the link leads to', async () => {
    const { media, folder, add, read } = await opened();
    await mkdir(media);
    const plan = path.join(folder, 'workspace.json');
    const before = await readFile(plan);
    await symlink(plan, path.join(media, NAME));
    expect(await add()).toMatchObject({ ok: true, value: { hash: HASH } });
    expect(await readFile(plan)).toEqual(before);
    expect((await lstat(path.join(media, NAME))).isSymbolicLink()).toBe(false);
    expect(await read()).toMatchObject({ ok: true, value: { bytes: PNG.length } });
  });

  test.skipIf(process.platform === 'win32')(
    'a pipe holds nobody up: it counts as damaged and is replaced',
    async () => {
      const { media, add, read } = await opened();
      await mkdir(media);
      execFileSync('mkfifo', [path.join(media, NAME)]);
      expect(await read()).toMatchObject({ ok: false, error: { code: 'file-damaged' } });
      expect(await add()).toMatchObject({ ok: true });
      expect(await read()).toMatchObject({ ok: true, value: { bytes: PNG.length } });
    },
    5000,
  );
});

describe('where the folder of media cannot be used (matrix 17, 59)', () => {
  const ways: readonly [string, (media: string) => Promise<unknown>][] = [
    ['is a file', (media) => writeFile(media, 'not a folder')],
    ['is a link to itself', (media) => symlink(media, media)],
    ['is a link to nowhere', (media) => symlink(`${media}-gone`, media)],
    ['holds a folder of the picture’s name', (media) => mkdir(path.join(media, NAME), { recursive: true })],
  ];
  test.each(ways)('because it %s, the plan is saved, exported and checked all the same', async (_, spoil) => {
    const { core, id, media, add, commit } = await opened();
    await spoil(media);
    expect(await add()).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    await commit();
    for (const format of ['html', 'bundle'] as const) {
      const wish = { workspaceId: id, format, reader: 'own', language: 'en' } as const;
      const file = core.client.call('exports.create', { ...wish, sections: null, from: null, to: null });
      expect((await file).base64.length).toBeGreaterThan(100);
    }
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toMatchObject([
      { code: 'medium-missing', id: 'a' },
    ]);
    expect(await core.client.call('backups.make', { workspaceId: id })).toHaveLength(1);
  });

  test('because it may not be opened, the pictures are told as lost, and are there again once it may', async () => {
    const { core, id, add, commit, fail, heal } = await opened();
    await add();
    await commit();
    for (const operation of ['list', 'makeFolder'] as const)
      fail({ operation, path: `${path.sep}media`, code: 'EACCES', times: 1000 });
    expect(await add()).toMatchObject({ ok: false, error: { code: 'no-permission' } });
    const summary = () => core.client.call('media.summary', { workspaceId: id });
    expect((await summary()).lost).toMatchObject([{ hash: HASH, collection: 'posts', id: 'a' }]);
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toMatchObject([
      { code: 'medium-missing' },
    ]);
    heal();
    expect((await summary()).lost).toEqual([]);
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([]);
  });
});

describe('encrypting a workspace', () => {
  test('encrypts its own pictures and nothing of a person that lies beside them or that a link leads to', async () => {
    const { core, id, media, folder, add, read } = await opened();
    const pictures = await createTempFolder();
    await writeFile(path.join(pictures, 'holiday.jpg'), 'mine');
    await symlink(pictures, media);
    await symlink(pictures, path.join(folder, 'holidays'));
    await add();
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'a long one', present: null });
    expect(await readFile(path.join(pictures, 'holiday.jpg'), 'utf8')).toBe('mine');
    expect((await readFile(path.join(pictures, NAME))).includes('IHDR')).toBe(false);
    expect(await read()).toMatchObject({ ok: true, value: { bytes: PNG.length } });
  });
});

describe('a passphrase for a workspace with a link that leads in a circle', () => {
  const passphrase = 'a long one';

  test('in place of its folder of media is refused before anything is changed', async () => {
    const { core, id, media, folder, commit } = await opened();
    await commit();
    await core.client.call('workspaces.close', { workspaceId: id });
    await symlink(media, media);
    const before = await contents(folder);
    const wish = { workspaceId: id, passphrase, present: null };
    expect(await core.core.request('seal.set', wish)).toMatchObject({ error: { code: 'folder-unusable' } });
    expect(await contents(folder)).toEqual(before);
    expect((await core.client.call('workspaces.open', { workspaceId: id })).tables.posts).toHaveProperty('a');
    await rm(media);
    expect(await core.client.call('seal.set', wish)).toEqual({ left: [] });
  });

  test('is neither changed nor removed while the link is there', async () => {
    const { core, id, media, folder, commit } = await opened();
    await commit();
    await core.client.call('seal.set', { workspaceId: id, passphrase, present: null });
    await core.client.call('workspaces.close', { workspaceId: id });
    await symlink(media, media);
    const before = await contents(folder);
    const change = { workspaceId: id, passphrase: 'another one', present: passphrase };
    const removal = { workspaceId: id, present: passphrase };
    const refused = { error: { code: 'folder-unusable' } };
    expect(await core.core.request('seal.set', change)).toMatchObject(refused);
    expect(await core.core.request('seal.remove', removal)).toMatchObject(refused);
    expect(await contents(folder)).toEqual(before);
    await core.client.call('seal.unlock', { workspaceId: id, passphrase });
    expect((await core.client.call('workspaces.open', { workspaceId: id })).tables.posts).toHaveProperty('a');
  });

  test('that a person put beside the plan is taken, and the link stays', async () => {
    const { core, id, folder, commit } = await opened();
    await commit();
    const link = path.join(folder, 'holidays');
    await symlink(link, link);
    const wish = { workspaceId: id, passphrase, present: null };
    expect(await core.client.call('seal.set', wish)).toEqual({ left: [] });
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  /** The files of a folder but the lock, with what they hold. */
  async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('lock'));
    const read = async (file: string) => [file, await readFile(file, 'base64')] as const;
    return Object.fromEntries(
      await Promise.all(files.map(({ parentPath, name }) => read(path.join(parentPath, name)))),
    );
  }
});

test('what a crash left of a large file is gone after the next opening, and a day later from the backups', async () => {
  const { core, id, media, add, commit } = await opened();
  await add();
  await commit();
  await core.client.call('backups.make', { workspaceId: id });
  const copies = path.join(core.dataFolder, 'backups', id, 'media');
  const half = `.${NAME}.4711.0123456789ab.tmp`;
  const old = new Date(Date.now() - 2 * 86_400_000);
  for (const folder of [media, copies]) {
    await writeFile(path.join(folder, half), PNG.subarray(0, 40));
    await utimes(path.join(folder, half), old, old);
  }
  const next = await core.restart();
  endings.push(next.dispose);
  await next.client.call('workspaces.open', { workspaceId: id });
  expect(await readdir(media)).toEqual([NAME]);
  await next.client.call('backups.make', { workspaceId: id });
  expect(await readdir(copies)).toEqual([NAME]);
});

test('the same picture from two windows at once is one file, whole', async () => {
  const { media, add, read } = await opened();
  const replies = await Promise.all(Array.from({ length: 8 }, add));
  expect(replies.filter(({ ok }) => !ok)).toEqual([]);
  expect(await readdir(media)).toEqual([NAME]);
  expect(await read()).toMatchObject({ ok: true, value: { bytes: PNG.length } });
});

async function opened() {
  const { fileSystem, fail, heal } = createFaultyFileSystem();
  const core = await createTestCore({ scrypt: FAST, fileSystem });
  endings.push(core.dispose);
  const { id, path: folder } = await core.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  });
  const file = { name: 'kiln.png', base64: PNG.toString('base64') };
  const medium = createPostMedium('m', { hash: HASH, mimeType: 'image/png', name: 'kiln.png' });
  const variants = [createPostVariant('v', { language: 'en', media: [medium] })];
  const change = added('posts', aPost('a', { date: '2026-03-04', variants }));
  return {
    ...{ core, id, folder, fail, heal },
    media: path.join(folder, 'media'),
    add: () => core.core.request('media.add', { workspaceId: id, file }),
    read: () => core.core.request('media.read', { workspaceId: id, hash: HASH, from: 0, most: 1000 }),
    commit: () =>
      core.client.call('plan.commit', { workspaceId: id, client: 't', edits: [anEdit([change])] }),
  };
}
