import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES, type Language } from '#shared/base/language.ts';
import { parseQuickPost, type QuickPost, quickLines } from '#shared/plan/quick/quick-post.ts';

const TODAY = '2026-10-14'; // a Wednesday
const channel = (id: string, network: string, name = '') => ({ id, network, name, state: 'keep' as const });
const context = (language: Language = 'en') => ({
  language,
  today: TODAY,
  channels: [
    channel('ig', 'instagram'),
    channel('fb', 'facebook'),
    channel('li', 'linkedin'),
    channel('x', 'x'),
    channel('nl', 'newsletter', 'Werkstatt-Brief'),
  ],
  pillars: [
    { id: 'workshop', name: 'From the workshop' },
    { id: 'glaze', name: 'Glaze' },
  ],
  campaigns: [{ id: 'market', name: 'Christmas market 2026' }],
  names: ['Mira Albrecht', 'Eva Lindner', 'Eva Roth'],
  languages: ['de', 'en', 'pt-BR'],
});
const parse = (line: string, language: Language = 'en') => parseQuickPost(line, context(language));
/** Only what the line says. */
const said = (line: string, language: Language = 'en') => {
  const { pieces: _pieces, missingNetworks: _missing, ...fields } = parse(line, language);
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
};

describe('a post in one line', () => {
  it.each([
    [
      'en',
      'Tue 9:30 ig reel Unboxing #launch',
      {
        title: 'Unboxing',
        date: '2026-10-20',
        time: '09:30',
        channelIds: ['ig'],
        format: 'video',
        hashtags: ['#launch'],
      },
    ],
    [
      'en',
      'Unboxing the new bowl, fri 6pm on ig',
      { title: 'Unboxing the new bowl', date: '2026-10-16', time: '18:00', channelIds: ['ig'] },
    ],
    [
      'en',
      'next fri 9am fb+ig photo Kiln is open',
      { title: 'Kiln is open', date: '2026-10-23', time: '09:00', channelIds: ['fb', 'ig'], format: 'photo' },
    ],
    ['en', 'this fri Open day', { title: 'Open day', date: '2026-10-16' }],
    ['en', '+2w ig Autumn table', { title: 'Autumn table', date: '2026-10-28', channelIds: ['ig'] }],
    ['en', 'in 3 weeks Autumn table', { title: 'Autumn table', date: '2026-11-04' }],
    [
      'en',
      '15/3 fb photo Spring',
      { title: 'Spring', date: '2027-03-15', channelIds: ['fb'], format: 'photo' },
    ],
    ['en', '3/15 fb Spring', { title: 'Spring', date: '2027-03-15', channelIds: ['fb'] }],
    ['en', 'Spring bowls 15 March at 18:00', { title: 'Spring bowls', date: '2027-03-15', time: '18:00' }],
    [
      'en',
      'li carousel Five glazes ~1.5h @mira #glaze :de',
      {
        title: 'Five glazes',
        channelIds: ['li'],
        format: 'carousel',
        effort: 1.5,
        owner: 'Mira Albrecht',
        pillarId: 'glaze',
        languages: ['de'],
      },
    ],
    [
      'en',
      'Opening !draft #christmas https://example.com/a',
      { title: 'Opening', status: 'drafting', campaignId: 'market', link: 'https://example.com/a' },
    ],
    [
      'en',
      '2027-01-07 review ig How we pack',
      { title: 'How we pack', date: '2027-01-07', status: 'review', channelIds: ['ig'] },
    ],
    ['en', 'Thanks @Eva Roth and @brand', { title: 'Thanks and @brand', owner: 'Eva Roth' }],
    ['en', 'Slot @"Someone New" :pt-br', { title: 'Slot', owner: 'Someone New', languages: ['pt-BR'] }],
    [
      'de',
      'morgen 18 Uhr LinkedIn Karussell Werkstatt-Einblick @Eva ~2h',
      {
        title: 'Werkstatt-Einblick',
        date: '2026-10-15',
        time: '18:00',
        channelIds: ['li'],
        format: 'carousel',
        owner: 'Eva',
        effort: 2,
      },
    ],
    [
      'de',
      'Di, 15.12. um 9 ig Story Adventsmarkt',
      { title: 'Adventsmarkt', date: '2026-12-15', time: '09:00', channelIds: ['ig'], format: 'story' },
    ],
    [
      'de',
      'nächsten Freitag Werkstatt-Brief Neues Geschirr',
      { title: 'Neues Geschirr', date: '2026-10-23', channelIds: ['nl'] },
    ],
    [
      'de',
      'in 2 Wochen fb Brennofen ~30 min',
      { title: 'Brennofen', date: '2026-10-28', channelIds: ['fb'], effort: 0.5 },
    ],
    ['de', 'übermorgen fb Brennofen', { title: 'Brennofen', date: '2026-10-16', channelIds: ['fb'] }],
    [
      'it',
      'mar 9.30 ig reel Nuova collezione',
      { title: 'Nuova collezione', date: '2026-10-20', time: '09:30', channelIds: ['ig'], format: 'video' },
    ],
    [
      'it',
      'venerdì prossimo alle 18 fb Mercatino',
      { title: 'Mercatino', date: '2026-10-23', time: '18:00', channelIds: ['fb'] },
    ],
    [
      'it',
      'tra una settimana ig sondaggio Quale colore?',
      { title: 'Quale colore?', date: '2026-10-21', channelIds: ['ig'], format: 'poll' },
    ],
    [
      'it',
      'il 12 novembre fb Bottega aperta',
      { title: 'Bottega aperta', date: '2026-11-12', channelIds: ['fb'] },
    ],
    [
      'es',
      'mañana a las 18 ig carrusel Taller abierto',
      { title: 'Taller abierto', date: '2026-10-15', time: '18:00', channelIds: ['ig'], format: 'carousel' },
    ],
    ['es', 'el 12 de noviembre fb Feria', { title: 'Feria', date: '2026-11-12', channelIds: ['fb'] }],
    ['es', 'dentro de dos semanas li Empleo', { title: 'Empleo', date: '2026-10-28', channelIds: ['li'] }],
    ['es', 'el próximo viernes ig Feria', { title: 'Feria', date: '2026-10-23', channelIds: ['ig'] }],
    ['es', 'pasado mañana fb Feria', { title: 'Feria', date: '2026-10-16', channelIds: ['fb'] }],
    ['es', 'hoy a las 9 p. m. ig Feria', { title: 'Feria', date: TODAY, time: '21:00', channelIds: ['ig'] }],
    ['es', 'Feria mañana a las 6 de la tarde', { title: 'Feria', date: '2026-10-15', time: '18:00' }],
    [
      'es',
      'hoy a las 6 de la mañana ig Feria',
      { title: 'Feria', date: TODAY, time: '06:00', channelIds: ['ig'] },
    ],
    ['es', 'a las 12 de la noche ig Feria', { title: 'Feria', time: '00:00', channelIds: ['ig'] }],
    ['es', 'la semana que viene ig Feria', { title: 'Feria', date: '2026-10-19', channelIds: ['ig'] }],
    ['es', 'el martes de la semana que viene Feria', { title: 'Feria', date: '2026-10-20' }],
    [
      'it',
      'la prossima settimana fb Mercatino',
      { title: 'Mercatino', date: '2026-10-19', channelIds: ['fb'] },
    ],
    ['it', 'martedì della prossima settimana Mercatino', { title: 'Mercatino', date: '2026-10-20' }],
    [
      'it',
      'domani alle 8 di sera fb Mercatino',
      { title: 'Mercatino', date: '2026-10-15', time: '20:00', channelIds: ['fb'] },
    ],
    ['it', '1° dicembre fb Mercatino', { title: 'Mercatino', date: '2026-12-01', channelIds: ['fb'] }],
    [
      'de',
      'morgen 9 Uhr 30 fb Brennofen',
      { title: 'Brennofen', date: '2026-10-15', time: '09:30', channelIds: ['fb'] },
    ],
    [
      'de',
      'heute um 8 Uhr abends fb Brennofen',
      { title: 'Brennofen', date: TODAY, time: '20:00', channelIds: ['fb'] },
    ],
    [
      'de',
      'nächste Woche Dienstag fb Brennofen',
      { title: 'Brennofen', date: '2026-10-20', channelIds: ['fb'] },
    ],
    ['de', 'Brennofen am Freitag der nächsten Woche', { title: 'Brennofen', date: '2026-10-23' }],
    ['en', 'next week tuesday fb Kiln', { title: 'Kiln', date: '2026-10-20', channelIds: ['fb'] }],
    [
      'en',
      'today at 9 in the evening fb Kiln',
      { title: 'Kiln', date: TODAY, time: '21:00', channelIds: ['fb'] },
    ],
  ] as const)('reads in %s "%s"', (language, line, fields) => {
    expect(said(line, language)).toEqual(fields);
  });

  it.each([
    ['en', 'Review of the year'],
    ['en', 'Story of our clay'],
    ['en', 'Live from the kiln'],
    ['en', 'This is our story'],
    ['en', 'Unboxing part 1/2'],
    ['en', 'Open 24h'],
    ['en', 'Our top 5 at night'],
    ['en', 'Version 1.50'],
    ['en', 'Episode #12'],
    ['en', 'Sun in the workshop'],
    ['en', 'Write to mira@example.com'],
    ['en', 'Newsletter'],
    ['en', 'Smile :D and :p'],
    ['en', '"Tue 9:30 ig reel"'],
    ['de', 'So machen wir Ton'],
    ['de', 'Do it yourself'],
    ['de', 'Unser Foto'],
    ['it', 'Foto di famiglia'],
    ['es', 'Historia de la cerámica'],
    ['en', 'toString constructor __proto__'],
  ] as const)('leaves in %s "%s" the title it is', (language, line) => {
    const { title, pieces } = parse(line, language);
    expect({ title, pieces }).toEqual({ title: line.replace(/^"(.*)"$/, '$1'), pieces: [] });
  });

  it.each([
    ['en', 'tomorrow noon ig Bowl', '2026-10-15', '12:00', ''],
    ['en', 'Bowl fri at midday', '2026-10-16', '12:00', ''],
    ['en', 'Bowl, friday at midnight', '2026-10-16', '00:00', ''],
    ['en', 'Noon tue Bowl', '2026-10-20', '12:00', ''],
    ['en', 'Bowl at 12 noon', null, '12:00', ''],
    ['en', 'tomorrow morning ig Bowl', '2026-10-15', '09:00', 'morning'],
    ['en', 'tomorrow evening at 8 on ig Bowl', '2026-10-15', '20:00', ''],
    ['de', 'morgen früh ig Bowl', '2026-10-15', '09:00', 'früh'],
    ['de', 'Morgen früh um 8 ig Bowl', '2026-10-15', '08:00', ''],
    ['de', 'morgen Abend, ig Bowl', '2026-10-15', '19:00', 'Abend'],
    ['de', 'morgen Abend auf ig Bowl', '2026-10-15', '19:00', 'Abend'],
    ['de', 'Bowl morgen Abend um 8', '2026-10-15', '20:00', ''],
    ['de', 'heute Mittag ig Bowl', TODAY, '12:00', 'Mittag'],
    ['de', 'heute Mittag um 1 ig Bowl', TODAY, '13:00', ''],
    ['de', 'Bowl um 12 Uhr mittags', null, '12:00', ''],
    ['de', 'heute Morgen ig Bowl', TODAY, '09:00', 'Morgen'],
    ['de', 'Sonntag Morgen ig Bowl', '2026-10-18', '09:00', 'Morgen'],
    ['de', 'Bowl am Freitag in der Nacht', '2026-10-16', '21:00', 'in der Nacht'],
    ['de', 'Fr um Mitternacht ig Bowl', '2026-10-16', '00:00', ''],
    ['it', 'domani mattina ig Bowl', '2026-10-15', '09:00', 'mattina'],
    ['it', 'domani sera alle 8 ig Bowl', '2026-10-15', '20:00', ''],
    ['it', 'Bowl venerdì a mezzogiorno', '2026-10-16', '12:00', ''],
    ['it', 'ven mezzanotte ig Bowl', '2026-10-16', '00:00', ''],
    ['es', 'mañana por la tarde ig Bowl', '2026-10-15', '15:00', 'por la tarde'],
    ['es', 'Mañana por la mañana ig Bowl', '2026-10-15', '09:00', 'por la mañana'],
    ['es', 'Bowl mañana por la mañana', '2026-10-15', '09:00', 'por la mañana'],
    ['es', 'mañana por la tarde a las 6 ig Bowl', '2026-10-15', '18:00', ''],
    ['es', 'Bowl el viernes por la noche', '2026-10-16', '21:00', 'por la noche'],
    ['es', 'hoy al mediodía ig Bowl', TODAY, '12:00', ''],
    ['es', 'a las 12 del mediodía ig Bowl', null, '12:00', ''],
  ] as const)('reads in %s a part of the day: "%s"', (language, line, date, time, partOfDay) => {
    expect(parse(line, language)).toMatchObject({ title: 'Bowl', date, time, partOfDay });
  });

  it.each([
    ['de', 'Guten Morgen', null],
    ['de', 'Kaffee am Morgen', null],
    ['de', 'Jeden Morgen', null],
    ['de', 'Tee am Abend', null],
    ['de', 'So früh wie möglich', null],
    ['de', 'Gestern war Markt', null],
    ['es', 'La mañana en el taller', null],
    ['es', 'Café de la mañana', null],
    ['es', 'La feria de mañana', null],
    ['it', 'Il domani della ceramica', null],
    ['it', 'La fiera di domani', null],
    ['en', 'The shop of tomorrow', null],
    ['en', 'Yesterday we opened the kiln', null],
    ['en', 'High noon', null],
    ['en', 'Midnight blue', null],
    ['en', 'Morning in the workshop', null],
    ['en', 'tue ig Midnight blue', '2026-10-20'],
    ['en', 'tue Morning routine', '2026-10-20'],
    ['en', 'fri Night market', '2026-10-16'],
    ['de', 'Freitag Abend der offenen Tür', '2026-10-16'],
    ['de', 'morgen Mittag mit Eva', '2026-10-15'],
    ['it', 'venerdì Sera d’autunno', '2026-10-16'],
  ] as const)('takes no part of the day, and no day, out of the %s title in "%s"', (language, line, date) => {
    const quick = parse(line, language);
    const words = date === null ? line : line.replace(/^\S+ (ig )?/, '');
    expect(quick).toMatchObject({ title: words, date, time: null, status: null });
  });

  it.each([
    ['en', 'yesterday 18:00 ig Bowl', '18:00'],
    ['de', 'gestern Abend ig Bowl', '19:00'],
    ['it', 'ieri alle 18 ig Bowl', '18:00'],
    ['es', 'ayer por la tarde ig Bowl', '15:00'],
    ['en', '2026-10-13 ig Bowl', null],
  ] as const)(
    'takes what is recorded for a day that is past for published: %s "%s"',
    (language, line, time) => {
      const past = { title: 'Bowl', date: '2026-10-13', time };
      expect(parse(line, language)).toMatchObject({ ...past, status: 'published' });
      expect(parse(`${line} !draft`, language)).toMatchObject({ ...past, status: 'drafting' });
    },
  );

  it('keeps quoted words out of its reading', () => {
    expect(said('tue ig "Friday" is the new Monday')).toMatchObject({
      title: '"Friday" is the new Monday',
      date: '2026-10-20',
    });
  });

  it('names a network without a channel and leaves its word in the title', () => {
    const quick = parse('tue tiktok Kiln dance');
    expect(quick.title).toBe('tiktok Kiln dance');
    expect(quick.missingNetworks).toEqual(['tiktok']);
    expect(parse('A blog of threads').missingNetworks).toEqual([]);
  });

  it('takes a channel that is running before one that is closed', () => {
    const channels = [
      { ...channel('old', 'instagram'), state: 'close' as const },
      channel('new', 'instagram'),
    ];
    expect(parseQuickPost('reel ig Bowl', { ...context(), channels }).channelIds).toEqual(['new']);
  });

  it('tells the place of each piece in the line', () => {
    const line = '  Tue 9:30  ig reel Unboxing #launch';
    const pieces = parse(line).pieces.map(({ kind, start, end }) => [kind, line.slice(start, end)]);
    expect(pieces).toEqual([
      ['date', 'Tue'],
      ['time', '9:30'],
      ['channel', 'ig'],
      ['format', 'reel'],
      ['hashtag', '#launch'],
    ]);
  });
});

