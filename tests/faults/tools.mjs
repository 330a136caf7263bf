import { appendFileSync } from 'node:fs';
import { findProgram, installPackages, isDebianRoot } from '../support/packages.mjs';

/** Debian's package of each program with which faults are made. */
const PACKAGES = /** @type {const} */ ({
  strace: 'strace',
  'mkfs.ext4': 'e2fsprogs',
  chattr: 'e2fsprogs',
  'mkfs.xfs': 'xfsprogs',
  faketime: 'faketime',
  setpriv: 'util-linux',
  mount: 'mount',
  perl: 'perl-base',
});

/** @typedef {keyof typeof PACKAGES} Tool */

/**
 * Installs what is missing, where that can be done without asking.
 *
 * @param {(line: string) => void} say
 */
export function getFaultTools(say) {
  const missing = Object.entries(PACKAGES).filter(([name]) => findProgram(name) === '');
  if (missing.length === 0 || !isDebianRoot()) return;
  const names = [...new Set(missing.map(([, name]) => name))];
  say(`Installing ${names.join(', ')}: with them faults are made.`);
  installPackages(names, say);
}

/**
 * Why a test that needs these cannot run here; null where it can.
 *
 * @param {{ readonly root?: boolean, readonly tools?: readonly Tool[] }} needs
 * @returns {string | null}
 */
export function whyNot({ root = false, tools = [] }) {
  if (process.platform !== 'linux') return 'this is not Linux';
  if (root && process.getuid?.() !== 0) return 'the tests do not run as root';
  const missing = tools.filter((name) => findProgram(name) === '');
  return missing.length === 0 ? null : `${missing.join(' and ')} cannot be had here`;
}

/**
 * Says loudly that something was not run, here and, by way of tests/run.mjs, at the end of all tests.
 *
 * @param {string} what
 * @param {string} because
 */
export function tellNotRun(what, because) {
  const line = `NOT RUN: ${what}, because ${because}.`;
  console.warn(line);
  const list = process.env['PLANWRIGHT_NOT_RUN'];
  if (list) appendFileSync(list, `${line}\n`);
}
