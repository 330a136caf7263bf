import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChartFigure } from '#renderer/ui/charts/ChartFigure.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark, type Tone } from '#renderer/ui/StateMark.tsx';
import { type Feasibility, type FeasibilityVerdict, feasibilityOf } from '#shared/plan/goals/feasibility.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { FeasibilityNeedsText } from './FeasibilityNeedsText.tsx';
import styles from './FeasibilityPart.module.css';
import { FeasibilityPicture, FeasibilityTable } from './FeasibilityPicture.tsx';
import { useGoalEditing } from './use-goal-editing.ts';

/** What own figures let one expect of a target, once for all that show it. */
export function useFeasibility(target: Target): Feasibility {
  const today = useToday();
  const points = useWorkspace((tables) => tables.metricPoints);
  return useMemo(() => feasibilityOf(target, points.values(), today), [target, points, today]);
}

/** Before a goal is promised: what to expect, a goal that can be kept, and what it takes. */
export function FeasibilityPart({ target }: { readonly target: Target }) {
  const t = useTranslations('goals.feasibility');
  const feasibility = useFeasibility(target);
  if (feasibility.gap === 'past') return null;
  const hasPicture = feasibility.range !== null || feasibility.usual !== null;
  return (
    <section className="stack-tight" aria-labelledby="goals-feasibility">
      <SectionHeading size="dense" id="goals-feasibility">
        {t('title')}
      </SectionHeading>
      <p className={styles.sentence}>
        <StateMark {...MARKS[feasibility.verdict]} />
        <span>
          <FeasibilitySentence target={target} feasibility={feasibility} />
        </span>
      </p>
      {hasPicture && (
        <ChartFigure table={<FeasibilityTable target={target} feasibility={feasibility} />}>
          <FeasibilityPicture target={target} feasibility={feasibility} />
        </ChartFigure>
      )}
      <SuggestedGoal target={target} feasibility={feasibility} />
      <FeasibilityNeedsText target={target} />
    </section>
  );
}

const MARKS: Readonly<
  Record<
    FeasibilityVerdict,
    { readonly tone: Tone; readonly shape: 'circleCheck' | 'triangle' | 'octagon' | 'broken' }
  >
> = {
  likely: { tone: 'ok', shape: 'circleCheck' },
  ambitious: { tone: 'risk', shape: 'triangle' },
  unlikely: { tone: 'off', shape: 'octagon' },
  'below-usual': { tone: 'none', shape: 'broken' },
  'within-usual': { tone: 'none', shape: 'broken' },
  'above-usual': { tone: 'risk', shape: 'triangle' },
  unknown: { tone: 'none', shape: 'broken' },
};

const bold = (words: ReactNode) => <b>{words}</b>;

type FeasibilityProps = { readonly target: Target; readonly feasibility: Feasibility };

/** The answer in one or two sentences: the verdict with the range, and the chance. */
export function FeasibilitySentence({ target, feasibility }: FeasibilityProps): ReactNode {
  const t = useTranslations('goals.feasibility');
  const words = useTranslations('goals');
  const days = useDays();
  const figures = useFigureTexts();
  const { verdict, gap, range, usual, chance } = feasibility;
  const show = (value: number) => figures.value(target.metric, value);
  if (gap === 'against-direction') return t('against');
  if (range !== null) {
    const weeks = Math.max(1, feasibility.weeks);
    const said = { b: bold, weeks, low: show(range.low), high: show(range.high) };
    if (verdict === 'unknown' || chance === null || target.goal === null) {
      return t.rich('range', { ...said, date: days.long(range.date) });
    }
    const goal = figures.valuePer(target, target.goal);
    const sentence =
      verdict === 'likely'
        ? t.rich('likely', said)
        : verdict === 'ambitious'
          ? t.rich('ambitious', said)
          : t.rich('unlikely', said);
    return (
      <>
        {sentence} {words('verdict.chance', { tenths: String(Math.round(chance * 10)), goal })}
      </>
    );
  }
  if (usual !== null) {
    const source = usual.source.trim() === '' ? 'none' : usual.source;
    const said = { b: bold, low: show(usual.low), high: show(usual.high), source };
    if (verdict === 'below-usual') return t.rich('belowUsual', said);
    if (verdict === 'above-usual') return t.rich('aboveUsual', said);
    return verdict === 'within-usual' ? t.rich('withinUsual', said) : t.rich('usual', said);
  }
  if (target.due === null) return t('noDue');
  return target.goal === null ? t('noGoal') : t('unknown');
}

/** A goal that two of three such plans would reach; one press writes it into the target. */
function SuggestedGoal({ target, feasibility: { suggestion } }: FeasibilityProps) {
  const t = useTranslations('goals.feasibility');
  const figures = useFigureTexts();
  const { takeSuggestion } = useGoalEditing();
  if (suggestion === null) return null;
  const { goal, chance } = suggestion;
  return (
    <p className={styles.suggestion}>
      <span>
        {t.rich('suggestion', {
          b: bold,
          goal: figures.valuePer(target, goal),
          tenths: String(Math.round(chance * 10)),
        })}
      </span>
      {target.goal === goal ? (
        <span className="quiet">{t('isTaken')}</span>
      ) : (
        <Button variant="link" size="small" onPress={() => takeSuggestion(target.id, goal)}>
          {t('take')}
        </Button>
      )}
    </p>
  );
}