const PARTS = {
  day: [
    { en: 'tomorrow', de: 'morgen', it: 'domani', es: 'mañana' },
    { en: 'Monday', de: 'Montag', it: 'lunedì', es: 'lunes' },
    { en: 'tue', de: 'Di', it: 'mar', es: 'mar' },
    { en: 'next friday', de: 'nächsten Freitag', it: 'prossimo venerdì', es: 'el próximo viernes' },
    { en: 'in 3 weeks', de: 'in 3 Wochen', it: 'tra 3 settimane', es: 'en 3 semanas' },
    { en: '12 November', de: '12. November', it: '12 novembre', es: '12 de noviembre' },
    { en: '12/11', de: '12.11.', it: '12/11', es: '12/11' },
    { en: '2027-02-28', de: '2027-02-28', it: '2027-02-28', es: '2027-02-28' },
  ],
  time: [
    { en: '18:00', de: '18 Uhr', it: 'alle 18', es: 'a las 18' },
    { en: '6pm', de: '18:00', it: 'ore 18:00', es: '18h00' },
    { en: 'at 9:30', de: 'um 9:30', it: 'alle 9.30', es: 'a las 9:30' },
    { en: '18:30', de: '18.30 Uhr', it: 'ore 18.30', es: '18:30 h' },
    { en: '6pm', de: 'um 18 Uhr', it: 'alle ore 18', es: 'a las 18 h' },
  ],
  network: [
    { en: 'ig', de: 'Instagram', it: 'insta', es: 'IG' },
    { en: 'ig+fb', de: 'ig fb', it: 'ig, fb', es: 'ig & fb' },
  ],
  format: [
    { en: 'carousel', de: 'Karussell', it: 'carosello', es: 'carrusel' },
    { en: 'photo', de: 'Foto', it: 'foto', es: 'foto' },
    { en: 'poll', de: 'Umfrage', it: 'sondaggio', es: 'encuesta' },
  ],
  status: [
    { en: 'draft', de: 'Entwurf', it: 'bozza', es: 'borrador' },
    { en: 'approved', de: 'freigegeben', it: 'approvato', es: 'aprobado' },
  ],
  effort: [
    { en: '~2h', de: '~2 Std', it: '~2 ore', es: '~2 horas' },
    { en: '~1.5h', de: '~1,5h', it: '~90min', es: '~90 min' },
  ],
} as const;

