import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import type { Option } from '#renderer/ui/Select.tsx';

const CONTENT_LANGUAGES = [
  'en',
  'de',
  'it',
  'es',
  'fr',
  'pt',
  'nl',
  'pl',
  'cs',
  'da',
  'sv',
  'nb',
  'fi',
  'hu',
  'ro',
  'el',
  'tr',
  'uk',
  'ru',
  'ar',
  'he',
  'hi',
  'zh',
  'ja',
  'ko',
] as const;

const CURRENCIES = [
  'EUR',
  'CHF',
  'GBP',
  'USD',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
  'TRY',
  'BRL',
  'MXN',
  'JPY',
] as const;

/** Names of languages in the interface language: "German", "Portuguese". */
export function useLanguageName(): (tag: string) => string {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'language' });
    return (tag) => names.of(tag) ?? tag;
  }, [language]);
}

export function useLanguageOptions(): readonly Option<string>[] {
  const languageName = useLanguageName();
  return CONTENT_LANGUAGES.map((value) => ({ value, label: languageName(value) }));
}

export function useCurrencyOptions(): readonly Option<string>[] {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'currency' });
    return CURRENCIES.map((value) => ({ value, label: names.of(value) ?? value, note: value }));
  }, [language]);
}

/** Every zone this machine knows, by its IANA name, and the one in use where the machine does not list it (UTC). */
export function timeZoneOptions(present: string): readonly Option<string>[] {
  const known = Intl.supportedValuesOf('timeZone');
  const all = known.includes(present) ? known : [present, ...known];
  return all.map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

export function useWeekStartOptions(): readonly Option<1 | 6 | 7>[] {
  const t = useTranslations('workspace.weekday');
  return [
    { value: 1, label: t('monday') },
    { value: 6, label: t('saturday') },
    { value: 7, label: t('sunday') },
  ];
}
