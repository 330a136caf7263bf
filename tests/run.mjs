// The whole of `npm test`: sets everything up, runs every kind of check, and ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, SetUpFailed, setUp, speaker } from '../electron/hosts/launch/set-up.mjs';
import { getFaultTools } from './faults/tools.mjs';
import { rememberChromium } from './support/chromium.mjs';
import { whyNoDesktop } from './support/desktop.mjs';
import { getChromium, getPdfToText } from './support/get-chromium.mjs';
import {
  closingLine,
  countPlaywright,
  countVitest,
  failedInPlaywright,
  failedInVitest,
  sum,
  tally,
} from './support/tally.mjs';

/** @typedef {import('./support/tally.mjs').Tally} Tally */

const results = path.join(projectRoot, 'test-results');

/** @type {Readonly<Record<string, () => Promise<Tally>>>} */
const steps = {
  types: async () => sum(['shared', 'electron', 'renderer', 'tests'].map(checkTypes)),
  lint: async () => check('lint', 'node_modules/@biomejs/biome/bin/biome', ['check']),
  build: buildAll,
  unit: runUnitTests,
  faults: runFaultTests,
  e2e: runEndToEndTests,
};

// Tests tell there what this machine could not do; the end of all tests repeats it.
const notRun = path.join(results, 'not-run.txt');

// What failed, to be told once more at the end: a long run scrolls its failures away.
/** @type {string[]} */
const failures = [];

const words = process.argv.slice(2);
const isLong = words.includes('--long');
const wished = words.filter((word) => word !== '--long');
const unknown = wished.filter((name) => !(name in steps));
const counted = unknown.length > 0 ? refuse(unknown) : await runAll();
process.exitCode = counted.failed > 0 || counted.passed === 0 ? 1 : 0;
for (const line of notRunLines()) say(line);
for (const line of failures) say(`FAILED: ${line}`);
say(`\n${closingLine(counted)}`);

/** @returns {Promise<Tally>} */
async function runAll() {
  mkdirSync(results, { recursive: true });
  rmSync(notRun, { force: true });
  process.env['PLANWRIGHT_NOT_RUN'] = notRun;
  if (isLong) process.env['PLANWRIGHT_LONG'] = '1';
  try {
    await setUp(speaker(process.stdout), { build: false });
  } catch (error) {
    if (!(error instanceof SetUpFailed)) say(`Setting up failed: ${error}`);
    return tally(0, 1);
  }
  const names =
    wished.length > 0 ? Object.keys(steps).filter((name) => wished.includes(name)) : Object.keys(steps);
  const browser = names.some((name) => name === 'unit' || name === 'e2e') ? await getTools() : tally(0, 0);
  const parts = [browser];
  for (const name of names) parts.push(await attempt(name));
  return sum(parts);
}

/**
 * A step that breaks down is a failure, and the next one still runs.
 *
 * @param {string} name
 * @returns {Promise<Tally>}
 */
async function attempt(name) {
  say(`\n== ${name}`);
  try {
    return (await steps[name]?.()) ?? tally(0, 1);
  } catch (error) {
    // A failed set-up has already been told.
    const isTold = error instanceof SetUpFailed;
    failures.push(`the step ${name}`);
    say(
      isTold
        ? `FAILED: ${name}`
        : `FAILED: ${name} broke down: ${error instanceof Error ? error.stack : error}`,
    );
    return tally(0, 1);
  }
}

/**
 * Finds or installs what the tests drive, and tells it to them in the environment. A missing browser is one failure.
 *
 * @returns {Promise<Tally>}
 */
async function getTools() {
  process.env['PLANWRIGHT_PDFTOTEXT'] = getPdfToText(say);
  if (!process.env['PLANWRIGHT_PDFTOTEXT'])
    say('pdftotext is not to be had here: PDF files are read back another way.');
  const found = await getChromium(projectRoot, say);
  if (found === null) {
    // A name that leads to no browser must not let the end-to-end tests start.
    delete process.env['PLANWRIGHT_CHROMIUM'];
    say(
      'FAILED: no Chromium that starts was found, and none could be installed. Install Chromium, Chrome or Edge, or name one in PLANWRIGHT_CHROMIUM.',
    );
    return tally(0, 1);
  }
  rememberChromium(found);
  say(
    `Chromium: ${found.path} ${found.flags.includes('--no-sandbox') ? '(without its sandbox)' : '(in its sandbox)'}`,
  );
  return tally(0, 0);
}

