import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { sheetRows, workbook } from '#tests/support/import-files.ts';
import { aNewWorkspace, anEdit, createTestCore, type TestCore } from '#tests/support/test-core.ts';

/** Ugly and hostile files, through the same door as those of the page (research/reliability.md 3.3, matrix 50 to 58). */
const opened: TestCore[] = [];
afterEach(async () => {
  for (const core of opened.splice(0)) await core.dispose();
});

async function desk() {
  const core = await createTestCore();
  opened.push(core);
  const fields = aNewWorkspace({ name: 'Lindenhof' });
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields });
  const file = path.join(core.dataFolder, 'workspaces', id, 'workspace.json');
  return {
    read: (content: string | Uint8Array, name = 'file') =>
      core.client.call('imports.read', {
        workspaceId: id,
        file: { name, base64: Buffer.from(content).toString('base64') },
        kind: 'calendar',
        mapping: null,
      }),
    take: (proposal: ImportProposal) =>
      core.client.call('plan.commit', {
        workspaceId: id,
        client: 'c',
        edits: [anEdit([...proposal.changes])],
      }),
    posts: async () =>
      Object.values((await core.client.call('workspaces.open', { workspaceId: id })).tables.posts ?? {}),
    sequence: async () => (await core.client.call('workspaces.open', { workspaceId: id })).sequence,
    bytes: () => readFile(file, 'utf8'),
  };
}

/** Why a file is refused: its code and reason. */
async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error;
    return `${error.code} ${String(error.details['reason'] ?? '')}`.trim();
  }
}

const board = (card: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    name: 'B',
    lists: [{ id: 'l', name: 'Draft', closed: false }],
    cards: [{ id: 'c', idList: 'l', ...card }],
  });
const calendar = (...lines: readonly string[]) =>
  [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:u',
    'DTSTART;VALUE=DATE:20260505',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('formulas in cells are text', () => {
  const formula = "=cmd|' /C calc'!A0";
  test.each([
    ['CSV', `Date,Title,Text\n2026-05-05,"${formula}","@SUM(1+1)"\n`],
    [
      'XLSX',
      workbook({
        A: sheetRows([
          ['Date', 'Title', 'Text'],
          ['2026-05-05', formula, '@SUM(1+1)'],
        ]),
      }),
    ],
    ['Buffer', `Text,Image URL,Tags,Posting Time\n"${formula}",,,2026-05-05 09:30\n`],
    ['Trello', board({ name: formula, desc: '@SUM(1+1)', due: '2026-05-05T09:00:00Z' })],
    ['iCalendar', calendar(`SUMMARY:${formula}`, 'DESCRIPTION:@SUM(1+1)')],
    ['Notion', zipSync({ 'Plan.csv': strToU8(`Name,Date,Status\n"${formula}",2026-05-05,Draft\n`) })],
  ])('of %s', async (_, file) => {
    const { read, take, posts } = await desk();
    await take(await read(file));
    const [post] = await posts();
    expect(post?.title).toBe(formula);
  });

  test('the result of a formula in a workbook is read, never the formula', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>Title</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2026-05-05</t></is></c><c r="B2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>Fine</v></c></row>';
    const { read } = await desk();
    expect((await read(workbook({ A: rows }))).preview.map(({ title }) => title)).toEqual(['Fine']);
  });
});

describe('cells of a megabyte', () => {
  const long = 'Ton und Erde '.repeat(85_000);
  test.each([
    ['CSV', `Date,Title,Text\n2026-05-05,One,"${long}"\n`],
    ['Trello', board({ name: 'One', desc: long, due: '2026-05-05T09:00:00Z' })],
    ['iCalendar', calendar('SUMMARY:One', `DESCRIPTION:${long}`)],
    ['Notion', zipSync({ 'Plan.csv': strToU8(`Name,Date,Text\nOne,2026-05-05,"${long}"\n`) }, { level: 0 })],
    [
      'XLSX',
      workbook({
        A: sheetRows([
          ['Date', 'Title', 'Text'],
          ['2026-05-05', 'One', long],
        ]),
      }),
    ],
  ])('of %s are cut at a million characters, told by line, and stored', async (kind, file) => {
    const { read, take, posts } = await desk();
    const work = read(file);
    if (kind === 'XLSX') {
      // Packed more than a hundred to one: refused before it is unpacked.
      expect(await refusal(work)).toBe('file-too-large ratio');
      return;
    }
    const proposal = await work;
    expect(proposal.problems.map(({ code }) => code)).toContain('cellTooLong');
    await take(proposal);
    expect((await posts())[0]?.variants[0]?.text.length).toBeLessThanOrEqual(1_000_000);
  });
});

