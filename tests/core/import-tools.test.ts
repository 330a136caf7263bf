import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { COLLECTIONS, type Tables } from '#shared/workspace/schema.ts';
import {
  accept,
  LATER,
  postsIn,
  problemsIn,
  propose,
  refusal,
  workspace,
} from '#tests/support/import-files.ts';

/** The networks of a post's versions, by the channels that the import makes or finds. */
function networksOf(tables: Tables, post: Post): readonly string[] {
  return post.variants.map(({ channelId }) => tables.channels.get(channelId ?? '')?.network ?? '').toSorted();
}

/** Taken in twice: valid records the first time, nothing the second. */
async function twice(
  content: string | Uint8Array,
  name = 'file',
): Promise<ImportProposal & { tables: Tables }> {
  const first = await propose(content, { name });
  for (const { collection, after } of first.changes)
    expect(COLLECTIONS[collection].safeParse(after).error).toBeUndefined();
  const tables = accept(workspace(), first);
  const again = await propose(content, { name, tables, now: LATER });
  expect([again.changes, again.counts.new, again.counts.changed]).toEqual([[], 0, 0]);
  return { ...first, tables };
}

/** What a second file changes in a workspace that has taken in the first. */
async function changedBy(first: string | Uint8Array, second: string | Uint8Array, name = 'file') {
  const tables = accept(workspace(), await propose(first, { name }));
  const proposal = await propose(second, { name, tables, now: LATER });
  return { counts: proposal.counts, posts: postsIn(proposal) };
}

describe('Hootsuite', () => {
  const rows = [
    '"05/12/2026 09:30","Der Ofen ist an.\nKommen Sie vorbei.","https://lindenhof.example/ofen?utm_source=instagram&utm_medium=social"',
    '"05/14/2026 18:00","Neue Schalen",""',
    '"05/28/2026 18:05","Mit Bild","https://lindenhof.example/","https://lindenhof.example/bilder/schale%201.jpg"',
  ];

  test('a bulk file without a header is recognised, the month first where a day tells it', async () => {
    const { format, tables, ...proposal } = await twice(rows.join('\r\n'));
    expect(format).toBe('hootsuite');
    expect(problemsIn(proposal)).toEqual([]);
    const posts = [...tables.posts.values()];
    expect(posts.map(({ date, time, title, status }) => [date, time, title, status])).toEqual([
      ['2026-05-12', '09:30', 'Der Ofen ist an.', 'drafting'],
      ['2026-05-14', '18:00', 'Neue Schalen', 'drafting'],
      ['2026-05-28', '18:05', 'Mit Bild', 'drafting'],
    ]);
    expect(posts[0]?.variants[0]).toMatchObject({
      text: 'Der Ofen ist an.\nKommen Sie vorbei.',
      link: 'https://lindenhof.example/ofen',
      linkTags: { source: 'instagram', medium: 'social', campaign: '' },
    });
    expect(posts[2]?.variants[0]?.media.map(({ name }) => name)).toEqual(['schale 1.jpg']);
    expect(posts[2]?.notes).toContain('https://lindenhof.example/bilder/schale%201.jpg');
  });

  test('days that can be read in two ways are asked about, and lines are counted without a header', async () => {
    const proposal = await propose('03/04/2026 09:30,Eins,\n05/06/2026 10:00,Zwei,\n31/31/2026 10:00,Drei,');
    expect([proposal.format, problemsIn(proposal)]).toEqual([
      'hootsuite',
      ['1 ambiguousDates kept', '3 unreadableDate skipped'],
    ]);
    const asked = await propose('03/04/2026 09:30,Eins,\n05/06/2026 10:00,Zwei,');
    expect([asked.format, asked.mapping.dateOrder]).toEqual(['hootsuite', 'day-first']);
    expect(asked.preview.map(({ line }) => line)).toEqual(['1', '2']);
  });

  test('the headed variant of other tools brings its networks', async () => {
    const { format, tables } = await twice(
      'Date,Time,Platform,Message,Link,Image URL\n2026-05-05,09:30,LinkedIn,Hallo Welt,,https://a.example/b.png',
    );
    const [post] = tables.posts.values();
    expect(format).toBe('hootsuite');
    expect(post === undefined ? [] : networksOf(tables, post)).toEqual(['linkedin']);
  });

  test('a channel chosen for the whole file is the one of every row', async () => {
    const tables = accept(workspace(), await propose('Date,Channel,Title\n2026-05-01,Instagram,Old'));
    const [channelId = ''] = tables.channels.keys();
    const first = await propose(rows.join('\n'), { tables });
    const chosen = await propose(rows.join('\n'), { tables, mapping: { ...first.mapping, channelId } });
    expect(postsIn(chosen).flatMap(({ variants }) => variants.map((variant) => variant.channelId))).toEqual([
      channelId,
      channelId,
      channelId,
    ]);
    const after = accept(tables, chosen);
    const again = await propose(rows.join('\n'), { tables: after, now: LATER });
    expect([again.counts.same, again.changes]).toEqual([3, []]);
  });

  test('a table with a header and days in its first column is no bulk file', async () => {
    expect((await propose('Date,Title,Status\n2026-05-05 10:00,Eins,Draft')).format).toBe('table');
  });
});

