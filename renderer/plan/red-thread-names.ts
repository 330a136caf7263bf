import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { RedThreadView } from '#shared/plan/red-thread.ts';
import { useLanguageName } from './locale-options.ts';
import { useChannelName } from './network-name.ts';

/** What rows, columns and posts of the red thread are called. */
export function useThreadNames() {
  const t = useTranslations('goals');
  const session = useSession();
  const languageName = useLanguageName();
  const channelName = useChannelName();
  const days = useDays();
  return useMemo(() => {
    const untitled = t('thread.untitled');
    const titled = (text: string | undefined) => (text === undefined || text.trim() === '' ? untitled : text);
    const post = (id: string) => titled(session.tables().posts.get(id)?.title);
    return {
      post,
      postOn: (id: string) => {
        const date = session.tables().posts.get(id)?.date ?? null;
        return date === null ? post(id) : t('thread.postOn', { title: post(id), date: days.short(date) });
      },
      objective: (id: string | null) => {
        if (id === null) return t('thread.without.objective');
        const objective = session.tables().objectives.get(id);
        const name = objective?.businessGoal.trim() || objective?.socialGoal.trim() || '';
        return name === '' ? t('untitledObjective') : name;
      },
      column: (view: RedThreadView, id: string | null): string => {
        if (id === null) return t(`thread.without.${view}`);
        const tables = session.tables();
        switch (view) {
          case 'pillar':
            return titled(tables.pillars.get(id)?.name);
          case 'audience':
            return titled(tables.audiences.get(id)?.name);
          case 'campaign':
            return titled(tables.campaigns.get(id)?.name);
          case 'language':
            return languageName(id);
          case 'channel': {
            const channel = tables.channels.get(id);
            return channel === undefined ? untitled : channelName(channel);
          }
        }
      },
    };
  }, [session, t, languageName, channelName, days]);
}
