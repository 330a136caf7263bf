import { spawn } from 'node:child_process';
import { access, mkdir, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFileSystem } from '#core/storage/fs-port.ts';
import { isLocked } from '#core/storage/lock-file.ts';
import { takeLock, type WorkspaceLock } from '#core/storage/workspace-lock.ts';
import { createTempFolder } from '#tests/support/test-core.ts';
import { addPost, createStoreFolder, titlesOf } from '#tests/support/test-store.ts';

let folder = '';
let file = '';

beforeEach(async () => {
  folder = await createTempFolder();
  file = path.join(folder, 'lock');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function take(options = {}): Promise<WorkspaceLock> {
  const lock = await takeLock(nodeFileSystem, file, options);
  if (typeof lock === 'string') throw new Error(`The lock was not given: ${lock}`);
  return lock;
}

/** A lock as another program would have left it. */
async function leaveLock(fields: Record<string, unknown>, ageMs = 0): Promise<void> {
  const holder = {
    token: 'other',
    pid: 1,
    host: 'elsewhere',
    user: 'ada',
    startedAt: '2026-03-02T09:00:00.000Z',
  };
  await writeFile(file, JSON.stringify({ ...holder, ...fields }));
  const moment = new Date(Date.now() - ageMs);
  await utimes(file, moment, moment);
}

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.once('exit', resolve));
  return child.pid ?? 0;
}

