import { assertNever } from '#shared/base/assert-never.ts';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { type ClockTime, type Instant, toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { placeOf } from '../calendar/calendar.ts';
import type { Post } from '../post/post.ts';
import type { HeldDecision, HeldPost, Incident } from './incident.ts';

/** Which planned posts are stopped. */
export type HoldScope = {
  /** Channels that pause; empty for all of them. */
  readonly channelIds: readonly string[];
  /** The last day that pauses; null until further notice. */
  readonly until: CalendarDate | null;
};

const STOPPABLE: ReadonlySet<Post['status']> = new Set(['drafting', 'review', 'approved', 'scheduled']);

/**
 * The posts that would go out within the scope, in the order in which they would: planned for today or later, not yet
 * past, not held already. Ideas, published and cancelled posts go nowhere and are left alone.
 */
export function postsInScope(
  posts: Iterable<Post>,
  { channelIds, until }: HoldScope,
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly Post[] {
  const present = toZoned(now, zone);
  const placed = [...posts].flatMap((post) => {
    const place = placeOf(post, zone);
    if (place === null || post.isHeld || !STOPPABLE.has(post.status)) return [];
    const isPast =
      place.date < present.date ||
      (place.date === present.date && place.time !== null && place.time < present.time);
    const isTooLate = until !== null && place.date > until;
    const isElsewhere =
      channelIds.length > 0 &&
      post.variants.length > 0 &&
      !post.variants.some(({ channelId }) => channelId === null || channelIds.includes(channelId));
    return isPast || isTooLate || isElsewhere ? [] : [place];
  });
  const key = ({ date, time }: (typeof placed)[number]) => `${date} ${time ?? ''}`;
  return placed
    .sort((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0))
    .map(({ post }) => post);
}

/** The posts as an incident keeps them: not yet decided. */
export function heldFrom(posts: readonly Post[]): readonly HeldPost[] {
  return posts.map(({ id, title }) => ({ postId: id, title, decision: null, decidedAt: null }));
}

/** The incident with more posts stopped; one that was decided before waits again. */
export function withHeld(incident: Incident, posts: readonly Post[]): Pick<Incident, 'held'> {
  const again = new Set(posts.map(({ id }) => id));
  return { held: [...incident.held.filter(({ postId }) => !again.has(postId)), ...heldFrom(posts)] };
}

export type Release =
  | { readonly decision: 'keep' | 'rework' | 'drop' }
  | { readonly decision: 'move'; readonly date: CalendarDate; readonly time: ClockTime | null };

/** The fields of a post after the decision on it. Null takes a decision back: it is held again. */
export function fieldsAfterRelease(release: Release | null, zone: string): Partial<Post> {
  if (release === null) return { isHeld: true };
  switch (release.decision) {
    case 'keep':
      return { isHeld: false };
    case 'move':
      return { isHeld: false, date: release.date, time: release.time, timeZone: zone };
    case 'rework':
      return { isHeld: false, status: 'drafting' };
    case 'drop':
      return { isHeld: false, status: 'cancelled' };
    default:
      return assertNever(release);
  }
}

/** The incident with the decision on one of its posts, or with that decision taken back. */
export function withDecision(
  incident: Incident,
  postId: string,
  decision: HeldDecision | null,
  at: Instant,
): Pick<Incident, 'held'> {
  return {
    held: incident.held.map((held) =>
      held.postId === postId ? { ...held, decision, decidedAt: decision === null ? null : at } : held,
    ),
  };
}

/** Posts that wait for a decision. A post that was removed since waits for none, nor does one released elsewhere. */
export function undecidedPosts(incident: Incident, posts: ReadonlyMap<string, Post>): readonly HeldPost[] {
  return incident.held.filter(
    ({ postId, decision }) => decision === null && posts.get(postId)?.isHeld === true,
  );
}

/** Whether the planned time of a post is over, so that it cannot be kept. */
export function isTimeOver(post: Post, now: Instant, zone: string): boolean {
  if (post.date === null) return false;
  const end = toInstant(post.date, post.time ?? '23:59', post.timeZone ?? zone);
  return Date.parse(end) < Date.parse(now);
}
