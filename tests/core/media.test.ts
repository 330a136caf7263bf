import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { hashOf } from '#core/media/media-files.ts';
import { withoutMetadata } from '#core/media/without-metadata.ts';
import { BUNDLE_MEDIA_BYTES, MEDIA_LIMIT_BYTES, type StoredMedium } from '#shared/api/media-methods.ts';
import { createPostMedium, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries } from '#shared/plan/series/series.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aFilm, aJpeg, aPng } from '#tests/support/media-files.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestCore,
  type TestCore,
} from '#tests/support/test-core.ts';
import { aPost } from '#tests/support/test-store.ts';

const FAST = { N: 2 ** 10, r: 8, p: 1 } as const;
const endings: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

describe('a file that is added (matrix 59)', () => {
  test('lies in the workspace by its content, once, however often and under whatever name it comes', async () => {
    const { core, id, folder } = await opened();
    const png = aPng(40, 30);
    const first = await add(core, id, png, 'C:\\pictures\\kiln.jpg');
    expect(first).toEqual({
      hash: hashOf(png),
      mimeType: 'image/png',
      bytes: png.length,
      width: 40,
      height: 30,
      seconds: null,
      name: 'kiln.jpg',
    });
    await add(core, id, png, 'other.png');
    expect(await readdir(path.join(folder, 'media'))).toEqual([`${hashOf(png)}.png`]);
    expect(await readFile(path.join(folder, 'media', `${hashOf(png)}.png`))).toEqual(png);
    expect(await read(core, id, first.hash)).toEqual(png);
  });

  test('comes in parts where it is large, and is refused where a part is missing or it is too large', async () => {
    const { core, id, folder } = await opened();
    const film = Buffer.concat([aFilm(), Buffer.alloc(1000, 7)]);
    const part = (from: number, to: number, upload = 'u1') =>
      core.core.request('media.addPart', {
        workspaceId: id,
        upload,
        name: 'film.mp4',
        total: film.length,
        from,
        base64: film.subarray(from, to).toString('base64'),
      });
    expect(await part(0, 400)).toMatchObject({ ok: true, value: { stored: null } });
    expect(await part(500, 900)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(await part(400, film.length)).toMatchObject({ ok: false, error: { code: 'conflict' } });
    await part(0, 400);
    const last = await part(400, film.length);
    expect(last).toMatchObject({ ok: true, value: { stored: { hash: hashOf(film), seconds: 12.5 } } });
    await part(0, 400, 'u2');
    await core.client.call('media.cancel', { workspaceId: id, upload: 'u2' });
    expect(await part(400, 800, 'u2')).toMatchObject({ ok: false, error: { code: 'conflict' } });
    const huge = {
      workspaceId: id,
      upload: 'u3',
      name: 'f',
      total: MEDIA_LIMIT_BYTES + 1,
      from: 0,
      base64: '',
    };
    expect(await core.core.request('media.addPart', huge)).toMatchObject({
      ok: false,
      error: { code: 'file-too-large', details: { limit: MEDIA_LIMIT_BYTES } },
    });
    expect(await readdir(path.join(folder, 'media'))).toHaveLength(1);
  });

  test.each([
    ['a script in a drawing', '<svg><script/></svg>', 'file-not-recognised'],
    ['nothing', '', 'file-empty'],
    ['a program', 'MZ', 'file-not-recognised'],
  ])('is refused when it is %s, and leaves no file', async (_, content, code) => {
    const { core, id, folder } = await opened();
    const file = { name: 'kiln.png', base64: Buffer.from(content).toString('base64') };
    const reply = await core.core.request('media.add', { workspaceId: id, file });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    expect(await readdir(folder)).not.toContain('media');
  });

  test('is named by hash alone: no page reaches another file', async () => {
    const { core, id } = await opened();
    for (const hash of ['../workspace.json', '../../settings.json', 'A'.repeat(64), '']) {
      const reply = await core.core.request('media.read', { workspaceId: id, hash, from: 0, most: 10 });
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    }
  });

  test('is refused with a reason where another program has the workspace', async () => {
    const { core, id } = await opened();
    const other = await createTestCore({ dataFolder: core.dataFolder });
    endings.push(other.core.close);
    await core.client.call('workspaces.open', { workspaceId: id });
    const reply = await other.core.request('media.add', { workspaceId: id, file: asFile(aPng()) });
    expect(reply).toMatchObject({ ok: false, error: { code: 'workspace-locked' } });
  });
});

describe('a file that is gone or changed (matrix 59)', () => {
  test('is put back from the backup, with nobody asking', async () => {
    const { core, id, folder } = await withPicture();
    const png = aPng();
    const file = path.join(folder, 'media', `${hashOf(png)}.png`);
    await core.client.call('backups.make', { workspaceId: id });
    await rm(file);
    expect(await read(core, id, hashOf(png))).toEqual(png);
    expect(await readFile(file)).toEqual(png);
    await writeFile(file, 'painted over');
    expect(await read(core, id, hashOf(png))).toEqual(png);
    expect(await readFile(file)).toEqual(png);
  });

  test('without a backup is said by check, and the post stays', async () => {
    const { core, id, folder } = await withPicture();
    const file = path.join(folder, 'media', `${hashOf(aPng())}.png`);
    const field = 'variants.0.media.0';
    await writeFile(file, Buffer.concat([aPng(), Buffer.from('x')]));
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([
      { code: 'medium-damaged', collection: 'posts', id: 'a', field },
    ]);
    const damaged = { workspaceId: id, hash: hashOf(aPng()), from: 0, most: 1000 };
    expect(await core.core.request('media.read', damaged)).toMatchObject({
      ok: false,
      error: { code: 'file-damaged' },
    });
    await rm(file);
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([
      { code: 'medium-missing', collection: 'posts', id: 'a', field },
    ]);
    const { lost } = await core.client.call('media.summary', { workspaceId: id });
    expect(lost).toEqual([
      { hash: hashOf(aPng()), name: 'kiln.png', collection: 'posts', id: 'a', state: 'missing' },
    ]);
    expect(await postIn(core, id)).toMatchObject({ title: 'Post a' });
    // Adding it once more mends it.
    await add(core, id, aPng());
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([]);
  });

  test('is told as lost once, however many posts name it, also where it was only cut short', async () => {
    const { core, id, folder } = await withPicture();
    const file = path.join(folder, 'media', `${hashOf(aPng())}.png`);
    const twin = aPost('b', { variants: (await postIn(core, id))?.variants ?? [] });
    const edits = [anEdit([added('posts', twin)], { step: 'twin' })];
    await core.client.call('plan.commit', { workspaceId: id, client: 'test', edits });
    const lost = async () => (await core.client.call('media.summary', { workspaceId: id })).lost;
    expect(await lost()).toEqual([]);
    await writeFile(file, aPng().subarray(0, -1));
    expect(await lost()).toMatchObject([{ name: 'kiln.png', id: 'a', state: 'damaged' }]);
    await rm(file);
    expect(await lost()).toMatchObject([{ name: 'kiln.png', id: 'a', state: 'missing' }]);
  });

  test('that only a series names is told with its series', async () => {
    const { core, id, folder } = await opened();
    const { name, ...facts } = await add(core, id, aPng(), 'kiln.png');
    const variants = [
      createPostVariant('v', { language: 'en', media: [createPostMedium('m', { ...facts, name })] }),
    ];
    const recurrence = createRecurrence('weekly', { until: '2026-03-04' });
    const series = createSeries({ id: 's', now: NOW }, { start: '2026-03-04', recurrence, variants });
    const edits = [anEdit([added('series', series)])];
    await core.client.call('plan.commit', { workspaceId: id, client: 'test', edits });
    await rm(path.join(folder, 'media', `${hashOf(aPng())}.png`));
    const { lost } = await core.client.call('media.summary', { workspaceId: id });
    expect(lost).toMatchObject([{ name: 'kiln.png', collection: 'series', id: 's', state: 'missing' }]);
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([
      { code: 'medium-missing', collection: 'series', id: 's', field: 'variants.0.media.0' },
    ]);
  });

  test('is not told as lost where a backup holds it: it is put back', async () => {
    const { core, id, folder } = await withPicture();
    const file = path.join(folder, 'media', `${hashOf(aPng())}.png`);
    await core.client.call('backups.make', { workspaceId: id });
    await rm(file);
    const { lost } = await core.client.call('media.summary', { workspaceId: id });
    expect(lost).toEqual([]);
    expect(await readFile(file)).toEqual(aPng());
  });

  test('that another program put a link in the place of is not followed to something else', async () => {
    const { core, id, folder } = await withPicture();
    const file = path.join(folder, 'media', `${hashOf(aPng())}.png`);
    await rm(file);
    await symlink(path.join(folder, 'workspace.json'), file);
    const reply = await core.core.request('media.read', {
      workspaceId: id,
      hash: hashOf(aPng()),
      from: 0,
      most: 1000,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-damaged' } });
  });
});

describe('backups of files', () => {
  test('lie beside the generations, in the second place too, and go with the workspace', async () => {
    const { core, id } = await withPicture();
    const second = await createTempFolder();
    endings.push(() => rm(second, { recursive: true }));
    await core.client.call('backups.setPlace', { path: second });
    await core.client.call('backups.make', { workspaceId: id });
    const name = `${hashOf(aPng())}.png`;
    const here = path.join(core.dataFolder, 'backups', id, 'media');
    const there = path.join(second, 'Planwright backups', id, 'media');
    expect(await readdir(here)).toEqual([name]);
    expect(await readdir(there)).toEqual([name]);
    await core.client.call('workspaces.remove', { workspaceId: id });
    expect(await readdir(path.join(core.dataFolder, 'trash', id, 'media'))).toEqual([name]);
    await core.client.call('trash.purge', { workspaceId: id });
    expect(await readdir(path.join(core.dataFolder, 'backups'))).toEqual([]);
    expect(await readdir(path.join(second, 'Planwright backups'))).toEqual([]);
  });

  test('come back with a restore, in place and as a copy', async () => {
    const { core, id, folder } = await withPicture();
    const [made] = await core.client.call('backups.make', { workspaceId: id });
    await commitPost(core, id, []);
    await rm(path.join(folder, 'media'), { recursive: true });
    const source = { kind: 'generation', id: made?.generation ?? '' } as const;
    const restore = { workspaceId: id, source, client: 'test' };
    const copy = await core.client.call('recovery.restore', { ...restore, how: 'copy' });
    expect(await read(core, copy.id, hashOf(aPng()))).toEqual(aPng());
    expect(await readdir(path.join(copy.path, 'media'))).toEqual([`${hashOf(aPng())}.png`]);
    await core.client.call('recovery.restore', { ...restore, how: 'in-place' });
    expect(await readdir(path.join(folder, 'media'))).toEqual([`${hashOf(aPng())}.png`]);
    expect(await core.client.call('workspaces.check', { workspaceId: id })).toEqual([]);
  });

  test('never take a damaged file over a good copy', async () => {
    const { core, id, folder } = await withPicture();
    await core.client.call('backups.make', { workspaceId: id });
    await writeFile(path.join(folder, 'media', `${hashOf(aPng())}.png`), 'x');
    await core.client.call('backups.make', { workspaceId: id });
    const copy = path.join(core.dataFolder, 'backups', id, 'media', `${hashOf(aPng())}.png`);
    expect(await readFile(copy)).toEqual(aPng());
  });
});

describe('encryption of files', () => {
  test('covers workspace and backups, and is taken off again', async () => {
    const { core, id, folder } = await withPicture();
    await core.client.call('backups.make', { workspaceId: id });
    const places = [path.join(folder, 'media'), path.join(core.dataFolder, 'backups', id, 'media')];
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'a long one', present: null });
    for (const bytes of await contentsOf(places)) expect(bytes.includes('IHDR')).toBe(false);
    expect(await readdir(places[1] ?? '')).toEqual([`${hashOf(aPng())}.png.sealed`]);
    expect(await read(core, id, hashOf(aPng()))).toEqual(aPng());
    await add(core, id, aPng(9, 9, 9), 'new.png');
    await core.client.call('backups.make', { workspaceId: id });
    for (const bytes of await contentsOf(places)) expect(bytes.includes('IHDR')).toBe(false);
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'another', present: 'a long one' });
    await rm(path.join(folder, 'media'), { recursive: true });
    expect(await read(core, id, hashOf(aPng()))).toEqual(aPng());
    expect((await contentsOf([places[0] ?? ''])).every((bytes) => !bytes.includes('IHDR'))).toBe(true);
    const outcome = await core.client.call('seal.remove', { workspaceId: id, present: 'another' });
    expect(outcome).toEqual({ left: [] });
    expect(await readdir(places[1] ?? '')).toEqual([
      ...[aPng(), aPng(9, 9, 9)].map((bytes) => `${hashOf(bytes)}.png`).sort(),
    ]);
    expect(await readFile(path.join(folder, 'media', `${hashOf(aPng())}.png`))).toEqual(aPng());
  });

  test('is taken off although a picture is damaged, which stays as it is', async () => {
    const { core, id, folder } = await withPicture();
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'a long one', present: null });
    const file = path.join(folder, 'media', `${hashOf(aPng())}.png`);
    const sealed = await readFile(file);
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    await writeFile(file, sealed);
    const { left } = await core.client.call('seal.remove', { workspaceId: id, present: 'a long one' });
    expect(left).toEqual([file]);
    expect(await postIn(core, id)).toMatchObject({ title: 'Post a' });
    expect(await readFile(file)).toEqual(sealed);
  });
});