describe('workspace lock (matrix 37, 38)', () => {
  test('is given to one, says who has it, and is free after its release', async () => {
    const lock = await take();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid, host: hostname() });
    expect(await takeLock(nodeFileSystem, file)).toBe('locked');
    expect(await isLocked(nodeFileSystem, file)).toBe(true);
    await lock.release();
    await expect(access(file)).rejects.toThrow();
    await (await take()).release();
  });

  test('is given to exactly one of many who ask at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => takeLock(nodeFileSystem, file)));
    const given = answers.filter((answer) => typeof answer !== 'string');
    expect(given).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'locked')).toHaveLength(11);
    await given[0]?.release();
  });

  test('is taken over at once from a process of this computer that is dead', async () => {
    await leaveLock({ pid: await deadPid(), host: hostname() });
    await (await take()).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('is taken over when its pid is ours but the lock is of a process before us', async () => {
    await leaveLock({ pid: process.pid, host: hostname() });
    await (await take()).release();
  });

  test('of another computer is respected while it beats, and taken over after 30 seconds without', async () => {
    await leaveLock({}, 25_000);
    expect(await takeLock(nodeFileSystem, file)).toBe('locked');
    await leaveLock({}, 31_000);
    await (await take()).release();
  });

  test('that is half written counts by its age only', async () => {
    await writeFile(file, '{"pid":');
    expect(await takeLock(nodeFileSystem, file)).toBe('locked');
    const old = new Date(Date.now() - 60_000);
    await utimes(file, old, old);
    await (await take()).release();
  });

  test('that is stale goes to one of many only', async () => {
    await leaveLock({ pid: await deadPid(), host: hostname() });
    const answers = await Promise.all(Array.from({ length: 8 }, () => takeLock(nodeFileSystem, file)));
    const given = answers.filter((answer) => typeof answer !== 'string');
    expect(given).toHaveLength(1);
    await given[0]?.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('beats', async () => {
    const lock = await take({ heartbeatMs: 10 });
    const old = new Date(Date.now() - 60_000);
    await utimes(file, old, old);
    await expect.poll(() => isLocked(nodeFileSystem, file)).toBe(true);
    await lock.release();
  });

  test('notices after a long sleep that someone else has it, and leaves his alone', async () => {
    let now = Date.now();
    const lock = await take({ now: () => now, heartbeatMs: 3_600_000 });
    expect(await lock.isHeld()).toBe(true);
    await leaveLock({ token: 'his' });
    now += 60_000;
    expect(await lock.isHeld()).toBe(false);
    await lock.release();
    expect(await readFile(file, 'utf8')).toContain('his');
  });
});

describe('workspace lock under a clock that jumps (matrix 47)', () => {
  const YEAR = 365 * 86_400_000;

  test('is not taken from a live process, however old its last beat seems', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
    for (const age of [60_000, 86_400_000, YEAR, -86_400_000, -YEAR]) {
      await leaveLock({ pid: child.pid ?? 0, host: hostname() }, age);
      expect(await takeLock(nodeFileSystem, file)).toBe('locked');
    }
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const lock = await take();
    expect(lock.isTakenOver).toBe(false); // nobody is left who could write
    await lock.release();
  });

  test('stays ours over every jump, and no jump makes it a free one', async () => {
    let now = Date.now();
    const lock = await take({ now: () => now, heartbeatMs: 3_600_000 });
    for (const jump of [YEAR, -2 * YEAR, 86_400_000, YEAR]) {
      now += jump;
      expect(await lock.isHeld()).toBe(true);
      expect(await takeLock(nodeFileSystem, file, { now: () => now })).toBe('locked');
    }
    await lock.release();
  });

  test('of another computer that fell silent is taken as from someone who may wake', async () => {
    await leaveLock({}, 31_000);
    const lock = await take();
    expect(lock.isTakenOver).toBe(true);
    await lock.release();
  });
});

describe('taking the lock over by wish (matrix 38, 40)', () => {
  test('replaces it at once; the loser sees it before his next write, and leaves the new one alone', async () => {
    const loser = await take({ heartbeatMs: 10 });
    const beats: boolean[] = [];
    loser.onBeat((isHeld) => beats.push(isHeld));
    await expect.poll(() => beats).toContain(true);
    const winner = await take({ isTakeover: true });
    expect(winner.isTakenOver).toBe(true);
    expect(await loser.isHeld()).toBe(false);
    expect(beats.filter((isHeld) => !isHeld)).toEqual([false]);
    await loser.release();
    expect(await winner.isHeld()).toBe(true);
    await winner.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves it with exactly one when many wish it at once', async () => {
    await leaveLock({});
    const wishes = Array.from({ length: 6 }, () => takeLock(nodeFileSystem, file, { isTakeover: true }));
    const answers = await Promise.all(wishes);
    const held = await Promise.all(answers.map((each) => (typeof each === 'string' ? false : each.isHeld())));
    expect(held.filter(Boolean)).toHaveLength(1);
    for (const each of answers) if (typeof each !== 'string') await each.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('of nobody is the same as taking it', async () => {
    const lock = await take({ isTakeover: true });
    expect(lock.isTakenOver).toBe(false);
    await lock.release();
  });

  test('of a folder that has vanished is no loss: it is ours again when the folder is back', async () => {
    const place = path.join(folder, 'stick');
    await mkdir(place);
    file = path.join(place, 'lock');
    const lock = await take({ heartbeatMs: 10 });
    await rename(place, `${place}-away`);
    await expect(lock.isHeld()).rejects.toMatchObject({ code: 'ENOENT' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await rename(`${place}-away`, place);
    expect(await lock.isHeld()).toBe(true);
    await lock.release();
  });
});

describe('two openers of a workspace', () => {
  test('the second can only read, sees what is there, and can write once the first has closed', async () => {
    const workspace = await createStoreFolder();
    const first = await workspace.open();
    await addPost(first, 'a');
    const second = await workspace.open();
    expect(second.readOnly()).toBe('locked');
    expect(titlesOf(second)).toEqual(['Post a']);
    await expect(addPost(second, 'b')).rejects.toMatchObject({ code: 'workspace-locked' });
    await second.close();
    await addPost(first, 'c');
    await first.close();
    const third = await workspace.open();
    expect(third.readOnly()).toBeNull();
    expect(titlesOf(third)).toEqual(['Post a', 'Post c']);
    await workspace.dispose();
  });
});
