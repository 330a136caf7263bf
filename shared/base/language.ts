/** The languages of the interface and of exports, in the order in which they are offered. */
export const LANGUAGES = ['en', 'de', 'it', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The first interface language among wished BCP 47 tags ('de-AT' gives 'de'); English when there is none. */
export function languageFrom(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => language === tag.slice(0, 2).toLowerCase());
    if (found !== undefined) return found;
  }
  return 'en';
}

/** The language of a BCP 47 tag without its region: 'de-AT' gives 'de'. */
export function baseLanguageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/**
 * By whose habits a language writes days and numbers. English is British: "Thu 15 Oct 18:00", as most of those who plan
 * in Europe read it.
 */
export const FORMAT_LOCALES = { en: 'en-GB', de: 'de', it: 'it', es: 'es' } as const satisfies Record<
  Language,
  string
>;