describe('Buffer', () => {
  const file = (text: string) =>
    `Text,Image URL,Tags,Posting Time\n"${text}",https://a.example/x/krug.png,"Werkstatt,Reel,Saison",2026-05-05 09:30\nOhne alles,,,2026-05-06 10:00\n`;

  test('the first tag is a pillar, a word for a format is one, and others stay in the notes', async () => {
    const { format, tables } = await twice(file('Der Krug, frisch gebrannt'));
    const [post] = tables.posts.values();
    expect(format).toBe('buffer');
    expect(post).toMatchObject({ date: '2026-05-05', time: '09:30', format: 'video' });
    expect(tables.pillars.get(post?.pillarId ?? '')?.name).toBe('Werkstatt');
    expect(post?.notes).toContain('Tags: Saison');
    expect(post?.variants[0]?.media.map(({ name }) => name)).toEqual(['krug.png']);
  });

  test('one row that changed changes one post', async () => {
    const { counts, posts } = await changedBy(
      file('Der Krug, frisch gebrannt'),
      file('Der Krug, frisch gebrannt').replace('krug.png', 'kanne.png'),
    );
    expect(counts).toEqual({ new: 0, changed: 1, same: 1, skipped: 0 });
    expect(posts[0]?.variants[0]?.media.map(({ name }) => name)).toEqual(['kanne.png']);
  });
});

describe('Metricool', () => {
  const networks = [
    'Facebook',
    'Twitter/X',
    'LinkedIn',
    'GBP',
    'Instagram',
    'Pinterest',
    'TikTok',
    'Youtube',
    'Threads',
    'Bluesky',
  ];
  const pictures = Array.from({ length: 10 }, (_, index) => `Picture Url ${index + 1}`);
  const altTexts = Array.from({ length: 10 }, (_, index) => `Alt text picture ${index + 1}`);
  const more = [
    'Document title',
    'Shortener',
    'Pinterest Board',
    'Pinterest Pin Title',
    'Pinterest Pin Link',
    'Instagram Post Type',
    'Youtube Video Title',
    'Youtube Video Privacy',
    'First Comment Text',
    'Brand name',
  ];
  const filler = Array.from({ length: 80 }, (_, index) => `Setting ${index + 1}`);
  const header = (width: number) =>
    ['Text', 'Date', 'Time', 'Draft', ...networks, ...pictures, ...altTexts, ...more, ...filler].slice(
      0,
      width,
    );
  const row = (width: number, values: Readonly<Record<string, string>>) =>
    header(width)
      .map((name) => `"${values[name] ?? (networks.includes(name) ? 'false' : '')}"`)
      .join(',');
  const file = (width: number, values: Readonly<Record<string, string>>) =>
    `${header(width).join(',')}\n${row(width, values)}\n`;
  const values = {
    Text: 'Sieben Schalen',
    Date: '2026-05-05',
    Time: '18:00:00',
    Draft: 'true',
    Instagram: 'TRUE',
    Youtube: 'true',
    'Picture Url 1': 'https://a.example/eins.jpg',
    'Picture Url 3': 'https://a.example/drei.jpg',
    'Alt text picture 1': 'Eine Schale von oben',
    'Alt text picture 3': 'Ein Tisch',
    'Instagram Post Type': 'REEL',
    'Youtube Video Title': 'Sieben Schalen in sieben Tagen',
    'Youtube Video Privacy': 'PUBLIC',
    'Pinterest Board': 'Keramik',
    'First Comment Text': 'Link im Profil',
  };

  test.each([77, 97])(
    'a plan of %s columns: networks, files with their texts, titles of one network',
    async (width) => {
      expect(header(width)).toHaveLength(width);
      const { format, tables, ...proposal } = await twice(file(width, values));
      const [post] = tables.posts.values();
      if (post === undefined) throw new Error('no post');
      expect([format, problemsIn(proposal)]).toEqual(['metricool', []]);
      expect(post).toMatchObject({ date: '2026-05-05', time: '18:00', status: 'drafting', format: 'video' });
      expect(networksOf(tables, post)).toEqual(['instagram', 'youtube']);
      const titles = post.variants.map(({ channelId, title }) => [
        tables.channels.get(channelId ?? '')?.network,
        title,
      ]);
      expect(new Map(titles as [string, string][])).toEqual(
        new Map([
          ['instagram', ''],
          ['youtube', 'Sieben Schalen in sieben Tagen'],
        ]),
      );
      expect(post.variants[0]?.media.map(({ name, altText }) => [name, altText])).toEqual([
        ['eins.jpg', 'Eine Schale von oben'],
        ['drei.jpg', 'Ein Tisch'],
      ]);
      expect(post.variants[0]?.firstComment).toBe('Link im Profil');
      // A board of a network that the row does not go to is only a filled form.
      expect(post.notes).not.toContain('Keramik');
    },
  );

  test('one row that changed changes one post', async () => {
    const { counts } = await changedBy(file(77, values), file(77, { ...values, Time: '19:00:00' }));
    expect(counts).toEqual({ new: 0, changed: 1, same: 0, skipped: 0 });
  });
});

