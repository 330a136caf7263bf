import { describe, expect, it } from 'vitest';
import { type MomentImport, proposeMoments } from '#core/imports/moment-import.ts';
import type { MomentProposal } from '#shared/api/moment-methods.ts';
import type { Moment } from '#shared/plan/moments/moment.ts';
import { momentSchema } from '#shared/plan/moments/moment.ts';
import { momentsBetween } from '#shared/plan/moments/shown-moments.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { COLLECTIONS, emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { aProfile, NOW } from '#tests/support/build-records.ts';
import { createTestCore } from '#tests/support/test-core.ts';

const PROFILE = aProfile({ timeZone: 'Europe/Berlin', planStart: '2026-01-01', planEnd: '2026-12-31' });
const PLAN: Tables = { ...emptyTables(), profile: new Map([['profile', PROFILE]]) };

function calendar(...events: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:School holidays',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

function propose(
  content: string | Uint8Array,
  tables: Tables = PLAN,
  more: Partial<MomentImport> = {},
): Promise<MomentProposal> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return proposeMoments({
    file: { name: 'ferien.ics', bytes },
    sourceId: null,
    kind: null,
    tables,
    now: NOW,
    ...more,
  });
}

async function taken(content: string | Uint8Array, tables: Tables = PLAN): Promise<Tables> {
  const next = applyChanges(tables, (await propose(content, tables)).changes);
  for (const moment of next.moments.values()) COLLECTIONS.moments.parse(moment);
  for (const source of next.momentSources.values()) COLLECTIONS.momentSources.parse(source);
  expect(integrityOfTables(next)).toEqual([]);
  return next;
}

async function moments(...events: readonly string[]): Promise<readonly Moment[]> {
  return [...(await taken(calendar(...events))).moments.values()];
}

const EASTER = event(
  'UID:easter',
  'DTSTART;VALUE=DATE:20260330',
  'DTEND;VALUE=DATE:20260411',
  'SUMMARY:Easter holidays',
);
const SUMMER = event(
  'UID:summer',
  'DTSTART;VALUE=DATE:20260803',
  'DTEND;VALUE=DATE:20260915',
  'SUMMARY:Summer holidays',
);

/** Holidays as each kind of calendar writes them into the file that others subscribe to. */
const SUBSCRIPTIONS = {
  google: [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Feiertage in Deutschland',
    'X-WR-TIMEZONE:UTC',
    event(
      'DTSTART;VALUE=DATE:20260525',
      'DTEND;VALUE=DATE:20260526',
      'DTSTAMP:20261122T090000Z',
      'UID:20260525_pfingsten@google.com',
      'CLASS:PUBLIC',
      'CREATED:20240517T101010Z',
      'DESCRIPTION:Gesetzlicher Feiertag',
      'LAST-MODIFIED:20240517T101010Z',
      'SEQUENCE:0',
      'STATUS:CONFIRMED',
      'SUMMARY:Pfingstmontag',
      'TRANSP:TRANSPARENT',
    ),
    event(
      'DTSTART;VALUE=DATE:20261225',
      'DTEND;VALUE=DATE:20261227',
      'DTSTAMP:20261122T090000Z',
      'UID:20261225_weihnachten@google.com',
      'SUMMARY:Weihnachtstage',
      'TRANSP:TRANSPARENT',
    ),
    'END:VCALENDAR',
  ],
  apple: [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Apple Inc.//macOS 15.1//EN',
    'X-APPLE-CALENDAR-COLOR:#1BADF8',
    'X-WR-CALNAME:Deutsche Feiertage',
    event(
      'DTSTAMP:20261122T090000Z',
      'UID:4f0c0a9e-neujahr',
      'DTSTART;VALUE=DATE:20200101',
      'RRULE:FREQ=YEARLY;COUNT=20',
      'SUMMARY;LANGUAGE=de:Neujahr',
      'X-APPLE-UNIVERSAL-ID:4f0c0a9e',
      'CATEGORIES:Holidays',
      'BEGIN:VALARM',
      'UID:alarm',
      'TRIGGER:-P1D',
      'DESCRIPTION:Reminder',
      'ACTION:DISPLAY',
      'END:VALARM',
    ),
    event(
      'UID:4f0c0a9e-muttertag',
      'DTSTART;VALUE=DATE:20200510',
      'DTEND;VALUE=DATE:20200511',
      'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU',
      'SUMMARY:Muttertag',
    ),
    'END:VCALENDAR',
  ],
  outlook: [
    'BEGIN:VCALENDAR',
    'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
    'VERSION:2.0',
    'METHOD:PUBLISH',
    'X-CALSTART:20260406T000000',
    'BEGIN:VTIMEZONE',
    'TZID:W. Europe Standard Time',
    'BEGIN:STANDARD',
    'DTSTART:16011028T030000',
    'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
    event(
      'CATEGORIES:Feiertag,Büro geschlossen',
      'CLASS:PUBLIC',
      'DTEND;VALUE=DATE:20260407',
      'DTSTAMP:20261122T090000Z',
      'DTSTART;VALUE=DATE:20260406',
      'PRIORITY:5',
      'SUMMARY;LANGUAGE=de:Ostermontag',
      'TRANSP:TRANSPARENT',
      'UID:040000008200E00074C5B7101A82E008',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'X-MICROSOFT-CDO-IMPORTANCE:1',
    ),
    event(
      'CATEGORIES:Feiertag',
      'DTSTART;TZID="W. Europe Standard Time":20261003T000000',
      'DTEND;TZID="W. Europe Standard Time":20261004T000000',
      'RRULE:FREQ=YEARLY;BYMONTHDAY=3;BYMONTH=10',
      'SUMMARY:Tag der Deutschen Einheit',
      'UID:040000008200E00074C5B7101A82E009',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    ),
    'END:VCALENDAR',
  ],
} as const;

