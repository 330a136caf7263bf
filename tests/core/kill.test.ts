import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

const KILLS = 24;
const root = fileURLToPath(new URL('../..', import.meta.url));
const bundleFolder = path.join(root, 'node_modules', '.cache', 'planwright', `kill-${process.pid}`);
const children = new Set<ChildProcess>();
let first: TestCore;

beforeAll(async () => {
  await mkdir(bundleFolder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'tests/core/kill-child.ts'),
      outDir: bundleFolder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'kill-child.mjs' } },
    },
  });
  first = await createTestCore();
}, 120_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await first?.dispose();
  await rm(bundleFolder, { recursive: true, force: true });
});

/** Lets a child commit, kills it some milliseconds after its first word, and returns what it was told is saved. */
async function runAndKill(
  dataFolder: string,
  id: string,
  run: number,
  afterMs: number,
): Promise<readonly string[]> {
  const script = path.join(bundleFolder, 'kill-child.mjs');
  const child = spawn(process.execPath, [script, dataFolder, id, String(run), '3'], { cwd: root });
  children.add(child);
  let output = '';
  let errors = '';
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString('utf8');
  });
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString('utf8');
  });
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  children.delete(child);
  expect(errors).toBe('');
  expect(signal).toBe('SIGKILL');
  return output
    .split('\n')
    .slice(0, -1)
    .filter((line) => /^r\d/.test(line));
}

describe('kill -9 in the middle of saving (matrix 1, 2)', () => {
  test(`${KILLS} times: every edit that was answered is there, and every file can be read`, async () => {
    const { id } = await first.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    await first.core.close();
    const saved = new Set<string>();
    for (let run = 0; run < KILLS; run += 1) {
      const answered = await runAndKill(first.dataFolder, id, run, 50 + ((run * 97) % 251));
      for (const each of answered) saved.add(each);

      const after = await createTestCore({ dataFolder: first.dataFolder });
      const opened = await after.client.call('workspaces.open', { workspaceId: id });
      expect(opened.readOnly).toBeNull();
      const present = Object.keys(opened.tables.posts ?? {});
      expect([...saved].filter((each) => !present.includes(each))).toEqual([]);
      expect(present.length - saved.size).toBeLessThanOrEqual(1); // the one whose answer was lost
      for (const each of present) saved.add(each);
      expect(await after.client.call('workspaces.check', { workspaceId: id })).toEqual([]);
      await after.core.close();
      expect(after.logged).toEqual([]);
      const names = await readdir(path.join(first.dataFolder, 'workspaces', id));
      expect(names.filter((name) => name.endsWith('.tmp') || name.startsWith('lock'))).toEqual([]);
    }
    expect(saved.size).toBeGreaterThan(KILLS);
  }, 180_000);
});
