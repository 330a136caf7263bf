import { z } from 'zod';
import {
  contentLanguageSchema,
  dateSchema,
  instantSchema,
  linkSchema,
  newRecord,
  recordShape,
  type Stamp,
  timeSchema,
  zoneSchema,
} from '../record.ts';

/** The states of a post in the order of work. Held is a flag beside them: a hold must not lose the state. */
export const POST_STATUSES = [
  'idea',
  'drafting',
  'review',
  'approved',
  'scheduled',
  'published',
  'cancelled',
] as const;

export const POST_FORMATS = [
  'text',
  'photo',
  'video',
  'carousel',
  'infographic',
  'story',
  'live',
  'poll',
  'link',
  'document',
  'message',
  'audio',
] as const;

/** Who has to say yes before a post goes out. */
export const APPROVAL_KINDS = ['none', 'internal', 'client'] as const;

/** A picture, film or document of a variant. */
const postMediumSchema = z.object({
  id: z.string().min(1),
  name: z.string(),
  altText: z.string(),
  /** SHA-256 of the file kept in the workspace, 64 hex digits; null while it is only named. */
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** As told by its first bytes, never by its name; empty while only named. */
  mimeType: z.string().max(100),
  bytes: z.number().int().min(0).nullable(),
  /** Pixels. */
  width: z.number().int().min(1).nullable(),
  height: z.number().int().min(1).nullable(),
  /** Length of a film; null where it is not known. */
  seconds: z.number().min(0).nullable(),
});

/** How visits from a link are told apart: lower case, hyphens (product.md 3.1). Empty parts are left out of the link. */
const linkTagsSchema = z.object({
  source: z.string().max(200),
  medium: z.string().max(200),
  campaign: z.string().max(200),
  content: z.string().max(200),
  term: z.string().max(200),
});

/** What a translation must follow (translation.ts). */
const originalWordsSchema = z.object({
  title: z.string(),
  text: z.string(),
  link: z.string(),
  firstComment: z.string(),
  callToAction: z.string(),
});

/** One post as it goes out on one channel in one language. */
const postVariantSchema = z.object({
  id: z.string().min(1),
  channelId: z.string().nullable(),
  language: contentLanguageSchema,
  text: z.string(),
  title: z.string(),
  link: linkSchema,
  /** What is added to the link when it goes out; null for nothing. */
  linkTags: linkTagsSchema.nullable(),
  hashtags: z.string(),
  mentions: z.string(),
  firstComment: z.string(),
  callToAction: z.string(),
  media: z.array(postMediumSchema),
  /**
   * The variant it is a translation of, and the fingerprint of what that one said when the translation was last found
   * to say the same; null for one that stands by itself.
   */
  original: z
    .object({
      variantId: z.string().min(1),
      fingerprint: z.string(),
      /** What the original said then, to show what changed in it since; null where that is not known. */
      said: originalWordsSchema.nullable(),
    })
    .nullable(),
});

/** What a post and the series that makes posts have in common: what it is for, who makes it, and what it says. */
export const plannedShape = {
  format: z.enum(POST_FORMATS).nullable(),
  pillarId: z.string().nullable(),
  objectiveId: z.string().nullable(),
  audienceId: z.string().nullable(),
  campaignId: z.string().nullable(),
  owner: z.string(),
  /** Hours of work. */
  effort: z.number().min(0).max(1000).nullable(),
  /** What pictures or films it needs, in words. */
  visualBrief: z.string(),
  variants: z.array(postVariantSchema),
};

/** Something that is planned to go out. Planned is not scheduled: the status says how far it is. */
export const postSchema = z.object({
  ...recordShape,
  title: z.string(),
  status: z.enum(POST_STATUSES),
  isHeld: z.boolean(),
  /** Planned day and time on the wall of the zone; null for an idea without a day. */
  date: dateSchema.nullable(),
  time: timeSchema.nullable(),
  /** Null for the workspace's own zone. */
  timeZone: zoneSchema.nullable(),
  publishedAt: instantSchema.nullable(),
  ...plannedShape,
  approval: z.object({
    kind: z.enum(APPROVAL_KINDS),
    /** Of exactly what was approved; another one means that the approval no longer holds. */
    fingerprint: z.string().nullable(),
    by: z.string(),
    at: instantSchema.nullable(),
  }),
  /** The series it belongs to and the day the series gave it, wherever it was moved since; both null for a single post. */
  seriesId: z.string().nullable(),
  seriesDate: dateSchema.nullable(),
  /** Where an imported post came from; null for one made here. */
  source: z.object({ name: z.string(), row: z.number().int(), hash: z.string() }).nullable(),
});

export type Post = z.output<typeof postSchema>;
export type PostVariant = z.output<typeof postVariantSchema>;
export type PostMedium = z.output<typeof postMediumSchema>;
export type OriginalWords = z.output<typeof originalWordsSchema>;
export type LinkTags = z.output<typeof linkTagsSchema>;
export type ApprovalKind = Post['approval']['kind'];
export type PostStatus = Post['status'];
export type PostFormat = NonNullable<Post['format']>;

/** A version without channel, words or files. `id` is its own within the post. */
export function createPostVariant(
  id: string,
  fields: Partial<PostVariant> & Pick<PostVariant, 'language'>,
): PostVariant {
  return {
    id,
    channelId: null,
    text: '',
    title: '',
    link: '',
    linkTags: null,
    hashtags: '',
    mentions: '',
    firstComment: '',
    callToAction: '',
    media: [],
    original: null,
    ...fields,
  };
}

/** A medium that is only named so far. */
export function createPostMedium(id: string, fields: Partial<PostMedium> = {}): PostMedium {
  return {
    id,
    name: '',
    altText: '',
    hash: null,
    mimeType: '',
    bytes: null,
    width: null,
    height: null,
    seconds: null,
    ...fields,
  };
}

/** An idea without a day: nothing is said yet but what the fields say. */
export function createPost(stamp: Stamp, fields: Partial<Post> = {}): Post {
  const { id, createdAt, updatedAt, notes } = newRecord(stamp);
  // Named one by one: Node makes an object that begins with a spread 30 times as slowly, and there may be 100,000.
  return {
    id,
    createdAt,
    updatedAt,
    notes,
    title: '',
    status: 'idea',
    isHeld: false,
    date: null,
    time: null,
    timeZone: null,
    publishedAt: null,
    format: null,
    pillarId: null,
    objectiveId: null,
    audienceId: null,
    campaignId: null,
    owner: '',
    effort: null,
    visualBrief: '',
    variants: [],
    approval: { kind: 'none', fingerprint: null, by: '', at: null },
    seriesId: null,
    seriesDate: null,
    source: null,
    ...fields,
  };
}
