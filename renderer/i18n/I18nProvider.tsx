import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { IntlProvider, useTranslations } from 'use-intl';
import { FORMAT_LOCALES, type Language } from '#shared/base/language.ts';
import type { Messages } from '#shared/i18n/catalog.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import type { EditLabel } from '#shared/workspace/edit.ts';

const LanguageContext = createContext<Language>('en');

/** Loads the catalog of the language and offers it below; keeps the old words on screen while the new ones load. */
export function I18nProvider({
  language,
  timeZone,
  children,
}: {
  readonly language: Language;
  readonly timeZone: string;
  readonly children: ReactNode;
}) {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly messages: Messages } | null>(
    null,
  );
  useEffect(() => {
    let isCurrent = true;
    loadMessages(language).then((messages) => {
      if (!isCurrent) return;
      document.documentElement.lang = language;
      setLoaded({ language, messages });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  if (loaded === null) return null;
  return (
    <LanguageContext value={loaded.language}>
      <IntlProvider
        locale={FORMAT_LOCALES[loaded.language]}
        messages={loaded.messages}
        timeZone={timeZone}
        onError={failLoudly}
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}

/** The interface language. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Words for the name of an edit. Names that this version does not know (a newer one wrote them) get a plain word. */
export function useEditLabel(): (label: EditLabel) => string {
  const t = useTranslations();
  return ({ key, values }) => {
    const words = t as unknown as ((key: string, values: object) => string) & {
      has: (key: string) => boolean;
    }; // stored keys are data
    return words.has(key) ? words(key, values) : words('app.undo.change', {});
  };
}

function failLoudly(error: Error): void {
  throw error;
}
