import { LostMediaBanner } from '#renderer/plan/LostMediaBanner.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useLoaded } from '#renderer/session/use-loaded.ts';

/** Files that posts or series name and that are not on the disk: the plan alone cannot know, so the core is asked. */
export function LostMedia() {
  const client = useClient();
  const { workspaceId } = useSession();
  const { value } = useLoaded(
    () => client.call('media.summary', { workspaceId }),
    (event) => 'workspaceId' in event && event.workspaceId === workspaceId,
  );
  return <LostMediaBanner lost={value?.lost ?? []} />;
}
