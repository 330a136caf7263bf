import { useCallback, useDeferredValue, useMemo } from 'react';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useIsPainted } from '#renderer/ui/use-is-painted.ts';
import type { Post } from '#shared/plan/post/post.ts';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import { type PostTables, postFindings, surroundingsOf } from '#shared/plan/post/post-rules.ts';

const NONE: readonly PostFinding[] = [];

/**
 * What keeps a post from going out well, worst first, for rows and chips: call it only for posts that are drawn. It is the
 * same function until something that posts are held against changes, and it follows behind what one types.
 */
export function useFindingsOf(): (post: Post) => readonly PostFinding[] {
  const tables = usePostTables();
  const later = useDeferredValue(tables);
  // What is looked up among ten thousand posts comes after the first picture.
  const isPainted = useIsPainted();
  const surroundings = useMemo(() => (isPainted ? surroundingsOf(later) : null), [isPainted, later]);
  return useCallback(
    (post: Post) => (surroundings === null ? NONE : postFindings(post, surroundings)),
    [surroundings],
  );
}

/** What posts are held against: the same object until one of its tables changes. */
export function usePostTables(): PostTables {
  return useWorkspace(
    ({ posts, channels, campaigns, networkRules, incidents, profile, calendarSettings }) => ({
      posts,
      channels,
      campaigns,
      networkRules,
      incidents,
      profile,
      calendarSettings,
    }),
  );
}
