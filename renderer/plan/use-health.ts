import { useDeferredValue, useMemo } from 'react';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { checkHealth, type Health } from '#shared/plan/health/check-health.ts';
import type { Tables } from '#shared/workspace/schema.ts';

/** Worked out behind what one does: a plan of 10,000 posts takes some hundredths of a second. */
export function useHealth(): Health {
  const tables = useDeferredValue(useWorkspace((all) => all));
  const today = useToday();
  return useMemo(() => checkHealth(tables, today), [tables, today]);
}

/** As `useHealth`, for where it stands beside other things: null at first, so that nothing waits for it. */
export function useHealthLater(): Health | null {
  const tables = useDeferredValue<Tables | null>(
    useWorkspace((all) => all),
    null,
  );
  const today = useToday();
  return useMemo(() => (tables === null ? null : checkHealth(tables, today)), [tables, today]);
}
