import type { Post, PostMedium } from '#shared/plan/post/post.ts';
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

/** What of the files has room in so many files and bytes, by the sizes that the plan knows, the small ones first; and what has not. */
export function mediaThatFit(
  tables: Pick<Tables, 'posts' | 'series'>,
  most: { readonly bytes: number; readonly files: number },
): { readonly fitting: readonly string[]; readonly left: readonly string[] } {
  const records = [...tables.posts.values(), ...tables.series.values()];
  const sizes = new Map(records.flatMap(mediaOf).map(({ hash, bytes }) => [hash, bytes ?? 0]));
  const bySize = [...mediaHashes(tables)].toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  const fitting: string[] = [];
  const left: string[] = [];
  let total = 0;
  for (const hash of bySize) {
    total += sizes.get(hash) ?? 0;
    (total <= most.bytes && fitting.length < most.files ? fitting : left).push(hash);
  }
  return { fitting, left };
}
