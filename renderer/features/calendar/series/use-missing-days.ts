import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { missingDays } from '#shared/plan/series/missing-days.ts';
import type { Series } from '#shared/plan/series/series.ts';

/** How many days of the plan the series has no post for yet, after its last one. */
export function useMissingDays(series: Series): number {
  const today = useToday();
  const { planEnd } = useProfile();
  return useWorkspace(({ posts }) => missingDays(posts, series, { planEnd, today }).length);
}
