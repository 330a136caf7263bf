import { useMomentsQuery } from './moments/use-moments-query.ts';
import { useSeriesQuery } from './series/use-series-query.ts';
import type { CalendarState } from './use-calendar-view.ts';

type Close = { readonly close: () => void };

/** What stands beside the calendar, and how it goes away; null where the calendar has the whole page. */
export type Aside =
  | ({ readonly kind: 'post' | 'series'; readonly id: string } & Close)
  | ({ readonly kind: 'moments' | 'imports' | 'ideas' } & Close)
  | null;

/** The address may name several; what is looked at closest comes first, and closing it shows the one below. */
export function useAside(state: CalendarState): Aside {
  const [seriesId, openSeries] = useSeriesQuery();
  const moments = useMomentsQuery();
  if (state.selectedId !== null)
    return { kind: 'post', id: state.selectedId, close: () => state.select(null) };
  if (seriesId !== null) return { kind: 'series', id: seriesId, close: () => openSeries(null) };
  if (moments.isOpen) return { kind: 'moments', close: moments.close };
  if (state.panel === 'imports') return { kind: 'imports', close: () => state.openPanel(null) };
  return state.isIdeasOpen ? { kind: 'ideas', close: () => state.openIdeas(false) } : null;
}
