import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { foldedLine, textValue } from '#core/exports/ical-lines.ts';
import { timeZoneLines } from '#core/exports/ical-time-zone.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { toInstant } from '#shared/base/zoned-time.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

describe('the iCalendar export', () => {
  it('gives one event for each post with a day, as another parser reads it', async () => {
    const events = readEvents(await exported(aPlan()));
    expect(
      events.map((event) => [event.summary, event.startDate.toString(), event.startDate.isDate]),
    ).toEqual([
      ['Gewinnspiel', '2026-10-15T12:00:00', false],
      ['Der Brand im Oktober 🔥', '2026-10-15T18:00:00', false],
      ['Angehalten: Gruß aus Lissabon', '2026-10-20T09:30:00', false],
      ['Rundbrief Advent', '2026-11-28', true],
    ]);
    const [cancelled, kiln, lisbon] = events.map(({ component }) => component);
    expect(kiln?.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(cancelled?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(lisbon?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Lisbon');
    expect(kiln?.getFirstPropertyValue('categories')).toBe('Handwerk');
    expect(kiln?.getFirstPropertyValue('uid')).toBe('post-kiln@lindenhof.planwright');
    expect(kiln?.getFirstPropertyValue('description')).toContain(
      '[Instagram · Deutsch]\nOfen auf!\nHeute um 18 Uhr öffnen wir den Ofen.\nGrößer als je zuvor: 140 Stück, ab 24 €.\n#keramik #steinzeug\nhttps://lindenhof.example/brand',
    );
  });

  it('means the same moments by its own time zones as the plan does (matrix 48)', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await exported(aPlan())));
    const zones = new Map(
      calendar.getAllSubcomponents('vtimezone').map((zone) => {
        const known = new ICAL.Timezone(zone);
        return [known.tzid, known];
      }),
    );
    expect([...zones.keys()]).toEqual(['Europe/Berlin', 'Europe/Lisbon']);
    const moment = (text: string, zone: string) => secondsOf(text, zones.get(zone));
    expect(moment('2026-10-15T18:00:00', 'Europe/Berlin')).toBe(Date.parse('2026-10-15T16:00:00Z') / 1000);
    expect(moment('2026-10-20T09:30:00', 'Europe/Lisbon')).toBe(Date.parse('2026-10-20T08:30:00Z') / 1000);
  });

  it.each([
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'Pacific/Apia',
  ])('describes %s rightly on every day of a year', (name) => {
    const lines = timeZoneLines(name, '2026-01-01', '2026-12-31');
    const zone = new ICAL.Timezone(
      new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${lines}END:VCALENDAR\r\n`)).getFirstSubcomponent(
        'vtimezone',
      ) ?? '',
    );
    for (let day = 0; day < 365; day += 1) {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      expect(secondsOf(`${date}T12:00:00`, zone)).toBe(Date.parse(toInstant(date, '12:00', name)) / 1000);
    }
  });

  it('keeps every text whole and every line within 75 octets', async () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(texts, texts, fc.boolean(), async (title, text, hasEmoji) => {
        const said = hasEmoji ? `👩‍👩‍👧‍👦🇩🇪 ${text}; a\\n, b\r\nc` : text;
        const file = await exported(aPlan([aPost(title, said)]));
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        const event = readEvents(file).find(({ uid }) => uid.startsWith('post-any'));
        const whole = `[Instagram · Deutsch]
${withoutControls(said)}`;
        expect(event?.description).toBe(said.trim() === '' ? null : whole);
      }),
      { numRuns: 60 },
    );
  });

  it('folds by octets and never inside a code point (matrix 54)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const folded = foldedLine('X-TEST', textValue(text));
        expect(folded.endsWith('\r\n')).toBe(true);
        for (const line of folded.slice(0, -2).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        const unfolded = folded.slice(0, -2).replaceAll('\r\n ', '');
        expect(unfolded).toBe(`X-TEST:${textValue(withoutControls(text))}`);
      }),
    );
  });

  it('lets no text begin a line of its own', async () => {
    const hostile = 'a\r\nATTENDEE:mailto:x@example.com\rORGANIZER:y\n\u2028END:VEVENT';
    const file = await exported(aPlan([aPost(hostile, hostile)]));
    expect(file).not.toMatch(/^(ATTENDEE|ORGANIZER)/m);
    expect(readEvents(file)).toHaveLength(5);
  });

  it('keeps ids and counts revisions up, so that a calendar updates instead of doubling', async () => {
    const post = aPost('Eins', 'Text');
    const later = { ...post, title: 'Zwei', updatedAt: '2026-08-01T00:00:00.000Z' };
    const [before, after] = [await exported(aPlan([post])), await exported(aPlan([later]))].map((file) =>
      readEvents(file).find(({ uid }) => uid.startsWith('post-any')),
    );
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  });

  it('gives each post of a series as an event of its own, for each may have been moved or changed', async () => {
    const posts = ['2026-11-02', '2026-11-09', '2026-11-17'].map((date, index) =>
      createPost(
        { id: `series-${index}`, now: '2026-07-01T08:00:00.000Z' },
        { title: 'Werkstatt', date, time: '09:00', seriesId: 'series', seriesDate: date },
      ),
    );
    const file = await exported(aPlan(posts), { from: '2026-11-01', to: '2026-11-20' });
    expect(file).not.toMatch(/^RRULE|^RDATE|^RECURRENCE-ID/m);
    const events = readEvents(file);
    expect(events.map(({ uid }) => uid)).toEqual(posts.map(({ id }) => `${id}@lindenhof.planwright`));
    expect(events.map(({ startDate }) => startDate.toString().slice(0, 10))).toEqual(
      posts.map(({ date }) => date),
    );
  });

  it('keeps to the days asked for', async () => {
    const events = readEvents(await exported(aPlan(), { from: '2026-11-01', to: '2026-11-30' }));
    expect(events.map(({ summary }) => summary)).toEqual(['Rundbrief Advent']);
  });
});

async function exported(tables: Tables, wish: Partial<ExportRequest> = {}): Promise<string> {
  const request: ExportRequest = {
    workspaceId: 'lindenhof',
    format: 'ics',
    language: 'de',
    reader: 'client',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  return new TextDecoder('utf-8', { fatal: true }).decode(
    (await createExport({ tables, request, now: NOW })).bytes,
  );
}

function readEvents(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The moment at which a clock of the zone shows the time, by ical.js' own reading of the zone. */
function secondsOf(text: string, zone: ICAL.Timezone | undefined): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false }, zone).toUnixTime();
}

function aPost(title: string, text: string) {
  return createPost(
    { id: 'post-any', now: '2026-07-01T08:00:00.000Z' },
    {
      title,
      date: '2026-10-25',
      time: '02:30',
      variants: [createPostVariant('v1', { channelId: 'channel-instagram', language: 'de', text })],
    },
  );
}

/** What a calendar may hold: no control characters but the line break. */
function withoutControls(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
