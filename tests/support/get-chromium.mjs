import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { findProgram, installPackages, isDebianRoot, run } from './packages.mjs';

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
  installPackages(['chromium'], say);
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
    installPackages(['poppler-utils'], say);
  }
  return findPdfToText();
}

/** @returns {string} */
function findPdfToText() {
  return findProgram(process.platform === 'win32' ? 'pdftotext.exe' : 'pdftotext');
}
