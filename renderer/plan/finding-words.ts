import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { type FindingWords, findingWords, type HealthSpeech } from '#shared/i18n/health-words.ts';
import type { HealthFinding } from '#shared/plan/health/check-health.ts';

/** Says a finding of plan health in the language of the interface. */
export function useFindingWords(): (finding: Pick<HealthFinding, 'ruleId' | 'values'>) => FindingWords {
  const t = useTranslations();
  const locale = useLocale();
  const days = useDays();
  return useMemo(() => {
    const say = t as unknown as HealthSpeech['say']; // the keys come from the rules, and a test ties them together
    return (finding) => findingWords(finding, { say, day: days.long, locale });
  }, [t, locale, days]);
}
