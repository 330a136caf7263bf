import { useCallback, useDeferredValue, useMemo } from 'react';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Post } from '#shared/plan/post.ts';
import { type PostFinding, postFindings, surroundingsOf } from '#shared/plan/post-rules.ts';

/**
 * What keeps a post from going out well, worst first, for rows and chips: call it only for posts that are drawn. It is the
 * same function until something that posts are held against changes, and it follows behind what one types.
 */
export function useFindingsOf(): (post: Post) => readonly PostFinding[] {
  const tables = useWorkspace(({ posts, channels, networkRules, incidents, profile }) => ({
    posts,
    channels,
    networkRules,
    incidents,
    profile,
  }));
  const later = useDeferredValue(tables);
  const surroundings = useMemo(() => surroundingsOf(later), [later]);
  return useCallback((post: Post) => postFindings(post, surroundings), [surroundings]);
}
