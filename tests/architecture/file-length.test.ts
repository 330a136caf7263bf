import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

const MOST_LINES = 300;

// Words are no code: a section of a catalog is as long as what it has to say.
const CATALOGS = 'shared/i18n/';

describe('the length of files', () => {
  it(`is ${MOST_LINES} lines at most: a longer one holds more than one idea`, () => {
    const files = readSources(['shared', 'electron', 'renderer'], /\.(tsx?|mjs|css|html)$/);
    expect(files.size).toBeGreaterThan(1000);
    const tooLong = [...files]
      .map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > MOST_LINES && !file.startsWith(CATALOGS));
    expect(tooLong).toEqual([]);
  });
});
