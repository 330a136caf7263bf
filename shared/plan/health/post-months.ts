import { compareTexts } from '#shared/base/compare-texts.ts';
import type { Post } from '../post/post.ts';
import type { PostFinding, PostRule } from '../post/post-finding.ts';
import { sameTextNumber } from '../post/post-neighbours.ts';

type Posts = ReadonlyMap<string, Post>;

export type Fault = { readonly post: Post; readonly finding: PostFinding };

/**
 * The posts of one month that are not cancelled. Never changes in place: a month of which a post changes is another one,
 * so what was worked out for a month stays true and is kept here.
 */
export type MonthOfPosts = {
  /** By day and time, those without a time first. */
  readonly posts: readonly Post[];
  /** Those that are not out yet. */
  readonly planned: readonly Post[];
  /** What was worked out under a name, with what it depended on beside the posts. */
  readonly known: Map<string, { readonly on: readonly unknown[]; readonly value: unknown }>;
};

/** The posts of a table by month, and how many of them serve what. */
export type PostMonths = {
  /** In their order; no month is empty. */
  readonly months: readonly MonthOfPosts[];
  /** How many posts are not cancelled, with a day or without. */
  readonly count: number;
  /** How many of them name the record: objective, pillar, audience or campaign. */
  readonly served: ReadonlyMap<string, number>;
  /** Posts that are not out yet and may say the same on the same channel: to be compared. */
  readonly alike: () => Iterable<ReadonlySet<Post>>;
};

/**
 * The months of a table. A table that differs from the last one by a few posts takes over what is known of it, so that the
 * work is in proportion to what changed: posts never change in place.
 */
export function postMonthsOf(posts: Posts): PostMonths {
  const known = INDEXES.get(posts);
  if (known !== undefined) return known;
  const before = last?.deref();
  const index = (before === undefined ? undefined : INDEXES.get(before)) ?? createIndex();
  if (before !== undefined) INDEXES.delete(before);
  index.follow(posts);
  INDEXES.set(posts, index);
  last = new WeakRef(posts);
  return index;
}

// Held by their tables only: a workspace that is closed leaves nothing behind.
const INDEXES = new WeakMap<Posts, PostMonths & { readonly follow: (posts: Posts) => void }>();
let last: WeakRef<Posts> | null = null;

/** What was worked out for a month under a name, worked out anew where what it depends on is another. */
export function ofMonth<Value>(
  month: MonthOfPosts,
  name: string,
  on: readonly unknown[],
  work: (month: MonthOfPosts) => Value,
): Value {
  const known = month.known.get(name);
  if (known?.on.every((each, index) => each === on[index]) === true) return known.value as Value; // one type a name
  const value = work(month);
  month.known.set(name, { on, value });
  return value;
}

/** The findings of posts, by their rule. */
export function faultsByRule(
  posts: readonly Post[],
  findingsOf: (post: Post) => readonly PostFinding[],
): ReadonlyMap<PostRule, readonly Fault[]> {
  const faults = new Map<PostRule, Fault[]>();
  for (const post of posts) {
    for (const finding of findingsOf(post)) {
      const list = faults.get(finding.rule);
      if (list === undefined) faults.set(finding.rule, [{ post, finding }]);
      else list.push({ post, finding });
    }
  }
  return faults;
}

type Bucket = { readonly posts: Map<string, Post>; month: MonthOfPosts | null };

function createIndex() {
  const entries = new Map<string, Post>();
  const buckets = new Map<string, Bucket>();
  const served = new Map<string, number>();
  // Most texts are said once: a set for each would be heavy.
  const first = new Map<number, Post>();
  const repeated = new Map<number, Set<Post>>();
  const index = {
    months: [] as readonly MonthOfPosts[],
    count: 0,
    served,
    alike: () => repeated.values(),
    follow,
  };
  let keys: readonly string[] | null = null;

  function put(post: Post): void {
    entries.set(post.id, post);
    if (post.status === 'cancelled') return;
    count(post, 1);
    if (post.date === null) return;
    for (const number of textsOf(post)) say(number, post);
    const key = post.date.slice(0, MONTH);
    const bucket = buckets.get(key);
    if (bucket === undefined) {
      buckets.set(key, { posts: new Map([[post.id, post]]), month: null });
      keys = null;
    } else {
      bucket.posts.set(post.id, post);
      bucket.month = null;
    }
  }

  function drop(post: Post): void {
    entries.delete(post.id);
    if (post.status === 'cancelled') return;
    count(post, -1);
    if (post.date === null) return;
    for (const number of textsOf(post)) unsay(number, post);
    const key = post.date.slice(0, MONTH);
    const bucket = buckets.get(key);
    if (bucket === undefined) return;
    bucket.posts.delete(post.id);
    bucket.month = null;
    if (bucket.posts.size > 0) return;
    buckets.delete(key);
    keys = null;
  }

  function count({ objectiveId, pillarId, audienceId, campaignId }: Post, step: 1 | -1): void {
    index.count += step;
    for (const id of [objectiveId, pillarId, audienceId, campaignId]) {
      if (id === null) continue;
      const times = (served.get(id) ?? 0) + step;
      if (times === 0) served.delete(id);
      else served.set(id, times);
    }
  }

  function follow(posts: Posts): void {
    for (const [id, post] of posts) {
      const present = entries.get(id);
      if (present === post) continue;
      if (present !== undefined) drop(present);
      put(post);
    }
    if (entries.size !== posts.size) for (const [id, post] of entries) if (!posts.has(id)) drop(post);
    keys ??= [...buckets.keys()].sort();
    index.months = keys.flatMap((key) => {
      const bucket = buckets.get(key);
      if (bucket === undefined) return [];
      bucket.month ??= monthOf([...bucket.posts.values()].sort(inOrder));
      return bucket.month;
    });
  }

  function say(number: number, post: Post): void {
    const one = first.get(number);
    const more = repeated.get(number);
    if (more !== undefined) more.add(post);
    else if (one === undefined) first.set(number, post);
    else if (one !== post) repeated.set(number, new Set([one, post]));
  }

  function unsay(number: number, post: Post): void {
    const more = repeated.get(number);
    more?.delete(post);
    if (more === undefined) first.delete(number);
    else if (more.size === 1) {
      repeated.delete(number);
      for (const left of more) first.set(number, left);
    }
  }

  return index;
}

/** Of "2026-10-14" what names the month. */
const MONTH = 7;

/** A month of these posts, or a part of one. They stand in their order. */
export function monthOf(posts: readonly Post[]): MonthOfPosts {
  const planned = posts.every(isPlanned) ? posts : posts.filter(isPlanned);
  return { posts, planned, known: new Map() };
}

function textsOf(post: Post): ReadonlySet<number> {
  if (!isPlanned(post)) return NO_TEXTS;
  const numbers = new Set<number>();
  for (const variant of post.variants) {
    const number = variant.channelId === null ? null : sameTextNumber(variant);
    if (number !== null) numbers.add(number);
  }
  return numbers;
}

const NO_TEXTS: ReadonlySet<number> = new Set();

function isPlanned({ status }: Post): boolean {
  return status !== 'published';
}

/** By day, time and id. */
export function inOrder(left: Post, right: Post): number {
  return (
    compareTexts(left.date ?? '', right.date ?? '') ||
    compareTexts(left.time ?? '', right.time ?? '') ||
    compareTexts(left.id, right.id)
  );
}
