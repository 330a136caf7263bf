import { test as property } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { guessDelimiter, scanDelimited } from '#core/imports/delimited-text.ts';
import { readTables } from '#core/imports/table-reader.ts';
import { refusal, textFile } from '#tests/support/import-files.ts';

async function cellsOf(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const [table] = await readTables({ name: 'x', bytes });
  return table?.rows.map(({ cells }) => cells);
}

async function tableOf(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const [table] = await readTables({ name: 'x', bytes });
  if (table === undefined) throw new Error('no table');
  return table;
}

function utf16(text: string, isBigEndian: boolean, hasMark: boolean): Uint8Array {
  const units = hasMark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < units.length; index += 1)
    view.setUint16(index * 2, units.charCodeAt(index), !isBigEndian);
  return bytes;
}

describe('table reader: encodings (matrix 50)', () => {
  const text = 'Datum,Überschrift\n2026-05-05,Frühling – schön\n';
  const expected = [
    ['Datum', 'Überschrift'],
    ['2026-05-05', 'Frühling – schön'],
  ];

  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16 little endian with its mark', utf16(text, false, true)],
    ['UTF-16 big endian with its mark', utf16(text, true, true)],
    ['UTF-16 little endian without a mark', utf16(text, false, false)],
    ['UTF-16 big endian without a mark', utf16(text, true, false)],
  ])('reads %s', async (_, bytes) => {
    expect(await cellsOf(bytes)).toEqual(expected);
  });

  test('falls back to Windows-1252 and says so', async () => {
    const western = Uint8Array.from('Titel;Text\nGr\xfc\xdfe;\x84Sch\xf6n\x93 \x96 5 \x80', (c) =>
      c.charCodeAt(0),
    );
    const table = await tableOf(western);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Titel', 'Text'],
      ['Grüße', '„Schön“ – 5 €'],
    ]);
    expect(table.problems.map(({ code }) => code)).toEqual(['encodingGuessed']);
  });

  test('takes out NUL characters and names the line', async () => {
    const table = await tableOf('Date,Title,Text\n2026-05-05,One,a\n2026-05-06,Tw\0o,b\n');
    expect(table.rows[2]?.cells).toEqual(['2026-05-06', 'Two', 'b']);
    expect(table.problems).toEqual([{ line: 3, code: 'nulRemoved', effect: 'kept', values: {} }]);
  });
});