describe('files nobody names', () => {
  test('are found only when neither plan, undo nor any backup names them, and go to the trash as files', async () => {
    const { core, id, folder } = await withPicture();
    const lonely = await add(core, id, aJpeg(), 'lonely.jpg');
    const media = path.join(folder, 'media');
    const look = () => core.client.call('media.unused', { workspaceId: id });
    expect(await look()).toEqual({ unused: [] }); // it may be on its way
    for (const name of await readdir(media)) {
      await utimes(path.join(media, name), new Date('2020-01-01'), new Date('2020-01-01'));
    }
    const wished = { hash: lonely.hash, mimeType: 'image/jpeg', bytes: aJpeg().length };
    expect(await look()).toEqual({ unused: [wished] });
    await commitPost(core, id, []); // the picture is gone from the plan, but undo names it
    expect(await look()).toEqual({ unused: [wished] });
    const away = await core.client.call('media.putAway', { workspaceId: id });
    expect(away).toMatchObject({ files: 1, bytes: aJpeg().length });
    expect(await readdir(away.path)).toEqual([`${lonely.hash}.jpg`]);
    expect(await readdir(media)).toEqual([`${hashOf(aPng())}.png`]);
    expect(await core.client.call('trash.list', {})).toEqual([]);
    // What the trash holds is encrypted with the workspace, and goes for ever with it.
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'a long one', present: null });
    expect((await contentsOf([away.path])).map((bytes) => bytes.includes('GPS'))).toEqual([false]);
    await core.client.call('seal.remove', { workspaceId: id, present: 'a long one' });
    expect(await contentsOf([away.path])).toEqual([aJpeg()]);
    await core.client.call('workspaces.remove', { workspaceId: id });
    await core.client.call('trash.purge', { workspaceId: id });
    expect(await readdir(path.dirname(away.path))).toEqual([]);
  });

  test('are none as long as a backup cannot be read', async () => {
    const { core, id, folder } = await withPicture();
    const lonely = await add(core, id, aJpeg(), 'lonely.jpg');
    const [made] = await core.client.call('backups.make', { workspaceId: id });
    const file = path.join(folder, 'media', `${lonely.hash}.jpg`);
    await utimes(file, new Date('2020-01-01'), new Date('2020-01-01'));
    await writeFile(made?.path ?? '', 'x');
    expect(await core.client.call('media.unused', { workspaceId: id })).toEqual({ unused: null });
    expect(await core.client.call('media.putAway', { workspaceId: id })).toMatchObject({ files: 0 });
    expect(await readFile(file)).toEqual(aJpeg());
  });
});

