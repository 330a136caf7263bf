import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { canWrite } from './dependencies.mjs';
import { runQuietly } from './run-quietly.mjs';

// About 120 MB: enough for a slow line, short enough that nobody waits for ever.
const fetchMilliseconds = 5 * 60_000;
const retryMilliseconds = 24 * 60 * 60_000;
// A window that closes with an error this soon was never seen.
const startMilliseconds = 10_000;

/**
 * Whether fetching Electron failed less than a day ago, so that offline starts need not wait for the network again.
 *
 * @param {string} root
 * @param {number} now
 * @returns {boolean}
 */
export function triedLately(root, now) {
  try {
    const { version, at } = JSON.parse(readFileSync(attemptFile(root), 'utf8'));
    return version === electronVersion(root) && now >= at && now - at < retryMilliseconds;
  } catch {
    return false;
  }
}

/**
 * Fetches the Electron binary with Electron's own installer; a failure is remembered.
 *
 * @param {string} root
 * @param {number} now
 * @returns {Promise<boolean>}
 */
export async function fetchElectron(root, now) {
  const installer = path.join(root, 'node_modules', 'electron', 'install.js');
  const env = { ...process.env };
  if (!env['electron_config_cache'] && !canWrite(path.join(homedir(), '.cache', 'electron'))) {
    env['electron_config_cache'] = path.join(tmpdir(), `planwright-electron-${process.getuid?.() ?? 0}`);
  }
  const result = await runQuietly(process.execPath, [installer], {
    cwd: root,
    env,
    timeout: fetchMilliseconds,
  });
  if (!result.ok) rememberAttempt(root, now);
  return result.ok;
}

/**
 * Runs the desktop host until its window is closed.
 *
 * @param {string} electron
 * @param {readonly string[]} words
 * @returns {Promise<{ code: number } | { reason: string }>} the exit code, or why no window came up
 */
export function runDesktop(electron, words) {
  const began = Date.now();
  return new Promise((resolve) => {
    const env = { ...process.env };
    // Set in the terminals of some editors; it would turn Electron into plain Node.
    delete env['ELECTRON_RUN_AS_NODE'];
    const child = spawn(electron, words, { env, stdio: 'inherit' });
    let asked = false;
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      asked = true;
      // Windows delivers Ctrl-C to the child itself, and there a signal sent from here would kill it unsaved.
      if (process.platform !== 'win32') child.kill(signal);
    };
    for (const signal of stopSignals) process.on(signal, stop);
    child.on('error', (error) => resolve({ reason: error.message }));
    child.on('close', (code, signal) => {
      for (const name of stopSignals) process.off(name, stop);
      const failed = code !== 0 && !asked && Date.now() - began < startMilliseconds;
      if (failed) resolve({ reason: signal ?? `exit code ${code}` });
      else resolve({ code: asked ? 0 : (code ?? 1) });
    });
  });
}

/** @returns {boolean} */
export function isLinuxRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** @type {readonly NodeJS.Signals[]} */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * @param {string} root
 * @param {number} now
 */
function rememberAttempt(root, now) {
  try {
    mkdirSync(path.dirname(attemptFile(root)), { recursive: true });
    writeFileSync(attemptFile(root), JSON.stringify({ version: electronVersion(root), at: now }));
  } catch {
    // Without the note the next start only tries again.
  }
}

/**
 * @param {string} root
 * @returns {string}
 */
function attemptFile(root) {
  return path.join(root, 'node_modules', '.cache', 'planwright', 'electron-attempt.json');
}

/**
 * @param {string} root
 * @returns {string}
 */
function electronVersion(root) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'))
    .version;
}
