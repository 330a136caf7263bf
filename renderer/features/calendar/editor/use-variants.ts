import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { PostVariant } from '#shared/plan/post/post.ts';

const NO_VARIANTS: readonly PostVariant[] = [];

/** The versions of a post; none where it is gone. */
export function useVariants(postId: string): readonly PostVariant[] {
  return useWorkspace(({ posts }) => ({ variants: posts.get(postId)?.variants ?? NO_VARIANTS })).variants;
}
