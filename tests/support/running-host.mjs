import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../electron/hosts/launch/set-up.mjs';

/**
 * @typedef {{
 *   readonly address: string,
 *   readonly dataFolder: string,
 *   readonly stop: () => Promise<number | null>,
 *   readonly kill: () => Promise<void>,
 * }} RunningHost
 */

/**
 * Starts the built browser host as `npm start` does: a process of its own, real files, real HTTP.
 *
 * @param {string} [dataFolder] an empty temporary one where none is given
 * @param {string} [built] folder of the built program
 * @returns {Promise<RunningHost>}
 */
export async function startHost(
  dataFolder = mkdtempSync(path.join(tmpdir(), 'planwright-host-')),
  built = path.join(projectRoot, 'out'),
) {
  const program = path.join(built, 'main/browser.js');
  const child = spawn(process.execPath, [program, '--data', dataFolder, '--port', '0', '--no-open'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // A zone with summer time, wherever the tests run.
    env: { ...process.env, TZ: 'Europe/Berlin' },
  });
  const exited = once(child, 'exit');
  const address = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
      const found = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(text);
      if (found !== null) resolve(found[0]);
    });
    exited.then(([code]) => reject(new Error(`The browser host ended with code ${code}: ${text}`)), reject);
  });
  return {
    address,
    dataFolder,
    /** Ctrl-C, as a person would. */
    stop: async () => {
      child.kill('SIGINT');
      const [code] = await exited;
      return code;
    },
    /** kill -9: nothing can be saved any more. */
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
