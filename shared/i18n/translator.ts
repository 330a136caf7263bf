import { createFormatter, createTranslator } from 'use-intl/core';
import { FORMAT_LOCALES, type Language } from '#shared/base/language.ts';
import type { Messages } from './catalog.ts';

declare module 'use-intl/core' {
  interface AppConfig {
    Messages: Messages;
    Locale: (typeof FORMAT_LOCALES)[Language];
  }
}

/** Reads the catalog of a language. The types are those of English; the other catalogs are checked against it. */
export async function loadMessages(language: Language): Promise<Messages> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en;
    case 'de':
      return (await import('./de.ts')).de as unknown as Messages; // same keys, proven by `satisfies Catalog`
    case 'it':
      return (await import('./it.ts')).it as unknown as Messages;
    case 'es':
      return (await import('./es.ts')).es as unknown as Messages;
  }
}

/** Words and formats of one language outside React: exports, the command line, file names. */
export type Speech = {
  readonly language: Language;
  readonly t: ReturnType<typeof createTranslator<Messages>>;
  readonly format: ReturnType<typeof createFormatter>;
};

/** @param timeZone the zone in which moments are shown; plain days do not depend on it */
export async function createSpeech(language: Language, timeZone: string): Promise<Speech> {
  const messages = await loadMessages(language);
  const onError = (error: Error) => {
    throw error;
  };
  return {
    language,
    t: createTranslator<Messages>({ locale: FORMAT_LOCALES[language], messages, timeZone, onError }),
    format: createFormatter({ locale: FORMAT_LOCALES[language], timeZone, onError }),
  };
}