describe('a calendar of holidays that is subscribed to', () => {
  it.each([
    [
      'google',
      ['2026-05-25 to 2026-05-25 Pfingstmontag', '2026-12-25 to 2026-12-26 Weihnachtstage'],
      'Gesetzlicher Feiertag',
    ],
    ['apple', ['2026-01-01 to 2026-01-01 Neujahr', '2026-05-10 to 2026-05-10 Muttertag'], ''],
    [
      'outlook',
      ['2026-04-06 to 2026-04-06 Ostermontag', '2026-10-03 to 2026-10-03 Tag der Deutschen Einheit'],
      '',
    ],
  ] as const)(
    'as %s writes it has the right days, makes no post, and changes nothing the second time',
    async (kind, days, details) => {
      const lines: readonly string[] = SUBSCRIPTIONS[kind];
      const file = `${lines.join('\r\n')}\r\n`;
      const { problems } = await propose(file);
      expect(problems).toEqual([]);
      const tables = await taken(file);
      const all = { region: '', settings: undefined, moments: tables.moments.values() };
      const shown = momentsBetween(all, '2026-01-01', '2026-12-31');
      expect(
        shown.flatMap(({ own, first, last }) => (own === null ? [] : [`${first} to ${last} ${own.title}`])),
      ).toEqual(days);
      expect(
        [...new Set([...tables.moments.values()].map((moment) => moment.details))].toSorted().at(-1),
      ).toBe(details);
      expect(tables.posts.size).toBe(0);
      expect((await propose(file, tables)).changes).toEqual([]);
      // The next day the same holidays come with another stamp.
      const next = await propose(file.replaceAll('20261122T09', '20261123T09'), tables);
      expect(next.changes.filter(({ collection }) => collection !== 'momentSources')).toEqual([]);
      expect(next.counts).toMatchObject({ new: 0, changed: 0, removed: 0, skipped: 0 });
    },
  );
});