describe('a bundle', () => {
  test('carries the files into a workspace of its own, and into a merge before anything names them', async () => {
    const { core, id } = await withPicture();
    const file = await exported(core, id, 'own');
    const made = await core.client.call('workspaces.openBundle', { file, passphrase: null });
    expect(await read(core, made.id, hashOf(aPng()))).toEqual(aPng());
    const { id: target } = await core.client.call('workspaces.create', {
      kind: 'new',
      fields: aNewWorkspace(),
    });
    const source = { kind: 'file', file, passphrase: null } as const;
    await core.client.call('merge.propose', { workspaceId: target, source });
    expect(await read(core, target, hashOf(aPng()))).toEqual(aPng());
  });

  test('holds no file that no post names, and is refused when a file in it was changed', async () => {
    const { core, id } = await withPicture();
    await add(core, id, aJpeg(), 'lonely.jpg');
    const { base64 } = await exported(core, id, 'client');
    const bytes = Buffer.from(base64, 'base64');
    const clean = withoutMetadata('image/png', aPng()) ?? Buffer.alloc(0);
    expect(bytes.includes(`${hashOf(clean)}.png`)).toBe(true);
    expect(bytes.includes(hashOf(aJpeg()))).toBe(false);
    const at = bytes.indexOf('IHDR');
    bytes[at + 6] = (bytes[at + 6] ?? 0) ^ 1;
    const reply = await core.core.request('workspaces.openBundle', {
      file: { name: 'x', base64: bytes.toString('base64') },
      passphrase: null,
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'file-damaged' } });
  });

  test('names in its manifest what is too much for one file, and opens without it', async () => {
    const { core, id } = await opened();
    const small = await add(core, id, aPng(), 'small.png');
    const film = Buffer.concat([aFilm(), Buffer.alloc(BUNDLE_MEDIA_BYTES)]);
    const large = await add(core, id, film, 'film.mp4');
    await commitPost(core, id, [large, small]);
    const file = await exported(core, id, 'own');
    const manifest = unzipSync(Buffer.from(file.base64, 'base64'))['manifest.json'];
    expect(JSON.parse(Buffer.from(manifest ?? []).toString())).toMatchObject({ leftOut: [large.hash] });
    const made = await core.client.call('workspaces.openBundle', { file, passphrase: null });
    expect(await read(core, made.id, small.hash)).toEqual(aPng());
    const { lost } = await core.client.call('media.summary', { workspaceId: made.id });
    expect(lost).toMatchObject([{ hash: large.hash, name: 'film.mp4', id: 'a', state: 'missing' }]);
  });

  test('of an encrypted workspace becomes one whose files are encrypted, too', async () => {
    const { core, id } = await withPicture();
    await core.client.call('seal.set', { workspaceId: id, passphrase: 'a long one', present: null });
    const file = await exported(core, id, 'own');
    const made = await core.client.call('workspaces.openBundle', { file, passphrase: 'a long one' });
    const [bytes] = await contentsOf([path.join(made.path, 'media')]);
    expect(bytes?.includes('IHDR')).toBe(false);
    expect(await read(core, made.id, hashOf(aPng()))).toEqual(aPng());
  });
});

