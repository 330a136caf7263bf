import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { MetricPoint } from '../metric.ts';
import { type Pace, paceOf } from '../pace.ts';
import type { Post, PostVariant } from '../post.ts';
import { contentFindings, type PostFinding, type PostRule, surroundingsOf } from '../post-rules.ts';
import type { Target } from '../target.ts';
import type { HealthContext, HealthRecords, PostIndex } from './rule.ts';

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

function postIndex(records: HealthRecords, today: CalendarDate): PostIndex {
  const live: Post[] = [];
  const comingByDay = new Map<CalendarDate, Post[]>();
  const byDay = new Map<CalendarDate, Post[]>();
  const overdue: Post[] = [];
  const served = new Map<string, number>();
  const comingByChannel = new Map<string, Post[]>();
  for (const record of records.posts.values()) {
    const post = leanOf(record);
    const { status, date, objectiveId, pillarId, audienceId, campaignId } = post;
    if (status === 'cancelled') continue;
    live.push(post);
    if (objectiveId !== null) count(served, objectiveId);
    if (pillarId !== null) count(served, pillarId);
    if (audienceId !== null) count(served, audienceId);
    if (campaignId !== null) count(served, campaignId);
    if (date === null) continue;
    listIn(byDay, date).push(post);
    if (status === 'published') continue;
    if (date >= today) listIn(comingByDay, date).push(post);
    else if (status !== 'idea' && !post.isHeld) overdue.push(post);
  }
  const coming = [...comingByDay.keys()].sort().flatMap((day) => listIn(comingByDay, day).sort(byTimeOfDay));
  overdue.sort(byTime);
  for (const post of coming) {
    for (const { channelId } of post.variants) {
      if (channelId === null) continue;
      const list = listIn(comingByChannel, channelId);
      if (list.at(-1) !== post) list.push(post); // once, in however many languages
    }
  }
  let faults: ReadonlyMap<PostRule, readonly Fault[]> | null = null;
  return {
    live,
    between: (from, to) => [...byDay].flatMap(([day, posts]) => (day >= from && day <= to ? posts : [])),
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

/*
 * Records that were edited are kept as dictionaries by V8 (an object begun by a spread is), in which every field is
 * looked up by its hash: a copy with a fixed shape is read ten times as fast, and each is read by a dozen rules. Records
 * never change in place, so the copy stays true.
 */
const LEAN = new WeakMap<Post, Post>();

function leanOf(post: Post): Post {
  const known = LEAN.get(post);
  if (known !== undefined) return known;
  const lean: Post = {
    id: post.id,
    createdAt: post.createdAt,
    updatedAt: post.updatedAt,
    notes: post.notes,
    title: post.title,
    status: post.status,
    isHeld: post.isHeld,
    date: post.date,
    time: post.time,
    timeZone: post.timeZone,
    publishedAt: post.publishedAt,
    format: post.format,
    pillarId: post.pillarId,
    objectiveId: post.objectiveId,
    audienceId: post.audienceId,
    campaignId: post.campaignId,
    owner: post.owner,
    effort: post.effort,
    visualBrief: post.visualBrief,
    variants: post.variants.map(leanVariantOf),
    approval: post.approval,
    seriesId: post.seriesId,
    seriesDate: post.seriesDate,
    source: post.source,
  };
  LEAN.set(post, lean);
  return lean;
}

function leanVariantOf(variant: PostVariant): PostVariant {
  return {
    id: variant.id,
    channelId: variant.channelId,
    language: variant.language,
    text: variant.text,
    title: variant.title,
    link: variant.link,
    linkTags: variant.linkTags,
    hashtags: variant.hashtags,
    mentions: variant.mentions,
    firstComment: variant.firstComment,
    callToAction: variant.callToAction,
    media: variant.media,
    original: variant.original,
  };
}

function count(counts: Map<string, number>, id: string): void {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** The list under a key, made where there is none. */
function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

type Fault = { readonly post: Post; readonly finding: PostFinding };

/** What is off in every coming post by itself; what two posts do to each other is left to rules that look at each pair once. */
function faultsOf(coming: readonly Post[], records: HealthRecords): ReadonlyMap<PostRule, readonly Fault[]> {
  const faults = new Map<PostRule, Fault[]>();
  const surroundings = surroundingsOf(records);
  for (const post of coming) {
    for (const finding of contentFindings(post, surroundings)) {
      listIn(faults, finding.rule).push({ post, finding });
    }
  }
  return faults;
}

function byTime(left: Post, right: Post): number {
  return compare(left.date ?? '', right.date ?? '') || byTimeOfDay(left, right);
}

function byTimeOfDay(left: Post, right: Post): number {
  return compare(left.time ?? '', right.time ?? '') || compare(left.id, right.id);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
