import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ICAL from 'ical.js';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { proposeMoments } from '#core/imports/moment-import.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import type { Language } from '#shared/base/language.ts';
import { createMoment } from '#shared/plan/moments/moment.ts';
import { createPost } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { aProfile, NOW } from '#tests/support/build-records.ts';

const market = createMoment(
  { id: 'm', now: NOW },
  {
    title: 'Pottery market',
    start: '2026-04-03',
    end: '2026-04-04',
    details: 'Stand 14',
    notes: 'Secret stand',
  },
);
const PROFILE = aProfile({ planStart: '2026-04-01', planEnd: '2026-04-30', holidayRegion: 'DE-BY' });
const PLAN: Tables = {
  ...emptyTables(),
  profile: new Map([['profile', PROFILE]]),
  moments: new Map([['m', market]]),
};

async function html(reader: 'own' | 'client', language: Language, tables = PLAN): Promise<string> {
  const request = { workspaceId: 'w', format: 'html', language, reader } as const;
  const { bytes } = await createExport({
    tables,
    request: { ...request, sections: ['calendar'], from: null, to: null },
    now: NOW,
  });
  return new TextDecoder().decode(bytes);
}

describe('moments in the exported plan', () => {
  it('are one’s own and the holidays of the period, in the language of the document', async () => {
    const text = await html('own', 'de');
    expect(text).toContain('Pottery market');
    expect(text).toContain('Stand 14');
    expect(text).toContain('Karfreitag');
    expect(text).toContain('Gesetzlicher Feiertag in Bayern (Deutschland)');
    expect(text).not.toContain('Tag der Arbeit');
    expect(await html('own', 'it')).toContain('Venerdì santo');
  });

  it('keep private notes from a client', async () => {
    expect(await html('own', 'en')).toContain('Secret stand');
    const text = await html('client', 'en');
    expect(text).toContain('Pottery market');
    expect(text).not.toContain('Secret stand');
  });

  it('make no calendar of a plan that has only holidays', async () => {
    const text = await html('own', 'en', { ...PLAN, moments: new Map() });
    expect(text).not.toContain('Good Friday');
  });
});

describe.each(['xlsx', 'ics'] as const)('moments beside the posts of a calendar, as %s', (format) => {
  const weekly = createMoment(
    { id: 'w', now: NOW },
    {
      title: '=Café; "open", 007',
      kind: 'note',
      start: '2026-04-01',
      recurrence: createRecurrence('weekly'),
    },
  );
  const post = createPost({ id: 'p', now: NOW }, { title: 'Kiln', date: '2026-04-02' });
  const tables: Tables = {
    ...PLAN,
    moments: new Map([market, weekly].map((moment) => [moment.id, moment])),
    posts: new Map([['p', post]]),
  };

  it('stay away unless they are wished', async () => {
    expect(await titlesOf(await file(tables, { isWished: false }))).toEqual(['Kiln']);
    expect(await titlesOf(await file(tables))).toContain('Karfreitag');
  });

  it('come back as what they are: none becomes a post, and nothing changes', async () => {
    const { changes, problems, counts } = await read(await file(tables), tables);
    expect([changes, problems]).toEqual([[], []]);
    expect(counts).toEqual({ new: 0, changed: 0, same: 1, skipped: 0 });
  });

  it('bring one’s own back where they are gone, once and whole, and no day by rule', async () => {
    const gone = { ...tables, moments: new Map() };
    const { changes } = await read(await file(tables), gone);
    const back = applyChanges(gone, changes);
    expect(Object.fromEntries(back.moments)).toEqual(Object.fromEntries(tables.moments));
    expect((await read(await file(tables), back)).changes).toEqual([]);
  });

  it('say nothing private to a client, and bring no note back from there', async () => {
    const bytes = await file(tables, { reader: 'client' });
    const gone = { ...tables, moments: new Map() };
    const back = applyChanges(gone, (await read(bytes, gone)).changes);
    expect(back.moments.get('m')).toEqual({ ...market, notes: '' });
    expect((await read(bytes, tables)).changes).toEqual([]);
  });

  it('are not changed by a file, and say so', async () => {
    const { changes, problems } = await read(renamed(await file(tables)), tables);
    expect(changes).toEqual([]);
    expect(problems.map(({ code, effect, values }) => [code, effect, values])).toEqual([
      ['momentStays', 'kept', { title: 'Market hall' }],
    ]);
  });

  /** As somebody may have renamed it in another program; what we wrote for the way back stays. */
  function renamed(bytes: Uint8Array): Uint8Array {
    const inside = (text: string) => text.replace(/(SUMMARY:|>)Pottery market(?=<|\r)/, '$1Market hall');
    if (format === 'ics') return new TextEncoder().encode(inside(new TextDecoder().decode(bytes)));
    const parts = Object.entries(unzipSync(bytes));
    return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, strToU8(inside(strFromU8(part)))])));
  }

  async function file(
    plan: Tables,
    { isWished = true, reader = 'own' }: { isWished?: boolean; reader?: 'own' | 'client' } = {},
  ): Promise<Uint8Array> {
    const request = { workspaceId: 'w', format, language: 'de', reader, sections: null } as const;
    const options = { moments: isWished };
    return (
      await createExport({ tables: plan, request: { ...request, from: null, to: null, options }, now: NOW })
    ).bytes;
  }

  function read(bytes: Uint8Array, plan: Tables) {
    return proposeImport({ file: { name: 'a', bytes }, kind: null, mapping: null, tables: plan, now: NOW });
  }

  async function titlesOf(bytes: Uint8Array): Promise<readonly string[]> {
    if (format === 'ics') return eventsOf(bytes).map(({ summary }) => summary);
    const sheets = await readExcelFile(Buffer.from(bytes));
    return sheets.flatMap(({ data: [head = [], ...rows] }) => {
      const column = head.findIndex((cell) => cell === 'Titel' || cell === 'Name');
      return rows.map((row) => String(row[column]));
    });
  }
});

