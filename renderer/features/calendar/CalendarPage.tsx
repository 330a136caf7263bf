import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { filterPosts, placeOf, postsWithoutDay } from '#shared/plan/calendar.ts';
import { type Slot, slot } from '#shared/plan/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar-views.ts';
import type { Post } from '#shared/plan/post.ts';
import { BulkBar } from './BulkBar.tsx';
import { CalendarEmpty } from './CalendarEmpty.tsx';
import styles from './CalendarPage.module.css';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { DragGhost } from './DragGhost.tsx';
import { SideBySide } from './editor/SideBySide.tsx';
import { IdeasPanel } from './IdeasPanel.tsx';
import { ImportDialog, type ImportDone } from './ImportDialog.tsx';
import { type Move, MoveDialog, type MoveWish } from './MoveDialog.tsx';
import { MomentsPanel } from './moments/MomentsPanel.tsx';
import { useMomentsQuery } from './moments/use-moments-query.ts';
import { PostEditor } from './PostEditor.tsx';
import { QuickAdd } from './QuickAdd.tsx';
import { SeriesEditor } from './series/SeriesEditor.tsx';
import { useSeriesQuery } from './series/use-series-query.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useCalendarView } from './use-calendar-view.ts';
import { usePostActions } from './use-post-actions.ts';
import { usePostDrag } from './use-post-drag.ts';
import { AgendaList } from './views/AgendaList.tsx';
import { ChannelGrid } from './views/ChannelGrid.tsx';
import { MonthGrid } from './views/MonthGrid.tsx';
import { PostTable } from './views/PostTable.tsx';
import { StatusBoard } from './views/StatusBoard.tsx';
import { heldPosts, type SlotFocus, type Surface, SurfaceProvider } from './views/surface.ts';
import { TimeGrid } from './views/TimeGrid.tsx';
import { YearGrid } from './views/YearGrid.tsx';

const VIEWS = {
  day: TimeGrid,
  week: TimeGrid,
  month: MonthGrid,
  year: YearGrid,
  agenda: AgendaList,
  board: StatusBoard,
  channels: ChannelGrid,
  table: PostTable,
  pictures: YearGrid,
} as const satisfies Record<Surface['view'], () => ReactNode>;