describe('table reader: delimited text (matrix 51, 52)', () => {
  test.each([
    ['comma', 'a,b,c\n1,2,3\n4,5,6', ','],
    [
      'semicolon with decimal commas',
      'Datum;Reichweite;Rate\n01.05.2026;1200;1,5\n02.05.2026;1300;2,75',
      ';',
    ],
    [
      'semicolon with one decimal comma in every row',
      'Datum;Rate\n01.05.2026;1,5\n02.05.2026;2,5\n03.05.2026;3,5',
      ';',
    ],
    ['tab with commas in texts', 'Date\tTitle\n2026-05-05\tOne, two\n2026-05-06\tThree, four', '\t'],
    ['pipe', 'Date|Title\n2026-05-05|One\n2026-05-06|Two', '|'],
    ['comma with semicolons in quoted texts', 'Date,Text\n2026-05-05,"a;b;c"\n2026-05-06,"d;e;f"', ','],
    ['comma below comment lines', '# Report\n# Account: x\nDate,Views\n20260505,1\n20260506,2', ','],
    ['one column', 'Title\nOne\nTwo', ','],
  ])('finds the delimiter: %s', (_, text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter);
  });

  test('reads quotes, doubled quotes, line ends and delimiters inside quotes', async () => {
    expect(await cellsOf('Date,Text\r\n2026-05-05,"a ""b"", c\r\nd"\r\n2026-05-06,e')).toEqual([
      ['Date', 'Text'],
      ['2026-05-05', 'a "b", c\r\nd'],
      ['2026-05-06', 'e'],
    ]);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('reads line ends %j and counts true source lines', async (end) => {
    const text = ['Date,Text', '2026-05-05,"two', 'lines"', '', '2026-05-06,x'].join(end);
    const table = await tableOf(text);
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
    expect(table.rows.at(-1)?.cells).toEqual(['2026-05-06', 'x']);
  });

  test('keeps rows of any length as they are', async () => {
    expect(await cellsOf('a,b,c\n1\n1,2,3,4\n,,\n1,2,3')).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
      ['', '', ''],
      ['1', '2', '3'],
    ]);
  });

  test('reports a quote that never closes by its line, and reads on', async () => {
    const table = await tableOf(
      'Date,Text,Status\n2026-05-05,"never closed,Draft\n2026-05-06,fine,Draft\n2026-05-07,"quoted",Draft\n',
    );
    expect(table.problems).toEqual([{ line: 2, code: 'unterminatedQuote', effect: 'kept', values: {} }]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Date', 'Text', 'Status'],
      ['2026-05-05', '"never closed', 'Draft'],
      ['2026-05-06', 'fine', 'Draft'],
      ['2026-05-07', 'quoted', 'Draft'],
    ]);
  });

  test.each([
    ['opened quotes', '""a,"b\n'.repeat(60_000)],
    ['quotes within one cell', `"${'x"'.repeat(250_000)}\n`],
    ['cells whose quotes never close', ',"a'.repeat(100_000)],
  ])('a file of %s is read in time that grows with its length only', (_, text) => {
    // With its square it would not be read within the time that a test has.
    expect(scanDelimited(text, ',')).toBeDefined();
  });

  test('cuts a cell of more than a million characters and says so', async () => {
    const table = await tableOf(`Date,Text\n2026-05-05,${'x'.repeat(1_200_000)}\n2026-05-06,y`);
    expect(table.rows[1]?.cells[1]).toHaveLength(1_000_000);
    expect(table.rows[2]?.cells[1]).toBe('y');
    expect(table.problems.map(({ line, code }) => [line, code])).toEqual([[2, 'cellTooLong']]);
  });

  test('takes the delimiter from a first line that names it', async () => {
    const table = await tableOf('sep=;\r\nDate;Views\r\n2026-05-05;1,5\r\n');
    expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [2, 'Date', 'Views'],
      [3, '2026-05-05', '1,5'],
    ]);
  });

  test('undoes the apostrophe that guards spreadsheets against formulas, and no other (matrix 53)', async () => {
    expect(await cellsOf("a,b,c,d,e\n'=1+1,'@name,'-5,' =x,'tis")).toEqual([
      ['a', 'b', 'c', 'd', 'e'],
      ['=1+1', '@name', '-5', ' =x', "'tis"],
    ]);
  });

  property.prop([
    fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n'),
  ])('reads back what a writer of RFC 4180 wrote', (rows, delimiter, newline) => {
    const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
    expect(scanDelimited(text, delimiter).rows.map(({ cells }) => cells)).toEqual(rows);
    expect(scanDelimited(text, delimiter).problems).toEqual([]);
  });

  property.prop([fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';'), maxLength: 60 })])(
    'reads any text without loss of lines or endless work',
    (text) => {
      const { rows } = scanDelimited(text, ',');
      const lines = rows.map(({ line }) => line);
      expect(lines).toEqual(lines.toSorted((left, right) => left - right));
      const letters = (value: string) => value.replace(/[^a;]/g, '');
      expect(letters(rows.flatMap(({ cells }) => cells).join(''))).toBe(letters(text));
    },
  );
});

describe('table reader: files that are not what they claim', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const workspaceFile = '{"format":"planwright-workspace","version":1,"id":"a"}';

  test.each([
    ['a picture', png, 'picture'],
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ'), 'pdf'],
    ['an archive of other things', zipSync({ 'a.txt': strToU8('hello') }), 'archive'],
    ['an archived workspace', zipSync({ 'workspace.json': strToU8(workspaceFile) }), 'planwright'],
    [
      'an old Excel file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'oldSpreadsheet',
    ],
    ['a web page', strToU8('\n<!DOCTYPE html><html><table></table></html>'), 'webPage'],
    ['an appointment file', strToU8('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'calendarFile'],
    ['some JSON', strToU8('[{"a": 1}]'), 'json'],
    ['a workspace', strToU8(workspaceFile), 'planwright'],
    ['a backup', gzipSync(strToU8(workspaceFile.padEnd(9000, ' '))), 'backup'],
    [
      'random bytes',
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256),
      'binary',
    ],
  ])('names %s', async (_, bytes, reason) => {
    expect(await refusal(readTables({ name: 'calendar.csv', bytes }))).toEqual({
      code: 'file-not-recognised',
      reason,
    });
  });

  test('says of an empty file, and of one with blanks only, that it is empty', async () => {
    expect((await refusal(readTables(textFile('')))).code).toBe('file-empty');
    expect((await refusal(readTables(textFile(' ,\n,\n\r\n')))).code).toBe('file-empty');
  });

  test('refuses more than 25 MB, more than 100,000 rows and more than 1,000 columns', async () => {
    const large = new Uint8Array(25 * 1024 * 1024 + 1).fill(97);
    expect(await refusal(readTables({ name: 'x.csv', bytes: large }))).toEqual({
      code: 'file-too-large',
      reason: 'bytes',
    });
    expect(await refusal(readTables(textFile('a,b\n'.repeat(100_001))))).toEqual({
      code: 'file-too-large',
      reason: 'rows',
    });
    expect(await refusal(readTables(textFile(`Date${','.repeat(1001)}\n1,2`)))).toEqual({
      code: 'file-too-large',
      reason: 'columns',
    });
  });

  test('reads exactly 100,000 rows', async () => {
    expect((await tableOf('a,b\n'.repeat(100_000))).rows).toHaveLength(100_000);
  });
});