describe('a calendar file as moments', () => {
  it('has whole days up to the day before its end, and a source with the name of the calendar', async () => {
    const tables = await taken(calendar(EASTER, SUMMER));
    expect(
      [...tables.moments.values()].map(({ title, start, end, kind }) => [title, start, end, kind]),
    ).toEqual([
      ['Easter holidays', '2026-03-30', '2026-04-10', 'event'],
      ['Summer holidays', '2026-08-03', '2026-09-14', 'event'],
    ]);
    const [source] = tables.momentSources.values();
    expect(source).toMatchObject({ name: 'School holidays', fileName: 'ferien.ics', importedAt: NOW });
  });

  it('has the whole days of Outlook where they are, whatever the zone of the plan', async () => {
    const zone = 'W. Europe Standard Time';
    const file = calendar(
      event(
        'UID:1',
        `DTSTART;TZID="${zone}":20260406T000000`,
        `DTEND;TZID="${zone}":20260408T000000`,
        'RRULE:FREQ=WEEKLY;COUNT=3',
        `EXDATE;TZID="${zone}":20260413T000000`,
        'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
        'SUMMARY:Closed',
      ),
    );
    const profile = { ...PROFILE, timeZone: 'America/New_York' };
    const { moments: made } = await taken(file, { ...PLAN, profile: new Map([['profile', profile]]) });
    expect([...made.values()]).toMatchObject([
      { start: '2026-04-06', end: '2026-04-07', details: '', exceptions: ['2026-04-13'] },
    ]);
  });

  it('puts times of other zones and of UTC on the day and clock of the plan', async () => {
    const [tokyo, utc, floating] = await moments(
      event(
        'UID:1',
        'DTSTART;TZID=Asia/Tokyo:20260310T080000',
        'DTEND;TZID=Asia/Tokyo:20260310T090000',
        'SUMMARY:Call',
      ),
      event('UID:2', 'DTSTART:20260310T233000Z', 'SUMMARY:Late'),
      event(
        'UID:3',
        'DTSTART:20260310T180000',
        'DTEND:20260310T200000',
        'LOCATION:Market\\, hall 2',
        'SUMMARY:Fair',
      ),
    );
    expect([tokyo?.start, tokyo?.details]).toEqual(['2026-03-10', '00:00–01:00']);
    expect([utc?.start, utc?.details]).toEqual(['2026-03-11', '00:30']);
    expect([floating?.start, floating?.details]).toEqual(['2026-03-10', '18:00–20:00\nMarket, hall 2']);
  });

  it('takes the clock as it stands where the zone is unknown, and says so', async () => {
    const { problems, changes } = await propose(
      calendar(event('UID:1', 'DTSTART;TZID=Middle/Earth:20260310T233000', 'SUMMARY:Party')),
    );
    expect(problems).toEqual([
      { line: 4, code: 'unknownZone', values: { name: 'Party', zone: 'Middle/Earth' } },
    ]);
    expect(changes.map(({ after }) => after)).toContainEqual(
      expect.objectContaining({ start: '2026-03-10' }),
    );
  });

  it('measures durations, and a night that ends the next morning as two days', async () => {
    const made = await moments(
      event('UID:1', 'DTSTART;VALUE=DATE:20260501', 'DURATION:P3D', 'SUMMARY:a'),
      event('UID:2', 'DTSTART:20260501T220000', 'DURATION:PT4H', 'SUMMARY:b'),
      event('UID:3', 'DTSTART:20260501T220000', 'DTEND:20260502T000000', 'SUMMARY:c'),
      event('UID:4', 'DTSTART;VALUE=DATE:20260501', 'DURATION:P99999W', 'SUMMARY:d'),
    );
    expect(made.map(({ end }) => end)).toEqual(['2026-05-03', '2026-05-02', null, null]);
  });

  it('keeps a rule with its exceptions and the occurrence that was moved', async () => {
    const made = await moments(
      event(
        'UID:m',
        'DTSTART;TZID=Europe/Berlin:20260105T100000',
        'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=5;BYHOUR=10',
        'EXDATE;TZID=Europe/Berlin:20260112T100000',
        'SUMMARY:Meeting',
      ),
      event(
        'UID:m',
        'RECURRENCE-ID;TZID=Europe/Berlin:20260119T100000',
        'DTSTART;TZID=Europe/Berlin:20260120T100000',
        'SUMMARY:Meeting, moved',
      ),
      event('UID:m', 'RECURRENCE-ID:20260126T090000Z', 'DTSTART:20260126T090000Z', 'STATUS:CANCELLED'),
    );
    expect(made[0]).toMatchObject({ uid: 'm', exceptions: ['2026-01-12', '2026-01-19', '2026-01-26'] });
    const settings = { region: '', settings: undefined };
    const shown = momentsBetween({ ...settings, moments: made }, '2026-01-01', '2026-02-13');
    expect(shown.flatMap(({ own, first }) => (own === null ? [] : [`${first} ${own.title}`]))).toEqual([
      '2026-01-05 Meeting',
      '2026-01-20 Meeting, moved',
      '2026-02-02 Meeting',
    ]);
  });

  it('writes out a rule by week of the year inside the plan, and says how often', async () => {
    const { problems, counts } = await propose(
      calendar(
        event(
          'UID:w',
          'DTSTART;VALUE=DATE:20200511',
          'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO,TU',
          'SUMMARY:Week 20',
        ),
      ),
    );
    expect(problems).toEqual([{ line: 4, code: 'ruleExpanded', values: { name: 'Week 20', count: 2 } }]);
    expect(counts.new).toBe(2);
  });

  it('takes once what comes back by a rule that it cannot read', async () => {
    const { problems, counts } = await propose(
      calendar(
        event('UID:s', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=SECONDLY;COUNT=99999999999', 'SUMMARY:Ping'),
      ),
    );
    expect([problems.map(({ code }) => code), counts.new]).toEqual([['ruleUnreadable'], 1]);
  });

  it('keeps a rule without its count where that is beyond all calendars', async () => {
    const [daily] = await moments(
      event('UID:d', 'DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY;COUNT=4000000000', 'SUMMARY:Daily'),
    );
    expect(daily?.recurrence).toMatchObject({ frequency: 'daily', count: null });
  });

  it('reads folded lines, other line ends, a byte order mark, UTF-16 and Windows-1252', async () => {
    const text = calendar(
      event('UID:f', 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:Frühlings', ' markt\\; groß'),
    );
    const titles = await Promise.all(
      [
        new TextEncoder().encode(`\uFEFF${text.replaceAll('\r\n', '\n')}`),
        new TextEncoder().encode(text.replaceAll('\r\n', '\r')),
        new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
        new Uint8Array(Buffer.from(text, 'latin1')),
      ].map(async (bytes) => [...(await taken(bytes)).moments.values()].map(({ title }) => title)),
    );
    expect(titles).toEqual(Array.from({ length: 4 }, () => ['Frühlingsmarkt; groß']));
  });

  it('keeps only links that a browser may open', async () => {
    const made = await moments(
      event('UID:1', 'DTSTART;VALUE=DATE:20260501', 'URL:https://example.org/a', 'SUMMARY:a'),
      event('UID:2', 'DTSTART;VALUE=DATE:20260501', 'URL:javascript:alert(1)', 'SUMMARY:b'),
    );
    expect(made.map(({ link }) => link)).toEqual(['https://example.org/a', '']);
  });
});

describe('a newer version of a calendar file', () => {
  it('that is the same changes nothing, even where a person changed or removed a moment', async () => {
    const tables = await taken(calendar(EASTER, SUMMER));
    expect((await propose(calendar(EASTER, SUMMER), tables)).changes).toEqual([]);
    const [easter] = tables.moments.values();
    if (easter === undefined) throw new Error('no moment');
    const edited = { ...tables, moments: new Map([[easter.id, { ...easter, title: 'Free' }]]) };
    expect((await propose(calendar(EASTER, SUMMER), edited)).changes).toEqual([]);
  });

  it('changes what differs, adds what is new, and removes what is gone, in numbers beforehand', async () => {
    const tables = await taken(calendar(EASTER, SUMMER));
    const autumn = event('UID:autumn', 'DTSTART;VALUE=DATE:20261102', 'SUMMARY:Autumn holidays');
    const later = EASTER.replace('20260411', '20260418');
    const next = await propose(calendar(later, autumn), tables);
    expect(next.counts).toEqual({ new: 1, changed: 1, removed: 1, same: 0, skipped: 0 });
    expect(next.isUpdate).toBe(true);
    const after = applyChanges(tables, next.changes);
    expect([...after.moments.values()].map(({ title, end }) => [title, end])).toEqual([
      ['Easter holidays', '2026-04-17'],
      ['Autumn holidays', null],
    ]);
    expect(after.momentSources.size).toBe(1);
    expect((await propose(calendar(later, autumn), after)).changes).toEqual([]);
  });

  it('that was cut off, or is too long to be read to its end, takes nothing away', async () => {
    const tables = await taken(calendar(EASTER, SUMMER));
    const whole = calendar(EASTER.replace('20260411', '20260418'), SUMMER);
    const half = whole.slice(0, whole.indexOf('BEGIN:VEVENT', whole.indexOf('END:VEVENT')) + 20);
    const many = Array.from({ length: 5000 }, (_, index) =>
      event(`UID:n${index}`, 'DTSTART;VALUE=DATE:20260501', 'SUMMARY:New'),
    );
    for (const [newer, changed] of [
      [half, 1],
      [calendar(...many, EASTER, SUMMER), 0],
    ] as const) {
      const { counts, problems, changes } = await propose(newer, tables);
      expect(counts).toMatchObject({ removed: 0, changed });
      expect(problems[0]).toEqual({ line: 1, code: 'keptUnread', values: { count: 2 - changed } });
      expect(applyChanges(tables, changes).moments.size).toBeGreaterThanOrEqual(2);
    }
  });

  it('under another name is a source of its own, unless its source is named', async () => {
    const tables = await taken(calendar(EASTER));
    const [source] = tables.momentSources.values();
    const file = { name: 'other.ics', bytes: new TextEncoder().encode(calendar(EASTER, SUMMER)) };
    expect((await propose('', tables, { file })).isUpdate).toBe(false);
    const named = await propose('', tables, { file, sourceId: source?.id ?? '' });
    expect([named.isUpdate, named.counts.new, named.counts.same]).toEqual([true, 1, 1]);
    await expect(propose('', tables, { file, sourceId: 'nobody' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a hostile calendar file', () => {
  it('says which events never end, and reads the others', async () => {
    const { problems, counts } = await propose(
      `${calendar(EASTER)}BEGIN:VEVENT\r\nUID:x\r\nDTSTART;VALUE=DATE:20260101\r\nSUMMARY:Cut`,
    );
    expect(counts).toMatchObject({ new: 1, skipped: 1 });
    expect(problems).toEqual([{ line: 11, code: 'noEnd', values: {} }]);
  });

  it('leaves out what has no day, is cancelled, or comes twice', async () => {
    const { problems, counts } = await propose(
      calendar(
        event('UID:1', 'SUMMARY:Never'),
        event('UID:2', 'DTSTART;VALUE=DATE:20260230', 'SUMMARY:Nowhere'),
        event('UID:3', 'DTSTART;VALUE=DATE:20260301', 'STATUS:CANCELLED', 'SUMMARY:Off'),
        event('UID:4', 'DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260201', 'SUMMARY:Back'),
        event('UID:4', 'DTSTART;VALUE=DATE:20260401', 'SUMMARY:Twice'),
      ),
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'noStart',
      'noStart',
      'cancelled',
      'endBeforeStart',
      'sameUid',
    ]);
    expect(counts).toMatchObject({ new: 1, skipped: 3 });
  });

  it.each([
    ['empty', new Uint8Array(), 'file-empty'],
    ['binary', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251), 'file-not-recognised'],
    ['a table', new TextEncoder().encode('Date;Title\n2026-01-01;x'), 'file-not-recognised'],
    ['without events', new TextEncoder().encode(calendar()), 'file-not-recognised'],
    ['larger than 25 MB', new Uint8Array(25 * 1024 * 1024 + 1).fill(65), 'file-too-large'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(propose(bytes)).rejects.toMatchObject({ code });
  });

  it('whose lists stand for millions of days is read so far, and not for ever', async () => {
    const days = (from: number) =>
      Array.from({ length: 900 }, (_, index) =>
        new Date(Date.UTC(2026, 0, from + index)).toISOString().slice(0, 10).replaceAll('-', ''),
      ).join();
    const lists = Array.from({ length: 400 }, (_, index) =>
      event(`UID:r${index}`, 'DTSTART;VALUE=DATE:20260101', `RDATE;VALUE=DATE:${days(index)}`, 'SUMMARY:R'),
    );
    const gone = `EXDATE:${Array.from({ length: 100_000 }, (_, index) => `2026${String(index).padStart(6, '0')}T000000Z`).join()}`;
    const { counts, problems } = await propose(
      calendar(event('UID:x', 'DTSTART:20260101T000000Z', 'RRULE:FREQ=DAILY', gone, 'SUMMARY:X'), ...lists),
    );
    expect(counts.new).toBeGreaterThan(9_000);
    expect(counts.new).toBeLessThanOrEqual(11_000);
    expect(problems.map(({ code }) => code)).toContain('tooMany');
  }, 60_000);

  it('says where a list of days or a description is longer than what is kept', async () => {
    const days = Array.from({ length: 1001 }, (_, index) =>
      new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', ''),
    ).join();
    const daily = ['DTSTART;VALUE=DATE:20200101', 'RRULE:FREQ=DAILY'];
    const { problems } = await propose(
      calendar(
        event('UID:1', 'SUMMARY:Out', ...daily, `EXDATE;VALUE=DATE:${days}`),
        event('UID:2', 'SUMMARY:In', 'DTSTART;VALUE=DATE:20200101', `RDATE;VALUE=DATE:${days}`),
        event('UID:3', 'SUMMARY:Fits', ...daily, `EXDATE;VALUE=DATE:${days.slice(9)}`),
        event('UID:4', 'SUMMARY:Long', ...daily, `DESCRIPTION:${'x'.repeat(10_001)}`),
      ),
    );
    expect(problems.map(({ code, values }) => [code, values])).toEqual([
      ['listCut', { name: 'Out', count: 1000 }],
      ['listCut', { name: 'In', count: 1000 }],
      ['detailsCut', { name: 'Long', limit: 10_000 }],
    ]);
  });

  it('of an event on the last day of all, ten days long, can be taken', async () => {
    const [last] = await moments(
      event('UID:1', 'DTSTART;VALUE=DATE:99991231', 'DURATION:P10D', 'SUMMARY:Last'),
    );
    expect(last).toMatchObject({ start: '9999-12-31', end: '9999-12-31' });
  });

  it('whose zones or alarms never end gives its events all the same', async () => {
    const open = `BEGIN:VTIMEZONE\r\nTZID:A\r\n${SUMMER}`;
    const ringing = EASTER.replace('END:VEVENT', 'BEGIN:VALARM\r\nEND:VEVENT');
    expect(await moments(open, ringing)).toHaveLength(2);
  });

  it('of an event that lasts to the end of all time, and comes again, can be taken', async () => {
    const { changes } = await propose(
      calendar(
        event(
          'UID:1',
          'DTSTART;VALUE=DATE:20260101',
          'DTEND;VALUE=DATE:99991231',
          'RDATE;VALUE=DATE:20270101,20280101',
          'SUMMARY:Long',
        ),
      ),
    );
    const made = changes.filter(({ collection }) => collection === 'moments').map(({ after }) => after);
    expect(made).toHaveLength(3);
    expect(made.filter((moment) => !momentSchema.safeParse(moment).success)).toEqual([]);
  });

  it('of more than 5,000 events is read so far', async () => {
    const many = Array.from({ length: 5200 }, (_, index) =>
      event(
        `UID:${index}`,
        'DTSTART;VALUE=DATE:20260501',
        'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
        'SUMMARY:Many',
      ),
    );
    const { counts, problems, preview } = await propose(calendar(...many));
    expect(counts).toMatchObject({ new: 5000, skipped: 200 });
    expect(problems.map(({ code }) => code)).toEqual(['tooMany']);
    expect(preview).toHaveLength(200);
  }, 20_000);
});

describe('the method moments.read', () => {
  it('proposes what a file would bring into a workspace on disk', async () => {
    const { client, dispose } = await createTestCore();
    try {
      const sample = { kind: 'sample', language: 'de', name: null } as const;
      const { id: workspaceId } = await client.call('workspaces.create', sample);
      const file = { name: 'messe.ics', base64: Buffer.from(calendar(EASTER)).toString('base64') };
      const proposal = await client.call('moments.read', {
        workspaceId,
        file,
        sourceId: null,
        kind: 'holiday',
      });
      expect([proposal.name, proposal.counts.new, proposal.changes.length]).toEqual([
        'School holidays',
        1,
        2,
      ]);
    } finally {
      await dispose();
    }
  });
});
