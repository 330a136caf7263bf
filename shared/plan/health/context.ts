import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { MetricPoint } from '../goals/metric.ts';
import { type Pace, paceOf } from '../goals/pace.ts';
import type { Target } from '../goals/target.ts';
import type { Post } from '../post/post.ts';
import { contentFindings, surroundingsOf } from '../post/post-rules.ts';
import {
  type Fault,
  faultsByRule,
  inOrder,
  type MonthOfPosts,
  monthOf,
  ofMonth,
  postMonthsOf,
} from './post-months.ts';
import type { ComingMonth, HealthContext, HealthRecords, PostIndex } from './rule.ts';

/** What the rules share for one check. Each part is worked out when the first rule asks for it. */
export function healthContext(records: HealthRecords, today: CalendarDate): HealthContext {
  const paces = new Map<Target, Pace>();
  let points: readonly MetricPoint[] | null = null;
  let posts: PostIndex | null = null;
  return {
    today,
    get posts() {
      posts ??= postIndex(records, today);
      return posts;
    },
    paceOf: (target) => {
      points ??= [...records.metricPoints.values()];
      const pace = paces.get(target) ?? paceOf(target, points, today);
      paces.set(target, pace);
      return pace;
    },
  };
}

const NO_FAULTS: readonly Fault[] = [];

function postIndex(records: HealthRecords, today: CalendarDate): PostIndex {
  const { months, count, served, alike } = postMonthsOf(records.posts);
  const surroundings = surroundingsOf(records);
  const { channels, networkRules, languages, linkWords } = surroundings;
  const around = [channels, networkRules, languages, linkWords];
  const findingsOf = (post: Post) => contentFindings(post, surroundings);
  const faultsOf = (month: MonthOfPosts) => faultsByRule(month.planned, findingsOf);
  const { past, coming: ahead } = splitAt(months, today);
  const all = ahead.map((month): ComingMonth => {
    return {
      posts: month.planned,
      faults: (rule) => ofMonth(month, 'faults', around, faultsOf).get(rule) ?? NO_FAULTS,
      known: (name, on, work) => ofMonth(month, name, on, work),
    };
  });
  let coming: readonly Post[] | null = null;
  let comingByChannel: ReadonlyMap<string, readonly Post[]> | null = null;
  return {
    count,
    between: (from, to) => months.flatMap(({ posts }) => within(posts, from, to)),
    get coming() {
      coming ??= all.flatMap(({ posts }) => posts);
      return coming;
    },
    get overdue() {
      return past.flatMap((month) => ofMonth(month, 'overdue', [], overdueOf));
    },
    get comingByChannel() {
      comingByChannel ??= byChannel(all);
      return comingByChannel;
    },
    served,
    ahead: all,
    alike: () =>
      [...alike()].map((posts) =>
        [...posts].filter(({ date }) => date !== null && date >= today).sort(inOrder),
      ),
    inEachMonth: (name, on, find) => {
      const key = [...around, ...on];
      return all.map((month) => month.known(name, key, () => find(month)));
    },
  };
}

/** The months up to the day and from it on, with the month of the day in two. */
function splitAt(months: readonly MonthOfPosts[], today: CalendarDate) {
  const past: MonthOfPosts[] = [];
  const coming: MonthOfPosts[] = [];
  for (const month of months) {
    const first = month.posts[0]?.date ?? '';
    const last = month.posts.at(-1)?.date ?? '';
    if (first >= today) coming.push(month);
    else if (last < today) past.push(month);
    else {
      const halves = ofMonth(month, 'halves', [today], ({ posts }) => {
        const at = posts.findIndex(({ date }) => date !== null && date >= today);
        return { before: monthOf(posts.slice(0, at)), after: monthOf(posts.slice(at)) };
      });
      past.push(halves.before);
      coming.push(halves.after);
    }
  }
  return { past, coming };
}

function within(posts: readonly Post[], from: CalendarDate, to: CalendarDate): readonly Post[] {
  const first = posts[0]?.date ?? '';
  const last = posts.at(-1)?.date ?? '';
  if (last < from || first > to) return NO_POSTS;
  if (first >= from && last <= to) return posts;
  return posts.filter(({ date }) => date !== null && date >= from && date <= to);
}

const NO_POSTS: readonly Post[] = [];

function overdueOf({ planned }: MonthOfPosts): readonly Post[] {
  return planned.filter(({ status, isHeld }) => status !== 'idea' && !isHeld);
}

function byChannel(ahead: readonly ComingMonth[]): ReadonlyMap<string, readonly Post[]> {
  const lists = new Map<string, Post[]>();
  for (const month of ahead)
    for (const [channelId, posts] of month.known('channels', [], () => channelsOf(month.posts))) {
      const list = lists.get(channelId);
      if (list === undefined) lists.set(channelId, [...posts]);
      else for (const post of posts) list.push(post);
    }
  return lists;
}

/** The posts on each channel, each once in however many languages. */
function channelsOf(posts: readonly Post[]): ReadonlyMap<string, readonly Post[]> {
  const lists = new Map<string, Post[]>();
  for (const post of posts)
    for (const { channelId } of post.variants) {
      if (channelId === null) continue;
      const list = lists.get(channelId);
      if (list === undefined) lists.set(channelId, [post]);
      else if (list.at(-1) !== post) list.push(post);
    }
  return lists;
}
