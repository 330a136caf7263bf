import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { isoWeekOf, partsOf } from '#shared/base/calendar-date.ts';
import type { Review } from '#shared/plan/reviews/review.ts';
import type { Period } from '#shared/plan/reviews/review-rules.ts';

/** What a period is called: "September 2026", "Week 41, 5 – 11 Oct 2026", "Quarter 3, 2026". */
export function usePeriodName(): (kind: Review['kind'], period: Period) => string {
  const t = useTranslations('reviews');
  const days = useDays();
  return (kind, { start, end }) => {
    switch (kind) {
      case 'monthly':
        return days.month(start);
      case 'weekly':
        return t('week', { week: isoWeekOf(end).week, range: days.range(start, end) });
      case 'quarterly': {
        const { year, month } = partsOf(start);
        return t('quarter', { quarter: Math.ceil(month / 3), year: String(year) });
      }
    }
  };
}
