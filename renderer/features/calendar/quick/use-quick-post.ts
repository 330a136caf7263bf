import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { namesIn } from '#renderer/plan/PersonField.tsx';
import {
  useProfile,
  useRecords,
  useSession,
  useToday,
  useWorkspace,
} from '#renderer/session/SessionProvider.tsx';
import { CALENDAR_SETTINGS_ID } from '#shared/plan/calendar/calendar-settings.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { postFromQuick } from '#shared/plan/quick/post-from-quick.ts';
import { parseQuickPost, type QuickPost } from '#shared/plan/quick/quick-post.ts';
import { added } from '#shared/workspace/changes.ts';
import type { EditLabel } from '#shared/workspace/edit.ts';

export type QuickPosts = {
  readonly parse: (line: string) => QuickPost;
  /** Adds a post for each line in one step of undo; none where nothing may be written. */
  readonly add: (lines: readonly QuickPost[]) => readonly Post[];
};

/** Reads typed lines with what the open plan knows, and makes posts of them. */
export function useQuickPosts(channelId: string | null): QuickPosts {
  const session = useSession();
  const language = useLanguage();
  const today = useToday();
  const t = useTranslations('calendar');
  const { languages } = useProfile();
  const channels = useRecords('channels');
  const pillars = useRecords('pillars');
  const campaigns = useRecords('campaigns');
  const names = useWorkspace((tables) => namesIn(tables).join('\n'));
  return useMemo(() => {
    const context = { language, today, channels, pillars, campaigns, languages, names: names.split('\n') };
    return {
      parse: (line) => parseQuickPost(line, context),
      add(lines) {
        const tables = session.tables();
        const profile = tables.profile.get('profile');
        if (profile === undefined || lines.length === 0) return [];
        const place = {
          channels: tables.channels,
          languages: profile.languages,
          zone: profile.timeZone,
          approval: tables.calendarSettings.get(CALENDAR_SETTINGS_ID)?.approval ?? 'none',
          channelId,
        };
        const stamp = { now: session.now(), newId: session.newId };
        const posts = lines.map((line) => postFromQuick(line, place, stamp));
        const [first] = posts;
        const label: EditLabel =
          posts.length === 1
            ? { key: 'calendar.undo.addPost', values: { title: first?.title || t('untitled') } }
            : { key: 'quickPost.undo.add', values: { count: posts.length } };
        session.edit(
          label,
          posts.map((post) => added('posts', post)),
        );
        return posts;
      },
    };
  }, [session, language, today, channels, pillars, campaigns, languages, names, channelId, t]);
}

/** Says what was added: one post with its day, or how many. */
export function useAddedSentence(): (posts: readonly Post[]) => string {
  const t = useTranslations('quickPost');
  const untitled = useTranslations('calendar')('untitled');
  const days = useDays();
  return (posts) => {
    const [first] = posts;
    if (first === undefined || posts.length > 1) return t('addedMany', { count: posts.length });
    const title = first.title === '' ? untitled : first.title;
    return first.date === null
      ? t('addedIdea', { title })
      : t('added', { title, date: days.short(first.date) });
  };
}
