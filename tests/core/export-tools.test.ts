import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import type { ExportFormat, ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createChannel } from '#shared/plan/channel.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

const TEXT = '@alle: "Ofen auf", 140 Stück;\nab 24 € 👩‍👩‍👧‍👦';

describe('the file for Hootsuite', () => {
  it('has three quoted columns and no head, the text with its line breaks and the link with its tags', async () => {
    const { name, text } = await single(
      'hootsuite',
      withPosts([aPost('a', {}, { link: LINK, linkTags: TAGS })]),
    );
    expect(name).toBe('Lindenhof Keramik – Hootsuite – Instagram – Europe-Berlin – 2026-10-14.csv');
    expect(text.charCodeAt(0), 'no byte order mark').toBe('"'.charCodeAt(0));
    expect(rowsOf(text)).toEqual([['10/20/2026 09:30', `${TEXT}\n#keramik`, TAGGED]]);
    for (const line of text.split('\r\n').slice(0, -1)) expect(line).toMatch(/^".*"$/s);
  });

  it.each([
    ['month-first', '10/20/2026 09:30'],
    ['day-first', '20/10/2026 09:30'],
    ['year-first', '2026/10/20 09:30'],
  ] as const)('writes days with the %s', async (dateOrder, when) => {
    const { text } = await single('hootsuite', withPosts([aPost('a')]), { options: { dateOrder } });
    expect(rowsOf(text)[0]?.[0]).toBe(when);
  });

  it('holds at most 350 rows of one account; what is more stands in numbered files of an archive', async () => {
    const posts = [
      ...Array.from({ length: 701 }, (_, index) => aPost(`p${index}`)),
      aPost('x', {}, { channelId: 'channel-x' }),
    ];
    const files = await several('hootsuite', withPosts(posts));
    expect(files.map(({ name, text }) => [name, rowsOf(text).length])).toEqual([
      ['Lindenhof Keramik – Hootsuite – Instagram – Europe-Berlin – 1 von 3 – 2026-10-14.csv', 350],
      ['Lindenhof Keramik – Hootsuite – Instagram – Europe-Berlin – 2 von 3 – 2026-10-14.csv', 350],
      ['Lindenhof Keramik – Hootsuite – Instagram – Europe-Berlin – 3 von 3 – 2026-10-14.csv', 1],
      ['Lindenhof Keramik – Hootsuite – X – Europe-Berlin – 2026-10-14.csv', 1],
    ]);
  });
});

describe('the file for Buffer', () => {
  it('has exactly Buffer’s head, the link in the text, one picture from the web and no other', async () => {
    const media = [
      'ofen.jpg',
      'http://a.example/1.jpg',
      'https://a.example/film.mp4',
      'https://a.example/2.PNG?x=1',
    ].map((name, index) => createPostMedium(`m${index}`, { name }));
    const variant = { channelId: 'channel-x', link: LINK, linkTags: TAGS, media, text: 'Ofen auf' };
    const { text } = await single('buffer', withPosts([aPost('a', { pillarId: 'pillar-craft' }, variant)]));
    expect(text.startsWith('Text,Image URL,Tags,Posting Time\r\n')).toBe(true);
    expect(rowsOf(text)[1]).toEqual([
      `Ofen auf\n${TAGGED}\n#keramik`,
      'https://a.example/2.PNG?x=1',
      'Handwerk',
      '2026-10-20 09:30',
    ]);
  });

  it('holds one channel and at most 100 rows a file, and no blank row', async () => {
    const posts = Array.from({ length: 250 }, (_, index) =>
      aPost(
        `p${index}`,
        {},
        { channelId: index % 10 === 0 ? 'channel-x' : 'channel-instagram', text: 'Ofen' },
      ),
    );
    const files = await several('buffer', withPosts(posts));
    expect(files.map(({ text }) => rowsOf(text).length - 1)).toEqual([25, 100, 100, 25]);
    for (const { text } of files) expect(rowsOf(text).every((row) => row.length === 4)).toBe(true);
  });
});