describe('Trello', () => {
  const board = (changes: Readonly<Record<string, unknown>> = {}) =>
    JSON.stringify({
      name: 'Redaktion',
      actions: [{ memberCreator: { fullName: 'Erika Mustermann' } }],
      members: [{ fullName: 'Erika Mustermann', username: 'erika' }],
      lists: [
        { id: 'l1', name: 'In Arbeit', closed: false },
        { id: 'l2', name: 'Instagram', closed: false },
        { id: 'l3', name: 'Diese Woche', closed: false },
        { id: 'l4', name: 'Altes', closed: true },
      ],
      cards: [
        {
          id: 'c1',
          name: 'Ofen auf',
          desc: 'Wir öffnen den Ofen',
          due: '2026-05-05T22:30:00.000Z',
          dueComplete: false,
          idList: 'l1',
          idMembers: ['m1'],
          labels: [
            { name: 'Werkstatt', color: 'green' },
            { name: 'LinkedIn', color: 'blue' },
            { name: '', color: 'red' },
          ],
          closed: false,
          shortUrl: 'https://trello.example/c/1',
          attachments: [{ name: 'ofen.jpg', url: 'https://trello.example/a/ofen.jpg' }],
          ...changes,
        },
        {
          id: 'c2',
          name: 'Schalen',
          desc: '',
          due: null,
          dueComplete: true,
          idList: 'l2',
          labels: [],
          closed: false,
        },
        {
          id: 'c3',
          name: 'Gruß',
          desc: '',
          due: '2026-06-01T10:00:00.000Z',
          idList: 'l3',
          labels: [],
          closed: false,
        },
        { id: 'c4', name: 'Weg', desc: '', due: null, idList: 'l1', labels: [], closed: true },
        { id: 'c5', name: 'Auch weg', desc: '', due: null, idList: 'l4', labels: [], closed: false },
      ],
      checklists: [
        {
          idCard: 'c1',
          name: 'Vorher',
          checkItems: [
            { name: 'Foto', state: 'complete' },
            { name: 'Text', state: 'incomplete' },
          ],
        },
      ],
    });

  test('lists tell state or network, labels network or pillar, and the due moment is on the clock of the plan', async () => {
    const { format, tables, archived, ...proposal } = await twice(board());
    expect([format, archived, proposal.counts]).toEqual([
      'trello',
      2,
      { new: 3, changed: 0, same: 0, skipped: 0 },
    ]);
    const [first, second, third] = [...tables.posts.values()];
    expect(first).toMatchObject({ title: 'Ofen auf', date: '2026-05-06', time: '00:30', status: 'drafting' });
    expect(first === undefined ? [] : networksOf(tables, first)).toEqual(['linkedin']);
    expect(tables.pillars.get(first?.pillarId ?? '')?.name).toBe('Werkstatt');
    expect(first?.notes).toContain('Vorher:\n[x] Foto\n[ ] Text');
    expect(first?.variants[0]).toMatchObject({ text: 'Wir öffnen den Ofen', media: [{ name: 'ofen.jpg' }] });
    expect(second === undefined ? [] : networksOf(tables, second)).toEqual(['instagram']);
    expect(second).toMatchObject({ date: null, status: 'approved' });
    expect(third?.notes).toContain('List Name: Diese Woche');
  });

  test('people of the board are not taken along, wherever they stand', async () => {
    expect(JSON.stringify((await propose(board())).changes)).not.toMatch(/Erika|erika|m1/);
  });

  test('archived cards stay out and are named, until they are asked for', async () => {
    const first = await propose(board());
    expect(first.problems[0]).toEqual({
      line: 1,
      code: 'archivedLeftOut',
      effect: 'skipped',
      values: { count: 2 },
    });
    const all = await propose(board(), { mapping: { ...first.mapping, hasArchived: true } });
    expect([all.counts.new, all.problems.filter(({ code }) => code === 'archivedLeftOut')]).toEqual([5, []]);
  });

  test('a card stays the same post when its day, list and name change', async () => {
    const { counts, posts } = await changedBy(
      board(),
      board({ name: 'Ofen zu', due: '2026-07-01T10:00:00.000Z', idList: 'l3' }),
    );
    expect(counts).toEqual({ new: 0, changed: 1, same: 2, skipped: 0 });
    expect(posts[0]).toMatchObject({ title: 'Ofen zu', date: '2026-07-01' });
  });

  test('the table of a paid board says the same', async () => {
    const csv = [
      'Card ID,Card Name,Card URL,Card Description,Labels,Members,Due Date,Attachment Count,Attachment Links,Checklist Item Total Count,Checklist Item Completed Count,Vote Count,Comment Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete',
      'c1,Ofen auf,https://trello.example/c/1,Wir öffnen den Ofen,"Werkstatt (green),LinkedIn (blue),(red)",Erika Mustermann,2026-05-05T22:30:00.000Z,1,https://trello.example/a/ofen.jpg,2,1,0,0,2026-05-01T00:00:00.000Z,l1,In Arbeit,b1,Redaktion,false,,false',
      'c4,Weg,,,,,,0,,0,0,0,0,,l1,In Arbeit,b1,Redaktion,true,,false',
    ].join('\n');
    const { format, tables, archived, ...proposal } = await twice(csv);
    const [post] = tables.posts.values();
    expect([format, archived, proposal.counts.new]).toEqual(['trello', 1, 1]);
    expect(post).toMatchObject({ title: 'Ofen auf', date: '2026-05-06', time: '00:30', status: 'drafting' });
    expect(tables.pillars.get(post?.pillarId ?? '')?.name).toBe('Werkstatt');
    expect(JSON.stringify(proposal.changes)).not.toContain('Erika');
  });
});

