import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { STATE_SHAPES } from '#renderer/plan/post-state.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type PlacedPost, placedPosts, postsWithoutDay } from '#shared/plan/calendar/calendar.ts';
import { boardCells, type Cell } from '#shared/plan/calendar/calendar-cells.ts';
import { type Slot, slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar/calendar-views.ts';
import type { PostStatus } from '#shared/plan/post/post.ts';
import styles from './StatusBoard.module.css';
import { StepEdges } from './StepEdges.tsx';
import { marksOf, type Surface, useSurface } from './surface.ts';
import { useSlotFocus } from './use-slot-focus.ts';

/** A column of more than that is cut, with the rest one press away: nobody reads a column of a thousand cards. */
const SHOWN = 120;

/** The posts of a month and the ideas without a day, by how far they are. Taking one to a column gives it that state. */
export function StatusBoard() {
  const surface = useSurface();
  const { day, posts, zone, weekStart, selectedId, drag } = surface;
  const t = useTranslations('views.board');
  const days = useDays();
  const board = useRef<HTMLElement>(null);
  const [whole, showWhole] = useState<ReadonlySet<PostStatus>>(new Set());
  const month = day.slice(0, 7);
  const columns = useMemo(() => {
    const period = periodOf('board', `${month}-01`, weekStart) ?? { first: '', last: '' };
    return boardCells(period, placedPosts(posts, zone), postsWithoutDay(posts));
  }, [posts, zone, month, weekStart]);
  const cells = [...columns.values()];
  const visibleIn = ({ status }: Slot): readonly PlacedPost[] => {
    const places = status === null ? [] : (columns.get(status)?.places ?? []);
    return status !== null && whole.has(status) ? places : places.slice(0, SHOWN);
  };
  const start =
    cells.find(({ places }) => places.some(({ post }) => post.id === selectedId)) ??
    cells.find(({ places }) => places.length > 0) ??
    cells[0];
  const { focus, focusKey, handlers } = useSlotFocus({
    container: board,
    surface,
    walk: { view: 'board', weekStart, channelIds: [] },
    start: start?.slot ?? slot({ status: 'idea' }),
    isDrawn: ({ status }) => status !== null,
    visibleIn,
    slots: () => cells.map((cell) => cell.slot),
  });
  return (
    <section
      ref={board}
      aria-label={t('name', { month: days.month(day) })}
      aria-describedby="status-board-help"
      className={styles.board}
      data-moving={drag !== null || undefined}
      {...handlers}
    >
      <p id="status-board-help" hidden>
        {t('help')}
      </p>
      {[...columns].map(([status, cell]) => (
        <StatusColumn
          key={status}
          status={status}
          cell={cell}
          shown={visibleIn(cell.slot)}
          surface={surface}
          hasTabStop={focusKey === slotKey(cell.slot)}
          focusPostId={focus.postId}
          onShowAll={() => showWhole(new Set([...whole, status]))}
        />
      ))}
      {drag !== null && <StepEdges over={drag.overStep} />}
    </section>
  );
}

type StatusColumnProps = {
  readonly status: PostStatus;
  readonly cell: Cell;
  readonly shown: readonly PlacedPost[];
  readonly surface: Surface;
  readonly hasTabStop: boolean;
  readonly focusPostId: string | null;
  readonly onShowAll: () => void;
};

function StatusColumn(props: StatusColumnProps) {
  const { status, cell, shown, surface, hasTabStop, focusPostId, onShowAll } = props;
  const t = useTranslations('calendar');
  const days = useDays();
  const { drag, words } = surface;
  const key = slotKey(cell.slot);
  const isAtPost = hasTabStop && shown.some(({ post }) => post.id === focusPostId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a part of a form
    <div
      role="group"
      data-slot={key}
      tabIndex={hasTabStop && !isAtPost ? 0 : -1}
      aria-label={t('day.name', { date: t(`status.${status}`), count: cell.places.length })}
      className={joinClasses(styles.column, drag?.over === key && styles.over)}
    >
      <div className={styles.head} aria-hidden>
        <StateMark shape={STATE_SHAPES[status]} size={14} />
        <b>{t(`status.${status}`)}</b>
        <span className="num">{cell.places.length}</span>
      </div>
      <div className={joinClasses(styles.cards, 'scroll')} data-scroller>
        {shown.map((place) => (
          <div key={place.post.id} className={styles.card}>
            <span className={styles.date}>
              {place.date === '' ? t('list.noDay') : days.short(place.date)}
            </span>
            <PostChip
              place={place}
              words={words}
              isTall
              isTabStop={isAtPost && place.post.id === focusPostId}
              {...marksOf(place.post.id, surface)}
            />
          </div>
        ))}
        {shown.length < cell.places.length && (
          <Button size="small" variant="quiet" onPress={onShowAll}>
            {t('day.more', { count: cell.places.length - shown.length })}
          </Button>
        )}
      </div>
    </div>
  );
}
