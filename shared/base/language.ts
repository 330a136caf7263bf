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
