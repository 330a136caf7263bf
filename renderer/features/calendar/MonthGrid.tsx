import {
  type MouseEvent,
  type PointerEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import { weekdayOf } from '#shared/base/calendar-date.ts';
import { monthWeeks, type PlacedPost, postsByDay } from '#shared/plan/calendar.ts';
import type { Post } from '#shared/plan/post.ts';
import { DayPopover } from './DayPopover.tsx';
import { MonthDay, visiblePlaces } from './MonthDay.tsx';
import styles from './MonthGrid.module.css';
import { type MonthCommands, type MonthFocus, useMonthFocus } from './use-month-focus.ts';
import type { PostDrag } from './use-post-drag.ts';

type MonthGridProps = {
  readonly month: string;
  readonly posts: readonly Post[];
  readonly selectedId: string | null;
  readonly drag: PostDrag | null;
  readonly onDragStart: (event: PointerEvent) => void;
  readonly onSelect: (postId: string) => void;
  readonly showMonth: (day: string) => void;
  /** A post that was moved from outside the grid and is to have the focus there; a new object for each wish. */
  readonly focusRequest?: MonthFocus | null;
  readonly commands: Omit<MonthCommands, 'openDay'>;
};

// Parts of an ARIA grid: a real table cannot share out its height to rows that cut what does not fit.
const ROW = { role: 'row', tabIndex: -1 } as const;
const COLUMN = { role: 'columnheader', tabIndex: -1 } as const;
const ROW_HEADER = { role: 'rowheader', tabIndex: -1 } as const;

const NO_POSTS: readonly PlacedPost[] = [];

/** Five or six weeks that fill the height. A day shows as many posts as fit; the rest is counted at its number. */
export function MonthGrid(props: MonthGridProps) {
  const {
    month,
    posts,
    selectedId,
    drag,
    onDragStart,
    onSelect,
    showMonth,
    focusRequest = null,
    commands,
  } = props;
  const t = useTranslations('calendar');
  const days = useDays();
  const words = useChipWords();
  const today = useToday();
  const { timeZone, weekStart } = useProfile();
  const grid = useRef<HTMLDivElement>(null);
  const [openDay, setOpenDay] = useState<string | null>(null);
  const weeks = useMemo(() => monthWeeks(month, weekStart), [month, weekStart]);
  const byDay = useMemo(() => {
    const all = weeks.flatMap((week) => week.days);
    return postsByDay(posts, timeZone, { first: all[0] ?? month, last: all.at(-1) ?? month });
  }, [posts, timeZone, weeks, month]);
  const capacity = useCapacity(grid, weeks.length);
  const visibleOn = (day: string, postId: string | null) =>
    visiblePlaces(byDay.get(day) ?? NO_POSTS, capacity, [postId, selectedId]);
  const { focus, go, onKeyDown, onFocus } = useMonthFocus({
    grid,
    month,
    weeks,
    weekStart,
    today,
    selectedId,
    visibleOn,
    showMonth,
    request: focusRequest,
    commands: { ...commands, openDay: setOpenDay },
  });
  const restName = useCallback((count: number) => t('day.more', { count }), [t]);
  const nameOf = useCallback(
    (day: string, count: number) => t('day.name', { date: days.full(day), count }),
    [t, days],
  );
  const monthPrefix = month.slice(0, 7);

  function onClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'];
    const rest = target?.closest<HTMLElement>('[data-rest]')?.dataset['rest'];
    if (postId !== undefined) onSelect(postId);
    else if (rest !== undefined) setOpenDay(rest);
  }
  function onDoubleClick(event: MouseEvent) {
    const target = event.target instanceof Element ? event.target : null;
    const day = target?.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (day !== undefined && target?.closest('button') === null) commands.add(day);
  }

  const table = (
    // biome-ignore lint/a11y/useSemanticElements: a day takes the focus and holds posts that take it too
    <div
      ref={grid}
      role="grid"
      aria-label={t('gridName', { month: days.month(month) })}
      className={styles.grid}
      data-moving={drag !== null || undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onPointerDown={onDragStart}
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
              isOver={drag?.overDay === day}
              hasTabStop={focus.day === day}
              focusPostId={focus.day === day ? focus.postId : null}
              selectedId={byDay.get(day)?.some(({ post }) => post.id === selectedId) ? selectedId : null}
              movingId={drag?.postId ?? null}
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
      {openDay !== null && (
        <DayPopover
          day={openDay}
          places={byDay.get(openDay) ?? NO_POSTS}
          words={words}
          anchor={grid.current?.querySelector<HTMLElement>(`[data-day="${openDay}"]`) ?? null}
          onSelect={(postId) => {
            setOpenDay(null);
            go({ day: openDay, postId });
            onSelect(postId);
          }}
          onAdd={() => {
            setOpenDay(null);
            commands.add(openDay);
          }}
          onClose={() => setOpenDay(null)}
        />
      )}
    </>
  );
}

/** While a post is dragged, the edges of the month lead to the months beside it. */
function StepEdges({ over }: { readonly over: number }) {
  return (
    <>
      <div data-step="-1" data-active={over < 0 || undefined} className={styles.edgeBefore}>
        <Icon name="chevronLeft" />
      </div>
      <div data-step="1" data-active={over > 0 || undefined} className={styles.edgeAfter}>
        <Icon name="chevronRight" />
      </div>
    </>
  );
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
