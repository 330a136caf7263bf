import { addDays } from '#shared/base/calendar-date.ts';
import { holidaysIn } from '../moments/built-in-moments.ts';
import type { Post } from '../post/post.ts';
import { day, found } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Days ahead that are looked at: later plans are still in motion. */
const DAYS_AHEAD = 60;

/** What happens beside the posts. */
export const momentRules = [
  {
    id: 'postOnHoliday',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: ({ profile }, { posts, today }) => {
      const region = profile.get('profile')?.holidayRegion ?? '';
      const last = addDays(today, DAYS_AHEAD);
      const byDay = new Map<string, Post[]>();
      for (const post of posts.between(today, last)) {
        // What belongs to a campaign was put there on purpose.
        if (post.date === null || post.campaignId !== null || post.status === 'published') continue;
        const list = byDay.get(post.date);
        if (list === undefined) byDay.set(post.date, [post]);
        else list.push(post);
      }
      if (region === '' || byDay.size === 0) return [];
      const years = new Set([today, last].map((date) => Number(date.slice(0, 4))));
      const holidays = [...years].flatMap((year) => holidaysIn(region, year));
      return holidays.flatMap(({ id, day: date, offIn }) => {
        const [first, ...rest] = byDay.get(date) ?? [];
        if (first === undefined || offIn.length === 0) return [];
        byDay.delete(date); // once for each day, whatever it is called
        const holiday = { kind: 'word', key: `moments.name.${id}` } as const;
        return [found(['posts', first.id, 'date'], { holiday, date: day(date), count: 1 + rest.length })];
      });
    },
  },
] as const satisfies readonly HealthRule[];