describe('the file for Metricool', () => {
  it('fills the core columns by their names', async () => {
    const { text } = await single('metricool', withPosts([aPost('a', {}, { firstComment: 'Fragen?' })]));
    const [row] = recordsOf(text);
    expect(row).toMatchObject({
      Text: `${TEXT}\n#keramik`,
      Date: '2026-10-20',
      Time: '09:30:00',
      Draft: 'false',
      Instagram: 'true',
      'Twitter/X': 'false',
      'First Comment Text': 'Fragen?',
    });
  });

  it('has the titles and links of networks that have their own', async () => {
    const pins = createChannel({ id: 'pins', now: NOW }, { network: 'pinterest' });
    const post = aPost('a', {}, { channelId: 'pins', title: 'Aus dem Ofen', link: LINK, linkTags: TAGS });
    const { text } = await single('metricool', applyChanges(withPosts([post]), [added('channels', pins)]));
    expect(recordsOf(text)[0]).toMatchObject({
      Pinterest: 'true',
      'Pinterest Pin Title': 'Aus dem Ofen',
      'Pinterest Pin Link': TAGGED,
    });
  });

  it('keeps the columns of the table that Metricool handed out, in their order, and leaves unknown ones empty', async () => {
    const template = '\ufeffText;Date;Time;Draft;Brand name;Instagram;Shortener\r\n;;;;;;\r\n';
    const { text } = await single('metricool', withPosts([aPost('a')]), { options: { template } });
    expect(rowsOf(text)[0]).toEqual([
      'Text',
      'Date',
      'Time',
      'Draft',
      'Brand name',
      'Instagram',
      'Shortener',
    ]);
    expect(rowsOf(text)[1]).toEqual([`${TEXT}\n#keramik`, '2026-10-20', '09:30:00', 'false', '', 'true', '']);
  });
});

describe('the table for other tools', () => {
  it('comes with a list of the media files', async () => {
    const media = [createPostMedium('m', { name: 'ofen.jpg', altText: 'Ein Ofen' })];
    const files = await several('generic', withPosts([aPost('a', {}, { media })]));
    expect(recordsOf(files[0]?.text ?? '')[0]).toMatchObject({
      'Time Zone': 'Europe/Berlin',
      Media: 'ofen.jpg',
    });
    expect(recordsOf(files[1]?.text ?? '')[0]).toMatchObject({
      File: 'ofen.jpg',
      'Alt Text': 'Ein Ofen',
      'Moment (UTC)': '2026-10-20T07:30:00Z',
    });
  });
});

describe('the files for Trello and Notion', () => {
  it('have one card a post, its state as the list, the moment in UTC', async () => {
    const { text } = await single('trello', aPlan());
    const cards = recordsOf(text);
    expect(Object.keys(cards[0] ?? {})).toEqual(['name', 'desc', 'due', 'labels', 'list']);
    expect(cards.map(({ name, due, list }) => [name, due, list])).toEqual([
      ['Gewinnspiel', '2026-10-15T10:00:00.000Z', 'Gestrichen'],
      ['Der Brand im Oktober 🔥', '2026-10-15T16:00:00.000Z', 'Freigegeben'],
      ['Gruß aus Lissabon', '2026-10-20T08:30:00.000Z', 'Angehalten'],
      ['Rundbrief Advent', '2026-11-28T11:00:00.000Z', expect.any(String)],
      ['Scherben als Mosaik', '', 'Idee'],
    ]);
  });

  it('are a board of the shape of Trello’s own export, with a list for each state and nobody’s name', async () => {
    const { name, text } = await single('trello-json', aPlan());
    expect(name).toMatch(/^Lindenhof Keramik – Trello – .*\.json$/);
    const board = JSON.parse(text);
    expect(board.lists.map((list: { name: string }) => list.name)).toEqual([
      'Idee',
      'In Arbeit',
      'In Prüfung',
      'Freigegeben',
      'Eingeplant',
      'Veröffentlicht',
      'Gestrichen',
      'Angehalten',
    ]);
    expect([board.members, board.actions]).toEqual([[], []]);
    const ids = [board, ...board.lists, ...board.labels, ...board.cards].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
    for (const { idList } of board.cards) expect(ids).toContain(idList);
    expect(text).not.toContain('geheim');
  });

  it('are a board whose cards any reader of Trello boards takes for the same posts', async () => {
    const { text } = await single('trello-json', aPlan());
    const board = JSON.parse(text);
    for (const card of board.cards) card.pluginData = [];
    const file = { name: 'board.json', bytes: new TextEncoder().encode(JSON.stringify(board)) };
    const empty = { ...aPlan(), posts: new Map() };
    const proposal = await proposeImport({ file, kind: null, mapping: null, tables: empty, now: NOW });
    const posts = [...applyChanges(empty, proposal.changes).posts.values()];
    expect(posts.map((post) => [post.title, post.date, post.time, post.status, post.isHeld])).toEqual([
      ['Gewinnspiel', '2026-10-15', '12:00', 'cancelled', false],
      ['Der Brand im Oktober 🔥', '2026-10-15', '18:00', 'approved', false],
      ['Gruß aus Lissabon', '2026-10-20', '10:30', 'idea', true],
      ['Rundbrief Advent', '2026-11-28', '12:00', expect.any(String), false],
      ['Scherben als Mosaik', null, null, 'idea', false],
    ]);
    expect(posts[1]).toMatchObject({
      pillarId: 'pillar-craft',
      variants: [{ channelId: 'channel-instagram' }],
    });
  });

  it('begin with the title and write days as Notion reads them', async () => {
    const { text } = await single('notion', aPlan());
    const [head, , kiln] = rowsOf(text);
    expect(head?.slice(0, 2)).toEqual(['Titel', 'Datum']);
    expect(kiln?.slice(0, 5)).toEqual([
      'Der Brand im Oktober 🔥',
      '2026-10-15',
      '18:00',
      'Freigegeben',
      'Instagram',
    ]);
    expect(text).not.toContain('geheim');
  });
});

