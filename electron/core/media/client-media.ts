import { approvalFingerprint } from '#shared/plan/post/approval.ts';
import type { Post, PostVariant } from '#shared/plan/post/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { hashOf, type MediaContent } from './media-files.ts';
import { withoutMetadata } from './without-metadata.ts';

/** What a file is called in the other's plan. */
type Renamed = ReadonlyMap<string, { readonly hash: string; readonly bytes: number }>;

type WithMedia = { readonly tables: Tables; readonly media: readonly MediaContent[] };

/**
 * Plan and files as a client gets them: no file says where, when, by whom or with what it was made, and the plan names the
 * files as they are then. What cannot be cleaned stays at home; the plan names it still, by a hash that tells nothing.
 */
export function mediaForClient({ tables, media }: WithMedia): WithMedia {
  const renamed = new Map<string, { hash: string; bytes: number }>();
  const cleaned = media.flatMap(({ mimeType, bytes }) => {
    const clean = withoutMetadata(mimeType, Buffer.from(bytes));
    if (clean === null) return [];
    renamed.set(hashOf(bytes), { hash: hashOf(clean), bytes: clean.length });
    return [{ mimeType, bytes: clean }];
  });
  // Two photographs may differ in what their cameras wrote alone.
  const byHash = new Map(cleaned.map((content) => [hashOf(content.bytes), content]));
  return { tables: withRenamedMedia(tables, renamed), media: [...byHash.values()] };
}

/**
 * The other way round, for a plan that comes back from a client: what our files were called there. Only files that stand
 * under another name than in the same place of one of our plans are read.
 * @param ours our plans, the common past first
 * @param read a file of ours; null where it cannot be had
 */
export async function originalsOf(
  theirs: Tables,
  ours: readonly (Tables | null)[],
  read: (hash: string) => Promise<MediaContent | null>,
): Promise<Renamed> {
  const theirHashes = placesOf(theirs);
  const found = new Map<string, { hash: string; bytes: number }>();
  const seen = new Set<string>();
  for (const plan of ours) {
    for (const [place, hash] of plan === null ? [] : placesOf(plan)) {
      const told = theirHashes.get(place);
      if (told === undefined || told === hash || seen.has(hash)) continue;
      seen.add(hash);
      const content = await read(hash);
      const clean = content === null ? null : withoutMetadata(content.mimeType, Buffer.from(content.bytes));
      if (content === null || clean === null) continue;
      const known = hashOf(clean);
      if (known !== hash && !found.has(known)) found.set(known, { hash, bytes: content.bytes.length });
    }
  }
  return found;
}

/** The plan with other names for its files. An approval that holds goes on holding: what is seen is the same. */
export function withRenamedMedia(tables: Tables, renamed: Renamed): Tables {
  if (![...renamed].some(([from, { hash }]) => from !== hash)) return tables;
  const posts = new Map([...tables.posts].map(([id, post]) => [id, renamedPost(post, renamed)]));
  const series = new Map(
    [...tables.series].map(([id, each]) => [
      id,
      { ...each, variants: each.variants.map((variant) => renamedVariant(variant, renamed)) },
    ]),
  );
  return { ...tables, posts, series };
}

function renamedPost(post: Post, renamed: Renamed): Post {
  const isNamed = post.variants.some(({ media }) => media.some(({ hash }) => renamed.has(hash ?? '')));
  if (!isNamed) return post;
  const variants = post.variants.map((variant) => renamedVariant(variant, renamed));
  const { fingerprint } = post.approval;
  const holds = fingerprint !== null && fingerprint === approvalFingerprint(post.variants);
  const approval = holds ? { ...post.approval, fingerprint: approvalFingerprint(variants) } : post.approval;
  return { ...post, variants, approval };
}

function renamedVariant(variant: PostVariant, renamed: Renamed): PostVariant {
  const media = variant.media.map((medium) => ({ ...medium, ...renamed.get(medium.hash ?? '') }));
  return { ...variant, media };
}

/** The hashes of the media, by where they stand. */
function placesOf({ posts, series }: Tables): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const [name, records] of Object.entries({ posts, series })) {
    for (const { id, variants } of records.values())
      for (const variant of variants)
        for (const medium of variant.media)
          if (medium.hash !== null)
            places.set(JSON.stringify([name, id, variant.id, medium.id]), medium.hash);
  }
  return places;
}
