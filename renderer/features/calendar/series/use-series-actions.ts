import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { isHistory, splitSeries } from '#shared/plan/series/series-posts.ts';
import type { Change } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import {
  applyToAll,
  applyToFollowing,
  changeRule,
  changeRuleFrom,
  continueSeries,
  endSeriesAt,
  type HandEdits,
  makeSeries,
  overwrittenPosts,
  removeFollowing,
  removePosts,
  removeSeries,
  takeBackToSeries,
} from '#shared/workspace/series-changes.ts';
import { moveWithPost } from '#shared/workspace/series-shift.ts';
import { inTurn, seriesIdFrom } from '#shared/workspace/series-steps.ts';
import { HandEditsDialog, type HandEditsWish } from './HandEditsDialog.tsx';
import { type Repeat, RepeatDialog, type RepeatWish } from './RepeatDialog.tsx';

export type SeriesActions = {
  /** Asks how a post repeats, and makes the series or changes its rule. */
  readonly repeat: (postId: string) => Promise<void>;
  readonly changeRule: (seriesId: string) => Promise<void>;
  /** What differs in a post goes to the others, its day too; asks first where words written by hand would be lost. */
  readonly applyToAll: (postId: string) => Promise<void>;
  readonly applyToFollowing: (postId: string) => Promise<void>;
  readonly takeBack: (postId: string) => void;
  readonly endHere: (postId: string) => void;
  readonly continue: (seriesId: string) => void;
  readonly removeOne: (postId: string) => void;
  readonly removeFollowing: (postId: string) => void;
  readonly removeAll: (seriesId: string) => void;
};

/** What can be done with a series; each is one step of undo and offers to take it back. */
export function useSeriesActions(): SeriesActions {
  const session = useSession();
  const today = useToday();
  const dialogs = useDialogs();
  const t = useTranslations('series');
  const calendar = useTranslations('calendar');
  const showUndo = useRef<(sentence: string) => void>(() => undefined);
  showUndo.current = useUndoToast();
  return useMemo(() => {
    const moment = () => ({ now: session.now(), today });
    const titleOf = ({ title }: { readonly title: string }) =>
      title.trim() === '' ? calendar('untitled') : title;
    const edit = (
      key: string,
      record: { readonly title: string },
      changes: readonly Change[],
      say: (posts: number) => string,
    ) => {
      if (changes.length === 0) return;
      session.edit({ key: `series.undo.${key}`, values: { title: titleOf(record) } }, changes);
      showUndo.current(say(changes.filter(({ collection }) => collection === 'posts').length));
    };
    const said = (kind: 'made' | 'changed' | 'removed') => (count: number) => t(`said.${kind}`, { count });
    const withPost = (postId: string, act: (post: Post) => void) => {
      const post = session.tables().posts.get(postId);
      if (post !== undefined) act(post);
    };
    const withSeries = (seriesId: string, act: (series: Series) => void) => {
      const series = session.tables().series.get(seriesId);
      if (series !== undefined) act(series);
    };
    const ask = (wish: RepeatWish) => dialogs.open<RepeatWish, Repeat>(RepeatDialog, wish);
    const setRule = (series: Series, rule: Repeat, post: Post | null) => {
      const tables = session.tables();
      const changes =
        rule.scope === 'following' && post !== null
          ? changeRuleFrom(tables, post, rule, moment())
          : changeRule(tables, series, rule, moment());
      edit('rule', series, changes, said('changed'));
    };
    type Spread = (tables: Tables, post: Post, handEdits: HandEdits) => readonly Change[];
    const apply = async (key: string, postId: string, spread: Spread) => {
      const changesOf = (handEdits: HandEdits) => {
        const tables = session.tables();
        const post = tables.posts.get(postId);
        if (post === undefined) return [];
        return inTurn(tables, [
          (present) => spread(present, post, handEdits),
          (present) => moveWithPost(present, present.posts.get(postId) ?? post, moment()),
        ]);
      };
      const lost = overwrittenPosts(changesOf('keep'), changesOf('overwrite'));
      const handEdits =
        lost === 0 ? 'keep' : await dialogs.open<HandEditsWish, HandEdits>(HandEditsDialog, { count: lost });
      if (handEdits !== null)
        withPost(postId, (post) => edit(key, post, changesOf(handEdits), said('changed')));
    };
    return {
      async repeat(postId) {
        const post = session.tables().posts.get(postId);
        const series = session.tables().series.get(post?.seriesId ?? '') ?? null;
        // A post of a series that waits without a day stands for its day in the series.
        const start = (series === null ? null : post?.seriesDate) ?? post?.date ?? null;
        if (post === undefined || start === null) return;
        const rule = await ask({
          title: titleOf(post),
          start,
          present: series,
          following:
            series && (splitSeries(series, start, { id: series.id, now: session.now() })?.after ?? null),
          moves: series === null && !isHistory(post),
        });
        const present = session.tables().posts.get(postId);
        if (rule === null || present === undefined) return;
        if (series !== null) {
          withSeries(series.id, (stored) => setRule(stored, rule, present));
          return;
        }
        const { recurrence, exceptions } = rule;
        const tables = session.tables();
        const seriesId = seriesIdFrom(tables, postId, start);
        const changes = makeSeries(tables, present, { seriesId, recurrence, exceptions }, moment());
        edit('make', present, changes, () =>
          t('said.made', { count: changes.filter(({ before }) => before === null).length - 1 }),
        );
      },
      async changeRule(seriesId) {
        const series = session.tables().series.get(seriesId);
        if (series === undefined) return;
        const title = titleOf(series);
        const rule = await ask({
          title,
          start: series.start,
          present: series,
          following: null,
          moves: false,
        });
        if (rule !== null) withSeries(seriesId, (stored) => setRule(stored, rule, null));
      },
      applyToAll: (postId) =>
        apply('applyAll', postId, (tables, post, handEdits) => applyToAll(tables, post, handEdits)),
      applyToFollowing(postId) {
        const now = session.now();
        return apply('applyFollowing', postId, (tables, post, handEdits) =>
          applyToFollowing(tables, post, { now, handEdits }),
        );
      },
      takeBack: (postId) =>
        withPost(postId, (post) =>
          edit('takeBack', post, takeBackToSeries(session.tables(), post), () => t('said.taken')),
        ),
      endHere: (postId) =>
        withPost(postId, (post) =>
          edit('end', post, endSeriesAt(session.tables(), post, moment()), () => t('said.ended')),
        ),
      continue: (seriesId) =>
        withSeries(seriesId, (series) =>
          edit('continue', series, continueSeries(session.tables(), series, moment()), said('made')),
        ),
      removeOne: (postId) =>
        withPost(postId, (post) =>
          edit('removeOne', post, removePosts(session.tables(), [post]), said('removed')),
        ),
      removeFollowing: (postId) =>
        withPost(postId, (post) =>
          edit('removeFollowing', post, removeFollowing(session.tables(), post), said('removed')),
        ),
      removeAll: (seriesId) =>
        withSeries(seriesId, (series) => {
          const changes = removeSeries(session.tables(), series);
          const count = changes.filter(
            ({ collection, after }) => collection === 'posts' && after === null,
          ).length;
          edit('removeAll', series, changes, () => t('said.removed', { count }));
        }),
    };
  }, [session, today, dialogs, t, calendar]);
}