describe('Notion', () => {
  const hash = '0123456789abcdef0123456789abcdef';
  const csv =
    '\uFEFFName,Date,Channel,Status,Featured,Campaign\nOfen auf,"January 5, 2026 9:00 AM (GMT+1) → January 5, 2026 10:00 AM",Instagram,In progress,No,Frühling (https://www.notion.so/abc)\nSchalen,"January 7, 2026",LinkedIn,Done,Yes,\n';
  const archive = (body: string) =>
    zipSync({
      [`Redaktion/Plan ${hash}_all.csv`]: strToU8(csv),
      [`Redaktion/Plan ${hash}.csv`]: strToU8('Name\nOfen auf\n'),
      [`Redaktion/Plan ${hash}/Ofen auf ${hash}.md`]: strToU8(
        `# Ofen auf\n\nDate: January 5, 2026\nStatus: In progress\n\n${body}\n\n![ofen](Ofen%20auf/ofen.jpg)\n`,
      ),
    });

  test('an export: the whole table, days as shown, relations by name, ticks, and the text of a page', async () => {
    const { format, tables, ...proposal } = await twice(archive('Wir öffnen den Ofen.'), 'Export.zip');
    const [first, second] = [...tables.posts.values()];
    expect([format, proposal.counts.new, proposal.sheets.map(({ name }) => name)]).toEqual([
      'notion',
      2,
      ['Plan'],
    ]);
    expect(first).toMatchObject({ title: 'Ofen auf', date: '2026-01-05', time: '09:00', status: 'drafting' });
    expect(first?.variants[0]).toMatchObject({ text: 'Wir öffnen den Ofen.', media: [{ name: 'ofen.jpg' }] });
    expect(tables.campaigns.get(first?.campaignId ?? '')?.name).toBe('Frühling');
    expect(first?.notes).not.toContain('Featured');
    expect(second).toMatchObject({ date: '2026-01-07', status: 'approved' });
    expect(second?.notes).toContain('Featured: Yes');
  });

  test('an archive inside the archive, as large exports have it, is read too', async () => {
    const outer = zipSync({ 'Export-1/Part-1.zip': archive('Innen') });
    expect((await propose(outer, { name: 'Export.zip' })).counts.new).toBe(2);
  });

  test('a page that changed changes one post', async () => {
    const { counts, posts } = await changedBy(archive('Eins'), archive('Zwei'), 'Export.zip');
    expect(counts).toEqual({ new: 0, changed: 1, same: 1, skipped: 0 });
    expect(posts[0]?.variants[0]?.text).toBe('Zwei');
  });

  test('a table by itself is known by its name', async () => {
    expect((await twice(csv, `Plan ${hash}.csv`)).format).toBe('notion');
  });

  test('an archive without a table is named as one', async () => {
    expect(await refusal(propose(zipSync({ 'a.md': strToU8('# A') })))).toEqual({
      code: 'file-not-recognised',
      reason: 'archive',
    });
  });
});
