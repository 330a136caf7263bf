import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import type { HealthFinding } from '#shared/plan/health/check-health.ts';
import { type FindingWords, findingWords, type HealthSpeech } from '#shared/plan/health/finding-words.ts';

/** Says a finding of plan health in the language of the interface. */
export function useFindingWords(): (finding: Pick<HealthFinding, 'ruleId' | 'values'>) => FindingWords {
  const t = useTranslations();
  const locale = useLocale();
  const days = useDays();
  return useMemo(() => {
    const say = t as unknown as HealthSpeech['say']; // the keys come from the rules, and a test ties them together
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    const language = (tag: string) => names.of(tag) ?? tag;
    return (finding) => findingWords(finding, { say, day: days.long, language });
  }, [t, locale, days]);
}
