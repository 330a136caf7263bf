import { type ReactNode, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { needsOf } from '#shared/plan/goals/feasibility-needs.ts';
import type { Target } from '#shared/plan/goals/target.ts';

const bold = (words: ReactNode) => <b>{words}</b>;

/** What a goal asks for, in posts and hours, told as the rough hint it is; nothing where nothing is known. */
export function FeasibilityNeedsText({ target }: { readonly target: Target }) {
  const t = useTranslations('goals.feasibility.needs');
  const words = useTranslations('goals');
  const format = useFormatter();
  const today = useToday();
  const { hoursPerWeek: available } = useProfile();
  const metricPoints = useWorkspace((tables) => tables.metricPoints);
  const posts = useWorkspace((tables) => tables.posts);
  const pillars = useWorkspace((tables) => tables.pillars);
  const formatPlans = useWorkspace((tables) => tables.formatPlans);
  const needs = useMemo(() => {
    const sources = {
      metricPoints: metricPoints.values(),
      posts: posts.values(),
      pillars: pillars.values(),
      formatPlans,
    };
    return needsOf(target, sources, today);
  }, [target, metricPoints, posts, pillars, formatPlans, today]);
  if (needs === null) return null;
  const number = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const { low, high } = needs.posts;
  const said = { b: bold, low, per: words(`per.${needs.per}`), now: number(needs.postsNow) };
  const names = needs.pillarIds.map((id) => pillars.get(id)?.name ?? '').filter((name) => name !== '');
  return (
    <div className="dense stack-tight">
      <p>
        {low === high ? t.rich('postsOne', said) : t.rich('posts', { ...said, high })} {hoursText()}
      </p>
      <p className="small quiet">
        {needs.basis === 'serving'
          ? t('serving', {
              periods: needs.periods,
              pillars: names.length === 0 ? 'none' : format.list(names, { type: 'conjunction' }),
            })
          : t('channel', { periods: needs.periods })}
      </p>
    </div>
  );

  function hoursText(): string {
    if (needs === null || needs.hoursPerWeek === null) return '';
    const [least, most] = [number(needs.hoursPerWeek.low), number(needs.hoursPerWeek.high)];
    const of = available === null ? 'none' : number(available);
    return least === most
      ? t('hoursOne', { low: least, available: of })
      : t('hours', { low: least, high: most, available: of });
  }
}
