import { type CSSProperties, useLayoutEffect, useMemo, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useNow, useProfile } from '#renderer/session/SessionProvider.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { daysFrom, weekdayOf } from '#shared/base/calendar-date.ts';
import { clockTimeAt, minutesOf, toZoned } from '#shared/base/zoned-time.ts';
import { type PlacedPost, postsByDay } from '#shared/plan/calendar/calendar.ts';
import { type Cell, timeCells } from '#shared/plan/calendar/calendar-cells.ts';
import { type Slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar/calendar-views.ts';
import { timeLanes } from '#shared/plan/calendar/time-lanes.ts';
import { DayHead } from './DayHead.tsx';
import { StepEdges } from './StepEdges.tsx';
import { useSurface } from './surface.ts';
import styles from './TimeGrid.module.css';
import { useSlotFocus } from './use-slot-focus.ts';

const HOUR_PX = 52;
const CHIP_MINUTES = 40;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

// Parts of an ARIA grid: a real table cannot hold posts at the height of their time.
const ROW = { role: 'row', tabIndex: -1 } as const;
const COLUMN = { role: 'columnheader', tabIndex: -1 } as const;
const ROW_HEADER = { role: 'rowheader', tabIndex: -1 } as const;

/** A day or a week by the hour: posts without a time first, below them each at its time. */
export function TimeGrid() {
  const surface = useSurface();
  const { view, day, posts, zone, weekStart, today, selectedId, chosen, drag, words } = surface;
  const t = useTranslations('views.time');
  const days = useDays();
  const grid = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => {
    const period = periodOf(view, day, weekStart);
    return period === null ? [] : daysFrom(period.first, period.last);
  }, [view, day, weekStart]);
  const cells = useMemo(() => {
    const period = { first: shown[0] ?? day, last: shown.at(-1) ?? day };
    return timeCells(shown, postsByDay(posts, zone, period));
  }, [posts, zone, shown, day]);
  const all = [...cells.untimed, ...cells.timed];
  const cellOf = ({ day: at, time }: Slot): Cell | undefined =>
    (time === '' ? cells.untimed : cells.timed).find(({ slot }) => slot.day === at);
  const firstDay = shown.includes(today) ? today : (shown[0] ?? day);
  const start =
    all.find(({ places }) => places.some(({ post }) => post.id === selectedId)) ??
    cells.timed.find(({ slot }) => slot.day === firstDay);
  const { focus, focusKey, handlers } = useSlotFocus({
    container: grid,
    surface,
    walk: { view, weekStart, channelIds: [] },
    start: start?.slot ?? { day: firstDay, time: '', channelId: null, status: null },
    isDrawn: ({ day: at }) => at !== null && shown.includes(at),
    visibleIn: (slot) => cellOf(slot)?.places ?? [],
    slots: () => all.map(({ slot }) => slot),
  });
  useFirstPostInSight(grid, cells.timed, `${view} ${shown[0]}`);
  const marks = { focusKey, focusPostId: focus.postId, selectedId, chosen, words, drag };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a column takes the focus and holds posts that take it too
    <div
      ref={grid}
      role="grid"
      aria-label={
        view === 'day'
          ? t('dayName', { date: days.full(day) })
          : t('weekName', { date: days.long(shown[0] ?? day) })
      }
      aria-describedby="time-grid-help"
      className={styles.grid}
      style={{ '--days': shown.length, '--hour': `${HOUR_PX}px` }}
      data-scroller
      data-moving={drag !== null || undefined}
      {...handlers}
    >
      <p id="time-grid-help" hidden>
        {t('help')}
      </p>
      <div {...ROW} className={styles.head}>
        <span {...COLUMN}>
          <VisuallyHidden>{t('hour')}</VisuallyHidden>
        </span>
        {shown.map((each) => (
          <DayHead key={each} day={each} isToday={each === today} />
        ))}
      </div>
      <div {...ROW} className={styles.untimed}>
        <span {...ROW_HEADER} className={styles.rowName}>
          {t('untimed')}
        </span>
        {cells.untimed.map((cell) => (
          <UntimedCell key={cell.slot.day} cell={cell} today={today} {...marks} />
        ))}
      </div>
      <div {...ROW} className={styles.timeline} style={usedHours(cells.timed)}>
        <HourNames />
        {cells.timed.map((cell) => (
          <Timeline key={cell.slot.day} cell={cell} lanes={view === 'day' ? 6 : 2} today={today} {...marks} />
        ))}
      </div>
      {drag !== null && <StepEdges over={drag.overStep} />}
    </div>
  );
}