const aPart = (list: readonly Readonly<Record<Language, string>>[]) => fc.constantFrom(...list);

describe('any line', () => {
  const aWord = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      'ig',
      'tue',
      'live',
      '#a',
      '@b',
      ':de',
      '~2h',
      '"',
      '„x“',
      'أهلا',
      '👩‍🍳',
      '!draft',
      '+',
      '1/2',
      '18',
      'next',
      'morgen',
      'mañana',
      'am',
      'por',
      'la',
      'yesterday',
      'noon',
      'Abend',
      '\u202e',
    ),
  );
  const aLine = fc.array(aWord, { maxLength: 20 }).map((words) => words.join(' '));

  it('never throws, and keeps every word that was not understood, in its order', () => {
    fc.assert(
      fc.property(aLine, fc.constantFrom(...LANGUAGES), (line, language) => {
        const { title, pieces } = parse(line, language);
        let [rest, from] = ['', 0];
        for (const { start, end } of pieces) {
          expect(start).toBeGreaterThanOrEqual(from);
          rest += `${line.slice(from, start)} `;
          from = end;
        }
        const kept = (rest + line.slice(from))
          .split(/\s+/u)
          .filter((word) => word !== '')
          .join(' ');
        const unquoted = (text: string) =>
          text
            .replace(/["„“”«»]/gu, '')
            .replace(/\s+/gu, ' ')
            .trim()
            // A comma between the title and what follows it is part of neither.
            .replace(/[,;\s]+$/u, '');
        expect(unquoted(title)).toBe(unquoted(kept));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same post in four languages', () => {
    const said = fc.record({
      day: aPart(PARTS.day),
      time: aPart(PARTS.time),
      network: aPart(PARTS.network),
      format: aPart(PARTS.format),
      status: aPart(PARTS.status),
      effort: aPart(PARTS.effort),
      isAtEnd: fc.boolean(),
    });
    fc.assert(
      fc.property(said, ({ isAtEnd, ...parts }) => {
        const posts = LANGUAGES.map((language) => {
          const plain = [parts.day, parts.time, parts.network, parts.format, parts.status].map(
            (part) => part[language],
          );
          const line = isAtEnd ? ['Keramik', ...plain] : [...plain, 'Keramik'];
          const { pieces: _pieces, ...post }: QuickPost = parse(
            [...line, parts.effort[language]].join(' '),
            language,
          );
          return post;
        });
        expect(posts[0]).toMatchObject({ title: 'Keramik' });
        for (const post of posts) expect(post).toEqual(posts[0]);
      }),
      { numRuns: 300 },
    );
  });

  it('means the same part of a day in four languages, at its beginning and at its end', () => {
    const day = [
      { en: 'tomorrow', de: 'morgen', it: 'domani', es: 'mañana' },
      { en: 'today', de: 'heute', it: 'oggi', es: 'hoy' },
      { en: 'friday', de: 'Freitag', it: 'venerdì', es: 'viernes' },
      { en: '12 November', de: '12. November', it: '12 novembre', es: '12 de noviembre' },
    ] as const;
    const part = [
      { en: 'morning', de: 'früh', it: 'mattina', es: 'por la mañana' },
      { en: 'in the afternoon', de: 'Nachmittag', it: 'di pomeriggio', es: 'por la tarde' },
      { en: 'night', de: 'Nacht', it: 'notte', es: 'por la noche' },
      { en: 'at noon', de: 'mittags', it: 'a mezzogiorno', es: 'al mediodía' },
      { en: 'at midnight', de: 'um Mitternacht', it: 'a mezzanotte', es: 'a medianoche' },
      { en: 'morning at 8', de: 'früh um 8', it: 'mattina alle 8', es: 'por la mañana a las 8' },
    ] as const;
    fc.assert(
      fc.property(aPart(day), aPart(part), fc.boolean(), (onDay, inPart, isAtEnd) => {
        const posts = LANGUAGES.map((language) => {
          const when = `${onDay[language]} ${inPart[language]}`;
          const { title, date, time } = parse(isAtEnd ? `Keramik ${when}` : `${when} Keramik`, language);
          return { title, date, time };
        });
        expect(posts[0]?.time).not.toBeNull();
        for (const post of posts) expect(post).toEqual({ ...posts[0], title: 'Keramik' });
      }),
    );
  });

  it.each([
    ['words', 'tue '.repeat(2500)],
    ['one word', 'a'.repeat(10_000)],
    ['opening quotes', '„'.repeat(10_000)],
    ['opening quotes apart', '" „ « '.repeat(2000)],
    ['tags', '#a '.repeat(3300)],
    ['one tag that is none', `#${'a'.repeat(10_000)}!`],
    ['commas', `a${','.repeat(10_000)}x`],
    ['commas behind a tag', `#a${','.repeat(10_000)}x`],
    ['names', '@a '.repeat(3300)],
    ['plus', 'ig+'.repeat(3300)],
    ['tildes', `~${'1'.repeat(10_000)}h`],
    ['right to left', 'שלום 👋 '.repeat(1200)],
  ])('reads 10,000 characters of %s and comes to an end', (_name, line) => {
    expect(parse(line, 'de')).toBeDefined();
  });

  it('is read the same on a computer whose own language has other small letters, as Turkish', () => {
    const small = vi.spyOn(String.prototype, 'toLocaleLowerCase');
    small.mockImplementation(function (this: string) {
      return this.replaceAll('I', 'ı').toLowerCase();
    });
    const line = 'FRI 9:30 IG INFOGRAPHIC Bowl';
    expect(said(line)).toEqual({
      title: 'Bowl',
      date: '2026-10-16',
      time: '09:30',
      channelIds: ['ig'],
      format: 'infographic',
    });
    small.mockRestore();
  });

  it('takes hours alone for a length of time where nothing else is said', () => {
    expect(said('Oferta 12 h', 'es')).toEqual({ title: 'Oferta 12 h' });
    expect(said('12 h de descuento', 'es')).toEqual({ title: '12 h de descuento' });
    expect(said('martes 12 h Oferta', 'es')).toEqual({ title: 'Oferta', date: '2026-10-20', time: '12:00' });
  });

  it('is one of many where several are pasted', () => {
    expect(quickLines('a\r\n\r\n  b \n\nc\u2028d')).toEqual({ lines: ['a', 'b', 'c', 'd'], left: 0 });
    const many = quickLines('x\n'.repeat(900));
    expect([many.lines.length, many.left]).toEqual([500, 400]);
  });
});
