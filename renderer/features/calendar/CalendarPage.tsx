import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { endOfMonth } from '#shared/base/calendar-date.ts';
import { filterPosts, placeOf, postsByDay, postsWithoutDay } from '#shared/plan/calendar.ts';
import type { Post } from '#shared/plan/post.ts';
import { CalendarEmpty } from './CalendarEmpty.tsx';
import styles from './CalendarPage.module.css';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { DragGhost } from './DragGhost.tsx';
import { IdeasPanel } from './IdeasPanel.tsx';
import { ImportDialog, type ImportDone } from './ImportDialog.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { MoveDialog } from './MoveDialog.tsx';
import { PostEditor } from './PostEditor.tsx';
import { PostList } from './PostList.tsx';
import { useCalendarView } from './use-calendar-view.ts';
import type { MonthFocus } from './use-month-focus.ts';
import { usePostActions } from './use-post-actions.ts';
import { usePostDrag } from './use-post-drag.ts';

/** What goes out, when, where, and whether it is ready: as a month or as a list, with the chosen post beside it. */
export function CalendarPage() {
  const view = useCalendarView();
  const actions = usePostActions();
  const dialogs = useDialogs();
  const session = useSession();
  const t = useTranslations('calendar');
  const posts = useRecords('posts');
  const { timeZone } = useProfile();
  const [freshId, setFreshId] = useState<string | null>(null);
  const [focusRequest, requestFocus] = useState<MonthFocus | null>(null);
  const filtered = useMemo(() => filterPosts(posts, view.filter), [posts, view.filter]);
  const ideas = useMemo(() => postsWithoutDay(filtered), [filtered]);
  const counted = useMemo(() => {
    if (view.kind === 'list') return filtered;
    const days = { first: view.month, last: endOfMonth(view.month) };
    return [...postsByDay(filtered, timeZone, days).values()].flat().map(({ post }) => post);
  }, [filtered, view.kind, view.month, timeZone]);
  const { drag, ghost, start } = usePostDrag({ onDrop: actions.moveToDay, onStep: view.stepMonth });

  function add(fields: Partial<Post>) {
    const { channelIds } = view.filter;
    const channels = [...session.tables().channels.keys()];
    const only = channels.length === 1 ? channels[0] : channelIds.length === 1 ? channelIds[0] : null;
    const postId = actions.add(fields, only || null);
    if (postId === null) return;
    setFreshId(postId);
    view.select(postId);
  }
  async function moveTo(postId: string) {
    const post = session.tables().posts.get(postId);
    if (post === undefined) return;
    const title = post.title.trim() === '' ? t('untitled') : post.title;
    const day = await dialogs.open<{ title: string; day: string | null }, string>(MoveDialog, {
      title,
      day: placeOf(post, timeZone)?.date ?? null,
    });
    if (day === null || !actions.moveToDay(postId, day)) return;
    view.showMonth(day);
    requestFocus({ day, postId });
  }
  async function openImport() {
    const done = await dialogs.open<object, ImportDone>(ImportDialog, {});
    const [first] = done?.days ?? [];
    const isInSight = done?.days.some((day) => day.startsWith(view.month.slice(0, 7)));
    if (first !== undefined && !isInSight) view.showMonth(first);
  }

  if (posts.length === 0) return <CalendarEmpty onAdd={() => add({})} onImport={openImport} />;
  return (
    <SplitView
      inspectorWidth={344}
      inspector={
        view.selectedId !== null ? (
          <PostEditor
            key={view.selectedId}
            postId={view.selectedId}
            isFresh={view.selectedId === freshId}
            actions={actions}
            onSelect={view.select}
            onMove={moveTo}
            onClose={() => view.select(null)}
          />
        ) : view.isIdeasOpen ? (
          <IdeasPanel
            posts={ideas}
            onDragStart={start}
            onSelect={view.select}
            onGiveDay={moveTo}
            onAdd={() => add({})}
            onClose={() => view.openIdeas(false)}
          />
        ) : null
      }
    >
      <CalendarToolbar
        view={view}
        counted={counted}
        ideaCount={ideas.length}
        onAdd={() => add({})}
        onImport={openImport}
      />
      {view.kind === 'month' ? (
        <MonthGrid
          month={view.month}
          posts={filtered}
          selectedId={view.selectedId}
          drag={drag}
          onDragStart={start}
          onSelect={view.select}
          showMonth={view.showMonth}
          focusRequest={focusRequest}
          commands={{
            add: (day) => add({ date: day }),
            moveTo,
            moveToDay: actions.moveToDay,
            remove: (postId) => actions.remove([postId]),
          }}
        />
      ) : (
        <div className={styles.list}>
          <PostList posts={filtered} selectedId={view.selectedId} actions={actions} onSelect={view.select} />
        </div>
      )}
      {drag !== null && <DragGhost drag={drag} ref={ghost} />}
    </SplitView>
  );
}
