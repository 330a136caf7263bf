import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CALENDAR_FIELDS } from '#core/imports/calendar-fields.ts';
import { METRIC_FIELDS } from '#core/imports/metric-fields.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { en } from '#shared/i18n/en.ts';
import { createSpeech } from '#shared/i18n/translator.ts';

const VALUES = {
  value: 'Wert „x“ {y}',
  column: 'Spalte',
  title: 'Titel',
  year: '2026',
  date: '2026-05-05',
  from: '2026-01-01',
  to: '2026-12-31',
  sheet: 'Mai',
  others: 'Juni, Juli',
  order: 'monthFirst',
  count: 3,
  limit: 1_000_000,
};

/** The codes and reasons that stand in the readers' source. */
function namedIn(pattern: RegExp): readonly string[] {
  const folder = new URL('../../electron/core/imports/', import.meta.url);
  // Calendars of moments are read there too; their words are theirs.
  const names = readdirSync(folder).filter((name) => !name.startsWith('moment-'));
  const sources = names.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))),
  ];
}

describe.each(LANGUAGES)('words of the import in %s', (language) => {
  test('every problem has a sentence in which all values stand', async () => {
    const { t } = await createSpeech(language, 'UTC');
    const say = t as unknown as (key: string, values: object) => string; // keys are data here
    for (const code of Object.keys(en.imports.problem))
      expect(say(`imports.problem.${code}`, VALUES)).not.toMatch(/imports\.problem|\{\w+\}(?<!\{y\})/);
  });

  test('every field has a name', async () => {
    const { t } = await createSpeech(language, 'UTC');
    const say = t as unknown as (key: string) => string; // keys are data here
    for (const field of [...CALENDAR_FIELDS, ...METRIC_FIELDS])
      expect(say(`imports.field.${field}`)).not.toContain('imports.');
  });
});

test('every code and reason that the readers name has words', () => {
  const codes = namedIn(/(?:importProblem\([^,()]+,|report\(|tell\(|problem\()\s*'([a-zA-Z]+)'/g);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !Object.hasOwn(en.imports.problem, code))).toEqual([]);
  const kinds = namedIn(/notRecognised\('([a-zA-Z]+)'\)/g);
  expect(kinds.filter((kind) => !Object.hasOwn(en.imports.fileKind, kind))).toEqual([]);
  const limits = namedIn(/tooLarge\('([a-zA-Z]+)'/g);
  expect(limits.filter((limit) => !Object.hasOwn(en.imports.tooLarge, limit))).toEqual([]);
  const damages = namedIn(/damaged\('([a-zA-Z]+)'\)/g);
  expect(damages.filter((damage) => !Object.hasOwn(en.imports.damaged, damage))).toEqual([]);
});
