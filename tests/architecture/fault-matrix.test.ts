import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));
const ROWS = 68;

type Row = { readonly number: number; readonly files: readonly string[]; readonly shownBy: string };

/** The rows of the table of faults in tests/README.md. */
function readRows(): readonly Row[] {
  const text = readFileSync(path.join(folder, 'README.md'), 'utf8');
  return text.split('\n').flatMap((line) => {
    const [, number, , , shownBy] = line.split('|').map((cell) => cell.trim());
    if (number === undefined || !/^\d+$/.test(number) || shownBy === undefined) return [];
    return [
      {
        number: Number(number),
        shownBy,
        files: [...shownBy.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? ''),
      },
    ];
  });
}

/** The rows that the titles of a test file name. */
function rowsInTitles(file: string): ReadonlySet<number> {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const titles = text.matchAll(/['"`][^\n]*\(matrix ([\d, ]+)\)/g);
  return new Set([...titles].flatMap(([, numbers]) => (numbers ?? '').split(',').map(Number)));
}

// PLANWRIGHT_UPDATE_MATRIX=1 writes the last column anew from the titles.
if (process.env['PLANWRIGHT_UPDATE_MATRIX'] === '1') updateTable();
const rows = readRows();

describe('the fault matrix in tests/README.md', () => {
  test(`has each of the ${ROWS} rows once`, () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: ROWS }, (_, index) => index + 1));
  });

  test('says for each row which test shows it, or why none can', () => {
    const empty = rows.filter(
      ({ files, shownBy }) => files.length === 0 && !/^(Does not apply|Cannot run): ./.test(shownBy),
    );
    expect(empty.map(({ number }) => number)).toEqual([]);
  });

  test('names files that exist and that carry the row in a title', () => {
    const wrong = rows.flatMap(({ number, files }) =>
      files
        .filter((file) => !existsSync(path.join(folder, file)) || !rowsInTitles(file).has(number))
        .map((file) => `${number}: ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names every test that carries a row in its title', () => {
    const named = new Set(rows.flatMap(({ number, files }) => files.map((file) => `${number}: ${file}`)));
    const tests = testFiles().flatMap((file) =>
      [...rowsInTitles(file)].map((number) => `${number}: ${file}`),
    );
    expect(tests.filter((each) => !named.has(each))).toEqual([]);
  });
});

function testFiles(): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return all
    .filter((file) => /\.(test|spec)\.tsx?$/.test(file))
    .map((file) => file.split(path.sep).join('/'));
}

function updateTable(): void {
  const files = testFiles().toSorted();
  const text = readFileSync(path.join(folder, 'README.md'), 'utf8');
  const lines = text.split('\n').map((line) => {
    const [, number, what, must] = line.split('|').map((cell) => cell.trim());
    if (number === undefined || !/^\d+$/.test(number)) return line;
    const shown = files.filter((file) => rowsInTitles(file).has(Number(number))).map((file) => `\`${file}\``);
    return shown.length === 0 ? line : `| ${number} | ${what} | ${must} | ${shown.join(', ')} |`;
  });
  writeFileSync(path.join(folder, 'README.md'), lines.join('\n'));
}
