import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { isSameJson, type Json } from '#shared/base/json.ts';
import { movedByDays, placeOf, withStatus } from '#shared/plan/calendar/calendar.ts';
import { CALENDAR_SETTINGS_ID } from '#shared/plan/calendar/calendar-settings.ts';
import { type Slot, slot, takePosts } from '#shared/plan/calendar/calendar-slots.ts';
import { createPost, createPostVariant, type Post, type PostStatus } from '#shared/plan/post/post.ts';
import { copyOf } from '#shared/plan/post/post-copies.ts';
import { added, type Change, changed } from '#shared/workspace/changes.ts';
import { removePosts } from '#shared/workspace/series-changes.ts';

export type PostActions = {
  /** Makes a post and gives back its id; null where nothing may be written. */
  readonly add: (fields: Partial<Post>, channelId: string | null) => string | null;
  readonly duplicate: (postId: string) => string | null;
  /** Copies of posts, in another place of a view where one is told; gives back their ids, in the same order. */
  readonly copy: (postIds: readonly string[], from?: Slot, to?: Slot) => readonly string[];
  /** Takes posts to another place of a view, the first one exactly there. Gives back whether anything moved. */
  readonly take: (postIds: readonly string[], from: Slot, to: Slot) => boolean;
  readonly moveByDays: (postIds: readonly string[], days: number) => boolean;
  readonly setStatus: (postIds: readonly string[], status: PostStatus) => void;
  readonly setHeld: (postIds: readonly string[], isHeld: boolean) => void;
  readonly setPillar: (postIds: readonly string[], pillarId: string | null) => void;
  readonly remove: (postIds: readonly string[]) => void;
};

