import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Post } from '#shared/plan/post/post.ts';

/** What of a post stands beside its texts: it stays the same object while a text is typed. */
export type PostFacts = Omit<Post, 'variants' | 'title' | 'notes' | 'visualBrief' | 'updatedAt' | 'source'>;

export function usePostFacts(postId: string): PostFacts | null {
  return useWorkspace(({ posts }) => {
    const post = posts.get(postId);
    if (post === undefined) return null;
    const { variants: _v, title: _t, notes: _n, visualBrief: _b, updatedAt: _u, source: _s, ...facts } = post;
    return facts;
  });
}
