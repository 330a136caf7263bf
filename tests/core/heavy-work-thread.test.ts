import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createHeavyThread, type HeavyThreadOptions } from '#core/heavy-thread.ts';
import type { HeavyWork } from '#core/heavy-work.ts';
import { createLargeTables } from '#tests/bench/large-workspace.ts';
import { type BuiltCopy, copyBuiltProgram } from '#tests/support/built-copy.ts';

// In the worker's place: what it does is said by the bytes that it is given.
const STAND_IN = `
import { parentPort, threadId } from 'node:worker_threads';
let running = 0;
parentPort.on('message', async ({ input }) => {
  running += 1;
  const wish = Buffer.from(input.file?.bytes ?? input).toString('utf8').trim();
  if (wish === 'exit') process.exit(7);
  if (wish === 'throw') setImmediate(() => { throw new Error('thrown in the thread'); });
  if (wish === 'hang' || wish === 'throw') return;
  await new Promise((resolve) => setTimeout(resolve, 10));
  parentPort.postMessage({ kind: 'done', value: { threadId, running, wish } });
  running -= 1;
});
`;

let built: BuiltCopy;
let standIn: string;
const opened: HeavyWork[] = [];

beforeAll(async () => {
  built = await copyBuiltProgram();
  standIn = path.join(built.folder, 'stand-in.js');
  await writeFile(standIn, STAND_IN);
}, 120_000);

afterEach(async () => {
  for (const work of opened.splice(0)) await work.close();
});

afterAll(() => built?.dispose());

function start(options: Partial<HeavyThreadOptions> = {}) {
  const work = createHeavyThread({ file: standIn, ...options });
  opened.push(work);
  const ask = async (wish: string, size = 0) =>
    (await work.readBundle(Buffer.from(wish.padEnd(size)))) as unknown as {
      readonly threadId: number;
      readonly running: number;
      readonly wish: string;
    };
  return { work, ask };
}

function aPlan(posts: number) {
  const request = { workspaceId: 'w', format: 'pdf', language: 'en', reader: 'own' } as const;
  const range = { sections: null, from: null, to: null };
  const now = '2026-03-02T09:00:00.000Z';
  return { tables: createLargeTables(posts), request: { ...request, ...range }, now, appVersion: '1.2.3' };
}

function anImport(wish: string) {
  const { tables, now } = aPlan(0);
  return { file: { name: 'plan.csv', bytes: Buffer.from(wish) }, kind: null, mapping: null, tables, now };
}

describe('the thread of heavy work', () => {
  test('does one job after another and stays warm', async () => {
    const { ask } = start();
    const answers = await Promise.all(['a', 'b', 'c'].map((wish) => ask(wish)));
    expect(answers.map(({ wish, running }) => [wish, running])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect(new Set(answers.map(({ threadId }) => threadId)).size).toBe(1);
  });

  test.each([
    ['exit', 'code 7'],
    ['throw', 'thrown in the thread'],
  ])('takes only its job along when it dies by %s', async (wish, words) => {
    const { ask } = start();
    const before = await ask('before');
    const [dead, waiting] = await Promise.allSettled([ask(wish), ask('waiting')]);
    expect(String(dead.status === 'rejected' && dead.reason)).toContain(words);
    expect(waiting).toMatchObject({ status: 'fulfilled', value: { wish: 'waiting', running: 1 } });
    expect((await ask('after')).threadId).toBeGreaterThan(before.threadId);
  });

  test('fails a job that cannot be sent, and no other', async () => {
    const { ask, work } = start();
    const unsendable = { ...aPlan(0), now: (() => 'now') as unknown as string };
    await expect(work.createExport(unsendable)).rejects.toThrow('could not be cloned');
    expect(await ask('after')).toMatchObject({ wish: 'after' });
  });

  test('ends after a rest, and starts again when it is needed', async () => {
    const { ask } = start({ restMs: 20 });
    const { threadId } = await ask('first');
    await setTimeout(300);
    expect((await ask('second')).threadId).toBeGreaterThan(threadId);
  });

  test('gives up what runs and what waits when it is closed, and takes nothing more', async () => {
    const { ask, work } = start();
    await ask('first');
    const jobs = [ask('hang'), ask('waiting')];
    const settled = Promise.allSettled(jobs);
    await setTimeout(20);
    await work.close();
    const failed = { status: 'rejected', reason: { code: 'unreachable' } };
    expect(await settled).toMatchObject([failed, failed]);
    await expect(ask('later')).rejects.toMatchObject({ code: 'unreachable' });
  });

  test('is free for the next job when the one that runs is given up', async () => {
    const { ask, work } = start();
    const { threadId } = await ask('first');
    const ending = new AbortController();
    const given = Promise.allSettled([work.proposeImport(anImport('hang'), ending.signal)]);
    const next = ask('next');
    await setTimeout(20);
    ending.abort();
    expect(await given).toMatchObject([{ status: 'rejected', reason: { code: 'unreachable' } }]);
    expect((await next).threadId).toBeGreaterThan(threadId);
  });

  test('never begins a job that is given up while it waits, and stays warm', async () => {
    const { ask, work } = start();
    const ending = new AbortController();
    const first = ask('first');
    const given = Promise.allSettled([work.proposeImport(anImport('exit'), ending.signal)]);
    ending.abort();
    const { threadId } = await first;
    expect(await given).toMatchObject([{ status: 'rejected', reason: { code: 'unreachable' } }]);
    expect((await ask('after')).threadId).toBe(threadId);
  });

  test('lives on when somebody gives up a job that is done', async () => {
    const { ask, work } = start();
    const ending = new AbortController();
    await work.proposeImport(anImport('done'), ending.signal);
    const next = ask('next');
    ending.abort();
    expect(await next).toMatchObject({ wish: 'next' });
  });

  test('is handed large bytes and gets a copy of small ones, which share their memory', async () => {
    const { work } = start();
    const large = Buffer.from('large'.padEnd(100_000));
    const small = Buffer.from('small');
    const neighbour = Buffer.from('neighbour');
    expect(await work.readBundle(large)).toMatchObject({ wish: 'large' });
    expect(await work.readBundle(small)).toMatchObject({ wish: 'small' });
    expect(large.byteLength).toBe(0);
    expect(`${small} ${neighbour}`).toBe('small neighbour');
  });
});

describe('the built thread, short of memory (matrix 60)', () => {
  const shortOfMemory = () => start({ file: path.join(built.main, 'heavy-worker.js'), memoryMb: 40 });

  test('fails an export as a bug, and goes on', { timeout: 120_000 }, async () => {
    const { work } = shortOfMemory();
    const failed = work.createExport(aPlan(2000));
    await expect(failed).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
    const { request, ...plan } = aPlan(3);
    const file = await work.createExport({ ...plan, request: { ...request, format: 'csv' } });
    expect(file.bytes.byteLength).toBeGreaterThan(100);
  });

  test('calls a file that takes all of it too large', { timeout: 120_000 }, async () => {
    const { work } = shortOfMemory();
    const rows = Array.from({ length: 60_000 }, (_, row) => `2026-04-01,Title ${row},Instagram,Text ${row}`);
    const bytes = Buffer.from(`Date,Title,Channel,Text\n${rows.join('\n')}\n`);
    const { tables, now } = aPlan(3);
    const input = { file: { name: 'plan.csv', bytes }, kind: null, mapping: null, tables, now };
    await expect(work.proposeImport(input)).rejects.toMatchObject({
      code: 'file-too-large',
      details: { reason: 'memory' },
    });
  });
});
