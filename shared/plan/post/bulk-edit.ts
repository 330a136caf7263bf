import { daysAway } from '#shared/base/calendar-date.ts';
import { isSameJson } from '#shared/base/json.ts';
import { type ClockTime, clockTimeAt, minutesOf } from '#shared/base/zoned-time.ts';
import { withStatus } from '../calendar/calendar.ts';
import { hasTags, tagsFrom, withoutTags, withTags } from '../content/hashtag-rules.ts';
import { createPostVariant, type Post, type PostFormat, type PostStatus, type PostVariant } from './post.ts';
import type { PostEdit } from './post-copies.ts';

/** A new value; null for "leave as it is". */
export type To<Value> = { readonly to: Value } | null;

/** What becomes of many posts. Everything left as it is: NO_BULK_EDIT. */
export type BulkEdit = {
  readonly status: To<PostStatus>;
  readonly isHeld: To<boolean>;
  readonly pillarId: To<string | null>;
  readonly campaignId: To<string | null>;
  readonly objectiveId: To<string | null>;
  readonly audienceId: To<string | null>;
  readonly format: To<PostFormat | null>;
  readonly owner: To<string>;
  /** Hours, 0 to 1000. */
  readonly effort: To<number | null>;
  /** A time of day, or minutes later (earlier where negative); a post without a time cannot be shifted. */
  readonly time: { readonly to: ClockTime | null } | { readonly shift: number } | null;
  readonly timeZone: To<string | null>;
  readonly addHashtags: string;
  readonly removeHashtags: string;
  /** A version on this channel, with the words of the first one; a version without a channel gets it. */
  readonly addChannelId: string | null;
  readonly removeChannelId: string | null;
  /** Versions in `from` (null: in any language) become versions in `to`. */
  readonly language: { readonly from: string | null; readonly to: string } | null;
  /** Plain text in titles, texts, first comments and calls to action. */
  readonly replace: Replace | null;
  /** What is out is left alone unless this is true. */
  readonly includesPublished: boolean;
};

export type Replace = { readonly find: string; readonly by: string; readonly isCaseExact: boolean };

export const NO_BULK_EDIT: BulkEdit = {
  status: null,
  isHeld: null,
  pillarId: null,
  campaignId: null,
  objectiveId: null,
  audienceId: null,
  format: null,
  owner: null,
  effort: null,
  time: null,
  timeZone: null,
  addHashtags: '',
  removeHashtags: '',
  addChannelId: null,
  removeChannelId: null,
  language: null,
  replace: null,
  includesPublished: false,
};

export type BulkContext = { readonly now: string; readonly zone: string; readonly newId: () => string };

export type BulkPlan = {
  readonly edits: readonly PostEdit[];
  /** Posts that are out and left alone. */
  readonly published: number;
  /** Posts that are so already. */
  readonly unchanged: number;
  /** Places at which the sought text stands, in the posts that may be changed. */
  readonly matches: number;
};

/**
 * What the edit does to each post: only fields that become others, and no edit for a post that is so already. The same
 * edit a second time does nothing, but for a shift of the time and a replacement that brings the sought text back.
 */
export function planBulkEdit(posts: readonly Post[], edit: BulkEdit, context: BulkContext): BulkPlan {
  const open = edit.includesPublished ? posts : posts.filter(({ status }) => status !== 'published');
  const find = finder(edit.replace);
  const edits: PostEdit[] = [];
  let matches = 0;
  for (const post of open) {
    if (find !== null) matches += countIn(post, find);
    const fields = changedFields(post, edit, find, context);
    if (Object.keys(fields).length > 0) edits.push({ post, fields });
  }
  return { edits, published: posts.length - open.length, unchanged: open.length - edits.length, matches };
}

function changedFields(post: Post, edit: BulkEdit, find: Finder | null, context: BulkContext): Partial<Post> {
  const wished: Partial<Post> = {
    ...(edit.isHeld && { isHeld: edit.isHeld.to }),
    ...(edit.pillarId && { pillarId: edit.pillarId.to }),
    ...(edit.campaignId && { campaignId: edit.campaignId.to }),
    ...(edit.objectiveId && { objectiveId: edit.objectiveId.to }),
    ...(edit.audienceId && { audienceId: edit.audienceId.to }),
    ...(edit.format && { format: edit.format.to }),
    ...(edit.owner && { owner: edit.owner.to.trim() }),
    ...(edit.effort && { effort: edit.effort.to }),
    ...(edit.timeZone && { timeZone: edit.timeZone.to }),
    ...timeFields(post, edit.time),
    ...(find && { title: find.replaceIn(post.title) }),
    variants: variantsAfter(post.variants, edit, find, context.newId),
    // A status that is set again must not move the moment at which the post went out.
    ...(edit.status &&
      edit.status.to !== post.status &&
      withStatus(post, edit.status.to, { now: context.now, zone: context.zone })),
  };
  return Object.fromEntries(
    Object.entries(wished).filter(([field, value]) => !isSameJson(post[field as keyof Post], value)),
  );
}

