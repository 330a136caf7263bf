import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useNow, useProfile } from '#renderer/session/SessionProvider.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { weekdayOf } from '#shared/base/calendar-date.ts';
import { minutesOf, toZoned } from '#shared/base/zoned-time.ts';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import type { Cell } from '#shared/plan/calendar/calendar-cells.ts';
import { slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { timeLanes } from '#shared/plan/calendar/time-lanes.ts';
import { marksOf, type Surface } from './surface.ts';
import styles from './TimeGrid.module.css';
import { CHIP_MINUTES, pixelsAt } from './time-scale.ts';

type CellProps = Pick<Surface, 'selectedId' | 'chosen' | 'words' | 'drag' | 'today'> & {
  readonly cell: Cell;
  readonly focusKey: string;
  readonly focusPostId: string | null;
};

/** Posts of a day that have no time. */
export function UntimedCell(props: CellProps) {
  const { cell, drag } = props;
  const { key, tabIndex, className } = useCell(props);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid that is no table
    <div
      role="gridcell"
      data-slot={key}
      tabIndex={tabIndex}
      className={joinClasses(styles.untimedCell, className, drag?.over === key && styles.over)}
    >
      <CellName cell={cell} />
      {cell.places.map((place) => (
        <CellChip key={place.post.id} place={place} {...props} />
      ))}
    </div>
  );
}

/** Posts of a day at the height of their time, side by side where they would cover each other. */
export function Timeline(props: CellProps & { readonly lanes: number }) {
  const { cell, lanes, drag, today } = props;
  const { key, tabIndex, className } = useCell(props);
  const laid = useMemo(() => timeLanes(cell.places, { minutes: CHIP_MINUTES, most: lanes }), [cell, lanes]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid that is no table
    <div
      role="gridcell"
      data-slot={key}
      data-timeline
      tabIndex={tabIndex}
      className={joinClasses(styles.column, className)}
    >
      <CellName cell={cell} />
      {cell.slot.day === today && <NowLine />}
      {drag?.over === key && drag.overTime !== null && (
        <span aria-hidden className={styles.landing} style={{ top: pixelsAt(minutesOf(drag.overTime)) }}>
          {drag.overTime}
        </span>
      )}
      {laid.map(({ place, from, lane, lanes: beside }) => (
        <div
          key={place.post.id}
          className={styles.placed}
          style={{
            top: pixelsAt(from),
            left: `${(lane / beside) * 100}%`,
            width: `${100 / beside}%`,
          }}
        >
          <CellChip place={place} {...props} />
        </div>
      ))}
    </div>
  );
}

function useCell({ cell, focusKey, focusPostId, today }: CellProps) {
  const key = slotKey(cell.slot);
  const isHere = key === focusKey;
  const isAtPost = isHere && cell.places.some(({ post }) => post.id === focusPostId);
  const { day } = cell.slot;
  const className = joinClasses(
    day !== null && weekdayOf(day) > 5 && styles.weekend,
    day === today && styles.todayColumn,
  );
  return { key, tabIndex: isHere && !isAtPost ? 0 : -1, className };
}

function CellName({ cell }: { readonly cell: Cell }) {
  const t = useTranslations('calendar');
  const days = useDays();
  return (
    <VisuallyHidden>
      {t('day.name', { date: days.full(cell.slot.day ?? ''), count: cell.places.length })}
    </VisuallyHidden>
  );
}

function CellChip(props: CellProps & { readonly place: PlacedPost }) {
  const { place, cell, focusKey, focusPostId, words } = props;
  const { id } = place.post;
  return (
    <PostChip
      place={place}
      words={words}
      isTabStop={slotKey(cell.slot) === focusKey && id === focusPostId}
      {...marksOf(id, props)}
    />
  );
}

function NowLine() {
  const { timeZone } = useProfile();
  const { time } = toZoned(useNow(), timeZone);
  return <span aria-hidden className={styles.now} style={{ top: pixelsAt(minutesOf(time)) }} />;
}
