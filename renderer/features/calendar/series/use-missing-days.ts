import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Series } from '#shared/plan/series/series.ts';
import { seriesDays } from '#shared/plan/series/series-posts.ts';
import { postsOfSeries } from '#shared/workspace/series-steps.ts';

/** How many days of the plan the series has no post for yet, after its last one. */
export function useMissingDays(series: Series): number {
  const today = useToday();
  const { planEnd } = useProfile();
  const last = useWorkspace((tables) => postsOfSeries(tables, series.id).at(-1)?.seriesDate ?? '');
  return seriesDays(series, planEnd).filter((day) => day > last && day >= today).length;
}