describe('every file of a tool', () => {
  it.each(['hootsuite', 'buffer', 'metricool', 'generic', 'trello', 'trello-json', 'notion'] as const)(
    'as %s is read again by our own import, text and moment',
    async (format) => {
      for (const language of LANGUAGES) {
        const tables = withPosts([aPost('a', { title: 'Ofen' })]);
        const { name, text } = await single(format, tables, {
          language,
          options: { dateOrder: 'year-first' },
        });
        const file = { name, bytes: new TextEncoder().encode(text) };
        const empty = { ...tables, posts: new Map() };
        const proposal = await proposeImport({
          file,
          kind: 'calendar',
          mapping: null,
          tables: empty,
          now: NOW,
        });
        const [post, ...others] = [...applyChanges(empty, proposal.changes).posts.values()];
        expect(others).toEqual([]);
        expect([post?.date, post?.time]).toEqual(['2026-10-20', '09:30']);
        expect(post?.variants[0]?.text).toContain(TEXT);
      }
    },
  );

  it('counts what a tool does not get, with the reason', async () => {
    const plan = aPlan();
    const [post] = plan.posts.values();
    if (post === undefined) throw new Error('no post');
    const draft = { ...post, id: 'draft', status: 'drafting' } as const;
    const [before, after] = await Promise.all([
      made('generic', plan),
      made('generic', applyChanges(plan, [added('posts', draft)])),
    ]);
    const notReady = ({ leftOut }: Awaited<ReturnType<typeof made>>) =>
      leftOut.find(({ reason }) => reason === 'notReady')?.count ?? 0;
    expect(notReady(after) - notReady(before)).toBe(post.variants.length);
    expect((await made('csv', plan)).leftOut).toEqual([]);
  });

  it.each(['hootsuite', 'buffer', 'metricool', 'generic'] as const)(
    'as %s is refused in words where nothing may go out, instead of an empty archive',
    async (format) => {
      const empty = { ...aPlan(), posts: new Map() };
      await expect(made(format, empty)).rejects.toMatchObject({ code: 'nothing-to-export' });
    },
  );
});

const LINK = 'https://lindenhof.example/brand';
const TAGS = { source: 'instagram', medium: 'social', campaign: 'advent', content: '', term: '' };
const TAGGED = `${LINK}?utm_source=instagram&utm_medium=social&utm_campaign=advent`;

function aPost(id: string, fields: Partial<Post> = {}, variant: Partial<PostVariant> = {}): Post {
  return createPost(
    { id, now: '2026-07-01T08:00:00.000Z' },
    {
      title: id,
      status: 'approved',
      date: '2026-10-20',
      time: '09:30',
      notes: 'geheim',
      variants: [
        createPostVariant(`${id}-v`, {
          channelId: 'channel-instagram',
          language: 'de',
          text: TEXT,
          hashtags: '#keramik',
          ...variant,
        }),
      ],
      ...fields,
    },
  );
}

function withPosts(posts: readonly Post[]): Tables {
  const x = createChannel({ id: 'channel-x', now: NOW }, { network: 'x' });
  return {
    ...applyChanges(aPlan(), [added('channels', x)]),
    posts: new Map(posts.map((post) => [post.id, post])),
  };
}

async function made(format: ExportFormat, tables: Tables, wish: Partial<ExportRequest> = {}) {
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
  return createExport({ tables, request, now: NOW });
}

async function single(...input: Parameters<typeof made>) {
  const { name, bytes } = await made(...input);
  expect(name).toMatch(/\.(?:csv|json)$/);
  return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
}

async function several(...input: Parameters<typeof made>) {
  const { name, bytes } = await made(...input);
  expect(name).toMatch(/\.zip$/);
  return Object.entries(unzipSync(bytes)).map(([file, content]) => ({
    name: file,
    text: strFromU8(content),
  }));
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}

function recordsOf(text: string): readonly Record<string, string>[] {
  const [head = [], ...rows] = rowsOf(text);
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
