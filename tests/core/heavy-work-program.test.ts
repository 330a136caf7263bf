import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { toSnapshotText } from '#core/storage/snapshot.ts';
import type { Reply } from '#shared/base/errors.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { added } from '#shared/workspace/changes.ts';
import { createLargeTables } from '#tests/bench/large-workspace.ts';
import { type BuiltCopy, copyBuiltProgram } from '#tests/support/built-copy.ts';
import { startHost } from '#tests/support/running-host.mjs';
import { anEdit, createTempFolder } from '#tests/support/test-core.ts';

const now = '2026-03-02T09:00:00.000Z';
const hosts: Awaited<ReturnType<typeof startHost>>[] = [];
let built: BuiltCopy;

// A real build takes seconds; under "npm test" it has been made already.
beforeAll(async () => {
  built = await copyBuiltProgram();
}, 120_000);

afterEach(async () => {
  for (const host of hosts.splice(0)) {
    await host.kill();
    await rm(host.dataFolder, { recursive: true, force: true });
  }
});

afterAll(() => built?.dispose());

/** The built browser host over a workspace "large", and a way to call it over HTTP. */
async function start(posts: number, program = built.folder) {
  const dataFolder = await createTempFolder();
  const folder = path.join(dataFolder, 'workspaces', 'large');
  const snapshot = { id: 'large', sequence: 1, savedAt: now, tables: createLargeTables(posts) };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'workspace.json'), toSnapshotText(snapshot));
  const host = await startHost(dataFolder, program);
  hosts.push(host);
  const { origin, hash } = new URL(host.address);

  async function post(address: string, body: unknown, token = ''): Promise<Reply<unknown>> {
    const headers = {
      Origin: origin,
      'Content-Type': 'application/json',
      ...(token && { Authorization: `Bearer ${token}` }),
    };
    const response = await fetch(origin + address, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Reply<unknown>;
  }

  const session = await post('/session', { code: new URLSearchParams(hash.slice(1)).get('code') });
  if (!session.ok) throw new Error('The host gave no session');
  const { token } = session.value as { readonly token: string };
  return { host, call: (method: string, input: unknown) => post(`/api/${method}`, input, token) };
}

function anExport(format: string) {
  const range = { sections: null, from: null, to: null };
  return { workspaceId: 'large', format, language: 'en', reader: 'own', ...range };
}

function aCommit(id: string) {
  const edits = [anEdit([added('posts', createPost({ id, now }, { title: id }))], { step: id })];
  return { workspaceId: 'large', client: 'another', edits };
}

describe('the built program', () => {
  test('answers commits while it makes a large PDF', { timeout: 120_000 }, async () => {
    const { host, call } = await start(400);
    const replies: string[] = [];
    const told = async (name: string, asked: Promise<Reply<unknown>>) => {
      const reply = await asked;
      replies.push(reply.ok ? name : `${name} failed`);
      return reply;
    };
    const commits = Array.from({ length: 25 }, (_, index) => `n${index}`);
    const exported = told('pdf', call('exports.create', anExport('pdf')));
    for (const id of commits) await told(id, call('plan.commit', aCommit(id)));
    const file = { mimeType: 'application/pdf', base64: expect.stringMatching(/^JVBERi0/) }; // %PDF-
    expect(await exported).toMatchObject({ ok: true, value: file });
    expect(replies).toEqual([...commits, 'pdf']);
    expect(await host.stop()).toBe(0);
  });

  test('loses one export, and nothing else, with a thread that dies (matrix 61)', {
    timeout: 60_000,
  }, async () => {
    const broken = await copyBuiltProgram();
    const worker = path.join(broken.main, 'heavy-worker.js');
    await rename(worker, path.join(broken.main, 'sound-worker.js'));
    await writeFile(
      worker,
      `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ input }) => input.request?.format === 'csv' && process.exit(7));
      import './sound-worker.js';`,
    );
    const { host, call } = await start(10, broken.folder);
    const formats = ['ics', 'csv', 'html'].map((format) => call('exports.create', anExport(format)));
    expect(await Promise.all(formats)).toMatchObject([
      { ok: true },
      { ok: false, error: { code: 'internal', details: {} } },
      { ok: true },
    ]);
    expect(await call('plan.commit', aCommit('after'))).toMatchObject({ ok: true });
    expect(await host.stop()).toBe(0);
    await broken.dispose();
  });

  test('ends cleanly in the midst of an export', { timeout: 60_000 }, async () => {
    const { host, call } = await start(4000);
    const exported = call('exports.create', anExport('pdf')).catch(() => 'cut off');
    for (const id of ['n1', 'n2']) expect(await call('plan.commit', aCommit(id))).toMatchObject({ ok: true });
    expect(await host.stop()).toBe(0);
    expect(await exported).toBe('cut off');
  });
});
