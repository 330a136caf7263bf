import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { METRICS, type MetricId } from '#shared/plan/goals/metric.ts';

/** The name of a figure: from the vocabulary, or the user's own for 'custom' and for ones this version does not know. */
export function useMetricName(): (figure: {
  readonly metric: string;
  readonly customName: string;
}) => string {
  const t = useTranslations('metric');
  return useCallback(
    ({ metric, customName }) => {
      if (metric !== 'custom' && isMetricId(metric)) return t(`${metric}.name`);
      return customName.trim() === '' ? t('custom.name') : customName;
    },
    [t],
  );
}

function isMetricId(id: string): id is MetricId {
  return METRICS.some((metric) => metric.id === id);
}
