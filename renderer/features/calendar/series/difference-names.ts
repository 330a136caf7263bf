import { useTranslations } from 'use-intl';
import { FIELD_LABELS } from '#renderer/plan/field-labels/field-labels.ts';
import type { RuleSpeech } from '#shared/plan/series/recurrence-words.ts';
import type { SeriesDifference } from '#shared/plan/series/series-posts.ts';

/** The name of a field by which a post differs from its series. */
export function useDifferenceName(): (difference: SeriesDifference) => string {
  const say = useTranslations() as unknown as RuleSpeech['say']; // any key, as the labels name them
  return (difference) => {
    if (difference === 'variants') return say('series.bar.variants');
    const field = difference.startsWith('variant.')
      ? difference.replace('variant.', 'variants.')
      : difference;
    return say(FIELD_LABELS.posts[field] ?? 'series.bar.variants');
  };
}
