import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CALENDAR_FIELDS, CALENDAR_HEADERS } from '#core/imports/calendar-fields.ts';
import { wordKey } from '#core/imports/word-key.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { COLLECTIONS, type Tables } from '#shared/workspace/schema.ts';
import {
  accept,
  postsIn,
  problemsIn,
  propose,
  sheetRows,
  workbook,
  workspace,
} from '#tests/support/import-files.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/calendars/${name}`, import.meta.url));

function stored(tables: Tables, title: string): Post {
  const post = [...tables.posts.values()].find((candidate) => candidate.title === title);
  if (post === undefined) throw new Error(`no post ${title}`);
  return post;
}

describe('calendar import: a German plan with titles above, decimal days and a broken row', () => {
  const read = () => propose(fixture('redaktionsplan.csv'));

  test('recognises header row and columns', async () => {
    const { kind, mapping, header } = await read();
    expect(kind).toBe('calendar');
    expect(mapping).toEqual({
      headerRow: 2,
      columns: [
        'date',
        'ignore',
        'time',
        'channel',
        'format',
        'pillar',
        'title',
        'text',
        'status',
        'campaign',
      ],
      dateOrder: null,
      language: 'de',
      sheets: null,
      channelId: null,
      hasArchived: false,
    });
    expect(header[7]).toBe('Beitragstext');
  });

  test('understands days, times, networks, formats and states', async () => {
    const posts = postsIn(await read());
    expect(
      posts.map(({ date, time, title, format, status, notes }) => [date, time, title, format, status, notes]),
    ).toEqual([
      ['2026-05-05', '18:00', 'Am Rad', 'video', 'approved', ''],
      ['2026-05-07', '09:30', 'Brief im Mai', null, 'drafting', ''],
      ['2026-05-08', null, 'Warum Ton', 'carousel', 'drafting', ''],
      [null, null, 'Noch ohne Tag', 'photo', 'idea', ''],
    ]);
  });

  test('reports rows by their true line and counts what is left out', async () => {
    const proposal = await read();
    expect(problemsIn(proposal)).toEqual(['8 unreadableDate skipped', '9 noDate kept']);
    expect(proposal.counts).toEqual({ new: 4, changed: 0, same: 0, skipped: 1 });
    expect(proposal.preview.map(({ line, outcome, title }) => [line, outcome, title])).toEqual([
      ['4', 'new', 'Am Rad'],
      ['6', 'new', 'Brief im Mai'],
      ['7', 'new', 'Warum Ton'],
      ['8', 'skipped', 'Gibt es nicht'],
      ['9', 'new', 'Noch ohne Tag'],
    ]);
  });

  test('makes one variant for each channel, and each new channel, pillar and campaign once', async () => {
    const proposal = await read();
    const tables = accept(workspace(), proposal);
    expect([...tables.channels.values()].map(({ network }) => network)).toEqual([
      'instagram',
      'facebook',
      'newsletter',
      'linkedin',
      'pinterest',
    ]);
    expect([...tables.pillars.values()].map(({ name, colour }) => [name, colour])).toEqual([
      ['Werkstatt', 'clay'],
      ['Haltung', 'amber'],
      ['Produkte', 'olive'],
    ]);
    const campaigns = [...tables.campaigns.values()];
    expect(campaigns.map(({ name }) => name)).toEqual(['Frühling']);
    expect(stored(tables, 'Warum Ton').campaignId).toBe(campaigns[0]?.id);
    expect(stored(tables, 'Brief im Mai').campaignId).toBeNull();
    expect(
      stored(tables, 'Am Rad').variants.map(({ channelId, language, text }) => [channelId, language, text]),
    ).toEqual([
      ['import-channel-instagram', 'de', 'Wir drehen\neine Schale'],
      ['import-channel-facebook', 'de', 'Wir drehen\neine Schale'],
    ]);
  });

  test('proposes records that the store accepts', async () => {
    const proposal = await read();
    for (const { collection, after } of proposal.changes)
      expect(COLLECTIONS[collection].safeParse(after).error).toBeUndefined();
    expect(integrityOfTables(accept(workspace(), proposal))).toEqual([]);
  });
});

