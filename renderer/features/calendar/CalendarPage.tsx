import { type ReactNode, useMemo, useState } from 'react';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { postsWithoutDay } from '#shared/plan/calendar/calendar.ts';
import { type Slot, slot, TIMELINE } from '#shared/plan/calendar/calendar-slots.ts';
import { filterPosts } from '#shared/plan/calendar/post-filter.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { BulkBar } from './bulk/BulkBar.tsx';
import { CalendarAside } from './CalendarAside.tsx';
import { CalendarEmpty } from './CalendarEmpty.tsx';
import styles from './CalendarPage.module.css';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import { DragGhost } from './DragGhost.tsx';
import { SideBySide } from './editor/SideBySide.tsx';
import { QuickAdd } from './quick/QuickAdd.tsx';
import { useAside } from './use-aside.ts';
import { useCalendarDialogs } from './use-calendar-dialogs.ts';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useCalendarView } from './use-calendar-view.ts';
import { usePostActions } from './use-post-actions.ts';
import { usePostDrag } from './use-post-drag.ts';
import { AgendaList } from './views/AgendaList.tsx';
import { ChannelGrid } from './views/ChannelGrid.tsx';
import { MonthGrid } from './views/MonthGrid.tsx';
import { PicturesView } from './views/PicturesView.tsx';
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
  pictures: PicturesView,
} as const satisfies Record<Surface['view'], () => ReactNode>;

/** Views whose columns need the longer side of the paper; the weeks of a month need it for their posts. */
const ACROSS: ReadonlySet<Surface['view']> = new Set(['year', 'board', 'channels', 'table']);

/** What goes out, when, where, and whether it is ready: the same posts in every view, with the chosen one beside them. */
export function CalendarPage() {
  const state = useCalendarView();
  const actions = usePostActions();
  const session = useSession();
  const posts = useRecords('posts');
  const words = useChipWords();
  const today = useToday();
  const { timeZone: zone, weekStart } = useProfile();
  const [freshId, setFreshId] = useState<string | null>(null);
  const [everChosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [isQuickAddOpen, openQuickAdd] = useState(false);
  const [focusRequest, requestFocus] = useState<SlotFocus | null>(null);
  const filtered = useMemo(() => filterPosts(posts, state.filter), [posts, state.filter]);
  const ideas = useMemo(() => postsWithoutDay(filtered), [filtered]);
  // What a filter hides is no more among the chosen: nothing may change unseen.
  const chosen = useMemo(
    () =>
      new Set(everChosen.size === 0 ? [] : filtered.map(({ id }) => id).filter((id) => everChosen.has(id))),
    [filtered, everChosen],
  );
  const ask = useCalendarDialogs({ state, actions, posts: filtered, onMoved: requestFocus });
  const aside = useAside(state);
  const { drag, ghost, start } = usePostDrag({
    held: (postId) => heldPosts(postId, chosen),
    onDrop: drop,
    onStep: state.step,
  });
  useCalendarKeys(state, today, () => openQuickAdd(true));

  function add({ day, time, channelId, status }: Slot = slot({})) {
    const fields: Partial<Post> = {
      ...(day ? { date: day } : {}),
      ...(time && time !== TIMELINE ? { time } : {}),
      ...(status === null ? {} : { status }),
    };
    const { channels } = session.tables();
    const only = channels.size === 1 ? ([...channels.keys()][0] ?? null) : onlyOne(state.filter.channelIds);
    const postId = actions.add(fields, channelId || only);
    if (postId === null) return;
    setFreshId(postId);
    state.select(postId);
  }
  /** What was let go has the focus where it lies, so that keys go on from there. */
  function drop([lead = '', ...others]: readonly string[], from: Slot, to: Slot, isCopy: boolean) {
    const postIds = [lead, ...others];
    const landed = isCopy ? copy(postIds, from, to)[0] : actions.take(postIds, from, to) ? lead : undefined;
    if (landed === undefined || to.day === '') return;
    requestFocus({ slot: to.time ? { ...to, time: TIMELINE } : to, postId: landed });
  }
  /** Several copies are chosen, so that what one does next concerns them. */
  function copy(postIds: readonly string[], from: Slot, to?: Slot) {
    const copies = actions.copy(postIds, from, to);
    if (copies.length > 1) choose(new Set(copies));
    return copies;
  }
  function remove(postIds: readonly string[]) {
    actions.remove(postIds);
    choose(new Set());
  }

  if (posts.length === 0 && aside === null && !isQuickAddOpen)
    return (
      <CalendarEmpty onAdd={() => add()} onQuickAdd={() => openQuickAdd(true)} onImport={ask.importFile} />
    );
  const View = VIEWS[state.view];
  const { moveTo } = ask;
  const surface: Surface = {
    view: state.view,
    day: state.day,
    showDay: state.showDay,
    showView: state.show,
    posts: filtered,
    filter: state.filter,
    zone,
    weekStart,
    today,
    words,
    selectedId: state.selectedId,
    chosen,
    drag,
    onPointerDown: start,
    focusRequest,
    commands: { add, open: state.select, moveTo, take: actions.take, copy, remove, choose },
  };
  return (
    <SplitView
      inspectorWidth={344}
      inspector={
        aside === null ? null : (
          <CalendarAside
            aside={aside}
            state={state}
            actions={actions}
            freshId={freshId}
            ideas={ideas}
            onDragStart={start}
            onMove={(postId) => moveTo([postId])}
            onAdd={() => add()}
          />
        )
      }
    >
      <CalendarToolbar
        state={state}
        posts={filtered}
        ideaCount={ideas.length}
        ask={ask}
        onAdd={() => add()}
        onQuickAdd={() => openQuickAdd(!isQuickAddOpen)}
      />
      {isQuickAddOpen && (
        <QuickAdd
          channelId={onlyOne(state.filter.channelIds)}
          onOpen={state.select}
          onClose={() => openQuickAdd(false)}
        />
      )}
      <SurfaceProvider value={surface}>
        <div className={styles.view} data-paper={ACROSS.has(state.view) ? 'wide' : undefined}>
          <View />
        </div>
      </SurfaceProvider>
      {chosen.size > 0 && (
        <BulkBar postIds={[...chosen]} actions={actions} ask={ask} onChoose={(ids) => choose(new Set(ids))} />
      )}
      {drag !== null && <DragGhost drag={drag} ref={ghost} />}
      <SideBySide actions={actions} />
    </SplitView>
  );
}

/** The one channel that a filter lets through; null for none or several. */
function onlyOne(channelIds: readonly string[]): string | null {
  return channelIds.length === 1 ? channelIds[0] || null : null;
}
