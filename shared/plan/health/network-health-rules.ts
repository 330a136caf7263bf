import { addDays, isoWeekOf, startOfWeek } from '#shared/base/calendar-date.ts';
import { isRuleOld, ruleFor } from '../networks/network.ts';
import { add, channelName, day, each, found, ruleName } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Weeks ahead that are held against the rhythm of a channel. */
const WEEKS = 4;

/** What the plan promises its channels, and the rules of the networks they are on. */
export const networkHealthRules = [
  {
    id: 'pausedChannelPosts',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      each(channels, (channel) => {
        const ahead = channel.state === 'pause' ? (posts.comingByChannel.get(channel.id) ?? []) : [];
        const [first] = ahead;
        if (first === undefined) return null;
        const values = { name: channelName(channel), count: ahead.length, date: day(first.date ?? '') };
        return found(['posts', first.id, 'variants'], values);
      }),
  },
  {
    id: 'channelWeekEmpty',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels, profile }, { today, posts }) => {
      const plan = profile.get('profile');
      if (plan === undefined || posts.count === 0) return [];
      const next = addDays(startOfWeek(today, plan.weekStart), 7);
      const weeks = Array.from({ length: WEEKS }, (_, week) => addDays(next, 7 * week)).filter(
        // A week in which nothing goes out at all is said once, by another rule.
        (from) => from <= plan.planEnd && posts.between(from, addDays(from, 6)).length > 0,
      );
      return each(channels, (channel) => {
        const { id, state, postsPerWeek } = channel;
        if ((state !== 'keep' && state !== 'grow') || (postsPerWeek ?? 0) < 1) return null;
        const ahead = posts.comingByChannel.get(id) ?? [];
        const filled = new Set(ahead.map(({ date }) => startOfWeek(date ?? '', plan.weekStart)));
        const empty = weeks.filter((from) => !filled.has(from));
        const [from] = empty;
        if (from === undefined) return null;
        const week = isoWeekOf(addDays(from, 3)).week;
        const values = { name: channelName(channel), week, from: day(from), count: empty.length };
        return found(['posts', null, 'date'], values, add('posts', { date: from }));
      });
    },
  },
  {
    id: 'networkRuleOld',
    section: 'channels',
    severity: 'note',
    isPoint: false,
    find: ({ channels, networkRules }, { today }) => {
      const used = new Set(
        [...channels.values()].filter(({ state }) => state !== 'close').map(({ network }) => network),
      );
      return [...used].flatMap((id) => {
        const rule = ruleFor(networkRules, id);
        if (!isRuleOld(rule, today)) return [];
        const values = { name: ruleName(rule), date: day(rule.checkedOn) };
        return [found(['networkRules', rule.id, 'checkedOn'], values)];
      });
    },
  },
] as const satisfies readonly HealthRule[];