test('reads an Italian table with tabs: named days, dotted times, a link, hashtags and a caption', async () => {
  const proposal = await propose(fixture('calendario.tsv'), { tables: workspace({ languages: ['it'] }) });
  const [first, second] = postsIn(proposal);
  expect([first?.date, first?.time, first?.format, first?.status]).toEqual([
    '2026-05-04',
    '10:30',
    'carousel',
    'review',
  ]);
  expect(first?.variants[0]).toMatchObject({
    text: 'Impastiamo insieme',
    hashtags: '#ceramica #mani',
    callToAction: 'Scopri',
    link: 'https://esempio.it/mani',
    language: 'it',
  });
  expect([second?.date, second?.time, second?.format, second?.status]).toEqual([
    '2026-05-05',
    '18:00',
    'video',
    'scheduled',
  ]);
  expect(second?.notes).toBe('Formato: Reel 15s\nLink: link in bio');
  expect(problemsIn(proposal)).toEqual(['3 yearGuessed kept', '3 linkNotUsable kept']);
});

describe('calendar import: headers', () => {
  test('the lists of header words hold words in the form in which they are compared', () => {
    const wrong = CALENDAR_FIELDS.flatMap((field) =>
      CALENDAR_HEADERS[field].split('|').filter((word) => wordKey(word) !== word),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    [
      'en',
      'Date,Time,Channel,Language,Format,Pillar,Campaign,Title,Text,Hashtags,Link,Call to action,First comment,Visual,Status,Audience,Objective,Owner,Notes',
    ],
    [
      'de',
      'Datum,Uhrzeit,Kanal,Sprache,Format,Themensäule,Kampagne,Titel,Text,Hashtags,Link,Handlungsaufforderung,Erster Kommentar,Bildmaterial,Status,Zielgruppe,Ziel,Zuständig,Notizen',
    ],
    [
      'it',
      'Data,Ora,Canale,Lingua,Formato,Tema portante,Campagna,Titolo,Testo,Hashtag,Link,Invito all’azione,Primo commento,Materiale visivo,Stato,Pubblico,Obiettivo,Responsabile,Note',
    ],
    [
      'es',
      'Fecha,Hora,Canal,Idioma,Formato,Pilar,Campaña,Título,Texto,Hashtags,Enlace,Llamada a la acción,Primer comentario,Material visual,Estado,Público,Objetivo,Responsable,Notas',
    ],
    [
      'fr',
      'Date,Heure,Canal,Langue,Format,Pilier,Campagne,Titre,Texte,Hashtags,Lien,Appel à l’action,Premier commentaire,Visuel,Statut,Cible,Objectif,Responsable,Notes',
    ],
  ])('knows the headers of the %s export', async (_, header) => {
    const row =
      '2026-05-05,18:00,Instagram,de,Video,Werkstatt,Frühling,Am Rad,Wir drehen eine schöne Schale,#ton,https://a.at,Kommen,Danke,Hände,Idee,Gäste,Reichweite,Eva,Regen';
    const { mapping } = await propose(`${header}\n${row}`, { kind: 'calendar' });
    expect(mapping.columns).toEqual(
      'date,time,channel,language,format,pillar,campaign,title,text,hashtags,link,callToAction,firstComment,visualBrief,status,audience,objective,owner,notes'.split(
        ',',
      ),
    );
  });

  test('takes the language of the texts from a bracket in the header', async () => {
    const { mapping } = await propose('Date,Platform,Caption (FR)\n2026-05-05,Instagram,Bonjour à tous ici');
    expect([mapping.columns, mapping.language]).toEqual([['date', 'channel', 'text'], 'fr']);
  });

  test('lets the cells decide: a full column of days is the day, a type that is no format is the pillar', async () => {
    const { mapping } = await propose(
      'When we post,Content Type,Topic,Day\n2026-05-05,Educational,Tips,Tue\n2026-05-06,Promotional,Sale,Wed\n2026-05-07,Educational,More,Thu',
      { kind: 'calendar' },
    );
    expect(mapping.columns).toEqual(['date', 'pillar', 'title', 'ignore']);
    const formats = await propose('Date,Content Type,Topic\n2026-05-05,Reel,Tips\n2026-05-06,Carousel,Sale');
    expect(formats.mapping.columns).toEqual(['date', 'format', 'title']);
  });

  test('takes short texts for texts where the head says so, even if they are words for states', async () => {
    const rows = ['2026-05-05,Instagram,New', '2026-05-06,Instagram,Open', '2026-05-07,Instagram,Idea'];
    const proposal = await propose(`Date,Platform,Text\n${rows.join('\n')}`);
    expect(proposal.mapping.columns).toEqual(['date', 'channel', 'text']);
    expect(postsIn(proposal).map(({ variants }) => variants[0]?.text)).toEqual(['New', 'Open', 'Idea']);
    const stated = await propose(`Date,Title,Progress of it\n${rows.join('\n')}`);
    expect(stated.mapping.columns).toContain('status');
  });

  test('survives headers that are the names of an object’s own machinery, and doubled ones (matrix 52)', async () => {
    const proposal = await propose('Date,Title,__proto__,constructor,Extra,Extra\n2026-05-05,One,a,b,c,d');
    expect(postsIn(proposal)[0]?.notes).toBe('__proto__: a\nconstructor: b\nExtra: c\nExtra: d');
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  test('uses a mapping that a person gave, even one that names unknown fields or too few columns', async () => {
    const proposal = await propose('Date,Title,Words\n2026-05-05,One,Hello', {
      kind: 'calendar',
      mapping: { headerRow: 0, columns: ['date', 'text', 'toString'], dateOrder: null, language: 'en' },
    });
    expect(proposal.mapping.columns).toEqual(['date', 'text', null]);
    expect(postsIn(proposal)[0]).toMatchObject({ title: 'One', notes: 'Words: Hello' });
  });

  test('recognises the columns anew for a header row that a person chose', async () => {
    const proposal = await propose('Date,Title\nx,y\nDate,Caption\n2026-05-05,Hello there everyone', {
      kind: 'calendar',
      mapping: { headerRow: 2, columns: [], dateOrder: null, language: 'en' },
    });
    expect(proposal.mapping.columns).toEqual(['date', 'text']);
    expect(proposal.sample).toEqual([['2026-05-05', 'Hello there everyone']]);
  });
});

describe('calendar import: ambiguous days (matrix 51)', () => {
  const dates = (...cells: string[]) =>
    ['Datum,Titel', ...cells.map((cell, index) => `${cell},T${index}`)].join('\n');

  test('are decided by the whole column', async () => {
    const proposal = await propose(dates('03/04/2026', '25/04/2026'));
    expect(postsIn(proposal).map(({ date }) => date)).toEqual(['2026-04-03', '2026-04-25']);
    expect([proposal.mapping.dateOrder, problemsIn(proposal)]).toEqual([null, []]);
    const american = await propose(dates('03/04/2026', '04/25/2026'));
    expect(postsIn(american).map(({ date }) => date)).toEqual(['2026-03-04', '2026-04-25']);
  });

  test('are asked about when nothing decides, the day first under headers that are not English', async () => {
    const proposal = await propose(dates('03/04/2026', '05/06/2026'));
    expect(proposal.mapping.dateOrder).toBe('day-first');
    expect(proposal.problems).toEqual([
      { line: 1, code: 'ambiguousDates', effect: 'kept', values: { order: 'dayFirst' } },
    ]);
  });

  test('start with the month in an American workspace under English headers', async () => {
    const proposal = await propose('Date,Title,Status\n03/04/2026,One,Draft', {
      tables: workspace({ timeZone: 'America/New_York' }),
    });
    expect([proposal.mapping.dateOrder, postsIn(proposal)[0]?.date]).toEqual(['month-first', '2026-03-04']);
    expect(proposal.problems[0]?.values).toEqual({ order: 'monthFirst' });
  });

  test('are read as the person answered, and not asked about again', async () => {
    const first = await propose(dates('03/04/2026'));
    const answered = await propose(dates('03/04/2026'), {
      mapping: { ...first.mapping, dateOrder: 'month-first' },
    });
    expect([postsIn(answered)[0]?.date, problemsIn(answered)]).toEqual(['2026-03-04', []]);
    expect(answered.mapping.dateOrder).toBe('month-first');
  });
});

describe('calendar import: workbooks and odd rows', () => {
  test('reads days, times and serial numbers from a workbook, and names the sheets it left out', async () => {
    const bytes = workbook({
      Hinweise: sheetRows([['Bitte nur im Mai ausfüllen']]),
      Mai: sheetRows([
        ['Datum', 'Uhrzeit', 'Titel', 'Kanal'],
        [{ day: 46147 }, { time: 0.75 }, 'Eins', 'Instagram'],
        [46148, null, 'Zwei', 'Instagram'],
      ]),
    });
    const proposal = await propose(bytes, { name: 'plan.xlsx' });
    expect(postsIn(proposal).map(({ date, time, title }) => [date, time, title])).toEqual([
      ['2026-05-05', '18:00', 'Eins'],
      ['2026-05-06', null, 'Zwei'],
    ]);
    expect(proposal.problems).toEqual([
      { line: 1, code: 'otherSheets', effect: 'kept', values: { sheet: 'Mai', others: 'Hinweise' } },
    ]);
  });

  test('keeps cells beyond the header, and skips a row that holds only a remark', async () => {
    const proposal = await propose('Date,Title,Notes\n2026-05-05,One,n,more,\n,,Only a remark\n');
    expect(postsIn(proposal)[0]?.notes).toBe('n\nmore');
    expect(problemsIn(proposal)).toEqual(['3 onlyNotes skipped']);
  });

  test('lends the beginning of the text where there is no title', async () => {
    const long = `${'Wort '.repeat(40)}Ende`;
    const [post] = postsIn(
      await propose(`Date,Caption\n2026-05-05,"Erste Zeile\nZweite"\n2026-05-06,${long}`),
    );
    expect(post?.title).toBe('Erste Zeile');
    const [, second] = postsIn(
      await propose(`Date,Caption\n2026-05-05,"Erste Zeile\nZweite"\n2026-05-06,${long}`),
    );
    expect(second?.title.length).toBeLessThanOrEqual(81);
    expect(second?.title.endsWith('Wort…')).toBe(true);
  });

  test('keeps a status and a time that it does not know', async () => {
    const proposal = await propose('Date,Title,Time,Status\n2026-05-05,One,after lunch,Waiting for Bob');
    expect(postsIn(proposal)[0]).toMatchObject({
      status: 'idea',
      time: null,
      notes: 'Time: after lunch\nStatus: Waiting for Bob',
    });
    expect(problemsIn(proposal)).toEqual(['2 unreadableTime kept', '2 unknownStatus kept']);
  });

  test('lists at most 200 rows and 500 problems, and all changes', async () => {
    const rows = Array.from({ length: 700 }, (_, index) => `,Title ${index}`);
    const proposal = await propose(`Date,Title\n2026-05-05,First\n${rows.join('\n')}`);
    expect([proposal.preview.length, proposal.problems.length, proposal.changes.length]).toEqual([
      200, 500, 701,
    ]);
    expect(proposal.problems.at(-1)).toMatchObject({ code: 'moreProblems', values: { count: 201 } });
  });

  test('turns a moment with its offset into the day and time of the workspace', async () => {
    const [post] = postsIn(
      await propose('Due Date,Card Name\n2026-05-05T22:30:00.000Z,One\n2026-05-06T10:00:00+02:00,Two'),
    );
    expect([post?.date, post?.time]).toEqual(['2026-05-06', '00:30']);
  });
});
