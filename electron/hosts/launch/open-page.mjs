import { spawn } from 'node:child_process';
import { browserFacts, findBrowsers } from './browsers.mjs';
import { isLinuxRoot } from './desktop.mjs';

// A browser that is still running after this long, or has handed the page on and ended well, has opened it.
const settleMilliseconds = 3_000;

/**
 * Shows the page as an app window of an installed browser, else in the default browser.
 *
 * @param {string} address
 * @returns {Promise<boolean>} whether something opened it
 */
export async function openPage(address) {
  for (const { program, words } of openers(
    address,
    findBrowsers(browserFacts()),
    process.platform,
    isLinuxRoot(),
  )) {
    if (await starts(program, words)) return true;
  }
  return false;
}

/**
 * What to try, in order.
 *
 * @param {string} address
 * @param {readonly string[]} browsers
 * @param {NodeJS.Platform} platform
 * @param {boolean} linuxRoot
 * @returns {{ program: string, words: string[] }[]}
 */
export function openers(address, browsers, platform, linuxRoot) {
  const sandbox = linuxRoot ? ['--no-sandbox'] : [];
  const windows = browsers.map((program) => ({ program, words: [...sandbox, `--app=${address}`] }));
  return [...windows, defaultOpener(address, platform)];
}

/**
 * @param {string} address
 * @param {NodeJS.Platform} platform
 * @returns {{ program: string, words: string[] }}
 */
function defaultOpener(address, platform) {
  if (platform === 'darwin') return { program: 'open', words: [address] };
  // Not "start": that is a word of the command shell, which would read signs in the address as its own.
  if (platform === 'win32') return { program: 'rundll32', words: ['url.dll,FileProtocolHandler', address] };
  return { program: 'xdg-open', words: [address] };
}

/**
 * @param {string} program
 * @param {readonly string[]} words
 * @returns {Promise<boolean>}
 */
function starts(program, words) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => resolve(true), settleMilliseconds);
    child.on('error', () => settle(false));
    child.on('exit', (code) => settle(code === 0));
    child.unref();
    const settle = (/** @type {boolean} */ opened) => {
      clearTimeout(timer);
      resolve(opened);
    };
  });
}
