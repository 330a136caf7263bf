import { cp, mkdir, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { takeLock } from '#core/storage/workspace-lock.ts';
import { createStartBudget, daysLeftOf, MOST_PER_LOOK_MS, waitedUntil } from '#core/trash/waiting-time.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { createFaultyFileSystem } from '#tests/support/faulty-file-system.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';

const DAY_MS = 24 * 3_600_000;
const START = Date.parse('2026-03-02T09:00:00.000Z');

let now = START;
let test: TestCore;
beforeEach(async () => {
  now = START;
  test = await createTestCore({ clock: () => new Date(now) });
});
afterEach(() => test.dispose());

const call: TestCore['client']['call'] = (method, input) => test.client.call(method, input);
const inData = (...names: string[]) => path.join(test.dataFolder, ...names);

async function create(name = 'Bakery Groß'): Promise<string> {
  const { id } = await call('workspaces.create', { kind: 'new', fields: aNewWorkspace({ name }) });
  return id;
}

async function addPost(workspaceId: string, id: string): Promise<void> {
  const post = createPost({ id, now: new Date(now).toISOString() }, { title: `Post ${id}` });
  await call('plan.commit', { workspaceId, client: 'test', edits: [anEdit([added('posts', post)])] });
}

async function postsOf(workspaceId: string): Promise<readonly string[]> {
  return Object.keys((await call('workspaces.open', { workspaceId })).tables['posts'] ?? {});
}

const idsOf = async () => (await call('workspaces.list', {})).map(({ id }) => id);
const trashed = async () => (await call('trash.list', {})).map(({ id }) => id);

/** The program starts again over the same files. */
async function restart(): Promise<void> {
  test = await test.restart();
}

/** This process plays the one that died: its lock is as old as one of a dead program gets. */
async function letLocksGoStale(dataFolder: string, id: string): Promise<void> {
  const minuteAgo = new Date(Date.now() - 60_000);
  for (const parent of ['workspaces', 'trash']) {
    await utimes(path.join(dataFolder, parent, id, 'lock'), minuteAgo, minuteAgo).catch(() => undefined);
  }
}

describe('removing a workspace', () => {
  it('moves it to the trash with its name, whole and with every commit, and tells the pages', async () => {
    const id = await create();
    await addPost(id, 'p1');
    const removed = await call('workspaces.remove', { workspaceId: id });
    expect(removed).toMatchObject({ id, name: 'Bakery Groß', colour: 'slate', daysLeft: 30 });
    expect(removed.bytes).toBeGreaterThan(500);
    expect(removed.removedAt).toBe('2026-03-02T09:00:00.000Z');
    expect(await idsOf()).toEqual([]);
    expect(await call('trash.list', {})).toEqual([removed]);
    expect(await readdir(inData('trash', id))).not.toContain('lock');
    expect(test.events).toContainEqual({ name: 'workspace.replaced', workspaceId: id });
    await expect(call('workspaces.open', { workspaceId: id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('leaves its backups where they are', async () => {
    const id = await create();
    await call('backups.make', { workspaceId: id });
    await call('workspaces.remove', { workspaceId: id });
    expect(await readdir(inData('backups', id))).not.toEqual([]);
  });

  it('is refused while another program writes in it', async () => {
    const id = await create();
    await call('workspaces.close', { workspaceId: id });
    const lock = await takeLock(nodeFileSystem, inData('workspaces', id, 'lock'));
    await expect(call('workspaces.remove', { workspaceId: id })).rejects.toMatchObject({
      code: 'workspace-locked',
    });
    expect(await idsOf()).toEqual([id]);
    expect(await trashed()).toEqual([]);
    if (typeof lock !== 'string') await lock.release();
    await call('workspaces.remove', { workspaceId: id });
    expect(await trashed()).toEqual([id]);
  });

  it('takes a damaged one, too, without changing a byte of it', async () => {
    const id = await create();
    await call('workspaces.close', { workspaceId: id });
    const broken = Buffer.from('{"not": "a plan"');
    await writeFile(inData('workspaces', id, 'workspace.json'), broken);
    await call('workspaces.remove', { workspaceId: id });
    expect(await readFile(inData('trash', id, 'workspace.json'))).toEqual(broken);
  });

  it('says that there is none', async () => {
    await expect(call('workspaces.remove', { workspaceId: 'nobody-1' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(call('trash.restore', { workspaceId: 'nobody-1' })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(call('trash.purge', { workspaceId: 'nobody-1' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('bringing a workspace back from the trash', () => {
  it('gives back its plan, its history and its id', async () => {
    const id = await create();
    await addPost(id, 'p1');
    await call('workspaces.remove', { workspaceId: id });
    await restart();
    const restored = await call('trash.restore', { workspaceId: id });
    expect(restored).toEqual({ id, path: inData('workspaces', id) });
    expect(await postsOf(id)).toEqual(['p1']);
    expect((await call('workspaces.open', { workspaceId: id })).history).toHaveLength(1);
    expect(await readdir(inData('workspaces', id))).not.toContain('removed.json');
    expect(await trashed()).toEqual([]);
    await addPost(id, 'p2');
    expect(await postsOf(id)).toEqual(['p1', 'p2']);
  });

  it('gives it a new id where its own is taken meanwhile', async () => {
    const id = await create();
    await addPost(id, 'p1');
    await call('workspaces.close', { workspaceId: id });
    await cp(inData('workspaces', id), inData('other'), { recursive: true });
    await call('workspaces.remove', { workspaceId: id });
    await cp(inData('other'), inData('workspaces', id), { recursive: true });
    const restored = await call('trash.restore', { workspaceId: id });
    expect(restored.id).not.toBe(id);
    expect(await idsOf()).toEqual([id, restored.id].sort());
    expect(await postsOf(restored.id)).toEqual(['p1']);
  });

  it('keeps two apart that were removed under the same id', async () => {
    const id = await create();
    await call('workspaces.close', { workspaceId: id });
    await cp(inData('workspaces', id), inData('other'), { recursive: true });
    await call('workspaces.remove', { workspaceId: id });
    await cp(inData('other'), inData('workspaces', id), { recursive: true });
    const second = await call('workspaces.remove', { workspaceId: id });
    expect([...(await trashed())].sort()).toEqual([id, second.id].sort());
    await call('trash.purge', { workspaceId: id });
    expect((await call('trash.restore', { workspaceId: second.id })).id).toBe(id);
  });
});

describe('an encrypted workspace in the trash', () => {
  it('stays as it is, names nothing in the clear, and opens with its passphrase when it is back, under another id, too', async () => {
    const id = await create('Geheimrat Groß');
    await addPost(id, 'p1');
    await call('seal.set', { workspaceId: id, passphrase: 'four unrelated words', present: null });
    await call('workspaces.close', { workspaceId: id });
    await cp(inData('workspaces', id), inData('other'), { recursive: true });
    const removed = await call('workspaces.remove', { workspaceId: id });
    expect(removed.name).not.toContain('Geheimrat Groß');
    for (const name of await readdir(inData('trash', id))) {
      const bytes = await readFile(inData('trash', id, name)).catch(() => Buffer.alloc(0));
      expect(bytes.includes('Geheimrat Groß')).toBe(false);
    }
    await cp(inData('other'), inData('workspaces', id), { recursive: true });
    await restart();
    const restored = await call('trash.restore', { workspaceId: id });
    expect(restored.id).not.toBe(id);
    await expect(postsOf(restored.id)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await call('seal.unlock', { workspaceId: restored.id, passphrase: 'four unrelated words' });
    expect(await postsOf(restored.id)).toEqual(['p1']);
  });
});

describe('the 30 days of the trash', () => {
  it('go by while the program is looked at now and then, and end in nothing', async () => {
    const id = await create();
    await call('backups.make', { workspaceId: id });
    await call('workspaces.remove', { workspaceId: id });
    const left: number[] = [];
    for (let week = 0; week < 4; week += 1) {
      now += 7 * DAY_MS;
      await restart();
      left.push((await call('trash.list', {}))[0]?.daysLeft ?? 0);
    }
    expect(left).toEqual([23, 16, 9, 2]);
    now += 3 * DAY_MS;
    await restart();
    expect(await trashed()).toEqual([]);
    expect(await readdir(inData('trash'))).toEqual([]);
    expect(await readdir(inData('backups'))).toEqual([]);
  });

  it('end later where the second place of backups cannot be reached, so that none is left behind', async () => {
    const id = await create();
    const stick = inData('..', `${path.basename(test.dataFolder)}-stick`);
    await mkdir(stick);
    await call('backups.setPlace', { path: stick });
    await call('backups.make', { workspaceId: id });
    await call('workspaces.remove', { workspaceId: id });
    await rename(stick, `${stick}-pulled`);
    for (let week = 0; week < 6; week += 1) {
      now += 7 * DAY_MS;
      await restart();
      await trashed();
    }
    expect(await call('trash.list', {})).toMatchObject([{ id, daysLeft: 0 }]);
    await rename(`${stick}-pulled`, stick);
    expect(await trashed()).toEqual([]);
    const left = await readdir(stick, { recursive: true });
    expect(left.filter((name) => name.includes(id))).toEqual([]);
    await rm(stick, { recursive: true });
  });

  it('are shortened by at most seven days by a clock that jumps, forwards, backwards and forwards again (matrix 47)', async () => {
    const id = await create();
    await call('workspaces.remove', { workspaceId: id });
    for (const moment of [START + 400 * DAY_MS, START - 90 * DAY_MS, START + 800 * DAY_MS, START]) {
      now = moment;
      expect((await call('trash.list', {}))[0]?.daysLeft).toBeGreaterThanOrEqual(23);
    }
    await restart();
    now = START + 400 * DAY_MS;
    expect((await call('trash.list', {}))[0]?.daysLeft).toBeGreaterThanOrEqual(16);
  });

  it('begin anew where nobody knows how many have gone by', async () => {
    const id = await create();
    await call('workspaces.remove', { workspaceId: id });
    await writeFile(inData('trash', id, 'removed.json'), '{"name": 7, "__proto__": {}}');
    now += 40 * DAY_MS;
    expect(await call('trash.list', {})).toMatchObject([{ id, name: id, daysLeft: 30 }]);
    await rm(inData('trash', id, 'removed.json'));
    expect((await call('trash.restore', { workspaceId: id })).id).toBe(id);
  });

  it('are counted from one look to the next', () => {
    const start = { waitedMs: 0, lookedAt: '2026-03-02T09:00:00.000Z' };
    const at = (days: number) => new Date(START + days * DAY_MS);
    expect(waitedUntil(start, at(3), MOST_PER_LOOK_MS).waitedMs).toBe(3 * DAY_MS);
    expect(waitedUntil(start, at(300), MOST_PER_LOOK_MS).waitedMs).toBe(7 * DAY_MS);
    expect(waitedUntil(start, at(-3), MOST_PER_LOOK_MS)).toEqual({
      waitedMs: 0,
      lookedAt: at(-3).toISOString(),
    });
    expect(waitedUntil(start, at(3), DAY_MS).waitedMs).toBe(DAY_MS);
    expect(waitedUntil({ ...start, lookedAt: 'never' }, at(3), DAY_MS).waitedMs).toBe(0);
    expect(daysLeftOf({ waitedMs: DAY_MS / 2, lookedAt: '' })).toBe(30);
    expect(daysLeftOf({ waitedMs: 31 * DAY_MS, lookedAt: '' })).toBe(0);
  });

  it('count as much as the program has really run, and a week more', () => {
    let ran = 5000;
    const budget = createStartBudget(() => ran);
    expect(budget.leftFor('a')).toBe(MOST_PER_LOOK_MS);
    budget.spend('a', MOST_PER_LOOK_MS);
    expect([budget.leftFor('a'), budget.leftFor('b')]).toEqual([0, MOST_PER_LOOK_MS]);
    ran += 2 * DAY_MS;
    expect(budget.leftFor('a')).toBe(2 * DAY_MS);
  });
});

describe('deleting for ever', () => {
  it('removes the workspace and its backups, and nothing of another one', async () => {
    const [id, other] = [await create('One'), await create('Two')];
    await call('backups.make', { workspaceId: null });
    await call('workspaces.remove', { workspaceId: id });
    await call('trash.purge', { workspaceId: id });
    expect(await trashed()).toEqual([]);
    expect(await readdir(inData('trash'))).toEqual([]);
    expect(await readdir(inData('backups'))).toEqual([other]);
    expect(await idsOf()).toEqual([other]);
  });

  it('keeps backups that another workspace of the same id needs', async () => {
    const id = await create();
    await call('backups.make', { workspaceId: id });
    await call('workspaces.close', { workspaceId: id });
    await cp(inData('workspaces', id), inData('other'), { recursive: true });
    await call('workspaces.remove', { workspaceId: id });
    await cp(inData('other'), inData('workspaces', id), { recursive: true });
    await call('trash.purge', { workspaceId: id });
    expect(await readdir(inData('backups', id))).not.toEqual([]);
    expect(await idsOf()).toEqual([id]);
  });

  it('does not follow links out of the folder', async () => {
    const id = await create();
    await mkdir(inData('elsewhere'));
    await writeFile(inData('elsewhere', 'photo.jpg'), 'mine');
    await symlink(inData('elsewhere'), inData('workspaces', id, 'linked'));
    await call('workspaces.remove', { workspaceId: id });
    await call('trash.purge', { workspaceId: id });
    expect(await readdir(inData('elsewhere'))).toEqual(['photo.jpg']);
  });

  it('goes on with what a crash has left of one, which never comes back by half', async () => {
    const id = await create();
    await call('workspaces.remove', { workspaceId: id });
    const disk = createFaultyFileSystem();
    await test.core.close();
    for (let at = 1; at < 60; at += 1) {
      const copy = `${test.dataFolder}-${at}`;
      await cp(test.dataFolder, copy, { recursive: true });
      const dying = await createTestCore({ dataFolder: copy, fileSystem: disk.fileSystem });
      disk.crashAt(at);
      const isDone = await dying.client.call('trash.purge', { workspaceId: id }).then(
        () => true,
        () => false,
      );
      disk.crashAt(Number.POSITIVE_INFINITY);
      const next = await dying.restart();
      const left = await next.client.call('trash.list', {});
      if (left.length > 0) {
        await next.client.call('trash.restore', { workspaceId: id });
        expect((await next.client.call('workspaces.open', { workspaceId: id })).sequence).toBe(0);
      } else expect(await readdir(path.join(copy, 'trash'))).toEqual([]);
      await next.dispose();
      if (isDone) return;
    }
    throw new Error('The purge never got through');
  });
});

describe('a crash or a fault while a workspace goes to the trash or comes back', () => {
  it.each(['workspaces.remove', 'trash.restore'] as const)(
    'loses nothing at any file call of %s',
    async (method) => {
      const id = await create();
      await addPost(id, 'p1');
      await addPost(id, 'p2');
      if (method === 'trash.restore') await call('workspaces.remove', { workspaceId: id });
      await test.core.close();
      let points = 0;
      for (let at = 1; ; at += 1) {
        if (at > 400) throw new Error(`${method} never got through`);
        const disk = createFaultyFileSystem();
        const copy = `${test.dataFolder}-${at}`;
        await cp(test.dataFolder, copy, { recursive: true });
        const dying = await createTestCore({ dataFolder: copy, fileSystem: disk.fileSystem });
        disk.crashAt(at);
        const isDone = await dying.client.call(method, { workspaceId: id }).then(
          () => true,
          () => false,
        );
        const reached = disk.calls.length >= at;
        disk.crashAt(Number.POSITIVE_INFINITY);
        await dying.core.close();
        await letLocksGoStale(copy, id);
        const next = await createTestCore({ dataFolder: copy });
        const waiting = await next.client.call('trash.list', {});
        const present = await next.client.call('workspaces.list', {});
        expect([...waiting, ...present].map((each) => each.id)).toEqual([id]);
        if (waiting.length > 0) await next.client.call('trash.restore', { workspaceId: id });
        const opened = await next.client.call('workspaces.open', { workspaceId: id });
        expect(Object.keys(opened.tables['posts'] ?? {})).toEqual(['p1', 'p2']);
        expect(opened.readOnly).toBeNull();
        await next.dispose();
        points += 1;
        if (isDone && !reached) break;
      }
      expect(points).toBeGreaterThan(10);
    },
    60_000,
  );

  it('leaves the workspace in use where the folder cannot be moved', async () => {
    const disk = createFaultyFileSystem();
    test = await test.restart({ fileSystem: disk.fileSystem });
    const id = await create();
    await addPost(id, 'p1');
    disk.fail({ operation: 'rename', path: `workspaces/${id}`, code: 'EIO', times: 100 });
    await expect(call('workspaces.remove', { workspaceId: id })).rejects.toMatchObject({
      code: 'storage-failed',
    });
    disk.heal();
    await addPost(id, 'p2');
    expect(await postsOf(id)).toEqual(['p1', 'p2']);
  });
});
