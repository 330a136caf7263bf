import { addDays, type CalendarDate, daysBetween } from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { movedByDays, placeOf } from '../calendar/calendar.ts';
import { createPost, type Post, type PostVariant } from './post.ts';

/** Where new records get their ids and their moment from. */
export type CopyStamp = { readonly now: string; readonly newId: () => string };

/** A post as it is and the fields that become others. One step of undo is a list of these. */
export type PostEdit = { readonly post: Post; readonly fields: Partial<Post> };

/**
 * A copy that begins its own life: an idea stays one, everything else is a draft again; it is not on hold, not published,
 * not approved, in no series and from no file. Who has to approve, and all that is said, stays.
 */
export function copyOf(post: Post, { now, newId }: CopyStamp, fields: Partial<Post> = {}): Post {
  const { id: _id, createdAt: _made, updatedAt: _changed, ...kept } = post;
  return createPost(
    { id: newId(), now },
    {
      ...kept,
      status: post.status === 'idea' ? 'idea' : 'drafting',
      isHeld: false,
      publishedAt: null,
      approval: { kind: post.approval.kind, fingerprint: null, by: '', at: null },
      seriesId: null,
      seriesDate: null,
      source: null,
      variants: copiedVariants(post.variants, newId),
      ...fields,
    },
  );
}

/** Versions with ids of their own; a translation points to the copy of its original. */
function copiedVariants(variants: readonly PostVariant[], newId: () => string): PostVariant[] {
  const ids = new Map(variants.map(({ id }) => [id, newId()]));
  return variants.map((variant) => ({
    ...variant,
    id: ids.get(variant.id) ?? newId(),
    media: variant.media.map((medium) => ({ ...medium, id: newId() })),
    original:
      variant.original === null
        ? null
        : {
            ...variant.original,
            variantId: ids.get(variant.original.variantId) ?? variant.original.variantId,
          },
  }));
}

export type WeekCopy = {
  /** First day of the week that is copied. */
  readonly from: CalendarDate;
  /** First days of the weeks that get a copy; the week itself and a week named twice count once or not at all. */
  readonly to: readonly CalendarDate[];
  /** The workspace's zone: by it a post belongs to a week. */
  readonly zone: string;
};

export type WeekPosts = {
  /** In the order of time, without cancelled ones. */
  readonly posts: readonly Post[];
  readonly cancelled: number;
};

/** The posts of the seven days from a day on, as the workspace's clock shows them. */
export function postsOfWeek(posts: Iterable<Post>, from: CalendarDate, zone: string): WeekPosts {
  const last = addDays(from, 6);
  const found: { readonly post: Post; readonly key: string }[] = [];
  let cancelled = 0;
  for (const post of posts) {
    const place = placeOf(post, zone);
    if (place === null || place.date < from || place.date > last) continue;
    if (post.status === 'cancelled') cancelled += 1;
    else found.push({ post, key: `${place.date} ${place.time ?? ''}` });
  }
  found.sort((left, right) => compareTexts(left.key, right.key) || compareTexts(left.post.id, right.post.id));
  return { posts: found.map(({ post }) => post), cancelled };
}

/** The weeks that a copy goes to: each once, in order, without the one it comes from. */
export function targetWeeks({ from, to }: Pick<WeekCopy, 'from' | 'to'>): readonly CalendarDate[] {
  return [...new Set(to)].filter((week) => week !== from).sort(compareTexts);
}

/**
 * Copies of a week's posts on the same weekdays and at the same time on each post's own clock, once for each target week.
 * `posts` are those of the filter; cancelled ones are not copied.
 */
export function copiesOfWeek(posts: Iterable<Post>, copy: WeekCopy, stamp: CopyStamp): readonly Post[] {
  const week = postsOfWeek(posts, copy.from, copy.zone);
  return targetWeeks(copy).flatMap((target) => {
    const days = daysBetween(copy.from, target);
    return week.posts.map((post) => copyOf(post, stamp, movedByDays(post, days)));
  });
}
