import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useIsPrinting } from '#renderer/ui/use-is-printing.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { weekdayOf } from '#shared/base/calendar-date.ts';
import { monthWeeks, type PlacedPost, postsByDay } from '#shared/plan/calendar/calendar.ts';
import { type Slot, slot, slotKey } from '#shared/plan/calendar/calendar-slots.ts';
import { DayPopover } from './DayPopover.tsx';
import { MonthDay, visiblePlaces } from './MonthDay.tsx';
import styles from './MonthGrid.module.css';
import { StepEdges } from './StepEdges.tsx';
import { useSurface } from './surface.ts';
import { useSlotFocus } from './use-slot-focus.ts';

// Parts of an ARIA grid: a real table cannot share out its height to rows that cut what does not fit.
const ROW = { role: 'row', tabIndex: -1 } as const;
const COLUMN = { role: 'columnheader', tabIndex: -1 } as const;
const ROW_HEADER = { role: 'rowheader', tabIndex: -1 } as const;

const NO_POSTS: readonly PlacedPost[] = [];

/** Five or six weeks that fill the height. A day shows as many posts as fit, on paper all of them; the rest is counted at its number. */
export function MonthGrid() {
  const surface = useSurface();
  const { day: month, posts, zone, weekStart, today, words, selectedId, chosen, drag } = surface;
  const t = useTranslations('calendar');
  const days = useDays();
  const grid = useRef<HTMLDivElement>(null);
  const [openDay, setOpenDay] = useState<string | null>(null);
  useEffect(() => {
    // A post that is taken out of the list of its day leaves it closed behind.
    if (drag !== null) setOpenDay(null);
  }, [drag]);
  const monthPrefix = month.slice(0, 7);
  const weeks = useMemo(() => monthWeeks(`${monthPrefix}-01`, weekStart), [monthPrefix, weekStart]);
  const drawn = useMemo(() => weeks.flatMap((week) => week.days), [weeks]);
  const byDay = useMemo(
    () => postsByDay(posts, zone, { first: drawn[0] ?? '', last: drawn.at(-1) ?? '' }),
    [posts, zone, drawn],
  );
  const fitting = useCapacity(grid, weeks.length);
  const capacity = useIsPrinting() ? Number.POSITIVE_INFINITY : fitting;
  const visibleIn = ({ day }: Slot, wanted: string | null) =>
    visiblePlaces(byDay.get(day ?? '') ?? NO_POSTS, capacity, [wanted, selectedId]);
  const selectedDay = drawn.find((day) => byDay.get(day)?.some(({ post }) => post.id === selectedId));
  const firstDay = drawn.includes(today) ? today : `${monthPrefix}-01`;
  const { focus, go, handlers } = useSlotFocus({
    container: grid,
    surface,
    walk: { view: 'month', weekStart, channelIds: [] },
    start: slot({ day: selectedDay ?? firstDay }),
    isDrawn: ({ day }) => day !== null && drawn.includes(day),
    visibleIn,
    slots: () => drawn.map((day) => slot({ day })),
    onEnter: ({ day }) => setOpenDay(day),
  });
  const restName = useCallback((count: number) => t('day.more', { count }), [t]);
  const nameOf = useCallback(
    (day: string, count: number) => t('day.name', { date: days.full(day), count }),
    [t, days],
  );

  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const rest = target?.closest<HTMLElement>('[data-rest]')?.dataset['rest'];
    if (rest === undefined) handlers.onClick(event);
    else setOpenDay(rest);
  }

  const table = (
    // biome-ignore lint/a11y/useSemanticElements: a day takes the focus and holds posts that take it too
    <div
      ref={grid}
      role="grid"
      aria-label={t('gridName', { month: days.month(month) })}
      className={styles.grid}
      data-moving={drag !== null || undefined}
      {...handlers}
      onKeyDown={handlers.onKeyDown}
      onClick={onClick}
    >
      <div {...ROW} className={styles.head}>
        <span {...COLUMN}>
          <VisuallyHidden>{t('day.weekColumn')}</VisuallyHidden>
        </span>
        {weeks[0]?.days.map((day) => (
          <span key={weekdayOf(day)} {...COLUMN}>
            {days.weekday(day)}
          </span>
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week.days[0]} {...ROW} className={styles.week}>
          <span {...ROW_HEADER} className={styles.weekNumber}>
            <span aria-hidden>{week.week}</span>
            <VisuallyHidden>{t('day.week', { week: String(week.week) })}</VisuallyHidden>
          </span>
          {week.days.map((day) => (
            <MonthDay
              key={day}
              day={day}
              label={labelOf(day, days.monthShort)}
              nameOf={nameOf}
              places={byDay.get(day) ?? NO_POSTS}
              capacity={capacity}
              words={words}
              restName={restName}
              isOutside={!day.startsWith(monthPrefix)}
              isToday={day === today}
              isOver={drag !== null && drag.over === slotKey(slot({ day }))}
              hasTabStop={focus.slot.day === day}
              focusPostId={focus.slot.day === day ? focus.postId : null}
              selectedId={day === selectedDay ? selectedId : null}
              moving={movingOn(byDay.get(day), drag?.postIds)}
              chosen={chosenOn(byDay.get(day), chosen)}
            />
          ))}
        </div>
      ))}
      {drag !== null && <StepEdges over={drag.overStep} />}
    </div>
  );
  return (
    <>
      {table}
      {openDay !== null && drag === null && (
        <DayPopover
          day={openDay}
          places={byDay.get(openDay) ?? NO_POSTS}
          within={grid.current}
          onGo={(postId) => go({ slot: slot({ day: openDay }), postId })}
          onClose={() => setOpenDay(null)}
        />
      )}
    </>
  );
}

const NONE_CHOSEN: ReadonlySet<string> = new Set();

/** The same empty set for every day on which nothing is chosen, so that choosing draws only the days it concerns. */
function chosenOn(
  places: readonly PlacedPost[] | undefined,
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  return places?.some(({ post }) => chosen.has(post.id)) ? chosen : NONE_CHOSEN;
}

const NONE_MOVING: readonly string[] = [];

/** The same empty list for every day that nothing is taken from. */
function movingOn(
  places: readonly PlacedPost[] | undefined,
  moving: readonly string[] = NONE_MOVING,
): readonly string[] {
  return places?.some(({ post }) => moving.includes(post.id)) ? moving : NONE_MOVING;
}

/** The first of a month names it. */
function labelOf(day: string, monthShort: (day: string) => string): string {
  const number = String(Number(day.slice(8)));
  return number === '1' ? `${number} ${monthShort(day)}` : number;
}

const HEAD_PX = 22;
const NUMBER_PX = 21;
const CHIP_PX = 34;
const USUAL_CAPACITY = 3;

/** How many posts fit into a day: whole chips only, at least one. */
function useCapacity(grid: { readonly current: HTMLDivElement | null }, rows: number): number {
  const [capacity, setCapacity] = useState(USUAL_CAPACITY);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const measure = () => {
      const { clientHeight } = element;
      const fitting = Math.floor(((clientHeight - HEAD_PX) / rows - NUMBER_PX) / CHIP_PX);
      setCapacity(clientHeight === 0 ? USUAL_CAPACITY : Math.max(1, fitting));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid, rows]);
  return capacity;
}
