import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { TrendChart } from '#renderer/ui/charts/TrendChart.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import { toEpochDay } from '#shared/base/calendar-date.ts';
import type { CheckIn } from '#shared/plan/goals/check-ins.ts';
import type { Pace } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { pathValue, type TargetPath } from '#shared/plan/goals/target-path.ts';
import styles from './TargetInspector.module.css';
import { targetChartData } from './target-chart-data.ts';

type TargetChartProps = {
  readonly target: Target;
  readonly path: TargetPath;
  readonly pace: Pace;
  readonly checkIns: readonly CheckIn[];
};

/** Actual, path, forecast with its fan, today and the goal. */
export function TargetChart(props: TargetChartProps) {
  const { target, path, pace, checkIns } = props;
  const t = useTranslations('goals.chart');
  const figures = useFigureTexts();
  const days = useDays();
  const today = useToday();
  const label = useChartLabel(props);
  const { months, ...lines } = targetChartData({ target, path, checkIns, pace }, today);
  const show = (value: number) => figures.value(target.metric, value);
  return (
    <div className={styles.chart}>
      <TrendChart
        {...lines}
        label={label}
        xTicks={months.map((month) => ({ x: toEpochDay(month), label: days.monthShort(month) }))}
        formatY={(value) => figures.axis(target.metric, value)}
        todayLabel={t('today')}
        goalLabel={show(path.goal)}
        forecastLabel={pace.forecast === null ? undefined : show(pace.forecast.value)}
        legend={{
          actual: t('actual'),
          path: t('path'),
          ...(pace.forecast === null ? {} : { forecast: t('forecast') }),
        }}
        table={<ChartTable target={target} checkIns={checkIns} />}
      />
    </div>
  );
}

/** The chart's name tells its result. */
function useChartLabel({ target, path, pace, checkIns }: TargetChartProps): string {
  const t = useTranslations('goals.chart');
  const figures = useFigureTexts();
  const days = useDays();
  const metricName = useMetricName();
  const show = (value: number) => figures.value(target.metric, value);
  const [first, last] = [checkIns[0], checkIns.at(-1)];
  const values = {
    name: metricName(target),
    from: show(first?.value ?? path.baseline),
    fromDate: days.long(first?.date ?? path.start),
    now: show(last?.value ?? path.baseline),
    nowDate: days.long(last?.date ?? path.start),
    goal: show(path.goal),
    due: days.long(path.due),
  };
  if (pace.forecast === null) return t('label', values);
  const { value, low, high } = pace.forecast;
  return t('labelForecast', { ...values, value: show(value), low: show(low), high: show(high) });
}

/** The twin of the chart: the same figures to read. */
function ChartTable({ target, checkIns }: Pick<TargetChartProps, 'target' | 'checkIns'>) {
  const t = useTranslations('goals.chart');
  const figures = useFigureTexts();
  const days = useDays();
  return (
    <PlainTable label={t('table')} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('day')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('path')}</th>
        </tr>
      </thead>
      <tbody>
        {checkIns.map(({ date, value }) => (
          <tr key={date}>
            <td>{days.numeric(date)}</td>
            <td>{figures.value(target.metric, value)}</td>
            <td className="quiet">{figures.value(target.metric, pathValue(target, date) ?? value)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