/** Everything that can be done with posts outside their fields; each is one step of undo and is said aloud. */
export function usePostActions(): PostActions {
  const session = useSession();
  const t = useTranslations('calendar');
  const days = useDays();
  const announce = useAnnounce();
  const channelName = useChannelName();
  const showUndo = useRef<(sentence: string) => void>(() => undefined);
  showUndo.current = useUndoToast();
  const { timeZone, languages } = useProfile();
  return useMemo(() => {
    const find = (postId: string) => session.tables().posts.get(postId);
    const titleOf = (post: Post) => (post.title.trim() === '' ? t('untitled') : post.title);
    const edit = (key: string, values: Readonly<Record<string, Json>>, changes: readonly Change[]) => {
      if (changes.length === 0) return false;
      session.edit({ key: `calendar.undo.${key}`, values }, changes);
      return true;
    };
    /** The same of several posts; those that are so already are not among them. */
    const each = (postIds: readonly string[], fieldsOf: (post: Post) => Partial<Post>) =>
      postIds.flatMap((postId): readonly Change[] => {
        const post = find(postId);
        const change = post === undefined ? null : changed('posts', post, fieldsOf(post));
        return change === null || isSameJson(change.before, change.after) ? [] : [change];
      });
    const change = (
      key: string,
      postIds: readonly string[],
      values: Readonly<Record<string, Json>>,
      fieldsOf: (post: Post) => Partial<Post>,
    ) => {
      const changes = each(postIds, fieldsOf);
      const count = changes.length;
      if (edit(key, { count, ...values }, changes)) announce(t('said.changed', { count }));
    };
    /** Says of one post where it is now, in what the new place tells. */
    const sentenceOf = (post: Post, from: Slot, to: Slot) => {
      const title = titleOf(post);
      const place = placeOf(post, timeZone);
      if (to.channelId !== null && to.channelId !== from.channelId && place !== null) {
        const channel = session.tables().channels.get(to.channelId);
        const name = channel === undefined ? t('filter.noChannel') : channelName(channel);
        return t('said.channel', { title, channel: name, date: days.full(place.date) });
      }
      if (to.status !== null) return t('said.status', { title, status: t(`status.${post.status}`) });
      if (place === null) return t('said.parked', { title });
      const date = days.full(place.date);
      if (place.time !== null && to.time !== null)
        return t('said.movedAt', { title, date, time: place.time });
      return t('said.moved', { title, date });
    };
    const takingContext = () => ({
      now: session.now(),
      zone: timeZone,
      newVariant: (channelId: string) =>
        createPostVariant(session.newId(), { channelId, language: languages[0] ?? 'en' }),
    });
    const insert = (key: string, post: Post, sentence: string) => {
      if (!edit(key, { title: post.title }, [added('posts', post)])) return null;
      announce(sentence);
      return post.id;
    };
    return {
      add(fields, channelId) {
        const variant = createPostVariant(session.newId(), { channelId, language: languages[0] ?? 'en' });
        const kind = session.tables().calendarSettings.get(CALENDAR_SETTINGS_ID)?.approval ?? 'none';
        const post = createPost(
          { id: session.newId(), now: session.now() },
          { variants: [variant], approval: { kind, fingerprint: null, by: '', at: null }, ...fields },
        );
        return insert('addPost', post, t('said.added'));
      },
      duplicate(postId) {
        const post = find(postId);
        if (post === undefined) return null;
        const copy = copyOf(post, { now: session.now(), newId: session.newId });
        return insert('duplicatePost', copy, t('said.duplicated', { title: titleOf(post) }));
      },
      copy(postIds, from = slot({}), to = slot({})) {
        const stamp = { now: session.now(), newId: session.newId };
        const copies = postIds.flatMap((postId) => find(postId) ?? []).map((post) => copyOf(post, stamp));
        const { changes, doubled } = takePosts(copies, from, to, takingContext());
        const placed = copies.map((copy) => ({ ...copy, ...changes.get(copy) }));
        const [first] = placed;
        const count = placed.length;
        if (first === undefined) return [];
        const records = placed.map((copy) => added('posts', copy));
        const isDone =
          count === 1
            ? edit('duplicatePost', { title: first.title }, records)
            : edit('duplicatePosts', { count }, records);
        if (!isDone) return [];
        const sentence =
          count === 1 ? t('said.duplicated', { title: titleOf(first) }) : t('said.duplicatedMany', { count });
        announce(
          doubled.length > 0 ? `${t('said.doubled', { count: doubled.length })} ${sentence}` : sentence,
        );
        return placed.map(({ id }) => id);
      },
      take(postIds, from, to) {
        const posts = postIds.flatMap((postId) => find(postId) ?? []);
        // The place was told of the first: without it, nobody knows where the others belong.
        if (posts[0]?.id !== postIds[0]) return false;
        const { changes, doubled } = takePosts(posts, from, to, takingContext());
        const isStaying = doubled.length > 0;
        const [lead] = changes.keys();
        if (lead === undefined) {
          if (isStaying) announce(t('said.doubled', { count: doubled.length }));
          return false;
        }
        const moved = [...changes].map(([post, fields]) => changed('posts', post, fields));
        const isDone =
          changes.size === 1
            ? edit('movePost', { title: titleOf(lead) }, moved)
            : edit('movePosts', { count: changes.size }, moved);
        if (!isDone) return false;
        const sentence =
          changes.size > 1
            ? t('said.movedMany', { count: changes.size })
            : sentenceOf(find(lead.id) ?? lead, from, isStaying ? { ...to, channelId: null } : to);
        announce(isStaying ? `${t('said.doubled', { count: doubled.length })} ${sentence}` : sentence);
        return true;
      },
      moveByDays(postIds, count) {
        const moved = each(postIds, (post) => movedByDays(post, count));
        const isDone = edit('movePosts', { count: moved.length }, moved);
        if (isDone) announce(t('said.movedMany', { count: moved.length }));
        return isDone;
      },
      setStatus(postIds, status) {
        change('setStatus', postIds, { status }, (post) =>
          withStatus(post, status, { now: session.now(), zone: timeZone }),
        );
      },
      setHeld(postIds, isHeld) {
        change(isHeld ? 'hold' : 'release', postIds, {}, () => ({ isHeld }));
      },
      setPillar(postIds, pillarId) {
        change('setPillar', postIds, {}, () => ({ pillarId }));
      },
      remove(postIds) {
        const posts = postIds.flatMap((postId) => find(postId) ?? []);
        const [first] = posts;
        if (first === undefined) return;
        const changes = removePosts(session.tables(), posts);
        const values = { count: posts.length, title: titleOf(first) };
        if (edit('removePosts', { count: posts.length }, changes))
          showUndo.current(t('said.removed', values));
      },
    };
  }, [session, t, days, announce, channelName, timeZone, languages]);
}