/**
 * @param {string} project
 * @returns {Tally}
 */
function checkTypes(project) {
  return check(`types of ${project}`, 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', project]);
}

/** @returns {Promise<Tally>} */
async function buildAll() {
  await setUp(speaker(process.stdout));
  say('passed: build');
  return tally(1, 0);
}

/** @returns {Promise<Tally>} */
async function runUnitTests() {
  return runVitest('unit.json', ['--project', 'node', '--project', 'renderer']);
}

/**
 * One file after another: they measure time, fill disks and start many programs. The long version sweeps the disk in
 * memory in every way, too.
 *
 * @returns {Promise<Tally>}
 */
async function runFaultTests() {
  getFaultTools(say);
  const real = runVitest('faults.json', ['--project', 'faults', '--no-file-parallelism']);
  if (!isLong) return real;
  return sum([
    real,
    runVitest('sweeps.json', ['--project', 'node', 'storage-sweep', 'storage-model', 'core-sweep']),
  ]);
}

/**
 * @param {string} reportName
 * @param {readonly string[]} words
 * @returns {Tally}
 */
function runVitest(reportName, words) {
  const report = freshReport(reportName);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const endedWell = node('node_modules/vitest/vitest.mjs', [
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...words,
    ...reporters,
  ]);
  const told = readReport(report);
  failures.push(...failedInVitest(told, projectRoot));
  return countVitest(told, endedWell);
}

/** @returns {Promise<Tally>} */
async function runEndToEndTests() {
  if (!process.env['PLANWRIGHT_CHROMIUM']) {
    say('NOT RUN: the end-to-end tests, because there is no Chromium (counted above as a failure).');
    return tally(0, 0);
  }
  await setUp(speaker(process.stdout));
  const missing = whyNoDesktop(projectRoot);
  if (missing !== null)
    say(`NOT RUN: tests/e2e/desktop.spec.ts, the real desktop window, because ${missing}.`);
  const report = freshReport('e2e.json');
  process.env['PLANWRIGHT_E2E_REPORT'] = report;
  const endedWell = node('node_modules/@playwright/test/cli.js', [
    'test',
    '-c',
    'tests/playwright.config.ts',
  ]);
  const told = readReport(report);
  failures.push(...failedInPlaywright(told));
  return countPlaywright(told, endedWell);
}

/**
 * @param {string} title
 * @param {string} tool
 * @param {string[]} words
 * @returns {Tally}
 */
function check(title, tool, words) {
  const passed = node(tool, words);
  say(`${passed ? 'passed' : 'FAILED'}: ${title}`);
  if (!passed) failures.push(title);
  return passed ? tally(1, 0) : tally(0, 1);
}

/**
 * @param {string} tool
 * @param {string[]} words
 * @returns {boolean}
 */
function node(tool, words) {
  const result = spawnSync(process.execPath, [tool, ...words], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (result.signal) say(`${path.basename(tool)} was ended by ${result.signal}.`);
  return result.status === 0;
}

/**
 * @param {string} name
 * @returns {string}
 */
function freshReport(name) {
  const file = path.join(results, name);
  rmSync(file, { force: true });
  return file;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @returns {readonly string[]} */
function notRunLines() {
  try {
    return [...new Set(readFileSync(notRun, 'utf8').trim().split('\n'))];
  } catch {
    return []; // everything ran
  }
}

/**
 * @param {string[]} names
 * @returns {Tally}
 */
function refuse(names) {
  say(`There is no part "${names.join(' ')}". The parts are: ${Object.keys(steps).join(', ')}.`);
  return tally(0, 1);
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
