import { addDays, isoWeekOf, startOfWeek } from '#shared/base/calendar-date.ts';
import { type WeekLoad, weekLoads } from '../capacity/week-loads.ts';
import { add, day, found, tenth } from './found.ts';
import type { HealthContext, HealthRecords, HealthRule } from './rule.ts';

/** Weeks ahead, this one included, whose load is looked at. */
const WEEKS = 4;

/** How full the coming weeks are. */
export const weekRules = [
  {
    id: 'weekEmpty',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, context) =>
      context.posts.count === 0
        ? []
        : weeksAhead(records, context).flatMap(({ from, posts }) => {
            if (posts > 0 || from <= context.today) return [];
            const values = { week: isoWeekOf(addDays(from, 3)).week, from: day(from) };
            return [found(['posts', null, 'date'], values, add('posts', { date: from }))];
          }),
  },
  {
    id: 'weekOverfull',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, context) => {
      return weeksAhead(records, context).flatMap(({ from, posts, hours, available, isOverfull }) => {
        if (!isOverfull || posts === 0) return [];
        const week = isoWeekOf(addDays(from, 3)).week;
        return [
          found(['posts', null, 'effort'], {
            week,
            from: day(from),
            hours: tenth(hours),
            available: tenth(available ?? 0),
          }),
        ];
      });
    },
  },
] as const satisfies readonly HealthRule[];

/** The load of the coming weeks of the plan, this one included. */
function weeksAhead(records: HealthRecords, { posts, today }: HealthContext): readonly WeekLoad[] {
  const plan = records.profile.get('profile');
  if (plan === undefined) return [];
  const from = startOfWeek(today, plan.weekStart);
  const last = addDays(from, 7 * WEEKS - 1);
  const to = last < plan.planEnd ? last : plan.planEnd;
  return weekLoads(records, posts.between(from, last), { from, to });
}
