import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { createRuleSpeech, type RuleSpeech } from '#shared/plan/series/recurrence-words.ts';

/** What the sentence of a rule is made with, in the language of the interface. */
export function useRuleSpeech(): RuleSpeech {
  const t = useTranslations();
  const language = useLanguage();
  return useMemo(() => createRuleSpeech(language, t as unknown as RuleSpeech['say']), [t, language]); // any key, as the rules name them
}