/** What goes out, when, where, and whether it is ready: the same posts in every view, with the chosen one beside them. */
export function CalendarPage() {
  const state = useCalendarView();
  const actions = usePostActions();
  const dialogs = useDialogs();
  const session = useSession();
  const t = useTranslations('calendar');
  const posts = useRecords('posts');
  const words = useChipWords();
  const today = useToday();
  const { timeZone, weekStart } = useProfile();
  const [seriesId, openSeries] = useSeriesQuery();
  const moments = useMomentsQuery();
  const [freshId, setFreshId] = useState<string | null>(null);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [isQuickAddOpen, openQuickAdd] = useState(false);
  const [focusRequest, requestFocus] = useState<SlotFocus | null>(null);
  const filtered = useMemo(() => filterPosts(posts, state.filter), [posts, state.filter]);
  const ideas = useMemo(() => postsWithoutDay(filtered), [filtered]);
  const chosenIds = useMemo(
    () => filtered.map(({ id }) => id).filter((id) => chosen.has(id)),
    [filtered, chosen],
  );
  const { drag, ghost, start } = usePostDrag({
    held: (postId) => heldPosts(postId, chosen),
    onDrop: actions.take,
    onStep: state.step,
  });

  useCalendarKeys(state, today, () => openQuickAdd(true));

  function add(fields: Partial<Post>, channelId: string | null = null) {
    const { channelIds } = state.filter;
    const channels = [...session.tables().channels.keys()];
    const only = channels.length === 1 ? channels[0] : channelIds.length === 1 ? channelIds[0] : null;
    const postId = actions.add(fields, channelId || only || null);
    if (postId === null) return;
    setFreshId(postId);
    state.select(postId);
  }
  function addAt({ day, time, channelId, status }: Slot) {
    const timed = time !== null && time !== '' && time !== '00:00' ? { time } : {};
    add({ ...(day ? { date: day } : {}), ...timed, ...(status === null ? {} : { status }) }, channelId);
  }
  async function moveTo(postIds: readonly string[], { channelId }: Slot = slot({})) {
    const [lead] = postIds.flatMap((id) => session.tables().posts.get(id) ?? []);
    if (lead === undefined) return;
    const place = placeOf(lead, timeZone);
    const move = await dialogs.open<MoveWish, Move>(MoveDialog, {
      postIds,
      title: lead.title.trim() === '' ? t('untitled') : lead.title,
      place: { day: place?.date ?? null, time: place?.time ?? null },
      channelId,
    });
    if (move === null || !actions.take(postIds, move.from, move.to)) return;
    const { day } = move.to;
    if (day === null || day === '' || state.view === 'table' || state.view === 'board') return;
    state.showDay(day);
    requestFocus({ slot: slot({ day, channelId }), postId: lead.id });
  }
  async function openImport() {
    const done = await dialogs.open<object, ImportDone>(ImportDialog, {});
    const [first] = done?.days ?? [];
    const period = periodOf(state.view, state.day, weekStart);
    const isInSight = period === null || done?.days.some((day) => day >= period.first && day <= period.last);
    if (first !== undefined && isInSight !== true) state.showDay(first);
  }

  if (posts.length === 0 && seriesId === null && !moments.isOpen)
    return <CalendarEmpty onAdd={() => add({})} onImport={openImport} />;
  const View = VIEWS[state.view];
  const surface: Surface = {
    view: state.view,
    day: state.day,
    showDay: state.showDay,
    showView: state.show,
    posts: filtered,
    zone: timeZone,
    weekStart,
    today,
    words,
    selectedId: state.selectedId,
    chosen,
    drag,
    onPointerDown: start,
    focusRequest,
    commands: {
      add: addAt,
      open: state.select,
      moveTo,
      take: actions.take,
      remove: (postIds) => {
        actions.remove(postIds);
        choose(new Set());
      },
      choose,
    },
  };
  return (
    <SplitView
      inspectorWidth={344}
      inspector={
        state.selectedId !== null ? (
          <PostEditor
            key={state.selectedId}
            postId={state.selectedId}
            isFresh={state.selectedId === freshId}
            actions={actions}
            onSelect={state.select}
            onMove={(postId) => moveTo([postId])}
            onClose={() => state.select(null)}
          />
        ) : seriesId !== null ? (
          <SeriesEditor key={seriesId} seriesId={seriesId} onClose={() => openSeries(null)} />
        ) : moments.isOpen ? (
          <MomentsPanel day={state.day} onClose={moments.close} />
        ) : state.isIdeasOpen ? (
          <IdeasPanel
            posts={ideas}
            onDragStart={start}
            onSelect={state.select}
            onGiveDay={(postId) => moveTo([postId])}
            onAdd={() => add({})}
            onClose={() => state.openIdeas(false)}
          />
        ) : null
      }
    >
      <CalendarToolbar
        state={state}
        posts={filtered}
        ideaCount={ideas.length}
        onAdd={() => add({})}
        onQuickAdd={() => openQuickAdd(!isQuickAddOpen)}
        onImport={openImport}
      />
      {isQuickAddOpen && (
        <QuickAdd
          channelId={state.filter.channelIds.length === 1 ? state.filter.channelIds[0] || null : null}
          onOpen={state.select}
          onClose={() => openQuickAdd(false)}
        />
      )}
      <SurfaceProvider value={surface}>
        <div className={styles.view}>
          <View />
        </div>
      </SurfaceProvider>
      {chosenIds.length > 0 && (
        <BulkBar
          postIds={chosenIds}
          actions={actions}
          onMove={() => moveTo(chosenIds)}
          onClear={() => choose(new Set())}
        />
      )}
      {drag !== null && <DragGhost drag={drag} ref={ghost} />}
      <SideBySide actions={actions} />
    </SplitView>
  );
}
