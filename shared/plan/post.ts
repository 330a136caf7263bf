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
} from './record.ts';

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

/** One post as it goes out on one channel in one language. */
export const postVariantSchema = z.object({
  id: z.string().min(1),
  channelId: z.string().nullable(),
  language: contentLanguageSchema,
  text: z.string(),
  title: z.string(),
  link: linkSchema,
  hashtags: z.string(),
  firstComment: z.string(),
  callToAction: z.string(),
  media: z.array(z.object({ id: z.string().min(1), name: z.string(), altText: z.string() })),
});

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
  /** Where an imported post came from; null for one made here. */
  source: z.object({ name: z.string(), row: z.number().int(), hash: z.string() }).nullable(),
});

export type Post = z.output<typeof postSchema>;
export type PostVariant = z.output<typeof postVariantSchema>;
export type PostStatus = Post['status'];
export type PostFormat = NonNullable<Post['format']>;

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
    hashtags: '',
    firstComment: '',
    callToAction: '',
    media: [],
    ...fields,
  };
}

export function createPost(stamp: Stamp, fields: Partial<Post> = {}): Post {
  return {
    ...newRecord(stamp),
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
    source: null,
    ...fields,
  };
}
