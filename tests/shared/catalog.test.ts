import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { FORMAT_LOCALES, LANGUAGES, type Language } from '#shared/base/language.ts';
import { allParts, CATALOGS, PART, parseText, readMessage } from './catalog-texts.ts';

describe('the catalogs', () => {
  test.each(LANGUAGES)('have in %s the same keys as in English', (language) => {
    expect(CATALOGS.en.size).toBeGreaterThan(1000);
    expect([...CATALOGS[language].keys()].sort()).toEqual([...CATALOGS.en.keys()].sort());
  });

  test.each(LANGUAGES)('can be read as messages in %s', (language) => {
    const faults = texts(language).filter(({ text }) => readMessage(text, language) === null);
    expect(faults).toEqual([]);
  });

  test.each(LANGUAGES)(
    'take in %s the values that they take in English, as the same kind of value',
    (language) => {
      const faults = texts(language).flatMap(({ key, text }) => {
        const [own, english] = [valuesOf(text, language), valuesOf(CATALOGS.en.get(key) ?? '', 'en')];
        return own === english ? [] : [`${key}: ${own} instead of ${english}`];
      });
      expect(faults).toEqual([]);
    },
  );

  test.each(LANGUAGES)('choose in %s only by the plural forms that the language has', (language) => {
    const forms = new Intl.PluralRules(FORMAT_LOCALES[language]).resolvedOptions().pluralCategories;
    const legal = new Set<string>([...forms, '=0', '=1']);
    const faults = texts(language).flatMap(({ key, text }) =>
      allParts(parseText(text, language))
        .filter(({ type }) => type === PART.plural)
        .map(({ options }) => Object.keys(options ?? {}))
        .filter((names) => !names.includes('other') || names.some((name) => !legal.has(name)))
        .map((names) => `${key}: ${names.join()}`),
    );
    expect(faults).toEqual([]);
  });

  test.each(LANGUAGES)(
    'name in %s the same choices as in English, so that none falls through',
    (language) => {
      const faults = texts(language).flatMap(({ key, text }) => {
        const [own, english] = [choicesOf(text, language), choicesOf(CATALOGS.en.get(key) ?? '', 'en')];
        return own === english ? [] : [`${key}: ${own} instead of ${english}`];
      });
      expect(faults).toEqual([]);
    },
  );

  test.each(LANGUAGES)('leave no gap in %s, whether there is none, one or many', (language) => {
    const faults = texts(language)
      .filter(({ key }) => !key.startsWith('cli.help.'))
      .flatMap(({ key, text }) => [0, 1, 1234].map((count) => ({ key, said: said(text, language, count) })))
      .filter(({ said }) => said.trim() !== said || said === '' || / {2}|\s[,.;]/.test(said))
      .map(({ key, said }) => `${key}: "${said}"`);
    expect(faults).toEqual([]);
  });
});

function texts(language: Language): readonly { readonly key: string; readonly text: string }[] {
  return [...CATALOGS[language]].map(([key, text]) => ({ key, text }));
}

/** 'count:number, name:text, <b>': a plural and a number both take a number. */
function valuesOf(text: string, language: Language): string {
  const found = allParts(parseText(text, language)).flatMap(({ type, value }) => {
    if (type === PART.words || type === PART.pound) return [];
    if (type === PART.tag) return [`<${value}>`];
    const kind = type === PART.number || type === PART.plural ? 'number' : (KIND_NAMES[type] ?? 'text');
    return [`${value}:${kind}`];
  });
  return [...new Set(found)].sort().join(', ');
}

const KIND_NAMES: Readonly<Record<number, string>> = {
  [PART.date]: 'date',
  [PART.time]: 'time',
  [PART.select]: 'choice',
};

/** 'kind: monthly other weekly' for each select; plurals differ from language to language. */
function choicesOf(text: string, language: Language): string {
  const found = allParts(parseText(text, language))
    .filter(({ type }) => type === PART.select)
    .map(
      ({ value, options }) =>
        `${value}: ${Object.keys(options ?? {})
          .sort()
          .join(' ')}`,
    );
  return [...new Set(found)].sort().join(', ');
}

/** The text as it is read, with every number set to `count` and every other value to a word. */
function said(text: string, language: Language, count: number): string {
  if (readMessage(text, language) === null) return text;
  const values: Record<string, string | number | ((parts: readonly string[]) => string)> = {};
  for (const { type, value } of allParts(parseText(text, language))) {
    if (value === undefined || type === PART.words) continue;
    if (type === PART.tag) values[value] = (parts) => parts.join('');
    else values[value] = type === PART.number || type === PART.plural ? count : 'Wort';
  }
  return String(new IntlMessageFormat(text, FORMAT_LOCALES[language]).format(values));
}
