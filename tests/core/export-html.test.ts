import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { fromStoredTables, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>'--></style><svg onload=alert(3)>&#60;b&#62; javascript:alert(4)`;

describe('the HTML export', () => {
  it('holds what was entered, with umlauts, euro, emoji and line breaks', async () => {
    const text = (await parsed(aPlan())).body.textContent;
    for (const words of [
      'Handgemachtes Steinzeug aus Höxter, ab 24 €.',
      'Der Brand im Oktober 🔥',
      'Jörg Groß',
    ])
      expect(text).toContain(words);
    expect(text).toContain('Heute um 18 Uhr öffnen wir den Ofen.\nGrößer als je zuvor: 140 Stück, ab 24 €.');
  });

  it.each(LANGUAGES)('speaks %s in every word of the program', async (language) => {
    const page = await parsed(aPlan(), { language });
    expect(page.documentElement.lang).toBe(language);
    const headings = [...page.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toContain(
      {
        en: 'Goals and targets',
        de: 'Ziele und Zielwerte',
        it: 'Obiettivi e traguardi',
        es: 'Objetivos y metas',
      }[language],
    );
    expect(page.body.textContent).not.toMatch(/\bdocument\.|\bundefined\b|\bnull\b|\bNaN\b|\[object/);
  });

  it('marks texts of another language as such', async () => {
    const page = await parsed(aPlan());
    const italian = [...page.querySelectorAll('[lang="it"]')].map(({ textContent }) => textContent);
    expect(italian).toContain('Fatto a mano, dal 1987: è così.');
    expect(italian).toContain('Oggi alle 18 apriamo il forno: «più grande che mai».');
  });

  it('has headings in order, scoped table headers, captions and titled pictures', async () => {
    const page = await parsed(aPlan());
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.querySelectorAll('th:not([scope])')).toHaveLength(0);
    for (const table of page.querySelectorAll('table'))
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
    const charts = [...page.querySelectorAll('svg[role="img"]')];
    expect(charts).toHaveLength(2);
    for (const chart of charts) expect(chart.querySelector('title')?.textContent).toMatch(/3\.505|3,7/);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of page.querySelectorAll('nav a'))
      expect(ids).toContain((link.getAttribute('href') ?? '').slice(1));
  });

  it('is one file that loads nothing and follows only plain links', async () => {
    const html = await source(aPlan());
    const page = parse(html);
    expect(html).toContain("default-src 'none'");
    expect(
      page.querySelectorAll('script, link, iframe, object, embed, img, form, base, [src], [srcset]'),
    ).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import|@font-face/);
    const links = [...page.querySelectorAll('a')].filter(
      (link) => !link.getAttribute('href')?.startsWith('#'),
    );
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link.getAttribute('href') ?? '').toMatch(/^https:\/\//);
      expect(link.getAttribute('rel') ?? '').toContain('noreferrer');
    }
  });

  it('lets no hostile text out of its place, whatever field it stands in (matrix 66)', async () => {
    const page = await parsed(everyTextBecomes(aPlan(), HOSTILE));
    expect(page.querySelectorAll('script, img, iframe, style ~ style')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on/i.test(name))).toEqual([]);
    expect(attributes.filter(({ value }) => /^\s*javascript:/i.test(value ?? ''))).toEqual([]);
    expect(page.querySelectorAll('svg').length).toBe((await parsed(aPlan())).querySelectorAll('svg').length);
    expect(page.body.textContent.split('<script>alert(2)</script>').length).toBeGreaterThan(60);
  });

  it('strips control characters, lone surrogates and bidirectional overrides (matrix 54)', async () => {
    const html = await source(everyTextBecomes(aPlan(), 'a\u0000b\u0008c\ud800d\u202ee\u2066f'));
    expect(html).toContain('abc\ufffddef');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(html).not.toMatch(/[\u0000-\u0008\u202a-\u202e\u2066-\u2069]/);
  });

  it('leaves out sections that were not asked for or are empty', async () => {
    const page = await parsed(aPlan(), { sections: ['brand', 'crisis'] });
    expect([...page.querySelectorAll('main > section')].map(({ id }) => id)).toEqual(['brand', 'crisis']);
    const bare = fromStoredTables({ profile: Object.fromEntries(aPlan().profile) });
    const empty = await parsed(bare);
    expect([...empty.querySelectorAll('main > section')].map(({ id }) => id)).toEqual(['summary']);
  });
});

async function source(tables: Tables, wish: Partial<ExportRequest> = {}): Promise<string> {
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
  return new TextDecoder().decode((await createExport({ tables, request, now: NOW })).bytes);
}

function parse(html: string) {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true },
  });
  return new window.DOMParser().parseFromString(html, 'text/html');
}

async function parsed(tables: Tables, wish: Partial<ExportRequest> = {}) {
  return parse(await source(tables, wish));
}

/** The same plan with one text in every field that a person can fill freely. */
function everyTextBecomes(tables: Tables, text: string): Tables {
  const isFree = (key: string, value: string) =>
    value !== '' &&
    !/id$|Ids$|^(kind|metric|network|language|colour|status|state|stage|format|phase|outcome|section|currency|timeZone|direction|per|path|reviewRhythm)$/i.test(
      key,
    ) &&
    !/^\d{4}-\d\d-\d\d|^\d\d:\d\d$/.test(value);
  const changed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return isFree(key, value) ? text : value;
    if (Array.isArray(value))
      return /Ids$|^(languages|networks)$/.test(key) ? value : value.map((each) => changed(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, changed(each, name)]));
  };
  const stored = Object.entries(toStoredTables(tables)).map(([name, records]) => [
    name,
    Object.fromEntries(Object.entries(records ?? {}).map(([id, record]) => [id, changed(record, '')])),
  ]);
  return fromStoredTables(Object.fromEntries(stored));
}
