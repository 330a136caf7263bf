import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import { isSpreadsheetForm } from '#core/imports/spreadsheet-form.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

/** Texts of a CSV file, and what LibreOffice 7.4 writes for them when it saves the file again, in English or German. */
const FORMS = [
  ['007', '7'],
  ['0123456789', '123456789'],
  ['99999999999999999999', '1E+020'],
  ['1e5', '1.00E+05'],
  ['50 %', '50.00%'],
  ['10%', '0.1'],
  ['$5', '$5.00'],
  ['12 €', '12.00'],
  ['1,5', '1.5'],
  ['1 2/3', '1.66666666666667'],
  ['(5)', '-5'],
  ['WAHR', 'TRUE'],
  ['3/4', '03/04/26'],
  ['12.10.2026', '10/12/26'],
  ['12.10.2026', '2026-10-12'],
  ['März 26', '03/01/26'],
  ['10:30', '10:30:00 AM'],
] as const;

/** What a person writes is an edit, however near it is. */
const EDITS = [
  ['007', '8'],
  ['10/12', '12/10'],
  ['50 %', '60 %'],
  ['12.10.2026', '13.10.2026'],
  ['12.10.2026', '2027-10-12'],
  ['10:30', '10:45'],
  ['1. Brand', '1'],
  ['Wirklich?', 'Wirklich??'],
  ['Guten Tag 🍲', 'Guten Abend ?'],
  ['Guten Tag 🍲', 'Guten Tag'],
] as const;

describe('a cell that a spreadsheet wrote again', () => {
  it.each(FORMS)('is the same where %j became %j', (text, cell) => {
    expect(isSpreadsheetForm(text, cell)).toBe(true);
  });

  it.each(EDITS)('is an edit where %j became %j', (text, cell) => {
    expect(isSpreadsheetForm(text, cell)).toBe(false);
  });
});

describe('our own CSV, saved by LibreOffice', () => {
  const tables = withPosts(FORMS.map(([text], index) => aPost(index, text)));
  const saved = savedAs(tables, (field, cell, row) => {
    if (field === 'Uhrzeit (Europe/Berlin)') return cell === '' ? '' : `${cell}:00`;
    if (field === 'Veröffentlicht (Europe/Berlin)') return cell === '' ? '' : `${cell}:00`;
    return cell === FORMS[row]?.[0] ? FORMS[row][1] : cell;
  });

  it('changes nothing, in the hour that autumn repeats neither', async () => {
    const { counts, changes, problems } = await proposed(await saved, tables);
    expect([changes, problems]).toEqual([[], []]);
    expect(counts).toEqual({ new: 0, changed: 0, same: FORMS.length, skipped: 0 });
  });

  it('brings posts that are gone back with the texts that they had', async () => {
    const gone = { ...tables, posts: new Map() };
    const back = applyChanges(gone, (await proposed(await saved, gone)).changes);
    expect(Object.fromEntries(back.posts)).toEqual(Object.fromEntries(tables.posts));
  });

  it('keeps a text whole of which a spreadsheet shows no more than 32,767 characters', async () => {
    const long = withPosts([aPost(0, `${'Ton und Glasur. '.repeat(2500)}Ende`)]);
    const file = await savedAs(long, (_, cell) => cell.slice(0, 32_767));
    expect((await proposed(file, long)).changes).toEqual([]);
  });

  it('is put right where a program took its letters for Windows-1252', async () => {
    const umlauts = withPosts([aPost(0, 'Größe „XL“ für 5 € 🍲, è così')]);
    const bytes = await savedAs(umlauts, (_field, cell) => cell);
    // What LibreOffice makes of it without being told: the byte order mark and every letter byte by byte.
    const misread = new TextEncoder().encode(
      Array.from(new TextEncoder().encode(`\ufeff${new TextDecoder().decode(bytes)}`), (byte) =>
        byte >= 0x80 && byte < 0xa0 ? WESTERN.charAt(byte - 0x80) : String.fromCharCode(byte),
      ).join(''),
    );
    const { changes, problems } = await proposed(misread, umlauts);
    expect([changes, problems.map(({ code }) => code)]).toEqual([[], ['lettersPutRight']]);
  });

  it.each([
    ['LibreOffice', '?'],
    ['Excel', '??'],
  ])('keeps its emoji where %s saved it in Windows-1252', async (_, mark) => {
    const emoji = withPosts([aPost(0, 'Suppe 🍲 für 5 €')]);
    const file = await savedAs(emoji, (_field, cell) => cell.replaceAll('🍲', mark));
    expect((await proposed(file, emoji)).changes).toEqual([]);
    const edited = await savedAs(emoji, (_field, cell) => cell.replaceAll('🍲 für 5 €', '🍲 für 6 €'));
    expect((await proposed(edited, emoji)).counts.changed).toBe(1);
  });
});

/** The bytes 0x80 to 0x9f of Windows-1252; LibreOffice has a place of its own for those that stand for nothing. */
const WESTERN = '€\uf181‚ƒ„…†‡ˆ‰Š‹Œ\uf18dŽ\uf18f\uf190‘’“”•–—˜™š›œ\uf19džŸ';

function aPost(index: number, text: string): Post {
  return createPost(
    { id: `post-${index}`, now: '2026-07-01T08:00:00.000Z' },
    {
      title: text,
      owner: text,
      notes: text,
      date: '2026-10-25',
      time: '02:30',
      status: 'published',
      // Half past two for the second time in that night.
      publishedAt: '2026-10-25T01:30:00.000Z',
      variants: [
        createPostVariant('v1', { channelId: 'channel-instagram', language: 'de', text, hashtags: text }),
      ],
    },
  );
}

function withPosts(posts: readonly Post[]): Tables {
  return { ...aPlan(), posts: new Map(posts.map((post) => [post.id, post])) };
}

/** Our file with each cell as another program writes it, in the shape of its files: semicolons, no byte order mark. */
async function savedAs(
  tables: Tables,
  written: (field: string, cell: string, row: number) => string,
): Promise<Uint8Array> {
  const request = {
    workspaceId: 'lindenhof',
    format: 'csv',
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
  } as const;
  const { bytes } = await createExport({ tables, request, now: NOW });
  const { data } = Papa.parse<string[]>(new TextDecoder().decode(bytes), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const at = header.indexOf('planwright:post');
  const cells = rows.map((row) => {
    const post = Number(row[at]?.replace('post-', ''));
    return row.map((cell, column) => written(header[column] ?? '', cell, post));
  });
  return new TextEncoder().encode(Papa.unparse([header, ...cells], { delimiter: ';', newline: '\n' }));
}

function proposed(bytes: Uint8Array, tables: Tables) {
  const file = { name: 'plan.csv', bytes };
  return proposeImport({ file, kind: null, mapping: null, tables, now: '2026-12-24T09:00:00.000Z' });
}
