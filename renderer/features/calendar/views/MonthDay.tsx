import { memo } from 'react';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import type { ChipWords } from '#renderer/plan/use-chip-words.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { weekdayOf } from '#shared/base/calendar-date.ts';
import type { PlacedPost } from '#shared/plan/calendar/calendar.ts';
import { slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { DayMoments } from './DayMoments.tsx';
import styles from './MonthGrid.module.css';

type MonthDayProps = {
  readonly day: string;
  readonly label: string;
  readonly nameOf: (day: string, count: number) => string;
  readonly places: readonly PlacedPost[];
  readonly capacity: number;
  readonly words: ChipWords;
  readonly restName: (count: number) => string;
  readonly isOutside: boolean;
  readonly isToday: boolean;
  readonly isOver: boolean;
  readonly focusPostId: string | null;
  readonly hasTabStop: boolean;
  readonly selectedId: string | null;
  /** Those of this day that are under the pointer; the same list while none is. */
  readonly moving: readonly string[];
  /** Those of this day that are chosen; the same set while none is. */
  readonly chosen: ReadonlySet<string>;
};

/** A day of the month: its number, the first posts, and how many more there are. */
export const MonthDay = memo(function MonthDay(props: MonthDayProps) {
  const { day, places, capacity, words, focusPostId, hasTabStop, selectedId, moving, chosen } = props;
  const visible = visiblePlaces(places, capacity, [focusPostId, selectedId]);
  const rest = places.length - visible.length;
  const stopsAtPost = hasTabStop && visible.some(({ post }) => post.id === focusPostId);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a cell of a grid that is no table
    <div
      role="gridcell"
      data-slot={slotKey(slot({ day }))}
      data-day={day}
      tabIndex={hasTabStop && !stopsAtPost ? 0 : -1}
      aria-current={props.isToday ? 'date' : undefined}
      className={joinClasses(
        styles.day,
        weekdayOf(day) > 5 && styles.weekend,
        props.isOutside && styles.outside,
        props.isToday && styles.today,
        props.isOver && styles.over,
      )}
    >
      <div className={styles.number}>
        <b aria-hidden>{props.label}</b>
        <VisuallyHidden>{props.nameOf(day, places.length)}</VisuallyHidden>
        <DayMoments day={day} />
        {rest > 0 && (
          <button type="button" data-rest={day} tabIndex={-1} className={styles.rest}>
            <span aria-hidden>+{rest}</span>
            <VisuallyHidden>{props.restName(rest)}</VisuallyHidden>
          </button>
        )}
      </div>
      {visible.map((place) => (
        <PostChip
          key={place.post.id}
          place={place}
          words={words}
          isSelected={place.post.id === selectedId}
          isChosen={chosen.has(place.post.id)}
          isTabStop={stopsAtPost && place.post.id === focusPostId}
          isMoving={moving.includes(place.post.id)}
        />
      ))}
    </div>
  );
});

/** The first posts of the day; one that has to be seen takes the place of the last. */
export function visiblePlaces(
  places: readonly PlacedPost[],
  capacity: number,
  wanted: readonly (string | null)[],
): readonly PlacedPost[] {
  if (places.length <= capacity) return places;
  const first = places.slice(0, capacity);
  const hidden = places.slice(capacity).find(({ post }) => wanted.includes(post.id));
  return hidden === undefined ? first : [...first.slice(0, -1), hidden];
}
