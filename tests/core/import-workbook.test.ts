import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTables } from '#core/imports/table-reader.ts';
import { refusal, sheetRows, workbook } from '#tests/support/import-files.ts';

async function tableOf(bytes: Uint8Array) {
  const [table] = await readTables({ name: 'x', bytes });
  if (table === undefined) throw new Error('no table');
  return table;
}

/** The archive with another size of its first sheet in the directory than the sheet has. */
function withDeclaredSize(archive: Uint8Array, size: number): Uint8Array {
  const view = new DataView(archive.buffer);
  for (let at = 0; at < archive.length - 46; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = archive.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (new TextDecoder().decode(name) === 'xl/worksheets/sheet1.xml') view.setUint32(at + 24, size, true);
  }
  return archive;
}

describe('table reader: workbooks (matrix 55)', () => {
  test('reads texts, numbers, days and times of every sheet', async () => {
    const bytes = workbook({
      Mai: sheetRows([
        ['Datum', 'Uhrzeit', 'Titel', 'Wert'],
        [{ day: 46147 }, { time: 0.75 }, 'Frühling & <mehr>', 12.5],
        [{ day: 46148.395833333336 }, null, 'Zwei', 3],
      ]),
      Juni: sheetRows([['Datum'], [{ day: 46180 }]]),
    });
    const tables = await readTables({ name: 'plan.xlsx', bytes });
    expect(tables.map(({ name, rows }) => ({ name, cells: rows.map(({ cells }) => cells) }))).toEqual([
      {
        name: 'Mai',
        cells: [
          ['Datum', 'Uhrzeit', 'Titel', 'Wert'],
          ['2026-05-05', '18:00', 'Frühling & <mehr>', '12.5'],
          ['2026-05-06 09:30', '', 'Zwei', '3'],
        ],
      },
      { name: 'Juni', cells: [['Datum'], ['2026-06-07']] },
    ]);
  });

  test('keeps the true row numbers where rows are missing', async () => {
    const rows = sheetRows([['Date', 'Title'], [], [], ['2026-05-05', 'One']]).replaceAll(
      /<row r="[23]"><\/row>/g,
      '',
    );
    const table = await tableOf(workbook({ Plan: rows }));
    expect(table.rows.filter(({ cells }) => cells[1] === 'One').map(({ line }) => line)).toEqual([4]);
  });

  test('refuses a workbook that would unpack to more than 200 MB, before unpacking', async () => {
    const bomb = withDeclaredSize(workbook({ A: sheetRows([['Date']]) }), 210_000_000);
    expect(await refusal(readTables({ name: 'x.xlsx', bytes: bomb }))).toEqual({
      code: 'file-too-large',
      reason: 'unpacked',
    });
  });

  test('refuses a workbook packed more than a hundred to one', async () => {
    const bomb = workbook({ A: sheetRows([['Date']]) }, { 'xl/media/a.xml': new Uint8Array(5_000_000) });
    expect(await refusal(readTables({ name: 'x.xlsx', bytes: bomb }))).toEqual({
      code: 'file-too-large',
      reason: 'ratio',
    });
  });

  test('refuses a workbook of more than 2,000 parts', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`p/${index}.xml`, strToU8('x')]),
    );
    const bytes = workbook({ A: sheetRows([['Date']]) }, parts);
    expect(await refusal(readTables({ name: 'x.xlsx', bytes }))).toEqual({
      code: 'file-too-large',
      reason: 'entries',
    });
  });

  test.each([['../evil.xml'], ['/etc/evil.xml'], ['a\\b.xml'], ['C:evil.xml'], ['xl/../../evil.xml']])(
    'refuses the part name %s',
    async (name) => {
      const bytes = workbook({ A: sheetRows([['Date']]) }, { [name]: strToU8('<x/>') });
      expect(await refusal(readTables({ name: 'x.xlsx', bytes }))).toEqual({
        code: 'file-damaged',
        reason: 'entryName',
      });
    },
  );

  test('refuses a part whose directory entry lies about its size', async () => {
    const rows = sheetRows(Array.from({ length: 200 }, () => ['some text that packs well']));
    const bytes = withDeclaredSize(workbook({ A: rows }), 100);
    expect(await refusal(readTables({ name: 'x.xlsx', bytes }))).toEqual({
      code: 'file-damaged',
      reason: 'archive',
    });
  });

  test.each([
    ['a million rows down', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'rows'],
    ['far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'columns'],
    [
      'far down and right',
      '<row r="1"><c r="ZZ1"><v>1</v></c></row><row r="99999"><c r="A99999"><v>1</v></c></row>',
      'cells',
    ],
  ])('refuses a cell %s instead of filling all before it', async (_, rows, reason) => {
    expect(await refusal(readTables({ name: 'x.xlsx', bytes: workbook({ A: rows }) }))).toEqual({
      code: 'file-too-large',
      reason,
    });
  });

  test('says of a cut workbook that it is damaged', async () => {
    const bytes = workbook({
      A: sheetRows([
        ['Date', 'Title'],
        ['2026-05-05', 'One'],
      ]),
    });
    expect(
      (await refusal(readTables({ name: 'x.xlsx', bytes: bytes.subarray(0, bytes.length - 40) }))).code,
    ).toBe('file-damaged');
  });
});
