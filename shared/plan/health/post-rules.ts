import { addDays, isoWeekOf, startOfWeek, toEpochDay } from '#shared/base/calendar-date.ts';
import { placeOf } from '../calendar/calendar.ts';
import { type WeekLoad, weekLoads } from '../capacity.ts';
import type { Post, PostVariant } from '../post/post.ts';
import { isSameText, sameTextNumber } from '../post/post-neighbours.ts';
import { isSameSeries } from '../post/post-rules.ts';
import { add, channelName, day, fix, found, named, securedLink, tenth } from './found.ts';
import { inOrder } from './post-months.ts';
import type { ComingMonth, Found, FoundByMonth, HealthContext, HealthRecords, HealthRule } from './rule.ts';

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
      posts.inEachMonth('postOverLimit', [], ({ faults }) =>
        faults('overLimit').map(({ post, finding: { channelId, values } }) => {
          const channel = channels.get(channelId ?? '');
          return found(['posts', post.id, 'variants'], {
            title: named(post.title),
            channel: channel === undefined ? '…' : channelName(channel),
            over: Number(values['count']) - Number(values['limit']),
          });
        }),
      ),
  },
  {
    id: 'postIncomplete',
    section: 'calendar',
    severity: 'error',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postIncomplete', [], ({ faults }) => {
        const seen = new Set<string>();
        return GAPS.flatMap((gap) =>
          faults(gap).flatMap(({ post, finding }) => {
            if (finding.severity !== 'error' || seen.has(post.id)) return [];
            seen.add(post.id);
            return [found(['posts', post.id, 'variants'], { title: named(post.title), gap })];
          }),
        );
      }),
  },
  {
    id: 'postUnready',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts, today }) => {
      const tomorrow = addDays(today, 1);
      return posts
        .between(today, tomorrow)
        .filter(({ status, isHeld }) => !isHeld && isUnready(status))
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
      return posts.inEachMonth('postHeldWithoutIncident', [], (each) =>
        each.posts
          .filter(({ isHeld }) => isHeld)
          .map((post) => found(['posts', post.id, 'isHeld'], { title: named(post.title) })),
      );
    },
  },
  {
    id: 'postWithoutAltText',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postWithoutAltText', [], ({ faults }) => {
        const counts = new Map<Post, number>();
        for (const { post, finding } of faults('noAltText')) {
          if (finding.severity !== 'note')
            counts.set(post, (counts.get(post) ?? 0) + Number(finding.values['count']));
        }
        return [...counts].map(([post, count]) =>
          found(['posts', post.id, 'variants'], { title: named(post.title), count }),
        );
      }),
  },
  {
    id: 'postWithBrackets',
    section: 'calendar',
    severity: 'note',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postWithBrackets', [], ({ faults }) => {
        const first = new Map<Post, string>();
        for (const { post, finding } of faults('openBrackets')) {
          if (!first.has(post)) first.set(post, String(finding.values['text']));
        }
        return [...first].map(([post, text]) =>
          found(['posts', post.id, 'variants'], { title: named(post.title), text }),
        );
      }),
  },
  {
    id: 'postTooManyHashtags',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      posts.inEachMonth('postTooManyHashtags', [], ({ faults }) =>
        faults('tooManyHashtags').map(({ post, finding: { channelId, values } }) => {
          const channel = channels.get(channelId ?? '');
          return found(['posts', post.id, 'variants'], {
            title: named(post.title),
            channel: channel === undefined ? '…' : channelName(channel),
            limit: Number(values['limit']),
          });
        }),
      ),
  },
  {
    id: 'postInsecureLink',
    section: 'calendar',
    severity: 'warning',
    isPoint: false,
    find: (_, { posts }) =>
      posts.inEachMonth('postInsecureLink', [], ({ faults }) =>
        [...new Set(faults('unsafeLink').map(({ post }) => post))].map((post) => {
          const variants = post.variants.map((variant) => ({
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
      ),
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
    find: textsTwice,
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
            posts.inEachMonth('postsWithoutPillar', [], (month) =>
              month.posts.filter(({ pillarId }) => pillarId === null),
            ),
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
            posts.inEachMonth('postsWithoutObjective', [], (month) =>
              month.posts.filter(({ objectiveId }) => objectiveId === null),
            ),
            'objectiveId',
          ),
  },
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

function isUnready(status: Post['status']): boolean {
  return status === 'idea' || status === 'drafting' || status === 'review';
}

/** One finding for all of them: a hundred lines that say the same would be read by nobody. */
function together(posts: readonly (readonly Post[])[], field: string): readonly Found[] {
  const [first, ...rest] = posts.flat();
  return first === undefined ? [] : [found(['posts', first.id, field], { count: 1 + rest.length })];
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
function clashes({ channels, profile }: HealthRecords, { posts }: HealthContext): FoundByMonth {
  const zone = profile.get('profile')?.timeZone ?? 'UTC';
  const months = posts.ahead.map((month) => ({
    month,
    timed: month.known('timed', [zone], () => timedOf(month, zone)),
  }));
  const lasts = new Map<string, Timed>();
  // Where another zone puts a post of one month among those of another, all are looked at together.
  if (!months.every(({ timed }) => isBehind(timed, lasts))) {
    const all = months.flatMap(({ timed }) => timed).sort(byMinute);
    return [clashesAmong(all, new Map(), channels)];
  }
  lasts.clear();
  return months.map(({ month, timed }) => {
    const near = new Map([...lasts].filter(([id, last]) => isNear(timed, id, last)));
    for (const each of timed) lasts.set(each.channelId, each);
    // Lists of any length are compared to their own length, so that the number of neighbours comes first.
    const on = [channels, zone, near.size, ...[...near.values()].map(({ post }) => post)];
    return month.known('postsSameHour', on, () => clashesAmong(timed, near, channels));
  });
}

/** A post on a channel; minutes since 1970 by the clock of the workspace. */
type Timed = { readonly channelId: string; readonly post: Post; readonly minute: number };

function timedOf({ posts }: ComingMonth, zone: string): readonly Timed[] {
  const all: Timed[] = [];
  for (const post of posts) {
    const place = placeOf(post, zone);
    if (place === null || place.time === null) continue;
    const { date, time } = place;
    const minute = toEpochDay(date) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
    const used = new Set(post.variants.flatMap(({ channelId }) => channelId ?? []));
    for (const channelId of used) all.push({ channelId, post, minute });
  }
  return all.sort(byMinute);
}

function byMinute(left: Timed, right: Timed): number {
  return left.minute - right.minute;
}

/** Whether each channel's posts go out behind its last ones so far, which they then become. */
function isBehind(timed: readonly Timed[], lasts: Map<string, Timed>): boolean {
  for (const each of timed) {
    if (each.minute < (lasts.get(each.channelId)?.minute ?? each.minute)) return false;
    lasts.set(each.channelId, each);
  }
  return true;
}

/** Whether the first post of the month on the channel comes close behind the last one before it. */
function isNear(timed: readonly Timed[], channelId: string, last: Timed): boolean {
  for (const each of timed) {
    if (each.minute - last.minute >= CLASH_MINUTES) return false;
    if (each.channelId === channelId) return true;
  }
  return false;
}

function clashesAmong(
  timed: readonly Timed[],
  before: ReadonlyMap<string, Timed>,
  channels: HealthRecords['channels'],
): readonly Found[] {
  const lasts = new Map(before);
  const told = new Set<Post>();
  return timed.flatMap((each) => {
    const { post, minute, channelId } = each;
    const last = lasts.get(channelId);
    const channel = channels.get(channelId);
    lasts.set(channelId, each);
    if (last === undefined || channel === undefined || minute - last.minute >= CLASH_MINUTES) return [];
    if (told.has(post)) return [];
    told.add(post);
    const values = {
      title: named(post.title),
      other: named(last.post.title),
      channel: channelName(channel),
      date: day(post.date ?? ''),
    };
    return [found(['posts', post.id, 'time'], values)];
  });
}

/** The same text on the same channel, posts of one series left out: each beside the first that says it. */
function textsTwice({ channels }: HealthRecords, { posts }: HealthContext): readonly Found[] {
  const all: { readonly post: Post; readonly found: Found }[] = [];
  for (const alike of posts.alike()) {
    const said: { readonly post: Post; readonly variant: PostVariant }[] = [];
    for (const post of alike)
      for (const variant of post.variants) {
        const channel = channels.get(variant.channelId ?? '');
        if (channel === undefined || sameTextNumber(variant) === null) continue;
        const first = said.find((each) => isSameText(each.variant, variant));
        if (first === undefined) said.push({ post, variant });
        if (first === undefined || first.post === post || isSameSeries(first.post, post)) continue;
        const values = {
          title: named(post.title),
          other: named(first.post.title),
          channel: channelName(channel),
        };
        all.push({ post, found: found(['posts', post.id, 'variants'], values) });
      }
  }
  return all.sort((left, right) => inOrder(left.post, right.post)).map((each) => each.found);
}
