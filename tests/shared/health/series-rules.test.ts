import { seriesRules } from '#shared/plan/health/series-rules.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { createRecurrence, type Recurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries } from '#shared/plan/series/series.ts';
import { createSeriesPost, seriesDays } from '#shared/plan/series/series-posts.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const weekly = (parts: Partial<Recurrence> = {}) =>
  createRecurrence('weekly', { weekdays: [{ day: 5, nth: null }], ...parts });

/** A weekly series with its first posts up to the end of the plan. */
function withSeries(recurrence: Recurrence, fields: Partial<Post> = {}, made = 100) {
  const series = createSeries(at('s'), { title: 'Atelier Friday', start: '2026-10-16', recurrence });
  const posts = seriesDays(series, '2026-12-31')
    .slice(0, made)
    .map((day) => ({
      ...createSeriesPost(series, day, { ...at(`s:${day}`), approval: 'none' as const }),
      ...fields,
    }));
  return planOf({ series: [series], posts });
}

testRules('the rules of series', seriesRules, {
  seriesEnding: {
    fires: withSeries(weekly({ until: '2026-10-28' })),
    silent: withSeries(weekly({ until: '2026-10-30' })),
  },
  seriesToContinue: { fires: withSeries(weekly(), {}, 4), silent: withSeries(weekly()) },
  seriesUnfinished: {
    fires: withSeries(weekly()),
    silent: withSeries(weekly(), { status: 'approved' }),
  },
});
