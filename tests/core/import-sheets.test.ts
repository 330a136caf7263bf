import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createImportProfile } from '#shared/plan/calendar/import-profile.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import {
  accept,
  LATER,
  NOW,
  postsIn,
  problemsIn,
  propose,
  sheetRows,
  workbook,
  workspace,
} from '#tests/support/import-files.ts';

/** The workbook with one of its parts written anew. */
function rewritten(book: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(book);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

const head = ['Datum', 'Titel', 'Kanal'];

describe('sheets of a workbook', () => {
  const book = workbook({
    Hinweise: sheetRows([['Bitte ausfüllen']]),
    'Mai 2026': sheetRows([head, [{ day: 46147 }, 'Eins', 'Instagram'], ['demnächst', 'Zwei', '']]),
    'Juni 2026': sheetRows([
      ['Titel', 'Datum', 'Kanal', 'Ort'],
      ['Drei', { day: 46180 }, 'LinkedIn', 'Markt'],
    ]),
    'Juli 2026': sheetRows([['Juli'], head, [{ day: 46210 }, 'Vier', 'Instagram']]),
    Archiv: sheetRows([head, [{ day: 45000 }, 'Alt', 'Instagram']]),
  });

  test('named after months and with much the same headings come in together; each line says its sheet', async () => {
    const proposal = await propose(book);
    expect(proposal.sheets.filter(({ isRead }) => isRead).map(({ name }) => name)).toEqual([
      'Mai 2026',
      'Juni 2026',
      'Juli 2026',
    ]);
    expect(postsIn(proposal).map(({ title, date }) => [title, date])).toEqual([
      ['Eins', '2026-05-05'],
      ['Drei', '2026-06-07'],
      ['Vier', '2026-07-07'],
    ]);
    expect(proposal.problems.map(({ sheet, line, code }) => [sheet, line, code])).toEqual([
      [undefined, 1, 'otherSheets'],
      ['Mai 2026', 3, 'unreadableDate'],
    ]);
  });

  test('are read as chosen, their columns brought together by their headings', async () => {
    const first = await propose(book);
    const wish = {
      ...first.mapping,
      columns: [],
      headerRow: -1,
      sheets: ['Mai 2026', 'Juni 2026', 'Archiv'],
    };
    const chosen = await propose(book, { mapping: wish });
    expect(postsIn(chosen).map(({ title, date, notes }) => [title, date, notes])).toEqual([
      ['Eins', '2026-05-05', ''],
      ['Drei', '2026-06-07', 'Ort: Markt'],
      ['Alt', '2023-03-15', ''],
    ]);
    const tables = accept(workspace(), chosen);
    const again = await propose(book, { mapping: chosen.mapping, tables, now: LATER });
    expect([again.changes, again.counts.same]).toEqual([[], 3]);
  });

  test('count their days from 1904 where the workbook says so', async () => {
    const plain = workbook({ Plan: sheetRows([head, [{ day: 46147 - 1462 }, 'Eins', 'Instagram']]) });
    const mac = rewritten(plain, 'xl/workbook.xml', (xml) =>
      xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    );
    expect(postsIn(await propose(mac))[0]?.date).toBe('2026-05-05');
  });

  test('a day written once beside several posts is the day of each of them; a heading across is none', async () => {
    const rows = [
      head,
      [{ day: 46147 }, 'Eins', 'Instagram'],
      [null, 'Zwei', 'LinkedIn'],
      ['Osterwoche'],
      [{ day: 46150 }, 'Drei', 'Instagram'],
    ];
    const merged = rewritten(workbook({ Plan: sheetRows(rows) }), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="A4:C4"/></mergeCells>',
      ),
    );
    const proposal = await propose(merged);
    expect(postsIn(proposal).map(({ title, date }) => [title, date])).toEqual([
      ['Eins', '2026-05-05'],
      ['Zwei', '2026-05-05'],
      ['Drei', '2026-05-08'],
    ]);
    expect(problemsIn(proposal)).toEqual(['4 unreadableDate skipped']);
  });
});

describe('a remembered mapping', () => {
  const profile = (fields: Readonly<Record<string, unknown>> = {}) =>
    createImportProfile(
      { id: 'p', now: NOW },
      {
        kind: 'calendar',
        language: 'it',
        name: 'Agenzia',
        header: ['a', 'b', 'c'],
        columns: ['date', 'title', 'owner'],
        dateOrder: 'month-first',
        ...fields,
      },
    );
  const remembering = (fields = {}) => applyChanges(workspace(), [added('importProfiles', profile(fields))]);

  test('reads the next table with the same headings at once, wherever they stand, and says so', async () => {
    const proposal = await propose('Piano\n\nA;B;C\n03/04/2026;Uno;Eva\n', { tables: remembering() });
    expect(proposal.profile).toEqual({ id: 'p', name: 'Agenzia' });
    expect(proposal.mapping).toMatchObject({
      headerRow: 2,
      columns: ['date', 'title', 'owner'],
      language: 'it',
      dateOrder: 'month-first',
    });
    expect(postsIn(proposal)[0]).toMatchObject({ date: '2026-03-04', title: 'Uno', owner: 'Eva' });
    expect(problemsIn(proposal)).toEqual([]);
  });

  test.each([
    ['as it is written in the file', ['Für', 'Was?', 'C']],
    ['as earlier versions kept it', ['fur', 'was', 'c']],
  ])('is found by its headings %s, and keeps those of the file', async (_, header) => {
    const text = 'FÜR;Was?;C\n03/04/2026;Uno;Eva\n';
    const {
      profile: used,
      headings,
      rememberedId,
    } = await propose(text, { tables: remembering({ header }) });
    expect([used?.id, rememberedId, headings]).toEqual(['p', 'p', ['FÜR', 'Was?', 'C']]);
  });

  test('tells a table from outside that nothing else recognises', async () => {
    const text = 'A;B;C\n03/04/2026;Uno;Eva\n';
    await expect(propose(text)).rejects.toMatchObject({ code: 'file-not-recognised' });
    expect((await propose(text, { tables: remembering() })).kind).toBe('calendar');
  });

  test('is not taken for other headings, nor for figures, nor against what a person says now', async () => {
    const tables = remembering();
    const other = await propose('Date,Title,Status\n2026-05-05,One,Draft', { tables });
    expect(other.profile).toBeNull();
    const again = await propose('A;B;C\n03/04/2026;Uno;Eva\n', {
      tables,
      mapping: { headerRow: 0, columns: ['date', 'title', null], dateOrder: 'day-first', language: 'de' },
    });
    expect([again.profile, postsIn(again)[0]?.date]).toEqual([null, '2026-04-03']);
  });
});
