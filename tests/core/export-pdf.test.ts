import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { coverageOf } from '#core/exports/font-coverage.ts';
import { createTextRuns } from '#core/exports/pdf-text.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import { emptyTables, fromStoredTables, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

const pdfToText = process.env['PLANWRIGHT_PDFTOTEXT'] ?? 'pdftotext';
const isReadable = pdfToText !== '' && spawnSync(pdfToText, ['-v']).status === 0;
if (!isReadable)
  console.warn('NOT RUN: the text of PDF exports, because there is no pdftotext on this machine.');

describe('the PDF export', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'planwright-pdf-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const textOf = async (tables: Tables, wish: Partial<ExportRequest> = {}) => {
    const file = path.join(folder, 'plan.pdf');
    writeFileSync(file, await exported(tables, wish));
    return execFileSync(pdfToText, ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
  };

  it.runIf(isReadable)('holds what was entered, as text that can be taken out again', async () => {
    const text = flat(await textOf(aPlan()));
    for (const words of [
      'Lindenhof Keramik',
      'Handgemachtes Steinzeug aus Höxter, ab 24 €.',
      'Der Brand im Oktober 🔥',
      'Größer als je zuvor: 140 Stück, ab 24 €.',
      'Oggi alle 18 apriamo il forno: «più grande che mai».',
      'Wir prüfen das mit [Name des Labors] und melden uns um [Uhrzeit].',
      'Jörg Groß',
      '4.000',
      'Seite 1 von',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('\ufffd');
  });

  it.runIf(isReadable)('keeps the order of the plan', async () => {
    const text = flat(await textOf(aPlan()));
    const places = [
      'Inhalt',
      'Geschirr, das man',
      'Anna, richtet sich ein',
      'Beiträge pro Woche',
      'Wer abonniert, kauft',
      'Scherben als Mosaik',
      'Die Uhrzeiten gelten',
      'Beitrag sichern',
      'Videos aus der Werkstatt',
    ].map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  it.runIf(isReadable).each(LANGUAGES)('numbers its pages and names its parts in %s', async (language) => {
    const text = flat(await textOf(aPlan(), { language }));
    const words = {
      en: ['Contents', 'Page 1 of', 'Decided on 2 July 2026', 'On track'],
      de: ['Inhalt', 'Seite 1 von', 'Entschieden am 2. Juli 2026', 'Auf Kurs'],
      it: ['Indice', 'Pagina 1 di', 'Deciso il 2 luglio 2026', 'In linea'],
      es: ['Índice', 'Página 1 de', 'Decidido el 2 de julio de 2026', 'En camino'],
    }[language];
    for (const word of words) expect(text).toContain(word);
  });

  it.runIf(isReadable)('repeats the head of a table on each of its pages', async () => {
    const posts = Array.from({ length: 90 }, (_, index) =>
      createPost({ id: `p${index}`, now: NOW }, { title: `Beitrag ${index}`, date: '2026-10-05' }),
    );
    const text = await textOf(aPlan(posts), { sections: ['calendar'] });
    expect(text.split('Wann').length - 1).toBeGreaterThan(3);
  });

  it.runIf(isReadable)('has contents only where there are more than four pages', async () => {
    expect(flat(await textOf(aPlan(), { sections: ['brand', 'audiences'] }))).not.toContain('Inhalt ');
    expect(flat(await textOf(aPlan()))).toContain('Inhalt ');
  });

  it.runIf(isReadable)('lets no character vanish that its fonts do not have', async () => {
    const hard = 'Pfeil → Haken ✓ Stern ★ 中文 𝗙𝗲𝘁𝘁 ﷽ 👩‍👩‍👧‍👦 🇩🇪 ❤️ 1️⃣ Łódź Ελλάδα';
    const variants = [createPostVariant('v', { language: 'de', text: hard })];
    const post = createPost({ id: 'p-hard', now: NOW }, { title: 'Zeichen', date: '2026-10-06', variants });
    const text = flat(await textOf(aPlan([post])));
    expect(text).toContain('Pfeil ➡ Haken ✔ Stern ⭐ [U+4E2D][U+6587] Fett [U+FDFD]');
    for (const sign of ['👩‍👩‍👧‍👦', '🇩🇪', '❤', '1️⃣', 'Łódź Ελλάδα']) expect(text).toContain(sign);
    expect(text).toContain('[U+4E2D]. Der HTML-Export zeigt sie unverändert.');
    expect(flat(await textOf(aPlan()))).not.toContain('[U+4E2D]');
  });

  it.runIf(isReadable)('cuts nothing off, however long a text is', async () => {
    const numbered = (word: string) =>
      Array.from({ length: 300 }, (_, index) => `${word}${index}`).join('\n');
    const unbroken = `A${'ä'.repeat(3000)}Z`;
    const tables = aPlan([
      createPost(
        { id: 'p-long', now: NOW },
        { title: `T${unbroken}`, date: '2026-10-07', notes: numbered('n'), visualBrief: numbered('v') },
      ),
    ]);
    const brand = { ...tables.brand.get('brand'), mission: numbered('m'), notes: numbered('q') };
    const step = { ...tables.crisisSteps.get('step-1'), text: numbered('s') };
    const statement = { ...tables.crisisStatements.get('statement-1'), text: numbered('t') };
    const audience = { ...tables.audiences.get('audience-home'), name: numbered('h'), summary: unbroken };
    const decided = { ...tables.sectionDecisions.get('section-goals'), will: numbered('w') };
    const text = await textOf(
      fromStoredTables(
        JSON.parse(
          JSON.stringify({
            ...toStoredTables(tables),
            brand: { brand },
            crisisSteps: { 'step-1': step },
            crisisStatements: { 'statement-1': statement },
            audiences: { 'audience-home': audience },
            sectionDecisions: { 'section-goals': decided },
          }),
        ),
      ),
    );
    const words = new Set(text.split(/\s+/));
    for (const letter of ['n', 'v', 'm', 'q', 's', 't', 'h', 'w']) {
      const missing = Array.from({ length: 300 }, (_, index) => `${letter}${index}`).filter(
        (word) => !words.has(word),
      );
      expect(missing).toEqual([]);
    }
    expect(text.replace(/\s/g, '').split('ä').length).toBeGreaterThan(6000);
  });

  it('is made of an empty plan too', async () => {
    const bare = { ...emptyTables(), profile: aPlan().profile };
    expect(new TextDecoder('latin1').decode((await exported(bare)).slice(0, 5))).toBe('%PDF-');
  });

  it('holds no script, no form and no address but the plain links of the plan', async () => {
    const raw = new TextDecoder('latin1').decode(await exported(aPlan()));
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|AcroForm|EmbeddedFile)\b/);
    const addresses = [...raw.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
  });
});

describe('text runs', () => {
  const letters = new Set(
    [...'abcdefghijklmnopqrstuvwxyz ABCä€1[]+U0234567890EDF'].map((each) => each.codePointAt(0) ?? 0),
  );
  const emoji = new Set([0x1f525, 0x200d, 0xfe0f, 0x31, 0x20e3]);
  const runsOf = () => createTextRuns({ text: letters, emoji, emojiFont: 'E' });

  it('stay one where one font has it all', () => {
    expect(runsOf().runs('aä€ b')).toEqual([{ text: 'aä€ b' }]);
  });

  it('split at emoji and tell of what is missing', () => {
    const { runs, hasMissing } = runsOf();
    expect(runs('ab 🔥🔥 c')).toEqual([
      { text: 'ab ' },
      { text: '🔥🔥', font: 'E', bold: false },
      { text: ' c' },
    ]);
    expect(runs('1\ufe0f\u20e3')).toEqual([{ text: '1\ufe0f\u20e3', font: 'E', bold: false }]);
    expect(hasMissing()).toBe(false);
    expect(runs('a\u4e2d')).toEqual([{ text: 'a[U+4E2D]' }]);
    expect(hasMissing()).toBe(true);
  });
});

describe('font coverage', () => {
  it('refuses a file that is no font', () => {
    expect(() => coverageOf(new Uint8Array(200))).toThrow('no table cmap');
  });
});

async function exported(tables: Tables, wish: Partial<ExportRequest> = {}): Promise<Uint8Array> {
  const request: ExportRequest = {
    workspaceId: 'lindenhof',
    format: 'pdf',
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  return (await createExport({ tables, request, now: NOW })).bytes;
}

/** One line: where a page breaks its lines says nothing about what it holds. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
