import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, setUp, speaker } from '../../electron/hosts/launch/set-up.mjs';

const launch = path.join(projectRoot, 'electron', 'hosts', 'launch');
const folder = mkdtempSync(path.join(tmpdir(), 'planwright-program-'));
const running = new Set<ChildProcess>();

// A real build takes seconds; under "npm test" it has been made already.
beforeAll(() => setUp(speaker(process.stderr)), 120_000);

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('npm start', () => {
  it('prints the address of the program, serves the page there, and ends cleanly on Ctrl-C', async () => {
    const program = run('start.mjs', ['--no-open', '--data', 'plans']);
    const address = await program.printed(/http:\/\/127\.0\.0\.1:\d+\/\S*/);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<html');

    program.child.kill('SIGINT');
    expect(await program.ended).toMatchObject({ code: 0 });
    await expect(fetch(address)).rejects.toThrow();
  });

  it('says in a sentence what is wrong with an option, and starts nothing', async () => {
    const end = await run('start.mjs', ['--port', 'http']).ended;
    expect(end.code).toBe(2);
    expect(end.output).toContain('"http" is not a port: it must be a whole number from 0 to 65535.');
  });
});

describe('planwright', () => {
  it('prints nothing but its answer and means paths from where the person is', async () => {
    const end = await run('planwright.mjs', ['create', '--name', 'Café Ada', '--data', 'clients', '--json'])
      .ended;
    expect(end).toMatchObject({ code: 0, errors: '' });
    const { path: place } = JSON.parse(end.output);
    expect(path.resolve(folder, place)).toContain(path.join(folder, 'clients'));
  });

  it('hands on the exit code of a command that failed', async () => {
    const end = await run('planwright.mjs', ['show', 'no-such-plan', '--data', 'clients', '--json']).ended;
    expect(end.code).not.toBe(0);
    expect(JSON.parse(end.output)).toMatchObject({
      error: { code: expect.any(String), message: expect.any(String) },
    });
  });
});

type End = { readonly code: number | null; readonly output: string; readonly errors: string };

/** Starts a program of the launch folder from another folder, as a person might. */
function run(script: string, words: readonly string[]) {
  const child = spawn(process.execPath, [path.join(launch, script), ...words], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_US.UTF-8', LANGUAGE: '', LC_ALL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<End>((resolve) => child.on('close', (code) => resolve({ code, output, errors })));
  return { child, ended, printed: (pattern: RegExp) => waitFor(pattern, () => output, ended) };
}

async function waitFor(pattern: RegExp, read: () => string, ended: Promise<End>): Promise<string> {
  let end: End | null = null;
  void ended.then((value) => {
    end = value;
  });
  for (;;) {
    const found = pattern.exec(read())?.[0];
    if (found !== undefined && read().includes('\n', read().indexOf(found))) return found;
    if (end !== null) throw new Error(`it ended before it printed ${pattern}: ${JSON.stringify(end)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
