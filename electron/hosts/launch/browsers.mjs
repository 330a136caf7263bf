import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} BrowserFacts
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(file: string) => boolean} isProgram
 */

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const macPrograms = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Every installed browser of the Chromium family, the best first. Looks only; runs nothing.
 *
 * @param {BrowserFacts} facts
 * @returns {string[]}
 */
export function findBrowsers(facts) {
  return candidates(facts).filter((file, index, all) => all.indexOf(file) === index && facts.isProgram(file));
}

/** @returns {BrowserFacts} */
export function browserFacts() {
  return { platform: process.platform, env: process.env, isProgram };
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {BrowserFacts} facts
 * @returns {string[]}
 */
function candidates({ platform, env }) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(isText);
    return windowsPrograms.flatMap((program) => roots.map((root) => path.win32.join(root, program)));
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env['HOME'] ? [path.posix.join(env['HOME'], 'Applications')] : [])];
    return macPrograms.flatMap((program) => roots.map((root) => path.posix.join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * @param {string | undefined} value
 * @returns {value is string}
 */
function isText(value) {
  return value !== undefined && value !== '';
}
