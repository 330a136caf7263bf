import { z } from 'zod';
import { hostileJson } from '#shared/base/json.ts';
import { isTimeZone } from '#shared/base/zoned-time.ts';
import { createPost, createPostVariant, type Post, postSchema } from '#shared/plan/post/post.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import type { Change } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { namesIn } from './own-names.ts';
import { adoptedPost, adoptedVariant } from './own-posts.ts';

const fields = z.record(z.string(), z.unknown());
const recordSchema = z.object({
  v: z.literal(1),
  id: z.string().min(1).max(200),
  zone: z.string().refine(isTimeZone),
  post: fields,
  variants: z.array(fields),
  names: z.object({
    pillar: z.string().default(''),
    campaign: z.string().default(''),
    audience: z.string().default(''),
    objective: z.string().default(''),
  }),
  channels: z.record(z.string(), z.object({ name: z.string(), network: z.string().nullable() })),
});

/** A post as a file of ours holds it, with the names of what it refers to. */
export type OwnRecord = Pick<z.output<typeof recordSchema>, 'zone' | 'names' | 'channels'> & {
  readonly post: Post;
};

/** What `ownRecord` wrote; null for anything else, and for what is no post any more. Who wrote the file is not known. */
export function readOwnRecord(text: string): OwnRecord | null {
  if (text === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    if (hostileJson(value) !== null) return null;
    const { id, post: stored, variants, ...rest } = recordSchema.parse(value);
    const post = postSchema.parse({
      ...createPost({ id, now: '' }),
      ...stored,
      id,
      variants: variants.map((variant) => ({ ...createPostVariant('', { language: 'en' }), ...variant })),
    });
    return hostileJson({ [id]: 0 }) === null ? { ...rest, post } : null;
  } catch {
    return null;
  }
}

/** Brings posts of our own back that the workspace does not have, and says which records have to be made for them. */
export type OwnRestorer = (
  record: OwnRecord,
  tell: (code: string) => void,
) => { readonly post: Post; readonly newRecords: readonly Change[] };

/** A restorer over the tables as they are now; posts of one file share the records that are made for them. */
export function ownRestorer(tables: Tables, now: string): OwnRestorer {
  const known = namesIn(tables, now);
  const zone = tables.profile.get(PROFILE_ID)?.timeZone ?? 'UTC';
  return (record, tell) => {
    const nameOf = (field: keyof OwnRecord['names']) => record.names[field];
    const here = { tables, known, zone, tell };
    const adopted = adoptedPost(record.post, { zone: record.zone, nameOf }, here);
    const variants = adopted.variants.map((variant) => {
      const channel = record.channels[variant.channelId ?? ''] ?? { name: '', network: null };
      return adoptedVariant(variant, channel, here);
    });
    const post = { ...adopted, variants };
    return { post, newRecords: known.newFor(post) };
  };
}
