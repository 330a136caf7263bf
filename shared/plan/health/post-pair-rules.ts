import { toEpochDay } from '#shared/base/calendar-date.ts';
import { minutesOf } from '#shared/base/zoned-time.ts';
import { placeOf } from '../calendar/calendar.ts';
import type { Post, PostVariant } from '../post/post.ts';
import { isSameText, sameTextNumber } from '../post/post-neighbours.ts';
import { isSameSeries } from '../post/post-rules.ts';
import { channelName, day, found, named } from './found.ts';
import { inOrder } from './post-months.ts';
import type { ComingMonth, Found, FoundByMonth, HealthContext, HealthRecords, HealthRule } from './rule.ts';

/** Two posts on one channel take each other's readers away when they are closer than this (research/product.md 8). */
const CLASH_MINUTES = 60;

/** Posts that stand in each other's way on one channel. */
export const postPairRules = [
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
] as const satisfies readonly HealthRule[];

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
    const minute = toEpochDay(date) * 1440 + minutesOf(time);
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
