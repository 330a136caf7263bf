import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs a program to its end and keeps its words back, for the case that it fails.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeout?: number }} settings timeout in milliseconds
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runQuietly(program, words, { cwd, env = process.env, shell = false, timeout = 0 }) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { cwd, env, shell, timeout, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * @param {string} output
 * @param {number} count
 * @returns {string}
 */
export function lastLines(output, count) {
  return stripVTControlCharacters(output).trimEnd().split('\n').slice(-count).join('\n');
}
