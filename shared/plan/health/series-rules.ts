import { addDays } from '#shared/base/calendar-date.ts';
import type { Post } from '../post/post.ts';
import { missingDays } from '../series/missing-days.ts';
import { lastDayOf } from '../series/series-posts.ts';
import { day, each, found, named } from './found.ts';
import type { HealthContext, HealthRecords, HealthRule } from './rule.ts';

/** Days ahead in which the end of a series, or its next post, is worth a word. */
const SOON = 14;

/** Posts that come back by a rule. */
export const seriesRules = [
  {
    id: 'seriesEnding',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: ({ series }, { today }) =>
      each(series, (record) => {
        const last = lastDayOf(record);
        if (last === null || last < today || last > addDays(today, SOON)) return null;
        return found(['series', record.id, 'recurrence'], { title: named(record.title), date: day(last) });
      }),
  },
  {
    id: 'seriesToContinue',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, { today }) => {
      const planEnd = records.profile.get('profile')?.planEnd;
      if (planEnd === undefined || records.series.size === 0) return [];
      return each(records.series, (record) => {
        const missing = missingDays(records.posts, record, { planEnd, today }).length;
        const values = { title: named(record.title), count: missing };
        return missing === 0 ? null : found(['series', record.id, 'recurrence'], values);
      });
    },
  },
  {
    id: 'seriesUnfinished',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (records, context) => {
      const coming = comingBySeries(records, context);
      const soon = addDays(context.today, SOON);
      return each(records.series, (record) => {
        const posts = coming.get(record.id) ?? [];
        const [next] = posts;
        if (next === undefined || (next.date ?? '') > soon || !posts.every(isUnfinished)) return null;
        return found(['posts', next.id, 'status'], { title: named(record.title), count: posts.length });
      });
    },
  },
] as const satisfies readonly HealthRule[];

/** The posts of each series that are still to go out, next first. */
function comingBySeries(
  { series }: HealthRecords,
  { posts }: HealthContext,
): ReadonlyMap<string, readonly Post[]> {
  const coming = new Map<string, Post[]>();
  if (series.size === 0) return coming;
  for (const post of posts.coming) {
    if (post.seriesId === null) continue;
    const list = coming.get(post.seriesId);
    if (list === undefined) coming.set(post.seriesId, [post]);
    else list.push(post);
  }
  return coming;
}

function isUnfinished({ status }: Post): boolean {
  return status === 'idea' || status === 'drafting';
}
