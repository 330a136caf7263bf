import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import type { CheckIn } from '#shared/plan/goals/check-ins.ts';
import type { Pace } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { isLevel, pathOf } from '#shared/plan/goals/target-path.ts';
import styles from './TargetInspector.module.css';

type VerdictProps = {
  readonly target: Target;
  readonly pace: Pace;
  readonly checkIns: readonly CheckIn[];
};

/** The answer first, as a sentence with its numbers. */
export function TargetVerdict(props: VerdictProps) {
  const chance = useChanceSentence(props);
  return (
    <p className={styles.verdict}>
      <VerdictSentence {...props} /> {chance !== null && <span className="soft">{chance}</span>}
    </p>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

function VerdictSentence({ target, pace, checkIns }: VerdictProps): ReactNode {
  const t = useTranslations('goals.verdict');
  const figures = useFigureTexts();
  const days = useDays();
  const missing = useMissing(target);
  const { now, nowDate, state } = pace;
  const goal = target.goal === null ? '' : figures.valuePer(target, target.goal);
  if (state === 'incomplete' || now === null || nowDate === null) return t('incomplete', { missing });
  if (state === 'stale') return t.rich('stale', { b: bold, date: days.short(nowDate) });
  if (state === 'reached')
    return t.rich('reached', { b: bold, now: figures.value(target.metric, now), goal });
  if (pace.neededPerWeek === null && state === 'off-track') {
    return t.rich('missed', { b: bold, now: figures.value(target.metric, now), goal });
  }
  if (state === 'too-early') return t.rich('tooEarly', { b: bold, count: checkIns.length });
  if (isLevel(target) && target.direction !== 'keep' && pace.neededPerWeek !== null) {
    const weeks = Math.max(1, Math.round(pace.recentWeeks ?? 1));
    const recent = figures.change(target.metric, pace.recentPerWeek ?? 0);
    const needed = figures.change(target.metric, Math.abs(pace.neededPerWeek));
    return t.rich(pace.neededPerWeek > 0 ? 'needUp' : 'needDown', { b: bold, needed, weeks, recent });
  }
  const recent = checkIns.slice(checkIns.length > 4 ? -4 : 1).map(({ value }) => value);
  const usual = figures.value(target.metric, recent.reduce((sum, value) => sum + value, 0) / recent.length);
  return t.rich(target.direction === 'keep' ? 'keep' : 'level', { b: bold, goal, usual });
}

function useChanceSentence({ target, pace }: VerdictProps): string | null {
  const t = useTranslations('goals.verdict');
  const figures = useFigureTexts();
  const days = useDays();
  if (pace.forecast === null || target.goal === null || target.due === null) return null;
  if (pace.state === 'reached' || pace.state === 'stale' || pace.state === 'incomplete') return null;
  const tenths = String(Math.round(pace.forecast.chance * 10));
  return target.direction === 'keep'
    ? t('chanceKeep', { tenths, date: days.long(target.due) })
    : t('chance', { tenths, goal: figures.valuePer(target, target.goal) });
}

/** What a target still needs, as a list in words. */
function useMissing(target: Target): string {
  const t = useTranslations('goals.missing');
  const format = useFormatter();
  const { baseline, goal, start, baselineDate, due } = target;
  const parts = [
    baseline === null ? t('baseline') : null,
    goal === null ? t('goal') : null,
    start === null && baselineDate === null ? t('start') : null,
    due === null ? t('due') : null,
  ].filter((part) => part !== null);
  if (parts.length === 0 && pathOf(target) === null) return t('order');
  return format.list(parts, { type: 'conjunction' });
}
