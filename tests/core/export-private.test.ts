import { execFileSync, spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { EXPORT_FORMATS, type ExportFormat } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createCalendarSettings } from '#shared/plan/calendar/calendar-settings.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { type AnyRecord, COLLECTION_NAMES, type Tables } from '#shared/workspace/schema.ts';
import { aMarkedPlan } from '#tests/support/marked-plan.ts';

const pdfToText = process.env['PLANWRIGHT_PDFTOTEXT'] ?? 'pdftotext';
const canReadPdf = pdfToText !== '' && spawnSync(pdfToText, ['-v']).status === 0;
if (!canReadPdf)
  console.warn('NOT RUN: marked private fields in a PDF, because there is no pdftotext on this machine.');

const NOW = '2026-10-14T12:00:00.000Z';
/** Stands in every private text, with where it stands; only letters, so that no format writes it in another way. */
const MARK = 'Qprivat';

/** Fields that stay at home, beside the notes of every record, and the collections that do as a whole. */
const PRIVATE_FIELDS: { readonly [collection: string]: readonly string[] } = {
  channels: ['accessNote'],
  crisisRoles: ['reach', 'backupReach'],
  crisisContacts: ['reach'],
  momentSources: ['fileName'],
  moments: ['uid'],
};
const PRIVATE_COLLECTIONS = ['people', 'candidates', 'mutedFindings', 'importProfiles'] as const;

describe('a plan with a mark in every private field', () => {
  const tables = aPrivatePlan();

  it.each(EXPORT_FORMATS)('handed to a client as %s shows none of them, in any language', async (format) => {
    for (const language of format === 'pdf' ? (['de'] as const) : LANGUAGES) {
      const text = await exported(tables, format, 'client', language);
      if (text === null) return;
      expect(text.length, 'the export has something in it').toBeGreaterThan(300);
      expect([...new Set(text.match(new RegExp(`${MARK}[A-Za-z]*`, 'g')))]).toEqual([]);
    }
  });

  it('shows each of them to ourselves, so that the marks are known to be there', async () => {
    const text = (await exported(tables, 'bundle', 'own', 'en')) ?? '';
    const names = [
      ...COLLECTION_NAMES.filter((name) => tables[name].size > 0).map((name) => `${name}notes`),
      ...Object.entries(PRIVATE_FIELDS).flatMap(([name, fields]) => fields.map((field) => `${name}${field}`)),
      ...['postsapprovalby', 'postssource', 'metricPointssource', 'incidentsreach'],
    ];
    expect(names.filter((name) => !text.includes(`${MARK}${name}`))).toEqual([]);
    for (const name of PRIVATE_COLLECTIONS) expect(text).toContain(`${MARK}${name}`);
  });
});

/** The sample client with marks, one version of each post ready to go out, and approvals that only we may see. */
function aPrivatePlan(): Tables {
  const { tables } = aMarkedPlan();
  const settings = createCalendarSettings({ now: NOW }, { approval: 'internal' });
  const whole: Tables = { ...tables, calendarSettings: new Map([[settings.id, settings]]) };
  const entries = COLLECTION_NAMES.map((name) => [
    name,
    new Map([...whole[name]].map(([id, record]) => [id, marked(name, record)])),
  ]);
  return Object.fromEntries(entries) as unknown as Tables; // every collection once
}

function marked(name: string, record: AnyRecord): AnyRecord {
  const isHidden = PRIVATE_COLLECTIONS.some((each) => each === name);
  const texts = isHidden
    ? Object.keys(record).filter(
        (key) =>
          ['name', 'person', 'title', 'reason', 'because'].includes(key) &&
          typeof textAt(record, key) === 'string',
      )
    : (PRIVATE_FIELDS[name] ?? []);
  const fields = Object.fromEntries(texts.map((field) => [field, `${MARK}${name}${isHidden ? '' : field}`]));
  const notes = `${MARK}${name}notes ${isHidden ? MARK + name : ''}`;
  return { ...record, ...fields, notes, ...INSIDE[name]?.(record) } as AnyRecord; // texts for texts
}

const INSIDE: { readonly [name: string]: (record: AnyRecord) => object } = {
  posts: (record) => {
    const { date, status } = record as Post;
    const isAhead = date !== null && date > '2026-10-15';
    return {
      status: isAhead ? 'scheduled' : status,
      isHeld: false,
      approval: { kind: 'internal', fingerprint: 'f', by: `${MARK}postsapprovalby`, at: NOW },
      source: { name: `${MARK}postssource`, row: 1, hash: `${MARK}postshash` },
    };
  },
  metricPoints: () => ({
    source: { kind: 'file', name: `${MARK}metricPointssource`, row: 1, hash: `${MARK}metricPointshash` },
  }),
  incidents: () => ({
    notified: [{ id: 'n', name: 'Jörg', reach: `${MARK}incidentsreach`, reachedAt: null }],
  }),
};

function textAt(record: AnyRecord, key: string): unknown {
  return (record as Readonly<Record<string, unknown>>)[key];
}

/** All texts of an export, of archives of what is in them; null where this machine cannot read the format. */
async function exported(
  tables: Tables,
  format: ExportFormat,
  reader: 'own' | 'client',
  language: (typeof LANGUAGES)[number],
): Promise<string | null> {
  const days = { sections: null, from: null, to: null } as const;
  const request = { workspaceId: 'w', format, language, reader, ...days };
  const { bytes } = await createExport({ tables, request, now: NOW });
  if (format === 'pdf') {
    if (!canReadPdf) return null;
    return execFileSync(pdfToText, ['-', '-'], { input: bytes, maxBuffer: 1e9 }).toString();
  }
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isZip ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
  // Calendars fold their lines.
  return parts
    .map(([name, part]) => `${name}\n${new TextDecoder().decode(part)}`.replace(/\r\n[ \t]/g, ''))
    .join('\n');
}