const MINUTES_OF_DAY = 1440;

function timeFields(post: Post, time: BulkEdit['time']): Partial<Post> {
  if (time === null) return {};
  if ('to' in time) return { time: time.to };
  if (post.time === null) return {};
  const total = minutesOf(post.time) + Math.round(time.shift);
  const days = Math.floor(total / MINUTES_OF_DAY);
  const date = post.date === null ? null : daysAway(post.date, days);
  return { time: clockTimeAt(total - days * MINUTES_OF_DAY), date };
}

function variantsAfter(
  variants: readonly PostVariant[],
  edit: BulkEdit,
  find: Finder | null,
  newId: () => string,
): PostVariant[] {
  const withChannel = channelAdded(variants, edit.addChannelId, newId);
  const kept = channelRemoved(withChannel, edit.removeChannelId);
  const spoken = languageChanged(kept, edit.language);
  return spoken.map((variant) =>
    replacedIn({ ...variant, hashtags: tagsAfter(variant.hashtags, edit) }, find),
  );
}

function channelAdded(
  variants: readonly PostVariant[],
  channelId: string | null,
  newId: () => string,
): readonly PostVariant[] {
  if (channelId === null || variants.some((variant) => variant.channelId === channelId)) return variants;
  const place = variants.findIndex((variant) => variant.channelId === null);
  if (place >= 0) return variants.map((variant, at) => (at === place ? { ...variant, channelId } : variant));
  const [first] = variants;
  if (first === undefined) return variants;
  const media = first.media.map((medium) => ({ ...medium, id: newId() }));
  return [...variants, createPostVariant(newId(), { ...withoutId(first), channelId, media, original: null })];
}

function withoutId({ id: _id, ...fields }: PostVariant): Omit<PostVariant, 'id'> {
  return fields;
}

function channelRemoved(variants: readonly PostVariant[], channelId: string | null): readonly PostVariant[] {
  if (channelId === null) return variants;
  const kept = variants.filter((variant) => variant.channelId !== channelId);
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((variant) =>
    variant.original === null || ids.has(variant.original.variantId)
      ? variant
      : { ...variant, original: null },
  );
}

/** A version stays where the channel has one in the wished language already. */
function languageChanged(
  variants: readonly PostVariant[],
  language: BulkEdit['language'],
): readonly PostVariant[] {
  if (language === null) return variants;
  const taken = new Set(
    variants.flatMap((variant) => (variant.language === language.to ? placeKey(variant) : [])),
  );
  return variants.map((variant) => {
    const isMeant = language.from === null || variant.language === language.from;
    if (!isMeant || variant.language === language.to || taken.has(placeKey(variant))) return variant;
    taken.add(placeKey(variant));
    return { ...variant, language: language.to };
  });
}

function placeKey({ channelId }: PostVariant): string {
  return channelId ?? '';
}

function tagsAfter(field: string, { addHashtags, removeHashtags }: BulkEdit): string {
  const gone = tagsFrom(removeHashtags);
  const isGone = gone.some((tag) => hasTags(field, [tag]));
  return withTags(isGone ? withoutTags(field, gone) : field, tagsFrom(addHashtags));
}

type Finder = { readonly countIn: (text: string) => number; readonly replaceIn: (text: string) => string };

function finder(replace: Replace | null): Finder | null {
  if (replace === null || replace.find === '') return null;
  const plain = replace.find.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const pattern = new RegExp(plain, replace.isCaseExact ? 'g' : 'gi');
  return {
    countIn: (text) => text.match(pattern)?.length ?? 0,
    replaceIn: (text) => text.replace(pattern, () => replace.by),
  };
}

function textsOf(post: Post): readonly string[] {
  const own = post.variants.flatMap(({ text, title, firstComment, callToAction }) => [
    text,
    title,
    firstComment,
    callToAction,
  ]);
  return [post.title, ...own];
}

function countIn(post: Post, find: Finder): number {
  return textsOf(post).reduce((sum, text) => sum + find.countIn(text), 0);
}

function replacedIn(variant: PostVariant, find: Finder | null): PostVariant {
  if (find === null) return variant;
  return {
    ...variant,
    text: find.replaceIn(variant.text),
    title: find.replaceIn(variant.title),
    firstComment: find.replaceIn(variant.firstComment),
    callToAction: find.replaceIn(variant.callToAction),
  };
}
