import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { createClient } from '#shared/api/client.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import type { Reply } from '#shared/base/errors.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A core in a process of its own, to be stopped, killed and woken. */
export type ChildCore = {
  readonly client: ReturnType<typeof createClient>;
  readonly events: readonly PlannerEvent[];
  readonly errors: () => string;
  readonly signal: (signal: NodeJS.Signals) => void;
  /** Closes it as a user would, and waits for its end. */
  readonly close: () => Promise<void>;
};

export type ChildCores = {
  readonly start: (
    dataFolder: string,
    options?: { readonly foldAfterMs?: number; readonly heartbeatMs?: number; readonly uid?: number },
  ) => Promise<ChildCore>;
  /** Kills what is left and removes the program. */
  readonly dispose: () => Promise<void>;
};

/** Builds the program of the child once; the folder lies in the repository, where the libraries are found. */
export async function buildChildCores(name: string): Promise<ChildCores> {
  const folder = path.join(root, 'node_modules', '.cache', 'planwright', `${name}-${process.pid}`);
  const running = new Set<ReturnType<typeof spawn>>();
  await mkdir(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'tests/core/core-child.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'core-child.mjs' } },
    },
  });

  async function start(
    dataFolder: string,
    { foldAfterMs = 3_600_000, heartbeatMs = 100, uid }: Parameters<ChildCores['start']>[1] = {},
  ): Promise<ChildCore> {
    const script = path.join(folder, 'core-child.mjs');
    const given = [script, dataFolder, String(foldAfterMs), String(heartbeatMs)];
    const child = spawn(process.execPath, given, {
      cwd: root,
      ...(uid === undefined ? {} : { uid, gid: uid }),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    running.add(child);
    const ended = new Promise((resolve) => child.once('exit', resolve)).then(() => running.delete(child));
    const events: PlannerEvent[] = [];
    const waiting = new Map<number, (reply: Reply<unknown>) => void>();
    let errors = '';
    let count = 0;
    child.stderr.on('data', (piece: Buffer) => {
      errors += piece.toString('utf8');
    });
    const ready = new Promise<void>((resolve, reject) => {
      child.once('exit', () => reject(new Error(`The child ended: ${errors}`)));
      createInterface({ input: child.stdout }).on('line', (line) => {
        const told = JSON.parse(line);
        if ('event' in told) events.push(told.event);
        else if ('reply' in told) waiting.get(told.id)?.(told.reply);
        else resolve();
      });
    });
    await ready;
    const request = (method: string, input: unknown) =>
      new Promise<Reply<unknown>>((resolve) => {
        count += 1;
        waiting.set(count, resolve);
        child.stdin.write(`${JSON.stringify({ id: count, method, input })}\n`);
      });
    return {
      client: createClient({ request, subscribe: () => () => undefined }),
      events,
      errors: () => errors,
      signal: (signal) => {
        child.kill(signal);
      },
      close: async () => {
        child.stdin.end();
        await ended;
      },
    };
  }

  return {
    start,
    dispose: async () => {
      for (const child of running) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}
