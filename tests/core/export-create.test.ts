import { execFileSync, spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { safeFileName } from '#core/exports/file-name.ts';
import { countLeftOut, tablesForReader } from '#core/exports/reader.ts';
import { EXPORT_FORMATS, type ExportFormat, type ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { fromStoredTables, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPlan, manyPosts, NOW, PRIVATE_WORDS } from '#tests/core/export-plan.ts';

const pdfToText = process.env['PLANWRIGHT_PDFTOTEXT'] ?? 'pdftotext';
const canReadPdf = pdfToText !== '' && spawnSync(pdfToText, ['-v']).status === 0;
if (!canReadPdf)
  console.warn('NOT RUN: private words in PDF exports, because there is no pdftotext on this machine.');

describe('an export', () => {
  it.each(EXPORT_FORMATS)('as %s is the same to the byte for the same plan and moment', async (format) => {
    const [first, second] = [await exported(aPlan(), { format }), await exported(aPlan(), { format })];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    const later = await exported(aPlan(), { format }, '2026-10-15T12:02:00.000Z');
    // Only these tell when they were made, an archive in the names of its files.
    const tells =
      format === 'html' ||
      format === 'pdf' ||
      format === 'ics' ||
      format === 'bundle' ||
      format === 'generic';
    expect(Buffer.from(first.bytes).equals(Buffer.from(later.bytes))).toBe(!tells);
  });

  it.each(EXPORT_FORMATS)(
    'as %s for a client holds none of the private words, for oneself each',
    async (format) => {
      const own = await readable(format, (await exported(aPlan(), { format, reader: 'own' })).bytes);
      const client = await readable(format, (await exported(aPlan(), { format, reader: 'client' })).bytes);
      if (own === null || client === null) return;
      expect(client).toMatch(/lindenhof|Ofen/i);
      expect(client).not.toContain('geheim');
      if (format === 'bundle') for (const word of PRIVATE_WORDS) expect(own).toContain(word);
      if (format === 'html' || format === 'pdf')
        for (const word of PRIVATE_WORDS.filter((each) => !each.includes('datei')))
          expect(own).toContain(word);
    },
  );

  it('tells a client what was left out, and how much', async () => {
    expect(countLeftOut(aPlan())).toEqual([
      { kind: 'notes', count: 20 },
      { kind: 'accessNotes', count: 1 },
      { kind: 'reach', count: 4 },
      { kind: 'effort', count: 2 },
      { kind: 'sources', count: 17 },
    ]);
    const { bytes } = await exported(aPlan(), { reader: 'client' });
    const html = new TextDecoder().decode(bytes);
    expect(html).toContain('Für diesen Leserkreis ausgelassen');
    expect(html).toMatch(/Private Notizen<.*?>20</s);
    const own = new TextDecoder().decode((await exported(aPlan(), { reader: 'own' })).bytes);
    expect(own).not.toContain('Für diesen Leserkreis ausgelassen');
  });

  it('drops for a client what a newer version may have stored, and changes nothing else', () => {
    const stored = toStoredTables(aPlan());
    const post = { ...stored.posts?.['post-kiln'], futureMargin: 'geheim' };
    const newer = fromStoredTables(JSON.parse(JSON.stringify({ ...stored, posts: { 'post-kiln': post } })));
    const seen = tablesForReader('client', newer).posts.get('post-kiln');
    expect(seen).toEqual({ ...stored.posts?.['post-kiln'], notes: '', effort: null, source: null });
    expect(tablesForReader('own', newer)).toBe(newer);
  });

  it.each(LANGUAGES)('is named in %s after the plan and the day', async (language) => {
    const names = await Promise.all(
      (['pdf', 'ics', 'bundle'] as const).map(
        async (format) => (await exported(aPlan(), { format, language, reader: 'client' })).name,
      ),
    );
    const own = (await exported(aPlan(), { format: 'pdf', language, reader: 'own' })).name;
    const mark = { en: 'private', de: 'privat', it: 'privato', es: 'privado' }[language];
    expect(own, 'with private notes').toBe(names[0]?.replace('.pdf', ` (${mark}).pdf`));
    expect(names).toEqual(
      {
        en: ['Plan', 'Calendar', 'Workspace'],
        de: ['Plan', 'Kalender', 'Arbeitsbereich'],
        it: ['Piano', 'Calendario', 'Spazio di lavoro'],
        es: ['Plan', 'Calendario', 'Espacio de trabajo'],
      }[language].map(
        (word, index) => `Lindenhof Keramik – ${word} 2026-10-14${['.pdf', '.ics', '.planwright'][index]}`,
      ),
    );
  });

  it('of 5,000 posts is made in every format', async () => {
    const tables = aPlan(manyPosts(5000));
    for (const format of EXPORT_FORMATS) {
      const { bytes } = await exported(tables, { format });
      expect(bytes.length, format).toBeGreaterThan(0);
    }
  }, 120_000);
});

describe('a file name (matrix 57)', () => {
  it.each([
    ['CON', '_CON.pdf'],
    ['lpt¹.x', '_lpt¹.x.pdf'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.pdf'],
    ['  ..hidden.. ', 'hidden.pdf'],
    ['tab\tline\nbidi\u202egnp', 'tab line bidi gnp.pdf'],
    ['...', 'Planwright.pdf'],
    ['u\u0308ber', 'über.pdf'],
  ])('made from %j is %j', (name, safe) => {
    expect(safeFileName(name, '.pdf')).toBe(safe);
  });

  it('fits any file system whatever a plan is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const safe = safeFileName(name, '.planwright');
        expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(120);
        expect(safe).not.toMatch(
          /[\p{Cc}\p{Surrogate}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]|^[\s.]|^\.planwright/u,
        );
        expect(safe.endsWith('.planwright')).toBe(true);
        expect(safe.normalize('NFC')).toBe(safe);
      }),
    );
  });
});

async function exported(tables: Tables, wish: Partial<ExportRequest> = {}, now = NOW) {
  const request: ExportRequest = {
    workspaceId: 'lindenhof',
    format: 'html',
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  return createExport({ tables, request, now });
}

/** All that a reader could get out of the file; null where it cannot be read on this machine. */
async function readable(format: ExportFormat, bytes: Uint8Array): Promise<string | null> {
  if (format === 'pdf') {
    if (!canReadPdf) return null;
    return execFileSync(pdfToText, ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' }).replace(
      /-\n/g,
      '-',
    );
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return Object.values(unzipSync(bytes))
      .map((member) => new TextDecoder().decode(member))
      .join('\n');
  }
  const text = new TextDecoder().decode(bytes);
  return format === 'ics' ? text.replaceAll('\r\n ', '') : text;
}
