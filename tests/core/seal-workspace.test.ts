import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { FileContent } from '#shared/api/export-methods.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { CHEAP_SCRYPT, keyByHand, openFileByHand, openLineByHand } from '#tests/support/sealed-oracle.ts';
import {
  aNewWorkspace,
  anEdit,
  createTempFolder,
  createTestCore,
  type TestCore,
} from '#tests/support/test-core.ts';

const PASSPHRASE = 'three loaves and a pretzel';
const WORD = 'Geheimrezept';
let current: TestCore | null = null;

afterEach(async () => {
  await current?.dispose();
  current = null;
});

type Started = { readonly id: string; readonly folder: string };

async function start(): Promise<Started> {
  current = await createTestCore({ scrypt: CHEAP_SCRYPT, foldAfterMs: 5 });
  const { id, path: folder } = await core().client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace({ name: `${WORD} & Co` }),
  });
  return { id, folder };
}

function core(): TestCore {
  if (current === null) throw new Error('Not started');
  return current;
}

async function restart(): Promise<void> {
  current = await core().restart();
}

async function addPost(workspaceId: string, id: string): Promise<void> {
  const post = createPost({ id, now: '2026-03-02T09:00:00.000Z' }, { title: `${WORD} ${id}` });
  const edits = [anEdit([added('posts', post)], { step: `add ${id}` })];
  await core().client.call('plan.commit', { workspaceId, client: 'test', edits });
}

async function seal(workspaceId: string, passphrase = PASSPHRASE, present: string | null = null) {
  return core().client.call('seal.set', { workspaceId, passphrase, present });
}

async function unlock(workspaceId: string, passphrase = PASSPHRASE) {
  return core().client.call('seal.unlock', { workspaceId, passphrase });
}

async function titlesOf(workspaceId: string): Promise<readonly unknown[]> {
  const { tables } = await core().client.call('workspaces.open', { workspaceId });
  return Object.values(tables.posts ?? {}).map((post) => (post as { title: string }).title);
}

async function allFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(
    names.map(async (name) => ((await stat(path.join(folder, name))).isFile() ? [name] : [])),
  );
  return files.flat();
}

/** Files of the data folder, temporary and hidden ones too, in which the known word stands, packed or not. */
async function plainFiles(folder = core().dataFolder): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await allFiles(folder)) {
    const bytes = await readFile(path.join(folder, name));
    const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    if (content.includes(WORD)) found.push(name);
  }
  return found;
}

async function exported(workspaceId: string): Promise<FileContent> {
  return core().client.call('exports.create', {
    workspaceId,
    format: 'bundle',
    language: 'en',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
  });
}

