import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { median, percentile, summarise } from '../bench/statistics.mjs';
import {
  closingLine,
  countPlaywright,
  countVitest,
  failedInPlaywright,
  failedInVitest,
  sum,
  tally,
} from '../support/tally.mjs';

describe('the closing line of npm test', () => {
  it('sums all parts and names skipped tests only where there are some', () => {
    expect(closingLine(sum([tally(4, 0), tally(10, 1), tally(0, 0)]))).toBe('14 passed, 1 failed');
    expect(closingLine(sum([tally(1, 0, 2), tally(1, 0)]))).toBe('2 passed, 0 failed, 2 skipped');
  });

  const file = (status: string, ...states: readonly string[]) => ({
    status,
    assertionResults: states.map((state) => ({ status: state })),
  });

  it('counts every unit test by its state', () => {
    const report = {
      testResults: [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed', 'skipped')],
    };
    expect(countVitest(report, false)).toEqual(tally(3, 1, 1));
  });

  it('counts a test file that cannot be loaded as a failure', () => {
    expect(countVitest({ testResults: [file('passed', 'passed'), file('failed')] }, false)).toEqual(
      tally(1, 1),
    );
  });

  it('counts a run that broke down, ran nothing or left no report as a failure', () => {
    expect(countVitest({ testResults: [file('passed', 'passed')] }, false)).toEqual(tally(1, 1));
    expect(countVitest({ testResults: [] }, true)).toEqual(tally(0, 1));
    expect(countVitest(null, true)).toEqual(tally(0, 1));
    expect(countPlaywright(null, true)).toEqual(tally(0, 1));
    expect(countPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }, false)).toEqual(
      tally(3, 1),
    );
  });

  it('counts an end-to-end test that needed a second try, and an error outside of any test, as failures', () => {
    const report = {
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
      errors: [{ message: 'no such file' }],
    };
    expect(countPlaywright(report, false)).toEqual(tally(3, 3, 2));
    expect(
      countPlaywright({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, true),
    ).toEqual(tally(2, 0));
  });
});

describe('the end of npm test', () => {
  it('names each unit test that failed, its file and the first line of why', () => {
    const failed = {
      status: 'failed',
      fullName: 'a law holds',
      failureMessages: ['\u001b[31mAssertionError: 1 is not 2\u001b[39m\n  at line 3'],
    };
    const report = {
      testResults: [
        { name: '/x/tests/a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
        { name: '/x/tests/b.test.ts', status: 'failed', message: 'Cannot load\n…', assertionResults: [] },
        { name: '/x/tests/c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    };
    expect(failedInVitest(report, '/x')).toEqual([
      `${path.join('tests', 'a.test.ts')}: a law holds: AssertionError: 1 is not 2`,
      `${path.join('tests', 'b.test.ts')}: Cannot load`,
    ]);
    expect(failedInVitest(null, '/x')).toEqual([]);
  });

  it('names each end-to-end test that failed or needed a second try, however deep it stands', () => {
    const spec = (title: string, status: string) => ({
      file: 'walk.spec.ts',
      title,
      tests: [{ status, results: [{ errors: [{ message: 'Timeout\nwaiting' }] }] }],
    });
    const deep = { suites: [{ specs: [spec('goes on', 'flaky'), spec('ends', 'expected')] }] };
    const report = {
      errors: [{ message: 'no such file' }],
      suites: [{ specs: [spec('begins', 'unexpected')] }, deep],
    };
    expect(failedInPlaywright(report)).toEqual([
      'no such file',
      'walk.spec.ts: begins: Timeout',
      'walk.spec.ts: goes on: Timeout',
    ]);
  });
});

describe('the figures of a benchmark', () => {
  it('take the middle of an odd and the mean of the two middles of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('take the nearest rank for a percentile', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([3, 1, 2], 0.95)).toBe(3);
    expect(percentile([7], 0.5)).toBe(7);
  });

  it('compare candidate and floor round by round, so that a slow moment of the machine cancels out', () => {
    const rounds = [
      { floor: 1, candidate: 2 },
      { floor: 10, candidate: 20 },
      { floor: 2, candidate: 8 },
    ];
    const result = summarise({ name: 'open', goal: 3, unit: 'µs' }, rounds);
    const facts = { name: 'open', goal: 3, unit: 'µs', compare: 'ratio' };
    expect(result).toEqual({ ...facts, floor: 2000, ratio: 2, p95: 4 });
    expect(summarise({ name: 'stall', goal: 4, unit: 'ms', compare: 'excess' }, rounds)).toMatchObject({
      ratio: 6,
      p95: 10,
    });
  });
});