/** Post to be carried: arrows with Alt; the word for it stands once for the whole grid. */
function HourNames() {
  const format = useFormatter();
  return (
    <div {...ROW_HEADER} className={styles.hours}>
      {HOURS.slice(1).map((hour) => (
        <span key={hour} style={{ top: hour * HOUR_PX }}>
          {format.dateTime(new Date(Date.UTC(2026, 0, 1, hour)), {
            timeZone: 'UTC',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
          })}
        </span>
      ))}
    </div>
  );
}

type CellProps = Pick<ReturnType<typeof useSurface>, 'selectedId' | 'chosen' | 'words' | 'drag' | 'today'> & {
  readonly cell: Cell;
  readonly focusKey: string;
  readonly focusPostId: string | null;
};

function UntimedCell(props: CellProps) {
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

function Timeline(props: CellProps & { readonly lanes: number }) {
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
        <span
          aria-hidden
          className={styles.landing}
          style={{ top: (minutesOf(drag.overTime) / 60) * HOUR_PX }}
        >
          {drag.overTime}
        </span>
      )}
      {laid.map(({ place, from, lane, lanes: beside }) => (
        <div
          key={place.post.id}
          className={styles.placed}
          style={{
            top: (from / 60) * HOUR_PX,
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
  const { place, cell, focusKey, focusPostId, selectedId, chosen, words, drag } = props;
  const { id } = place.post;
  return (
    <PostChip
      place={place}
      words={words}
      isSelected={id === selectedId}
      isChosen={chosen.has(id)}
      isTabStop={slotKey(cell.slot) === focusKey && id === focusPostId}
      isMoving={drag?.postIds.includes(id) === true}
    />
  );
}

function NowLine() {
  const { timeZone } = useProfile();
  const { time } = toZoned(useNow(), timeZone);
  return <span aria-hidden className={styles.now} style={{ top: (minutesOf(time) / 60) * HOUR_PX }} />;
}

/** From the hour of the first post to the end of the last; a working day where nothing has a time. */
function usedHours(cells: readonly Cell[]): CSSProperties {
  const minutes = cells.flatMap(({ places }) =>
    places.flatMap(({ time }) => (time === null ? [] : minutesOf(time))),
  );
  const first = Math.floor(Math.min(...(minutes.length === 0 ? [9 * 60] : minutes)) / 60);
  const last = Math.ceil((Math.max(...(minutes.length === 0 ? [17 * 60] : minutes)) + CHIP_MINUTES) / 60);
  return { '--first': `${Math.max(0, first * HOUR_PX - 8)}px`, '--last': `${last * HOUR_PX}px` };
}

/** Begins at the first post of the days in sight, or where the working day does. */
function useFirstPostInSight(
  grid: { readonly current: HTMLElement | null },
  cells: readonly Cell[],
  period: string,
) {
  const { workFrom } = useProfile();
  const latest = useRef({ cells, workFrom });
  latest.current = { cells, workFrom };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another period moves what one is looking at
  useLayoutEffect(() => {
    const times = latest.current.cells.flatMap(({ places }) => places[0]?.time ?? []);
    const first = times.toSorted()[0] ?? latest.current.workFrom ?? clockTimeAt(8 * 60);
    grid.current?.scrollTo({ top: Math.max(0, (minutesOf(first) / 60 - 0.5) * HOUR_PX) });
  }, [grid, period]);
}
