import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { guardFormula, unguardFormula } from '#core/exports/formula-guard.ts';
import { formatOf, statusOf } from '#core/imports/calendar-words.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createSpeech } from '#shared/i18n/translator.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { POST_FORMATS, POST_STATUSES } from '#shared/plan/post/post.ts';
import { added, applyChanges, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

describe('the CSV export', () => {
  it('has a byte order mark, CRLF and the same number of cells in each row', async () => {
    const file = await exported(aPlan());
    expect(file.startsWith('\ufeff')).toBe(true);
    expect(file.endsWith('\r\n')).toBe(true);
    const rows = read(file);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows[0]?.slice(0, 7)).toEqual([
      'Datum',
      'Uhrzeit (Europe/Berlin)',
      'Kanal',
      'Sprache',
      'Format',
      'Themensäule',
      'Titel',
    ]);
  });

  it('gives one row for each variant, in the order of time, ideas last', async () => {
    const [header = [], ...rows] = read(await exported(aPlan()));
    const cell = (row: readonly string[], name: string) => row[header.indexOf(name)];
    expect(
      rows.map((row) => [
        cell(row, 'Datum'),
        cell(row, 'Uhrzeit (Europe/Berlin)'),
        cell(row, 'Sprache'),
        cell(row, 'Titel'),
      ]),
    ).toEqual([
      ['2026-10-15', '12:00', '', 'Gewinnspiel'],
      ['2026-10-15', '18:00', 'de', 'Der Brand im Oktober 🔥'],
      ['2026-10-15', '18:00', 'it', 'Der Brand im Oktober 🔥'],
      ['2026-10-20', '10:30', 'de', 'Gruß aus Lissabon'],
      ['2026-11-28', '', 'de', 'Rundbrief Advent'],
      ['', '', '', 'Scherben als Mosaik'],
    ]);
    expect(cell(rows[1] ?? [], 'Text')).toBe(
      'Heute um 18 Uhr öffnen wir den Ofen.\nGrößer als je zuvor: 140 Stück, ab 24 €.',
    );
    expect(cell(rows[1] ?? [], 'Stunden')).toBe('3.5');
    expect([cell(rows[3] ?? [], 'Status'), cell(rows[3] ?? [], 'Angehalten')]).toEqual(['Eingeplant', 'Ja']);
  });

  it.each(LANGUAGES)('in %s comes back in through the own import as it was', async (language) => {
    const tables = aPlan();
    const file = { name: 'plan.csv', bytes: new TextEncoder().encode(await exported(tables, { language })) };
    const empty = { ...tables, posts: new Map() };
    const proposal = await proposeImport({ file, kind: null, mapping: null, tables: empty, now: NOW });
    expect([proposal.kind, proposal.format, proposal.problems]).toEqual(['calendar', 'own', []]);
    const back = applyChanges(empty, proposal.changes).posts;
    expect(Object.fromEntries(back)).toEqual(Object.fromEntries(tables.posts));
  });

  it.each(LANGUAGES)(
    'in %s brings the campaigns of its posts back, to a plan that has them or not',
    async (language) => {
      const campaign = createCampaign(
        { id: 'campaign-advent', now: NOW },
        { name: 'Advent, „Glühende“ Öfen' },
      );
      const [post] = aPlan().posts.values();
      if (post === undefined) throw new Error('no post');
      const tables = applyChanges(aPlan(), [
        added('campaigns', campaign),
        changed('posts', post, { campaignId: campaign.id }),
      ]);
      const file = {
        name: 'plan.csv',
        bytes: new TextEncoder().encode(await exported(tables, { language })),
      };
      for (const campaigns of [tables.campaigns, new Map()]) {
        const empty = { ...tables, posts: new Map(), campaigns };
        const input = { file, kind: null, mapping: null, tables: empty, now: NOW };
        const proposal = await proposeImport(input);
        const back = applyChanges(empty, proposal.changes);
        const named = [...back.posts.values()].flatMap(({ title, campaignId }) =>
          campaignId === null ? [] : [[title, back.campaigns.get(campaignId)?.name]],
        );
        expect(named).toEqual([[post.title, campaign.name]]);
        expect([...back.campaigns.values()].map(({ name }) => name)).toEqual([campaign.name]);
        expect((await proposeImport({ ...input, tables: back })).changes).toEqual([]);
      }
    },
  );

  it('has no column of campaigns where no post belongs to one', async () => {
    expect(read(await exported(aPlan()))[0]).not.toContain('Kampagne');
  });

  it.each(LANGUAGES)('names states and formats in %s so that the own import knows them', async (language) => {
    const { t } = await createSpeech(language, 'Europe/Berlin');
    for (const status of POST_STATUSES) expect(statusOf(t(`calendar.status.${status}`))).toBe(status);
    for (const format of POST_FORMATS)
      expect(formatOf(t(`calendar.format.${format}`))).toEqual({ format, isWhole: true });
  });

  it('makes every cell harmless that a spreadsheet could run (matrix 53)', async () => {
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