describe('an encrypted workspace', () => {
  test('leaves no word of the plan in any file, new ones included, and goes on as before', async () => {
    const { id, folder } = await start();
    await addPost(id, 'a');
    await core().client.call('backups.make', { workspaceId: id });
    await addPost(id, 'b');
    await mkdir(path.join(folder, 'copies'), { recursive: true });
    await writeFile(
      path.join(folder, 'copies', 'unsaved-20260302T090000000Z.json'),
      await readFile(path.join(folder, 'workspace.json')),
    );
    expect((await plainFiles()).length).toBeGreaterThan(3); // the test can find it

    expect(await seal(id)).toEqual({ left: [] });
    expect(await plainFiles()).toEqual([]);
    await addPost(id, 'c');
    expect(await plainFiles()).toEqual([]);
    await core().client.call('backups.make', { workspaceId: id });
    await exported(id);
    await new Promise((resolve) => setTimeout(resolve, 80)); // the journal is folded
    await addPost(id, 'd');
    await restart();
    expect(await plainFiles()).toEqual([]);
    const names = await allFiles(core().dataFolder);
    expect(
      names.filter((name) => name.includes('history') || name.endsWith('.sealed')).length,
    ).toBeGreaterThan(2);

    await unlock(id);
    expect(await titlesOf(id)).toEqual(['a', 'b', 'c', 'd'].map((name) => `${WORD} ${name}`));
    const { history, isSealed, readOnly } = await core().client.call('workspaces.open', { workspaceId: id });
    expect(history.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect({ isSealed, readOnly }).toEqual({ isSealed: true, readOnly: null });
    const { good, bad } = await core().client.call('backups.verify', { workspaceId: id });
    expect(bad).toEqual([]);
    expect(good.length).toBeGreaterThan(1);
    expect(core().logged).toEqual([]);
  });

  test('is read by hand from the documented format: snapshot, journal and generation', async () => {
    const { id, folder } = await start();
    await addPost(id, 'a');
    await seal(id);
    await core().client.call('backups.make', { workspaceId: id });
    await addPost(id, 'b');
    const snapshot = await readFile(path.join(folder, 'workspace.json'));
    const key = keyByHand(snapshot, PASSPHRASE);
    expect(openFileByHand(snapshot, key).toString('utf8')).toContain(`${WORD} a`);
    const { keyId } = JSON.parse(snapshot.toString('latin1', 0, snapshot.indexOf('\n')));
    const [line = ''] = (await readFile(path.join(folder, 'journal.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(openLineByHand(line, key, keyId)).entry.sequence).toBe(2);
    const backups = path.join(core().dataFolder, 'backups', id);
    const [generation = ''] = (await readdir(backups)).filter((name) => name.endsWith('.sealed'));
    const packed = openFileByHand(await readFile(path.join(backups, generation)), key);
    expect(gunzipSync(packed).toString('utf8')).toContain(`${WORD} a`);
  });

  test('says that it is encrypted until the right passphrase comes, and after it was closed', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    await seal(id);
    await restart();
    const { client } = core();
    await expect(titlesOf(id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(exported(id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(addPost(id, 'b')).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(client.call('workspaces.check', { workspaceId: id })).rejects.toMatchObject({
      code: 'workspace-sealed',
    });
    expect(await client.call('workspaces.list', {})).toMatchObject([
      { id, name: id, state: 'sealed', isSealed: true, digest: null, planStart: null },
    ]);
    await expect(unlock(id, 'wrong')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(titlesOf(id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await unlock(id);
    expect(await titlesOf(id)).toEqual([`${WORD} a`]);
    expect(await client.call('workspaces.list', {})).toMatchObject([
      { id, name: `${WORD} & Co`, isSealed: true },
    ]);
    await client.call('workspaces.close', { workspaceId: id });
    await expect(titlesOf(id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    expect(await client.call('workspaces.list', {})).toMatchObject([{ state: 'sealed' }]);
    expect(core().logged).toEqual([]);
  });

  test('opens with a changed passphrase only, generations too', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    await core().client.call('backups.make', { workspaceId: id });
    await seal(id);
    await expect(seal(id, 'other words', null)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(seal(id, 'other words', 'wrong')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await seal(id, 'other words', PASSPHRASE)).toEqual({ left: [] });
    await addPost(id, 'b');
    await restart();
    await expect(unlock(id)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await unlock(id, 'other words');
    expect(await titlesOf(id)).toEqual([`${WORD} a`, `${WORD} b`]);
    const backups = path.join(core().dataFolder, 'backups', id);
    for (const name of (await readdir(backups)).filter((each) => each.endsWith('.sealed'))) {
      const file = await readFile(path.join(backups, name));
      expect(openFileByHand(file, keyByHand(file, 'other words')).length).toBeGreaterThan(100);
    }
  });

  test('stands in the clear again by wish, with everything it had', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    await seal(id);
    await addPost(id, 'b');
    await core().client.call('backups.make', { workspaceId: id });
    const remove = (present: string) => core().client.call('seal.remove', { workspaceId: id, present });
    await expect(remove('wrong')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await remove(PASSPHRASE)).toEqual({ left: [] });
    await addPost(id, 'c');
    await restart();
    expect(await titlesOf(id)).toEqual(['a', 'b', 'c'].map((name) => `${WORD} ${name}`));
    expect((await core().client.call('workspaces.open', { workspaceId: id })).history).toHaveLength(3);
    const names = await allFiles(core().dataFolder);
    expect(names.filter((name) => name.endsWith('.sealed'))).toEqual([]);
    const { bad } = await core().client.call('backups.verify', { workspaceId: id });
    expect(bad).toEqual([]);
  });

  test('keeps the second place encrypted too, and says what it could not reach', async () => {
    const { id } = await start();
    const stick = await createTempFolder();
    await core().client.call('backups.setPlace', { path: stick });
    await addPost(id, 'a');
    await core().client.call('backups.make', { workspaceId: id });
    expect((await plainFiles(stick)).length).toBeGreaterThan(0);
    expect(await seal(id)).toEqual({ left: [] });
    expect(await plainFiles(stick)).toEqual([]);
    expect((await allFiles(stick)).length).toBeGreaterThan(0);
    await core().client.call('seal.remove', { workspaceId: id, present: PASSPHRASE });
    await core().client.call('backups.make', { workspaceId: id });

    await seal(id);
    await addPost(id, 'last');
    await core().client.call('workspaces.close', { workspaceId: id }); // its backup is copied with the key
    const here = await readdir(path.join(core().dataFolder, 'backups', id));
    const there = await readdir(path.join(stick, 'Planwright backups', id));
    expect(there.sort()).toEqual(here.filter((name) => name !== 'state.json').sort());
    await core().client.call('seal.remove', { workspaceId: id, present: PASSPHRASE });

    await rename(stick, `${stick}-away`);
    const { left } = await seal(id);
    expect(left).toHaveLength(1);
    expect(left[0]).toContain(stick);
    expect(await plainFiles()).toEqual([]);
    await addPost(id, 'b');
    await rename(`${stick}-away`, stick);
    await core().client.call('workspaces.close', { workspaceId: id });
    await unlock(id);
    expect(await titlesOf(id)).toEqual([`${WORD} a`, `${WORD} last`, `${WORD} b`]);
    expect(await plainFiles(stick)).toEqual([]);
    await rm(stick, { recursive: true });
  });

  test('that was tampered with is damaged, not opened', async () => {
    const { id, folder } = await start();
    await addPost(id, 'a');
    await seal(id);
    await restart();
    const file = path.join(folder, 'workspace.json');
    const whole = await readFile(file);
    for (const at of [300, whole.length - 40]) {
      const spoilt = Buffer.from(whole);
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      await writeFile(file, spoilt);
      await unlock(id).catch(() => undefined);
      await expect(titlesOf(id)).rejects.toMatchObject({
        code: 'workspace-damaged',
        details: { reason: 'seal' },
      });
    }
    await writeFile(file, whole);
    await unlock(id);
    expect(await titlesOf(id)).toEqual([`${WORD} a`]);
  });

  test('whose snapshot is lost is unlocked and brought back by its newest generation', async () => {
    const { id, folder } = await start();
    await addPost(id, 'a');
    await seal(id);
    await core().client.call('backups.make', { workspaceId: id });
    await restart();
    await writeFile(path.join(folder, 'workspace.json'), 'nothing of a plan');
    await expect(titlesOf(id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(unlock(id, 'wrong')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await unlock(id);
    await expect(titlesOf(id)).rejects.toMatchObject({ code: 'workspace-damaged' });
    const restored = await core().client.call('recovery.restore', {
      workspaceId: id,
      source: { kind: 'rebuilt' },
      how: 'in-place',
      client: 'test',
    });
    expect(restored.id).toBe(id);
    expect(await titlesOf(id)).toEqual([`${WORD} a`]);
    expect(await plainFiles()).toEqual([]);
  });

  test('gives a restored copy its own encryption, open at once', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    await seal(id);
    const [made] = await core().client.call('backups.make', { workspaceId: id });
    const copy = await core().client.call('recovery.restore', {
      workspaceId: id,
      source: { kind: 'generation', id: made?.generation ?? '' },
      how: 'copy',
      client: 'test',
    });
    expect(await titlesOf(copy.id)).toEqual([`${WORD} a`]);
    await core().client.call('workspaces.close', { workspaceId: copy.id });
    await expect(titlesOf(copy.id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    expect(await titlesOf(id)).toEqual([`${WORD} a`]);
    expect(await plainFiles()).toEqual([]);
  });

  test('is not touched while another program has it open', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    const other = await createTestCore({ dataFolder: core().dataFolder, scrypt: CHEAP_SCRYPT });
    const wish = { workspaceId: id, passphrase: PASSPHRASE, present: null };
    await expect(other.client.call('seal.set', wish)).rejects.toMatchObject({ code: 'workspace-locked' });
    await other.core.close();
    expect(await titlesOf(id)).toEqual([`${WORD} a`]);
    expect((await plainFiles()).length).toBeGreaterThan(0);
  });

  test('keeps what could not be saved, what was merged and what was removed, encrypted too', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    await seal(id);
    const { name, base64 } = await exported(id);
    await titlesOf(id); // has it open for writing
    const other = await createTestCore({ dataFolder: core().dataFolder, scrypt: CHEAP_SCRYPT });
    await other.client.call('seal.unlock', { workspaceId: id, passphrase: PASSPHRASE });
    await other.client.call('workspaces.takeOver', { workspaceId: id });
    await expect(addPost(id, 'b')).rejects.toMatchObject({ code: 'workspace-locked' });
    await other.core.close();
    const copies = await core().client.call('copies.list', { workspaceId: id });
    expect(copies).toMatchObject([{ kind: 'unsaved', isReadable: true }]);
    const copy = await core().client.call('copies.open', { workspaceId: id, copyId: copies[0]?.id ?? '' });
    expect(await titlesOf(copy.id)).toEqual([`${WORD} a`, `${WORD} b`]);
    const source = { kind: 'file', file: { name, base64 }, passphrase: PASSPHRASE } as const;
    await core().client.call('merge.propose', { workspaceId: copy.id, source });
    await core().client.call('merge.finish', { workspaceId: copy.id, source });
    expect(await plainFiles()).toEqual([]);
    await core().client.call('workspaces.remove', { workspaceId: copy.id });
    expect(await plainFiles()).toEqual([]);
    const back = await core().client.call('trash.restore', { workspaceId: copy.id });
    expect(await titlesOf(back.id)).toEqual([`${WORD} a`, `${WORD} b`]);
    expect(await plainFiles()).toEqual([]);
  });

  test('leaves no word of the plan in what recovery put in quarantine either', async () => {
    const { id, folder } = await start();
    await addPost(id, 'a');
    await core().client.call('backups.make', { workspaceId: id });
    await core().client.call('workspaces.close', { workspaceId: id });
    const snapshot = path.join(folder, 'workspace.json');
    await writeFile(snapshot, (await readFile(snapshot)).subarray(0, -40));
    const source = { kind: 'rebuilt' } as const;
    await core().client.call('recovery.restore', {
      workspaceId: id,
      source,
      how: 'in-place',
      client: 'test',
    });
    const quarantine = path.join(core().dataFolder, 'quarantine');
    const before = await allFiles(quarantine);
    expect(before.filter((name) => name.endsWith('workspace.json'))).toHaveLength(1);
    expect(await seal(id)).toEqual({ left: [] });
    const texts = (await allFiles(quarantine)).map((name) => readFile(path.join(quarantine, name), 'utf8'));
    expect((await Promise.all(texts)).filter((text) => text.includes(WORD))).toEqual([]);
    expect(await titlesOf(id)).toEqual([`${WORD} a`]);
  });

  test('leaves nothing of what was put in quarantine before in the clear, and gives it back', async () => {
    const { id, folder } = await start();
    await addPost(id, 'a');
    await core().client.call('backups.make', { workspaceId: id });
    await core().client.call('workspaces.close', { workspaceId: id });
    const file = path.join(folder, 'workspace.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"sequence":1', '"sequence":7'));
    await core().client.call('recovery.restore', {
      workspaceId: id,
      source: { kind: 'rebuilt' },
      how: 'in-place',
      client: 'test',
    });
    const inQuarantine = async () => (await plainFiles()).filter((name) => name.startsWith('quarantine'));
    const before = await inQuarantine();
    expect(before).toHaveLength(1);
    expect(await seal(id)).toEqual({ left: [] });
    expect(await plainFiles()).toEqual([]);
    await core().client.call('seal.remove', { workspaceId: id, present: PASSPHRASE });
    expect(await inQuarantine()).toEqual(before);
  });

  test('that is not there cannot be encrypted', async () => {
    await start();
    await expect(seal('no-such-000000')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the bundle of an encrypted workspace', () => {
  test('is encrypted, asks for the passphrase and becomes an encrypted workspace of its own', async () => {
    const { id } = await start();
    await addPost(id, 'a');
    await seal(id);
    const { name, base64 } = await exported(id);
    const bytes = Buffer.from(base64, 'base64');
    expect(bytes.includes(WORD)).toBe(false);
    expect(openFileByHand(bytes, keyByHand(bytes, PASSPHRASE)).toString('latin1', 0, 2)).toBe('PK');
    const open = (passphrase: string | null, content = base64) =>
      core().client.call('workspaces.openBundle', { file: { name, base64: content }, passphrase });
    await expect(open(null)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(open('wrong')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    const spoilt = Buffer.from(bytes);
    spoilt[bytes.length - 100] = (spoilt[bytes.length - 100] ?? 0) ^ 1;
    await expect(open(PASSPHRASE, spoilt.toString('base64'))).rejects.toMatchObject({ code: 'file-damaged' });
    const made = await open(PASSPHRASE);
    expect(made.id).not.toBe(id);
    expect(await titlesOf(made.id)).toEqual([`${WORD} a`]);
    expect(await plainFiles()).toEqual([]);
    await restart();
    await expect(titlesOf(made.id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await unlock(made.id);
    expect(await titlesOf(made.id)).toEqual([`${WORD} a`]);
  });
});
