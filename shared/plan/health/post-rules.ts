import { addDays, isoWeekOf, startOfWeek, toEpochDay } from '#shared/base/calendar-date.ts';
import { placeOf } from '../calendar.ts';
import { type WeekLoad, weekLoads } from '../capacity.ts';
import type { Post } from '../post.ts';
import { sameTextKey } from '../post-neighbours.ts';
import { isSameSeries } from '../post-rules.ts';
import { add, channelName, day, fix, found, named, securedLink, tenth } from './found.ts';
import type { Found, HealthContext, HealthRecords, HealthRule } from './rule.ts';

/** Two posts on one channel take each other's readers away when they are closer than this (research/product.md 8). */
const CLASH_MINUTES = 60;

/** Weeks ahead, this one included, whose load is looked at. */
const WEEKS = 4;

/** Gaps that a post may not have any more once it is approved. */
const GAPS = ['noVariant', 'noChannel', 'noText'] as const;

/** What is planned to go out. */
export const postHealthRules = [
  {
    id: 'postOverLimit',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      posts.faults('overLimit').map(({ post, finding: { channelId, values } }) => {
        const channel = channels.get(channelId ?? '');
        return found(['posts', post.id, 'variants'], {
          title: named(post.title),
          channel: channel === undefined ? '…' : channelName(channel),
          over: Number(values['count']) - Number(values['limit']),
        });
      }),
  },
  {
    id: 'postIncomplete',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (_, { posts }) => {
      const seen = new Set<string>();
      return GAPS.flatMap((gap) =>
        posts.faults(gap).flatMap(({ post, finding }) => {
          if (finding.severity !== 'error' || seen.has(post.id)) return [];
          seen.add(post.id);
          return [found(['posts', post.id, 'variants'], { title: named(post.title), gap })];
        }),
      );
    },
  },
  {
    id: 'postUnready',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts, today }) => {
      const tomorrow = addDays(today, 1);
      return posts.coming
        .filter(
          ({ date, status, isHeld }) => date !== null && date <= tomorrow && !isHeld && isUnready(status),
        )
        .map((post) =>
          found(['posts', post.id, 'status'], { title: named(post.title), date: day(post.date ?? today) }),
        );
    },
  },
  {
    id: 'postOverdue',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts, today }) =>
      posts.overdue.map((post) =>
        found(['posts', post.id, 'status'], { title: named(post.title), date: day(post.date ?? today) }),
      ),
  },
  {
    id: 'postHeldWithoutIncident',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: ({ incidents }, { posts }) => {
      if ([...incidents.values()].some(({ closedAt }) => closedAt === null)) return [];
      return posts.coming
        .filter(({ isHeld }) => isHeld)
        .map((post) => found(['posts', post.id, 'isHeld'], { title: named(post.title) }));
    },
  },
  {
    id: 'postWithoutAltText',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) => {
      const counts = new Map<Post, number>();
      for (const { post, finding } of posts.faults('noAltText')) {
        if (finding.severity !== 'note')
          counts.set(post, (counts.get(post) ?? 0) + Number(finding.values['count']));
      }
      return [...counts].map(([post, count]) =>
        found(['posts', post.id, 'variants'], { title: named(post.title), count }),
      );
    },
  },
  {
    id: 'postWithBrackets',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (_, { posts }) => {
      const first = new Map<Post, string>();
      for (const { post, finding } of posts.faults('openBrackets')) {
        if (!first.has(post)) first.set(post, String(finding.values['text']));
      }
      return [...first].map(([post, text]) =>
        found(['posts', post.id, 'variants'], { title: named(post.title), text }),
      );
    },
  },
  {
    id: 'postTooManyHashtags',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      posts.faults('tooManyHashtags').map(({ post, finding: { channelId, values } }) => {
        const channel = channels.get(channelId ?? '');
        return found(['posts', post.id, 'variants'], {
          title: named(post.title),
          channel: channel === undefined ? '…' : channelName(channel),
          limit: Number(values['limit']),
        });
      }),
  },
  {
    id: 'postInsecureLink',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, { posts }) =>
      [...new Set(posts.faults('unsafeLink').map(({ post }) => post))].map((post) => {
        const stored = records.posts.get(post.id) ?? post;
        const variants = stored.variants.map((variant) => ({
          ...variant,
          link: securedLink(variant.link) ?? variant.link,
        }));
        const isMended = variants.every(
          ({ link }) => link.trim() === '' || /^https:\/\/\S+$/i.test(link.trim()),
        );
        const values = { title: named(post.title) };
        const place = ['posts', post.id, 'variants'] as const;
        return isMended ? found(place, values, fix('posts', post.id, { variants })) : found(place, values);
      }),
  },
  {
    id: 'postsSameHour',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: clashes,
  },
  {
    id: 'postTextTwice',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }, { posts }) => {
      const seen = new Map<string, Map<string, Post>>();
      const all: Found[] = [];
      for (const post of posts.coming) {
        for (const variant of post.variants) {
          const channel = variant.channelId === null ? undefined : channels.get(variant.channelId);
          const text = channel === undefined ? null : sameTextKey(variant);
          if (channel === undefined || text === null) continue;
          const ofChannel = seen.get(channel.id) ?? new Map<string, Post>();
          seen.set(channel.id, ofChannel);
          const first = ofChannel.get(text);
          if (first === undefined) ofChannel.set(text, post);
          else if (first !== post && !isSameSeries(first, post)) {
            const values = {
              title: named(post.title),
              other: named(first.title),
              channel: channelName(channel),
            };
            all.push(found(['posts', post.id, 'variants'], values));
          }
        }
      }
      return all;
    },
  },
  {
    id: 'postsWithoutPillar',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: ({ pillars }, { posts }) =>
      pillars.size === 0
        ? []
        : together(
            posts.coming.filter(({ pillarId }) => pillarId === null),
            'pillarId',
          ),
  },
  {
    id: 'postsWithoutObjective',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: ({ objectives }, { posts }) =>
      objectives.size === 0
        ? []
        : together(
            posts.coming.filter(({ objectiveId }) => objectiveId === null),
            'objectiveId',
          ),
  },
  {
    id: 'weekEmpty',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (records, context) =>
      context.posts.live.length === 0
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

function isUnready(status: Post['status']): boolean {
  return status === 'idea' || status === 'drafting' || status === 'review';
}

/** One finding for all of them: a hundred lines that say the same would be read by nobody. */
function together(posts: readonly Post[], field: string): readonly Found[] {
  const [first] = posts;
  return first === undefined ? [] : [found(['posts', first.id, field], { count: posts.length })];
}

/** The load of the coming weeks of the plan, this one included. */
function weeksAhead(records: HealthRecords, { posts, today }: HealthContext): readonly WeekLoad[] {
  const plan = records.profile.get('profile');
  if (plan === undefined) return [];
  const from = startOfWeek(today, plan.weekStart);
  const last = addDays(from, 7 * WEEKS - 1);
  const to = last < plan.planEnd ? last : plan.planEnd;
  return weekLoads(records, posts.between(from, last), { from, to });
}

/** Posts that go out on the same channel less than an hour after another one, by the workspace's clock. */
function clashes({ channels, profile }: HealthRecords, { posts }: HealthContext): readonly Found[] {
  const zone = profile.get('profile')?.timeZone ?? 'UTC';
  const days = new Map<string, number>();
  const minuteOf = (post: Post): number | null => {
    const place = placeOf(post, zone);
    if (place === null || place.time === null) return null;
    let start = days.get(place.date);
    if (start === undefined) {
      start = toEpochDay(place.date) * 1440;
      days.set(place.date, start);
    }
    return start + Number(place.time.slice(0, 2)) * 60 + Number(place.time.slice(3, 5));
  };
  const all: Found[] = [];
  const told = new Set<Post>();
  for (const [channelId, ofChannel] of posts.comingByChannel) {
    const channel = channels.get(channelId);
    if (channel === undefined) continue;
    const timed: { readonly post: Post; readonly minute: number }[] = [];
    for (const post of ofChannel) {
      const minute = minuteOf(post);
      if (minute !== null) timed.push({ post, minute });
    }
    timed.sort((left, right) => left.minute - right.minute);
    for (const [index, { post, minute }] of timed.entries()) {
      const before = timed[index - 1];
      if (before === undefined || minute - before.minute >= CLASH_MINUTES || told.has(post)) continue;
      told.add(post);
      const values = {
        title: named(post.title),
        other: named(before.post.title),
        channel: channelName(channel),
        date: day(post.date ?? ''),
      };
      all.push(found(['posts', post.id, 'time'], values));
    }
  }
  return all;
}
