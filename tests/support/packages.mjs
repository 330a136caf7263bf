import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const patience = 8 * 60_000;

/** Whether packages can be installed here without asking anyone. @returns {boolean} */
export function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * @param {readonly string[]} names
 * @param {(line: string) => void} say
 */
export function installPackages(names, say) {
  run('apt-get', ['update', '-q'], say);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], say);
}

/**
 * The path of a program; '' where it is not there. System folders count too, though they may not be in the search path.
 *
 * @param {string} name
 * @returns {string}
 */
export function findProgram(name) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  const all = process.platform === 'win32' ? folders : [...folders, '/usr/sbin', '/sbin'];
  return all.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? '';
}

/**
 * Runs a program and says the reason where it fails.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {(line: string) => void} say
 */
export function run(program, words, say) {
  const result = spawnSync(program, words, {
    encoding: 'utf8',
    timeout: patience,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (result.status === 0) return;
  const lines = (result.error?.message ?? result.stderr).trim().split('\n');
  const reason = lines.find((line) => /^(E: |Error: )/.test(line)) ?? lines.at(-1);
  say(`"${path.basename(program)} ${words.join(' ')}" failed: ${reason}`);
}
