import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { csvText } from '#core/exports/csv.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import { assertFits } from '#core/storage/commit-check.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { approved, withdrawn } from '#shared/plan/post/approval.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries } from '#shared/plan/series/series.ts';
import { added, applyChanges, changed } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { aPlan, manyPosts, NOW } from '#tests/core/export-plan.ts';
import { anyPosts } from '#tests/support/random-posts.ts';
import { anEdit } from '#tests/support/test-core.ts';

const FORMATS = ['csv', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];
/** Long before the import: what an import stamps is seen. */
const LATER = '2026-11-01T09:00:00.000Z';

describe.each(FORMATS)('the own calendar as %s', (format) => {
  it('changes nothing when it comes back, and brings posts that are gone back as they were, not approved', async () => {
    const ids = {
      channels: ['channel-instagram', 'channel-newsletter'],
      pillars: ['pillar-craft'],
      series: ['series-1'],
    };
    await fc.assert(
      fc.asyncProperty(anyPosts(ids), fc.constantFrom(...LANGUAGES), async (posts, language) => {
        const tables = withPosts(posts);
        const file = await exported(format, tables, { language });
        const same = await proposed(file, tables);
        expect(same.changes).toEqual([]);
        expect(same.problems).toEqual([]);
        const gone = { ...tables, posts: new Map() };
        const back = applyChanges(gone, (await proposed(file, gone)).changes);
        const open = posts.map((post) => ({ ...post, approval: withdrawn(post) }));
        expect([...back.posts.values()].sort(byId)).toEqual(open.sort(byId));
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('brings one post with several versions back as one', async () => {
    const tables = aPlan();
    const gone = { ...tables, posts: new Map() };
    const proposal = await proposed(await exported(format, tables), gone);
    expect(proposal.counts).toEqual({ new: 5, changed: 0, same: 0, skipped: 0 });
    expect([...applyChanges(gone, proposal.changes).posts.values()].sort(byId)).toEqual(
      [...tables.posts.values()].sort(byId),
    );
  });

  it('keeps a text of a million characters, with what no cell can hold', async () => {
    const text = `=${'Ofen "auf", 👩‍👩‍👧‍👦\r\n'.repeat(45_000)}\0\r`;
    const tables = withPosts([
      createPost(
        { id: 'long', now: NOW },
        { title: 'Lang', date: '2026-10-15', variants: [createPostVariant('v', { language: 'de', text })] },
      ),
    ]);
    const file = await exported(format, tables);
    expect((await proposed(file, tables)).changes).toEqual([]);
    const gone = { ...tables, posts: new Map() };
    const back = applyChanges(gone, (await proposed(file, gone)).changes).posts.get('long');
    expect(back?.variants[0]?.text === text).toBe(true);
  }, 60_000);

  it.each([
    ['Titel', 'Neuer Titel', { title: 'Neuer Titel' }],
    ['Datum', '2026-11-02', { date: '2026-11-02' }],
    ['Uhrzeit (Europe/Berlin)', '07:15', { time: '07:15' }],
    ['Status', 'Entwurf', { status: 'drafting' }],
    ['Format', 'Foto', { format: 'photo' }],
    ['Themensäule', 'Gedeckter Tisch', { pillarId: 'pillar-table' }],
    ['Zuständig', '', { owner: '' }],
    ['Stunden', '4,5', { effort: 4.5 }],
    ['Angehalten', 'Ja', { isHeld: true }],
    ['Notizen', '=neu', { notes: '=neu' }],
  ])('changes exactly the field whose cell was edited: %s', async (header, cell, fields) => {
    const tables = aPlan();
    const kiln = tables.posts.get('post-kiln');
    const file = await edited(format, await exported(format, tables), (row) =>
      row.of('planwright:post') === 'post-kiln' ? row.with(header, cell) : row.cells,
    );
    const proposal = await proposed(file, tables);
    expect(proposal.counts).toEqual({ new: 0, changed: 1, same: 4, skipped: 0 });
    expect(proposal.changes).toHaveLength(1);
    expect(proposal.changes[0]?.after).toEqual({ ...kiln, ...fields, updatedAt: LATER });
  });

  it('changes one version and leaves its sister alone', async () => {
    const tables = aPlan();
    const kiln = tables.posts.get('post-kiln');
    const file = await edited(format, await exported(format, tables), (row) =>
      row.of('planwright:variant') === 'v2' ? row.with('Text', 'Oggi apriamo il forno.') : row.cells,
    );
    const { changes } = await proposed(file, tables);
    expect(changes.map(({ after }) => after)).toEqual([
      {
        ...kiln,
        updatedAt: LATER,
        variants: kiln?.variants.map((variant) =>
          variant.id === 'v2' ? { ...variant, text: 'Oggi apriamo il forno.' } : variant,
        ),
      },
    ]);
  });

  it('takes the edited cell and keeps what was edited in the plan meanwhile', async () => {
    const tables = aPlan();
    const file = await edited(format, await exported(format, tables), (row) =>
      row.of('planwright:post') === 'post-kiln' ? row.with('Titel', 'Aus der Tabelle') : row.cells,
    );
    const kiln = tables.posts.get('post-kiln') as Post; // it is in the plan
    const since = applyChanges(tables, [changed('posts', kiln, { owner: 'Jonas', date: '2026-10-16' })]);
    const back = applyChanges(since, (await proposed(file, since)).changes).posts.get('post-kiln');
    expect([back?.title, back?.owner, back?.date]).toEqual(['Aus der Tabelle', 'Jonas', '2026-10-16']);
  });

  it('deletes nothing when rows are gone, whatever order the others are in', async () => {
    const tables = aPlan();
    const file = await edited(
      format,
      await exported(format, tables),
      (row) => row.cells,
      (rows) => rows.slice(2).reverse(),
    );
    expect((await proposed(file, tables)).changes).toEqual([]);
  });

  it('takes a row that somebody added as a post of its own', async () => {
    const tables = aPlan();
    const file = await edited(
      format,
      await exported(format, tables),
      (row) => row.cells,
      (rows, header) => [
        ...rows,
        header.map(
          (name) => ({ Datum: '2026-10-21', Titel: 'Neu in der Tabelle', Kanal: 'Instagram' })[name] ?? '',
        ),
      ],
    );
    const proposal = await proposed(file, tables);
    expect(proposal.counts).toEqual({ new: 1, changed: 0, same: 5, skipped: 0 });
    const posts = [...applyChanges(tables, proposal.changes).posts.values()];
    expect(posts.find(({ title }) => title === 'Neu in der Tabelle')).toMatchObject({
      date: '2026-10-21',
      variants: [{ channelId: 'channel-instagram' }],
    });
  });

  it('finds channels and pillars of another workspace by name, and makes those that are missing', async () => {
    const [post] = aPlan().posts.values();
    if (post === undefined) throw new Error('no post');
    const campaign = createCampaign({ id: 'campaign-advent', now: NOW }, { name: 'Advent' });
    const tables = applyChanges(aPlan(), [
      added('campaigns', campaign),
      changed('posts', post, { campaignId: campaign.id }),
    ]);
    const file = await exported(format, tables);
    const profile = tables.profile.get('profile');
    if (profile === undefined) throw new Error('no profile');
    const elsewhere = applyChanges(emptyTables(), [
      added('profile', { ...profile, timeZone: 'America/New_York' }),
    ]);
    const proposal = await proposed(file, elsewhere);
    const there = applyChanges(elsewhere, proposal.changes);
    expect(integrityOfTables(there)).toEqual([]);
    expect([...there.channels.values()].map(({ network }) => network).sort()).toEqual([
      'instagram',
      'newsletter',
    ]);
    expect([...there.pillars.values()].map(({ name }) => name)).toEqual(['Handwerk', 'Gedeckter Tisch']);
    expect([...there.campaigns.values()].map(({ name }) => name)).toEqual(['Advent']);
    const kiln = there.posts.get('post-kiln');
    expect([kiln?.date, kiln?.time, kiln?.timeZone], 'the same moment').toEqual([
      '2026-10-15',
      '18:00',
      'Europe/Berlin',
    ]);
    expect((await proposed(file, there)).changes, 'once more').toEqual([]);
  });

  it('for a client holds nothing private, and takes the client’s edits without losing ours', async () => {
    const tables = aPlan();
    const file = await edited(format, await exported(format, tables, { reader: 'client' }), (row) =>
      row.of('planwright:post') === 'post-kiln' ? row.with('Text', 'So bitte.') : row.cells,
    );
    expect(everything(format, file)).not.toMatch(/geheim|Stunden/);
    const back = applyChanges(tables, (await proposed(file, tables)).changes).posts.get('post-kiln');
    expect(back).toMatchObject({ notes: 'geheim-notiz-beitrag', effort: 3.5 });
    expect(back?.variants.map(({ text }) => text)).toEqual(['So bitte.', 'So bitte.']);
  });

  it('never takes an approval from a file, whatever its hidden columns say', async () => {
    const tables = aPlan();
    const post = tables.posts.get('post-kiln');
    if (post === undefined) throw new Error('The plan has that post');
    const asking = { ...post, approval: { kind: 'client', fingerprint: null, by: '', at: null } } as const;
    const yes = { ...asking, approval: approved(asking, { by: 'Eva Lindner', at: NOW }) };
    const there = applyChanges(tables, [changed('posts', post, { approval: asking.approval })]);
    const forged = await exported(format, applyChanges(tables, [changed('posts', post, yes)]));
    const kept = applyChanges(there, (await proposed(forged, there)).changes);
    expect(kept.posts.get('post-kiln')?.approval).toEqual(asking.approval);
    const gone = { ...there, posts: new Map() };
    const proposal = await proposed(forged, gone);
    const back = applyChanges(gone, proposal.changes).posts.get('post-kiln');
    expect(back?.approval).toEqual(asking.approval);
    expect(proposal.problems.map(({ code }) => code)).toEqual(['ownApprovalOpen']);
  });

  it('changes no other record and keeps what a commit takes, whatever stands in the hidden columns', async () => {
    const tables = aPlan();
    const hostile = ['__proto__', 'constructor', 'prototype', 'x'.repeat(121), '../../a', 'objective-sales'];
    const rest = { notes: '', seriesId: 'nothing', seriesDate: '2026-02-30', collection: 'channels' };
    for (const id of hostile) {
      const file = await edited(format, await exported(format, tables), (row) => {
        if (row.of('planwright:post') !== 'post-idea') return row.cells;
        const data = JSON.parse(row.of('planwright:data'));
        const changedData = JSON.stringify({ ...data, post: { ...data.post, ...rest, id: 'brand' } });
        const at = row.cells.indexOf('post-idea');
        return row.with('planwright:data', changedData).with(at, id);
      });
      const { changes, counts } = await proposed(file, tables);
      expect(counts.same).toBe(4);
      expect(new Set(changes.map(({ collection }) => collection)).size).toBeLessThanOrEqual(1);
      for (const { collection, before, after } of changes) {
        expect([collection, before]).toEqual(['posts', null]);
        expect(after?.id).toBe(id);
      }
      expect(() => assertFits(tables, [anEdit(changes)])).not.toThrow();
      expect(changes).toHaveLength(hostile.indexOf(id) < 4 ? 0 : 1);
    }
  });

  it('leaves out a row whose data are damaged, and says so', async () => {
    const tables = aPlan();
    for (const damage of ['', '{', '{"v":1}', '{"__proto__":{}}', '[]', 'null']) {
      const file = await edited(format, await exported(format, tables), (row) =>
        row.of('planwright:post') === 'post-kiln' ? row.with('planwright:data', damage) : row.cells,
      );
      const proposal = await proposed(file, { ...tables, posts: new Map() });
      expect(proposal.problems.filter(({ code }) => code === 'ownRowDamaged')).toHaveLength(2);
      expect(proposal.counts).toMatchObject({ new: 4, skipped: 2 });
    }
  });

  it('of 10,000 posts comes back as the same', async () => {
    const tables = aPlan(manyPosts(10_000));
    const proposal = await proposed(await exported(format, tables), tables);
    expect(proposal.counts).toEqual({ new: 0, changed: 0, same: 10_005, skipped: 0 });
    expect(proposal.changes.length).toBe(0);
  }, 60_000);
});

describe('the heads of the table', () => {
  it('mean one field each, in whatever language', async () => {
    const meaning = new Map<string, string>();
    for (const language of LANGUAGES)
      for (const [field, header] of Object.entries((await loadMessages(language)).document.csv)) {
        const known = meaning.get(header.toLowerCase()) ?? field;
        expect([header, known]).toEqual([header, field]);
        meaning.set(header.toLowerCase(), field);
      }
  });
});

describe('the workbook', () => {
  it('has real days, times and numbers, and texts that cannot run', async () => {
    const bytes = await exported('xlsx', aPlan());
    const [calendar, ideas] = await readExcelFile(Buffer.from(bytes));
    expect([calendar?.sheet, ideas?.sheet]).toEqual(['Kalender', 'Ideen']);
    const [header = [], ...rows] = calendar?.data ?? [];
    const cell = (row: readonly unknown[], name: string) => row[header.indexOf(name)];
    const kiln = rows[1] ?? [];
    expect(cell(kiln, 'Datum')).toEqual(new Date('2026-10-15T00:00:00.000Z'));
    expect(cell(kiln, 'Stunden')).toBe(3.5);
    expect(rows.map((row) => cell(row, 'Text'))).toContain('=2+3 Tassen');
    const files = unzipSync(bytes);
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+6"\/>/);
    expect(sheet).toContain('hidden="1"');
  });
});

function withPosts(posts: readonly Post[]): Tables {
  const tables = aPlan();
  const series = createSeries(
    { id: 'series-1', now: NOW },
    { title: 'Werkstatt', start: '2026-07-01', recurrence: createRecurrence('weekly') },
  );
  return {
    ...applyChanges(tables, [added('series', series)]),
    posts: new Map(posts.map((post) => [post.id, post])),
  };
}

function byId(left: Post, right: Post): number {
  return left.id < right.id ? -1 : 1;
}

async function exported(
  format: Format,
  tables: Tables,
  wish: Partial<ExportRequest> = {},
): Promise<Uint8Array> {
  const request: ExportRequest = {
    workspaceId: 'lindenhof',
    format,
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  return (await createExport({ tables, request, now: NOW })).bytes;
}

function proposed(bytes: Uint8Array, tables: Tables): Promise<ImportProposal> {
  const file = { name: 'plan', bytes };
  return proposeImport({ file, kind: null, mapping: null, tables, now: LATER });
}

type EditedRow = {
  readonly cells: readonly string[];
  readonly of: (header: string) => string;
  readonly with: (header: string, cell: string) => readonly string[];
};

/** The file as a person might hand it back from a spreadsheet. */
async function edited(
  format: Format,
  bytes: Uint8Array,
  change: (row: EditedRow) => readonly string[],
  arrange: (
    rows: readonly (readonly string[])[],
    header: readonly string[],
  ) => readonly (readonly string[])[] = (rows) => rows,
): Promise<Uint8Array> {
  const [header = [], ...rows] = await cellsOf(format, bytes);
  const at = (name: string) => {
    const index = header.indexOf(name);
    if (index === -1) throw new Error(`There is no column ${name}`);
    return index;
  };
  const made = rows.map((cells) =>
    change({
      cells,
      of: (name) => cells[at(name)] ?? '',
      with: (name, cell) => cells.with(at(name), cell),
    }),
  );
  return new TextEncoder().encode(`\ufeff${csvText([header, ...arrange(made, header)])}`);
}

/** All rows as texts, those of all sheets one after another. */
async function cellsOf(format: Format, bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  if (format === 'csv') {
    return Papa.parse<string[]>(new TextDecoder().decode(bytes), {
      delimiter: ',',
      newline: '\r\n',
      skipEmptyLines: true,
    }).data;
  }
  const sheets = await readExcelFile(Buffer.from(bytes));
  const texts = sheets.map(({ data }) => data.map((row) => row.map(textOf)));
  return texts.flatMap((rows, index) => (index === 0 ? rows : rows.slice(1)));
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const text = new Date(cell.getTime() + 30_000).toISOString();
  return cell.getUTCFullYear() < 1901 ? text.slice(11, 16) : text.slice(0, 10);
}

function everything(format: Format, bytes: Uint8Array): string {
  return format === 'csv' || bytes[0] !== 0x50
    ? new TextDecoder().decode(bytes)
    : Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n');
}
