import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { guardFormula, unguardFormula } from '#core/exports/formula-guard.ts';
import type { ExportRequest } from '#shared/api/contract.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

describe('the CSV export', () => {
  it('has a byte order mark, CRLF and the same number of cells in each row', async () => {
    const file = await exported(aPlan());
    expect(file.startsWith('\ufeff')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    const rows = read(file);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows[0]?.slice(0, 8)).toEqual([
      'Datum',
      'Uhrzeit',
      'Zeitzone',
      'Kanal',
      'Sprache',
      'Format',
      'Themenfeld',
      'Titel',
    ]);
  });

  it('gives one row for each variant, in the order of time, ideas last', async () => {
    const [header = [], ...rows] = read(await exported(aPlan()));
    const cell = (row: readonly string[], name: string) => row[header.indexOf(name)];
    expect(
      rows.map((row) => [cell(row, 'Datum'), cell(row, 'Uhrzeit'), cell(row, 'Sprache'), cell(row, 'Titel')]),
    ).toEqual([
      ['2026-10-15', '12:00', '', 'Gewinnspiel'],
      ['2026-10-15', '18:00', 'de', 'Der Brand im Oktober 🔥'],
      ['2026-10-15', '18:00', 'it', 'Der Brand im Oktober 🔥'],
      ['2026-10-20', '09:30', 'de', 'Gruß aus Lissabon'],
      ['2026-11-28', '', 'de', 'Rundbrief Advent'],
      ['', '', '', 'Scherben als Mosaik'],
    ]);
    expect(cell(rows[1] ?? [], 'Text')).toBe(
      'Heute um 18 Uhr öffnen wir den Ofen.\nGrößer als je zuvor: 140 Stück, ab 24 €.',
    );
    expect(cell(rows[1] ?? [], 'Stunden')).toBe('3.5');
    expect(cell(rows[3] ?? [], 'Zeitzone')).toBe('Europe/Lisbon');
  });

  it('makes every cell harmless that a spreadsheet could run', async () => {
    const [header = [], ...rows] = read(await exported(aPlan()));
    const texts = rows.map((row) => row[header.indexOf('Text')]);
    expect(texts).toContain("'=2+3 Tassen");
    expect(texts).toContain("'@alle: Werkstattverkauf, Kaffee; Kuchen");
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
  });

  it.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', ' =1', '＝1', '　＋1', '－1', '＠x', '\ufeff=1', "'=1"])(
    'guards %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    },
  );

  it('can undo its guard for any text', () => {
    const parts = fc.constantFrom("'", '=', '＝', '@', '-', ' ', '\t', 'a', '\u00a0', '0');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 6 }).map((each) => each.join('')),
        ),
        (text) => {
          expect(unguardFormula(guardFormula(text))).toBe(text);
        },
      ),
    );
  });
});

async function exported(tables: Tables, wish: Partial<ExportRequest> = {}): Promise<string> {
  const request: ExportRequest = {
    workspaceId: 'lindenhof',
    format: 'csv',
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  const { bytes } = await createExport({ tables, request, now: NOW });
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
}

function read(file: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(file.slice(1), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}