describe('the page for own eyes and for a client', () => {
  test('shows small pictures within itself, without what the camera wrote, and says which are left out', async () => {
    const { core, id } = await opened();
    const picture = await add(core, id, aJpeg(), 'kiln.jpg');
    const big = await add(core, id, Buffer.concat([aPng(), Buffer.alloc(2_000_000)]), 'big.png');
    await commitPost(core, id, [picture, big]);
    const { base64 } = await core.client.call('exports.create', request(id, 'html', 'client'));
    const page = Buffer.from(base64, 'base64').toString('utf8');
    const [, shown = ''] =
      /<img class="picture" src="data:image\/jpeg;base64,([^"]+)" alt="A kiln"/.exec(page) ?? [];
    expect(Buffer.from(shown, 'base64').toString('latin1')).not.toMatch(/GPS|Ada/);
    expect(page.match(/<img/g)).toHaveLength(1);
    expect(page).toContain('(picture not shown here)');
  });
});

async function opened() {
  const core = await createTestCore({ scrypt: FAST });
  endings.push(core.dispose);
  const { id, path: folder } = await core.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  });
  return { core, id, folder };
}

/** A workspace with post a that shows one picture. */
async function withPicture() {
  const all = await opened();
  await commitPost(all.core, all.id, [await add(all.core, all.id, aPng(), 'kiln.png')]);
  return all;
}

