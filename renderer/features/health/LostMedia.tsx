import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useLoaded } from '#renderer/session/use-loaded.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';

/** Files that posts name and that are not on the disk: the plan alone cannot know, so the core is asked. */
export function LostMedia() {
  const t = useTranslations('media.data');
  const client = useClient();
  const { workspaceId } = useSession();
  const { value } = useLoaded(
    () => client.call('media.summary', { workspaceId }),
    (event) => 'workspaceId' in event && event.workspaceId === workspaceId,
  );
  const [first] = value?.lost ?? [];
  if (value === null || first === undefined) return null;
  return (
    <Banner
      tone="risk"
      actions={
        <Button size="small" onPress={() => openPage('calendar', { selected: first.postId })}>
          {t('show')}
        </Button>
      }
    >
      {t('lost', { count: value.lost.length })}:{' '}
      {value.lost
        .map(({ name }) => name)
        .slice(0, 3)
        .join(', ')}
    </Banner>
  );
}
