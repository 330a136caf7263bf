import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { metricOf } from '#shared/plan/goals/metric.ts';
import type { Target } from '#shared/plan/goals/target.ts';

export type FigureTexts = {
  /** A value of a metric with its unit: "3,512", "35.2 %", "3.6 h", "€1,200". */
  readonly value: (metric: string, value: number) => string;
  /** The same with the period over which it is counted: "1,900 a month". */
  readonly valuePer: (target: Pick<Target, 'metric' | 'per'>, value: number) => string;
  /** A change: few digits, a real minus sign, the unit of the metric. */
  readonly change: (metric: string, change: number) => string;
  /** Short, for an axis: "12.5K", "37.5 %". */
  readonly axis: (metric: string, value: number) => string;
  /** The sign that stands after the number in a field: "%", "h", "€"; undefined for plain counts. */
  readonly unitSign: (metric: string) => string | undefined;
};

/** Figures in words of the interface language and the currency of the workspace. */
export function useFigureTexts(): FigureTexts {
  const format = useFormatter();
  const t = useTranslations('goals');
  const { currency } = useProfile();
  return useMemo(() => {
    const number = (value: number, digits: number) =>
      format.number(value, { maximumFractionDigits: digits }).replace('-', '−');
    const withUnit = (metric: string, value: number, digits: number): string => {
      const { unit } = metricOf(metric);
      if (unit === 'percent') return t('unit.percent', { value: number(value, digits) });
      if (unit === 'hours') return t('unit.hours', { value: number(value, digits) });
      if (unit !== 'money') return number(value, digits);
      const options = { style: 'currency', currency, maximumFractionDigits: digits } as const;
      return format.number(value, { ...options, minimumFractionDigits: 0 }).replace('-', '−');
    };
    const value = (metric: string, amount: number) => withUnit(metric, amount, digitsOf(metric, amount));
    return {
      value,
      valuePer: ({ metric, per }, amount) =>
        per === null
          ? value(metric, amount)
          : t('withPer', { value: value(metric, amount), per: t(`per.${per}`) }),
      change: (metric, amount) =>
        withUnit(metric, amount, Math.abs(amount) >= 10 ? 0 : Math.abs(amount) >= 1 ? 1 : 2),
      axis: (metric, amount) =>
        Math.abs(amount) >= 10_000
          ? format.number(amount, { notation: 'compact', maximumFractionDigits: 2 }).replace('-', '−')
          : withUnit(metric, amount, 2),
      unitSign: (metric) => {
        const { unit } = metricOf(metric);
        if (unit === 'percent') return t('unitSign.percent');
        if (unit === 'hours') return t('unitSign.hours');
        return unit === 'money' ? signOf(currency, format) : undefined;
      },
    };
  }, [format, t, currency]);
}

/** Counts are whole; shares and times have one digit; the user's own figure may be an average such as 4.35. */
function digitsOf(metric: string, amount: number): number {
  const { id, unit } = metricOf(metric);
  if (id === 'custom') return 2;
  if (unit === 'count') return 0;
  if (unit === 'money') return Math.abs(amount) >= 100 ? 0 : 2;
  return 1;
}

function signOf(currency: string, format: ReturnType<typeof useFormatter>): string {
  return format.number(0, { style: 'currency', currency, maximumFractionDigits: 0 }).replace(/[\d\s]/g, '');
}
