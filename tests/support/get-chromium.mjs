import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findChromium } from './chromium.mjs';

const downloadMilliseconds = 8 * 60_000;

/**
 * A Chromium that starts: one that is here, else Playwright's own download, else on Debian as root the distribution's.
 *
 * @param {string} root the project's folder, with its packages installed
 * @param {(line: string) => void} say
 * @returns {Promise<{ path: string, flags: string[] } | null>}
 */
export async function getChromium(root, say) {
  const { chromium } = await import('@playwright/test');
  const downloaded = chromium.executablePath();
  const here = findChromium([downloaded]);
  if (here !== null || process.env['PLANWRIGHT_CHROMIUM']) return here;

  say('No Chromium is here: fetching the one that Playwright offers.');
  const playwright = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], say);
  const fetched = findChromium([downloaded]);
  if (fetched !== null) return fetched;

  if (!isDebianRoot()) return null;
  say('That gave none that starts: installing the distribution’s package.');
  installPackage('chromium', say);
  return findChromium();
}

/**
 * The path of pdftotext, with which tests read PDF files back; '' where it is not to be had.
 *
 * @param {(line: string) => void} say
 * @returns {string}
 */
export function getPdfToText(say) {
  if (findPdfToText() === '' && isDebianRoot()) {
    say('pdftotext is not here: installing poppler-utils.');
    installPackage('poppler-utils', say);
  }
  return findPdfToText();
}

/** @returns {string} */
function findPdfToText() {
  const name = process.platform === 'win32' ? 'pdftotext.exe' : 'pdftotext';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? '';
}

/** @returns {boolean} */
function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {string} name
 * @param {(line: string) => void} say
 */
function installPackage(name, say) {
  run('apt-get', ['update', '-q'], say);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], say);
}

/**
 * @param {string} program
 * @param {string[]} words
 * @param {(line: string) => void} say
 */
function run(program, words, say) {
  const result = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: downloadMilliseconds,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status === 0) return;
  const lines = (result.error?.message ?? result.stderr).trim().split('\n');
  const reason = lines.find((line) => /^(E: |Error: )/.test(line)) ?? lines.at(-1);
  say(`"${path.basename(program)} ${words.join(' ')}" failed: ${reason}`);
}
