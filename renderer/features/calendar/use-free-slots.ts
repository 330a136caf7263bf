import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import {
  useProfile,
  useRecords,
  useSession,
  useToday,
  useWorkspace,
} from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { type FreeSlot, nextFreeSlot } from '#shared/plan/post/ideas.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';

export type FreeSlots = {
  readonly slotFor: (post: Post) => FreeSlot | null;
  readonly nameOf: (slot: FreeSlot) => string;
  /** Gives the post the next free slot of its first channel. */
  readonly plan: (postId: string) => void;
};

/** Where ideas could go next; worked out once for each channel. */
export function useFreeSlots(): FreeSlots {
  const session = useSession();
  const t = useTranslations('posts.ideas');
  const untitled = useTranslations('calendar')('untitled');
  const days = useDays();
  const today = useToday();
  const posts = useRecords('posts');
  const channels = useWorkspace((tables) => tables.channels);
  const { timeZone, weekStart, workdays } = useProfile();
  const showUndo = useRef<(sentence: string) => void>(() => undefined);
  showUndo.current = useUndoToast();
  return useMemo(() => {
    const known = new Map<string, FreeSlot | null>();
    const surroundings = { posts, zone: timeZone, weekStart, workdays };
    const slotFor = ({ variants }: Post) => {
      const channelId = variants.find((variant) => variant.channelId !== null)?.channelId ?? null;
      const key = channelId ?? '';
      const seen = known.get(key);
      if (seen !== undefined) return seen;
      const channel = channelId === null ? undefined : channels.get(channelId);
      const slot = nextFreeSlot(channel ?? null, today, surroundings);
      known.set(key, slot);
      return slot;
    };
    const nameOf = ({ date, time }: FreeSlot) =>
      time === null ? days.short(date) : t('when', { date: days.short(date), time });
    return {
      slotFor,
      nameOf,
      plan(postId) {
        const post = session.tables().posts.get(postId);
        const slot = post === undefined ? null : slotFor(post);
        if (post === undefined || slot === null) return;
        const title = post.title.trim() === '' ? untitled : post.title;
        // The habit is on the workspace's wall, so the post goes onto that clock.
        const fields = {
          date: slot.date,
          time: slot.time ?? post.time,
          timeZone: slot.time === null ? post.timeZone : null,
        };
        session.edit({ key: 'posts.undo.plan', values: { title } }, [changed('posts', post, fields)]);
        showUndo.current(t('planned', { title, when: nameOf(slot) }));
      },
    };
  }, [session, t, untitled, days, today, posts, channels, timeZone, weekStart, workdays]);
}
