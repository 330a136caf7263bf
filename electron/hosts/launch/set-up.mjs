import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildMatches } from './build.mjs';
import { canWrite, dependenciesMatch, installDependencies } from './dependencies.mjs';
import { lastLines } from './run-quietly.mjs';
import { withLock } from './setup-lock.mjs';
import { sentence, systemLanguage } from './words.mjs';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

const neededNode = '20.19';

/** A fault that the person has been told in a sentence: nothing is left to do but to stop. */
export class SetUpFailed extends Error {}

/** @typedef {(word: import('./words.mjs').Word, values?: Readonly<Record<string, string>>) => void} Say */

/**
 * Speaks the system's language on the given stream.
 *
 * @param {NodeJS.WritableStream} stream
 * @returns {Say}
 */
export function speaker(stream) {
  const language = systemLanguage();
  return (word, values) => stream.write(`${sentence(language, word, values)}\n`);
}

/**
 * Brings packages and build up to date, and says nothing where they are.
 *
 * @param {Say} say
 * @param {{ build: boolean }} [parts]
 * @throws {SetUpFailed}
 */
export async function setUp(say, parts = { build: true }) {
  if (isOlder(process.versions.node, neededNode)) {
    say('nodeTooOld', { needed: neededNode, found: process.versions.node });
    throw new SetUpFailed('Node is too old');
  }
  const isReady = () => dependenciesMatch(projectRoot) && (!parts.build || buildMatches(projectRoot));
  if (isReady()) return;
  const out = path.join(projectRoot, 'out');
  if (!canWrite(out) || (existsSync(out) && !canWrite(path.join(out, 'main')))) {
    say('notWritable', { folder: projectRoot });
    throw new SetUpFailed('The project folder cannot be written to');
  }
  await withLock(
    path.join(out, '.lock'),
    () => bringUpToDate(say, parts.build),
    () => say('waiting'),
  );
}

/**
 * @param {Say} say
 * @param {boolean} withBuild
 */
async function bringUpToDate(say, withBuild) {
  if (!dependenciesMatch(projectRoot)) {
    say('installing');
    await must(installDependencies(projectRoot), 'installFailed', say);
  }
  if (withBuild && !buildMatches(projectRoot)) {
    say('building');
    await must(build(projectRoot), 'buildFailed', say);
  }
}

/**
 * @param {Promise<{ ok: boolean, output: string }>} step
 * @param {import('./words.mjs').Word} word
 * @param {Say} say
 */
async function must(step, word, say) {
  const result = await step;
  if (result.ok) return;
  process.stderr.write(`${lastLines(result.output, 40)}\n`);
  say(word);
  throw new SetUpFailed(word);
}

/**
 * @param {string} version
 * @param {string} needed
 * @returns {boolean}
 */
export function isOlder(version, needed) {
  const found = version.split('.').map(Number);
  for (const [index, number] of needed.split('.').map(Number).entries()) {
    const difference = (found[index] ?? 0) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
