import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} [skipped]
 * @returns {Tally}
 */
export function tally(passed, failed, skipped = 0) {
  return { passed, failed, skipped };
}

/**
 * @param {readonly Tally[]} parts
 * @returns {Tally}
 */
export function sum(parts) {
  return parts.reduce(
    (all, part) => tally(all.passed + part.passed, all.failed + part.failed, all.skipped + part.skipped),
    tally(0, 0),
  );
}

/**
 * Counts a vitest JSON report. A file that could not even be loaded holds no test, but is a failure; so is a run that
 * ended badly though every test passed (an error outside of any test), and one without a report.
 *
 * @param {unknown} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function countVitest(report, endedWell) {
  const files = listIn(report, 'testResults');
  if (files === null) return tally(0, 1);
  const states = files.flatMap((file) => {
    const tests = listIn(file, 'assertionResults') ?? [];
    const broken =
      textIn(file, 'status') === 'failed' && !tests.some((test) => textIn(test, 'status') === 'failed');
    return [...tests.map((test) => textIn(test, 'status')), ...(broken ? ['failed'] : [])];
  });
  const passed = states.filter((state) => state === 'passed').length;
  const failed = states.filter((state) => state === 'failed').length;
  return atLeastOneFailure(tally(passed, failed, states.length - passed - failed), endedWell);
}

/**
 * Counts a Playwright JSON report, by the same rules. A test that passed only on a second try has failed.
 *
 * @param {unknown} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function countPlaywright(report, endedWell) {
  const stats = isRecord(report) ? report['stats'] : undefined;
  if (!isRecord(stats)) return tally(0, 1);
  const count = (/** @type {string} */ name) => (typeof stats[name] === 'number' ? stats[name] : 0);
  const loose = listIn(report, 'errors')?.length ?? 0;
  const failed = count('unexpected') + count('flaky') + loose;
  return atLeastOneFailure(tally(count('expected'), failed, count('skipped')), endedWell);
}

/**
 * What failed in a vitest JSON report, a line each: the file, the test, and the first line of why.
 *
 * @param {unknown} report
 * @param {string} root the folder that the files' names are told from
 * @returns {readonly string[]}
 */
export function failedInVitest(report, root) {
  return (listIn(report, 'testResults') ?? []).flatMap((file) => {
    const name = path.relative(root, textIn(file, 'name'));
    const failed = (listIn(file, 'assertionResults') ?? []).filter(
      (test) => textIn(test, 'status') === 'failed',
    );
    if (failed.length === 0)
      return textIn(file, 'status') === 'failed' ? [`${name}: ${firstLine(textIn(file, 'message'))}`] : [];
    return failed.map((test) => {
      const [why] = listIn(test, 'failureMessages') ?? [];
      return `${name}: ${textIn(test, 'fullName')}: ${firstLine(String(why ?? ''))}`;
    });
  });
}

/**
 * What failed in a Playwright JSON report, or needed a second try, by the same rules.
 *
 * @param {unknown} report
 * @returns {readonly string[]}
 */
export function failedInPlaywright(report) {
  const loose = (listIn(report, 'errors') ?? []).map((error) => firstLine(textIn(error, 'message')));
  return [...loose, ...(listIn(report, 'suites') ?? []).flatMap(failedInSuite)];
}

/**
 * @param {unknown} suite
 * @returns {readonly string[]}
 */
function failedInSuite(suite) {
  const own = (listIn(suite, 'specs') ?? []).flatMap((spec) => {
    const runs = (listIn(spec, 'tests') ?? []).filter((run) =>
      ['unexpected', 'flaky'].includes(textIn(run, 'status')),
    );
    return runs.map((run) => {
      const errors = (listIn(run, 'results') ?? []).flatMap((result) => listIn(result, 'errors') ?? []);
      return `${textIn(spec, 'file')}: ${textIn(spec, 'title')}: ${firstLine(textIn(errors[0], 'message'))}`;
    });
  });
  return [...own, ...(listIn(suite, 'suites') ?? []).flatMap(failedInSuite)];
}

/**
 * @param {string} text
 * @returns {string}
 */
function firstLine(text) {
  const plain = stripVTControlCharacters(text).trim();
  return plain.split('\n', 1)[0]?.slice(0, 300) ?? '';
}

/**
 * @param {Tally} counted
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Tally} counted
 * @param {boolean} endedWell
 * @returns {Tally}
 */
function atLeastOneFailure(counted, endedWell) {
  const ranNothing = counted.passed + counted.failed === 0;
  if ((endedWell && !ranNothing) || counted.failed > 0) return counted;
  return tally(counted.passed, 1, counted.skipped);
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown[] | null}
 */
function listIn(value, name) {
  const list = isRecord(value) ? value[name] : null;
  return Array.isArray(list) ? list : null;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {string}
 */
function textIn(value, name) {
  const text = isRecord(value) ? value[name] : '';
  return typeof text === 'string' ? text : '';
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null;
}
