import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { PostVariant } from '#shared/plan/post/post.ts';

/** What a version is called: "Instagram, DE". */
export function useVariantName(): (variant: Pick<PostVariant, 'channelId' | 'language'>) => string {
  const t = useTranslations('calendar.variant');
  const channelName = useChannelName();
  const channels = useWorkspace((tables) => tables.channels);
  return useCallback(
    ({ channelId, language }) => {
      const channel = channelId === null ? undefined : channels.get(channelId);
      return t('variantName', {
        channel: channel === undefined ? t('noChannel') : channelName(channel),
        language: language.toUpperCase(),
      });
    },
    [t, channelName, channels],
  );
}
