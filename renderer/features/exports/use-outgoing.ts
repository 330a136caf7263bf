import { useMemo } from 'react';
import { useNow, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { placedPosts } from '#shared/plan/calendar/calendar.ts';
import { type Outgoing, outgoingPosts, READY_STATUSES } from '#shared/plan/post/outgoing-posts.ts';
import { PROFILE_ID } from '#shared/plan/workspace-profile.ts';
import { isSchedulingTool, takesIdeas } from './export-groups.ts';

const FIVE_MINUTES = 300_000;

/** What the file of a scheduling tool will hold, by the rules by which it is made; null for other formats. */
export function useOutgoing({ format, from, to, options }: ExportRequest): Outgoing | null {
  const tables = useWorkspace((all) => all);
  const now = useNow(FIVE_MINUTES);
  const statuses = options?.statuses;
  return useMemo(() => {
    const profile = tables.profile.get(PROFILE_ID);
    if (!isSchedulingTool(format) || profile === undefined) return null;
    return outgoingPosts(
      {
        tool: format,
        from: from ?? profile.planStart,
        to: to ?? profile.planEnd,
        statuses: statuses ?? READY_STATUSES,
      },
      {
        posts: tables.posts.values(),
        channels: tables.channels,
        rules: tables.networkRules,
        zone: profile.timeZone,
        now,
      },
    );
  }, [tables, now, format, from, to, statuses]);
}

/** How many posts a file of the whole calendar holds. */
export function usePlannedCount({ format, from, to, options }: ExportRequest): number {
  const tables = useWorkspace((all) => all);
  const hasIdeas = takesIdeas(format) && options?.ideas === true;
  return useMemo(() => {
    const profile = tables.profile.get(PROFILE_ID);
    if (profile === undefined) return 0;
    const [first, last] = [from ?? profile.planStart, to ?? profile.planEnd];
    const placed = placedPosts(tables.posts.values(), profile.timeZone);
    const dated = placed.filter(({ date }) => date >= first && date <= last).length;
    const ideas = [...tables.posts.values()].filter(({ date }) => date === null).length;
    return dated + (hasIdeas ? ideas : 0);
  }, [tables, from, to, hasIdeas]);
}
