import { useFormatter, useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { FigureList } from '#renderer/ui/Panels.tsx';
import type { Pace } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { isMet, type TargetPath } from '#shared/plan/goals/target-path.ts';

type TargetFiguresProps = { readonly target: Target; readonly path: TargetPath; readonly pace: Pace };

/** Three figures: where it stands, what is to be expected, what is wanted. */
export function TargetFigures({ target, path, pace }: TargetFiguresProps) {
  const t = useTranslations('goals.figures');
  const format = useFormatter();
  const figures = useFigureTexts();
  const { now, nowDate, forecast, behind } = pace;
  if (now === null || nowDate === null || behind === null) return null;
  const day = (date: string) =>
    format.dateTime(new Date(`${date}T00:00:00Z`), { timeZone: 'UTC', day: 'numeric', month: 'short' });
  const show = (value: number) => figures.value(target.metric, value);
  const toGo = Math.abs(path.goal - now);
  return (
    <FigureList
      items={[
        { label: t('now', { date: day(nowDate) }), value: show(now), note: behindText() },
        forecast === null
          ? { label: t('noForecast'), value: t('unknown'), note: t('tooFew') }
          : {
              label: t('forecast', { date: day(forecast.date) }),
              value: show(forecast.value),
              note: t('range', { low: show(forecast.low), high: show(forecast.high) }),
            },
        {
          label: t('goal'),
          value: show(path.goal),
          note: isMet(target, path.goal, now) ? t('met') : t('toGo', { value: show(toGo) }),
        },
      ]}
    />
  );

  function behindText(): string {
    const distance = show(Math.abs(behind ?? 0));
    if (distance === show(0)) return t('onPath');
    return (behind ?? 0) > 0 ? t('behind', { value: distance }) : t('ahead', { value: distance });
  }
}