describe('moments in a calendar file', () => {
  it('are whole days that keep nobody busy, with an end that is no part of them, as another parser reads it', async () => {
    const events = eventsOf(await calendar());
    const day = events.find(({ summary }) => summary === 'Pottery market');
    expect([day?.startDate.toString(), day?.endDate.toString()]).toEqual(['2026-04-03', '2026-04-05']);
    expect(day?.startDate.isDate).toBe(true);
    expect(day?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(day?.uid).toBe('2026-04-03-m@w.moments.planwright');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ uid }) => uid)).toEqual(eventsOf(await calendar()).map(({ uid }) => uid));
  });

  it('are not doubled where the file is read in as a calendar of its own', async () => {
    const bytes = await calendar();
    const input = { file: { name: 'a.ics', bytes }, sourceId: null, kind: null, now: NOW };
    const here = await proposeMoments({ ...input, tables: PLAN });
    expect([here.counts.new, here.counts.same]).toEqual([0, eventsOf(bytes).length]);
    const elsewhere = await proposeMoments({ ...input, tables: { ...PLAN, moments: new Map() } });
    expect(elsewhere.preview.map(({ title, outcome }) => [title, outcome])).toEqual([
      ['Pottery market', 'new'],
    ]);
  });

  it('stay no posts where a program drops what it does not know', async () => {
    const text = new TextDecoder()
      .decode(await calendar())
      .replace(/^X-PLANWRIGHT-MOMENT:.*\r\n( .*\r\n)*/gm, '');
    const file = { name: 'a.ics', bytes: new TextEncoder().encode(text) };
    const { changes, problems } = await proposeImport({
      file,
      kind: null,
      mapping: null,
      tables: PLAN,
      now: NOW,
    });
    expect(changes).toEqual([]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['ownRowDamaged']));
  });

  async function calendar(): Promise<Uint8Array> {
    const request = {
      workspaceId: 'w',
      format: 'ics',
      language: 'en',
      reader: 'own',
      sections: null,
    } as const;
    const options = { moments: true };
    return (
      await createExport({ tables: PLAN, request: { ...request, from: null, to: null, options }, now: NOW })
    ).bytes;
  }
});

function eventsOf(bytes: Uint8Array) {
  const file = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  return file.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}