async function postIn({ client }: TestCore, workspaceId: string): Promise<Post | undefined> {
  const { tables } = await client.call('workspaces.open', { workspaceId });
  return tables.posts?.['a'] as Post | undefined;
}

async function commitPost(
  core: TestCore,
  workspaceId: string,
  files: readonly StoredMedium[],
): Promise<void> {
  const media = files.map(({ name, ...facts }, index) =>
    createPostMedium(`m${index}`, { ...facts, name, altText: 'A kiln' }),
  );
  const variants = [createPostVariant('v', { language: 'en', media })];
  const before = await postIn(core, workspaceId);
  const post = aPost('a', { date: '2026-03-04', variants });
  const change = before === undefined ? added('posts', post) : changed('posts', before, { variants });
  await core.client.call('plan.commit', { workspaceId, client: 'test', edits: [anEdit([change])] });
}

function asFile(bytes: Buffer, name = 'kiln.png') {
  return { name, base64: bytes.toString('base64') };
}

function add({ client }: TestCore, workspaceId: string, bytes: Buffer, name?: string) {
  return client.call('media.add', { workspaceId, file: asFile(bytes, name) });
}

async function read({ client }: TestCore, workspaceId: string, hash: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let from = 0; ; from += 100) {
    const { base64, bytes } = await client.call('media.read', { workspaceId, hash, from, most: 100 });
    parts.push(Buffer.from(base64, 'base64'));
    if (from + 100 >= bytes) return Buffer.concat(parts);
  }
}

async function contentsOf(folders: readonly string[]): Promise<readonly Buffer[]> {
  const all = folders.map(async (folder) => {
    await mkdir(folder, { recursive: true });
    return Promise.all((await readdir(folder)).map((name) => readFile(path.join(folder, name))));
  });
  return (await Promise.all(all)).flat();
}

function request(workspaceId: string, format: 'html' | 'bundle', reader: 'own' | 'client') {
  return { workspaceId, format, reader, language: 'en', sections: null, from: null, to: null } as const;
}

async function exported({ client }: TestCore, workspaceId: string, reader: 'own' | 'client') {
  const { name, base64 } = await client.call('exports.create', request(workspaceId, 'bundle', reader));
  return { name, base64 };
}
