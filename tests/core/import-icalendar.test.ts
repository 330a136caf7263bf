import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toIcalendar } from '#core/exports/icalendar.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createSpeech } from '#shared/i18n/translator.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { applyChanges, changed } from '#shared/workspace/changes.ts';
import { createSampleClient } from '#shared/workspace/sample-client.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { accept, LATER, NOW, postsIn, problemsIn, propose, workspace } from '#tests/support/import-files.ts';

const calendar = (...events: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//Plan//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

describe('iCalendar: other calendars', () => {
  const file = calendar(
    [
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Rome',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n'),
    event(
      'UID:one@example',
      'DTSTART;TZID=Europe/Rome:20260505T180000',
      'SUMMARY:Kiln\\, opened\\; at',
      '  last',
      'DESCRIPTION:First line\\nSecond \\\\ line',
      'CATEGORIES:Workshop,Instagram',
      'URL:https://lindenhof.example/kiln?utm_campaign=spring',
      'STATUS:CONFIRMED',
      'ATTENDEE;CN="Doe: Jane":mailto:jane@example.org',
      'BEGIN:VALARM',
      'TRIGGER:-PT15M',
      'DESCRIPTION:not this one',
      'END:VALARM',
    ),
    event('UID:two@example', 'DTSTART:20260505T220000Z', 'SUMMARY:Late in UTC', 'STATUS:TENTATIVE'),
    event('UID:three@example', 'DTSTART;VALUE=DATE:20260507', 'SUMMARY:All day', 'STATUS:CANCELLED'),
    event('UID:four@example', 'DTSTART;TZID=W. Europe Standard Time:20260508T090000', 'SUMMARY:Outlook'),
    event('UID:five@example', 'DTSTART;TZID=Nowhere/Atall:20260509T090000', 'SUMMARY:Unknown zone'),
    event('UID:six@example', 'DTSTART:never', 'SUMMARY:Broken'),
  );

  test('events become posts: folded lines, escapes, zones, whole days, categories, states', async () => {
    const proposal = await propose(file, { name: 'plan.ics' });
    const tables = accept(workspace(), proposal);
    const posts = [...tables.posts.values()];
    expect(proposal.format).toBe('icalendar');
    expect(
      posts.map(({ title, date, time, timeZone, status }) => [title, date, time, timeZone, status]),
    ).toEqual([
      ['Kiln, opened; at last', '2026-05-05', '18:00', 'Europe/Rome', 'approved'],
      ['Late in UTC', '2026-05-06', '00:00', null, 'drafting'],
      ['All day', '2026-05-07', null, null, 'cancelled'],
      ['Outlook', '2026-05-08', '09:00', 'Europe/Berlin', 'idea'],
      ['Unknown zone', '2026-05-09', '09:00', null, 'idea'],
    ]);
    const [first] = posts;
    expect(tables.pillars.get(first?.pillarId ?? '')?.name).toBe('Workshop');
    expect(first?.variants.map(({ channelId }) => tables.channels.get(channelId ?? '')?.network)).toEqual([
      'instagram',
    ]);
    expect(first?.variants[0]).toMatchObject({
      text: 'First line\nSecond \\ line',
      link: 'https://lindenhof.example/kiln',
      linkTags: { campaign: 'spring' },
    });
    expect(JSON.stringify(proposal.changes)).not.toMatch(/jane|Doe|not this one/);
    const beginOf = (uid: string) => file.split('\r\n').indexOf(`UID:${uid}@example`);
    expect(problemsIn(proposal)).toEqual([
      `${beginOf('five')} zoneUnknown kept`,
      `${beginOf('six')} unreadableDate skipped`,
    ]);
  });

  test('the same file again changes nothing, and a moved event moves its post', async () => {
    const tables = accept(workspace(), await propose(file));
    expect((await propose(file, { tables, now: LATER })).changes).toEqual([]);
    const moved = await propose(file.replace('20260507', '20260517'), { tables, now: LATER });
    expect(moved.counts).toMatchObject({ new: 0, changed: 1, same: 4 });
    expect(postsIn(moved)[0]).toMatchObject({ title: 'All day', date: '2026-05-17' });
  });

  test('what comes back does so inside the plan, without days taken out, with the ones that were moved', async () => {
    const weekly = calendar(
      event(
        'UID:w',
        'DTSTART;TZID=Europe/Vienna:20251202T090000',
        'RRULE:FREQ=WEEKLY;UNTIL=20260127T080000Z',
        'EXDATE;TZID=Europe/Vienna:20260113T090000',
        'SUMMARY:Tuesday tip',
      ),
      event(
        'UID:w',
        'RECURRENCE-ID;TZID=Europe/Vienna:20260120T090000',
        'DTSTART;TZID=Europe/Vienna:20260121T100000',
        'SUMMARY:Wednesday tip',
      ),
      event('UID:h', 'DTSTART:20260301T090000', 'RRULE:FREQ=HOURLY', 'SUMMARY:Too often'),
      event('UID:old', 'DTSTART:20200301T090000', 'RRULE:FREQ=DAILY;COUNT=3', 'SUMMARY:Long gone'),
    );
    const proposal = await propose(weekly);
    expect(postsIn(proposal).map(({ date, time, title }) => [date, time, title])).toEqual([
      ['2026-01-06', '09:00', 'Tuesday tip'],
      ['2026-01-27', '09:00', 'Tuesday tip'],
      ['2026-01-21', '10:00', 'Wednesday tip'],
      ['2026-03-01', '09:00', 'Too often'],
    ]);
    expect(proposal.problems.map(({ code }) => code)).toEqual(['ruleNotUnderstood', 'notInPlan']);
    expect(proposal.counts).toEqual({ new: 4, changed: 0, same: 0, skipped: 1 });
    const tables = accept(workspace(), proposal);
    expect((await propose(weekly, { tables, now: LATER })).changes).toEqual([]);
  });

  test('days that are only listed come in, too', async () => {
    const listed = event(
      'UID:l',
      'DTSTART:20260301T090000',
      'RDATE:20260315T090000,20260320T090000',
      'SUMMARY:L',
    );
    expect(postsIn(await propose(calendar(listed))).map(({ date, time }) => [date, time])).toEqual([
      ['2026-03-01', '09:00'],
      ['2026-03-15', '09:00'],
      ['2026-03-20', '09:00'],
    ]);
  });

  test('more days of one event than can come in are said, never dropped without a word', async () => {
    const tables = workspace();
    const profile = [...tables.profile.values()].map((each) => ({ ...each, planEnd: '2029-12-31' }));
    const long = { ...tables, profile: new Map(profile.map((each) => [each.id, each])) };
    const daily = calendar(event('UID:d', 'DTSTART:20260101T090000', 'RRULE:FREQ=DAILY', 'SUMMARY:D'));
    const proposal = await propose(daily, { tables: long });
    expect(proposal.counts).toMatchObject({ new: 1000, skipped: 461 }); // of four years
    expect(proposal.problems).toMatchObject([
      { code: 'tooManyDays', effect: 'kept', values: { count: 1000 } },
    ]);
  });

  test('events that are left out are counted, each with its reason', async () => {
    const whole = event('UID:a', 'DTSTART:20260301T090000', 'SUMMARY:A');
    const half = 'BEGIN:VEVENT\r\nUID:h\r\nDTSTART:20260302T090000';
    const file = calendar(half, whole, event('UID:b', 'DTSTART:soon', 'SUMMARY:B'));
    const cut = file.replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:z\r\nDTSTART:20260303T090000');
    const proposal = await propose(cut);
    expect(proposal.counts).toEqual({ new: 1, changed: 0, same: 0, skipped: 3 });
    expect(proposal.problems.map(({ code, effect }) => `${code} ${effect}`)).toEqual([
      'eventUnended skipped',
      'unreadableDate skipped',
      'eventUnended skipped',
    ]);
  });

  test('a list of ten million letters is one category, not a crash', async () => {
    const wide = event(
      'UID:c',
      'DTSTART:20260301T090000',
      `CATEGORIES:${'x'.repeat(10_000_000)}`,
      'SUMMARY:C',
    );
    const proposal = await propose(calendar(wide));
    expect(proposal.counts.new).toBe(1);
  });
});

describe('iCalendar: our own', () => {
  const sample = (language: (typeof LANGUAGES)[number]): Tables => {
    let count = 0;
    const newId = () => {
      count += 1;
      return `id-${String(count).padStart(5, '0')}`;
    };
    const day = { today: '2026-10-14', now: '2026-10-14T12:00:00.000Z', timeZone: 'Europe/Berlin' };
    return createSampleClient({ language, name: null, newId, ...day });
  };
  const exported = async (tables: Tables, language: (typeof LANGUAGES)[number]) =>
    toIcalendar({
      tables,
      request: { workspaceId: 'lindenhof-1', reader: 'own', from: null, to: null },
      speech: await createSpeech(language, 'Europe/Berlin'),
      now: NOW,
    });

  test.each(LANGUAGES)('in %s comes back as the same posts: nothing to change', async (language) => {
    const tables = sample(language);
    const file = await exported(tables, language);
    const proposal = await propose(file, { tables, now: LATER });
    expect(proposal.counts.same).toBeGreaterThan(10);
    expect([proposal.changes, proposal.counts.new, proposal.counts.changed]).toEqual([[], 0, 0]);
  });

  test('held, without a title, in UTC and elsewhere: still the same posts', async () => {
    const start = sample('de');
    const posts = [...start.posts.values()].filter(({ date, time }) => date !== null && time !== null);
    const zones = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Europe/Berlin'];
    const tables = applyChanges(
      start,
      posts.slice(0, 8).map((post, index) =>
        changed('posts', post, {
          isHeld: index % 2 === 0,
          timeZone: zones[index % 4] ?? null,
          ...(index === 3
            ? {
                title: '',
                variants: [createPostVariant('v', { language: 'de', text: 'Ein  Text, '.repeat(20) })],
              }
            : {}),
        }),
      ),
    );
    const proposal = await propose(await exported(tables, 'de'), { tables, now: LATER });
    expect([proposal.changes, proposal.counts.new]).toEqual([[], 0]);
  });

  test('an event that was moved in a calendar moves its post and leaves its texts alone', async () => {
    const tables = sample('en');
    const text = new TextDecoder().decode(await exported(tables, 'en'));
    const post = [...tables.posts.values()].find(
      ({ date, time, timeZone }) => date !== null && date > '2026-11' && time !== null && timeZone === null,
    );
    if (post === undefined) throw new Error('no post');
    const at = text.indexOf(`UID:${post.id}@`);
    const moved =
      text.slice(0, at) + text.slice(at).replace(/(DTSTART;TZID=[^:]+:)\d{8}T\d{6}/, '$120270109T071500');
    const proposal = await propose(moved, { tables, now: LATER });
    expect(proposal.counts).toMatchObject({ new: 0, changed: 1 });
    expect(postsIn(proposal)).toEqual([
      {
        ...post,
        date: '2027-01-09',
        time: '07:15',
        timeZone: null,
        updatedAt: LATER,
        source: expect.anything(),
      },
    ]);
  });

  test.each(LANGUAGES)(
    'in %s brings the same posts into an empty plan, each with its own id',
    async (language) => {
      const tables = sample(language);
      const file = await exported(tables, language);
      const proposal = await propose(file, {
        tables: { ...emptyTables(), profile: tables.profile },
        now: LATER,
      });
      const events = new ICAL.Component(
        ICAL.parse(new TextDecoder().decode(file)) as string,
      ).getAllSubcomponents('vevent');
      const facts = (post: typeof tables.posts extends ReadonlyMap<string, infer P> ? P : never) => [
        post.id,
        post.title,
        post.date,
        post.time,
        post.status,
        post.isHeld,
        post.format,
      ];
      const back = postsIn(proposal);
      expect(back).toHaveLength(events.length);
      expect(back.map(facts)).toEqual(
        back.map(({ id, status, isHeld }) => {
          const post = tables.posts.get(id);
          if (post === undefined) throw new Error(`unknown ${id}`);
          // A hold hides how far the post was.
          return facts({ ...post, status: isHeld ? status : post.status });
        }),
      );
      const notes = back.map(({ notes: own }) => own).join('\n');
      for (const { id } of back) expect(notes).toContain(tables.posts.get(id)?.notes ?? '');
    },
  );
});
