import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import type { Forecast } from '#shared/plan/forecast.ts';
import { paceOf } from '#shared/plan/pace.ts';
import { smartCheck } from '#shared/plan/smart-check.ts';
import type { Target } from '#shared/plan/target.ts';
import styles from './GoalsGuide.module.css';

/** Feasibility before promise: what own figures let one expect, and the chance to reach the goal. */
export function AchievableNote({ target }: { readonly target: Target }) {
  const t = useTranslations('goals');
  const figures = useFigureTexts();
  const today = useToday();
  const points = useWorkspace((tables) => tables.metricPoints);
  const pace = paceOf(target, points.values(), today);
  if (target.baseline === null || target.goal === null) return null;
  const plan = { planStart: today, planEnd: today };
  const findings = smartCheck(target, { pace, objective: null, isChannelClosed: false, plan });
  if (findings.some(({ problems }) => problems.includes('goalAgainstDirection'))) {
    return <Banner tone="risk">{t('guide.against')}</Banner>;
  }
  const { forecast } = pace;
  if (forecast === null) return <Banner>{t('guide.unknown')}</Banner>;
  const verdict = forecast.chance >= 0.5 ? 'withinReach' : forecast.chance >= 0.1 ? 'ambitious' : 'unlikely';
  const show = (value: number) => figures.value(target.metric, value);
  const weeks = Math.max(1, Math.round(pace.recentWeeks ?? 1));
  return (
    <Banner
      tone={verdict === 'withinReach' ? 'ok' : verdict === 'ambitious' ? 'risk' : 'off'}
      actions={<RangeStrip forecast={forecast} goal={target.goal} show={show} />}
    >
      {t.rich(`guide.${verdict}`, { b: bold, weeks, low: show(forecast.low), high: show(forecast.high) })}{' '}
      {t('verdict.chance', {
        tenths: String(Math.round(forecast.chance * 10)),
        goal: figures.valuePer(target, target.goal),
      })}
    </Banner>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

type RangeStripProps = {
  readonly forecast: Forecast;
  readonly goal: number;
  readonly show: (value: number) => string;
};

const WIDTH = 196;
const INSET = 24;

/** The range to expect as a band, the likeliest value as a tick, the goal as a ringed dot. */
function RangeStrip({ forecast: { low, value, high }, goal, show }: RangeStripProps) {
  const t = useTranslations('goals.guide');
  const from = Math.min(low, goal);
  const span = Math.max(high, goal) - from || 1;
  const at = (amount: number) => INSET + ((amount - from) / span) * (WIDTH - 2 * INSET);
  const label = t('range', { low: show(low), high: show(high), value: show(value), goal: show(goal) });
  return (
    <svg
      className={styles.range}
      width={WIDTH}
      height="48"
      viewBox={`0 0 ${WIDTH} 48`}
      role="img"
      aria-label={label}
    >
      <path className={styles.rangeLine} d={`M0 24H${WIDTH}`} />
      <rect
        className={styles.rangeBand}
        x={at(low)}
        y="18"
        width={Math.max(2, at(high) - at(low))}
        height="12"
        rx="2"
      />
      <path className={styles.rangeTick} d={`M${at(value)} 15v18`} />
      <circle className={styles.rangeGoal} cx={at(goal)} cy="24" r="4" />
      <text x={at(goal)} y="11" textAnchor="middle" className={styles.rangeStrong}>
        {show(goal)}
      </text>
      <text x={at(low)} y="45" textAnchor="middle">
        {show(low)}
      </text>
      {at(high) - at(low) > 48 && (
        <text x={at(high)} y="45" textAnchor="middle">
          {show(high)}
        </text>
      )}
    </svg>
  );
}