describe('encodings', () => {
  const text = 'Datum;Titel;Text\n05.05.2026;Frühling;Größe – schön\n06.05.2026;Über;Ähre\n';
  const utf16 = (isBig: boolean, content = text) => {
    const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  test.each([
    ['UTF-16 with its mark', utf16(false)],
    ['UTF-16 the other way round', utf16(true)],
    ['UTF-16 without a mark', utf16(false).subarray(2)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', Buffer.from(text.replace('–', '\x96'), 'latin1')],
  ])('%s', async (_, bytes) => {
    const { read } = await desk();
    expect((await read(bytes)).preview.map(({ title, text: said }) => [title, said])).toEqual([
      ['Frühling', 'Größe – schön'],
      ['Über', 'Ähre'],
    ]);
  });

  test.each([
    ['iCalendar', calendar('SUMMARY:Frühling – schön')],
    ['Trello', board({ name: 'Frühling – schön' })],
    ['Buffer', 'Text,Image URL,Tags,Posting Time\nFrühling – schön,,,2026-05-05 09:30\n'],
  ])('%s in UTF-16 and in Windows-1252', async (_, content) => {
    const { read } = await desk();
    for (const bytes of [utf16(false, content), Buffer.from(content.replace('–', '\x96'), 'latin1')])
      expect((await read(bytes)).preview[0]?.title).toBe('Frühling – schön');
  });
});

describe('ugly tables', () => {
  test('decimal commas, in hours and as text', async () => {
    const { read } = await desk();
    const proposal = await read(
      'Datum;Titel;Aufwand;Preis\n05.05.2026;Krug;1,5;12,90\n06.05.2026;Kanne;2,25 Std.;8\n',
    );
    expect(proposal.preview.map(({ effort }) => effort)).toEqual(['1.5', '2.25']);
    expect(JSON.stringify(proposal.changes)).toContain('Preis: 12,90');
  });

  test('rows that are too short and too long: nothing of them is lost', async () => {
    const { read } = await desk();
    const proposal = await read('Date,Title,Text\n2026-05-05,One\n2026-05-06,Two,Text,beyond,further\n');
    expect(proposal.counts.new).toBe(2);
    expect(JSON.stringify(proposal.changes)).toContain('beyond\\nfurther');
  });

  test('rows that a program quoted once more as a whole are read as they were', async () => {
    const { read } = await desk();
    const plain = ['Date,Title,Text', '2026-05-05,One,"Hello, you"', '2026-05-06,Two,"He said ""yes"""'];
    const requoted = plain.map((line) => `"${line.replaceAll('"', '""')}"`).join('\r\n');
    const proposal = await read(requoted);
    expect(proposal.preview.map(({ title, text }) => [title, text])).toEqual([
      ['One', 'Hello, you'],
      ['Two', 'He said "yes"'],
    ]);
    expect(proposal.problems.map(({ code, line }) => `${line} ${code}`)).toEqual(['1 requoted']);
  });

  test('a card that is none is said by its place, and the others of the board come in', async () => {
    const { read } = await desk();
    const hostile = board({ name: 'One' }).replace('"cards":[', '"cards":[null,{"id":5,"name":"x"},');
    const { counts, problems } = await read(hostile);
    expect(counts.new).toBe(1);
    const unread = problems.filter(({ code }) => code === 'cardUnreadable');
    expect(counts.skipped).toBe(unread.length);
    expect(unread.map(({ line, effect }) => [line, effect])).toEqual([
      [1, 'skipped'],
      [2, 'skipped'],
    ]);
  });

  test('tens of thousands of checklists of one card are joined, and not each with each', async () => {
    const { read } = await desk();
    const lists = Array.from({ length: 50_000 }, (_, index) => `{"idCard":"c","name":"l${index}"}`);
    const { counts } = await read(board({ name: 'One' }).replace(/}$/, `,"checklists":[${lists.join()}]}`));
    expect(counts.new).toBe(1);
  });

  test('the names of an object’s machinery in JSON are only names', async () => {
    const { read } = await desk();
    const hostile = board({ name: 'One' }).replace(
      '"id":"c"',
      '"id":"c","__proto__":{"polluted":true},"constructor":1',
    );
    expect((await read(hostile)).counts.new).toBe(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('archives and files made to harm', () => {
  const big = new Uint8Array(5_000_000);
  const many = Object.fromEntries(
    Array.from({ length: 2001 }, (_, index) => [`p${index}.csv`, strToU8('a')]),
  );
  test.each([
    ['an archive packed a thousand to one', () => zipSync({ 'Plan.csv': big }), 'file-too-large ratio'],
    [
      'one inside another',
      () => zipSync({ 'a.zip': zipSync({ 'Plan.csv': big }) }, { level: 0 }),
      'file-too-large ratio',
    ],
    ['an archive of too many members', () => zipSync(many), 'file-too-large entries'],
    [
      'a member outside the archive',
      () => zipSync({ '../Plan.csv': strToU8('Name\n') }),
      'file-damaged entryName',
    ],
    [
      'a workbook packed a thousand to one',
      () => workbook({ A: '' }, { 'xl/media/a.xml': big }),
      'file-too-large ratio',
    ],
    ['half a workbook', () => workbook({ A: sheetRows([['Date']]) }).slice(0, 400), 'file-damaged archive'],
    [
      'JSON nested so deep that nobody follows',
      () => strToU8(`{"a":${'['.repeat(200_000)}`),
      'file-damaged json',
    ],
    ['a JSON file of another kind', () => strToU8('{"a": [1, 2]}'), 'file-not-recognised json'],
    ['a calendar without an event', () => strToU8('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'), 'file-empty'],
    [
      'an event that comes back for ever, and a rule of great length',
      () => strToU8(calendar('SUMMARY:x', 'RRULE:FREQ=DAILY')),
      'accepted',
    ],
    [
      'a picture with the name of a table',
      () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
      'file-not-recognised picture',
    ],
    ['nothing', () => new Uint8Array(), 'file-empty'],
  ])('%s', async (_, make, expected) => {
    const { read, sequence, bytes } = await desk();
    const before = await bytes();
    expect(await refusal(read(make()))).toBe(expected);
    expect([await sequence(), await bytes()]).toEqual([0, before]);
  });

  test('a proposal that no longer fits is refused as a whole: nothing is stored by halves', async () => {
    const { read, take, posts } = await desk();
    const proposal = await read('Date,Title,Channel\n2026-05-05,One,Instagram\n2026-05-06,Two,LinkedIn\n');
    await take(proposal);
    const later = await read(
      'Date,Title,Channel,Text\n2026-05-05,One,Instagram,The kiln is open today\n2026-05-07,Three,TikTok,Come and see the kiln\n',
    );
    // Another window changes the first post in between.
    const change = later.changes.find(({ before }) => before !== null);
    if (change?.collection !== 'posts' || change.before === null) throw new Error('nothing changes');
    await take({ ...later, changes: [{ ...change, after: { ...change.before, title: 'Else' } }] });
    expect(await refusal(take(later))).toMatch(/^conflict/);
    expect((await posts()).map(({ title }) => title).toSorted()).toEqual(['Else', 'Two']);
  });

  test('twenty thousand rows that each name another channel are read in seconds, not in minutes', async () => {
    const { read } = await desk();
    const rows = Array.from({ length: 20_000 }, (_, index) => `2026-05-05,Kanal ${index},Titel`);
    expect((await read(`Date,Channel,Title\n${rows.join('\n')}\n`)).counts.new).toBe(rows.length);
  });

  test('a hundred thousand rows are read, and one more is refused', { timeout: 60_000 }, async () => {
    const { read } = await desk();
    const rows = Array.from({ length: 99_999 }, (_, index) => `2026-05-05,T${index},Instagram`);
    const proposal = await read(`Date,Title,Platform\n${rows.join('\n')}\n`);
    expect(proposal.counts.new).toBe(99_999);
    expect(await refusal(read(`Date,Title,Platform\n${rows.join('\n')}\nx,y,z\nx,y,z\n`))).toBe(
      'file-too-large rows',
    );
  });
});
