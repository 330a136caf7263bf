import { type ChildProcess, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { aNewWorkspace, createTestCore } from '#tests/support/test-core.ts';

/** What a writer is told; it commits posts named `<name>-<number>`. */
export type WriterWish = {
  readonly dataFolder: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly foldAfterMs: number;
  readonly commits: number;
  readonly postsInCommit: number;
  /** Goes on after a failed commit instead of ending. */
  readonly isPatient: boolean;
  /** Says every 50 ms that it is awake. */
  readonly ticks: boolean;
};

export type Writer = {
  readonly child: ChildProcess;
  /** Posts that were answered as saved. */
  readonly saved: () => readonly string[];
  /** Codes of commits that were answered as failed. */
  readonly failed: () => readonly string[];
  /** How often it said so far that it is awake. */
  readonly ticks: () => number;
  /** Resolves at the first line that begins so. */
  readonly says: (start: string) => Promise<void>;
  readonly errors: () => string;
  /** How it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
};

/** The long version: hundreds of kills, dozens of power cuts. */
export const IS_LONG = process.env['PLANWRIGHT_LONG'] === '1';

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a writer, as it is or by way of another program (strace, setpriv …). */
export function startWriter(
  wish: Partial<WriterWish> & Pick<WriterWish, 'dataFolder' | 'workspaceId' | 'name'>,
  { by = [], env = {} }: { readonly by?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): Writer {
  const script = process.env['PLANWRIGHT_WRITER'];
  if (!script) throw new Error('Run these tests with the project "faults": it builds the writer');
  const whole: WriterWish = {
    foldAfterMs: 3,
    commits: 1e9,
    postsInCommit: 1,
    isPatient: false,
    ticks: false,
    ...wish,
  };
  const [program = process.execPath, ...words] = [...by, process.execPath, script, JSON.stringify(whole)];
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  const waiting: { readonly start: string; readonly resolve: () => void }[] = [];
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString('utf8');
    for (const { start, resolve } of waiting) if (lines().some((line) => line.startsWith(start))) resolve();
  });
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString('utf8');
  });
  const lines = () => output.split('\n').slice(0, -1);
  const after = (word: string) =>
    lines().flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal });
    }),
  );
  return {
    child,
    ended,
    saved: () => after('saved'),
    failed: () => after('failed'),
    ticks: () => lines().filter((line) => line === 'tick').length,
    errors: () => errors,
    says: (start) =>
      new Promise((resolve, reject) => {
        if (lines().some((line) => line.startsWith(start))) resolve();
        else waiting.push({ start, resolve });
        ended.then(() => reject(new Error(`It ended before it said "${start}": ${output}${errors}`)));
      }),
  };
}

/** Makes a workspace in a data folder and closes it. */
export async function createWorkspace(dataFolder: string): Promise<string> {
  const core = await createTestCore({ dataFolder });
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
  await core.core.close();
  return id;
}

/**
 * Opens the workspace as the next start of the program does and looks at everything: every answered post, whole
 * files, a sound plan, no leftovers, no complaint. Returns the posts that are there.
 */
export async function expectWhole(
  dataFolder: string,
  workspaceId: string,
  saved: Iterable<string>,
): Promise<readonly string[]> {
  const after = await createTestCore({ dataFolder });
  try {
    const opened = await after.client.call('workspaces.open', { workspaceId });
    expect(opened.readOnly).toBeNull();
    const present = Object.keys(opened.tables.posts ?? {});
    const known = new Set(present);
    expect([...saved].filter((each) => !known.has(each))).toEqual([]);
    expect(await after.client.call('workspaces.check', { workspaceId })).toEqual([]);
    await after.core.close();
    expect(after.logged).toEqual([]);
    const names = await readdir(path.join(dataFolder, 'workspaces', workspaceId));
    expect(names.filter((name) => name.endsWith('.tmp') || name.startsWith('lock'))).toEqual([]);
    return present;
  } finally {
    await after.core.close();
  }
}
