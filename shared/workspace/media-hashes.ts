import type { Post, PostMedium } from '#shared/plan/post.ts';
import type { Tables } from './schema.ts';

/** The media of a post in all its variants, in their order. */
export function mediaOf(post: Pick<Post, 'variants'>): readonly PostMedium[] {
  return post.variants.flatMap(({ media }) => media);
}

/** The files that a plan names, each once: their hashes. */
export function mediaHashes({ posts, series }: Pick<Tables, 'posts' | 'series'>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of [...posts.values(), ...series.values()])
    for (const { hash } of mediaOf(record)) if (hash !== null) found.add(hash);
  return found;
}
