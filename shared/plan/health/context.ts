import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { MetricPoint } from '../metric.ts';
import { type Pace, paceOf } from '../pace.ts';
import type { Post } from '../post.ts';
import { type PostFinding, type PostRule, postFindings } from '../post-rules.ts';
import type { Target } from '../target.ts';
import type { HealthContext, HealthRecords, PostIndex } from './rule.ts';

/** What the rules share for one check. Each part is worked out when the first rule asks for it. */
export function healthContext(
  records: HealthRecords,
  { today, now }: { readonly today: CalendarDate; readonly now: string },
): HealthContext {
  const paces = new Map<Target, Pace>();
  let points: readonly MetricPoint[] | null = null;
  let posts: PostIndex | null = null;
  return {
    today,
    now,
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

function postIndex(records: HealthRecords, today: CalendarDate): PostIndex {
  const live: Post[] = [];
  const coming: Post[] = [];
  const overdue: Post[] = [];
  const served = new Map<string, number>();
  const comingByChannel = new Map<string, Post[]>();
  for (const post of records.posts.values()) {
    const { status, date, objectiveId, pillarId, audienceId, campaignId } = post;
    if (status === 'cancelled') continue;
    live.push(post);
    for (const id of [objectiveId, pillarId, audienceId, campaignId]) {
      if (id !== null) served.set(id, (served.get(id) ?? 0) + 1);
    }
    if (date === null || status === 'published') continue;
    if (date >= today) coming.push(post);
    else if (status !== 'idea' && !post.isHeld) overdue.push(post);
  }
  coming.sort(byTime);
  overdue.sort(byTime);
  for (const post of coming) {
    for (const channelId of new Set(post.variants.map((variant) => variant.channelId))) {
      if (channelId === null) continue;
      const list = comingByChannel.get(channelId);
      if (list === undefined) comingByChannel.set(channelId, [post]);
      else list.push(post);
    }
  }
  let faults: ReadonlyMap<PostRule, readonly Fault[]> | null = null;
  return {
    live,
    coming,
    overdue,
    comingByChannel,
    served,
    faults: (rule) => {
      faults ??= faultsOf(coming, records);
      return faults.get(rule) ?? [];
    },
  };
}

type Fault = { readonly post: Post; readonly finding: PostFinding };

/** The findings of every coming post; the clash of two posts is left to a rule that looks at each pair once. */
function faultsOf(coming: readonly Post[], records: HealthRecords): ReadonlyMap<PostRule, readonly Fault[]> {
  const faults = new Map<PostRule, Fault[]>();
  const zone = records.profile.get('profile')?.timeZone ?? 'UTC';
  for (const post of coming) {
    for (const finding of postFindings(post, { channels: records.channels, posts: [], zone })) {
      const list = faults.get(finding.rule);
      if (list === undefined) faults.set(finding.rule, [{ post, finding }]);
      else list.push({ post, finding });
    }
  }
  return faults;
}

function byTime(left: Post, right: Post): number {
  return (
    compare(left.date ?? '', right.date ?? '') ||
    compare(left.time ?? '', right.time ?? '') ||
    compare(left.id, right.id)
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
